import { runsOfSigns } from './letters.js';
import { unicodePattern } from './unicode-pattern.js';

/** What stands where a reason was to be written: the example as it was offered, a promise to write one, a date. */
const blank = /^(?:why|reason|tbd|todo|later|\d{4} \d{2} \d{2})$/i;

/** Whether a text says anything of why. */
export function isReason(text: string): boolean {
  const bare = text.replace(runsOfSigns.of(text), ' ').trim();
  return bare !== '' && !blank.test(bare);
}

/** With what a line of its own begins that says why something is not done. */
const opening = unicodePattern(
  String.raw`^(?:reason|rationale|why|note|decision|because|since|due to|see|deferred|skipped|not required|not needed|no longer|moved to|superseded by|replaced by)(?![\p{L}\p{N}_])`,
  'i',
);
/** An arrow and a reference mark are such words. */
const signsBeforeOpening = unicodePattern(String.raw`^[^\p{L}\p{N}→※]+`);

/** Whether a line of a plan sets out to say why: "Reason: …", "> Superseded by …", "→ …". */
export function isReasonLine(line: string): boolean {
  const text = line.replace(signsBeforeOpening.of(line), '');
  const opened = opening.exec(text)?.[0] ?? /^[→※]/u.exec(text)?.[0] ?? null;
  return opened !== null && isReason(text.slice(opened.length));
}
