import type { Setting } from '../collect/plan-source.js';
import type { Subject } from '../github/subject.js';
import type { Note } from '../model/report.js';
import type { Environment } from './run-action.js';

/** That a file which steers the check is changed by what it checks. */
export function unmerged(path: string, subject: Subject): Note {
  return { kind: 'setting', text: `${changerOf(subject)} changes ${path}, which ${whenItCounts(subject)}.` };
}

/** That the workflow of this run is changed; no note where it is not, or is of another repository. */
export function workflowChange(
  environment: Environment,
  subject: Subject,
  changed: ReadonlySet<string | undefined>,
): readonly Note[] {
  const path = workflowPath(environment, subject);
  if (path === null || !changed.has(path)) return [];
  const text = `${changerOf(subject)} changes ${path}, the workflow that runs this check: see that it still does.`;
  return [{ kind: 'setting', text }];
}

/** Where the configuration was read from. That a file was named which is not there is for everybody to see. */
export function originOf(setting: Setting | null, path: string, named: boolean, subject: Subject): Note {
  if (setting !== null) return { kind: 'origin', text: `Configuration read from ${path} on ${setting.from}.` };
  return {
    kind: named ? 'setting' : 'origin',
    text: `No configuration at ${path} ${settingsPlace(subject)}: the defaults hold.`,
  };
}

/** Where settings are read from, as the end of a sentence. */
export function settingsPlace(subject: Subject): string {
  return isPush(subject) ? `on ${subject.commits.settingsBranch}` : 'on the target branch';
}

/** `OWNER/REPO/PATH@REF`, of a workflow that calls others the outermost one. */
function workflowPath(environment: Environment, subject: Subject): string | null {
  const [, owner, repo, path = null] =
    /^([^/]+)\/([^/]+)\/(.+?\.ya?ml)@/s.exec(environment['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  const checked = subject.kind === 'pull request' ? subject.pullRequest : subject.commits;
  const own = `${checked.owner}/${checked.repo}`.toLowerCase();
  return `${owner ?? ''}/${repo ?? ''}`.toLowerCase() === own ? path : null;
}

function changerOf(subject: Subject): string {
  if (subject.kind === 'pull request') return 'The pull request';
  return subject.commits.event === 'push' ? 'The push' : 'The merge group';
}

function whenItCounts(subject: Subject): string {
  if (!isPush(subject)) return 'counts once it is merged';
  const { branch, settingsBranch } = subject.commits;
  return branch === settingsBranch ? 'counts from now on' : `counts once it is merged into ${settingsBranch}`;
}

function isPush(subject: Subject): subject is Extract<Subject, { readonly kind: 'commits' }> {
  return subject.kind === 'commits' && subject.commits.event === 'push';
}
