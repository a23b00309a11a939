/**
 * Text from outside for a terminal or a log: on one line, without characters that steer a terminal or turn the reading
 * direction, and without what the runner of GitHub Actions takes for a command: `::` at the start of a line, and `##[`
 * anywhere (actions/runner, ActionCommand.cs). A zero-width space keeps those apart.
 */
export function printable(text: string): string {
  return withoutControls(text)
    .replaceAll('##[', '##\u200B[')
    .replace(/^(\s*):(?=:)/, '$1:\u200B');
}

/** On one line, without control characters, bidirectional marks, invisible tags and halves of surrogate pairs. */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t-\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu, '')
    .replace(/\s+/g, ' ');
}
