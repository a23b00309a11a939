import { createHash } from 'node:crypto';

/**
 * The first line of a comment of ours, by which it is found again. Steps that comment on one pull request are told apart by the
 * name of their instance, of which only a hash stands here: an HTML comment never carries text from outside.
 */
export function commentMarker(instance: string | null): string {
  if (instance === null) return '<!-- plan-check -->';
  return `<!-- plan-check ${createHash('sha256').update(instance).digest('hex').slice(0, 12)} -->`;
}
