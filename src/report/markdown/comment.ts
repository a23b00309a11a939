import { wholeRepository } from '../../model/change.js';
import type { Finding } from '../../model/finding.js';
import { fails, type Report } from '../../model/report.js';
import type { ItemChange } from '../item-changes.js';
import { viewOf, type ItemView, type PlanView, type WaiverView } from '../plan-view.js';
import { rank } from '../ranking.js';
import { count } from '../words.js';
import { closingSections } from './closing.js';
import { escapeMarkdown, fold } from './escape.js';
import { fitSections, type Section } from './fit.js';
import { linkTo, type LinkTarget } from './links.js';
import { listLines } from './list.js';
import { planTable } from './plan-table.js';
import { shortName, shortPath } from './plan-name.js';
import { findingLines, furtherProblems, problemList } from './problems.js';
import { requestedList, suppressedFold } from './suppressed.js';
import { quietLine, verdictHeading } from './verdict.js';

export interface CommentOptions {
  readonly links: LinkTarget | null;
  /** A line below the verdict, such as what changed since the last one. Markdown. */
  readonly since?: string | null;
  /** Whether the pull request is a draft, which is told what would fail. */
  readonly draft?: boolean;
}

/**
 * UTF-16 code units of a comment. GitHub refuses more than 65,536 (seen in many public threads, not documented); what is left
 * is room for the marker.
 */
export const maxComment = 60_000;

/** The report as a comment, in the order in which a reviewer needs it. One line where nothing needs a reader. */
export function toMarkdown(report: Report, options: CommentOptions): string {
  const views = report.plans.map(viewOf);
  if (needsNoReader(report, views)) {
    return `${[quietLine(report, views, linksFor(options.links, views)), options.since ?? '', notesLine(report)].filter((line) => line !== '').join('\n\n')}\n`;
  }
  return `${fitSections(commentSections(report, views, options), maxComment, leftOutLine)}\n`;
}

/** The sections of the comment; the job summary begins with the same ones. */
export function commentSections(
  report: Report,
  views: readonly PlanView[],
  options: CommentOptions,
): readonly Section[] {
  const { since = null, draft = false } = options;
  const links = linksFor(options.links, views);
  const ranked = rank(report.findings);
  const existing = ranked.filter((finding) => finding.existing);
  const fresh = newOf(ranked);
  // A notice asks for nothing: it stands in the open only where it makes the check fail.
  const problems = fresh.filter((finding) => finding.severity !== 'notice' || fails(finding, report.failOn));
  const notices = fresh.filter((finding) => !problems.includes(finding));
  return [
    { text: verdictHeading(report, views, draft), expendable: 0 },
    { text: since ?? '', expendable: 1 },
    { text: planTable(views, report.findings, links), expendable: 5 },
    { text: problemList(problems, links), expendable: 1 },
    { text: furtherProblems(problems, links), expendable: 6 },
    { text: requestedList(report, links), expendable: 1 },
    { text: skippedList(report), expendable: 1 },
    { text: closingSections(report.plans, links), expendable: 3 },
    { text: goneList(views, links), expendable: 4 },
    {
      text: notices.length === 0 ? '' : fold(count(notices.length, 'notice'), findingLines(notices, links)),
      expendable: 6,
    },
    { text: questionList(views, links), expendable: 6 },
    { text: waiverList(views, links), expendable: 6 },
    { text: suppressedFold(report, links), expendable: 6 },
    { text: mergeOnlyList(views, links), expendable: 6 },
    {
      text: existing.length === 0 ? '' : fold(existingTitle(existing), findingLines(existing, links)),
      expendable: 6,
    },
    { text: notesLine(report), expendable: 1 },
    { text: footer(report, links), expendable: 1 },
  ];
}

/** A deleted plan is named without a link, as the head commit does not have it; so is the repository. */
function linksFor(links: LinkTarget | null, views: readonly PlanView[]): LinkTarget | null {
  const deleted = views.filter(({ kind }) => kind === 'deleted');
  return links === null ? null : { ...links, gone: new Set([wholeRepository, ...deleted.map(({ path }) => path)]) };
}

export function leftOutLine(sections: number): string {
  return `<sub>${count(sections, 'section')} left out, because a comment has room for no more.</sub>`;
}

function needsNoReader(report: Report, views: readonly PlanView[]): boolean {
  const moves = views.some(
    (view) =>
      view.kind === 'deleted' ||
      view.transitions.some((step) => step.kind !== 'phase-started' && step.kind !== 'phase-added') ||
      view.waivers.some((waiver) => waiver.new && view.kind === 'modified') ||
      view.itemChanges.some((change) => change.kind === 'dropped'),
  );
  const gaps = report.notes.some((note) => note.kind === 'gap');
  const asks = report.suppressed.some((one) => one.requested);
  return newOf(report.findings).length === 0 && report.skipped.length === 0 && !gaps && !asks && !moves;
}

function newOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => !finding.existing);
}

function skippedList({ skipped }: Report): string {
  if (skipped.length === 0) return '';
  const lines = listLines(skipped, ({ path, reason }) => `- ${escapeMarkdown(path)}: ${reason}`, 'file');
  const title = `${count(skipped.length, 'file')} not checked`;
  return skipped.length <= 3 ? `**${title}**\n\n${lines}` : fold(title, lines);
}

/** The old texts of the items that are gone. */
function goneList(views: readonly PlanView[], links: LinkTarget | null): string {
  const gone = views
    .filter((view) => view.kind === 'modified')
    .flatMap((view) =>
      view.itemChanges.filter((change) => change.kind === 'dropped' && change.leaf).map((change) => ({ view, change })),
    );
  if (gone.length === 0) return '';
  const line = ({ view, change }: { view: PlanView; change: ItemChange }) => {
    const where = views.length > 1 ? ` ${linkTo(links, view.path, null, shortName(view))}` : '';
    return `- ~~${escapeMarkdown(change.text)}~~${where}`;
  };
  return fold(
    `${count(gone.length, 'item')} gone from ${views.length > 1 ? 'the plans' : 'the plan'}`,
    listLines(gone, line, 'item'),
  );
}

function existingTitle(existing: readonly Finding[]): string {
  return `${count(existing.length, 'finding')} that ${existing.length === 1 ? 'was' : 'were'} there before`;
}

/** The questions of plans in which a phase closes: now is the time to decide them. */
function questionList(views: readonly PlanView[], links: LinkTarget | null): string {
  const closing = views.filter((view) => view.transitions.some((step) => step.kind === 'phase-closed'));
  return itemFold(
    closing,
    links,
    (view) => view.questions,
    (number) => `${count(number, 'decision')} still open`,
  );
}

function mergeOnlyList(views: readonly PlanView[], links: LinkTarget | null): string {
  const title = (number: number) => `${count(number, 'item')} that only the merge can make true`;
  return itemFold(views, links, (view) => view.mergeOnly, title);
}

function itemFold(
  views: readonly PlanView[],
  links: LinkTarget | null,
  itemsOf: (view: PlanView) => readonly ItemView[],
  title: (number: number) => string,
): string {
  const items = views.flatMap((view) => itemsOf(view).map((item) => ({ view, item })));
  if (items.length === 0) return '';
  const line = ({ view, item }: (typeof items)[number]) =>
    `- ${itemLink(view, item.line, links)} ${escapeMarkdown(item.text)}`;
  return fold(title(items.length), listLines(items, line, 'item'));
}

function itemLink({ path }: PlanView, line: number, links: LinkTarget | null): string {
  return linkTo(links, path, line, `${shortPath(path)}:${line}`);
}

function waiverList(views: readonly PlanView[], links: LinkTarget | null): string {
  const waivers = views.flatMap((view) => view.waivers.map((waiver) => ({ view, waiver })));
  if (waivers.length === 0) return '';
  const added = waivers.filter(({ view, waiver }) => waiver.new && view.kind === 'modified').length;
  const line = ({ view, waiver }: (typeof waivers)[number]) => {
    const isNew = waiver.new && view.kind === 'modified' ? ' **new**' : '';
    return `- ${itemLink(view, waiver.line, links)} ${escapeMarkdown(waiver.text)}${reasonOf(waiver)}${isNew}`;
  };
  const title = `${count(waivers.length, 'waived item')}${added === 0 ? '' : `, ${added} new`}`;
  return fold(title, listLines(waivers, line, 'item'));
}

/** The reason of a waiver, where the text of the item does not give it. */
function reasonOf({ text, reason, inherited }: WaiverView): string {
  if (reason === null) return ' <sub>no reason given</sub>';
  if (inherited) return ` <sub>inherited: ${escapeMarkdown(reason)}</sub>`;
  return text.includes(reason) ? '' : ` <sub>${escapeMarkdown(reason)}</sub>`;
}

/** What was compared, and where the rest is. */
function footer({ base, head }: Report, links: LinkTarget | null): string {
  if (links === null || base === null || head === null) return '';
  const run = links.runUrl === null ? '' : ` · [phases and changes in full](${links.runUrl})`;
  return `<sub>${base.slice(0, 7)} → ${head.slice(0, 7)}${run}</sub>`;
}

/** What was not looked at, and settings that did not take effect. */
function notesLine({ notes }: Report): string {
  return notes
    .filter((note) => note.kind !== 'origin')
    .map((note) => escapeMarkdown(note.text))
    .join('<br>\n');
}
