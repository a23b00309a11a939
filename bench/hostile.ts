/** Texts that were made to be slow for a Markdown parser; each gives about so many bytes. */
export const hostile: Readonly<Record<string, (bytes: number) => string>> = {
  'flat tasks': repeat('- [ ] task\n'),
  paragraphs: repeat('a\n\n'),
  'blank lines': repeat('\n'),
  'loose list': repeat('- a\n\n'),
  '`[`': repeat('['),
  '`![`': repeat('!['),
  '`*`': repeat('*'),
  '`<!--`': repeat('<!--'),
  words: repeat('word '),
  '`a**b`': repeat('a**b'),
  '`[a](`': repeat('[a]('),
  '`> ` on one line': repeat('> '),
  '`- ` on one line': (bytes) => `${repeat('- ')(bytes)}a`,
  'deeper and deeper lists': grow((index) => `${'  '.repeat(index)}- a\n`),
  'runs of backticks': grow((index) => `${'`'.repeat(index + 1)} `),
  phases: grow((index) => `## Phase ${String(index + 1)}: a\n\n- [ ] a\n`),
  definitions: repeat('[a]: b\n'),
  tabs: (bytes) => `a${repeat('\t')(bytes)}b`,
  'emphasis left open': (bytes) => `${repeat('*a `x` ')(bytes)}a*`,
  'notes to one task': (bytes) => `- [ ] deferred${repeat(' -> a')(bytes)}`,
  'placeholders in a heading': (bytes) => `## Phase 1: ${repeat('/src/... ')(bytes)}\n\n- [ ] a\n`,
  'a mixture': repeat('- [ ] a**b [a]( `x`` <!-- ~~y\n\n> - z\n'),
};

function repeat(part: string): (bytes: number) => string {
  return (bytes) => part.repeat(Math.ceil(bytes / part.length));
}

function grow(part: (index: number) => string): (bytes: number) => string {
  return (bytes) => {
    const parts: string[] = [];
    for (let index = 0, length = 0; length < bytes; index += 1) {
      const next = part(index);
      parts.push(next);
      length += next.length;
    }
    return parts.join('');
  };
}
