import type { PlanReport } from '../../model/report.js';
import type { Command, Text } from '../../model/plan.js';
import { escapeMarkdown, fenced, fold } from './escape.js';
import { linkTo, type LinkTarget } from './links.js';
import { shortName } from './plan-name.js';
import { viewOf } from '../plan-view.js';

/** Lines of criteria and commands that are shown of one phase; the plan has the rest. */
const maxLines = 10;
/** Phases that are shown in the open; a plan that ends can close many at once. */
const maxOpen = 2;

/** What to verify for every phase that closes here. */
export function closingSections(plans: readonly PlanReport[], target: LinkTarget | null): string {
  const all = plans.flatMap((plan) => closingOf(plan, target));
  const [open, folded] = [all.slice(0, maxOpen), all.slice(maxOpen)];
  const more = folded.length === 0 ? [] : [fold(`${folded.length} more to verify`, folded.join('\n\n'))];
  return [...open, ...more].join('\n\n');
}

function closingOf(plan: PlanReport, target: LinkTarget | null): readonly string[] {
  if (plan.change.kind !== 'modified') return [];
  const { head, transitions } = plan.change;
  const name = escapeMarkdown(shortName(viewOf(plan)));
  return transitions.flatMap((step) => {
    const phase = step.kind === 'phase-closed' ? head.phases[step.phase] : undefined;
    if (phase === undefined) return [];
    const section = head.sections[phase.section];
    const title = linkTo(target, plan.path, section?.place.line ?? null, section?.title ?? phase.key);
    const lead = `**${title} closes here** in ${name}.`;
    const gate = gateLines(phase.criteria, phase.commands);
    return [gate === '' ? `${lead} It names no criteria to verify.` : `${lead} Please verify:\n\n${gate}`];
  });
}

function gateLines(criteria: readonly Text[], commands: readonly Command[]): string {
  const shownCriteria = criteria.slice(0, maxLines);
  const shownCommands = commands.slice(0, Math.max(0, maxLines - shownCriteria.length));
  const rest = criteria.length + commands.length - shownCriteria.length - shownCommands.length;
  return [
    shownCriteria.map(({ text }) => `- ${escapeMarkdown(text)}`).join('\n'),
    shownCommands.length === 0 ? '' : fenced(shownCommands.map(commandLine), 'sh'),
    rest === 0 ? '' : `… and ${rest} more in the plan.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function commandLine({ text, optional }: Command): string {
  return optional ? `${text}  # optional` : text;
}
