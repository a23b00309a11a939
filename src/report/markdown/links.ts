import { escapeMarkdown } from './escape.js';

/** Where the report's links lead: one commit of one repository on one server. */
export interface LinkTarget {
  /** Without a slash at the end, such as `https://github.com`. */
  readonly serverUrl: string;
  /** How the server lays out its pages; as GitHub does unless told. */
  readonly pages?: 'github' | 'forgejo';
  readonly owner: string;
  readonly repository: string;
  readonly headSha: string;
  /** The run that wrote the report; null where there is none to link to. */
  readonly runUrl: string | null;
  /** Files that the commit does not have; their names are no links. */
  readonly gone?: ReadonlySet<string>;
}

/** A link to a line of a file at the head commit; plain text where links lead nowhere. */
export function linkTo(target: LinkTarget | null, path: string, line: number | null, text: string): string {
  const shown = escapeMarkdown(text);
  if (target === null || target.gone?.has(path) === true) return shown;
  const { serverUrl, owner, repository, headSha, pages = 'github' } = target;
  const { folder, source } = layouts[pages];
  const file = path.split('/').map(encodePart).join('/');
  const anchor = line === null ? '' : `?${source}#L${line}`;
  return `[${shown}](${serverUrl}/${encodePart(owner)}/${encodePart(repository)}/${folder}/${headSha}/${file}${anchor})`;
}

/** Where the files of a commit are, and what shows the source of Markdown, which alone has lines. */
const layouts = {
  github: { folder: 'blob', source: 'plain=1' },
  forgejo: { folder: 'src/commit', source: 'display=source' },
} as const;

/** Percent-encoded so that nothing ends a link's destination; a lone surrogate, which has no encoding, is shown as U+FFFD. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
