import type { Run } from '../model/document.js';
import type { Place } from '../model/place.js';

/** The content of a paragraph or a heading. */
export interface Inline {
  /** The outermost pieces that have text, in order. */
  readonly runs: readonly Run[];
  /** Whether a link, an image or a reference to one comes first. */
  readonly startsWithLink: boolean;
  /** Links and images, the outer before the inner; the text has its white space folded. */
  readonly links: readonly (InlineText & { readonly url: string })[];
  readonly codeSpans: readonly InlineText[];
  /** Tags and comments, as written. */
  readonly html: readonly InlineText[];
}

export interface InlineText {
  readonly text: string;
  readonly place: Place;
}

/** White space folded to single spaces, none at the ends. */
export function fold(text: string): string {
  return isFolded(text) ? text : text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

const space = 0x20;

/** Whether a text of ASCII has nothing to fold, as most texts have not. Of others nothing is said. */
function isFolded(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < space || code > 0x7e || (code === space && before === space)) return false;
    before = code;
  }
  return before !== space || text === '';
}

export function plainText(runs: readonly Run[]): string {
  if (runs.length === 1) return runs[0]?.text ?? '';
  return runs.map((run) => run.text).join('');
}

/**
 * The pieces of a paragraph without the checkbox at its start. `box` is the source of the box, empty where there is none; `source` that
 * of the whole paragraph.
 */
export function withoutBox(runs: readonly Run[], box: string, source: string): readonly Run[] {
  if (box === '') return runs;
  const [first, ...rest] = runs;
  if (first?.text.startsWith(box) === true) return [{ kind: first.kind, text: first.text.slice(box.length) }, ...rest];
  // A link reference named like the box: GitHub shows the box.
  if (first?.kind === 'link' && `[${first.text}]` === box) return rest;
  // The mark itself began some emphasis or code (`[*] a*`): the text as written is all there is to go by.
  return [{ kind: 'text', text: source.slice(box.length) }];
}
