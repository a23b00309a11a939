import { withOverride, type Report } from '../../src/model/report.js';
import { checkTexts } from './check-texts.js';
import { anyForm } from './plans.js';

/** Stands in plans wherever a person may write what they like; {@link put} puts a text in its place. */
const anything = 'ANYTHING';
/** The same within a path, where a slash means something. */
const part = 'PART';

/** Puts a text in every place of a report where text of a plan, a path or a note comes to stand. */
export function put(report: Report, text: string): Report {
  const inPath = text.replaceAll('/', '∕');
  const replace = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll(anything, () => text).replaceAll(part, () => inPath) : value;
  return JSON.parse(JSON.stringify(report, replace)) as Report;
}

/** The same for what is shown of the report. */
export function putShown(shown: string, text: string): string {
  return shown.replaceAll(anything, () => text).replaceAll(part, () => text.replaceAll('/', '∕'));
}

/** The report with its plans and findings that many times over. */
export function times(report: Report, plans: number, findings: number): Report {
  return {
    ...report,
    plans: Array.from({ length: plans }, () => report.plans).flat(),
    findings: Array.from({ length: findings }, () => report.findings).flat(),
  };
}

// Long enough that no text in their midst makes two of them alike, or one of them unlike its own former self.
const kept =
  'within thirty seconds of the last heartbeat that a runner sent to its queue, even while the queue is rebuilt';
const added =
  'and every migration of the schema can be undone by hand from a backup made at most one hour ago by the team';
const removed =
  'και όλες οι μεταβάσεις του σχήματος μπορούν να αναιρεθούν με το χέρι από ένα αντίγραφο ασφαλείας της ομάδας';

const base = `# T-1a2b3 ${anything}

## Metadata

- Status: Phase 1 In Progress (${anything})

## Success Metrics

- [ ] ${anything} metric

## Phase 1: ${anything}

### Tasks

- [x] ${anything} first
- [ ] ${anything} second
- [ ] ${anything} dropped
- [ ] ${anything}
- [ ] ${anything} put off later
- [ ] ${anything} waived before (deferred: ${anything})
- [ ] ${anything} goes elsewhere

### Verification

\`\`\`sh
${anything} --filter '${kept}'
${anything} --skip '${removed}'
\`\`\`

### Acceptance Criteria

- ${anything} holds as it was
- As it was holds ${anything}
- ${anything} is checked ${kept} twice
- ${anything} ${removed}

## Phase 2: ${anything}

### Tasks

- [ ] ${anything} later

## Phase 3: ${anything}

- [x] Done once
- [x] Done twice

## Open Questions

- [ ] ${anything} or not
`;

const head = base
  .replace(`Phase 1 In Progress (${anything})`, `Phase 2 In Progress (${anything}!)`)
  .replace(`- [ ] ${anything} second`, `- [ ] ${anything} second, reworded`)
  .replace(`- [ ] ${anything} dropped\n- [ ] ${anything}\n`, '')
  .replace(`${anything} put off later`, `~~${anything} put off later~~ (deferred: ${anything})`)
  .replace(`- [ ] ${anything} goes elsewhere\n`, '')
  .replace(`- [ ] ${anything} later`, `- [x] ${anything} later\n- [ ] ${anything} goes elsewhere`)
  .replace('Done twice', `${anything} twice`)
  .replace(`--filter '${kept}'`, `--filter '${kept}' --bail`)
  .replace(`${anything} --skip '${removed}'`, `# If ${anything}\n${anything} --only '${added}'`)
  .replace(`${kept} twice`, `${kept} once`)
  .replace(`- ${anything} ${removed}`, `- ${anything} ${added}`)
  .concat(`\n## Definition of Done\n\n- [ ] Merge this PR\n- [ ] ${anything} is done\n`);

const finished = `# ${anything}

## Metadata

- Status: Complete (${anything})

## ${anything}

<!-- plan-check-disable-next-line complete-is-complete -- ${anything} -->
- [ ] ${anything} was left open
- [ ] ${anything} was forgotten
`;

const quiet = `# T-77aa1 ${anything}\n\n## Metadata\n\n- Status: Draft (${anything})\n\n## Phase 1: ${anything}\n\n- [ ] ${anything}\n`;

/** A pull request in which everything happens that a report can show, {@link anything} in every text. */
export async function eventfulReport(): Promise<Report> {
  const plan = (name: string) => `${part}/${name}/plan.md`;
  return checkTexts(
    [
      { path: plan('a'), base, head },
      { path: plan('b'), base: finished, head: finished.replace('was left', 'is left') },
      { path: plan('c'), from: plan('old'), base: finished, head: finished },
      { path: plan('d'), base: finished, head: null },
      { path: plan('e'), base: null, head: finished },
      { path: plan('f'), base, head: { kind: 'unreadable', reason: 'binary', detail: anything } },
      { path: plan('g'), base: null, head: `${anything} and nothing else` },
    ],
    {
      notes: [
        { kind: 'gap', text: `${anything} was not looked at.` },
        { kind: 'setting', text: `${anything} did not take effect.` },
        { kind: 'origin', text: `The configuration is from ${anything}.` },
      ],
    },
  );
}

/** The same with a label of {@link anything}, set by somebody of that name. */
export async function overriddenReport(): Promise<Report> {
  return withOverride(await eventfulReport(), { label: anything, by: anything });
}

/** A pull request with more plans and findings than a report shows in the open. */
export async function crowdedReport(): Promise<Report> {
  return checkTexts(
    Array.from({ length: 40 }, (_, index) => ({ path: `${part}/${index}/plan.md`, base: null, head: finished })),
    { settings: { rules: anyForm } },
  );
}

/** A pull request in which nothing needs a reader. */
export async function quietReport(): Promise<Report> {
  return checkTexts([{ path: `${part}/plan.md`, base: null, head: quiet }], {
    notes: [{ kind: 'setting', text: `${anything} did not take effect.` }],
  });
}
