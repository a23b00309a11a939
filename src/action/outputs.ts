import { countFindings, verdictOf, type Report } from '../model/report.js';
import { shorten } from '../model/shorten.js';
import { viewOf } from '../report/plan-view.js';

/** The outputs of the step that follow from the report. */
export interface Outputs {
  /** By name. Texts in them come from plans: untrusted wherever they go. */
  readonly values: Readonly<Record<string, string>>;
  /** The lists that have more entries than there is room for. */
  readonly cut: readonly CutList[];
}

export interface CutList {
  readonly name: string;
  readonly left: number;
  readonly total: number;
}

/** UTF-8 bytes of a list. Linux takes an environment variable of 131,072 bytes with its name (execve(2), MAX_ARG_STRLEN). */
const maxBytes = 100_000;
/** Code units of a text in a list, so that one of them cannot take the room of all the others. */
const maxText = 1_000;

export function outputsOf(report: Report): Outputs {
  const counts = countFindings(report.findings);
  const views = report.plans.map(viewOf);
  const transitions = views.flatMap(({ path, transitions: steps }) => steps.map((step) => ({ path, ...step })));
  const closed = views.flatMap(({ path, phases, transitions: steps }) => {
    const titles = new Map(phases.map(({ key, title }) => [key, title]));
    return steps.flatMap((step) =>
      step.kind === 'phase-closed' ? [{ path, phase: step.phase, title: titles.get(step.phase) ?? '' }] : [],
    );
  });
  const lists = [
    fittingList(
      'plans',
      views.map(({ path, status, progress }) => ({ path, status, progress })),
    ),
    fittingList('transitions', transitions),
    fittingList('phases-closed', closed),
  ];
  return {
    values: {
      verdict: verdictOf(report),
      errors: String(counts.error),
      warnings: String(counts.warning),
      notices: String(counts.notice),
      ...Object.fromEntries(lists.map(({ name, json }) => [name, json])),
    },
    cut: lists.filter(({ left }) => left > 0),
  };
}

/** As JSON, with the entries that fit, whole and in their order. */
function fittingList(name: string, entries: readonly object[]): CutList & { readonly json: string } {
  const kept: string[] = [];
  let bytes = '[]'.length;
  for (const entry of entries) {
    const json = JSON.stringify(entry, (key, value: unknown) =>
      typeof value === 'string' && key !== 'path' ? shorten(value, maxText) : value,
    );
    const size = Buffer.byteLength(json) + ','.length;
    if (bytes + size > maxBytes) continue;
    bytes += size;
    kept.push(json);
  }
  return { name, json: `[${kept.join(',')}]`, left: entries.length - kept.length, total: entries.length };
}
