import type { Dialect } from '../dialects/dialect.js';
import { fieldOf, readStatus, roleOf } from '../dialects/reading.js';
import type { Bullet, CodeBlock, Document } from '../model/document.js';
import type { Command, Field, HiddenLine, Phase, Plan, Section, Status, Text } from '../model/plan.js';
import { readItems } from './items.js';

/** Reads a document as a plan of a dialect. `native` says that base was native, whatever head has become. */
export function readPlan(document: Document, dialect: Dialect, path: string, native = false): Plan {
  const phases: Phase[] = [];
  const sections: Section[] = [];
  const titleIndex = document.sections.findIndex((section) => section.depth === 1);
  for (const [index, { heading, depth, parent, endLine }] of document.sections.entries()) {
    const around = parent === null ? null : (sections[parent]?.phase ?? null);
    const phase = around === null ? phaseAt(document, dialect, index, phases) : null;
    if (phase !== null) phases.push(phase);
    sections.push({
      title: heading?.text ?? '',
      depth,
      role:
        heading === null
          ? 'preamble'
          : phase !== null
            ? 'phase'
            : index === titleIndex
              ? 'title'
              : roleOf(dialect, heading.text),
      parent,
      phase: phase === null ? around : phases.length - 1,
      place: heading?.place ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
      endLine,
    });
  }
  const fields = fieldsOf(document, sections);
  const title = document.sections[titleIndex]?.heading ?? null;
  const id = (title === null ? null : dialect.titleId?.exec(title.text)?.[1]) ?? null;
  return {
    path,
    dialect: dialect.id,
    native: native || id !== null || sections.some((section) => section.role === 'metadata'),
    lineCount: document.lines.length,
    title,
    id,
    fields,
    status: statusOf(dialect, fields),
    legalStatuses: legalStatusesOf(dialect),
    sections,
    phases: phases.map((phase, index) => ({ ...phase, ...gateOf(document, sections, index) })),
    items: readItems(document, sections, dialect),
    bullets: document.bullets
      .filter((bullet) => bullet.box === null && bullet.text !== '')
      .map(({ text, place }) => ({ text, place })),
    hidden: hiddenLinesOf(document),
    links: document.links,
  };
}

/** The phase whose heading opens a section that stands outside of any phase. */
function phaseAt(document: Document, dialect: Dialect, index: number, before: readonly Phase[]): Phase | null {
  const section = document.sections[index];
  const form = dialect.phases;
  if (form === null || section?.heading == null || !form.depths.includes(section.depth)) return null;
  const groups = form.heading.exec(section.heading.text)?.groups;
  if (groups === undefined) return null;
  const label = (groups['number'] ?? '').replace(/^0+(?=\d)/, '');
  const same = before.filter((phase) => phase.label === label).length;
  return {
    key: same === 0 ? label : `${label}~${String(same + 1)}`,
    label,
    title: (groups['title'] ?? groups['after'] ?? '').trim(),
    section: index,
    saysDone: form.saysDone.test(section.heading.text),
    criteria: [],
    commands: [],
  };
}

function fieldsOf(document: Document, sections: readonly Section[]): readonly Field[] {
  return document.bullets
    .filter((bullet) => bullet.parent === null && sections[bullet.section]?.role === 'metadata')
    .map((bullet) => fieldOf(document, bullet.place))
    .filter((field) => field !== null);
}

function statusOf({ status: form }: Dialect, fields: readonly Field[]): Status | null {
  if (form === null) return null;
  const field = fields.find(({ label }) => label.toLowerCase() === form.label.toLowerCase());
  if (field === undefined || field.value === '') return null;
  return { text: field.value, place: field.place, reading: readStatus(form, field.value) };
}

function legalStatusesOf({ status: form }: Dialect): readonly string[] {
  const written = (form?.vocabulary ?? []).map((word) => word.write?.replace('{label}', 'N') ?? null);
  return [...new Set(written.filter((text) => text !== null))];
}

/** What a phase demands before it is left: acceptance criteria, and the commands of its verification. */
function gateOf(document: Document, sections: readonly Section[], phase: number): Pick<Phase, 'criteria' | 'commands'> {
  const inRole = (index: number, role: Section['role']): boolean => {
    for (let at: number | null = index; at !== null; at = sections[at]?.parent ?? null) {
      if (sections[at]?.phase !== phase) return false;
      if (sections[at]?.role === role) return true;
    }
    return false;
  };
  return {
    criteria: document.bullets
      .filter((bullet) => bullet.parent === null && inRole(bullet.section, 'acceptance-criteria'))
      .map(textOfBullet),
    commands: document.codeBlocks.filter((block) => inRole(block.section, 'verification')).flatMap(commandsOf),
  };
}

function textOfBullet({ text, place }: Bullet): Text {
  return { text, place };
}

/** The lines of a fence that are no comment. Below a comment such as "# Optional" or "# If …" they are optional. */
function commandsOf(block: CodeBlock): readonly Command[] {
  const commands: Command[] = [];
  let optional = false;
  for (const [index, line] of block.lines.entries()) {
    const text = line.trim();
    if (text.startsWith('#')) optional = /^#+\s*(?:optional\b|if\b)/i.test(text);
    else if (text !== '') {
      const number = block.firstLine + index;
      const column = block.place.column + line.length - line.trimStart().length;
      commands.push({
        text,
        optional,
        place: { line: number, column, endLine: number, endColumn: column + text.length },
      });
    }
  }
  return commands;
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
