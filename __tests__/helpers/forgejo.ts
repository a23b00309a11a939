/**
 * A server as Forgejo and Gitea are: in front of a stand-in for GitHub, whose answers it gives the shapes of theirs. After
 * routers/api/v1 and services/convert of go-gitea/gitea: no GraphQL and no checks, comparisons without files and merge base, changed
 * files without hashes and in pages of 30, trees in pages, pull requests with their merge base and without a count of files.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { JsonObject } from './github/index.js';
import type { Scene } from './pull-request-scene.js';

export interface Forgejo extends AsyncDisposable {
  /** What its runner sets in the environment of a step. */
  readonly environment: Readonly<Record<string, string>>;
  /** The event of the pull request as Forgejo sends it. */
  pullRequestEvent(): Promise<object>;
}

const filesPerPage = 30;
const entriesPerPage = 20;

/** Puts Forgejo in front of the stand-in of a scene, which has to be one without GraphQL and checks. */
export async function openForgejo(scene: Scene): Promise<Forgejo> {
  const mergeBase = await scene.pull.mergeBase();
  const server = createServer((message, response) => {
    void answer(message, response, scene, mergeBase).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      FORGEJO_ACTIONS: 'true',
      GITEA_ACTIONS: 'true',
      GITHUB_API_URL: `http://127.0.0.1:${port}/api/v1`,
      GITHUB_GRAPHQL_URL: '',
      GITHUB_SERVER_URL: 'https://forge.example/',
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_NUMBER: '12',
    },
    pullRequestEvent: async () => {
      const payload = await scene.pull.event('synchronize');
      return { ...payload, pull_request: pullRequestShape(payload['pull_request'] as JsonObject, mergeBase) };
    },
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(message: IncomingMessage, response: ServerResponse, scene: Scene, mergeBase: string) {
  const asked = new URL(message.url ?? '/', 'http://forge.example');
  const path = asked.pathname.replace(/^\/api\/v1/, '');
  const page = Number(asked.searchParams.get('page') ?? 1);
  const isTree = path.includes('/git/trees/');
  if (isTree) asked.searchParams.delete('page');
  if (path.endsWith('/files')) asked.searchParams.set('per_page', `${filesPerPage}`);
  const body = await buffer(message);
  const inner = await fetch(`${scene.github.url}${path}${asked.search}`, {
    method: message.method ?? 'GET',
    headers: {
      authorization: message.headers.authorization ?? '',
      'user-agent': message.headers['user-agent'] ?? '',
      ...(body.length > 0 ? { 'content-type': 'application/json' } : {}),
    },
    ...(body.length > 0 ? { body } : {}),
  });
  const content: unknown = await inner.json();
  const changed = inner.ok ? changedAnswer(path, content, page, mergeBase) : content;
  response.writeHead(inner.status, {
    'content-type': 'application/json; charset=utf-8',
    ...(inner.headers.has('link') ? { link: inner.headers.get('link') ?? '' } : {}),
  });
  response.end(JSON.stringify(changed));
}

function changedAnswer(path: string, content: unknown, page: number, mergeBase: string): unknown {
  if (path.includes('/compare/')) return { total_commits: 1, commits: [] };
  if (path.includes('/git/trees/')) return treePage(content as JsonObject, page);
  if (path.includes('/branches/')) return branchShape(content as JsonObject);
  if (path.endsWith('/files')) return (content as readonly JsonObject[]).map(changedFileShape);
  if (/\/pulls\/\d+$/.test(path)) return pullRequestShape(content as JsonObject, mergeBase);
  return content;
}

function treePage(content: JsonObject, page: number): JsonObject {
  const all = content['tree'] as readonly JsonObject[];
  const tree = all.slice((page - 1) * entriesPerPage, page * entriesPerPage);
  return { ...content, tree, truncated: page * entriesPerPage < all.length, page, total_count: all.length };
}

function branchShape(content: JsonObject): JsonObject {
  const { sha, commit } = content['commit'] as { readonly sha: string; readonly commit: JsonObject };
  return { name: content['name'] ?? null, protected: false, commit: { id: sha, message: commit['message'] ?? null } };
}

function changedFileShape({ filename, previous_filename, status, changes }: JsonObject): JsonObject {
  const statuses: Readonly<Record<string, string>> = {
    removed: 'deleted',
    modified: changes === 0 ? 'unchanged' : 'changed',
  };
  return {
    filename: filename ?? null,
    status: (typeof status === 'string' ? statuses[status] : undefined) ?? status ?? null,
    ...(previous_filename === undefined ? {} : { previous_filename }),
    changes: changes ?? null,
  };
}

function pullRequestShape(content: JsonObject, mergeBase: string): JsonObject {
  const members = Object.entries(content).filter(([name]) => name !== 'changed_files');
  return { ...Object.fromEntries(members), merge_base: mergeBase };
}
