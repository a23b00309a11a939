/** A part of a document that is kept or left out as a whole. */
export interface Section {
  readonly text: string;
  /** Sections with the highest number go first where there is no room, the last of them before the others; those with 0 stay. */
  readonly expendable: number;
}

const gap = '\n\n';

/**
 * Joins sections by blank lines, leaving out whole ones until the text fits. `budget` is in what `sizeOf` counts: UTF-16 code units
 * unless told.
 */
export function fitSections(
  sections: readonly Section[],
  budget: number,
  leftOut: (count: number) => string,
  sizeOf: (text: string) => number = (text) => text.length,
): string {
  const kept = new Set(sections.filter((section) => section.text !== ''));
  const expendable = [...kept].reverse().filter((section) => section.expendable > 0);
  expendable.sort((one, other) => other.expendable - one.expendable);
  let dropped = 0;
  let size = [...kept].reduce((sum, { text }) => sum + sizeOf(text), gap.length * Math.max(0, kept.size - 1));
  for (const section of expendable) {
    const line = dropped === 0 ? 0 : gap.length + sizeOf(leftOut(dropped));
    if (size + line <= budget) break;
    kept.delete(section);
    dropped += 1;
    size -= sizeOf(section.text) + gap.length;
  }
  const texts = [...kept].map((section) => section.text);
  return [...texts, ...(dropped === 0 ? [] : [leftOut(dropped)])].join(gap);
}
