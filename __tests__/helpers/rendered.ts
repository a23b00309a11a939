import { spawnSync } from 'node:child_process';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What a reader of Markdown gets to see, and what GitHub's filters work on after it is rendered. */
export interface Rendered {
  /**
   * Opening and closing tags in order, without attributes: `['ul', 'li', '/li', '/ul']`. Spans are left out: without
   * attributes they do nothing, and a dollar sign stands in one so that it starts no formula.
   */
  readonly tags: readonly string[];
  /** All text, white space folded, without zero-width spaces. */
  readonly text: string;
  /** The texts outside of code and links, where GitHub looks for mentions and references; zero-width spaces kept. */
  readonly loose: readonly string[];
  /** Where the links lead. */
  readonly links: readonly string[];
}

export interface Renderer {
  readonly name: string;
  /** Renders documents, each by itself. */
  render(documents: readonly string[]): readonly Rendered[];
}

/** The renderer of our own, and the one that GitHub uses where the machine has it. Both let HTML through. */
export const renderers: readonly Renderer[] = [
  { name: 'micromark', render: (documents) => documents.map(render) },
  ...(spawnSync('cmark-gfm', ['--version']).status === 0
    ? [{ name: 'cmark-gfm', render: (documents: readonly string[]) => withCmark(documents).map(read) }]
    : []),
];

/** The closest to GitHub that there is, for what is too large to be rendered by all of them. */
export const closest: Renderer = renderers.at(-1)!;

/** Renders one document. */
export function render(markdown: string): Rendered {
  return read(withMicromark(markdown));
}

function withMicromark(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

const separator = 'BETWEEN-TWO-DOCUMENTS';

/** One child process for all documents: one for each would take minutes. */
function withCmark(documents: readonly string[]): readonly string[] {
  const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist', 'footnotes'];
  const { status, stdout, stderr } = spawnSync(
    'cmark-gfm',
    ['--unsafe', ...extensions.flatMap((name) => ['--extension', name])],
    { input: documents.join(`\n\n${separator}\n\n`), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`cmark-gfm failed: ${stderr}`);
  const parts = stdout.split(`<p>${separator}</p>`);
  if (parts.length !== documents.length) throw new Error('A document did not end where it should have.');
  return parts;
}

const token = /<(?<tag>\/?[a-z][\w-]*)(?<attributes>(?:"[^"]*"|[^">])*)>|(?<comment><!--[\s\S]*?-->)|(?<text>[^<]+)/giy;

function read(html: string): Rendered {
  const [tags, texts, loose, links]: [string[], string[], string[], string[]] = [[], [], [], []];
  let closed = 0;
  token.lastIndex = 0;
  let end = 0;
  for (let match = token.exec(html); match !== null; match = token.exec(html)) {
    end = token.lastIndex;
    const { tag, attributes = '', text } = match.groups ?? {};
    if (tag !== undefined) {
      if (!/^\/?span$/i.test(tag)) tags.push(tag.toLowerCase());
      if (/^(?:a|code|pre)$/i.test(tag)) closed += 1;
      if (/^\/(?:a|code|pre)$/i.test(tag)) closed -= 1;
      const href = /\bhref="([^"]*)"/.exec(attributes)?.[1];
      if (href !== undefined) links.push(decode(href));
    } else if (text !== undefined) {
      texts.push(decode(text));
      if (closed === 0) loose.push(decode(text));
    } else {
      tags.push('comment');
    }
  }
  if (end !== html.length) throw new Error(`This is no HTML: ${html.slice(end, end + 80)}`);
  return { tags, text: visible(texts.join('')), loose, links };
}

/** What GitHub's filters, which come after Markdown, would make something of. */
export function references({ loose }: Rendered): readonly string[] {
  const patterns = [
    /@[a-z0-9]/gi,
    /#\d/g,
    /(?<![a-z0-9])gh-\d/gi,
    /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi,
    /(?:https?|ftp):\/\//gi,
    /www\./gi,
    /:[\w+-]+:/g,
  ];
  return loose.flatMap((text) => patterns.flatMap((pattern) => text.match(pattern) ?? []));
}

/** White space folded, as a browser shows it, without zero-width spaces. */
export function visible(text: string): string {
  return text.replaceAll('\u200B', '').replace(/\s+/g, ' ').trim();
}

function decode(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(\w+);/g, (_, name: string) => {
    const character = names[name];
    if (character === undefined) throw new Error(`The entity ${name} is not expected.`);
    return character;
  });
}
