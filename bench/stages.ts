import { checkChange } from '../src/check/check.js';
import { comparePlans } from '../src/compare/compare.js';
import { tdl } from '../src/dialects/tdl.js';
import type { Document } from '../src/model/document.js';
import { parseWithMicromark } from '../src/parse/micromark.js';
import { parseDocument } from '../src/parse/parse-document.js';
import { readPlan } from '../src/parse/plan.js';
import { viewOf } from '../src/report/plan-view.js';
import { rules } from '../src/rules/index.js';
import { median } from './measure.js';

export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
}

const runs = 200;

/** The steps that one change of a plan goes through, each on its own, once the program is warm. */
export async function measureStages(before: string, after: string): Promise<readonly Stage[]> {
  const options = { levels: [], everythingIsNew: false, withoutBase: false };
  const documents = [documentOf(before), documentOf(after)] as const;
  const [base, head] = [readPlan(documents[0], tdl, 'plan.md'), readPlan(documents[1], tdl, 'plan.md')];
  const change = comparePlans(base, head);
  return [
    timed('text to document, both sides', () => [documentOf(before), documentOf(after)]),
    timed('document to plan, both sides', () => documents.map((one) => readPlan(one, tdl, 'plan.md'))),
    timed('compare', () => comparePlans(base, head)),
    timed('check, all rules that need no tree', () =>
      checkChange(rules, { change, loss: null, surroundings: null }, options),
    ),
    timed('view for the report', () => viewOf({ path: 'plan.md', previousPath: null, change })),
  ];
}

function documentOf(text: string): Document {
  const result = parseDocument(text, parseWithMicromark);
  if (result.kind === 'refused') throw new Error(result.detail);
  return result.document;
}

function timed(name: string, work: () => unknown): Stage {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return { name, milliseconds: median(times.slice(runs / 2)) };
}
