import type { Edit } from '../model/finding.js';
import type { Plan } from '../model/plan.js';
import { parsePlan } from '../parse-plan.js';
import { applyEdits } from './apply-edits.js';
import { isFaithful } from './is-faithful.js';

/** Tells of edits to a plan whether it stays the plan that their findings spoke of; what does not is not made, whoever offers it. */
export function planGuard(text: string, { path, dialect }: Plan): (edits: readonly Edit[]) => boolean {
  const read = (version: string) => {
    const parsed = parsePlan(version, path, dialect);
    return parsed.kind === 'plan' ? parsed.plan : null;
  };
  let before: Plan | null | undefined;
  return (edits) => {
    before ??= read(text);
    const after = before === null ? null : read(applyEdits(text, edits));
    return before !== null && after !== null && isFaithful(before, after, edits);
  };
}
