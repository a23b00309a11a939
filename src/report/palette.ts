import type { Severity } from '../model/severity.js';

/** What a piece of text for a terminal is painted as. */
export type Palette = Readonly<Record<Severity | 'strong' | 'faint' | 'good', (text: string) => string>>;

/** Colors, or none. */
export function palette(color: boolean): Palette {
  return color ? painted : plain;
}

const plain: Palette = {
  error: same,
  warning: same,
  notice: same,
  strong: same,
  faint: same,
  good: same,
};

const painted: Palette = {
  error: sgr(31),
  warning: sgr(33),
  notice: sgr(36),
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32),
};

function same(text: string): string {
  return text;
}

function sgr(on: number, off = 39): (text: string) => string {
  return (text) => `\u001B[${on}m${text}\u001B[${off}m`;
}
