import { describe, expect, it } from '@jest/globals';
import type { EntryKind } from '../../src/collect/entry-kind.js';
import { findPaths } from '../../src/github/find-paths.js';
import type { Files, GitRepository } from '../helpers/git-repository.js';
import { octokitFor, sourceFor } from '../helpers/github-check.js';
import type { FaultFinder, GitHubOptions, JsonObject, Permissions } from '../helpers/github/index.js';
import { Scene } from '../helpers/pull-request-scene.js';

const acme = { owner: 'acme', repo: 'app' };
const noGraphql: GitHubOptions = { features: { graphql: false } };
const files: Files = { 'docs/guide.md': 'Guide\n', 'src/locking/mod.rs': 'mod lock;\n' };

interface Conditions {
  readonly github?: GitHubOptions;
  readonly permissions?: Permissions;
  readonly commit?: string;
  readonly prepare?: (git: GitRepository) => Promise<void>;
}

/** What stands at paths of the head commit; `requests` are the operations that it took. */
async function find(paths: readonly string[], { github = {}, permissions, commit, prepare }: Conditions = {}) {
  await using scene = await Scene.open({ head: files, github, ...(prepare && { prepare }) });
  const wanted = paths.map((path) => ({ commit: commit ?? scene.pull.headSha, path }));
  const began = performance.now();
  const { kinds, gaps } = await findPaths(octokitFor(scene, permissions), acme, wanted);
  const seconds = (performance.now() - began) / 1000;
  scene.github.assertValid();
  return { kinds, gaps, requests: scene.github.requests.map(({ operation }) => operation), seconds };
}

/** Every query answered with the same. */
function answering(body: JsonObject): FaultFinder {
  return ({ operation }) => (operation === 'graphql' ? { status: 200, body } : undefined);
}

describe.each<[string, GitHubOptions]>([
  ['by GraphQL', {}],
  ['by REST', noGraphql],
])('%s', (_, github) => {
  it('files and directories are told apart, and from what is not there', async () => {
    const paths = ['docs', 'docs/guide.md', 'docs/other.md', 'Docs/guide.md', 'docs/guide.md/more', 'src/locking'];
    expect(await find(paths, { github })).toMatchObject({
      kinds: ['directory', 'file', 'absent', 'absent', 'absent', 'directory'],
      gaps: [],
    });
  });

  it('symbolic links and submodules are told apart', async () => {
    const { kinds } = await find(['latest', 'vendor/lib', 'vendor'], {
      github,
      prepare: async (git) => {
        await git.symlink('latest', 'docs');
        await git.submodule('vendor/lib', await git.sha());
        await git.git('add', 'latest');
        await git.git('commit', '--quiet', '--message', 'Links');
      },
    });
    expect(kinds).toEqual(['link', 'submodule', 'directory'] satisfies EntryKind[]);
  });

  it.each([
    '../docs',
    '/docs',
    'docs/',
    '.',
    ':(glob)**',
    '--help',
    'a"b',
    'größe/計画.md',
    '__proto__',
    'constructor',
  ])('a path is a name and nothing else: %j', async (path) => {
    expect(await find([path, 'docs'], { github })).toMatchObject({ kinds: ['absent', 'directory'], gaps: [] });
  });

  it('nothing is asked where nobody asks', async () => {
    expect(await find([], { github })).toMatchObject({ kinds: [], gaps: [], requests: [] });
  });

  it('a token that may not read leaves it open, and says why', async () => {
    expect(await find(['docs', 'src'], { github, permissions: { 'pull-requests': 'read' } })).toMatchObject({
      kinds: ['unknown', 'unknown'],
      gaps: [
        'Some of the paths that plans name could not be looked up (the server answered: 403 Resource not accessible ' +
          'by integration): no rule says anything of these.',
      ],
    });
  });

  it('a commit that is not there leaves it open, and says why', async () => {
    const { kinds, gaps } = await find(['docs'], { github, commit: 'a'.repeat(40) });
    expect(kinds).toEqual(['unknown']);
    expect(gaps).toEqual([expect.stringContaining('the server answered: 404 ')]);
  });
});

describe('the requests', () => {
  it('are one for many paths of both commits', async () => {
    await using scene = await Scene.open({ base: { 'old.md': 'Old\n' }, head: { 'old.md': null, 'new.md': 'New\n' } });
    const source = await sourceFor(scene);
    await source.list('changed');
    const before = asked(scene).length;
    const names = ['old.md', 'new.md', ...Array.from({ length: 90 }, (_, index) => `no/${index}.md`)];
    const found = await source.findPaths(
      names.flatMap((path) => [{ side: 'base', path } as const, { side: 'head', path } as const]),
    );
    expect(found?.kinds.slice(0, 5)).toEqual(['file', 'absent', 'absent', 'file', 'absent']);
    expect(asked(scene).slice(before)).toEqual(['graphql']);
    scene.github.assertValid();
  });

  it('are none at all where nobody asks', async () => {
    await using scene = await Scene.open({ head: files });
    const source = await sourceFor(scene);
    await source.list('changed');
    const before = asked(scene);
    expect(await source.findPaths([])).toEqual({ kinds: [], gaps: [] });
    expect(asked(scene)).toEqual(before);
  });

  it('are at most twenty, whatever a plan names', async () => {
    const paths = [...Array.from({ length: 4_000 }, (_, index) => `no/${index}.md`), 'docs'];
    const { kinds, gaps, requests } = await find(paths);
    expect(new Set(kinds.slice(0, 4_000))).toEqual(new Set(['absent']));
    expect(kinds.slice(4_000)).toEqual(['unknown']);
    expect(gaps).toEqual([expect.stringContaining('(plans name more than 4,000 of them)')]);
    expect(requests).toEqual(Array.from({ length: 20 }, () => 'graphql'));
  });

  it('are a query and one tree on a server that has no GraphQL', async () => {
    const { requests } = await find(['docs', 'src', 'no'], { github: noGraphql });
    expect(requests).toEqual(['graphql', 'git/get-tree']);
  });
});

describe('a query', () => {
  it('may say null for what is not there, or a file that is not found', async () => {
    const body = {
      data: { repository: { c0: { p0: { mode: 33188 }, p1: null, p2: null } } },
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'c0', 'p2'], message: 'Could not resolve file for path' }],
    };
    const { kinds, requests } = await find(['a', 'b', 'c'], { github: { fault: answering(body) } });
    expect(kinds).toEqual(['file', 'absent', 'absent']);
    expect(requests).toEqual(['graphql']);
  });

  it('that fails for some paths is completed by the tree', async () => {
    const body = {
      data: { repository: { c0: { p0: { mode: 16384 }, p1: null, p2: null } } },
      errors: [
        { type: 'NOT_FOUND', path: ['repository', 'c0', 'p2'], message: 'Could not resolve file for path' },
        { type: 'UNPROCESSABLE', path: ['repository', 'c0', 'p1'], message: 'Could not resolve file over 10mb.' },
      ],
    };
    const { kinds, requests } = await find(['docs', 'docs/guide.md', 'no'], { github: { fault: answering(body) } });
    expect(kinds).toEqual(['directory', 'file', 'absent']);
    expect(requests).toEqual(['graphql', 'git/get-tree']);
  });

  it('that was too much is asked in halves', async () => {
    const fault: FaultFinder = ({ operation, body }) =>
      operation === 'graphql' && JSON.stringify(body).includes('"p1"')
        ? { status: 502, body: '<h1>502</h1>' }
        : undefined;
    const { kinds, requests } = await find(['docs', 'src'], { github: { fault } });
    expect(kinds).toEqual(['directory', 'directory']);
    expect(requests).toEqual(['graphql', 'graphql', 'graphql']);
  });
});

it('a server that answers nothing leaves it open, and the run goes on', async () => {
  const { kinds, gaps } = await find(['docs'], {
    github: { fault: () => ({ status: 503, body: { message: 'Busy' } }) },
  });
  expect(kinds).toEqual(['unknown']);
  expect(gaps).toEqual([expect.stringContaining('(the server answered: 503 Busy)')]);
});

it('a repository with more files than GitHub lists leaves open what REST does not show', async () => {
  const github = { ...noGraphql, treeEntryLimit: 1 };
  const { kinds, gaps } = await find(['docs', 'src/locking/mod.rs'], { github });
  expect(kinds).toEqual(['directory', 'unknown']);
  expect(gaps).toEqual([expect.stringContaining('(the repository has more files than GitHub lists)')]);
});

/** What a source was asked for. The look whether the head is still the same goes beside whatever comes after the list. */
function asked({ github }: Scene): readonly string[] {
  return github.requests.map(({ operation }) => operation ?? '').filter((operation) => operation !== 'pulls/get');
}
