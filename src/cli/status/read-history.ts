import { readHistory, readVersionTexts, type FileVersion, type History } from '../../git/history.js';
import type { Plan } from '../../model/plan.js';
import { progressOf } from '../../model/progress.js';
import { stageOf } from '../../model/stage.js';
import { parsePlan } from '../../parse-plan.js';
import type { PlanHistory, ProgressPoint } from '../../report/status/plan-status.js';

/**
 * Versions that are read for all burn-ups together, so that a repository of many plans is shown in seconds: parsing one takes about
 * 20 ms. A plan has at most `maxPoints` of them, from its first to its last.
 */
const maxVersions = 600;
const maxPoints = 24;

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
  { directory, plans, now, onProgress }: HistoryRequest,
  versions: History['versions'],
): Promise<ReadonlyMap<string, readonly ProgressPoint[]>> {
  const limit = Math.max(2, Math.min(maxPoints, Math.floor(maxVersions / Math.max(1, plans.length))));
  const chosen = new Map(plans.map(({ path }) => [path, sample((versions.get(path) ?? []).toReversed(), limit)]));
  const blobs = [...chosen.values()].flatMap((some) => some.flatMap(({ blob }) => blob ?? []));
  const texts = await readVersionTexts({ directory }, blobs);
  const points = new Map<string, readonly ProgressPoint[]>();
  let done = 0;
  for (const plan of plans) {
    const own: ProgressPoint[] = [];
    for (const { blob, time } of chosen.get(plan.path) ?? []) {
      const content = texts.get(blob ?? '');
      // A clock that went back does not turn the order of commits.
      const point =
        content?.kind === 'text' ? pointOf(content.text, plan, Math.max(time, own.at(-1)?.time ?? 0)) : null;
      if (point !== null) own.push(point);
      done += 1;
      onProgress(done, blobs.length);
    }
    points.set(plan.path, isMoving(plan) ? [...own, { ...progressOf(plan).leaves, time: now }] : own);
  }
  return points;
}

/** Where work goes on, the line goes on to this day, so that one sees it when nothing moves; and what is not committed counts. */
function isMoving(plan: Plan): boolean {
  const stage = stageOf(plan)?.kind;
  return stage !== 'finished' && stage !== 'halted';
}

/** A version that is no plan has no boxes to show; one that is cannot be older than the plan that it became. */
function pointOf(text: string, { path, dialect }: Plan, time: number): ProgressPoint | null {
  const parsed = parsePlan(text, path, dialect);
  return parsed.kind === 'plan' ? { ...progressOf(parsed.plan).leaves, time } : null;
}

/** The first, the last, and of those between as many as there is room for, evenly. */
function sample(versions: readonly FileVersion[], limit: number): readonly FileVersion[] {
  if (versions.length <= limit) return versions;
  const step = (versions.length - 1) / (limit - 1);
  return Array.from({ length: limit }, (_, index) => versions[Math.round(index * step)]).filter(
    (version) => version !== undefined,
  );
}
