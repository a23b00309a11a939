import type { ProgressPoint } from '../plan-status.js';
import { longDate } from '../time-ago.js';
import { html } from './escape.js';

const width = 320;
const height = 84;
/** Room above for the line's own width, and to the right for the last dot. */
const margin = 5;

/** How many items were done when, and of how many, as a picture with its text. Empty for a history of one point. */
export function burnUp(points: readonly ProgressPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2 || first.time === last.time) return '';
  const most = Math.max(1, ...points.map(allOf));
  const x = (time: number) => (((time - first.time) / (last.time - first.time)) * (width - margin)).toFixed(1);
  const y = (items: number) => (height - (items / most) * (height - margin)).toFixed(1);
  const done = steps(points, (point) => y(point.done), x);
  const all = steps(points, (point) => y(allOf(point)), x);
  const text = `Burn-up from ${longDate(first.time)} to ${longDate(last.time)}, since the plan came to its path: ${tally(first)} at first, ${tally(last)} now`;
  return `<figure class="burn-up">
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${html(text)}">
<path class="grid" d="M0 ${height}H${width}"/><path class="grid" d="M0 ${y(most)}H${width}" opacity=".5"/>
<path class="area" d="M0 ${height}V${y(first.done)}${done}V${height}Z"/>
<path class="all" d="M0 ${y(allOf(first))}${all}"/>
<path class="done" d="M0 ${y(first.done)}${done}"/>
<circle cx="${x(last.time)}" cy="${y(last.done)}" r="3.5"/>
</svg>
<figcaption class="dates" aria-hidden="true"><span>${longDate(first.time)}</span><span>${longDate(last.time)}</span></figcaption>
</figure>`;
}

/** A plan is as it was until the next commit: the line goes right, then up. */
function steps(
  points: readonly ProgressPoint[],
  y: (point: ProgressPoint) => string,
  x: (time: number) => string,
): string {
  return points
    .slice(1)
    .map((point) => `H${x(point.time)}V${y(point)}`)
    .join('');
}

function allOf({ done, open }: ProgressPoint): number {
  return done + open;
}

function tally(point: ProgressPoint): string {
  return `${point.done} of ${allOf(point)} done`;
}
