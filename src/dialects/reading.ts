import type { Document } from '../model/document.js';
import type { Place } from '../model/place.js';
import type { Field, Role, StatusReading } from '../model/plan.js';
import type { Dialect, StatusForm, StatusWord } from './dialect.js';

/** What a heading is for in a dialect. Emoji before it and notes in parentheses behind it do not count. */
export function roleOf(dialect: Dialect, title: string): Role {
  const bare = title
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(dialect.phases?.prefix ?? /(?!)/, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/[\s:.]+$/, '');
  return dialect.roles.find((form) => form.title.test(bare))?.role ?? 'other';
}

const field =
  /^(?<head>(?:\*\*|__)?(?<label>[\p{L}][\p{L}\p{N} /&-]*?)\s*(?:(?:\*\*|__)\s*:|:(?:\*\*|__)|:)\s*)(?<value>.*?)\s*(?:<!--.*)?$/u;

/** The `Label: value` that a bullet at `place` starts with; null where it is none. */
export function fieldOf(document: Document, place: Place): Field | null {
  const groups = field.exec((document.lines[place.line - 1] ?? '').slice(place.column - 1))?.groups;
  if (groups === undefined) return null;
  const { head = '', label = '', value = '' } = groups;
  const column = place.column + head.length;
  return {
    label,
    value,
    place: { line: place.line, column, endLine: place.line, endColumn: column + value.length },
  };
}

/** What the text of a status means. */
export function readStatus(form: StatusForm, text: string): StatusReading {
  if (form.unedited.test(text)) return { kind: 'unedited' };
  const [, bare = '', note = ''] = /^([\s\S]*?)(\s*\([\s\S]*\))?$/.exec(withoutEmphasis(text)) ?? [];
  for (const word of form.vocabulary) {
    const match = word.text.exec(bare);
    if (match === null) continue;
    const label = (match.groups?.['label'] ?? '').replace(/^0+(?=\d)/, '');
    const written = word.write?.replace('{label}', label) ?? null;
    const stage = stageOf(word.stage, label);
    return written === bare
      ? { kind: 'canonical', stage }
      : { kind: 'alias', stage, canonical: written === null ? null : written + note };
  }
  return { kind: 'unknown' };
}

function withoutEmphasis(text: string): string {
  return text.replace(/^([*_`]{1,3})(.*)\1$/, '$2').trim();
}

function stageOf(kind: StatusWord['stage'], label: string) {
  return kind === 'phase' || kind === 'phase-complete' ? { kind, label } : { kind };
}
