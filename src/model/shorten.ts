/** Cuts a text at a word where there is one near the limit; never inside a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const word = cut.replace(/\s+\S*$/, '');
  return `${(word.length > limit / 2 ? word : cut).trimEnd()}…`;
}

/** Cuts two versions of a text so that what is left of both has the place from which they differ. */
export function shortenBoth(one: string, other: string, limit: number): readonly [string, string] {
  const start = one.length <= limit && other.length <= limit ? 0 : beforeDifference(one, other, limit);
  const from = (text: string) => shorten(start === 0 ? text : `…${text.slice(start)}`, limit);
  return [from(one), from(other)];
}

/** Where a word begins that has a quarter of the limit before the difference; 0 where the difference is near the start. */
function beforeDifference(one: string, other: string, limit: number): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  if (same <= limit / 2) return 0;
  const context = same - Math.ceil(limit / 4);
  const word = one.lastIndexOf(' ', context) + 1;
  if (word > context - limit / 4) return word;
  return /[\uDC00-\uDFFF]/.test(one[context] ?? '') ? context - 1 : context;
}
