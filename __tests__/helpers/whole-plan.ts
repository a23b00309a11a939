import { markdown } from './plans.js';

/** A plan with every section that plans are asked for, and nothing to find. Phase 1 begins on line 31, phase 2 on line 55. */
export function wholePlan(status: string): string {
  return markdown`
    # T-4k7qd Lock timeouts

    ## Metadata

    - Type: Implementation Plan
    - Status: ${status}

    ## Links

    - Associated Design Document: N/A

    ## Overview

    No build waits for a lock for ever.

    ## Success Metrics

    - No stale lock is left

    ## Scope

    - Goal: one lock a folder

    ## Plan Summary

    - Phase 1 – Lock
    - Phase 2 – Wait

    ---

    ## Phase 1: Lock

    ### Goal

    - One process writes at a time

    ### Tasks

    - [ ] Take the lock

    ### Deliverables

    - The guard

    ### Verification

    - Two builds side by side

    ### Acceptance Criteria (Phase Gate)

    - A panic drops the lock

    ---

    ## Phase 2: Wait

    ### Phase 2 Goal

    - Nobody waits for ever

    ### Phase 2 Tasks

    - [ ] Give up in time

    ### Phase 2 Deliverables

    - The timeout

    ### Phase 2 Verification

    - A build beside a held lock

    ### Phase 2 Acceptance Criteria

    - The second build says who holds the lock

    ## Definition of Done

    - The release notes name it
  `;
}

/** A plan without a heading and what stands below it, up to the next heading of any depth. */
export function without(text: string, ...headings: readonly string[]): string {
  return headings.reduce((left, heading) => {
    const [before, behind] = left.split(`\n${heading}\n`, 2);
    if (before === undefined || behind === undefined) throw new Error(`The plan has no heading "${heading}".`);
    const next = behind.search(/^#/m);
    return `${before}\n${next === -1 ? '' : behind.slice(next)}`;
  }, text);
}
