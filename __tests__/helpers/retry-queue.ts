/** Where a plan of two phases stands: its status, and the marks of its boxes from top to bottom, as `xx `. */
export interface Standing {
  readonly id?: string;
  readonly status?: string;
  /** Three boxes: two tasks on lines 11 and 12, a criterion on line 16. */
  readonly store?: string;
  /** Two boxes: tasks on lines 22 and 23. */
  readonly serve?: string;
}

/** A plan that a person could have written. The status stands on line 5, from column 11 on. */
export function retryQueue({ id = 'T-k7m2q', status = 'Draft', store = '   ', serve = '  ' }: Standing = {}): string {
  const box = (marks: string, index: number) => `- [${marks.charAt(index)}]`;
  return `# ${id} Retry queue

## Metadata

- Status: ${status}

## Phase 1: Store

### Tasks

${box(store, 0)} Create the table
${box(store, 1)} Read from the table

### Acceptance Criteria

${box(store, 2)} A crash loses nothing

## Phase 2: Serve

### Tasks

${box(serve, 0)} Answer from the queue
${box(serve, 1)} Report the length
`;
}

/** Complete, with line 23 open: one error, complete-is-complete.phases. */
export const unfinished = { status: 'Complete', store: 'xxx', serve: 'x ' } as const;

/** Complete, and it is. */
export const finished = { status: 'Complete', store: 'xxx', serve: 'xx' } as const;

/** In its first phase, with nothing to find. */
export const started = { status: 'Phase 1 In Progress', store: 'x  ', serve: '  ' } as const;
