import type { Heading, Nodes, Paragraph } from 'mdast';
import type { Run } from '../model/document.js';

/** White space folded to single spaces, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The plain text of a node, white space folded. */
export function textOf(node: Nodes): string {
  return fold(rawTextOf(node));
}

/**
 * The outermost inline pieces of a paragraph. `box` is the source of the checkbox at its start, which is left out;
 * `source` is that of the whole paragraph.
 */
export function runsOf(node: Paragraph | Heading, box: string, source: string): readonly Run[] {
  const all = node.children.map(runOf);
  const runs = all.some((run) => run.text === '') ? all.filter((run) => run.text !== '') : all;
  if (box === '') return runs;
  const [first, ...rest] = runs;
  if (first?.text.startsWith(box) === true) return [{ ...first, text: first.text.slice(box.length) }, ...rest];
  // A link reference named like the box: GitHub shows the box.
  if (first?.kind === 'link' && `[${first.text}]` === box) return rest;
  // The mark itself began some emphasis or code (`[*] a*`): the text as written is all there is to go by.
  return [{ kind: 'text', text: source.slice(box.length) }];
}

function runOf(node: Nodes): Run {
  switch (node.type) {
    case 'inlineCode':
      return { kind: 'code', text: node.value };
    case 'delete':
      return { kind: 'struck', text: rawTextOf(node) };
    case 'emphasis':
    case 'strong':
      return { kind: isAllStruck(node) ? 'struck' : 'emphasis', text: rawTextOf(node) };
    case 'link':
    case 'linkReference':
      return { kind: 'link', text: rawTextOf(node) };
    default:
      return { kind: 'text', text: rawTextOf(node) };
  }
}

/** Whether nothing but strike-through stands within the emphasis: `**~~text~~**`. */
function isAllStruck(node: Nodes): boolean {
  let inner = node;
  while ((inner.type === 'emphasis' || inner.type === 'strong') && inner.children.length === 1) {
    const [only] = inner.children;
    if (only === undefined) return false;
    inner = only;
  }
  return inner.type === 'delete';
}

/** Without recursion: hostile text nests emphasis as deep as it likes. */
function rawTextOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  let text = '';
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'break') text += '\n';
    else if (next.type === 'image' || next.type === 'imageReference') text += next.alt ?? '';
    else if ('value' in next && next.type !== 'html') text += next.value;
    else pushChildren(next, open);
  }
  return text;
}

/** Puts the children of a node on a stack, the first on top. One by one: there may be more than a call takes as arguments. */
export function pushChildren(node: Nodes, stack: Nodes[]): void {
  if (!('children' in node)) return;
  for (const child of node.children.toReversed()) stack.push(child);
}
