import { printable } from '../../report/printable.js';
import { count } from '../../report/words.js';
import type { PlannedWrite } from './planned-write.js';
import type { FoundPlan, Survey } from './survey.js';
import { agentsText } from './texts.js';

export interface Setup {
  readonly found: Survey;
  /** Plans that `--all` finds by the configuration, and those of them with errors. */
  readonly plans: number;
  readonly withErrors: number;
  readonly writes: readonly PlannedWrite[];
  readonly dryRun: boolean;
  /** A template that is there, or was written; null where there is none. */
  readonly template: string | null;
  /** Whether the configuration names it, so that plans are held to it. */
  readonly isTemplateNamed: boolean;
  /** Where a copy of the template is found as a plan; null where the globs do not tell. */
  readonly firstPlan: string | null;
}

/** What was done, what was found, and what to do next. */
export function summary(setup: Setup): string {
  const { found, plans, withErrors, writes } = setup;
  const steps = nextSteps(setup);
  return `${[
    foundText(found),
    '',
    ...fileLines(setup),
    '',
    ...(withErrors === 0 ? [] : [oldDebt(withErrors, plans), '']),
    'Next',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ...(writes.some(({ kind }) => kind === 'leave') ? ['', 'The section', '', agentsText.trimEnd()] : []),
  ].join('\n')}\n`;
}

type Words = Readonly<Record<PlannedWrite['kind'], string>>;
const done: Words = { create: 'wrote', append: 'added to', keep: 'kept', leave: 'left alone' };
const toDo: Words = { create: 'would write', append: 'would add to', keep: 'would keep', leave: 'would leave alone' };

function fileLines({ writes, dryRun }: Setup): readonly string[] {
  const words = dryRun ? toDo : done;
  const width = Math.max(words.append.length, ...writes.map(({ kind }) => words[kind].length));
  return writes.map((write) => `  ${words[write.kind].padEnd(width)}  ${printable(write.path)}${remarkOn(write)}`);
}

function remarkOn(write: PlannedWrite): string {
  switch (write.kind) {
    case 'create':
      return '';
    case 'append':
      return write.link === null ? '' : ` (${printable(write.link)} is a symbolic link to it)`;
    case 'keep':
      return write.remark === null ? '' : ` (${write.remark})`;
    case 'leave':
      return `: ${printable(write.reason)}`;
  }
}

function foundText({ plans, template }: Survey): string {
  const own = template === null ? '' : printable(template);
  if (plans.length === 0) return own === '' ? 'No plan was found.' : `No plan was found. The template is ${own}.`;
  const where = `Found ${count(plans.length, 'plan')} ${dialectText(plans)} in ${foldersText(plans)}`;
  return own === '' ? `${where}.` : `${where}, and their template ${own}.`;
}

function dialectText(plans: readonly FoundPlan[]): string {
  const native = plans.filter(({ dialect }) => dialect === 'tdl').length;
  if (native === plans.length) return 'with phases and a status';
  if (plans.length === 1) return 'that is a checklist';
  return native === 0 ? 'that are checklists' : `(${native} with phases and a status, the others are checklists)`;
}

/** The folders that hold the plans or the folders of plans, those with the most first. */
function foldersText(plans: readonly FoundPlan[]): string {
  const counts = new Map<string, number>();
  for (const { path } of plans) {
    const parts = path.split('/').slice(0, -1);
    const folder = (/^plan\.md$/i.test(path.slice(path.lastIndexOf('/') + 1)) ? parts.slice(0, -1) : parts).join('/');
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const folders = [...counts].sort((one, other) => other[1] - one[1]).map(([folder]) => printable(`${folder || '.'}/`));
  const rest = folders.length - 3;
  return folders.slice(0, 3).join(', ') + (rest > 0 ? ` and ${count(rest, 'more folder')}` : '');
}

function oldDebt(withErrors: number, plans: number): string {
  return (
    `${withErrors} of ${count(plans, 'plan')} ${withErrors === 1 ? 'contradicts itself' : 'contradict themselves'} today. ` +
    'That fails nothing: a pull request is held to what it changes.\n`plan-check --all` lists it, and `plan-check --all --fix` mends what can be mended.'
  );
}

function nextSteps({ writes, plans, template, isTemplateNamed, firstPlan }: Setup): readonly string[] {
  const fresh = writes.filter(({ kind }) => kind === 'create' || kind === 'append').map(({ path }) => shellWord(path));
  const left = writes.filter(({ kind }) => kind === 'leave').map(({ path }) => printable(path));
  return [
    ...(fresh.length === 0
      ? []
      : [`Look at ${fresh.length === 1 ? 'the file' : 'the files'}, and commit: git add ${fresh.join(' ')}`]),
    ...left.map((path) => `Give coding agents the section below, as nothing was added to ${path}.`),
    ...(template === null || isTemplateNamed
      ? []
      : [
          `Name the template in .github/plan-check.yml, so that plans are held to it: template: ${JSON.stringify(template)}`,
        ]),
    ...(plans > 0 ? ['plan-check status shows where every plan stands.'] : firstPlanStep(template, firstPlan)),
    'plan-check says before pushing what the pull request will be told.',
  ];
}

function firstPlanStep(template: string | null, place: string | null): readonly string[] {
  if (template === null) return [];
  const to = place === null ? 'where `plans` of .github/plan-check.yml looks for plans' : printable(place);
  return [`Copy ${printable(template)} to ${to} for your first plan, and fill it in.`];
}

function shellWord(path: string): string {
  const shown = printable(path);
  return /^[\w./@%+,:-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
