import type { Dialect } from '../dialects/dialect.js';
import { nameOf, roleOf } from '../dialects/reading.js';
import type { Document, Heading } from '../model/document.js';
import type { Phase, Role, Section } from '../model/plan.js';

export type SectionOutline = Omit<Section, 'items' | 'body'>;
export type PhaseOutline = Omit<Phase, 'items' | 'criteria' | 'commands'>;

/** The headings of a document as a dialect reads them. */
export interface Outline {
  readonly sections: readonly SectionOutline[];
  readonly phases: readonly PhaseOutline[];
  /** Index of the section that is the document's title; -1 where there is none. */
  readonly titleIndex: number;
}

export function readOutline(document: Document, dialect: Dialect): Outline {
  const sections: SectionOutline[] = [];
  const phases: PhaseOutline[] = [];
  const labels = new Map<string, number>();
  const titleIndex = document.sections.findIndex((section) => section.depth === 1);
  for (const [index, { heading, depth, parent, endLine }] of document.sections.entries()) {
    const around = parent === null ? null : (sections[parent]?.phase ?? null);
    const opened = heading === null || around !== null ? null : readPhase(heading, depth, dialect);
    if (opened !== null) {
      const ordinal = (labels.get(opened.label) ?? 0) + 1;
      labels.set(opened.label, ordinal);
      const key = ordinal === 1 ? opened.label : `${opened.label}~${ordinal}`;
      phases.push({ ...opened, key, section: index });
    }
    sections.push({
      title: heading?.text ?? '',
      name: heading === null ? '' : nameOf(dialect, heading.text),
      source: heading === null ? '' : sourceOf(heading, document),
      depth,
      role: opened === null ? roleAt(heading, index === titleIndex, dialect) : 'phase',
      parent,
      phase: opened === null ? around : phases.length - 1,
      phaseLabel: opened === null && around !== null ? labelNamed(heading, dialect) : null,
      place: heading?.place ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
      endLine,
    });
  }
  return { sections, phases, titleIndex };
}

function sourceOf({ place }: Heading, { lines }: Document): string {
  const cut = lines.slice(place.line - 1, place.endLine);
  const last = cut.length - 1;
  return cut
    .map((line, index) =>
      line.slice(index === 0 ? place.column - 1 : 0, index === last ? place.endColumn - 1 : undefined),
    )
    .join('\n');
}

function roleAt(heading: Heading | null, isTitle: boolean, dialect: Dialect): Role {
  if (heading === null) return 'preamble';
  return isTitle ? 'title' : roleOf(dialect, heading.text);
}

/** What a heading outside of any phase says as the heading of one; null where it is none. */
function readPhase(
  { text }: Heading,
  depth: number,
  { phases: form }: Dialect,
): Pick<Phase, 'label' | 'title' | 'saysDone'> | null {
  const groups = form?.depths.includes(depth) === true ? form.heading.exec(text)?.groups : undefined;
  if (form === null || groups === undefined) return null;
  return {
    label: plainNumber(groups['number'] ?? ''),
    title: (groups['title'] ?? groups['after'] ?? '').trim(),
    saysDone: form.saysDone.test(text),
  };
}

/** The number of the phase that a sub-section's heading puts before its title; null where it has none. */
function labelNamed(heading: Heading | null, { phases: form }: Dialect): string | null {
  const label = form?.prefix.exec(heading?.text ?? '')?.groups?.['label'];
  return label === undefined ? null : plainNumber(label);
}

/** Without leading zeros. */
function plainNumber(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}
