import type { ModifiedPlan } from '../model/change.js';
import { fileClaims, type FileClaim } from '../model/file-claims.js';
import { isMissing, namedPath, pathsToAsk, type NamedPath } from '../model/named-path.js';
import type { PlanCodeSpan } from '../model/plan.js';
import { fileName } from '../model/repository-path.js';
import { homeOf, sectionName } from '../model/structure.js';
import type { ChangedPath } from '../model/tree.js';
import type { ChangeInTreeRule, Problem } from './rule.js';

const howToFix = 'Untick what is not done, or write in the item where the {count|file|files} went.';

export const tickedPathExists = {
  meta: {
    id: 'ticked-path-exists',
    summary: 'A file that an item says was made or changed is there when the item is ticked.',
    messages: {
      'not-there': {
        level: 'warning',
        headline: '{count} {count|file|files} of {section} ticked as made, but not there',
        text: '{section} ticks {count} {count|file|files} as made that {count|is|are} not there: {names}.',
        howToFix,
      },
      'not-touched': {
        level: 'notice',
        headline: '{count} {count|file|files} of {section} ticked as changed, but not there',
        text: '{section} ticks {count} {count|file|files} as changed that {count|is|are} not there: {names}.',
        howToFix,
      },
    },
  },
  reads: 'change in tree',
  paths: (change) => tickedFiles(change).flatMap(({ path }) => pathsToAsk(path)),
  check: (change, surroundings): readonly Problem[] => {
    // The plan is among the changed files, and may have the name of a file that it speaks of.
    const others = surroundings.changed.filter(({ head }) => head !== change.head.path);
    const isTouched = { created: madeElsewhere(others), changed: touched(others) };
    const missing = tickedFiles(change).filter(
      ({ deed, path }) => isMissing(path, surroundings.head) && !isTouched[deed](path),
    );
    return problems(change, missing);
  },
} as const satisfies ChangeInTreeRule;

/** A file that an item ticked in this change speaks of. */
interface TickedFile extends FileClaim {
  readonly item: number;
  readonly path: NamedPath;
}

/** Patterns and directories are left out: git keeps no empty directory. */
function tickedFiles({ base, head, pairing }: ModifiedPlan): readonly TickedFile[] {
  const spans = spansByItem(head.codeSpans);
  return pairing.items.flatMap((pair) => {
    const item = head.items[pair.head];
    if (item === undefined || !item.done || base.items[pair.base]?.done !== false) return [];
    return fileClaims(item, spans.get(pair.head) ?? []).flatMap((claim) => {
      const path = namedPath(claim.span.text, head.path);
      return path?.isFile === true ? [{ ...claim, item: pair.head, path }] : [];
    });
  });
}

function spansByItem(spans: readonly PlanCodeSpan[]): ReadonlyMap<number, readonly PlanCodeSpan[]> {
  const groups = new Map<number, PlanCodeSpan[]>();
  for (const span of spans) {
    if (span.item === null) continue;
    const group = groups.get(span.item);
    if (group === undefined) groups.set(span.item, [span]);
    else group.push(span);
  }
  return groups;
}

/** Whether a file was made all the same, and under another path: it was moved on, or a file of its name was changed or added. */
function madeElsewhere(changed: readonly ChangedPath[]): (path: NamedPath) => boolean {
  const moved = new Set(changed.flatMap(({ base, head }) => (head === null ? [] : (base ?? []))));
  const names = new Set(changed.flatMap(({ head }) => (head === null ? [] : fileName(head))));
  return ({ places }) => places.some((place) => moved.has(place) || names.has(fileName(place)));
}

/** Whether the change touches a file, be it by taking it away, or one of its name. */
function touched(changed: readonly ChangedPath[]): (path: NamedPath) => boolean {
  const names = new Set(changed.flatMap(({ base, head }) => [base, head].flatMap((path) => fileName(path ?? ''))));
  return ({ places }) => places.some((place) => names.has(fileName(place)));
}

/** One problem for each message in each phase and each section beside them; a file that is named twice counts once. */
function problems({ head }: ModifiedPlan, missing: readonly TickedFile[]): readonly Problem[] {
  const groups = new Map<
    string,
    { readonly section: number; readonly deed: FileClaim['deed']; readonly files: Map<string, TickedFile> }
  >();
  for (const file of missing) {
    const item = head.items[file.item];
    if (item === undefined) continue;
    const section = homeOf(head, item);
    const key = `${file.deed} ${String(section)}`;
    const group = groups.get(key) ?? { section, deed: file.deed, files: new Map<string, TickedFile>() };
    groups.set(key, group);
    if (!group.files.has(file.span.text)) group.files.set(file.span.text, file);
  }
  return Array.from(groups.values(), ({ section, deed, files }) => ({
    messageId: deed === 'created' ? 'not-there' : 'not-touched',
    members: Array.from(files.values(), ({ span }) => ({ kind: 'value', value: span.text, place: span.place })),
    section,
    claim: null,
    data: { section: sectionName(head, section) },
    fix: null,
  }));
}
