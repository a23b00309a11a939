import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import type { Nodes, Root } from 'mdast';
import { pushChildren } from './inline.js';

/** CommonMark with GitHub's strike-through to a syntax tree. The time it takes grows faster than the text. */
export function parseWithMicromark(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmStrikethrough()], mdastExtensions: [gfmStrikethroughFromMarkdown()] });
}

/** Moves a tree to where its text stands in a longer one: `lines` lines and `offset` code units further down. */
export function moveDown(tree: Root, lines: number, offset: number): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
    pushChildren(node, open);
  }
}
