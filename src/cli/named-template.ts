import { relative, resolve, sep } from 'node:path';
import { decode } from '../collect/content.js';
import type { PlanSource, Setting } from '../collect/plan-source.js';
import { UserError } from '../errors.js';
import { readNamedFile } from './named-file.js';

/** The file of `--template`. */
export interface NamedTemplate {
  /** From the top of the repository, outside of which it may be. */
  readonly path: string;
  readonly setting: Setting;
}

export async function readNamedTemplate(file: string, directory: string, top: string): Promise<NamedTemplate> {
  const content = decode(await readNamedFile(file, directory));
  if (content.kind === 'unreadable') {
    throw new UserError(`"${file}" cannot be read: ${content.detail}.`, 'Name a UTF-8 Markdown file.');
  }
  const path = relative(top, resolve(directory, file)).split(sep).join('/');
  return { path, setting: { text: content.text, from: 'the disk' } };
}

/** A source in which the named template stands as it is on the disk, whatever else is read. */
export function withNamedTemplate(source: PlanSource, named: NamedTemplate | null): PlanSource {
  if (named === null) return source;
  return {
    ...source,
    readSetting: async (path) => (path === named.path ? named.setting : source.readSetting(path)),
  };
}
