import type { Report } from '../../model/report.js';
import type { ItemChange } from '../item-changes.js';
import { viewOf, type PhaseView, type PlanView } from '../plan-view.js';
import { fraction, gain, progressBar } from '../progress-bar.js';
import { count } from '../words.js';
import { commentSections } from './comment.js';
import { bytesOf } from './cut.js';
import { escapeHtml, escapeMarkdown, fold } from './escape.js';
import { fitSections, type Section } from './fit.js';
import { linkTo, type LinkTarget } from './links.js';
import { listLines } from './list.js';
import { planName, sharesName } from './plan-name.js';

/** UTF-8 bytes of a job summary. GitHub takes 1 MiB, and nothing of what is larger (actions/runner, FileCommandManager.cs). */
export const maxSummary = 1_000_000;

/** Phases of a plan in its table. */
const maxPhases = 300;

/** The report for the run's page: what the comment says, then every phase, every item that changed and where settings came from. */
export function toSummary(report: Report, links: LinkTarget | null, draft = false): string {
  const views = report.plans.map(viewOf);
  const origin = report.notes.filter((note) => note.kind === 'origin').map((note) => escapeMarkdown(note.text));
  const sections = [
    ...commentSections(report, views, { links, draft }),
    ...detailSections(views, links),
    { text: origin.length === 0 ? '' : `<sub>${origin.join('<br>')}</sub>`, expendable: 0 },
  ];
  return `${fitSections(sections, maxSummary, (left) => `<sub>${count(left, 'section')} left out: a job summary has room for no more.</sub>`, bytesOf)}\n`;
}

/** Every phase and every item that changed, a section for each plan. */
export function detailSections(views: readonly PlanView[], links: LinkTarget | null): readonly Section[] {
  const isShared = sharesName(views);
  return views.map((view) => {
    const name = isShared(view) ? `${planName(view)} (${view.path})` : planName(view);
    return { text: planDetails(view, name, links), expendable: 7 };
  });
}

function planDetails(view: PlanView, name: string, links: LinkTarget | null): string {
  const parts = [phaseTable(view, links), changeList(view, links)].filter((part) => part !== '');
  return parts.length === 0 ? '' : fold(escapeHtml(name), parts.join('\n\n'));
}

function phaseTable({ path, phases }: PlanView, links: LinkTarget | null): string {
  if (phases.length === 0) return '';
  const row = (phase: PhaseView) => {
    const name = linkTo(phase.line === null ? null : links, path, phase.line, `Phase ${phase.label}: ${phase.title}`);
    return `| ${name} | ${phase.state.base ?? '–'} | ${phase.state.head ?? 'gone'} | ${phaseProgress(phase)} |`;
  };
  const rest = phases.length - maxPhases;
  return [
    '| Phase | Before | After | Progress |',
    '| :-- | :-- | :-- | :-- |',
    ...phases.slice(0, maxPhases).map(row),
    ...(rest > 0 ? [`| … and ${count(rest, 'more phase')} |  |  |  |`] : []),
  ].join('\n');
}

function phaseProgress({ counts }: PhaseView): string {
  const head = counts.head?.leaves;
  if (head === undefined) return '–';
  const gained = counts.base === null ? null : gain(counts.base.leaves, head);
  return `\`${progressBar(head)}\` ${fraction(head)}${gained === null ? '' : ` **${gained}**`}`;
}

function changeList({ kind, path, itemChanges }: PlanView, links: LinkTarget | null): string {
  if (kind !== 'modified') return '';
  return listLines(itemChanges, (change) => changeLine(path, change, links), 'change');
}

function changeLine(path: string, { kind, text, was, line }: ItemChange, links: LinkTarget | null): string {
  const at = line === null ? '' : ` ${linkTo(links, path, line, `line ${line}`)}`;
  return `- ${kind}${at}: ${escapeMarkdown(text)}${was === null ? '' : `, was: ${escapeMarkdown(was)}`}`;
}
