import { letterOrDigit } from './letters.js';
import type { Plan } from './plan.js';
import { unicodePattern } from './unicode-pattern.js';

/**
 * What the text of a question says to it.
 * - `decided`: a decision, as the words "Decision", "Resolved" and the like say.
 * - `said`: something else behind an arrow.
 * - `planned`: only where or how the answer is going to be found.
 */
export type Answer = 'decided' | 'said' | 'planned';

const decided = unicodePattern(
  String.raw`^(?:(?:decision|decided|resolved|resolution|answer(?:ed)?|outcome|deferred|closed|agreed)(?![\p{L}\p{N}])|決定|解決|回答|結論)`,
  'i',
);
const planned = unicodePattern(String.raw`^(?:(?:next steps?|method)(?![\p{L}\p{N}])|次のステップ|方法)`, 'i');

const arrow = /→|⇒|->|=>/u;

/** The answer behind the last arrow of a question's text, or in front of the text ("Resolved: …"); null where there is none. */
export function answerIn(text: string): Answer | null {
  const parts = text.split(arrow).map((part) => part.replace(/^(?:[\s✅✔☑*_:：-]|\uFE0F)+/u, ''));
  const last = parts.length === 1 ? '' : (parts.at(-1) ?? '');
  if (decided.test(last) || decided.test(parts[0] ?? '')) return 'decided';
  if (planned.test(last)) return 'planned';
  return letterOrDigit.test(last) ? 'said' : null;
}

/** Whether a text asks something: it ends with a question mark, or as a Japanese question does. A remark in parentheses, or an arrow, may follow. */
export function isQuestion(text: string): boolean {
  const [question = ''] = text.split(arrow, 1);
  const bare = question
    .trimEnd()
    .replace(/[(（][^()（）]*[)）]$/u, '')
    .trimEnd();
  return /[?？]["'”」』*_]?$|か。?$/u.test(bare);
}

/** The items below which a bullet of their list stands, before the next item. */
export function itemsWithBullets({ items, bullets }: Plan): ReadonlySet<number> {
  const found = new Set<number>();
  let index = -1;
  for (const { nested, section, place } of bullets) {
    while ((items[index + 1]?.place.line ?? Infinity) < place.line) index += 1;
    if (nested && items[index]?.section === section) found.add(index);
  }
  return found;
}
