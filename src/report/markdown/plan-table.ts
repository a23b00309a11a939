import type { PhaseState } from '../../model/progress.js';
import type { PlanView } from '../plan-view.js';
import { fraction, gain, progressBar } from '../progress-bar.js';
import { escapeMarkdown, fold } from './escape.js';
import { linkTo, type LinkTarget } from './links.js';
import { planName } from './plan-name.js';

/** Plans in the open; the others stand in a fold. */
const maxOpen = 20;

const signs: Readonly<Record<PhaseState, string>> = { empty: '○', pending: '○', active: '◐', resolved: '●' };

/** Where each plan is, and what moved. */
export function planTable(views: readonly PlanView[], target: LinkTarget | null): string {
  if (views.length === 0) return '';
  const rows = views.map((view) => row(view, target));
  const [open, folded] = [rows.slice(0, maxOpen), rows.slice(maxOpen)];
  const more = folded.length === 0 ? [] : [fold(`${folded.length} more plans`, table(folded))];
  return [table(open), ...more].join('\n\n');
}

function table(rows: readonly string[]): string {
  return ['| Plan | Status | Phases | Progress |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n');
}

function row(view: PlanView, target: LinkTarget | null): string {
  const name = linkTo(view.kind === 'deleted' ? null : target, view.path, null, planName(view));
  return `| ${name}${kindNote(view)} | ${statusCell(view)} | ${phasesCell(view)} | ${progressCell(view)} |`;
}

function kindNote({ kind, previousPath }: PlanView): string {
  const notes = [
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
  return shown.map((phase) => signs[phase.state.head ?? 'empty']).join(' ');
}

function progressCell({ progress, kind }: PlanView): string {
  const head = progress.head?.leaves;
  if (head === undefined || head.done + head.open + head.waived === 0) return '–';
  const gained = kind === 'modified' ? gain(progress.base?.leaves ?? null, head) : null;
  const waived = head.waived === 0 ? '' : ` · ${head.waived} waived`;
  return `\`${progressBar(head)}\` ${fraction(head)}${gained === null ? '' : ` **${gained}**`}${waived}`;
}
