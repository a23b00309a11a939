import { shorten } from '../model/shorten.js';

/** Texts of members that a message quotes before it only counts the rest. */
const maxNames = 3;
/** Code units of a quoted text; a list item can be a whole paragraph. */
const maxName = 60;

/** Fills a template of a rule's message. See `MessageMeta` for its language. */
export function fillTemplate(
  template: string,
  data: Readonly<Record<string, string>>,
  memberTexts: readonly string[],
): string {
  const count = memberTexts.length;
  return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    if (one !== undefined) return (count === 1 ? one : many) ?? '';
    if (name === 'count') return String(count);
    if (name === 'names') return quoteNames(memberTexts);
    const value = data[name];
    if (value === undefined) throw new Error(`A message template names {${name}}, which its problem does not give.`);
    return value;
  });
}

function quoteNames(texts: readonly string[]): string {
  const named = texts.slice(0, maxNames).map((text) => `"${shorten(text, maxName)}"`);
  const rest = texts.length - named.length;
  return rest === 0 ? named.join(', ') : `${named.join(', ')} and ${String(rest)} more`;
}
