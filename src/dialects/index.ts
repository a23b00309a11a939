import type { Document } from '../model/document.js';
import { checklist } from './checklist.js';
import type { Dialect } from './dialect.js';
import { fieldOf, roleOf } from './reading.js';
import { tdl } from './tdl.js';

export type { Dialect } from './dialect.js';

/** Every dialect, the most telling first: the order in which a document is tried. */
export const dialects: readonly Dialect[] = [tdl, checklist];

export function dialectById(id: string): Dialect | null {
  return dialects.find((dialect) => dialect.id === id) ?? null;
}

/** The dialect that a document is written in; null for one that is no plan. */
export function detectDialect(document: Document): Dialect | null {
  if (isTdl(document)) return tdl;
  return document.bullets.some((bullet) => bullet.box !== null) ? checklist : null;
}

/** A Metadata section with a status, or the heading of a phase. */
function isTdl(document: Document): boolean {
  const { depths, heading } = tdl.phases;
  return (
    document.sections.some((section) => {
      const fits = depths.some((depth) => depth === section.depth);
      return fits && section.heading !== null && heading.test(section.heading.text);
    }) ||
    document.bullets.some(({ section, parent, place }) => {
      const title = document.sections[section]?.heading?.text;
      return (
        title !== undefined &&
        parent === null &&
        roleOf(tdl, title) === 'metadata' &&
        fieldOf(document, place)?.label.toLowerCase() === tdl.status.label.toLowerCase()
      );
    })
  );
}
