import { readHistory, readVersionTexts, type FileVersion, type History } from '../../git/history.js';
import type { Plan } from '../../model/plan.js';
import { progressOf, type Tally } from '../../model/progress.js';
import { stageOf } from '../../model/stage.js';
import { createDocumentReader } from '../../parse/document-reader.js';
import type { PlanHistory, ProgressPoint } from '../../report/status/plan-status.js';
import { versionCounter } from './version-counter.js';

/** Versions that are read for all burn-ups together, so that a repository of many plans is shown in seconds: parsing one takes 2 to 5 ms. */
const maxVersions = 3_000;
/** A plan has at most so many of them, from its first to its last. */
const maxPoints = 24;
/** Texts that are held at once: each may have half a megabyte. */
const perBatch = 500;

export interface HistoryRequest {
  readonly directory: string;
  /** A ref or a commit. */
  readonly head: string;
  /** The plans as they are now. */
  readonly plans: readonly Plan[];
  /** Whether what the boxes were before is wanted, and not only when each plan was changed last. */
  readonly withPoints: boolean;
  readonly now: number;
  /** Called now and then with how many versions were read, of how many. */
  readonly onProgress: (done: number, all: number) => void;
}

export interface PlanHistories {
  readonly historyOf: (path: string) => PlanHistory;
  readonly shallow: boolean;
}

/** When each plan was changed last, and how many of its boxes were ticked when. */
export async function readHistories(request: HistoryRequest): Promise<PlanHistories> {
  const { directory, head, plans } = request;
  const { versions, shallow } = await readHistory(
    { directory, head },
    plans.map(({ path }) => path),
  );
  const points = request.withPoints ? await readPoints(request, versions) : new Map<string, readonly ProgressPoint[]>();
  return {
    shallow,
    historyOf: (path) => {
      const [last] = versions.get(path) ?? [];
      return {
        lastChange: last === undefined ? null : { commit: last.commit, time: last.time },
        points: points.get(path) ?? [],
      };
    },
  };
}

async function readPoints(
  request: HistoryRequest,
  versions: History['versions'],
): Promise<ReadonlyMap<string, readonly ProgressPoint[]>> {
  const { plans, now } = request;
  const limit = Math.max(2, Math.min(maxPoints, Math.floor(maxVersions / Math.max(1, plans.length))));
  const chosen = plans.map((plan) => ({
    plan,
    versions: sample((versions.get(plan.path) ?? []).toReversed(), limit),
  }));
  const tallies = await readTallies(request, chosen);
  return new Map(
    chosen.map(({ plan, versions: some }) => {
      const own: ProgressPoint[] = [];
      for (const { blob, time } of some) {
        const tally = tallies.get(keyOf(plan, blob ?? ''));
        // A clock that went back does not turn the order of commits, and one that is ahead does not take them past today.
        if (tally != null) own.push({ ...tally, time: Math.min(now, Math.max(time, own.at(-1)?.time ?? 0)) });
      }
      return [plan.path, isMoving(plan) ? [...own, { ...progressOf(plan).leaves, time: now }] : own];
    }),
  );
}

interface ChosenVersions {
  readonly plan: Plan;
  /** The oldest first. */
  readonly versions: readonly FileVersion[];
}

/** What the boxes of versions were, by {@link keyOf}; each text is read once, however many commits brought it. */
async function readTallies(
  { directory, onProgress }: HistoryRequest,
  chosen: readonly ChosenVersions[],
): Promise<ReadonlyMap<string, Tally | null>> {
  const tallies = new Map<string, Tally | null>();
  const tallyOf = tallier();
  const wanted = chosen.flatMap(({ plan, versions }) =>
    versions.flatMap(({ blob }) => (blob === null ? [] : { plan, blob })),
  );
  for (let done = 0; done < wanted.length; done += perBatch) {
    const batch = wanted.slice(done, done + perBatch);
    const texts = await readVersionTexts(
      { directory },
      batch.map(({ blob }) => blob),
    );
    for (const [index, { plan, blob }] of batch.entries()) {
      onProgress(done + index + 1, wanted.length);
      const key = keyOf(plan, blob);
      if (tallies.has(key)) continue;
      const content = texts.get(blob);
      tallies.set(key, content?.kind === 'text' ? await tallyOf(plan, content.text) : null);
    }
  }
  return tallies;
}

/** Counts versions, one plan after the other: a counter remembers a whole text, so there is one at a time. */
function tallier(): (plan: Plan, text: string) => Promise<Tally | null> {
  const read = createDocumentReader();
  let counted: Plan | null = null;
  let count: ReturnType<typeof versionCounter> = () => Promise.resolve(null);
  return async (plan, text) => {
    if (plan !== counted) count = versionCounter(plan, read);
    counted = plan;
    return count(text);
  };
}

/** The same text may be counted in two ways. */
function keyOf({ dialect }: Plan, blob: string): string {
  return `${dialect} ${blob}`;
}

/** Where work goes on, the line goes on to this day, so that one sees it when nothing moves; and what is not committed counts. */
function isMoving(plan: Plan): boolean {
  const stage = stageOf(plan)?.kind;
  return stage !== 'finished' && stage !== 'halted';
}

/** The first, the last, and of those between as many as there is room for, evenly. */
function sample(versions: readonly FileVersion[], limit: number): readonly FileVersion[] {
  if (versions.length <= limit) return versions;
  const step = (versions.length - 1) / (limit - 1);
  return Array.from({ length: limit }, (_, index) => versions[Math.round(index * step)]).filter(
    (version) => version !== undefined,
  );
}
