import type { ModifiedPlan } from '../../model/change.js';
import { commandLikeness } from '../../model/pair-lines.js';
import type { PlanReport } from '../../model/report.js';
import { gateChanges, type GateLine } from '../gate-changes.js';
import { count } from '../words.js';
import { escapeMarkdown, fenced, fold } from './escape.js';
import { linkTo, type LinkTarget } from './links.js';
import { shortName } from './plan-name.js';

/** Lines of criteria and commands that are shown of one phase; the plan has the rest. */
const maxLines = 10;
/** Phases that are shown in the open; a plan that ends can close many at once. */
const maxOpen = 2;

/** Phases that are shown at all. */
const maxShown = 100;

/** What to verify for every phase that closes here. */
export function closingSections(plans: readonly PlanReport[], target: LinkTarget | null): string {
  const all = plans.flatMap(closingsOf);
  const text = (closing: Closing) => closingText(closing, target);
  const open = all.slice(0, maxOpen).map(text);
  const folded = all.slice(maxOpen, maxShown).map(text);
  const rest = all.length - maxShown;
  if (rest > 0) folded.push(`… and ${rest} more.`);
  const more =
    folded.length === 0 ? [] : [fold(`${count(all.length - maxOpen, 'more phase')} to verify`, folded.join('\n\n'))];
  return [...open, ...more].join('\n\n');
}

/** A phase, by its index in head, that closes in a plan. */
interface Closing {
  readonly plan: PlanReport;
  readonly change: ModifiedPlan;
  readonly phase: number;
}

function closingsOf(plan: PlanReport): readonly Closing[] {
  const { change } = plan;
  if (change.kind !== 'modified') return [];
  return change.transitions.flatMap((step) =>
    step.kind === 'phase-closed' && change.head.phases[step.phase] !== undefined
      ? [{ plan, change, phase: step.phase }]
      : [],
  );
}

function closingText({ plan, change, phase }: Closing, target: LinkTarget | null): string {
  const { section: index = -1, key = '' } = change.head.phases[phase] ?? {};
  const section = change.head.sections[index];
  const name = escapeMarkdown(
    shortName({ id: change.head.id, title: change.head.title?.text || null, path: plan.path }),
  );
  const title = linkTo(target, plan.path, section?.place.line ?? null, section?.title ?? key);
  const lead = `**${title} closes here** in ${name}.`;
  const gate = gateOf(change, phase);
  return gate === '' ? `${lead} It names no criteria to verify.` : `${lead} Please verify:\n\n${gate}`;
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
