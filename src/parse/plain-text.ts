import type { PhrasingContent } from 'mdast';
import { flankingOf, pairDelimiters, type Token } from './delimiters.js';
import type { Passage } from './passage.js';

/**
 * The inline content of a passage as micromark reads it; null where it takes micromark to tell. The document around the passage
 * must define no links, so that brackets are links only where an address follows.
 */
export function readPlainText(passage: Passage): PhrasingContent[] | null {
  const { text } = passage;
  return isPlain(text) ? [{ type: 'text', value: text }] : readSpan(passage, 0, text.length);
}

function isPlain(text: string): boolean {
  return !special.test(text) && !text.includes(' \n');
}

const special = /[\\`*_[\]<&~!]/;
const isSpecial = Uint8Array.from({ length: 128 }, (_, code) => Number(special.test(String.fromCharCode(code))));

function readSpan(passage: Passage, from: number, to: number): PhrasingContent[] | null {
  const tokens = new SpanReader(passage, to).read(from);
  return tokens === null ? null : pairDelimiters(tokens);
}

/** `[text](address)`; the text may have code in it, the address no title. */
const link = /\[((?:[^[\]`<\\&\n]|(?<!`)`[^`[\]\n]+`(?!`))*)\]\(([^\s()<>\\&\p{Cc}]*)\)/uy;
const comment = /<!--(?!-?>)[^\n]*?-->/y;
/** A tag without attributes. */
const bareTag = /<(?:[A-Za-z][A-Za-z0-9-]* ?\/?|\/[A-Za-z][A-Za-z0-9-]*)>/y;
const characterReference = /&(?:#|[A-Za-z])[A-Za-z0-9]*;/y;

/** Reads code, links, tags and escapes, from left to right; what is left between them is text, and delimiters of emphasis. */
class SpanReader {
  private readonly tokens: Token[] = [];
  private readonly text: string;
  private backticks: ReadonlyMap<number, BacktickRuns> | null = null;

  constructor(
    private readonly passage: Passage,
    private readonly to: number,
  ) {
    this.text = passage.text;
  }

  read(from: number): readonly Token[] | null {
    let at = from;
    for (let start = this.nextSpecial(from); start < this.to; start = this.nextSpecial(at)) {
      if (start > at) this.addText(this.text.slice(at, start), start);
      const end = this.readSpecial(this.text.charAt(start), start);
      if (end === null) return null;
      at = end;
    }
    if (at < this.to) this.addText(this.text.slice(at, this.to), this.to);
    return this.tokens;
  }

  private nextSpecial(from: number): number {
    let at = from;
    while (at < this.to && isSpecial[this.text.charCodeAt(at)] !== 1) at += 1;
    return at;
  }

  /** Reads what a special character begins and tells where that ends; null where it takes micromark to tell. */
  private readSpecial(character: string, start: number): number | null {
    const next = start + 1 < this.to ? this.text.charAt(start + 1) : '';
    switch (character) {
      case '\\':
        if (next === '\n') return null;
        return /[!-/:-@[-`{-~]/.test(next) ? this.addText(next, start + 2) : this.addText('\\', start + 1);
      case '`':
        return this.readCode(start);
      case '[':
        return this.readLink(start);
      // The end of a link whose text is not plain, if it is the end of one.
      case ']':
        return next === '(' ? null : this.addText(character, start + 1);
      case '!':
        return next === '[' ? null : this.addText(character, start + 1);
      case '&':
        return this.match(characterReference, start) === null ? this.addText(character, start + 1) : null;
      case '<':
        return this.readTag(next, start);
      default:
        return this.readDelimiter(character, start);
    }
  }

  private readCode(start: number): number | null {
    const [opening] = this.match(/`+/y, start) ?? [''];
    const inner = start + opening.length;
    const close = this.closingBackticks(opening.length, inner);
    if (close === null) return this.addText(opening, inner);
    const raw = this.text.slice(inner, close);
    if (raw.includes('\n')) return null;
    const end = close + opening.length;
    const isPadded = raw.startsWith(' ') && raw.endsWith(' ') && /[^ ]/.test(raw);
    const value = isPadded ? raw.slice(1, -1) : raw;
    this.tokens.push({ type: 'inlineCode', value, position: this.passage.place(start, end) });
    return end;
  }

  /** All runs are gathered at once: a hostile text has thousands, of every length. */
  private closingBackticks(length: number, from: number): number | null {
    this.backticks ??= backtickRuns(this.text, from, this.to);
    const runs = this.backticks.get(length);
    if (runs === undefined) return null;
    while ((runs.starts[runs.next] ?? Infinity) < from) runs.next += 1;
    return runs.starts[runs.next] ?? null;
  }

  private readLink(start: number): number | null {
    const found = this.match(link, start);
    if (found === null) return this.addText('[', start + 1);
    const [whole, label = '', url = ''] = found;
    const children = label === '' ? [] : readSpan(this.passage, start + 1, start + 1 + label.length);
    if (children === null) return null;
    const end = start + whole.length;
    this.tokens.push({ type: 'link', url, children, position: this.passage.place(start, end) });
    return end;
  }

  private readTag(next: string, start: number): number | null {
    const [html] = this.match(comment, start) ?? this.match(bareTag, start) ?? [null];
    if (html !== null) {
      const end = start + html.length;
      this.tokens.push({ type: 'html', value: html, position: this.passage.place(start, end) });
      return end;
    }
    // Letters and the like begin a tag or an address; what else stands here begins an address only if it has an "@".
    return /[A-Za-z/!?]/.test(next) || this.text.includes('@') ? null : this.addText('<', start + 1);
  }

  private readDelimiter(character: string, start: number): number {
    let end = start + 1;
    while (end < this.to && this.text.charAt(end) === character) end += 1;
    const run = this.text.slice(start, end);
    const flanking = flankingOf(character, this.text.charAt(start - 1), this.text.charAt(end));
    if ((character === '~' && run.length > 2) || !(flanking.opens || flanking.closes)) return this.addText(run, end);
    this.tokens.push({ type: 'delimiter', run, ...flanking });
    return end;
  }

  private addText(value: string, end: number): number {
    const [first = '', ...rest] = value.includes(' \n') ? value.split(/ {2,}\n/) : [value];
    addText(this.tokens, first);
    for (const part of rest) {
      this.tokens.push({ type: 'break' });
      addText(this.tokens, part);
    }
    return end;
  }

  /** What a sticky pattern finds at a place, if it ends within the span. */
  private match(pattern: RegExp, start: number): RegExpExecArray | null {
    pattern.lastIndex = start;
    const found = pattern.exec(this.text);
    return found === null || start + found[0].length > this.to ? null : found;
  }
}

/** Text joins text. A single space at the end of a line is none of it. */
function addText(tokens: Token[], raw: string): void {
  if (raw === '') return;
  const value = raw.replaceAll(' \n', '\n');
  const last = tokens.at(-1);
  if (last?.type === 'text') last.value += value;
  else tokens.push({ type: 'text', value });
}

/** Where runs of backticks of one length begin, and the first of them that was not passed yet. */
interface BacktickRuns {
  readonly starts: number[];
  next: number;
}

function backtickRuns(text: string, from: number, to: number): ReadonlyMap<number, BacktickRuns> {
  const byLength = new Map<number, BacktickRuns>();
  for (let start = text.indexOf('`', from); start !== -1 && start < to; start = text.indexOf('`', start)) {
    let end = start + 1;
    while (end < to && text.charAt(end) === '`') end += 1;
    const runs = byLength.get(end - start);
    if (runs === undefined) byLength.set(end - start, { starts: [start], next: 0 });
    else runs.starts.push(start);
    start = end;
  }
  return byLength;
}
