import type { Dialect } from '../dialects/dialect.js';
import { fieldOf, readStatus } from '../dialects/reading.js';
import type { Document } from '../model/document.js';
import type { Outline } from './outline.js';

/**
 * An outline whose Metadata is found by what stands in it, where no heading is called so: the first section, before any phase, that
 * lists fields and among them a status which the dialect knows. A plan in another language says so under a heading of its own.
 */
export function withMetadata(outline: Outline, document: Document, dialect: Dialect): Outline {
  if (dialect.status === null || outline.sections.some(({ role }) => role === 'metadata')) return outline;
  const first = outline.sections.findIndex(({ depth }) => depth === 2);
  if (outline.sections[first]?.role !== 'other' || !listsStatus(first, document, dialect)) return outline;
  const sections = outline.sections.map((section, index) =>
    index === first ? { ...section, role: 'metadata' as const } : section,
  );
  return { ...outline, sections };
}

function listsStatus(section: number, document: Document, { status: form }: Dialect): boolean {
  const fields = document.bullets
    .filter((bullet) => bullet.section === section && bullet.parent === null && bullet.box === null)
    .flatMap((bullet) => fieldOf(document, bullet.place) ?? []);
  const status = fields.find(({ label }) => label.toLowerCase() === form?.label.toLowerCase());
  if (form === null || status === undefined || fields.length < 2) return false;
  const { kind } = readStatus(form, status.value);
  return kind === 'canonical' || kind === 'alias';
}
