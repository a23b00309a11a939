import { leadingSigns } from './letters.js';
import { isAscii, unicodePattern } from './unicode-pattern.js';

/** A text as it is compared: without case, or marks at its ends. What is left when two ways to write the same are to be equal. */
export function textKey(text: string): string {
  const lower = (isAscii(text) ? text : text.normalize('NFKC')).toLowerCase();
  // Most texts have no marks at their ends.
  if (isWord(lower.charCodeAt(0)) && isWord(lower.charCodeAt(lower.length - 1))) return lower;
  const start = lower.replace(leadingSigns.of(lower), '');
  return upToLastWord.exec(start)?.[0] ?? '';
}

/** Greedy from the start: `[^\p{L}\p{N}]+$` would try every place of a long run of signs. */
const upToLastWord = unicodePattern(String.raw`^.*[\p{L}\p{N}]`, 's');

/** Whether a code unit is a lower-case letter or a digit of ASCII. */
function isWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** What `longer` has behind `key` where that is a note and none of the text itself; null where it is not so. Both are keys. */
export function noteBehind(key: string, longer: string): string | null {
  if (key === '' || longer.length <= key.length || !longer.startsWith(key)) return null;
  const rest = longer.slice(key.length);
  return noteStart.test(rest) ? rest : null;
}

/**
 * A bracket, an arrow, a dash with spaces, or a further sentence. Brackets and quotes that the text ends with, and its full stop,
 * are not in its key. No run is followed far: a hostile text is compared with a thousand others.
 */
const noteStart = /^[)\]"'”’」』*_`]{0,4}(?:[ .。!?]{0,4}[([→⇒※]| (?:[-–—]{1,3}>?|=>) | ?[.:;!?] |。)/u;
