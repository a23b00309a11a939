import { count } from '../../words.js';
import { groupsOf, type StatusGroup } from '../groups.js';
import type { StatusReport } from '../plan-status.js';
import { longDate } from '../time-ago.js';
import { card } from './card.js';
import { html } from './escape.js';
import { style } from './style.js';

/**
 * Every plan on one page that needs nothing else: no script, no font, no picture, and a policy that lets none be loaded. Light and
 * dark follow the reader's settings.
 */
export function toStatusHtml(report: StatusReport): string {
  const { repository, plans, time } = report;
  const groups = groupsOf(plans);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="plan-check ${html(report.version)}">
<title>Plans of ${html(repository)}</title>
<style>
${style}
</style>
</head>
<body>
<a class="skip" href="#plans">Skip to the plans</a>
<div class="page">
<header class="masthead">
<div><h1>Plans of ${html(repository)}</h1>
<p class="when">${count(plans.length, 'plan')}, as of <time datetime="${new Date(time).toISOString()}">${longDate(time)}</time>${headText(report)}. In each chart the line is what is done, and the dashed one all there is, since the plan came to its path.</p></div>
${groups.length === 0 ? '' : totals(groups)}
</header>
<main id="plans" tabindex="-1">
${groups.length === 0 ? '<p class="empty">No plan was found.</p>' : groups.map((group) => section(group, time)).join('\n')}
${remarks(report)}
</main>
</div>
</body>
</html>
`;
}

function headText({ head }: StatusReport): string {
  if (head === null) return '';
  return head === 'WORKTREE' ? ', in the work tree' : `, at ${html(head.slice(0, 7))}`;
}

function totals(groups: readonly StatusGroup[]): string {
  const entries = groups.map(
    ({ id, title, plans }) =>
      `<li><a class="${id}" href="#${id}"><span class="number">${plans.length}</span><span class="label">${title}</span></a></li>`,
  );
  return `<nav aria-label="Plans by what they need"><ul class="totals">${entries.join('')}</ul></nav>`;
}

function section({ id, title, plans }: StatusGroup, now: number): string {
  const cards = plans.map((plan, index) => card(plan, `${id}-${index + 1}`, now));
  return `<section class="group ${id}" id="${id}" aria-labelledby="${id}-title" tabindex="-1">
<h2 id="${id}-title">${title} <span class="number">${plans.length}</span></h2>
<ul class="cards">
${cards.join('\n')}
</ul>
</section>`;
}

function remarks({ skipped, notes }: StatusReport): string {
  const lines = [...skipped.map(({ path, message }) => `${path}: ${message}`), ...notes.map(({ text }) => text)];
  if (lines.length === 0) return '';
  const rows = lines.map((line) => `<li class="note">${html(line)}</li>`).join('');
  return `<section aria-label="Notes"><ul>${rows}</ul></section>`;
}
