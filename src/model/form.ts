import type { Role } from './plan.js';
import { unicodePattern } from './unicode-pattern.js';

/** What plans of a dialect are made of, as its template shows it. */
export interface PlanForm {
  /** Sections that a plan has. */
  readonly sections: readonly RequiredSection[];
  /** Sections that every phase has. */
  readonly phaseSections: readonly RequiredSection[];
  /** Texts of the template that are there to be replaced. */
  readonly placeholders: readonly Placeholder[];
}

/** A section that is told by its role, or by its title where no role is known for it (`other`). */
export interface RequiredSection {
  readonly role: Role;
  /** As the template writes it, without a phase's number. */
  readonly title: string;
}

/** A text to be replaced, and where the template has it: elsewhere the same text means nothing. */
export interface Placeholder {
  readonly kind: PlaceholderKind;
  /** As written, brackets included, without the backticks of a code span. */
  readonly text: string;
  readonly section: RequiredSection;
}

/** What of a text a placeholder is: a code span as a whole, a word in a line of code, or a word of any line. */
export type PlaceholderKind = 'code span' | 'code word' | 'word';

const words = unicodePattern(String.raw`[\p{L}\p{N}]+`, 'g');

/** The role of a section; where none is known for it, its title without the phase's number, notes, signs and case. */
export function sectionKey({ role, title }: RequiredSection): string {
  if (role !== 'other') return role;
  const whole = title.replace(/^Phase\s+\d+(?:\.\d+)*\s+/i, '').replace(/[(（][^()（）]*[)）]$/, '');
  const bare = whole.toLowerCase();
  return `title ${(bare.match(words.of(bare)) ?? [title]).join(' ')}`;
}
