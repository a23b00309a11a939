import { defaultPlanGlobs } from '../../collect/default-globs.js';
import { planMatcher } from '../../collect/globs.js';
import type { PlanSource } from '../../collect/plan-source.js';
import { templatesOf, type Config } from '../../config/config.js';
import { parsePlan } from '../../parse-plan.js';

/** What plans a repository has, as `init` finds them. */
export interface Survey {
  /** Those that the configuration or the default globs find, and those that `globs` finds beside them. */
  readonly plans: readonly FoundPlan[];
  /** Globs for plans that the default ones do not find. */
  readonly globs: readonly string[];
  /** A template that the repository has already. */
  readonly template: string | null;
}

export interface FoundPlan {
  readonly path: string;
  readonly dialect: string;
}

/** Files that are read because of their names, beside those of the default globs. A repository of documents has thousands. */
const maxGuesses = 500;

const likely = /(?:^|[/._-])(?:plans?|tasks?|todo|roadmaps?|milestones?)(?:[/._-]|$)/i;
const aside = /(?:^|\/)(?:node_modules|vendor|dist|build|third_party)\//;

/**
 * Looks for plans by their names, and reads those to see whether they are any. Where a configuration is there already, what it names
 * are the plans, and its template is the one.
 */
export async function survey(source: PlanSource, existing: Config | null): Promise<Survey> {
  const { files } = await source.list('all');
  const paths = files.flatMap(({ head }) => (head !== null && /\.md$/i.test(head.path) ? [head.path] : []));
  const fits = planMatcher(existing?.plans ?? defaultPlanGlobs, existing === null ? [] : templatesOf(existing));
  const [known, others] = [paths.filter(fits), paths.filter((path) => !fits(path) && !aside.test(path))];
  const templates = others.filter((path) => /template/i.test(path) && /plan/i.test(path));
  const isGuess = (path: string) => existing === null && !/template/i.test(path) && likely.test(path);
  const guesses = others.filter(isGuess).slice(0, maxGuesses);
  const found = await readPlans(source, [...known, ...guesses, ...templates]);
  const of = (some: readonly string[]) => found.filter(({ path }) => some.includes(path));
  // A list of boxes is a plan where its name says so; any other file must be written as plans are.
  const more = of(guesses).filter(({ path, dialect }) => dialect !== 'checklist' || isNamedPlan(path));
  const [template = null] = of(templates).filter(({ dialect }) => dialect !== 'checklist');
  const named = existing?.template ?? null;
  const own = named === null ? template?.path : paths.find((path) => path === named);
  return { plans: [...of(known), ...more], globs: globsFor(more), template: own ?? null };
}

function isNamedPlan(path: string): boolean {
  return /(?:^|\/)(?:plans?|tasks?|todo|roadmap)\.md$/i.test(path);
}

async function readPlans(source: PlanSource, paths: readonly string[]): Promise<readonly FoundPlan[]> {
  const contents = await source.read(paths.map((path) => ({ side: 'head', path, blob: null })));
  return paths.flatMap((path, index) => {
    const content = contents[index];
    const parsed = content?.kind === 'text' ? parsePlan(content.text, path) : null;
    return parsed?.kind === 'plan' ? [{ path, dialect: parsed.plan.dialect }] : [];
  });
}

/** One glob for files of one name, and one for each folder of files of many names. */
function globsFor(plans: readonly FoundPlan[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { path } of plans) {
    const at = path.lastIndexOf('/') + 1;
    const [folder, name] = [path.slice(0, at), path.slice(at)];
    names.set(name, [...(names.get(name) ?? []), folder]);
  }
  const globs = Array.from(names).flatMap(([name, folders]) => {
    if (isNamedPlan(name)) return [`${commonFolder(folders)}${folders.length > 1 ? '**/' : ''}${escapeGlob(name)}`];
    return folders.map((folder) => (folder === '' ? escapeGlob(name) : `${escapeGlob(folder)}*.md`));
  });
  return [...new Set(globs)].sort();
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...rest] = folders.map((folder) => folder.split('/').slice(0, -1));
  const until = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
  const common = until === -1 ? first : first.slice(0, until);
  return common.map((part) => `${escapeGlob(part)}/`).join('');
}

function escapeGlob(text: string): string {
  return text.replace(/[*?[\]{}()!+@\\]/g, '\\$&');
}
