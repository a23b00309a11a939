import type { SuppressionComment } from './plan.js';

/**
 * What became of a suppression.
 * - `unknown-rule`: there is no such rule or message.
 * - `no-reason`: it does not say why, and is not honoured.
 * - `requested`: it asks for an error to be left out, and base does not have it: a person has to agree first.
 * - `used`: it left something out.
 * - `unused`: the line below it has no finding of the rule.
 */
export interface SuppressionUse {
  readonly comment: SuppressionComment;
  readonly outcome: 'unknown-rule' | 'no-reason' | 'requested' | 'used' | 'unused';
}
