import type { ModifiedPlan } from '../../model/change.js';
import { commandLikeness } from '../../model/pair-lines.js';
import type { PlanReport } from '../../model/report.js';
import { gateChanges, type GateLine } from '../gate-changes.js';
import { viewOf } from '../plan-view.js';
import { count } from '../words.js';
import { escapeMarkdown, fenced, fold } from './escape.js';
import { linkTo, type LinkTarget } from './links.js';
import { shortName } from './plan-name.js';

/** Lines of criteria and commands that are shown of one phase; the plan has the rest. */
const maxLines = 10;
/** Phases that are shown in the open; a plan that ends can close many at once. */
const maxOpen = 2;

/** What to verify for every phase that closes here. */
export function closingSections(plans: readonly PlanReport[], target: LinkTarget | null): string {
  const all = plans.flatMap((plan) => closingOf(plan, target));
  const [open, folded] = [all.slice(0, maxOpen), all.slice(maxOpen)];
  const more =
    folded.length === 0 ? [] : [fold(`${count(folded.length, 'more phase')} to verify`, folded.join('\n\n'))];
  return [...open, ...more].join('\n\n');
}

function closingOf(plan: PlanReport, target: LinkTarget | null): readonly string[] {
  const { change } = plan;
  if (change.kind !== 'modified') return [];
  const name = escapeMarkdown(shortName(viewOf(plan)));
  return change.transitions.flatMap((step) => {
    const phase = step.kind === 'phase-closed' ? change.head.phases[step.phase] : undefined;
    if (step.kind !== 'phase-closed' || phase === undefined) return [];
    const section = change.head.sections[phase.section];
    const title = linkTo(target, plan.path, section?.place.line ?? null, section?.title ?? phase.key);
    const lead = `**${title} closes here** in ${name}.`;
    const gate = gateOf(change, step.phase);
    return [gate === '' ? `${lead} It names no criteria to verify.` : `${lead} Please verify:\n\n${gate}`];
  });
}

/** Criteria and commands of a phase; what the change did to them is told line by line. */
function gateOf(change: ModifiedPlan, phase: number): string {
  const basePhase = change.pairing.phases.find((pair) => pair.head === phase)?.base ?? -1;
  const [was, is] = [change.base.phases[basePhase], change.head.phases[phase]];
  if (is === undefined) return '';
  const criteria = gateChanges(was?.criteria ?? is.criteria, is.criteria);
  const commands = gateChanges(was?.commands ?? is.commands, is.commands, commandLikeness());
  const shownCriteria = criteria.slice(0, maxLines);
  const shownCommands = commands.slice(0, maxLines - shownCriteria.length);
  const optional = new Set(is.commands.filter((command) => command.optional).map((command) => command.text));
  const rest = criteria.length + commands.length - shownCriteria.length - shownCommands.length;
  return [
    shownCriteria.map(criterion).join('\n'),
    shownCommands.length === 0
      ? ''
      : fenced(
          shownCommands.map((line) => commandLine(line, optional)),
          'sh',
        ),
    rest === 0 ? '' : `… and ${rest} more in the plan.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function criterion(line: GateLine): string {
  switch (line.kind) {
    case 'same':
      return `- ${escapeMarkdown(line.text)}`;
    case 'added':
      return `- ${escapeMarkdown(line.text)} **new**`;
    case 'changed':
      return `- ${escapeMarkdown(line.text)} **changed**, was: ~~${escapeMarkdown(line.was)}~~`;
    case 'removed':
      return `- ~~${escapeMarkdown(line.was)}~~ **removed**`;
  }
}

function commandLine(line: GateLine, optional: ReadonlySet<string>): string {
  switch (line.kind) {
    case 'same':
      return line.text + (optional.has(line.text) ? '  # optional' : '');
    case 'added':
      return `${line.text}  # new`;
    case 'changed':
      return `${line.text}  # changed, was: ${line.was}`;
    case 'removed':
      return `# removed: ${line.was}`;
  }
}
