import type { ModifiedPlan } from '../model/change.js';
import { letter } from '../model/letters.js';
import { checksLess } from '../model/loosening.js';
import { commandLikeness, pairLines } from '../model/pair-lines.js';
import type { Command, HiddenLine, Phase, Plan } from '../model/plan.js';
import type { Losses } from './losses.js';
import type { LoosenedLine, LostLine, Weakening } from './weakening.js';

/** What the verifications of phases lost that head still has. */
export function weakenedCommands({ base, head }: ModifiedPlan, losses: Losses): readonly Weakening[] {
  const sections = verificationsOf(base);
  const [before, now] = [commentsOf(base), commentsOf(head)];
  const phases = base.phases.flatMap((was, phase) => {
    const inHead = losses.phaseInHead(phase);
    const is = head.phases[inHead ?? -1];
    if (inHead === null || is === undefined) return [];
    const comments = newComments(before.get(phase) ?? [], now.get(inHead) ?? []);
    return [{ section: sections.get(phase) ?? was.section, ...commandChanges(was, is, comments) }];
  });
  const elsewhere = countTexts([
    [commandsOf(head), 1],
    [commandsOf(base), -1],
    [phases.flatMap((phase) => phase.lost), 1],
  ]);
  return phases.map((phase) => ({ ...phase, lost: phase.lost.filter(({ text }) => !take(elsewhere, text)) }));
}

/** The first heading of each phase under which its commands stand. */
function verificationsOf({ sections }: Plan): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [index, { role, phase }] of sections.entries()) {
    if (role === 'verification' && phase !== null && !first.has(phase)) first.set(phase, index);
  }
  return first;
}

/** The comments in the code of each phase, without their sign. */
function commentsOf({ phases, sections, hidden }: Plan): ReadonlyMap<number, readonly HiddenLine[]> {
  const comments = new Map<number, HiddenLine[]>();
  let phase = 0;
  const endOf = (index: number) => sections[phases[index]?.section ?? -1]?.endLine ?? Infinity;
  for (const line of hidden) {
    if (line.kind !== 'code') continue;
    while (line.line > endOf(phase)) phase += 1;
    const start = sections[phases[phase]?.section ?? -1]?.place.line ?? Infinity;
    const text = /^\s*#+\s*(.*)$/.exec(line.text)?.[1];
    if (line.line < start || text === undefined) continue;
    const known = comments.get(phase);
    if (known === undefined) comments.set(phase, [{ ...line, text }]);
    else known.push({ ...line, text });
  }
  return comments;
}

/** Comments that base does not have, by their text. */
function newComments(before: readonly HiddenLine[], now: readonly HiddenLine[]): ReadonlyMap<string, HiddenLine> {
  const known = new Set(before.map(({ text }) => text));
  return new Map(now.filter(({ text }) => !known.has(text)).map((line) => [line.text.trimEnd(), line]));
}

function commandChanges(was: Phase, is: Phase, comments: ReadonlyMap<string, HiddenLine>): Omit<Weakening, 'section'> {
  const { pairs, removed, added } = pairLines(
    was.commands.map(({ text }) => text),
    is.commands.map(({ text }) => text),
    commandLikeness(),
  );
  const changed = pairs.flatMap((pair): readonly LoosenedLine[] => {
    const [from, to] = [was.commands[pair.base], is.commands[pair.head]];
    return from === undefined || to === undefined || !isLooser(from, to) ? [] : [loosened(from, to)];
  });
  const gone = removed.flatMap((index) => was.commands[index] ?? []).filter((command) => !command.optional);
  const commentedOut = gone.flatMap((command): readonly LoosenedLine[] => {
    const comment = comments.get(command.text);
    return comment === undefined ? [] : [loosened(command, asText(comment))];
  });
  const excused = new Set([...comments.keys()].flatMap(excusedBy));
  return {
    lost: gone.filter(({ text }) => !comments.has(text) && !excused.has(text)).map(lost),
    loosened: [...changed, ...commentedOut],
    renumbered: [],
    gained: added.length,
  };
}

function isLooser(was: Command, is: Command): boolean {
  return (!was.optional && is.optional) || (was.text !== is.text && checksLess(was.text, is.text));
}

/** Places in a comment at which a reason may begin; a hostile one has any number. */
const maxReasonStarts = 8;

/** The commands that a comment may say the reason of, why they are not run: `cargo bench (deferred: no runner)`. */
function excusedBy(comment: string): readonly string[] {
  const starts = [...comment.matchAll(/ ?(?:[(#:;]|[-–—]{1,3} )/g)].slice(0, maxReasonStarts);
  return starts
    .filter(({ index }) => letter.test(comment.slice(index)))
    .map(({ index }) => comment.slice(0, index).trimEnd());
}

function lost({ text }: Command): LostLine {
  return { text, source: text, form: 'command', done: false, fate: null };
}

function loosened(was: Command, { text, place }: Pick<Command, 'text' | 'place'>): LoosenedLine {
  return { text, was: was.text, wasSource: was.text, form: 'command', place };
}

function asText({ text, line }: HiddenLine): Pick<Command, 'text' | 'place'> {
  return { text: `# ${text.trimEnd()}`, place: { line, column: 1, endLine: line, endColumn: text.length + 1 } };
}

function commandsOf({ phases }: Plan): readonly Command[] {
  return phases.flatMap((phase) => phase.commands);
}

function countTexts(
  counted: readonly (readonly [readonly { readonly text: string }[], number])[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [lines, by] of counted) for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + by);
  return counts;
}

/** Whether a text is left, which is one less by that. */
function take(counts: Map<string, number>, text: string): boolean {
  const left = counts.get(text) ?? 0;
  counts.set(text, left - 1);
  return left > 0;
}
