import type { Dialect } from '../dialects/dialect.js';
import type { Bullet, Document } from '../model/document.js';
import type { Item, PlanBullet, Waiver } from '../model/plan.js';
import { textKey } from '../model/text-key.js';
import { fold } from './inline.js';
import type { SectionOutline } from './outline.js';
import { readWaiver, type WaiverReading } from './waiver.js';

/** What each list item says of itself, waiver apart. */
export function readWaivers({ bullets }: Document): readonly WaiverReading[] {
  return bullets.map(readWaiver);
}

/** The list items that have a box, with what they inherit from the list items around them. */
export function readItems(
  document: Document,
  waivers: readonly WaiverReading[],
  sections: readonly SectionOutline[],
  dialect: Dialect,
): readonly Item[] {
  const items: { -readonly [Key in keyof Item]: Item[Key] }[] = [];
  /** Per bullet: the item that it is or stands in, and the waiver that holds below it. */
  const around: { readonly item: number | null; readonly waiver: Waiver | null }[] = [];
  for (const [index, bullet] of document.bullets.entries()) {
    const outer = bullet.parent === null ? undefined : around[bullet.parent];
    const { waiver: own = null, task = '' } = waivers[index] ?? {};
    const waiver = own === null ? inherit(outer?.waiver ?? null) : { ...own, inherited: false };
    const parent = outer?.item ?? null;
    if (bullet.box === null) {
      around.push({ item: parent, waiver });
      continue;
    }
    const above = parent === null ? undefined : items[parent];
    if (above !== undefined) above.leaf = false;
    around.push({ item: items.length, waiver });
    items.push({
      section: bullet.section,
      phase: sections[bullet.section]?.phase ?? null,
      parent,
      leaf: true,
      box: bullet.box,
      done: bullet.box.form === 'task' && dialect.doneMarks.includes(bullet.box.mark),
      waiver,
      text: bullet.text,
      source: sourceOf(document, bullet),
      key: textKey(task),
      place: bullet.place,
    });
  }
  return items;
}

function inherit(waiver: Waiver | null): Waiver | null {
  return waiver === null ? null : { ...waiver, inherited: true };
}

/** The list items that have none. */
export function readBullets(document: Document, waivers: readonly WaiverReading[]): readonly PlanBullet[] {
  return document.bullets.flatMap((bullet, index) => {
    const { text, place, section, parent, box } = bullet;
    if (box !== null || text === '') return [];
    const { waiver = null, task = '' } = waivers[index] ?? {};
    const source = sourceOf(document, bullet);
    return [{ text, place, section, nested: parent !== null, waiver, source, key: textKey(task) }];
  });
}

/** The first paragraph of a list item as it stands in the file, behind its box, on one line. */
function sourceOf(document: Document, { place, box }: Bullet): string {
  if (place.line === place.endLine) {
    const line = document.lines[place.line - 1] ?? '';
    return fold(line.slice((box?.place.endColumn ?? place.column) - 1, place.endColumn - 1));
  }
  const lines = document.lines.slice(place.line - 1, place.endLine);
  const last = lines.length - 1;
  const cut = lines.map((line, index) => {
    const end = index === last ? place.endColumn - 1 : undefined;
    if (index === 0) return line.slice((box?.place.endColumn ?? place.column) - 1, end);
    // What a quoted paragraph repeats on each line is none of its text.
    return line.slice(0, end).replace(/^[ \t>]+/, '');
  });
  return fold(cut.join(' '));
}
