import { pairSource } from '../../src/collect/pair-source.js';
import { editableSource } from '../../src/cli/fix/editable-source.js';
import { fixPlans, type AppliedFix } from '../../src/cli/fix/fix-plans.js';
import { resolveConfig } from '../../src/config/config.js';
import { defaultLevel } from '../../src/known-names.js';
import type { Plan } from '../../src/model/plan.js';
import { parsePlan } from '../../src/parse-plan.js';
import { checkPlans } from '../../src/plan-check.js';

/** What fixing one text came to. */
export interface FixedText {
  readonly applied: readonly AppliedFix[];
  readonly text: string;
  /** What must not be: an edit elsewhere, another plan, a leaf that is done now, a second run that changes something. */
  readonly problems: readonly string[];
}

/** Makes every edit that is offered for a plan, and looks at what became of it by other means than those that made it. */
export async function fixText(path: string, text: string): Promise<FixedText> {
  const once = await fix(path, text);
  const twice = await fix(path, once.text);
  return {
    ...once,
    problems: [
      ...strayEdits(text, once.text, once.applied),
      ...otherPlan(path, text, once.text),
      ...(twice.text === once.text ? [] : ['a second run changes it again']),
    ],
  };
}

async function fix(path: string, text: string): Promise<Pick<FixedText, 'applied' | 'text'>> {
  const source = editableSource(pairSource(path, null, { kind: 'text', text }));
  const { config } = resolveConfig({}, {}, defaultLevel);
  const { applied } = await fixPlans(source, () => checkPlans(source, { config, scope: 'all', isPlan: () => true }));
  return { applied, text: source.textOf(path) ?? text };
}

/** Lines that differ and that no fix names, line ends included. */
function strayEdits(before: string, after: string, applied: readonly AppliedFix[]): readonly string[] {
  const named = new Set(applied.map(({ line }) => line));
  const [was, is] = [before, after].map((text) => text.split(/(?<=\r\n|\n|\r(?!\n))/));
  if (was?.length !== is?.length) return ['it has another number of lines'];
  return (was ?? []).flatMap((line, index) => {
    const now = is?.[index] ?? '';
    if (line === now) return [];
    if (!named.has(index + 1)) return [`line ${String(index + 1)} was changed and no fix names it`];
    return /[\r\n]*$/.exec(line)?.[0] === /[\r\n]*$/.exec(now)?.[0] ? [] : [`line ${String(index + 1)} ends otherwise`];
  });
}

/** What of the plan differs that no fix speaks of. */
function otherPlan(path: string, before: string, after: string): readonly string[] {
  const [was, is] = [before, after].map((text) => parsePlan(text, path));
  if (was?.kind !== is?.kind) return ['it is no plan any more'];
  if (was?.kind !== 'plan' || is?.kind !== 'plan') return [];
  const ticked = was.plan.items.filter((item, index) => item.leaf && !item.done && is.plan.items[index]?.done === true);
  const mended = new Set([...was.plan.items.keys()].filter((index) => was.plan.items[index]?.box.form === 'malformed'));
  return [
    ...ticked.map((item) => `the leaf "${item.text}" is done now`),
    ...(kept(was.plan, mended) === kept(is.plan, mended) ? [] : ['it says something else now']),
  ];
}

/**
 * The plan without what fixes may change: its status, ticks of items with others below, numbers in sub-headings, and places. What
 * was no list item to CommonMark may be found to stand below another one.
 */
function kept(
  { sections, phases, items, links, codeSpans, bullets, ...plan }: Plan,
  mended: ReadonlySet<number>,
): string {
  return JSON.stringify({
    title: plan.title?.text,
    id: plan.id,
    native: plan.native,
    lineCount: plan.lineCount,
    fields: plan.fields
      .filter(({ label }) => label.toLowerCase() !== 'status')
      .map(({ label, value }) => [label, value]),
    sections: sections.map(({ name, depth, role, parent, phase, endLine }) => [
      name,
      depth,
      role,
      parent,
      phase,
      endLine,
    ]),
    phases: phases.map(({ key, title, saysDone, items: all }) => [key, title, saysDone, all]),
    items: items.map(({ section, phase, parent, leaf, done, waiver, text, key }, index) => {
      return [section, phase, mended.has(index) || parent, leaf, leaf && done, waiver, text, key];
    }),
    bullets: bullets
      .filter(({ place }) => place.line !== plan.status?.place.line)
      .map(({ text, section, nested }) => [text, section, nested]),
    links: links.map(({ url, text }) => [url, text]),
    codeSpans: codeSpans.map(({ text, item }) => [text, item]),
    suppressions: plan.suppressions.map(({ rule, reason }) => [rule, reason]),
  });
}
