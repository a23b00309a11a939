import type { Document } from '../model/document.js';
import { letterOrDigit } from '../model/letters.js';
import type { SuppressionComment } from '../model/plan.js';

const form = /^\s*plan-check-disable-next-line(?:\s+(?<rule>(?!--)[^\s]+))?(?:\s+--(?<reason>[\s\S]*))?$/;

/** The comments that ask not to be told of the line below them. One without a rule has the empty text for it. */
export function readSuppressions({ comments, lines }: Document): readonly SuppressionComment[] {
  const below = comments.length === 0 ? [] : linesBelow(lines);
  return comments.flatMap(({ text, place }) => {
    const groups = form.exec(text.trimEnd())?.groups;
    if (groups === undefined) return [];
    const reason = (groups['reason'] ?? '').replace(/\s+/g, ' ').trim();
    return [
      {
        rule: groups['rule'] ?? '',
        reason: letterOrDigit.test(reason) ? reason : null,
        target: below[place.endLine] ?? null,
        place,
      },
    ];
  });
}

/** Per line the first one behind it that is not blank. Worked out once: a hostile plan has thousands of comments. */
function linesBelow(lines: readonly string[]): readonly (number | null)[] {
  const below: (number | null)[] = [];
  let next: number | null = null;
  for (let line = lines.length; line >= 0; line -= 1) {
    below[line] = next;
    if (lines[line - 1]?.trim() !== '') next = line;
  }
  return below;
}
