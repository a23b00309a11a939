import { given, ok, type Handlers } from '../exchange.js';
import type { Commit } from '../git/commits.js';
import type { Json } from '../json.js';
import { pageOf } from '../pagination.js';
import { notFound, Problem } from '../problem.js';
import type { Repository } from '../repository.js';
import { changedFileShape } from '../shapes/changed-file.js';
import { commitShape } from '../shapes/commit.js';

/** Files of a comparison or a commit, all on the first page: description of repos/compare-commits-with-basehead. */
const MOST_FILES = 300;
/** Commits of a comparison that is not paged. */
const MOST_COMMITS = 250;
/** The tree of no files, which every git knows. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export const commits: Handlers = {
  'repos/get-commit': async (call) => {
    const reference = given(call.parameters, 'ref');
    const commit = await findCommit(call.repository, reference);
    if (commit === undefined) throw new Problem(422, `No commit found for SHA: ${reference}`);
    const parent = commit.parents[0] ?? EMPTY_TREE;
    const files = await call.repository.git.diff(parent, commit.oid);
    const additions = files.reduce((sum, file) => sum + file.additions, 0);
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
    return ok({
      ...commitShape(call.repository, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.slice(0, MOST_FILES).map((file) => changedFileShape(call.repository, file, parent, commit.oid)),
    });
  },

  'repos/compare-commits-with-basehead': async (call) => {
    const { repository } = call;
    const [baseName = '', headName = ''] = given(call.parameters, 'basehead').split('...');
    const [base, head] = await Promise.all([findCommit(repository, baseName), findCommit(repository, headName)]);
    if (base === undefined || head === undefined) throw notFound();
    const mergeBaseOid = await repository.git.mergeBase(base.oid, head.oid);
    const mergeBase = mergeBaseOid === undefined ? undefined : await repository.git.commit(mergeBaseOid);
    if (mergeBase === undefined) throw notFound(`No common ancestor between ${baseName} and ${headName}.`);

    const [ahead, behind, files] = await Promise.all([
      repository.git.commitsBetween(base.oid, head.oid),
      repository.git.commitsBetween(head.oid, base.oid),
      repository.git.diff(mergeBase.oid, head.oid),
    ]);
    const page = pageOf(call, ahead, MOST_COMMITS);
    const shown = page.number === 1 ? files.slice(0, MOST_FILES) : [];
    const html = `${repository.htmlUrl}/compare/${baseName}...${headName}`;
    return {
      status: 200,
      headers: page.headers,
      json: {
        url: `${repository.apiUrl}/compare/${baseName}...${headName}`,
        html_url: html,
        permalink_url: `${repository.htmlUrl}/compare/${base.oid}...${head.oid}`,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: commitShape(repository, base),
        merge_base_commit: commitShape(repository, mergeBase),
        status: comparison(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: page.items.map((commit) => commitShape(repository, commit)),
        files: shown.map((file): Json => changedFileShape(repository, file, mergeBase.oid, head.oid)),
      },
    };
  },
};

/** What a name stands for: of this repository, or as `owner:branch` of a fork, whose commits are here if it has a pull request. */
export async function findCommit(repository: Repository, name: string): Promise<Commit | undefined> {
  const [owner, branch] = name.includes(':') ? name.split(':') : [repository.owner, name];
  const home = [repository, ...forksOf(repository)].find((candidate) => candidate.owner === owner);
  const oid = await home?.resolve(branch ?? '');
  return oid === undefined ? undefined : repository.git.commit(oid);
}

function forksOf(repository: Repository): Repository[] {
  return repository.world.repositories.filter((candidate) => candidate.forkOf === repository);
}

function comparison(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
