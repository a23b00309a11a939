import type { Finding } from '../../model/finding.js';
import { countFindings, fails, verdictOf, type Report } from '../../model/report.js';
import type { PlanView } from '../plan-view.js';
import { fraction, gain } from '../progress-bar.js';
import { rank } from '../ranking.js';
import { count, findingCounts } from '../words.js';
import { escapeMarkdown } from './escape.js';
import { linkTo, type LinkTarget } from './links.js';
import { shortName } from './plan-name.js';

/** The heading: the verdict with its cause. */
export function verdictHeading(report: Report, views: readonly PlanView[], draft: boolean): string {
  if (verdictOf(report) !== 'pass') return `### ${failure(report, draft)}: ${cause(report, views)}`;
  if (report.notes.some((note) => note.kind === 'gap')) {
    return '### ⚠️ Plan check passes, but not everything could be looked at';
  }
  const found = findingCounts(report);
  const { error, warning } = countFindings(report.findings);
  if (found !== null) return `### ${error + warning > 0 ? '⚠️' : '✅'} Plan check passes with ${found}`;
  const closing = views.flatMap((view) => view.transitions.filter((step) => step.kind === 'phase-closed'));
  if (closing.length > 0) return `### ✅ Plan check passes: ${count(closing.length, 'phase')} to verify`;
  return '### ✅ Plan check passes';
}

/** An override holds for a draft as well. */
function failure({ override }: Report, draft: boolean): string {
  // In bold, so that no colon in the name makes an emoji code with the one behind it.
  if (override !== null) return `🟠 Plan check is overridden by **${escapeMarkdown(override.by)}**`;
  return draft ? '📝 Plan check would fail when ready' : '❌ Plan check fails';
}

function cause(report: Report, views: readonly PlanView[]): string {
  const failing = rank(report.findings.filter((finding) => fails(finding, report.failOn)));
  const [first, ...others] = failing;
  if (first === undefined) return '';
  const where = views.length > 1 ? ` (${nameOf(first, views)})` : '';
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return escapeMarkdown(`${first.headline}${where}`) + more;
}

function nameOf(finding: Finding, views: readonly PlanView[]): string {
  const view = views.find((candidate) => candidate.path === finding.path);
  return view === undefined ? finding.path : shortName(view);
}

/** All of it on one line, for a change in which nothing needs a reader. */
export function quietLine(report: Report, views: readonly PlanView[], target: LinkTarget | null): string {
  const [view, ...others] = views;
  const rest = [
    ...(report.suppressed.length === 0 ? [] : [count(report.suppressed.length, 'suppression')]),
    'nothing to review',
  ];
  if (view === undefined) return '✅ **Plan check passes** · no plan changed';
  if (others.length > 0) return ['✅ **Plan check passes**', count(views.length, 'plan'), ...rest].join(' · ');
  const name = linkTo(target, view.path, null, shortName(view));
  const status = view.status.head === null ? [] : [escapeMarkdown(view.status.head)];
  const head = view.progress.head?.leaves;
  const gained = head === undefined || view.kind === 'added' ? null : gain(view.progress.base?.leaves ?? null, head);
  const progress = head === undefined ? [] : [fraction(head) + (gained === null ? '' : ` (${gained})`)];
  return ['✅ **Plan check passes**', name, ...status, ...progress, ...rest].join(' · ');
}
