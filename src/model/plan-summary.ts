import { comparePhaseNumbers } from './phase-number.js';
import type { Place } from './place.js';
import type { Phase, Plan, Text } from './plan.js';
import { roleAround } from './progress.js';
import { unicodePattern } from './unicode-pattern.js';

/** Phases that a line of the Plan Summary names: one, or from one to another. */
export interface SummaryEntry {
  readonly first: string;
  readonly last: string;
  readonly form: 'list' | 'table';
  /** Whether something on the line is struck: then the phase may be gone. */
  readonly struck: boolean;
  readonly place: Place;
}

/** What the Plan Summary, be it a list or a table, says of the plan's phases. */
export function summaryEntries(plan: Plan): readonly SummaryEntry[] {
  const sections = new Set([...plan.sections.keys()].filter((index) => roleAround(plan, index) === 'plan-summary'));
  const code = new Set(plan.hidden.filter(({ kind }) => kind === 'code').map(({ line }) => line));
  const bodies = plan.sections
    .filter((_, index) => sections.has(index))
    .map(({ body }) => body.filter(({ place }) => !code.has(place.line)));
  const struck = new Set(bodies.flatMap((body) => body.filter(({ text }) => text.includes('~~')).map(lineOf)));
  const bullets = plan.bullets.filter(({ section, nested }) => sections.has(section) && !nested);
  const items = plan.items.filter(({ section, parent }) => sections.has(section) && parent === null);
  const entries = (form: SummaryEntry['form'], place: Place, ranges: readonly Range[]) =>
    ranges.map((range) => ({ ...range, form, struck: struck.has(place.line), place }));
  return [
    ...[...bullets, ...items].flatMap(({ text, place }) => entries('list', place, phasesIn(text))),
    ...bodies.flatMap(rowsOf).flatMap(({ place, phases }) => entries('table', place, phases)),
  ];
}

/** The phases of the plan that no entry names, in their order. */
export function phasesMissingIn(plan: Plan, entries: readonly SummaryEntry[]): readonly Phase[] {
  const missing = new Set<Phase>();
  const ascending = entries.toSorted((one, other) => comparePhaseNumbers(one.first, other.first));
  let next = 0;
  let reach: string | null = null;
  for (const phase of plan.phases.toSorted((one, other) => comparePhaseNumbers(one.label, other.label))) {
    for (let entry = ascending[next]; entry !== undefined; entry = ascending[++next]) {
      if (comparePhaseNumbers(entry.first, phase.label) > 0) break;
      if (reach === null || comparePhaseNumbers(entry.last, reach) > 0) reach = entry.last;
    }
    if (reach === null || comparePhaseNumbers(reach, phase.label) < 0) missing.add(phase);
  }
  return plan.phases.filter((phase) => missing.has(phase));
}

function lineOf({ place }: Text): number {
  return place.line;
}

interface Range {
  readonly first: string;
  readonly last: string;
}

const number = String.raw`\d+(?:\.\d+)*`;
const and = String.raw`\s*[,&+/]\s*(?:and\s+)?|\s+and\s+`;
const to = String.raw`\s*[-–—]\s*|\s+(?:to|through)\s+`;
const end = String.raw`(?![\p{L}\p{N}]|\.\d)`;

/** "Phases 2, 3 and 5 – 7". */
const several = unicodePattern(
  String.raw`^[^\p{L}]*Phases\s+(?<numbers>${number}(?:(?:${and}|${to})${number})*)${end}`,
  'i',
);
/** "Phase 2", "Phase 2 and 3". Behind one "Phase" a dash between spaces begins the phase's title. */
const single = unicodePattern(
  String.raw`^[^\p{L}]*Phase\s+(?<numbers>${number}(?:(?:${and}|[-–—])${number})*)${end}`,
  'i',
);

/** The phases that a text begins with. */
function phasesIn(text: string): readonly Range[] {
  const ranges: Range[] = [];
  const numbers = (single.exec(text) ?? several.exec(text))?.groups?.['numbers'] ?? '';
  for (const [, before = '', written = ''] of numbers.matchAll(/([^\d.]*)(\d+(?:\.\d+)*)/g)) {
    const label = labelOf(written);
    const from = /[-–—]|to|through/i.test(before) ? ranges.pop() : undefined;
    ranges.push({ first: from?.first ?? label, last: label });
  }
  return ranges;
}

const phasesColumn = unicodePattern(String.raw`^[^\p{L}]*phases?[^\p{L}]*$`, 'i');

interface Row {
  readonly place: Place;
  readonly phases: readonly Range[];
}

/** The rows of a section's tables. Where a column is headed so, a number alone names a phase. */
function rowsOf(body: readonly Text[]): readonly Row[] {
  const rows: Row[] = [];
  let column: number | null = null;
  for (const { text, place } of body) {
    const cells = text.startsWith('|') ? text.split('|').slice(1) : [];
    if (cells.length === 0) column = null;
    else if (column === null) column = cells.findIndex((cell) => phasesColumn.test(cell));
    else rows.push({ place, phases: phasesInRow(cells, column) });
  }
  return rows;
}

/** `column` is that of the phases; -1 where none is headed so. */
function phasesInRow(cells: readonly string[], column: number): readonly Range[] {
  const [first = '', own = first] = [cells[0], cells[column]];
  const named = [...phasesIn(own)];
  if (named.length > 0 || column === -1) return named;
  const label = labelOf(plainNumber.exec(own)?.[1] ?? plainNumber.exec(first)?.[1] ?? '');
  return label === '' ? [] : [{ first: label, last: label }];
}

/** "2", "**2.1**", "2. Wait". */
const plainNumber = unicodePattern(
  String.raw`^[^\p{L}\p{N}]*(\d+(?:\.\d+)*)(?:[^\p{L}\p{N}\s.]|\.(?!\d)|\s*$|\s+[-–—])`,
);

/** A number as phases are labelled with it. */
function labelOf(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}
