export interface TreeEntry {
  readonly name: string;
  readonly oid: string;
  /** As git writes it: `100644`, `100755`, `120000`, `160000`, `40000`. */
  readonly mode: string;
  readonly type: 'blob' | 'commit' | 'tree';
}

/** The entries of a tree object: `<mode> <name>\0<20 bytes>` each. */
export function parseTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(' ', at);
    const end = content.indexOf(0, space);
    const mode = content.toString('latin1', at, space);
    entries.push({
      mode,
      name: content.toString('utf8', space + 1, end),
      oid: content.toString('hex', end + 1, end + 21),
      type: typeOf(mode),
    });
    at = end + 21;
  }
  return entries;
}

function typeOf(mode: string): TreeEntry['type'] {
  if (mode === '40000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}
