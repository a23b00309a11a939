/** Objects of git as GraphQL shows them. A function is a field that is only read when it is asked for. */
import { parseCommit } from '../git/commits.js';
import type { GitObject } from '../git/objects.js';
import type { TreeEntry } from '../git/trees.js';
import type { Repository } from '../repository.js';
import { nodeId } from '../shapes/user.js';
import { GraphQLProblem } from './problem.js';

/** Longer texts are cut here: measured in sveltia/sveltia-cms#950. */
const LONGEST_TEXT = 512_000;
/** "Could not resolve file over 10mb.": sveltia/sveltia-cms#692. */
const LARGEST_FILE = 10 * 1024 * 1024;
/** How far git looks for a NUL before it takes a file for text. */
const BINARY_PROBE = 8000;

export type Node = Readonly<Record<string, unknown>>;

export async function gitObjectNode(repository: Repository, oid: string): Promise<Node | null> {
  const object = await repository.git.object(oid);
  if (object === undefined) return null;
  switch (object.type) {
    case 'blob':
      return blobNode(repository, object);
    case 'commit':
      return commitNode(repository, object);
    case 'tree':
      return treeNode(repository, object.oid, '');
    case 'tag':
      return tagNode(repository, object);
  }
}

function blobNode(repository: Repository, { oid, content }: GitObject): Node {
  const isBinary = content.subarray(0, BINARY_PROBE).includes(0);
  return {
    __typename: 'Blob',
    id: nodeId('B', `${repository.id}:${oid}`),
    oid,
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > LONGEST_TEXT,
    text: isBinary ? null : content.toString('utf8', 0, LONGEST_TEXT),
  };
}

function commitNode(repository: Repository, { oid, content }: GitObject): Node {
  const commit = parseCommit(oid, content);
  return {
    __typename: 'Commit',
    id: nodeId('C', `${repository.id}:${oid}`),
    oid,
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0],
    committedDate: commit.committer.date,
    tree: () => treeNode(repository, commit.tree, ''),
    file: async ({ path }: { readonly path: string }) => {
      const entry = await repository.git.entry(commit.tree, path);
      if (entry === undefined) throw new GraphQLProblem('NOT_FOUND', `Could not resolve file for path '${path}'.`);
      const node = await entryNode(repository, entry, path);
      if (node.size > LARGEST_FILE) throw new GraphQLProblem('UNPROCESSABLE', 'Could not resolve file over 10mb.');
      return node;
    },
  };
}

function treeNode(repository: Repository, oid: string, folder: string): Node {
  return {
    __typename: 'Tree',
    id: nodeId('T', `${repository.id}:${oid}`),
    oid,
    entries: async () => {
      const tree = await repository.git.tree(oid);
      const entries = [...(tree?.values() ?? [])];
      return Promise.all(entries.map((entry) => entryNode(repository, entry, `${folder}${entry.name}`)));
    },
  };
}

function tagNode(repository: Repository, { oid, content }: GitObject): Node {
  const text = content.toString('utf8');
  return {
    __typename: 'Tag',
    id: nodeId('TA', `${repository.id}:${oid}`),
    oid,
    name: /^tag (.*)$/m.exec(text)?.[1],
    message: text.slice(text.indexOf('\n\n') + 2),
    target: () => gitObjectNode(repository, /^object (.*)$/m.exec(text)?.[1] ?? ''),
  };
}

/** The mode is a number: 33188 is 0o100644, a regular file. A submodule has no object here. */
async function entryNode(repository: Repository, entry: TreeEntry, path: string): Promise<Node & { size: number }> {
  const { name, oid, mode, type } = entry;
  const blob = type === 'blob' ? await repository.git.object(oid) : undefined;
  return {
    name,
    path,
    oid,
    mode: Number.parseInt(mode, 8),
    type,
    size: blob?.content.length ?? 0,
    object: () => {
      if (type === 'tree') return treeNode(repository, oid, `${path}/`);
      return blob === undefined ? null : blobNode(repository, blob);
    },
  };
}
