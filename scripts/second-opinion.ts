/**
 * Two second opinions on every Markdown file of a folder. What is read of it piece by piece must be what micromark alone reads of the
 * whole; and its task items must be those of cmark-gfm, the parser that GitHub runs, line by line and mark by mark.
 *
 *   npm run second-opinion -- FOLDER
 *
 * Needs `cmark-gfm` (a Debian package). Exits 1 where the two differ in a way that docs/architecture.md does not explain.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Bullet } from '../src/model/document.js';
import { createDocumentReader } from '../src/parse/document-reader.js';
import { parseWithMicromark } from '../src/parse/micromark.js';
import { parseDocument, parseWhole } from '../src/parse/parse-document.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name a folder of Markdown files: npm run second-opinion -- FOLDER');
  process.exit(2);
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
const read = createDocumentReader();
let plain = 0;
let items = 0;
let explained = 0;
let different = 0;
for (const path of files.sort()) {
  const text = readFileSync(join(folder, path), 'utf8');
  const result = await read(text);
  if (parseDocument(text, null) !== null) plain += 1;
  if (!isDeepStrictEqual(result, parseWhole(text, parseWithMicromark))) {
    console.log(`${path}: micromark alone reads it otherwise`);
    different += 1;
  }
  if (result.kind === 'refused') {
    console.log(`${path}: not read, ${result.detail}`);
    different += 1;
    continue;
  }
  const ours = tasksOf(result.document.bullets);
  const theirs = theirTasks(text);
  items += ours.size;
  const lines = result.document.lines;
  for (const line of new Set([...ours.keys(), ...theirs.keys()])) {
    const [one, other] = [ours.get(line), theirs.get(line)];
    if (one === other) continue;
    const reason = explain(lines[line - 1] ?? '');
    if (reason === null) different += 1;
    else explained += 1;
    console.log(
      `${path}:${line}: ${one ?? 'no item'} here, ${other ?? 'no item'} in cmark-gfm${reason === null ? '' : `: ${reason}`}`,
    );
  }
}
console.log(
  `${files.length} files, ${plain} of them without micromark, ${items} task items, ${explained} explained differences, ${different} unexplained`,
);
process.exit(different === 0 ? 0 : 1);

/** Task items by line: done or open. */
function tasksOf(bullets: readonly Bullet[]): ReadonlyMap<number, string> {
  return new Map(
    bullets.flatMap(({ box }) =>
      box?.form === 'task' ? [[box.place.line, /x/i.test(box.mark) ? 'done' : 'open'] as const] : [],
    ),
  );
}

function theirTasks(text: string): ReadonlyMap<number, string> {
  const xml = execFileSync('cmark-gfm', ['-e', 'tasklist', '-t', 'xml', '--sourcepos'], {
    // With an empty input node leaves the pipe open, and cmark-gfm waits.
    input: `${text}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return new Map(
    [...xml.matchAll(/<tasklist sourcepos="(\d+):[^"]*" completed="(true|false)"/g)].map(
      ([, line, completed]) => [Number(line), completed === 'true' ? 'done' : 'open'] as const,
    ),
  );
}

/** Where the two differ by nature. See docs/architecture.md. */
function explain(line: string): string | null {
  if (/\[[ xX]\]\s*$/.test(line)) return 'no text behind the box on its line';
  if (line.includes('[\t]')) return 'a tab in the box';
  if (/^\s*>/.test(line)) return 'cmark-gfm finds no task items in block quotes';
  return null;
}
