import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes plans of about 14 KB, no two alike, as `docs/tasks/T-…/plan.md`, and the page they link to. Gives their bytes. Every
 * second plan has something to find, as have real ones.
 */
export async function writePlans(folder: string, count: number): Promise<number> {
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const text = planText(index);
    const directory = join(folder, 'docs/tasks', `T-${String(index).padStart(5, '0')}-plan`);
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, 'plan.md'), text);
    bytes += Buffer.byteLength(text);
  }
  await writeFile(join(folder, 'docs/dead-letters.md'), '# Dead letters\n');
  return bytes;
}

/** A plan of `planText` in which the first phase is worked on: its status, and six boxes. */
export function progressOf(text: string): string {
  let left = 6;
  return text
    .replace('Status: Draft', 'Status: Phase 1 In Progress')
    .replaceAll('[ ] The pause', (box) => ((left -= 1) < 0 ? box : '[x] The pause'));
}

/** A plan with seven phases, of which the first `index % 7` are done. */
export function planText(index: number): string {
  const done = index % 7;
  const phases = Array.from({ length: 7 }, (_, phase) => phaseText(index, phase + 1, phase < done));
  return [head(index, done), ...phases, tail(done === 7)].join('\n');
}

function head(index: number, done: number): string {
  return `# T-${String(index).padStart(5, '0')} Retry queue ${String(index)}

## Metadata

- Type: Implementation Plan
- Status: ${done === 0 ? 'Draft' : `Phase ${String(done + 1)} In Progress`}
  <!-- Draft: not started | Phase X In Progress: being worked on | Complete: all phases done -->

## Links

- [Dead letters](../../dead-letters.md)

## Overview

Deliveries that fail are tried again with growing pauses, so that a receiver that is down for an hour loses nothing. Plan ${String(index)}
covers the queue, its storage, and what operators see of it.

> **Status Tracking:** Mark checkboxes (\`[x]\`) immediately after completing each task.

## Success Metrics

- [ ] **Latency**: 99 % of deliveries within ${String(200 + (index % 50))} ms
- [ ] No delivery is lost over a restart (\`kill -9\`)

## Scope

- The queue of one receiver${index % 2 === 0 ? '' : ', and its [settings](../../settings.md)'}
- Not: an order of deliveries between receivers

## Plan Summary

${Array.from({ length: 7 }, (_, phase) => `- Phase ${String(phase + 1)}: Stage ${String(phase + 1)} of the queue`).join('\n')}
`;
}

function phaseText(index: number, phase: number, done: boolean): string {
  const box = done ? '[x]' : '[ ]';
  const tasks = Array.from({ length: 6 }, (_, task) => {
    const name = `\`src/queue/part_${String(index)}_${String(phase)}_${String(task)}.rs\``;
    return `- ${box} **Part ${String(task + 1)}**: write ${name} with its errors
  - ${box} The pause doubles up to a minute, and starts again after a success
  - ${box} What is given up goes to the [dead letters](../../dead-letters.md) with its reason`;
  });
  return `
---

## Phase ${String(phase)}: Stage ${String(phase)} of the queue

### Phase ${String(phase)} Goal

Stage ${String(phase)} works from end to end for one receiver, with tests that a colleague can run without asking.

### Phase ${String(phase)} Deliverables

- Stage ${String(phase)} behind its own feature, with its settings

### Phase ${String(phase)} Tasks

${tasks.join('\n')}

### Phase ${String(phase)} Verification

\`\`\`bash
cargo fmt
cargo clippy --all-targets -- -D warnings
cargo test --lib queue::stage_${String(phase)}
\`\`\`

### Phase ${String(phase)} Acceptance Criteria

- ${box} All tests of stage ${String(phase)} pass, and the guide names each setting
- ${box} A receiver that answers 503 for ten minutes gets every delivery once
`;
}

function tail(done: boolean): string {
  const box = done ? '[x]' : '[ ]';
  return `
---

## Definition of Done

- ${box} \`cargo fmt\`, \`cargo clippy\` and \`cargo test\` pass
- ${box} The changelog says what operators have to do

## Open Questions

- ${box} Is a minute the longest pause that receivers ask for? → Decision: yes
`;
}
