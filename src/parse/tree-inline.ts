import type { Nodes } from 'mdast';
import type { Run } from '../model/document.js';
import type { Place } from '../model/place.js';
import { fold, type Inline, type InlineText } from './inline.js';

/** What stands in a node. `placeOf` tells where a node within it stands in the document. */
export function inlineOf(node: Extract<Nodes, { children: unknown }>, placeOf: (node: Nodes) => Place): Inline {
  const links: (InlineText & { readonly url: string })[] = [];
  const codeSpans: InlineText[] = [];
  const html: InlineText[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'html') html.push({ text: next.value, place: placeOf(next) });
    if (next.type === 'link' || next.type === 'image') {
      links.push({ url: next.url, text: fold(rawTextOf(next)), place: placeOf(next) });
    }
    if (next.type === 'inlineCode') {
      // CommonMark shows a line end within code as a space.
      codeSpans.push({ text: next.value.replaceAll('\n', ' '), place: placeOf(next) });
    }
    pushChildren(next, open);
  }
  const [first] = node.children;
  return {
    runs: node.children.map(runOf).filter((run) => run.text !== ''),
    startsWithLink: first !== undefined && linkTypes.has(first.type),
    links,
    codeSpans,
    html,
  };
}

const linkTypes: ReadonlySet<string> = new Set(['link', 'linkReference', 'image', 'imageReference']);

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

/** What a reader sees of a node: breaks are line ends, images their description, tags nothing. */
function rawTextOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  let text = '';
  // Without recursion: hostile text nests emphasis as deep as it likes.
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
