import { escapeMarkdown } from './escape.js';

/** Where the report's links lead: one commit of one repository on one server. */
export interface LinkTarget {
  /** Without a slash at the end, such as `https://github.com`. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repository: string;
  readonly headSha: string;
  /** The run that wrote the report; null where there is none to link to. */
  readonly runUrl: string | null;
  /** Files that the commit does not have; their names are no links. */
  readonly gone?: ReadonlySet<string>;
}

/** A link to a line of a file at the head commit; plain text where links lead nowhere. `plain=1` shows the source of Markdown. */
export function linkTo(target: LinkTarget | null, path: string, line: number | null, text: string): string {
  const shown = escapeMarkdown(text);
  if (target === null || target.gone?.has(path) === true) return shown;
  const { serverUrl, owner, repository, headSha } = target;
  const file = path.split('/').map(encodePart).join('/');
  const anchor = line === null ? '' : `?plain=1#L${line}`;
  return `[${shown}](${serverUrl}/${encodePart(owner)}/${encodePart(repository)}/blob/${headSha}/${file}${anchor})`;
}

/** Percent-encoded so that nothing ends a link's destination; a lone surrogate, which has no encoding, is shown as U+FFFD. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
