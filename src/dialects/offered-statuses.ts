import type { Field, Plan } from '../model/plan.js';

/** The statuses that a template offers, as it writes them. */
export interface OfferedStatuses {
  /** Empty where it offers none. */
  readonly words: readonly string[];
  /** Whether they are all that a plan may have; a single one is only where plans begin. */
  readonly isChoice: boolean;
  /** The end of a sentence that begins with the template. */
  readonly remarks: readonly string[];
}

/**
 * Reads the status line of a template, `A | B | C`, and the comment below it, `A: … | B: …`. A comment counts where it names a
 * status that is known or that the line has: it may as well be about something else.
 */
export function offeredStatuses(template: Plan, label: string, isKnown: (word: string) => boolean): OfferedStatuses {
  const field = template.fields.find((one) => one.label.toLowerCase() === label.toLowerCase());
  if (field === undefined) {
    return {
      words: [],
      isChoice: false,
      remarks: [`has no "- ${label}: …" below a heading "Metadata": the built-in statuses hold`],
    };
  }
  const line = wordsOfLine(field.value);
  const listed = wordsOfComment(commentBehind(template, field));
  const comment = listed.some((word) => isKnown(word) || line.includes(word)) ? listed : [];
  const words = [...new Set([...(line.length > 1 || comment.length === 0 ? line : []), ...comment])];
  const differ = line.length > 1 && comment.length > 0 && (line.length < words.length || comment.length < words.length);
  return {
    words,
    isChoice: words.length > 1,
    remarks: differ ? ['offers other statuses in its status line than in the comment below it; all of them count'] : [],
  };
}

function wordsOfLine(value: string): readonly string[] {
  const bare = trimmed(value);
  const choices = /^\[.*\]$/.test(bare) ? bare.slice(1, -1) : bare;
  const words = choices
    .split(/[|｜]|\s\/\s/)
    .map(trimmed)
    .filter((word) => word !== '');
  // One word in brackets is to be replaced, and offers nothing.
  return words.length === 1 && choices !== bare ? [] : words;
}

/** The text of the comments between a field of the Metadata and the next one. */
function commentBehind({ sections, fields, hidden }: Plan, { place }: Field): string {
  const end = sections.find(({ role, endLine }) => role === 'metadata' && endLine >= place.line)?.endLine ?? place.line;
  const next = Math.min(end + 1, ...fields.map((field) => field.place.line).filter((line) => line > place.line));
  return hidden
    .filter(({ kind, line }) => kind === 'comment' && line >= place.line && line < next)
    .map(({ text }) => text)
    .join('\n');
}

/** Longer texts are prose. */
const maxWord = 40;

/** `A: what it means | B: …`, `A | B` or one of them a line; nothing of a comment that says something else. */
function wordsOfComment(text: string): readonly string[] {
  const entries = text
    .split(/[|｜\n]/)
    .map((entry) => entryOf(entry))
    .filter(({ word }) => word !== '');
  const [first, ...others] = entries;
  if (first === undefined || others.length === 0) return [];
  const told = others.filter(({ meaning }) => meaning !== null).length;
  // "One of: A | B", "Choose one:" above the others.
  if (told === 0 && first.meaning !== null) return plausible([first.meaning, ...others.map(({ word }) => word)]);
  if (told === others.length && first.meaning === '') return plausible(others.map(({ word }) => word));
  const isList = /[|｜]/.test(text) || told === others.length;
  const isEven = told === 0 || (told === others.length && first.meaning !== null);
  return isList && isEven ? plausible(entries.map(({ word }) => word)) : [];
}

interface Entry {
  readonly word: string;
  /** Null where no colon follows the word. */
  readonly meaning: string | null;
}

function entryOf(text: string): Entry {
  const bare = text.trim().replace(/^[-*+]\s+/, '');
  const colon = bare.search(/[:：=]/);
  if (colon === -1) return { word: trimmed(bare), meaning: null };
  return { word: trimmed(bare.slice(0, colon)), meaning: bare.slice(colon + 1).trim() };
}

function plausible(words: readonly string[]): readonly string[] {
  return words.every((word) => word !== '' && word.length <= maxWord) ? words : [];
}

/** Without emphasis around it, white space folded. */
function trimmed(text: string): string {
  const start = text.replace(/\s+/g, ' ').replace(/^[`*_ ]+/, '');
  return /^.*[^`*_ ]/.exec(start)?.[0] ?? '';
}
