import { wholeRepository } from '../../model/change.js';
import { verdictOf, type Report } from '../../model/report.js';
import type { Severity } from '../../model/severity.js';
import { annotationsOf, type Annotation } from '../annotations.js';
import { viewOf } from '../plan-view.js';
import { count, findingCounts } from '../words.js';
import { commentSections, leftOutLine } from './comment.js';
import { bytesOf, cutToBytes } from './cut.js';
import { fitSections } from './fit.js';
import type { LinkTarget } from './links.js';
import { detailSections } from './summary.js';

/** The report as a check run of GitHub shows it. */
export interface CheckRunReport {
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown, below the summary; empty where there is nothing. */
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** UTF-8 bytes of each: GitHub refuses a longer summary, and cuts a longer text off without a word (measured by users, not documented). */
const maxBytes = 65_535;

/** Annotations of one check run: more are found by nobody, and each fifty take a request. */
export const maxAnnotations = 300;

/** The report as a check run: what the comment says, then the phases and changes, and a note at every line that has a new finding. */
export function toCheckRun(report: Report, links: LinkTarget | null, from: Severity, draft: boolean): CheckRunReport {
  const views = report.plans.map(viewOf);
  const deleted = new Set(report.plans.filter(({ change }) => change.kind === 'deleted').map(({ path }) => path));
  // A file that is gone has no lines to show it at, and the repository is no file.
  const all = annotationsOf(report, from).filter(({ path }) => path !== wholeRepository && !deleted.has(path));
  const left = all.length - maxAnnotations;
  const more = left > 0 ? `<sub>${count(left, 'more finding')} not annotated.</sub>` : '';
  const sections = [...commentSections(report, views, { links, draft }), { text: more, expendable: 0 }];
  const details = detailSections(views, links).map(({ text }) => text);
  return {
    conclusion: conclusionOf(report),
    title: findingCounts(report) ?? 'nothing found',
    summary: cutToBytes(fitSections(sections, maxBytes - 1, leftOutLine, bytesOf), maxBytes, cutNote),
    text: cutToBytes(details.filter((text) => text !== '').join('\n\n'), maxBytes, cutNote),
    annotations: all.slice(0, maxAnnotations),
  };
}

const cutNote = '\n<sub>Cut off here, because a check run has room for no more.</sub>';

/** The job's own result is what a pull request is held to; this one is to tell the same. */
function conclusionOf(report: Report): CheckRunReport['conclusion'] {
  switch (verdictOf(report)) {
    case 'fail':
      return 'failure';
    case 'overridden':
      return 'neutral';
    case 'pass':
      return report.notes.some(({ kind }) => kind === 'gap') ? 'neutral' : 'success';
  }
}
