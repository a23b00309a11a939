export type ChangeStatus = 'added' | 'changed' | 'modified' | 'removed' | 'renamed';

/** One file of a diff, in GitHub's words. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: ChangeStatus;
  /** The blob (or submodule commit) after the change, or before it where the file was removed. */
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@` on; GitHub leaves it out of binary files, pure renames, changes of mode and large diffs. */
  readonly patch: string | undefined;
}

/** What git is asked. A pair of files is a rename from half its lines on, as at GitHub. */
export const DIFF_ARGUMENTS = ['diff-tree', '-r', '--no-commit-id', '--find-renames=50%', '-l1000'].concat(
  ['--raw', '--numstat', '--no-abbrev', '-z'],
  ['--patch', '--no-ext-diff', '--no-textconv'],
);

/**
 * Larger diffs have no patch: https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits
 */
const LARGEST_PATCH = { bytes: 500_000, lines: 20_000 };

/** Reads what git prints for {@link DIFF_ARGUMENTS}: records of what changed, records of counts, and the patch. */
export function parseDiff(output: string): ChangedFile[] {
  const fields = output.split('\0');
  const changes = takeChanges(fields);
  const counts = changes.map(() => takeCounts(fields));
  // An empty field, and the patch, which may hold a NUL itself.
  const patch = fields.slice(1).join('\0');
  const sections = patch.split(/(?<=\n)(?=diff --git )/);
  return changes.map((change, index) => {
    const [additions, deletions] = counts[index] ?? [0, 0];
    // What was a file and is a link is taken away and added again.
    const own = sections.splice(0, change.status === 'changed' ? 2 : 1);
    return { ...change, additions, deletions, patch: own.map(hunksOf).filter(Boolean).join('\n') || undefined };
  });
}

type RawChange = Pick<ChangedFile, 'oid' | 'path' | 'previousPath' | 'status'>;

/** Takes the leading records `:<mode> <mode> <oid> <oid> <status>`, `<path>`[, `<path>`] off `fields`. */
function takeChanges(fields: string[]): RawChange[] {
  const changes: RawChange[] = [];
  while (fields[0]?.startsWith(':') === true) {
    const [, , before = '', after = '', letter = ''] = (fields.shift() ?? '').split(' ');
    const status = statusOf(letter);
    const first = fields.shift() ?? '';
    const renamed = status === 'renamed';
    changes.push({
      status,
      oid: status === 'removed' ? before : after,
      path: renamed ? (fields.shift() ?? '') : first,
      previousPath: renamed ? first : undefined,
    });
  }
  return changes;
}

/** Takes the record `<added>\t<deleted>\t<path>`, or `<added>\t<deleted>\t`, `<path>`, `<path>` of a rename, off `fields`. */
function takeCounts(fields: string[]): [number, number] {
  const [additions = '', deletions = '', path = ''] = (fields.shift() ?? '').split('\t');
  if (path === '') fields.splice(0, 2);
  return [Number(additions) || 0, Number(deletions) || 0];
}

function statusOf(letter: string): ChangeStatus {
  switch (letter.charAt(0)) {
    case 'A':
      return 'added';
    case 'D':
      return 'removed';
    case 'R':
      return 'renamed';
    case 'T':
      return 'changed';
    default:
      return 'modified';
  }
}

function hunksOf(section: string): string {
  const start = section.search(/(?<=\n)@@ /);
  if (start < 0) return '';
  const hunks = section.slice(start).replace(/\n$/, '');
  const tooLarge = Buffer.byteLength(hunks) > LARGEST_PATCH.bytes || hunks.split('\n').length > LARGEST_PATCH.lines;
  return tooLarge ? '' : hunks;
}
