import { cutToWidth, displayWidth } from './display-width.js';
import { palette, type Palette } from './palette.js';

export interface ExplanationOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A page of docs/rules for a terminal: headings, wrapped paragraphs, tables as lists, code indented. */
export function toExplanation(page: string, { color, width }: ExplanationOptions): string {
  const paint = palette(color);
  const blocks = page.split(/(^```[\s\S]*?^```$)/m).flatMap((part) => {
    if (part.startsWith('```')) return [codeBlock(part)];
    return part.split(/\n{2,}/).flatMap((block) => {
      const text = withoutLinks(block.trim());
      return text === '' ? [] : [proseBlock(text, width, paint)];
    });
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Links lead from page to page; here the names stand alone. What is in a code span is no link. */
function withoutLinks(text: string): string {
  return text.replace(/(`[^`]*`)|\[([^[\]]+)\]\([^()\s]+\)/g, (_, code?: string, name?: string) => code ?? name ?? '');
}

/** Without its fences, whose words are for the tests of the pages. */
function codeBlock(fence: string): string {
  return fence
    .split('\n')
    .slice(1, -1)
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}

function proseBlock(text: string, width: number, paint: Palette): string {
  const heading = /^#+ (.*)$/.exec(text)?.[1];
  if (heading !== undefined) return paint.strong(heading);
  if (text.startsWith('|'))
    return tableRows(text)
      .map((cells) => listItem(cells, width, paint))
      .join('\n');
  if (/^[-*] /.test(text))
    return text
      .split(/\n(?=[-*] )/)
      .map((item) => wrap(item, width, '  '))
      .join('\n');
  return wrap(text, width, '');
}

/** Without the head of the table and the line below it. */
function tableRows(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
}

function listItem([name = '', ...rest]: readonly string[], width: number, paint: Palette): string {
  const [level = '', ...words] = rest;
  const text = words.length === 0 ? level : words.join(' ');
  const title = words.length === 0 ? name : `${name} ${level}`;
  return `${paint.strong(`  ${plain(title)}`)}\n${wrap(text, width, '      ', '      ')}`;
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** Words in lines of at most so many columns; those after the first begin with `indent`. */
export function wrap(text: string, width: number, indent: string, first = ''): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/)) {
    if (!isEmpty && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** What every rule holds, one or two lines each. */
export function toRuleList(
  rules: readonly { readonly id: string; readonly summary: string }[],
  { color, width }: ExplanationOptions,
): string {
  const paint = palette(color);
  const column = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const lines = rules.map(({ id, summary }) => {
    if (width < column + 30) return `${paint.strong(cutToWidth(id, width))}\n${wrap(summary, width, '    ', '    ')}`;
    const indent = ' '.repeat(column);
    return paint.strong(id.padEnd(column)) + wrap(summary, width, indent, indent).slice(column);
  });
  return `${lines.join('\n')}\n`;
}
