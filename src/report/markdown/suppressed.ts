import type { Report, Suppression } from '../../model/report.js';
import { count } from '../words.js';
import { code, escapeMarkdown, fold } from './escape.js';
import { linkTo, type LinkTarget } from './links.js';
import { listLines } from './list.js';
import { shortPath } from './plan-name.js';

/** Suppressions of errors that this change adds: they do nothing before somebody has agreed to them. */
export function requestedList({ suppressed }: Report, target: LinkTarget | null): string {
  const requested = suppressed.filter((one) => one.requested);
  if (requested.length === 0) return '';
  const asks = requested.length === 1 ? 'suppression of an error counts' : 'suppressions of errors count';
  return `**${requested.length} ${asks} once merged.** The findings stay until then.\n\n${lines(requested, target)}`;
}

/** What the plans say not to be told of. */
export function suppressedFold({ suppressed }: Report, target: LinkTarget | null): string {
  const honoured = suppressed.filter((one) => !one.requested);
  return honoured.length === 0 ? '' : fold(`${count(honoured.length, 'suppression')} used`, lines(honoured, target));
}

function lines(suppressions: readonly Suppression[], target: LinkTarget | null): string {
  const lineOf = ({ path, line, rule, reason }: Suppression) => {
    const place = linkTo(target, path, line, `${shortPath(path)}:${line}`);
    return `- ${place} ${code(rule)}: ${escapeMarkdown(reason)}`;
  };
  return listLines(suppressions, lineOf, 'suppression');
}
