/** Where a plan of two phases stands: its status, and the marks of its boxes from top to bottom, as `xx `. */
export interface Standing {
  readonly id?: string;
  readonly status?: string;
  /** Three boxes: two tasks on lines 37 and 38, a criterion on line 52. */
  readonly store?: string;
  /** Two boxes: tasks on lines 62 and 63. */
  readonly serve?: string;
}

/** A plan that a person could have written. The status stands on line 5, from column 11 on. */
export function retryQueue({ id = 'T-k7m2q', status = 'Draft', store = '   ', serve = '  ' }: Standing = {}): string {
  const box = (marks: string, index: number) => `- [${marks.charAt(index)}]`;
  return `# ${id} Retry queue

## Metadata

- Status: ${status}

## Links

- Associated Design Document: N/A

## Overview

What fails waits in a table until it is tried again.

## Success Metrics

- No request is lost

## Scope

- Goal: one queue for all callers
- Non-goals: priorities

## Plan Summary

- Phase 1 – Store
- Phase 2 – Serve

## Phase 1: Store

### Goal

- What failed is kept

### Tasks

${box(store, 0)} Create the table
${box(store, 1)} Read from the table

### Deliverables

- The table and its migration

### Verification

\`\`\`sh
npm test -- store
\`\`\`

### Acceptance Criteria

${box(store, 2)} A crash loses nothing

## Phase 2: Serve

### Phase 2 Goal

- What was kept is tried again

### Phase 2 Tasks

${box(serve, 0)} Answer from the queue
${box(serve, 1)} Report the length

### Phase 2 Deliverables

- The queue

### Phase 2 Verification

\`\`\`sh
npm test -- serve
\`\`\`

### Phase 2 Acceptance Criteria

- A second attempt answers what the first one did not

## Definition of Done

- The release notes name the queue
`;
}

/** Complete, with line 63 open: one error, complete-is-complete.phases. */
export const unfinished = { status: 'Complete', store: 'xxx', serve: 'x ' } as const;

/** Complete, and it is. */
export const finished = { status: 'Complete', store: 'xxx', serve: 'xx' } as const;

/** In its first phase, with nothing to find. */
export const started = { status: 'Phase 1 In Progress', store: 'x  ', serve: '  ' } as const;
