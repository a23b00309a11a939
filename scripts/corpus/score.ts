import type { Finding } from '../../src/model/finding.js';
import { fails, type Report } from '../../src/model/report.js';
import type { Level } from '../../src/model/severity.js';
import { stageOf } from '../../src/model/stage.js';
import type { RuleMeta } from '../../src/rules/rule.js';
import type { CaseRun, CheckedCase } from './run-cases.js';

/** What the rules say of a corpus. Nothing in it depends on the machine. */
export interface Score {
  readonly cases: number;
  readonly rules: readonly RuleScore[];
  /** Of all rules together. */
  readonly total: Tally;
  /** How many cases have no new finding at all. */
  readonly withoutNew: number;
  readonly sameText: {
    readonly cases: number;
    /** Names of those with new findings: nothing should be new in them. */
    readonly withNew: readonly string[];
  };
  /** Cases that a default run fails. */
  readonly failing: readonly Judged[];
  /** Cases whose status says finished on head and not on base. */
  readonly completing: readonly Judged[];
  /** Cases with a file that is no plan or could not be read. */
  readonly notChecked: readonly { readonly name: string; readonly reason: string }[];
  /** Names of the cases that crashed; they are counted in nothing else. */
  readonly crashed: readonly string[];
}

export interface RuleScore extends Tally {
  readonly rule: string;
  readonly messages: readonly MessageScore[];
}

export interface MessageScore extends Tally {
  readonly message: string;
  readonly level: Level;
}

export interface Tally {
  readonly newCases: number;
  readonly newFindings: number;
  readonly existingCases: number;
}

export interface Judged {
  readonly name: string;
  /** The messages that fail the case, as `rule.message`; none where it passes. */
  readonly failedBy: readonly string[];
}

/** Counts what some runs found, by rule and message. */
export function scoreOf(runs: readonly CaseRun[], metas: readonly RuleMeta[]): Score {
  const checked = runs.filter((run) => run.kind === 'checked');
  const sameText = checked.filter(hasSameText);
  return {
    cases: runs.length,
    rules: metas.map((meta) => ruleScore(meta, checked)),
    total: tally(checked, () => true),
    withoutNew: checked.filter((run) => !hasNew(run)).length,
    sameText: { cases: sameText.length, withNew: sameText.filter(hasNew).map(({ planCase }) => planCase.name) },
    failing: checked.map(judge).filter(({ failedBy }) => failedBy.length > 0),
    completing: checked.filter(({ report }) => completes(report)).map(judge),
    notChecked: checked.flatMap(({ planCase, report }) =>
      report.skipped.map(({ reason }) => ({ name: planCase.name, reason })),
    ),
    crashed: runs.filter((run) => run.kind === 'crashed').map(({ planCase }) => planCase.name),
  };
}

function ruleScore({ id, messages }: RuleMeta, runs: readonly CheckedCase[]): RuleScore {
  return {
    rule: id,
    ...tally(runs, ({ rule }) => rule === id),
    messages: Object.entries(messages).map(([message, { level }]) => ({
      message,
      level,
      ...tally(runs, ({ rule, messageId }) => rule === id && messageId === message),
    })),
  };
}

function tally(runs: readonly CheckedCase[], counts: (finding: Finding) => boolean): Tally {
  const found = runs.map(({ report }) => report.findings.filter(counts));
  const newFindings = found.map((findings) => findings.filter((finding) => !finding.existing).length);
  return {
    newCases: newFindings.filter((number) => number > 0).length,
    newFindings: newFindings.reduce((sum, number) => sum + number, 0),
    existingCases: found.filter((findings) => findings.some((finding) => finding.existing)).length,
  };
}

function hasNew({ report }: CheckedCase): boolean {
  return report.findings.some((finding) => !finding.existing);
}

function hasSameText({ planCase: { base, head } }: CheckedCase): boolean {
  return base?.kind === 'text' && head?.kind === 'text' && base.text === head.text;
}

function judge({ planCase, report }: CheckedCase): Judged {
  const failing = report.findings.filter((finding) => fails(finding, report.failOn));
  return {
    name: planCase.name,
    failedBy: [...new Set(failing.map(({ rule, messageId }) => `${rule}.${messageId}`))],
  };
}

function completes({ plans }: Report): boolean {
  return plans.some(
    ({ change }) =>
      change.kind === 'modified' &&
      stageOf(change.head)?.kind === 'finished' &&
      stageOf(change.base)?.kind !== 'finished',
  );
}
