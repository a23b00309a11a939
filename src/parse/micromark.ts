import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import type { Root } from 'mdast';

/** CommonMark with GitHub's strike-through to a syntax tree. The time it takes grows faster than the text. */
export function parseWithMicromark(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmStrikethrough()], mdastExtensions: [gfmStrikethroughFromMarkdown()] });
}
