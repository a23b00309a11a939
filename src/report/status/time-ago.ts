const day = 24 * 60 * 60 * 1000;

/**
 * `today`, `yesterday`, `5 days ago`, `3 weeks ago`, and the date of what is older than ten weeks, or further ahead than another time
 * zone would explain. Milliseconds since 1970.
 */
export function timeAgo(time: number, now: number): string {
  const days = startOfDay(now) - startOfDay(time);
  if (days < -1) return isoDate(time);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  return days <= 70 ? `${Math.floor(days / 7)} weeks ago` : isoDate(time);
}

/** `2026-01-31`, in UTC. */
export function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `31 Jan 2026`, in UTC. */
export function longDate(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

function startOfDay(time: number): number {
  return Math.floor(time / day);
}
