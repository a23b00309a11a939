import { given, ok, type Handlers } from '../exchange.js';
import { parseCommit } from '../git/commits.js';
import type { TreeEntry } from '../git/trees.js';
import type { JsonObject } from '../json.js';
import { notFound, Problem } from '../problem.js';
import type { Repository } from '../repository.js';
import { nodeId } from '../shapes/user.js';

/** Description of git/get-blob. */
const LARGEST_BLOB = 100_000_000;

export const objects: Handlers = {
  'git/get-blob': async ({ repository, parameters, media }) => {
    const blob = await repository.git.object(given(parameters, 'file_sha'));
    if (blob?.type !== 'blob') throw notFound();
    if (blob.content.length > LARGEST_BLOB) {
      throw new Problem(403, 'The requested blob is too large to fetch via the API.', {
        errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
      });
    }
    if (media === 'raw') return { status: 200, raw: blob.content };
    return ok({
      sha: blob.oid,
      node_id: nodeId('B', `${repository.id}:${blob.oid}`),
      size: blob.content.length,
      url: `${repository.apiUrl}/git/blobs/${blob.oid}`,
      content: wrappedBase64(blob.content),
      encoding: 'base64',
    });
  },

  'git/get-tree': async ({ repository, parameters, query }) => {
    const oid = await findTree(repository, given(parameters, 'tree_sha'));
    if (oid === undefined) throw notFound();
    // Any value counts, `0` and `false` too: description of git/get-tree.
    const entries = await listTree(repository, oid, query['recursive'] !== undefined);
    const { treeEntryLimit } = repository.world;
    return ok({
      sha: oid,
      url: `${repository.apiUrl}/git/trees/${oid}`,
      tree: entries.slice(0, treeEntryLimit),
      truncated: entries.length > treeEntryLimit,
    });
  },
};

/** Base64 in lines of 60 characters, as GitHub sends it. */
export function wrappedBase64(content: Buffer): string {
  return content.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
}

async function findTree(repository: Repository, reference: string): Promise<string | undefined> {
  const oid = await repository.resolve(reference);
  const object = oid === undefined ? undefined : await repository.git.object(oid);
  return object?.type === 'commit' ? parseCommit(object.oid, object.content).tree : object?.oid;
}

async function listTree(repository: Repository, oid: string, recursive: boolean, folder = ''): Promise<JsonObject[]> {
  const tree = await repository.git.tree(oid);
  if (tree === undefined) throw notFound();
  const lists = [...tree.values()].map(async (entry) => {
    const shape = await entryShape(repository, entry, folder);
    if (!recursive || entry.type !== 'tree') return [shape];
    return [shape, ...(await listTree(repository, entry.oid, recursive, `${folder}${entry.name}/`))];
  });
  return (await Promise.all(lists)).flat();
}

/** A submodule has neither an address nor a size. */
async function entryShape(repository: Repository, entry: TreeEntry, folder: string): Promise<JsonObject> {
  const { oid: sha, type } = entry;
  const common = { path: `${folder}${entry.name}`, mode: entry.mode.padStart(6, '0'), type, sha };
  if (type === 'commit') return common;
  const url = `${repository.apiUrl}/git/${type}s/${sha}`;
  if (type === 'tree') return { ...common, url };
  return { ...common, url, size: (await repository.git.object(sha))?.content.length ?? 0 };
}
