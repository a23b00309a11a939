import { planStatuses, type PlanHistory, type StatusReport } from '../../src/report/status/plan-status.js';
import { checkTexts, headSha } from './check-texts.js';
import { finished, retryQueue, started, unfinished } from './retry-queue.js';

export const now = Date.parse('2026-02-01T12:00:00Z');
const day = 24 * 60 * 60 * 1000;

const questions = '\n## Open Questions\n\n- [ ] Which store keeps old entries?\n- [x] Who owns it? → Decision: we do\n';

/** Plans of every kind, by their paths. */
export const statusTexts: Readonly<Record<string, string>> = {
  'docs/active/plan.md': retryQueue({ id: 'T-aaaaa', ...started }) + questions,
  'docs/contradiction/plan.md': retryQueue({ id: 'T-ccccc', ...unfinished }),
  'docs/draft/plan.md': retryQueue({ id: 'T-ddddd' }),
  'docs/finished/plan.md': retryQueue({ id: 'T-fffff', ...finished }),
  'docs/list/plan.md': '# 買い物\n\n- [x] 牛乳\n- [ ] ~~Bread~~ (deferred: none left)\n- [ ] Salt\n',
  'docs/old/plan.md': retryQueue({ id: 'T-ooooo', ...started }),
  'docs/warning/plan.md': retryQueue({ id: 'T-wwwww', status: 'Phase 1 In Progress', store: 'x  ', serve: 'x ' }),
};

/** When a plan was changed last, in days ago; those that are left out were never committed. */
const daysAgo: Readonly<Record<string, number>> = {
  'docs/active/plan.md': 1,
  'docs/contradiction/plan.md': 3,
  'docs/draft/plan.md': 20,
  'docs/finished/plan.md': 90,
  'docs/old/plan.md': 30,
  'docs/warning/plan.md': 0,
};

function historyOf(path: string): PlanHistory {
  const days = daysAgo[path];
  if (days === undefined) return { lastChange: null, points: [] };
  const last = now - days * day;
  const points = [0, 1, 2, 3].map((done) => ({ done, open: 6 - done, waived: 0, time: last - (3 - done) * day }));
  return { lastChange: { commit: headSha, time: last }, points };
}

/** The status of some plans, or of plans of every kind. */
export async function statusReport(
  texts: Readonly<Record<string, string>> = statusTexts,
  given: Partial<StatusReport> = {},
): Promise<StatusReport> {
  const files = Object.entries(texts).map(([path, head]) => ({ path, base: null, head }));
  const report = await checkTexts(files, { scope: 'all' });
  return {
    version: '1.2.3',
    repository: 'acme',
    head: 'WORKTREE',
    time: now,
    plans: planStatuses(report, historyOf),
    skipped: [],
    notes: [],
    template: null,
    ...given,
  };
}
