/** A part of a document that is kept or left out as a whole. */
export interface Section {
  readonly text: string;
  /** Sections with the highest number go first where there is no room; those with 0 stay. */
  readonly expendable: number;
}

/** Joins sections by blank lines, leaving out whole ones until the text fits. `budget` is in UTF-16 code units. */
export function fitSections(sections: readonly Section[], budget: number, leftOut: (count: number) => string): string {
  const kept = [...sections].filter((section) => section.text !== '');
  let dropped = 0;
  for (;;) {
    const texts = kept.map((section) => section.text);
    const text = [...texts, ...(dropped === 0 ? [] : [leftOut(dropped)])].join('\n\n');
    const [last] = [...kept.keys()].sort(
      (one, other) => (kept[other]?.expendable ?? 0) - (kept[one]?.expendable ?? 0) || other - one,
    );
    if (text.length <= budget || last === undefined || kept[last]?.expendable === 0) return text;
    kept.splice(last, 1);
    dropped += 1;
  }
}
