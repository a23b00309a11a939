// Bundles what `tsc` wrote to lib/ into dist/, which is committed: the runner of an action installs nothing.
// Plain JavaScript, because it runs before anything is compiled.
import { createRequire } from 'node:module';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { licenses } from './licenses.mjs';

/**
 * @typedef {{ source: string | Buffer, permissions?: number }} Asset
 * @typedef {(entry: string, options: object) => Promise<{ code: string, assets: Record<string, Asset> }>} Ncc
 * @typedef {{ path: string, content: string | Buffer, mode: number }} OutputFile
 */

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {Ncc} */
const ncc = createRequire(import.meta.url)('@vercel/ncc');

const files = [
  ...(await bundle('lib/action.js', '.')),
  ...(await bundle('lib/cli.js', 'cli')).map(asCommand),
  { path: 'licenses.txt', content: await licenses(root), mode: 0o644 },
];
for (const file of files) refuseLocalPaths(file);

// Everything is in memory by now: a build that fails leaves the old dist/ alone, one that succeeds leaves nothing stale.
await rm(path.join(root, 'dist'), { recursive: true, force: true });
for (const file of files) {
  const target = path.join(root, 'dist', file.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.content, { mode: file.mode });
  console.log(`dist/${file.path}  ${Math.ceil(file.content.length / 1024)} KiB`);
}

/**
 * The entry as index.js, and beside it the chunks of its `await import()`s and the package.json that says they are modules.
 *
 * @param {string} entry
 * @param {string} folder
 * @returns {Promise<OutputFile[]>}
 */
async function bundle(entry, folder) {
  const { code, assets } = await ncc(path.join(root, entry), { cache: false, quiet: true });
  const chunks = Object.entries(assets).map(([name, { source }]) => ({
    path: path.join(folder, name),
    content: readAtOnce(source.toString()),
    mode: 0o644,
  }));
  return [{ path: path.join(folder, 'index.js'), content: readAtOnce(code), mode: 0o644 }, ...chunks];
}

/**
 * Makes the wrappers of modules functions in parentheses. V8 compiles those with the file; an arrow function it would only skim,
 * to read it a second time when it is called, which all of them are (https://v8.dev/blog/preparser#pife). A check starts about
 * 25 milliseconds earlier. The wrappers use neither `this` nor `arguments`.
 *
 * @param {string} code
 */
function readAtOnce(code) {
  return code.replace(/^(\/\*{3}\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function ($2) {');
}

/**
 * @param {OutputFile} file
 * @returns {OutputFile}
 */
function asCommand(file) {
  if (path.basename(file.path) !== 'index.js') return file;
  const code = file.content.toString().replace(/^#!.*\n/, '');
  return { ...file, content: `#!/usr/bin/env node\n${code}`, mode: 0o755 };
}

/** @param {OutputFile} file */
function refuseLocalPaths(file) {
  if (file.content.includes(root)) {
    throw new Error(`dist/${file.path} names the folder it was built in (${root}): the build would differ elsewhere.`);
  }
}
