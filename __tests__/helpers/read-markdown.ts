import type { Bullet, Document } from '../../src/model/document.js';
import type { Place } from '../../src/model/place.js';
import type { Plan } from '../../src/model/plan.js';
import { parsePlan } from '../../src/parse-plan.js';
import { parseWithMicromark } from '../../src/parse/micromark.js';
import { parseDocument } from '../../src/parse/parse-document.js';

/** Lines of a file. */
export function lines(...texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}

/** A text as a document; a text that is refused fails the test. */
export function documentOf(text: string): Document {
  const result = parseDocument(text, parseWithMicromark);
  if (result.kind === 'refused') throw new Error(`The text was refused: ${result.detail}`);
  return result.document;
}

/** A text as a plan, of the native dialect where none is named; a text that is none fails the test. */
export function planOf(text: string, dialect = 'tdl'): Plan {
  const result = parsePlan(text, 'docs/plan.md', dialect);
  if (result.kind !== 'plan') throw new Error(`The text is no plan: ${result.kind}`);
  return result.plan;
}

/** The list items of a text, one a line: `task [x] Write it`, or for one without a box `plain Note it`. */
export function bulletsOf(text: string): readonly string[] {
  return documentOf(text).bullets.map(({ box, text: words }: Bullet) =>
    box === null ? `plain ${words}` : `${box.form} [${box.mark}] ${words}`.trim(),
  );
}

/** What stands at a place of a text; lines are joined by `\n`. */
export function textAt(text: string, place: Place): string {
  const source = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return source
    .slice(place.line - 1, place.endLine)
    .map((line, index, all) =>
      line.slice(
        index === 0 ? place.column - 1 : 0,
        index === all.length - 1 ? place.endColumn - 1 : Number.POSITIVE_INFINITY,
      ),
    )
    .join('\n');
}
