import type { Dialect } from '../dialects/dialect.js';
import { fieldOf, readStatus } from '../dialects/reading.js';
import type { Bullet, CodeBlock, Document } from '../model/document.js';
import type {
  Command,
  Field,
  HiddenLine,
  Item,
  Plan,
  PlanCodeSpan,
  Role,
  Section,
  Status,
  Text,
} from '../model/plan.js';
import { readBodies } from './body.js';
import { readBullets, readItems, readWaivers } from './items.js';
import { withMetadata } from './metadata.js';
import { readOutline, type Outline, type SectionOutline } from './outline.js';
import { readSuppressions } from './suppression.js';

/** Reads a document as a plan of a dialect. `native` says that base was native, whatever head has become. */
export function readPlan(document: Document, dialect: Dialect, path: string, native = false): Plan {
  const outline = withMetadata(readOutline(document, dialect), document, dialect);
  const waivers = readWaivers(document);
  const items = readItems(document, waivers, outline.sections, dialect);
  const fields = fieldsOf(document, outline.sections);
  const statuses = statusesOf(dialect, fields);
  const title = document.sections[outline.titleIndex]?.heading ?? null;
  const id = (title === null ? null : dialect.titleId?.exec(title.text)?.[1]) ?? null;
  const gates = readGates(document, outline.sections, outline.phases.length);
  const { ofSections, ofPhases } = indexItems(items, outline);
  const bodies = readBodies(document);
  return {
    path,
    dialect: dialect.id,
    native: native || id !== null || outline.sections.some((section) => section.role === 'metadata'),
    lineCount: document.lines.length,
    title,
    id,
    fields,
    status: statuses[0] ?? null,
    otherStatuses: statuses.slice(1),
    legalStatuses: legalStatusesOf(dialect),
    statusWords: statusWordsOf(dialect),
    form: dialect.form,
    sections: outline.sections.map((section, index) => withContent(section, ofSections[index], bodies[index])),
    phases: outline.phases.map((phase, index) => ({
      ...phase,
      items: ofPhases[index] ?? [],
      criteria: gates[index]?.criteria ?? [],
      commands: gates[index]?.commands ?? [],
    })),
    items,
    bullets: readBullets(document, waivers),
    hidden: hiddenLinesOf(document),
    links: document.links,
    codeSpans: codeSpansOf(document),
    suppressions: readSuppressions(document),
  };
}

/** Written out, as a plan has many: a copy by spreading takes several times as long. */
function withContent(
  { title, name, source, depth, role, parent, phase, phaseLabel, place, endLine }: SectionOutline,
  items: readonly number[] = [],
  body: readonly Text[] = [],
): Section {
  return { title, name, source, depth, role, parent, phase, phaseLabel, place, endLine, items, body };
}

function codeSpansOf({ bullets, codeSpans }: Document): readonly PlanCodeSpan[] {
  let count = 0;
  const itemOf = bullets.map(({ box }) => (box === null ? null : count++));
  return codeSpans.map(({ section, bullet, text, place }) => {
    const item = bullet === null ? null : (itemOf[bullet] ?? null);
    return { section, item, text, place };
  });
}

/** Which items stand where: per section the items in it, per phase all items below its heading. */
function indexItems(items: readonly Item[], { sections, phases }: Outline) {
  const ofSections = sections.map((): number[] => []);
  const ofPhases = phases.map((): number[] => []);
  for (const [index, { section, phase }] of items.entries()) {
    ofSections[section]?.push(index);
    if (phase !== null) ofPhases[phase]?.push(index);
  }
  return { ofSections, ofPhases };
}

function fieldsOf(document: Document, sections: readonly SectionOutline[]): readonly Field[] {
  return document.bullets
    .filter((bullet) => bullet.parent === null && sections[bullet.section]?.role === 'metadata')
    .map((bullet) => fieldOf(document, bullet.place))
    .filter((field) => field !== null);
}

/** None where the first has no value, whatever the others say. */
function statusesOf({ status: form }: Dialect, fields: readonly Field[]): readonly Status[] {
  if (form === null) return [];
  const [first, ...others] = fields.filter(({ label }) => label.toLowerCase() === form.label.toLowerCase());
  if (first === undefined || first.value === '') return [];
  return [first, ...others.filter(({ value }) => value !== '')].map(({ value, place }) => ({
    text: value,
    place,
    reading: readStatus(form, value),
  }));
}

function legalStatusesOf({ status: form }: Dialect): readonly string[] {
  const written = (form?.vocabulary ?? []).map((word) => word.write?.replace('{label}', 'N') ?? null);
  return [...new Set(written.filter((text) => text !== null))];
}

/** Of several words for a stage the last: a team's own come first, and mean more than the stage alone. */
function statusWordsOf({ status: form }: Dialect): Plan['statusWords'] {
  const words = (form?.vocabulary ?? []).flatMap(({ stage, write }) =>
    stage === null || write === null ? [] : [[stage, write] as const],
  );
  return Object.fromEntries(words);
}

interface Gate {
  readonly criteria: Text[];
  readonly commands: Command[];
}

/** What each phase demands before it is left: acceptance criteria, and the commands of its verification. */
function readGates(document: Document, sections: readonly SectionOutline[], phaseCount: number): readonly Gate[] {
  const gates = Array.from({ length: phaseCount }, (): Gate => ({ criteria: [], commands: [] }));
  const gateAt = (section: number, role: Role) =>
    stands(sections, section, role) ? gates[sections[section]?.phase ?? -1] : undefined;
  for (const bullet of document.bullets) {
    if (bullet.parent === null) gateAt(bullet.section, 'acceptance-criteria')?.criteria.push(textOfBullet(bullet));
  }
  for (const block of document.codeBlocks) {
    const gate = gateAt(block.section, 'verification');
    if (gate !== undefined) readCommands(block, document.lines, gate.commands);
  }
  return gates;
}

/** Whether a section, or one around it within the phase, has a role. */
function stands(sections: readonly SectionOutline[], section: number, role: Role): boolean {
  for (let at: number | null = section; at !== null; at = sections[at]?.parent ?? null) {
    if (sections[at]?.role === role) return true;
  }
  return false;
}

function textOfBullet({ text, place }: Bullet): Text {
  return { text, place };
}

/** Adds the lines of a fence that are no comment. Below a comment such as "# Optional" or "# If …" they are optional. */
function readCommands(block: CodeBlock, lines: readonly string[], commands: Command[]): void {
  let optional = false;
  for (const [index, line] of block.lines.entries()) {
    const text = line.trim();
    if (text.startsWith('#')) optional = /^#+\s*(?:optional\b|if\b)/i.test(text);
    else if (text !== '') {
      const number = block.firstLine + index;
      // A line of the block lacks what a list or a quote puts before it: the place is counted from the end.
      const column = Math.max(1, (lines[number - 1] ?? '').trimEnd().length - text.length + 1);
      commands.push({
        text,
        optional,
        place: { line: number, column, endLine: number, endColumn: column + text.length },
      });
    }
  }
}

function hiddenLinesOf(document: Document): readonly HiddenLine[] {
  return [
    ...document.codeBlocks.flatMap((block) =>
      block.lines.map((text, index) => ({ kind: 'code' as const, text, line: block.firstLine + index })),
    ),
    ...document.comments.flatMap((comment) =>
      comment.text
        .split(/\r\n|\n|\r/)
        .map((text, index) => ({ kind: 'comment' as const, text, line: comment.place.line + index })),
    ),
  ].filter(({ text }) => text.trim() !== '');
}
