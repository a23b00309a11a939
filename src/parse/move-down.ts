import type { Nodes, Root } from 'mdast';
import { pushChildren } from './inline.js';

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
