import { describe, expect, it } from '@jest/globals';
import { readFiles } from '../../src/github/read-files.js';
import type { Files } from '../helpers/git-repository.js';
import { octokitFor } from '../helpers/github-check.js';
import type { FaultFinder, GitHubOptions, JsonObject, LoggedRequest, Permissions } from '../helpers/github/index.js';
import { Scene } from '../helpers/pull-request-scene.js';

const acme = { owner: 'acme', repo: 'app' };
const noGraphql: GitHubOptions = { features: { graphql: false } };

/** So many small files, by their path. */
function someFiles(count: number): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`plans/${index}.md`, `Plan ${index}\n`]));
}

/** Reads paths of the head commit; `requests` are the operations that it took. */
async function read(files: Files, paths: readonly string[], github: GitHubOptions = {}, permissions?: Permissions) {
  await using scene = await Scene.open({ head: files, github });
  const wanted = paths.map((path) => ({ commit: scene.pull.headSha, path }));
  const began = performance.now();
  const contents = await readFiles(octokitFor(scene, permissions), acme, wanted);
  const seconds = (performance.now() - began) / 1000;
  scene.github.assertValid();
  return {
    texts: contents.map((content) => (content?.kind === 'text' ? content.text : (content?.detail ?? null))),
    requests: scene.github.requests.map(({ operation }) => operation),
    seconds,
  };
}

/** How many files a query asks for. */
function sizeOf({ body }: LoggedRequest): number {
  const { variables = {} } = (body ?? {}) as { readonly variables?: JsonObject };
  return Object.keys(variables).filter((name) => /^p\d+$/.test(name)).length;
}

/** A server that fails at queries for more than `limit` files, in one of the ways in which GitHub does. */
function tooMuchAbove(limit: number, answer: object): FaultFinder {
  return (request) =>
    request.operation === 'graphql' && sizeOf(request) > limit ? { status: 502, ...answer } : undefined;
}

describe('texts', () => {
  const files = someFiles(120);
  const paths = Object.keys(files);

  it('come in the order asked for, fifty at a time', async () => {
    const { texts, requests } = await read(files, paths.toReversed());
    expect(texts).toEqual(Object.values(files).toReversed());
    expect(requests).toEqual(['graphql', 'graphql', 'graphql']);
  });

  it('are asked for in halves where the server fails at many, without waiting in between', async () => {
    const { texts, requests, seconds } = await read(files, paths, {
      fault: tooMuchAbove(20, { body: '<h1>502</h1>' }),
    });
    expect(texts).toEqual(Object.values(files));
    // Of 50, 50 and 20 files: 50 becomes 25 and 25, and 25 becomes 13 and 12.
    expect(requests).toEqual(Array.from({ length: 7 + 7 + 1 }, () => 'graphql'));
    expect(seconds).toBeLessThan(4);
  });

  it('are asked for in halves where the query took too long', async () => {
    const body = { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] };
    const { texts, requests } = await read(someFiles(8), paths.slice(0, 8), {
      fault: tooMuchAbove(4, { status: 200, body }),
    });
    expect(texts).toEqual(Object.values(files).slice(0, 8));
    expect(requests).toEqual(['graphql', 'graphql', 'graphql']);
  });

  it('come by REST from a server that has no GraphQL, the tree being asked for once', async () => {
    const { texts, requests } = await read(someFiles(3), paths.slice(0, 3), noGraphql);
    expect(texts).toEqual(['Plan 0\n', 'Plan 1\n', 'Plan 2\n']);
    expect(requests).toEqual(['graphql', 'git/get-tree', 'git/get-blob', 'git/get-blob', 'git/get-blob']);
  });

  it('that are equal are asked for once by REST', async () => {
    const files = { 'a.md': 'Same\n', 'b/a.md': 'Same\n', 'c.md': 'Other\n' };
    const { texts, requests } = await read(files, Object.keys(files), noGraphql);
    expect(texts).toEqual(['Same\n', 'Same\n', 'Other\n']);
    expect(requests.filter((operation) => operation === 'git/get-blob')).toHaveLength(2);
  });

  it('come by REST, after a few attempts, where no query is ever answered', async () => {
    const { texts, requests } = await read(someFiles(16), paths.slice(0, 16), { fault: tooMuchAbove(0, {}) });
    expect(texts).toEqual(Object.values(files).slice(0, 16));
    // For 16, 8, 4 and 2 files, and three times for the first one.
    expect(requests.filter((operation) => operation === 'graphql')).toHaveLength(4 + 3);
    expect(requests.filter((operation) => operation === 'git/get-tree')).toHaveLength(1);
  });

  it('come by REST where the budget for queries is spent, which is not asked about again', async () => {
    const body = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }] };
    const { texts, requests } = await read(someFiles(16), paths.slice(0, 16), {
      fault: tooMuchAbove(0, { status: 200, body }),
    });
    expect(texts).toEqual(Object.values(files).slice(0, 16));
    expect(requests.filter((operation) => operation === 'graphql')).toHaveLength(1);
  });

  it('come by REST where the query was answered for some files only', async () => {
    const body = {
      data: { repository: { c0: { p0: { mode: 33188, object: { text: 'From the query\n' } }, p1: null, p2: null } } },
      errors: [
        { type: 'NOT_FOUND', path: ['repository', 'c0', 'p1'], message: 'Could not resolve file' },
        { type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository', 'c0', 'p2'], message: 'Resource limits exceeded' },
      ],
    };
    const { texts } = await read(someFiles(3), paths.slice(0, 3), { fault: tooMuchAbove(0, { status: 200, body }) });
    expect(texts).toEqual(['From the query\n', null, 'Plan 2\n']);
  });
});

describe.each<[string, GitHubOptions]>([
  ['by GraphQL', {}],
  ['by REST', noGraphql],
])('%s', (_, options) => {
  const odd: Files = {
    'nul.md': Buffer.from('One\0two'),
    'large.md': 'x'.repeat(512_001),
    'huge.md': 'x'.repeat(10 * 1024 * 1024 + 1),
    'empty.md': '',
    'crlf.md': 'One\r\nTwo\r\n',
    'replaced.md': 'One \uFFFD two\n',
    'folder/file.md': 'In a folder\n',
  };

  it('a file is its text, or what it is instead of one', async () => {
    const { texts } = await read(odd, [...Object.keys(odd), 'folder', 'missing.md', 'folder/missing.md'], options);
    expect(texts).toEqual([
      'it has a NUL byte at offset 3',
      'it has 512001 bytes, and at most 512000 are read',
      'it has 10485761 bytes, and at most 512000 are read',
      '',
      'One\r\nTwo\r\n',
      'One \uFFFD two\n',
      'In a folder\n',
      'it is not a file',
      null,
      null,
    ]);
  });

  it('a token that may not read says why', async () => {
    const { texts } = await read({ 'a.md': 'A\n' }, ['a.md'], options, { 'pull-requests': 'read' });
    expect(texts).toEqual(['the server answered: 403 Resource not accessible by integration']);
  });

  it('a path named like a part of JavaScript is a path', async () => {
    const files = { constructor: 'C\n', toString: 'T\n' };
    expect((await read(files, ['constructor', 'toString', 'hasOwnProperty', '__proto__'], options)).texts).toEqual([
      'C\n',
      'T\n',
      null,
      null,
    ]);
  });
});

describe('a repository with more files than GitHub lists', () => {
  const files = { 'a.md': 'A \uFFFD\n', 'b.md': 'B\n', 'c.md': 'C\n', 'd.md': 'D\n' };

  it('is read by GraphQL, even where a text has to be asked for again', async () => {
    const { texts, requests } = await read(files, ['a.md', 'd.md'], { treeEntryLimit: 1 });
    expect(texts).toEqual(['A \uFFFD\n', 'D\n']);
    expect(requests).toEqual(['graphql', 'git/get-blob']);
  });

  it('has files that REST cannot tell anything about, which is said', async () => {
    const { texts } = await read(files, ['a.md', 'd.md'], { ...noGraphql, treeEntryLimit: 1 });
    expect(texts).toEqual(['A \uFFFD\n', 'the repository has more files than GitHub lists']);
  });
});
