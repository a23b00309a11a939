import { UserError } from '../errors.js';
import { nearest } from '../model/similarity.js';
import { runGit, type Place } from './command.js';

/** Where the default branch is looked for, in this order. */
export const defaultBranches = [
  { ref: 'refs/remotes/origin/HEAD', name: 'origin/HEAD' },
  { ref: 'refs/remotes/origin/main', name: 'origin/main' },
  { ref: 'refs/remotes/origin/master', name: 'origin/master' },
  { ref: 'refs/heads/main', name: 'main' },
  { ref: 'refs/heads/master', name: 'master' },
] as const;

/** The commits that some refs name, by one process; null where a ref does not name one commit. */
export async function resolveCommits(place: Place, refs: readonly string[]): Promise<readonly (string | null)[]> {
  const lines = refs.map((ref) => (fitsOneLine(ref) ? `${ref}^{commit}\n` : '\n')).join('');
  const { stdout } = await runGit(place, ['cat-file', '--batch-check'], lines);
  const answers = stdout.toString().split('\n');
  return refs.map((_, index) => /^([0-9a-f]+) commit \d+$/.exec(answers[index] ?? '')?.[1] ?? null);
}

/** A ref is asked for on a line of its own; git allows no control character in one. */
function fitsOneLine(ref: string): boolean {
  return ref !== '' && !/[\n\r\0]/.test(ref);
}

/** The error for a ref of the command line that names no commit, with the branch that was probably meant. */
export async function unknownRef(place: Place, ref: string): Promise<UserError> {
  const { stdout } = await runGit(place, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ]);
  const meant = nearest(ref, stdout.toString().split('\n').filter(Boolean));
  return new UserError(
    `${JSON.stringify(ref)} does not name one commit of this repository.`,
    meant === null
      ? 'Name a branch, a tag or a commit that is here (`git branch --all` lists the branches), or fetch it first.'
      : `Did you mean ${JSON.stringify(meant)}? Otherwise name a branch, a tag or a commit that is here.`,
  );
}
