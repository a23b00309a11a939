import type { Document } from '../model/document.js';
import { leadingSigns } from '../model/letters.js';
import type { Place } from '../model/place.js';
import type { Field, Role, Stage, StatusReading } from '../model/plan.js';
import { unicodePattern } from '../model/unicode-pattern.js';
import type { Dialect, StatusForm } from './dialect.js';

/** What a heading is for in a dialect. */
export function roleOf(dialect: Dialect, title: string): Role {
  const name = nameOf(dialect, title);
  return dialect.roles.find((form) => form.title.test(name))?.role ?? 'other';
}

/**
 * A heading without a phase's number. Emoji before it and notes in parentheses behind it do not count. Parentheses and colons may
 * be those of Japanese and Chinese text, here and below.
 */
export function nameOf(dialect: Dialect, title: string): string {
  const bare = title
    .replace(leadingSigns.of(title), '')
    .replace(dialect.phases?.prefix ?? /(?!)/, '')
    .replace(/\s*[(（][^()（）]*[)）]\s*$/, '');
  return /^.*[^\s:：.。]/s.exec(bare)?.[0] ?? '';
}

const fieldHead = unicodePattern(
  String.raw`^(?:\*\*|__)?(?<label>[\p{L}](?: *[\p{L}\p{N}/&-])*)\s*(?:(?:\*\*|__)\s*[:：]|[:：](?:\*\*|__)|[:：])\s*`,
);

/** The `Label: value` that a bullet at `place` starts with; null where it is none. */
export function fieldOf(document: Document, place: Place): Field | null {
  const text = (document.lines[place.line - 1] ?? '').slice(place.column - 1);
  const head = fieldHead.exec(text);
  if (head === null) return null;
  const rest = text.slice(head[0].length);
  const comment = rest.indexOf('<!--');
  const value = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
  const column = place.column + head[0].length;
  return {
    label: head.groups?.['label'] ?? '',
    value,
    place: { line: place.line, column, endLine: place.line, endColumn: column + value.length },
  };
}

/** What the text of a status means. */
export function readStatus(form: StatusForm, text: string): StatusReading {
  if (form.unedited.test(text)) return { kind: 'unedited' };
  const whole = plain(text);
  const open = /[)）]$/.test(whole) ? whole.search(/[(（]/) : -1;
  // A team's own word may have parentheses itself.
  return (
    readWord(form, whole, '') ??
    (open === -1 ? null : readWord(form, plain(whole.slice(0, open)), ` ${whole.slice(open)}`)) ?? { kind: 'unknown' }
  );
}

/** A status without the note in parentheses behind it; null for one that the dialect does not know. */
function readWord(form: StatusForm, bare: string, note: string): StatusReading | null {
  for (const word of form.vocabulary) {
    const match = word.text.exec(bare);
    if (match === null) continue;
    const label = (match.groups?.['label'] ?? '').replace(/^0+(?=\d)/, '');
    if (word.stage === null) return { kind: 'stageless' };
    const written = word.write?.replace('{label}', label) ?? null;
    const stage = stageOf(word.stage, label);
    return written === bare
      ? { kind: 'canonical', stage }
      : { kind: 'alias', stage, canonical: written === null ? null : written + note };
  }
  return null;
}

/** Without emphasis around the whole, white space folded. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/^([*_`]{1,3})(.*)\1$/, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}

function stageOf(kind: Stage['kind'], label: string): Stage {
  return kind === 'phase' || kind === 'phase-complete' ? { kind, label } : { kind };
}
