import { roleAround } from './progress.js';
import type { Item, Plan } from './plan.js';

/** Cheap to compile, as the patterns below are not. */
const verbs = /merge|land|release|archive|close/i;
const verb = String.raw`(?:merge|land|release|archive|close)`;
const object = String.raw`(?:(?:(?:(?:this|the)\s+)?(?:PR|pull request)|(?:this|the)\s+(?:branch|feature branch|issue|plan|tag|version))(?:\s+#\d+)?|issue\s+#\d+)`;
/** What the branch's own gate gives, with no work in front of it: "once it is merged", "after two approvals". */
const condition = String.raw`(?:once|when|after)\s+(?:(?!\w+ing\b)[\w'-]+\s+){0,5}(?:approv(?:ed|als?)|review(?:s|ed)?|merged?|green|pass(?:es|ed)?)`;
/** Where to and when; not what else: "Merge this PR with the retry fixed" and "after fixing the retry" are work. */
const end = String.raw`(?:\s+(?:in|into|to|on|onto)\s+(?:the\s+)?[\w./-]+(?:\s+branch)?)?(?:\s+${condition}|\s*\((?:${condition}|#?[\w-]+)\))?[.!]?$`;
/** "Merge this PR and close issue #12" asks for nothing but the merge either. */
const active = new RegExp(String.raw`^${verb}\s+${object}(?:(?:,|,?\s+and)\s+${verb}\s+${object}){0,2}${end}`, 'i');
const passive = new RegExp(
  String.raw`^${object}\s+(?:(?:is|has been)\s+)?(?:merged|landed|released|archived|closed)${end}`,
  'i',
);

/**
 * Whether only the merge of the pull request can make an item true ("Merge this PR"): it would hold up its own gate.
 * Narrow on purpose: of 32 real items with these verbs ("release the lock on drop") none is one.
 */
export function isMergeOnly(plan: Plan, item: Item): boolean {
  const last = plan.phases.length - 1;
  const stands = item.phase === null ? roleAround(plan, item.section) === 'definition-of-done' : item.phase === last;
  return stands && verbs.test(item.text) && (active.test(item.text) || passive.test(item.text));
}
