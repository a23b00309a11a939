import path from 'node:path';
import { given, ok, type Answer, type Call, type Handlers } from '../exchange.js';
import type { TreeEntry } from '../git/trees.js';
import type { Json, JsonObject } from '../json.js';
import { notFound, Problem } from '../problem.js';
import type { Repository } from '../repository.js';
import { wrappedBase64 } from './objects.js';

/** Up to here a file comes with its content, up to {@link LARGEST_RAW} only raw: description of repos/get-content. */
const LARGEST_FILE = 1_048_576;
const LARGEST_RAW = 104_857_600;
/** Entries of a directory, without a word about the rest. */
const MOST_ENTRIES = 1000;

/** Something in the tree of a commit. */
interface Place {
  readonly repository: Repository;
  readonly tree: string;
  readonly path: string;
  readonly reference: string;
}

export const contents: Handlers = {
  'repos/get-content': async (call) => {
    const place = await findPlace(call);
    if (place.path === '') return directory(call, place, place.tree);
    const entry = await call.repository.git.entry(place.tree, place.path);
    if (entry === undefined) throw notFound();
    if (entry.type === 'tree') return directory(call, place, entry.oid);
    if (entry.type === 'commit') return ok(await submodule(place, entry));
    return entry.mode === '120000' ? link(call, place, entry) : file(call, place, entry);
  },
};

async function findPlace({ repository, parameters, query }: Call): Promise<Place> {
  const reference = query['ref'] ?? repository.defaultBranch;
  const oid = await repository.resolve(reference);
  const commit = oid === undefined ? undefined : await repository.git.commit(oid);
  if (commit === undefined) throw notFound(`No commit found for the ref ${reference}`);
  return { repository, reference, tree: commit.tree, path: given(parameters, 'path').replaceAll(/^\/+|\/+$/g, '') };
}

async function file(call: Call, place: Place, entry: TreeEntry): Promise<Answer> {
  const content = await contentOf(place, entry);
  if (content.length > LARGEST_RAW) {
    throw new Problem(403, 'This API returns blobs up to 100 MB in size.', {
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    });
  }
  if (call.media === 'raw') return { status: 200, raw: content };
  // The description promises this of `object` alone; asked for JSON, GitHub answers the same way.
  const withheld = content.length > LARGEST_FILE;
  return ok({
    type: 'file',
    encoding: withheld ? 'none' : 'base64',
    content: withheld ? '' : wrappedBase64(content),
    ...common(place, entry, content.length),
  });
}

/** A link to a regular file of the repository is answered with that file, any other with itself. */
async function link(call: Call, place: Place, entry: TreeEntry): Promise<Answer> {
  const content = await contentOf(place, entry);
  const target = content.toString('utf8');
  const pathOfTarget = path.posix.join(path.posix.dirname(place.path), target);
  const found = path.posix.isAbsolute(target) ? undefined : await place.repository.git.entry(place.tree, pathOfTarget);
  if (found?.type === 'blob' && found.mode !== '120000') return file(call, place, found);
  if (call.media === 'raw') return { status: 200, raw: content };
  return ok({ type: 'symlink', target, ...common(place, entry, content.length) });
}

async function directory(call: Call, place: Place, oid: string): Promise<Answer> {
  const tree = await place.repository.git.tree(oid);
  const listed = [...(tree?.values() ?? [])].slice(0, MOST_ENTRIES);
  const entries = await Promise.all(listed.map((entry) => directoryEntry(place, entry)));
  if (call.media !== 'object') return ok(entries);
  const self: TreeEntry = { name: path.posix.basename(place.path), oid, mode: '40000', type: 'tree' };
  return ok({ type: 'dir', entries, ...common(place, self, 0) });
}

async function directoryEntry(place: Place, entry: TreeEntry): Promise<JsonObject> {
  const below = { ...place, path: path.posix.join(place.path, entry.name) };
  const size = entry.type === 'blob' ? (await contentOf(place, entry)).length : 0;
  return { type: typeInDirectory(entry), ...common(below, entry, size) };
}

/** A submodule is called a file in a directory, "for backwards compatibility": description of repos/get-content. */
function typeInDirectory({ type, mode }: TreeEntry): string {
  if (type === 'tree') return 'dir';
  return mode === '120000' ? 'symlink' : 'file';
}

async function submodule(place: Place, entry: TreeEntry): Promise<Json> {
  const listing = await place.repository.git.entry(place.tree, '.gitmodules');
  const text = listing === undefined ? '' : (await contentOf(place, listing)).toString('utf8');
  const section = text.split(/^\[/m).find((part) => settingOf(part, 'path') === place.path) ?? '';
  const address = settingOf(section, 'url') ?? null;
  return { type: 'submodule', submodule_git_url: address, ...common(place, entry, 0) };
}

function settingOf(section: string, name: string): string | undefined {
  return new RegExp(`^\\s*${name}\\s*=\\s*(.*?)\\s*$`, 'm').exec(section)?.[1];
}

async function contentOf(place: Place, entry: TreeEntry): Promise<Buffer> {
  return (await place.repository.git.object(entry.oid))?.content ?? Buffer.alloc(0);
}

function common({ repository, path: at, reference }: Place, entry: TreeEntry, size: number): JsonObject {
  const encoded = at.split('/').map(encodeURIComponent).join('/');
  const isTree = entry.type === 'tree';
  const self = `${repository.apiUrl}/contents/${encoded}?ref=${encodeURIComponent(reference)}`;
  const git = entry.type === 'commit' ? null : `${repository.apiUrl}/git/${isTree ? 'trees' : 'blobs'}/${entry.oid}`;
  const html = `${repository.htmlUrl}/${isTree ? 'tree' : 'blob'}/${reference}/${encoded}`;
  return {
    name: path.posix.basename(at),
    path: at,
    sha: entry.oid,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: entry.type === 'blob' ? `${repository.htmlUrl}/raw/${reference}/${encoded}` : null,
    _links: { self, git, html },
  };
}
