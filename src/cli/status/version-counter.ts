import { dialectById } from '../../dialects/index.js';
import { lineStarts } from '../../fix/apply-edits.js';
import type { Plan } from '../../model/plan.js';
import { progressOf, type Tally } from '../../model/progress.js';
import type { DocumentReader } from '../../parse/document-reader.js';
import { readPlan } from '../../parse/plan.js';

/**
 * Counts the leaves of versions of one plan; null for a text that is not read. Most commits tick boxes and change nothing else: a version
 * that differs in ticks alone from the one that was parsed last is not parsed again.
 */
export function versionCounter(
  { path, dialect: id }: Pick<Plan, 'path' | 'dialect'>,
  read: DocumentReader,
): (text: string) => Promise<Tally | null> {
  const dialect = dialectById(id);
  let last: Parsed | null = null;
  return async (text) => {
    if (dialect === null) return null;
    const ticked = last === null ? null : withTicksOf(last, text, dialect.doneMarks);
    if (ticked !== null) return progressOf(ticked).leaves;
    const result = await read(text);
    if (result.kind === 'refused') return null;
    const plan = readPlan(result.document, dialect, path);
    last = { text, plan, marks: marksOf(plan, text) };
    return progressOf(plan).leaves;
  };
}

interface Parsed {
  readonly text: string;
  readonly plan: Plan;
  /** Where the marks of boxes stand that GitHub renders: indexes of items by offsets in code units. */
  readonly marks: ReadonlyMap<number, number>;
}

function marksOf({ items }: Plan, text: string): Parsed['marks'] {
  const starts = lineStarts(text);
  return new Map(
    items.flatMap(({ box: { form, place } }, index): (readonly [number, number])[] =>
      form === 'task' ? [[(starts[place.line - 1] ?? 0) + place.column, index]] : [],
    ),
  );
}

/** The plan of another text that differs in marks of boxes and in nothing else; null where there is more to it. */
function withTicksOf({ text, plan, marks }: Parsed, other: string, doneMarks: readonly string[]): Plan | null {
  if (text.length !== other.length) return null;
  const items = [...plan.items];
  for (let at = 0; at < other.length; at += 1) {
    if (text.charCodeAt(at) === other.charCodeAt(at)) continue;
    const mark = other.charAt(at);
    const index = marks.get(at) ?? -1;
    const item = items[index];
    if (item === undefined || !/[ xX]/.test(mark)) return null;
    items[index] = { ...item, done: doneMarks.includes(mark) };
  }
  return { ...plan, items };
}
