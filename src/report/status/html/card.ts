import type { Finding } from '../../../model/finding.js';
import type { PhaseState, Tally } from '../../../model/progress.js';
import { shorten } from '../../../model/shorten.js';
import { fraction } from '../../progress-bar.js';
import { count } from '../../words.js';
import type { PhaseStatus, PlanStatus } from '../plan-status.js';
import { isoDate, longDate, timeAgo } from '../time-ago.js';
import { burnUp } from './burn-up.js';
import { html } from './escape.js';

/** Problems that stand in the open; the others are folded away. */
const maxProblems = 2;
/** Code units of a text in a card. */
const maxText = 300;

/** One plan. `id` is unique on the page. */
export function card(plan: PlanStatus, id: string, now: number): string {
  const { title, path, status, stage, attention } = plan;
  const settled = attention === 'settled' || attention === 'untold';
  const parts = [
    `<header><p class="pill ${stage ?? 'none'}"><span class="hidden">Status: </span>${short(status ?? 'no status')}</p>
<h3 id="${id}">${short(title ?? path)}</h3><p class="path">${html(path)}</p></header>`,
    share(plan.progress, id),
    settled ? '' : phases(plan),
    settled ? '' : burnUp(plan.history),
    problems(plan.findings),
    questions(plan),
    changed(plan, now),
  ];
  return `<li><article class="card ${attention}" aria-labelledby="${id}">
${parts.filter((part) => part !== '').join('\n')}
</article></li>`;
}

function share(progress: Tally, id: string): string {
  const { done, open, waived } = progress;
  if (done + open === 0) return `<p class="empty">${waived === 0 ? 'No items' : count(waived, 'waived item')}</p>`;
  const waivers = waived === 0 ? '' : `, ${waived} waived`;
  const percent = percentOf(progress);
  return `<div><p class="share"><span class="percent">${percent} %</span><span class="items">${done} of ${done + open} done${waivers}</span></p>
<span class="bar" role="progressbar" aria-labelledby="${id}" aria-valuenow="${percent}" aria-valuemin="0" aria-valuemax="100"><i style="width:${percent}%"></i></span></div>`;
}

/** 100 only where nothing is open, 0 only where nothing is done. */
function percentOf({ done, open }: Tally): number {
  if (done + open === 0) return 0;
  const percent = Math.round((done / (done + open)) * 100);
  return Math.min(Math.max(percent, done > 0 ? 1 : 0), open > 0 ? 99 : 100);
}

const signs: Readonly<Record<PhaseState, readonly [string, string]>> = {
  empty: ['–', 'without items'],
  pending: ['○', 'not begun'],
  active: ['◐', 'under way'],
  resolved: ['✓', 'resolved'],
};

function phases({ phases: all, phase: current }: PlanStatus): string {
  if (all.length === 0) return '';
  return `<ol class="phases" aria-label="Phases">\n${all.map((phase) => phaseRow(phase, phase.key === current)).join('\n')}\n</ol>`;
}

function phaseRow({ label, title, state, progress }: PhaseStatus, current: boolean): string {
  const [sign, words] = signs[state];
  const name = title === '' ? `Phase ${label}` : `${label} · ${title}`;
  return `<li class="${state}${current ? ' current' : ''}"${current ? ' aria-current="step"' : ''}><span class="sign" aria-hidden="true">${sign}</span><span class="name">${short(name)}<span class="hidden">, ${words},</span></span><span class="bar" aria-hidden="true"><i style="width:${percentOf(progress)}%"></i></span><span class="count">${fraction(progress)}</span></li>`;
}

function problems(findings: readonly Finding[]): string {
  const told = findings.filter(({ severity }) => severity !== 'notice');
  if (told.length === 0) return '';
  const [open, folded] = [told.slice(0, maxProblems), told.slice(maxProblems)];
  const rest =
    folded.length === 0
      ? ''
      : `\n<details><summary>${count(folded.length, 'more problem')}</summary>${problemList(folded)}</details>`;
  return `${problemList(open)}${rest}`;
}

function problemList(findings: readonly Finding[]): string {
  const rows = findings.map(({ severity, message, place }) => {
    const line = place === null ? '' : ` <span class="line">(line ${place.line})</span>`;
    return `<li class="${severity}"><span class="hidden">${severity}: </span>${short(message)}${line}</li>`;
  });
  return `<ul class="problems">${rows.join('')}</ul>`;
}

function questions({ questions: open }: PlanStatus): string {
  if (open.length === 0) return '';
  const rows = open.map(({ text }) => `<li>${short(text)}</li>`).join('');
  return `<details><summary>${count(open.length, 'open question')}</summary><ul>${rows}</ul></details>`;
}

function changed({ lastChange }: PlanStatus, now: number): string {
  if (lastChange === null) return '<p class="changed">Not committed yet</p>';
  const { time, commit } = lastChange;
  return `<p class="changed">Changed <time datetime="${isoDate(time)}" title="${longDate(time)}">${timeAgo(time, now)}</time> in ${commit.slice(0, 7)}</p>`;
}

function short(text: string): string {
  return html(shorten(text, maxText));
}
