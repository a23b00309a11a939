/** Below 0 where the first number comes before the second, above 0 where it comes behind it. `2.1` stands between `2` and `3`. */
export function comparePhaseNumbers(one: string, other: string): number {
  if (one === other) return 0;
  const [parts, others] = [partsOf(one), partsOf(other)];
  const at = firstDifference(parts, others);
  return (parts[at] ?? -1) - (others[at] ?? -1);
}

/** Whether a number may stand right behind another, or at the start where there is none: `3`, `2.1` and `3.1` behind `2`. */
export function isNextPhaseNumber(number: string, before: string | null): boolean {
  const [parts, former] = [partsOf(number), before === null ? [] : partsOf(before)];
  const at = firstDifference(parts, former);
  const [part, last] = [parts[at], former[at]];
  if (part === undefined) return false;
  // Counting begins with 0 or 1.
  const isNext = last === undefined ? part <= 1 : part === last + 1;
  return isNext && parts.slice(at + 1).every((further) => further <= 1);
}

/** The number to expect behind another, or at the start: one as deep as `number`, which stands there. */
export function expectedPhaseNumber(number: string, before: string | null): string {
  const [parts, former] = [partsOf(number), before === null ? [] : partsOf(before)];
  const at = Math.min(firstDifference(parts, former), parts.length - 1);
  return [...former.slice(0, at), (former[at] ?? 0) + 1].join('.');
}

function partsOf(number: string): readonly number[] {
  return number.includes('.') ? number.split('.').map(Number) : [Number(number)];
}

function firstDifference(parts: readonly number[], others: readonly number[]): number {
  const at = parts.findIndex((part, index) => part !== others[index]);
  return at === -1 ? parts.length : at;
}
