/**
 * Every plan of a folder like that of `npm run corpus`, as if each of its findings were new, through `--fix`: that nothing but what
 * the findings name is another, and that a second run changes nothing. Each plan is taken as it is and with CRLF.
 *
 *   npm run corpus:fixes -- FOLDER
 *
 * Exits 1 where something else changed.
 */
import { fixText } from './corpus/fix-cases.js';
import { readCases } from './corpus/read-cases.js';

const [folder = ''] = process.argv.slice(2);
const texts = new Map<string, { readonly name: string; readonly path: string }>();
for (const { name, path, base, head } of readCases(folder, '')) {
  for (const content of [base, head]) if (content?.kind === 'text') texts.set(content.text, { name, path });
}

const byRule = new Map<string, number>();
let fixed = 0;
let problems = 0;
for (const [text, { name, path }] of texts) {
  const unix = await fixText(path, text);
  const windows = await fixText(path, text.replace(/\r?\n/g, '\r\n'));
  if (unix.applied.length > 0) fixed += 1;
  for (const { rule } of unix.applied) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const same = windows.text.replaceAll('\r\n', '\n') === unix.text.replaceAll('\r\n', '\n');
  const found = [...unix.problems, ...windows.problems, ...(same ? [] : ['with CRLF it is fixed otherwise'])];
  for (const problem of found) console.log(`${name}: ${problem}`);
  problems += found.length;
}
for (const [rule, edits] of byRule) console.log(`${String(edits).padStart(5)}  ${rule}`);
console.log(`${texts.size} texts, ${fixed} fixed, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
