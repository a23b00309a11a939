import { quantitiesIn, withoutQuantities, type Quantity } from './quantity.js';
import { unicodePattern } from './unicode-pattern.js';

/**
 * Whether a text asks for less than it did. Narrow on purpose: most rewording is honest, and what cannot be told for sure is
 * only another text.
 */
export function asksForLess(was: string, is: string): boolean {
  return (
    isGained(softWord, was, is) ||
    isWeakerVerb(was, is) ||
    isFewer(was, is) ||
    isNoLongerDenied(was, is) ||
    isCut(was, is) ||
    boundMove(was, is) === 'looser'
  );
}

/** Whether a text says of itself, as it did not before, that it does not hold yet ("Windows pending"). */
export function leavesOpen(was: string, is: string): boolean {
  return isGained(openEnd, was, is);
}

/** Whether a command lets more pass than it did: its failure is swallowed, or it is told to be less strict. */
export function checksLess(was: string, is: string): boolean {
  const [from, to] = [readCommand(was), readCommand(is)];
  if (isGained(swallowed, from.text, to.text) || isGained(lenientComment, from.comment, to.comment)) return true;
  if (from.program !== to.program) return false;
  return (
    [...to.flags].some((flag) => lenientFlags.has(flag) && !from.flags.has(flag)) ||
    [...from.flags].some((flag) => strictFlags.has(flag) && !to.flags.has(flag)) ||
    limits.some(({ flag, strict }) => isLooserLimit(flag, strict, from.text, to.text))
  );
}

function isGained(pattern: RegExp, was: string, is: string): boolean {
  return pattern.test(is) && !pattern.test(was);
}

/** "if possible", "(optional)". */
const softWord =
  /\b(?:if|where|when|wherever|whenever|as far as) (?:at all )?(?:possible|feasible|practical|practicable)\b|\b(?:as|if|when) time (?:permits|allows)\b|\bbest[- ]effort\b|\bnice[- ]to[- ]have\b|\b(?:ideally|preferably)\b|^optional\b|[([]optional\b|可能であれば|可能なら|可能な限り|できれば/i;

/** In brackets or behind a comma, a dash or a colon: "pending". Anywhere: "tracked for a follow-up", "to be confirmed". */
const openEnd =
  /[([,;:–—-] ?[^()[\],;:–—-]{0,40}\b(?:pending|outstanding|tbd)\b|\b(?:tracked|left|planned|scheduled|filed) (?:separately|elsewhere|later|(?:as|for|in|to) (?:[\w-]+ ){0,3}follow[- ]?ups?)\b|\b(?:yet|still|remains?) to be [a-z]+ed\b|\bto be (?:confirmed|determined|decided|done|defined|added|opened|filed|written|verified|scheduled|completed|measured)\b|\bonce (?:[\w-]+ ){1,5}(?:is|are|becomes?) available\b|\bnot (?:yet|verified|tested|measured|met)\b|\b(?:partially|partly) (?:done|met|completed?|implemented)\b|未(?:実施|確認|対応|完了|検証)|保留中|後日/i;

/** "should" where it said "must". */
function isWeakerVerb(was: string, is: string): boolean {
  return (
    /\b(?:must|shall)\b/i.test(was) && !/\b(?:must|shall)\b/i.test(is) && isGained(/\b(?:should|may|might)\b/i, was, is)
  );
}

/** "most" where it said "all". */
function isFewer(was: string, is: string): boolean {
  const all = /\b(?:all|every|each)\b|\b100 ?%/i;
  const most = /\b(?:most|mostly|many|some|several|nearly|almost|largely|usually|typically|partially|partly)\b/i;
  return all.test(was) && !all.test(is) && isGained(most, was, is);
}

/** Nothing is excluded any more where it said "never". */
function isNoLongerDenied(was: string, is: string): boolean {
  return (
    /\bnever\b/i.test(was) &&
    !/\b(?:no|not|never|none|nobody|nothing|nor|neither|cannot|without|zero|0)\b|n't\b/i.test(is)
  );
}

/** The end of the sentence is gone: "Restore drill done by two people" is "Restore drill done". A note behind it may go. */
function isCut(was: string, is: string): boolean {
  const [longer, kept] = [was.trim(), withoutStop(is)];
  return kept !== '' && longer.startsWith(kept) && moreOfSentence.test(withoutStop(longer.slice(kept.length)));
}

const moreOfSentence = unicodePattern(
  String.raw`^ (?!(?:if|when|where|unless|while|as|because|since|see)\b)[\p{L}]\S*(?: \S+)+$`,
  'i',
);

function withoutStop(text: string): string {
  return text.trimEnd().replace(/[.!。]$/, '');
}

/** Whether a text has another number in the same words, and nothing tells whether that asks for more or for less. */
export function asksForAnotherNumber(was: string, is: string): boolean {
  return boundMove(was, is) === 'unknown';
}

/** What stands before a number that must not be passed, or must be reached. */
const upper =
  /(?:<=?|≤|\b(?:under|below|within|less than|fewer than|lower than|at most|no more than|not more than|max(?:imum)?(?: of)?)) ?[$€£~]?$/i;
const lower =
  /(?:>=?|≥|\b(?:over|above|more than|greater than|at least|no less than|not less than|min(?:imum)?(?: of)?)) ?[$€£~]?$/i;
/** "Nobody waits longer than": a comparison that is denied is a bound from above. */
const deniedMore =
  /\b(?:no|nobody|none|nothing|never|not)\b[^.;]{0,40}\b(?:longer|more|later|slower|larger|greater|higher) than ?[$€£~]?$/i;
/** Time that something takes, and time that it holds for. */
const takes = /\bin ?$/i;
const lasts = /\b(?:for|last|past|during) ?(?:the )?$/i;
/** What stands behind a number: in Japanese the bound itself, and a share of which more is better. */
const upperBehind = /^\s?[^\s、。]{0,3}\s?(?:以下|未満|以内)/;
const lowerBehind =
  /^\s?[^\s、。]{0,3}\s?以上|^ ?%[^.;]{0,20}\b(?:coverage|accuracy|uptime|availability|of|pass|passing|success)\b/i;

type Move = 'looser' | 'tighter' | 'unknown';

/** What became of the numbers where the words are the same; null where no number is another. A note may stand behind them. */
function boundMove(was: string, is: string): Move | null {
  if (was === is || !wordsAround(is).startsWith(wordsAround(was))) return null;
  const now = quantitiesIn(is);
  const moves = quantitiesIn(was).flatMap((from, index) => {
    const to = now[index];
    if (to?.unit !== from.unit || to.value === from.value) return [];
    const bound = boundAt(was, from);
    if (bound === null) return ['unknown' as const];
    return [(bound === 'upper') === to.value > from.value ? ('looser' as const) : ('tighter' as const)];
  });
  return moves.find((move) => move === 'looser') ?? moves.find((move) => move === 'unknown') ?? moves[0] ?? null;
}

function boundAt(text: string, { start, end, unit }: Quantity): 'upper' | 'lower' | null {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end)];
  if (upper.test(before) || deniedMore.test(before) || upperBehind.test(after)) return 'upper';
  if (lower.test(before) || lowerBehind.test(after)) return 'lower';
  if (unit !== 'time') return null;
  if (takes.test(before)) return 'upper';
  return lasts.test(before) ? 'lower' : null;
}

/** The words of a text without its numbers, the same for one and for many. */
function wordsAround(text: string): string {
  const words = withoutQuantities(withoutStop(text))
    .toLowerCase()
    .replace(/\b(?:all|each|every|the) (?=#)/g, '');
  return words.replace(plural.of(words), '').replaceAll(' ', '');
}

const plural = unicodePattern(String.raw`s(?![\p{L}\p{N}])`, 'g');

interface CommandReading {
  /** The command without the comment behind it. */
  readonly text: string;
  readonly comment: string;
  readonly program: string;
  readonly flags: ReadonlySet<string>;
}

function readCommand(line: string): CommandReading {
  const at = line.search(/ #/);
  const [text, comment] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at)];
  const words = text.split(' ').filter((word) => word !== '');
  const program = words.find((word) => !/^\w+=/.test(word)) ?? '';
  return { text: words.join(' '), comment, program, flags: new Set(flagsOf(words)) };
}

/** Flags as they stand, and those that take a word of their own together with it. */
function flagsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => (word.startsWith('-') ? [word, `${word} ${words[index + 1] ?? ''}`] : []));
}

const swallowed = /(?:\|\||;) ?(?:true|:|exit 0|echo\b[^|&;]*)$/;
const lenientComment = /^ #+ ?(?:optional|if|when|pending|skip|skipped|later)\b/i;

/** Of linters, compilers and test runners; none that another program takes for something else that matters. */
const strictFlags: ReadonlySet<string> = new Set([
  '-D warnings',
  '-Dwarnings',
  '--deny warnings',
  '--deny-warnings',
  '-Werror',
  '--all-targets',
  '--all-features',
  '--workspace',
  '--strict',
  '--check',
  '--frozen-lockfile',
  '--fail-on-warnings',
  '--warnings-as-errors',
  '-warnaserror',
  '-race',
]);
const lenientFlags: ReadonlySet<string> = new Set([
  '--exit-zero',
  '--no-verify',
  '--passWithNoTests',
  '--pass-with-no-tests',
  '--if-present',
  '--ignore-failures',
  '--no-strict',
  '--allow-warnings',
  '-A warnings',
  '-DskipTests',
  '-DskipTests=true',
  '-Dmaven.test.skip=true',
  '-Dmaven.test.failure.ignore=true',
]);

/** Flags whose number is a limit; `strict` says which way it is kept. */
const limits = [
  { flag: /--max-warnings[= ](\d+)/, strict: 'low' },
  { flag: /--(?:cov-)?fail-under[= ](\d+)/, strict: 'high' },
] as const;

function isLooserLimit(flag: RegExp, strict: 'low' | 'high', was: string, is: string): boolean {
  const [from, to] = [was, is].map((text) => flag.exec(text)?.[1]);
  if (from === undefined) return false;
  if (to === undefined) return true;
  return strict === 'low' ? Number(to) > Number(from) : Number(to) < Number(from);
}
