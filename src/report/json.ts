import type { Finding } from '../model/finding.js';
import { countFindings, verdictOf, type Report } from '../model/report.js';
import { itemChangeKinds, type ItemChange, type ItemChangeKind } from './item-changes.js';
import { viewOf, type PhaseView, type PlanView, type SectionView } from './plan-view.js';

/** The report as JSON, version 1. Its shape is a promise, kept by schemas/report.schema.json. */
export function toJson(report: Report): string {
  return `${JSON.stringify(jsonReport(report), null, 2)}\n`;
}

function jsonReport(report: Report) {
  return {
    version: 1,
    tool: { name: 'plan-check', version: report.version },
    base: report.base,
    head: report.head,
    verdict: verdictOf(report),
    failOn: report.failOn,
    counts: {
      ...countFindings(report.findings),
      existing: report.findings.filter((finding) => finding.existing).length,
      suppressed: report.suppressed.filter((one) => !one.requested).length,
    },
    plans: report.plans.map((plan) => jsonPlan(viewOf(plan))),
    findings: report.findings.map(jsonFinding),
    suppressed: report.suppressed,
    skipped: report.skipped,
    notes: report.notes.map((note) => note.text),
  };
}

function jsonPlan(view: PlanView) {
  const { path, previousPath, kind, dialect, title, id, status, progress, waivers, transitions, itemChanges } = view;
  return {
    path,
    previousPath,
    kind,
    dialect,
    title,
    id,
    status,
    progress,
    phases: view.phases.map(jsonPhase),
    sections: view.sections.map(jsonSection),
    changes: countChanges(itemChanges),
    itemChanges: itemChanges.map((change) => ({
      kind: change.kind,
      text: change.text,
      was: change.was,
      line: change.line,
    })),
    waivers,
    transitions,
  };
}

function jsonPhase({ key, label, title, line, state, counts }: PhaseView) {
  // JSON has no number for a heading with hundreds of digits.
  const number = Math.min(Number.parseFloat(label), Number.MAX_VALUE);
  return { key, number, label, title, line, state, ...counts };
}

function jsonSection({ title, line, counts }: SectionView) {
  return { title, line, ...counts };
}

function countChanges(changes: readonly ItemChange[]): Readonly<Record<ItemChangeKind, number>> {
  const counts = { ticked: 0, unticked: 0, added: 0, dropped: 0, reworded: 0, moved: 0, waived: 0 };
  for (const kind of itemChangeKinds) counts[kind] = changes.filter((change) => change.kind === kind).length;
  return counts;
}

function jsonFinding(finding: Finding) {
  const { rule, messageId, severity, message, path, place, existing, members, howToFix, example, fix } = finding;
  const help = [howToFix, example].filter((part) => part !== null);
  return {
    rule,
    messageId,
    severity,
    message,
    path,
    line: place?.line ?? null,
    column: place?.column ?? null,
    endLine: place?.endLine ?? null,
    endColumn: place?.endColumn ?? null,
    existing,
    members,
    howToFix: help.length === 0 ? null : help.join(' '),
    fix: fix && { description: fix.description, edits: fix.edits.map(({ place: at, text }) => ({ ...at, text })) },
  };
}
