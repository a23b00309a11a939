import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { GitObject, ObjectType } from './objects.js';

/** What a reference points at: an object id, its own name where only git can tell, undefined where there is no such reference. */
export async function findReference(gitDir: string, name: string): Promise<string | undefined> {
  const content = await readFile(join(gitDir, name), 'utf8').catch(() => undefined);
  const oid = content?.trim();
  if (oid !== undefined) return /^[0-9a-f]{40}$/.test(oid) ? oid : name;
  const isPacked = await access(join(gitDir, 'packed-refs')).then(
    () => true,
    () => false,
  );
  return isPacked ? name : undefined;
}

/** An object by its whole id, from the file that git writes for each (gitformat-loose); undefined where there is none. */
export async function readLooseObject(gitDir: string, oid: string): Promise<GitObject | undefined> {
  if (!/^[0-9a-f]{40}$/.test(oid)) return undefined;
  const file = join(gitDir, 'objects', oid.slice(0, 2), oid.slice(2));
  const packed = await readFile(file).catch(() => undefined);
  if (packed === undefined) return undefined;
  const data = await promisify(inflate)(packed);
  // `<type> <size>\0<content>`
  const headEnd = data.indexOf(0);
  const [type] = data.toString('latin1', 0, headEnd).split(' ');
  return { oid, type: type as ObjectType, content: data.subarray(headEnd + 1) };
}
