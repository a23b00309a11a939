/** A part of a document that is kept or left out as a whole. */
export interface Section {
  readonly text: string;
  /** Sections with the highest number go first where there is no room, the last of them before the others; those with 0 stay. */
  readonly expendable: number;
}

const gap = '\n\n';

/** Joins sections by blank lines, leaving out whole ones until the text fits. `budget` is in UTF-16 code units. */
export function fitSections(sections: readonly Section[], budget: number, leftOut: (count: number) => string): string {
  const kept = new Set(sections.filter((section) => section.text !== ''));
  const expendable = [...kept].reverse().filter((section) => section.expendable > 0);
  expendable.sort((one, other) => other.expendable - one.expendable);
  let dropped = 0;
  let length = lengthOf([...kept].map((section) => section.text));
  for (const section of expendable) {
    const line = dropped === 0 ? 0 : gap.length + leftOut(dropped).length;
    if (length + line <= budget) break;
    kept.delete(section);
    dropped += 1;
    length -= section.text.length + gap.length;
  }
  const texts = [...kept].map((section) => section.text);
  return [...texts, ...(dropped === 0 ? [] : [leftOut(dropped)])].join(gap);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) + gap.length * Math.max(0, texts.length - 1);
}
