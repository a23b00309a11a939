import { speaksOfMaking } from './file-claims.js';
import { namedPath, type NamedPath } from './named-path.js';
import type { Plan, PlanCodeSpan } from './plan.js';
import { phaseState, roleAround } from './progress.js';
import { phasesBehind, stageOf } from './stage.js';

/** A path that a phase starts from. */
export interface Input {
  readonly span: PlanCodeSpan;
  readonly path: NamedPath;
}

/**
 * The paths under Inputs of the phase at hand. Those of a later phase may still be made by the ones before it, and those of an
 * earlier one may be gone by now. What the plan calls new, or makes by one of its items, is no input that has to be there.
 */
export function dueInputs(plan: Plan): readonly Input[] {
  const isDue = dueSections(plan);
  const spans = plan.codeSpans.filter(({ section }) => isDue(section));
  if (spans.length === 0) return [];
  const made = pathsMade(plan);
  const excused = excusedLines(plan, spans);
  return spans.flatMap((span) => {
    const path = excused.has(span.place.line) ? null : namedPath(span.text, plan.path);
    return path === null || path.places.some((place) => isWithin(place, made)) ? [] : [{ span, path }];
  });
}

function dueSections(plan: Plan): (section: number) => boolean {
  const stage = stageOf(plan)?.kind;
  if (stage === 'finished' || stage === 'halted') return () => false;
  const phases = duePhases(plan);
  const due = plan.sections.map(
    ({ phase }, section) => (phase === null || phases.has(phase)) && roleAround(plan, section) === 'inputs',
  );
  return (section) => due[section] ?? false;
}

/** The first phase that is neither done nor behind the status, and what stands between it and the first that has items. */
function duePhases(plan: Plan): ReadonlySet<number> {
  const due = new Set<number>();
  for (let phase = phasesBehind(plan); phase < plan.phases.length; phase += 1) {
    const state = phaseState(plan, phase);
    if (state !== 'resolved') due.add(phase);
    if (state !== 'resolved' && state !== 'empty') break;
  }
  return due;
}

/** Where the files may be that items speak of making. */
function pathsMade({ items, codeSpans, path }: Plan): ReadonlySet<string> {
  const making = items.map(({ text }) => speaksOfMaking(text));
  const spans = codeSpans.filter(({ item }) => item !== null && making[item] === true);
  return new Set(spans.flatMap(({ text }) => namedPath(text, path)?.places ?? []));
}

function isWithin(path: string, directories: ReadonlySet<string>): boolean {
  // A path from the root of the machine, as `compare` may be given, begins with its last slash.
  for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
    if (directories.has(path.slice(0, at))) return true;
  }
  return false;
}

/** Lines that say of their path that it is still to come, or is gone. */
function excusedLines(plan: Plan, spans: readonly PlanCodeSpan[]): ReadonlySet<number> {
  const sections = new Set(spans.map(({ section }) => section));
  const lines = [...sections].flatMap((section) => plan.sections[section]?.body ?? []);
  return new Set(lines.filter(({ text }) => excuse.test(text)).map(({ place }) => place.line));
}

const excuse =
  /\((?:new|planned|removed|deleted)\b|\bnew (?:file|module|directory|folder|script|document)\b|[-–—:] ?new$|\b(?:to be|will be|is|are|was|were) (?:created|added|written|removed|deleted|moved|renamed)\b|\bnot yet\b/i;
