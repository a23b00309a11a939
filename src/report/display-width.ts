const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters of two columns: East Asian wide and full-width ones (Unicode TR 11, by script), and emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|\uFE0F/u;
const narrow = /[\uFF61-\uFFDC]/u;

/** Columns of a terminal that a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOf(segment);
  return width;
}

/** The text in at most so many columns, with an ellipsis where it was cut. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let result = '';
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += widthOf(segment);
    if (width > columns - 1) break;
    result += segment;
  }
  return columns < 1 ? '' : `${result.trimEnd()}…`;
}

/** The text with spaces behind it up to so many columns. */
export function padToWidth(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

function widthOf(segment: string): number {
  if (/^\p{M}+$/u.test(segment)) return 0;
  return wide.test(segment) && !narrow.test(segment) ? 2 : 1;
}
