import type { Fate, ItemPair, ModifiedPlan } from '../model/change.js';
import { gatesOf, type GateLines } from '../model/gate.js';
import { asksForAnotherNumber, asksForLess, checksLess, leavesOpen } from '../model/loosening.js';
import { pairLines, textLikeness } from '../model/pair-lines.js';
import type { Item, Plan, PlanBullet } from '../model/plan.js';
import { stateOf } from '../model/progress.js';
import { fateText, type Losses } from './losses.js';
import type { LoosenedLine, LostLine, Weakening } from './weakening.js';

/** Criteria at least this alike in two gates are one that moved. */
const movedAlike = 0.8;

/** What the gates of base lost that head still has: acceptance criteria, success metrics and definitions of done. */
export function weakenedLines(change: ModifiedPlan, losses: Losses): readonly Weakening[] {
  const { base, head, pairing } = change;
  const [baseGates, headGates] = [gatesOf(base), gatesOf(head)];
  const pairs = new Map(pairing.items.map((pair) => [pair.base, pair]));
  const fates = new Map(pairing.dropped.map(({ base: index, fate }) => [index, fate]));
  const added = new Set(pairing.added);
  const gates = [...baseGates.keys()]
    .filter((section) => losses.isStandingGate(section))
    .map((section) => {
      const gate = headGates.get(losses.sectionInHead(section) ?? -1) ?? { items: [], bullets: [] };
      return {
        section,
        items: itemChanges(change, baseGates.get(section)?.items ?? [], pairs, fates),
        bullets: bulletChanges(
          (baseGates.get(section)?.bullets ?? []).flatMap((index) => base.bullets[index] ?? []),
          newLines(head, gate, added),
        ),
      };
    });
  const moved = movedBullets(
    change,
    gates.flatMap(({ bullets }) => bullets.lost),
    gates.flatMap(({ bullets }) => bullets.gained),
  );
  return gates.map(({ section, items, bullets }) => ({
    section,
    lost: [
      ...items.lost,
      ...bullets.struck,
      ...bullets.lost.filter((one) => !moved.from.has(one)).map((one) => lostBullet(one, null)),
    ],
    loosened: [...items.loosened, ...bullets.loosened],
    renumbered: [...items.renumbered, ...bullets.renumbered],
    gained: bullets.gained.filter((line) => !moved.to.has(line) && line.counts).length,
  }));
}

/** Items are paired already, wherever they stand now. */
function itemChanges(
  { base, head }: ModifiedPlan,
  indexes: readonly number[],
  pairs: ReadonlyMap<number, ItemPair>,
  fates: ReadonlyMap<number, Fate>,
): Pick<Weakening, 'lost' | 'loosened' | 'renumbered'> {
  const lost: LostLine[] = [];
  const [loosened, renumbered]: [LoosenedLine[], LoosenedLine[]] = [[], []];
  for (const index of indexes) {
    const [was, is, fate] = [base.items[index], head.items[pairs.get(index)?.head ?? -1], fates.get(index)];
    if (was === undefined || stateOf(was) === 'waived') continue;
    if (fate !== undefined && isLost(was, fate)) lost.push(lostItem(was, fate));
    if (is?.waiver !== null) continue;
    const line = { text: is.text, was: was.text, wasSource: was.source, form: 'item', place: is.place } as const;
    if (isLooser(was.text, is.text, is.done)) loosened.push(line);
    else if (asksForAnotherNumber(was.text, is.text)) renumbered.push(line);
  }
  return { lost, loosened, renumbered };
}

/** A criterion that was met may go on as a plain bullet. */
function isLost(item: Item, fate: Fate): boolean {
  return !(item.done && fate.kind === 'bullet');
}

function lostItem({ text, source, done }: Item, fate: Fate): LostLine {
  return { text, source, form: 'item', done, fate: fateText(fate) };
}

function lostBullet({ text, source }: PlanBullet, fate: string | null): LostLine {
  return { text, source, form: 'bullet', done: false, fate };
}

/** An open item may say what it waits for; what claims to hold may not. */
function isLooser(was: string, is: string, claimed: boolean): boolean {
  return was !== is && (asksForLess(was, is) || checksLess(was, is) || (claimed && leavesOpen(was, is)));
}

/** A line of head that a bullet of base may be now. */
interface NewLine extends Pick<PlanBullet, 'text' | 'key' | 'place' | 'waiver'> {
  readonly form: 'item' | 'bullet';
  /** Whether an item of it is open: it promises what a bullet demands. */
  readonly counts: boolean;
}

/** The bullets of a gate, and the items that base did not have as such. */
function newLines(head: Plan, gate: GateLines, added: ReadonlySet<number>): readonly NewLine[] {
  return [
    ...gate.bullets
      .flatMap((index) => head.bullets[index] ?? [])
      .map((one) => ({ ...one, form: 'bullet' as const, counts: true })),
    ...gate.items
      .filter((index) => added.has(index))
      .flatMap((index) => head.items[index] ?? [])
      .map((one) => ({ ...one, form: 'item' as const, counts: one.done })),
  ];
}

interface BulletChanges {
  readonly lost: readonly PlanBullet[];
  /** Waived without a word why. */
  readonly struck: readonly LostLine[];
  readonly loosened: readonly LoosenedLine[];
  readonly renumbered: readonly LoosenedLine[];
  readonly gained: readonly NewLine[];
}

function bulletChanges(base: readonly PlanBullet[], head: readonly NewLine[]): BulletChanges {
  const { pairs, removed, added } = pairLines(
    base.map(({ text }) => text),
    head.map(({ text }) => text),
  );
  const struck: LostLine[] = [];
  const [loosened, renumbered]: [LoosenedLine[], LoosenedLine[]] = [[], []];
  for (const pair of pairs) {
    const [was, is] = [base[pair.base], head[pair.head]];
    if (was === undefined || is === undefined || was.waiver !== null) continue;
    const { waiver, form, place, text } = is;
    if (waiver === null) {
      const claimed = form === 'bullet' || is.counts;
      const line = { text, was: was.text, wasSource: was.source, form, place };
      if (isLooser(was.text, text, claimed)) loosened.push(line);
      else if (asksForAnotherNumber(was.text, text)) renumbered.push(line);
    } else if (form === 'bullet' && waiver.reason === null) {
      struck.push(lostBullet(was, `waived without a reason on line ${String(place.line)}`));
    }
  }
  return {
    lost: removed.flatMap((index) => base[index] ?? []).filter(({ waiver }) => waiver === null),
    struck,
    loosened,
    renumbered,
    gained: added.flatMap((index) => head[index] ?? []),
  };
}

/** Which bullets stand elsewhere now: with the same text anywhere in the plan, or nearly the same in another gate. */
function movedBullets({ base, head }: ModifiedPlan, lost: readonly PlanBullet[], gained: readonly NewLine[]) {
  const [from, to] = [new Set<PlanBullet>(), new Set<NewLine>()];
  const surplus = countKeys([...head.bullets, ...head.items]);
  const gone = new Set(lost);
  for (const { key } of [...base.bullets.filter((bullet) => !gone.has(bullet)), ...base.items]) {
    surplus.set(key, (surplus.get(key) ?? 0) - 1);
  }
  for (const bullet of lost) {
    const left = surplus.get(bullet.key) ?? 0;
    if (left <= 0) continue;
    surplus.set(bullet.key, left - 1);
    from.add(bullet);
  }
  const [rest, texts] = [lost.filter((bullet) => !from.has(bullet)), gained.map(({ text }) => text)];
  const { pairs } = pairLines(
    rest.map(({ text }) => text),
    texts,
    textLikeness(),
    movedAlike,
  );
  for (const pair of pairs) {
    const [bullet, line] = [rest[pair.base], gained[pair.head]];
    if (bullet !== undefined) from.add(bullet);
    if (line !== undefined) to.add(line);
  }
  return { from, to };
}

function countKeys(lines: readonly { readonly key: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
