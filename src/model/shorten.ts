/** Cuts a text at a word where there is one near the limit; never inside a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const word = cut.replace(/\s+\S*$/, '');
  return `${(word.length > limit / 2 ? word : cut).trimEnd()}…`;
}
