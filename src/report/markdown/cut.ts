/** UTF-8 bytes of a text. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

/**
 * Markdown of ours within a number of UTF-8 bytes: it ends with a whole line, with fences and folds closed, and with `note`
 * where something was cut off. What fits is left as it is.
 */
export function cutToBytes(markdown: string, budget: number, note: string): string {
  if (bytesOf(markdown) <= budget) return markdown;
  let text = '';
  let bytes = 0;
  const open = new OpenBlocks();
  let kept = '';
  for (const line of markdown.split('\n')) {
    text += `${line}\n`;
    bytes += bytesOf(line) + 1;
    open.read(line);
    const end = `${open.closing()}\n${note}\n`;
    if (bytes > budget) break;
    // A later line can close what an earlier one opened, so the last place that fits may not be the first that does not.
    if (bytes + bytesOf(end) <= budget) kept = text + end;
  }
  return kept;
}

/** What a reader of Markdown would take the following lines into. */
class OpenBlocks {
  #fence: string | null = null;
  #folds = 0;

  read(line: string): void {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (this.#fence !== null) {
      if (fence?.startsWith(this.#fence) === true && line.trim() === fence) this.#fence = null;
      return;
    }
    this.#fence = fence;
    this.#folds += countOf(line, '<details>') - countOf(line, '</details>');
  }

  /** The lines that close it all. */
  closing(): string {
    const fence = this.#fence === null ? '' : `${this.#fence}\n`;
    return `${fence}${'\n</details>\n'.repeat(Math.max(0, this.#folds))}`;
  }
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
