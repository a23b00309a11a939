/** Digits that the number of a list item may have. */
const maxDigits = 9;

/**
 * Where the marker of a list item that begins at a place of a line ends: `-`, `*`, `+`, `1.` or `1)`. -1 where none begins there;
 * what follows the marker is not looked at.
 */
export function markerEnd(line: string, start: number): number {
  const first = line.charAt(start);
  if (first === '-' || first === '*' || first === '+') return start + 1;
  let end = start;
  while (isDigit(line.charCodeAt(end))) end += 1;
  const isNumber = end > start && end - start <= maxDigits;
  return isNumber && (line.charAt(end) === '.' || line.charAt(end) === ')') ? end + 1 : -1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
