import { detectDialect, dialectById } from './dialects/index.js';
import { UserError } from './errors.js';
import type { Plan } from './model/plan.js';
import { parseWithMicromark } from './parse/micromark.js';
import { parseDocument, timedOut } from './parse/parse-document.js';
import { readPlan } from './parse/plan.js';
import { createTimeLimit } from './parse/time-limit.js';

export type ParsedPlan =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'no plan' }
  | { readonly kind: 'refused'; readonly reason: 'too deep' | 'timed out'; readonly detail: string };

/**
 * Reads Markdown text as a plan. `path` is what the plan calls itself; `dialect` is the id of a dialect, and where it is left out
 * the text tells. Throws a UserError for a dialect that does not exist.
 */
export function parsePlan(text: string, path: string, dialect?: string): ParsedPlan {
  const [result] = createTimeLimit()([() => parseDocument(text, parseWithMicromark)]);
  if (result?.kind !== 'document') return result ?? timedOut;
  const found = dialect === undefined ? detectDialect(result.document) : dialectById(dialect);
  if (found === null && dialect !== undefined) {
    throw new UserError(`There is no dialect "${dialect}".`, 'Leave it out, or name one that exists.');
  }
  return found === null ? { kind: 'no plan' } : { kind: 'plan', plan: readPlan(result.document, found, path) };
}
