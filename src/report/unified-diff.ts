/** Lines shown before and after a change. */
const contextLines = 3;

/** What became of one file, as `git apply` takes it; empty where nothing did. A line keeps its ending, as bytes go. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [was, is] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(changesOf(was, is), was.length);
  return [
    `--- ${name(`a/${path}`)}\n+++ ${name(`b/${path}`)}\n`,
    ...hunks.map((changes) => hunkText(changes, was, is)),
  ].join('');
}

/** Lines `from` up to `to`, counted from 0, of one text that stand for those of the other. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** With as many lines on both sides those that differ, else everything from the first to the last that does. */
function changesOf(was: readonly string[], is: readonly string[]): readonly Change[] {
  if (was.length === is.length) {
    const differing = [...was.keys()].filter((at) => was[at] !== is[at]);
    const starts = differing.filter((at) => was[at - 1] === is[at - 1]);
    return starts.map((from) => {
      let to = from + 1;
      while (to < was.length && was[to] !== is[to]) to += 1;
      return { from, to, newFrom: from, newTo: to };
    });
  }
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  return [{ from: start, to: was.length - end, newFrom: start, newTo: is.length - end }];
}

/** Changes that are close enough to share lines around them stand together. */
function hunksOf(changes: readonly Change[], length: number): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const before = last?.at(-1)?.to ?? -length;
    if (last !== undefined && change.from - before <= 2 * contextLines) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkText(changes: readonly Change[], was: readonly string[], is: readonly string[]): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined) return '';
  const from = Math.max(0, first.from - contextLines);
  const to = Math.min(was.length, last.to + contextLines);
  const [newFrom, newTo] = [from + first.newFrom - first.from, to + last.newTo - last.to];
  const lines: string[] = [`@@ -${range(from, to)} +${range(newFrom, newTo)} @@\n`];
  let at = from;
  for (const change of changes) {
    lines.push(...was.slice(at, change.from).map((line) => marked(' ', line)));
    lines.push(...was.slice(change.from, change.to).map((line) => marked('-', line)));
    lines.push(...is.slice(change.newFrom, change.newTo).map((line) => marked('+', line)));
    at = change.to;
  }
  lines.push(...was.slice(at, to).map((line) => marked(' ', line)));
  return lines.join('');
}

function range(from: number, to: number): string {
  return to === from ? `${from},0` : `${from + 1},${to - from}`;
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

/** Lines with their endings. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A path that git would quote is quoted as git does. */
function name(path: string): string {
  if (!/["\\\p{Cc}]/u.test(path)) return path.includes(' ') ? `${path}\t` : path;
  const quoted = path.replace(/["\\\p{Cc}]/gu, (character) => escapes[character] ?? octal(character));
  return `"${quoted}"`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': String.raw`\"`,
  '\\': String.raw`\\`,
  '\t': String.raw`\t`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
};

function octal(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
