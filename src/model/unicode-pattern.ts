/** What is wanted of a regular expression without the flags `g` and `y`. */
export interface Pattern {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** A regular expression that is made for the text it is used on. */
export interface PatternByText {
  /** What to give to `replace`, `match` or `matchAll` of `text`. It is shared: with the flag `g`, `exec` and `test` would leave their place in it. */
  readonly of: (text: string) => RegExp;
}

/**
 * A regular expression of which `source` names Unicode properties, such as `[\p{L}\p{N}]`: those below, and each within a class. The
 * flag `u` is added. Whatever else it names is an error with the first text in ASCII.
 *
 * V8 takes up to a millisecond to compile one, and a tenth to read past one in a function that is never called. All of them
 * were a tenth of a check of one plan. So each is compiled when a text is there, and for a text in ASCII, as most
 * are, in a form that knows no other characters and finds the same.
 *
 * Each use looks through the whole text first: not for what is tried at every place of a text.
 */
export function unicodePattern(source: string, flags?: 'i' | 's'): Pattern & PatternByText;
export function unicodePattern(source: string, flags: 'g' | 'gi'): PatternByText;
export function unicodePattern(source: string, flags = ''): Pattern & PatternByText {
  let ascii: RegExp | null = null;
  let full: RegExp | null = null;
  const of = (text: string): RegExp =>
    isAscii(text) ? (ascii ??= new RegExp(inAscii(source), flags)) : (full ??= new RegExp(source, `${flags}u`));
  return { of, test: (text) => of(text).test(text), exec: (text) => of(text).exec(text) };
}

/** Whether a text has no character beyond ASCII. */
export function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

/** A source with the characters of ASCII in place of the properties. */
function inAscii(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{([^}]*)\}|\\P|\\.|[[\]]/gs, (token, name: string | undefined) => {
    if (token === '[' || token === ']') isInClass = token === '[';
    if (!/^\\p/i.test(token)) return token;
    const members = isInClass && name !== undefined ? asciiMembers.get(name) : undefined;
    if (members === undefined) throw new Error(`What ASCII has of ${token} in ${source} is not known.`);
    return members;
  });
}

/** The characters of ASCII that have a property, as they stand in a class. */
const asciiMembers: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-z'],
  ['Lu', 'A-Z'],
  ['Ll', 'a-z'],
  ['N', String.raw`\d`],
  ['Nd', String.raw`\d`],
  ['P', String.raw`!-#%-*,-/:;?@[-\]_{}`],
  ['S', String.raw`$+<->^\x60|~`],
  ['So', ''],
  ['M', ''],
  ['Emoji_Modifier', ''],
  ['ASCII', String.raw`\0-\x7F`],
]);
