import { countFindings, verdictOf, type Report } from '../model/report.js';
import { viewOf } from '../report/plan-view.js';

/** The outputs of the step that follow from the report. Texts in them come from plans: untrusted wherever they go. */
export function outputsOf(report: Report): Readonly<Record<string, string>> {
  const counts = countFindings(report.findings);
  const views = report.plans.map(viewOf);
  const transitions = views.flatMap(({ path, transitions: steps }) => steps.map((step) => ({ path, ...step })));
  const closed = views.flatMap(({ path, phases, transitions: steps }) =>
    steps.flatMap((step) => {
      if (step.kind !== 'phase-closed') return [];
      return [{ path, phase: step.phase, title: phases.find((phase) => phase.key === step.phase)?.title ?? '' }];
    }),
  );
  return {
    verdict: verdictOf(report),
    errors: String(counts.error),
    warnings: String(counts.warning),
    notices: String(counts.notice),
    plans: JSON.stringify(views.map(({ path, status, progress }) => ({ path, status, progress }))),
    transitions: JSON.stringify(transitions),
    'phases-closed': JSON.stringify(closed),
  };
}
