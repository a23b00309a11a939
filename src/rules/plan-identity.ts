import type { Plan, Text } from '../model/plan.js';
import { stageOf } from '../model/stage.js';
import { unicodePattern } from '../model/unicode-pattern.js';
import type { Member, PlanRule, Problem } from './rule.js';

export const planIdentity = {
  meta: {
    id: 'plan-identity',
    summary: 'A plan has the id of the directory it stands in, says that it is a plan, and links to its design.',
    messages: {
      id: {
        level: 'error',
        headline: 'id {id} in {where}',
        text: 'The title has the id {id}, but "{where}" in the path has {pathId}; both were expected to be the same.',
        howToFix: 'Write the id of the path, or move the plan to where its id belongs:',
        example: '# {title}',
      },
      type: {
        level: 'warning',
        headline: 'type "{type}" for "Implementation Plan"',
        text: 'The type is "{type}", and was expected to be "Implementation Plan".',
        howToFix: 'Write the line below; what else there is to say can follow in parentheses.',
        example: '- Type: Implementation Plan',
      },
      'link-id': {
        level: 'warning',
        headline: '{count} {count|link|links} to another task than {count|it says|they say}',
        text: '{count} {count|link names|links name} one task and {count|leads|lead} to another: {names}.',
        howToFix: 'Let the text and the target of {count|the|each} link name the same task.',
      },
      'design-link': {
        level: 'off',
        headline: 'no link to a design document',
        text: 'The plan has no link to a design document; one was expected in Links.',
        howToFix: 'Add the link, or say that there is none:',
        example: '- Associated Design Document: N/A',
      },
    },
  },
  reads: 'plan',
  check: (plan) => (plan.native ? [...ofId(plan), ...ofType(plan), ...ofLinks(plan), ...ofDesign(plan)] : []),
} as const satisfies PlanRule;

/** The id of the title against that of the nearest part of the path that begins with one. */
function ofId(plan: Plan): readonly Problem[] {
  const { id, title } = plan;
  const named = id === null ? null : idInPath(plan.path, id);
  if (id === null || title === null || named === null || named.id.toLowerCase() === id.toLowerCase()) return [];
  return [
    {
      messageId: 'id',
      members: [{ kind: 'value', value: `${named.id} ${id}`, place: title.place }],
      section: null,
      claim: null,
      data: { id, pathId: named.id, where: named.part, title: title.text.replace(id, named.id) },
      fix: null,
    },
  ];
}

/** What the file's own name, or else the nearest directory, has in the form of an id: the same letters up to the dash. */
function idInPath(path: string, id: string): { readonly id: string; readonly part: string } | null {
  const prefix = id.slice(0, id.indexOf('-') + 1).toLowerCase();
  for (const part of path.split('/').reverse()) {
    if (prefix === '' || !part.toLowerCase().startsWith(prefix)) continue;
    const rest = /^[0-9A-Za-z]+/.exec(part.slice(prefix.length))?.[0];
    if (rest !== undefined) return { id: part.slice(0, prefix.length + rest.length), part };
  }
  return null;
}

const nativeType = unicodePattern(String.raw`^[*_\x60]*implementation[\s-]+plan(?![\p{L}\p{N}])`, 'i');

/** The Type in Metadata. A plan without one says nothing wrong. */
function ofType({ fields }: Plan): readonly Problem[] {
  const field = fields.find(({ label }) => label.toLowerCase() === 'type');
  if (field === undefined || field.value === '') return [];
  if (nativeType.test(field.value)) return [];
  return [
    {
      messageId: 'type',
      members: [{ kind: 'value', value: field.value, place: field.place }],
      section: null,
      claim: null,
      data: { type: field.value },
      fix: null,
    },
  ];
}

/** Links whose text begins with the id of one task, and whose target stands in the directory of another. */
function ofLinks({ id, links }: Plan): readonly Problem[] {
  if (id === null) return [];
  const members = links.flatMap(({ text, url, place }): readonly Member[] => {
    const named = idInPath(text, id)?.id;
    const led = named === undefined ? undefined : idInPath(url, id)?.id;
    const differ = named !== undefined && led !== undefined && named.toLowerCase() !== led.toLowerCase();
    return differ ? [{ kind: 'value', value: `${text} (${url})`, place }] : [];
  });
  return members.length === 0
    ? []
    : [{ messageId: 'link-id', members, section: null, claim: null, data: {}, fix: null }];
}

/** Nobody writes the design of a plan that was given up. */
function ofDesign(plan: Plan): readonly Problem[] {
  if (stageOf(plan)?.kind === 'halted' || namesDesign(plan)) return [];
  const links = plan.sections.find(({ role }) => role === 'links');
  return [
    {
      messageId: 'design-link',
      members: [{ kind: 'value', value: '', place: (links ?? plan.title)?.place ?? null }],
      section: null,
      claim: null,
      data: {},
      fix: null,
    },
  ];
}

/** Whether the plan leads to a design, by a link or a path in code, or says that it has none. */
function namesDesign({ links, codeSpans, sections }: Plan): boolean {
  return (
    links.some(({ text, url }) => isAboutDesign(text) || isAboutDesign(url)) ||
    codeSpans.some(({ text }) => isAboutDesign(text)) ||
    sections.some(({ body }) => saysNone(body))
  );
}

function isAboutDesign(text: string): boolean {
  return /design/i.test(text);
}

const none = unicodePattern(String.raw`^[^\p{L}]*(?:n/a|none)\b`, 'i');

/** "Design document: N/A", on one line or with the answer on the next. */
function saysNone(body: readonly Text[]): boolean {
  return body.some(({ text }, index) => {
    if (!isAboutDesign(text)) return false;
    return /\bn\/a\b|: *none\b/i.test(text) || none.test(body[index + 1]?.text ?? '');
  });
}
