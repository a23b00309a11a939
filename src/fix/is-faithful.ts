import type { Edit } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { Item, Plan, Section } from '../model/plan.js';

/**
 * Whether a plan with edits made is the plan it was: the same sections, phases and items, nothing done that was not but for items
 * with others below them, and a checkbox wherever one was edited.
 */
export function isFaithful(before: Plan, after: Plan, edits: readonly Edit[]): boolean {
  return (
    isEach(before.sections, after.sections, isSameSection) &&
    isEach(before.phases, after.phases, (one, other) => one.label === other.label && one.title === other.title) &&
    isEach(before.items, after.items, (was, is) => isSameItem(was, is) && (!isEdited(was, edits) || rendersNow(is)))
  );
}

function isEach<T>(before: readonly T[], after: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return (
    before.length === after.length &&
    before.every((one, index) => {
      const other = after[index];
      return other !== undefined && isSame(one, other);
    })
  );
}

/** The number of a phase in the heading of a sub-section may be another. */
function isSameSection(one: Section, other: Section): boolean {
  return one.name === other.name && one.depth === other.depth && one.phase === other.phase && one.role === other.role;
}

function isSameItem(was: Item, is: Item): boolean {
  const same =
    was.key === is.key &&
    was.section === is.section &&
    was.leaf === is.leaf &&
    (was.waiver === null) === (is.waiver === null);
  return same && (was.done === is.done || (!was.leaf && is.done));
}

function rendersNow({ box }: Item): boolean {
  return box.form === 'task';
}

function isEdited({ box }: Item, edits: readonly Edit[]): boolean {
  return edits.some(({ place }) => isSamePlace(place, box.place));
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.line === other.line && one.column === other.column;
}
