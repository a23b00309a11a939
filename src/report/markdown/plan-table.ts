import type { Finding } from '../../model/finding.js';
import type { PhaseState } from '../../model/progress.js';
import type { Severity } from '../../model/severity.js';
import type { PlanView } from '../plan-view.js';
import { fraction, gain, progressBar } from '../progress-bar.js';
import { rank } from '../ranking.js';
import { count } from '../words.js';
import { escapeMarkdown, fold } from './escape.js';
import { linkTo, type LinkTarget } from './links.js';
import { planName, sharesName } from './plan-name.js';
import { severitySigns } from './severity-signs.js';

/** Plans in the open; the others stand in a fold. */
const maxOpen = 8;

/** Phases of one plan that are shown. */
const maxSigns = 100;

const phaseSigns: Readonly<Record<PhaseState, string>> = { empty: '○', pending: '○', active: '◐', resolved: '●' };

/** Where each plan is, and what moved. */
export function planTable(views: readonly PlanView[], findings: readonly Finding[], target: LinkTarget | null): string {
  if (views.length === 0) return '';
  const worst = worstByPath(findings);
  const isShared = sharesName(views);
  const needsPath = (view: PlanView) => view.title !== null && (target === null || isShared(view));
  const rows = views.map((view) => row(view, worst.get(view.path) ?? null, target, needsPath(view)));
  const [open, folded] = [rows.slice(0, maxOpen), rows.slice(maxOpen)];
  const more = folded.length === 0 ? [] : [fold(count(folded.length, 'more plan'), table(folded))];
  return [table(open), ...more].join('\n\n');
}

function table(rows: readonly string[]): string {
  return ['| Plan | Status | Phases | Progress |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n');
}

/** The heaviest new finding of each plan. */
function worstByPath(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const fresh = rank(findings).filter((finding) => !finding.existing);
  return new Map(fresh.toReversed().map((finding) => [finding.path, finding.severity]));
}

function row(view: PlanView, worst: Severity | null, target: LinkTarget | null, withPath: boolean): string {
  const name = linkTo(target, view.path, null, planName(view));
  const sign = worst === null ? '' : `${severitySigns[worst]} `;
  return `| ${sign}${name}${noteOf(view, withPath)} | ${statusCell(view)} | ${phasesCell(view)} | ${progressCell(view)} |`;
}

/** Below the name: where the plan is, if nothing else tells, and what became of it. */
function noteOf({ kind, path, previousPath }: PlanView, withPath: boolean): string {
  const notes = [
    ...(withPath ? [escapeMarkdown(path)] : []),
    ...(kind === 'added' ? ['new'] : []),
    ...(kind === 'deleted' ? ['deleted'] : []),
    ...(previousPath === null ? [] : ['moved']),
  ];
  return notes.length === 0 ? '' : ` <sub>${notes.join(', ')}</sub>`;
}

function statusCell({ status, kind }: PlanView): string {
  const [from, to] = [status.base, status.head].map((text) => (text === null ? null : escapeMarkdown(text)));
  if (kind === 'deleted') return from == null ? '–' : `~~${from}~~`;
  if (kind !== 'modified' || from === to) return to ?? '–';
  return `${from ?? 'none'} → **${to ?? 'none'}**`;
}

/** One sign a phase; what moved is told by the sign before it. */
function phasesCell({ phases }: PlanView): string {
  const shown = phases.filter((phase) => phase.state.head !== null);
  if (shown.length === 0) return '–';
  const signs = shown.slice(0, maxSigns).map((phase) => phaseSigns[phase.state.head ?? 'empty']);
  const rest = shown.length - signs.length;
  return [...signs, ...(rest > 0 ? [`+${rest}`] : [])].join(' ');
}

function progressCell({ progress, kind }: PlanView): string {
  const head = progress.head?.leaves;
  if (head === undefined || head.done + head.open + head.waived === 0) return '–';
  const gained = kind === 'modified' ? gain(progress.base?.leaves ?? null, head) : null;
  const waived = head.waived === 0 ? '' : ` · ${head.waived} waived`;
  return `\`${progressBar(head)}\` ${fraction(head)}${gained === null ? '' : ` **${gained}**`}${waived}`;
}
