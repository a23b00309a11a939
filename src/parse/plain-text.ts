import type { Run } from '../model/document.js';
import { Backticks, endOfRun } from './backticks.js';
import { addSpan, flankingOf, pairDelimiters, textOfSpans, type Span, type Token } from './delimiters.js';
import { fold, type Inline, type InlineText } from './inline.js';
import type { Passage } from './passage.js';

/**
 * The inline content of a passage as micromark reads it; null where it takes micromark to tell. The document around the passage
 * must define no links, so that brackets are links only where an address follows.
 */
export function readPlainText(passage: Passage): Inline | null {
  const { text } = passage;
  if (!isPlain(text)) return new InlineReader(passage).read();
  return { runs: [{ kind: 'text', text }], startsWithLink: false, links: none, codeSpans: none, html: none };
}

const none = [] as const;

function isPlain(text: string): boolean {
  const from = hasBox(text) ? boxLength : 0;
  return specialFrom(text, from, text.length) === text.length && !text.includes(' \n');
}

const boxLength = 4;

/** Whether a text begins with a box, `[x] `, which without definitions of links is text. */
function hasBox(text: string): boolean {
  return text.startsWith('[') && text.startsWith('] ', 2) && !isSpecial(text.charCodeAt(1));
}

const special = /[\\`*_[\]<&~!]/;
const specials = Array.from({ length: 128 }, (_, code) => special.test(String.fromCharCode(code)));

function isSpecial(code: number): boolean {
  return code < specials.length && specials[code] === true;
}

/** Where the first special character stands within a part of a text; its end where there is none. */
function specialFrom(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isSpecial(text.charCodeAt(at))) at += 1;
  return at;
}

/** `[text](address)`; the text may have code in it, the address no title. */
const link = /\[((?:[^[\]`<\\&\n]|(?<!`)`[^`[\]\n]+`(?!`))*)\]\(([^\s()<>\\&\p{Cc}]*)\)/uy;
const comment = /<!--(?!-?>)[^\n]*?-->/y;
/** A tag without attributes. */
const bareTag = /<(?:[A-Za-z][A-Za-z0-9-]* ?\/?|\/[A-Za-z][A-Za-z0-9-]*)>/y;
const characterReference = /&(?:#|[A-Za-z])[A-Za-z0-9]*;/y;

/** Reads code, links, tags and escapes, from left to right; what is left between them is text, and delimiters of emphasis. */
class InlineReader {
  private readonly text: string;
  private readonly links: (InlineText & { readonly url: string })[] = [];
  private readonly codeSpans: InlineText[] = [];
  private readonly html: InlineText[] = [];
  private readonly backticks: Backticks;
  /** Where the next `](` stands that was looked for. */
  private linkMiddle = -1;
  /** Whether there is an at sign anywhere; null where nobody has looked. */
  private hasAt: boolean | null = null;

  constructor(private readonly passage: Passage) {
    this.text = passage.text;
    this.backticks = new Backticks(passage.text);
  }

  read(): Inline | null {
    const { links, codeSpans, html } = this;
    const spans = this.readSpans(0, this.text.length);
    return spans && { runs: runsOf(spans), startsWithLink: spans[0]?.kind === 'link', links, codeSpans, html };
  }

  private readSpans(from: number, to: number): readonly Span[] | null {
    const tokens: Token[] = [];
    let at = from;
    for (let start = specialFrom(this.text, from, to); start < to; start = specialFrom(this.text, at, to)) {
      if (start > at) addText(tokens, this.text.slice(at, start));
      const end = this.readSpecial(start, to, tokens);
      if (end === null) return null;
      at = end;
    }
    if (at < to) addText(tokens, this.text.slice(at, to));
    return tokens.every(isSpan) ? tokens : pairDelimiters(tokens);
  }

  /** Reads what a special character begins and tells where that ends; null where it takes micromark to tell. */
  private readSpecial(start: number, to: number, tokens: Token[]): number | null {
    const character = this.text.charAt(start);
    const next = start + 1 < to ? this.text.charAt(start + 1) : '';
    switch (character) {
      case '\\':
        if (next === '\n') return null;
        if (!/[!-/:-@[-`{-~]/.test(next)) break;
        addText(tokens, next);
        return start + 2;
      case '`':
        return this.readCode(start, to, tokens);
      case '[': {
        const end = this.readLink(start, to, tokens);
        if (end === start) break;
        return end;
      }
      // The end of a link whose text is not plain, if it is the end of one.
      case ']':
        if (next === '(') return null;
        break;
      case '!':
        // An image, unless none can end.
        if (next === '[' && this.mayEndLink(start, to)) return null;
        break;
      case '&':
        if (this.match(characterReference, start, to) !== null) return null;
        break;
      case '<': {
        const end = this.readTag(next, start, to, tokens);
        if (end === start) break;
        return end;
      }
      default:
        return this.readDelimiter(character, start, to, tokens);
    }
    addText(tokens, character);
    return start + 1;
  }

  private readCode(start: number, to: number, tokens: Token[]): number | null {
    const inner = endOfRun(this.text, start, to);
    const close = this.backticks.closing(inner - start, inner, to);
    if (close === null) {
      addText(tokens, this.text.slice(start, inner));
      return inner;
    }
    const raw = this.text.slice(inner, close);
    if (raw.includes('\n')) return null;
    const end = close + inner - start;
    const isPadded = raw.startsWith(' ') && raw.endsWith(' ') && /[^ ]/.test(raw);
    const text = isPadded ? raw.slice(1, -1) : raw;
    tokens.push({ kind: 'code', text });
    this.codeSpans.push({ text, place: this.passage.place(start, end) });
    return end;
  }

  /** Whether any link or image may end between two places. There are none but `[text](address)` where nothing defines links. */
  private mayEndLink(start: number, to: number): boolean {
    if (this.linkMiddle < start) this.linkMiddle = indexOf(this.text, '](', start);
    return this.linkMiddle < to;
  }

  /** Gives `start` where no link begins. */
  private readLink(start: number, to: number, tokens: Token[]): number | null {
    const found = this.mayEndLink(start, to) ? this.match(link, start, to) : null;
    if (found === null) return start;
    const [whole, label = '', url = ''] = found;
    const end = start + whole.length;
    const inner = this.readSpans(start + 1, start + 1 + label.length);
    if (inner === null) return null;
    const text = textOfSpans(inner);
    tokens.push({ kind: 'link', text });
    this.links.push({ url, text: fold(text), place: this.passage.place(start, end) });
    return end;
  }

  /** Gives `start` where neither a tag nor a comment begins. */
  private readTag(next: string, start: number, to: number, tokens: Token[]): number | null {
    const [html] = this.match(comment, start, to) ?? this.match(bareTag, start, to) ?? [null];
    if (html !== null) {
      const end = start + html.length;
      tokens.push({ kind: 'html', text: '' });
      this.html.push({ text: html, place: this.passage.place(start, end) });
      return end;
    }
    // Letters and the like begin a tag or an address; what else stands here begins an address only if it has an "@".
    this.hasAt ??= this.text.includes('@');
    return /[A-Za-z/!?]/.test(next) || this.hasAt ? null : start;
  }

  private readDelimiter(character: string, start: number, to: number, tokens: Token[]): number {
    const end = endOfRun(this.text, start, to);
    const text = this.text.slice(start, end);
    const flanking = flankingOf(character, this.text.charAt(start - 1), this.text.charAt(end));
    if ((character === '~' && text.length > 2) || !(flanking.opens || flanking.closes)) addText(tokens, text);
    else tokens.push({ kind: 'delimiter', text, opens: flanking.opens, closes: flanking.closes });
    return end;
  }

  /** What a sticky pattern finds at a place, if it ends within the span. */
  private match(pattern: RegExp, start: number, to: number): RegExpExecArray | null {
    pattern.lastIndex = start;
    const found = pattern.exec(this.text);
    return found === null || start + found[0].length > to ? null : found;
  }
}

function isSpan(token: Token): token is Span {
  return token.kind !== 'delimiter';
}

/** The spans that have text. */
function runsOf(spans: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { kind, text } of spans) {
    if (text !== '') runs.push({ kind: kind === 'break' || kind === 'html' ? 'text' : kind, text });
  }
  return runs;
}

/** Adds text as it is written. A single space at the end of a line is none of it, two and more are a break. */
function addText(tokens: Token[], written: string): void {
  if (!written.includes(' \n')) {
    addSpan(tokens, { kind: 'text', text: written });
    return;
  }
  for (const [index, part] of written.split(/(?<! ) {2,}\n/).entries()) {
    if (index > 0) tokens.push({ kind: 'break', text: '\n' });
    if (part !== '') addSpan(tokens, { kind: 'text', text: part.replaceAll(' \n', '\n') });
  }
}

/** `Infinity` where it is nowhere. */
function indexOf(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at === -1 ? Infinity : at;
}
