/** What is wanted of a regular expression without the flags `g` and `y`. */
export interface Pattern {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** A pattern with letters, digits or signs of all scripts in it. */
export interface UnicodePattern extends Pattern {
  /** The regular expression for one text: for methods of strings, and with the flag `g`. */
  readonly of: (text: string) => RegExp;
}

/**
 * A regular expression of which `source` names Unicode properties, such as `[\p{L}\p{N}]`; each has to stand in a class, and be one
 * of those below. The flag `u` is added.
 *
 * V8 takes up to a millisecond to compile one, and a tenth to read past one in a function that is never called. There are sixty,
 * and a check of one plan takes a seventh of a second. So each is compiled when a text is there, and for a text in ASCII, as most
 * are, in a form that knows no other characters and finds the same.
 */
export function unicodePattern(source: string, flags = ''): UnicodePattern {
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

function inAscii(source: string): string {
  return source.replace(/\\p\{(\w+)\}/g, (property, name: string) => {
    const members = asciiMembers.get(name);
    if (members === undefined) throw new Error(`What of ${property} is in ASCII is not known.`);
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
