import { shorten, shortenBoth } from '../model/shorten.js';

/** Texts of members that a message quotes before it only counts the rest. */
const maxNames = 3;
/** Code units of a quoted text; a list item can be a whole paragraph. */
const maxName = 60;

/** How a message calls a member. */
export interface MemberName {
  /** From the plan: quoted, and cut where it is long. */
  readonly text: string;
  /** What it was before; where it differs from the text is shown of both. */
  readonly was?: string | undefined;
  /** Of the rule: said behind the text in full. */
  readonly fate?: string | undefined;
}

/** Fills a template of a rule's message. See `MessageMeta` for its language. */
export function fillTemplate(
  template: string,
  data: Readonly<Record<string, string>>,
  members: readonly MemberName[],
): string {
  const count = members.length;
  return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    if (one !== undefined) return (count === 1 ? one : many) ?? '';
    if (name === 'count') return String(count);
    if (name === 'names') return quoteNames(members);
    const value = data[name];
    if (value === undefined) throw new Error(`A message template names {${name}}, which its problem does not give.`);
    return value;
  });
}

function quoteNames(members: readonly MemberName[]): string {
  const named = members.slice(0, maxNames).map(quoteName);
  const rest = members.length - named.length;
  return rest === 0 ? named.join(', ') : `${named.join(', ')} and ${String(rest)} more`;
}

function quoteName({ text, was, fate }: MemberName): string {
  if (was !== undefined) {
    const [before, now] = shortenBoth(was, text, maxName);
    return `"${now}" (was "${before}")`;
  }
  return `"${shorten(text, maxName)}"${fate === undefined ? '' : ` (${fate})`}`;
}
