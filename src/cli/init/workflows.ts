import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readWorkTreeFile } from '../../git/work-tree-file.js';

const folder = '.github/workflows';

/** A workflow that runs plan-check already, by whatever name; null where there is none. */
export async function findWorkflow(top: string): Promise<string | null> {
  const names = await readdir(join(top, folder)).catch(() => []);
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`);
  const uses = (path: string) => {
    const content = readWorkTreeFile(top, path);
    return content?.kind === 'text' && usesPlanCheck.test(content.text);
  };
  return paths.sort().find(uses) ?? null;
}

/** A step or a job, and none that stands in a comment. */
const usesPlanCheck = /^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?[^\s#]*plan-check(?:\.ya?ml)?@/m;
