/**
 * A range of source text. Lines and columns count from 1, columns in UTF-16 code units (tabs and characters outside the
 * Basic Multilingual Plane included as they stand in the file); `endColumn` is exclusive.
 */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
