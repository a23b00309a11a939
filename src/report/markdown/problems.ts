import type { Finding } from '../../model/finding.js';
import { count } from '../words.js';
import { code, escapeMarkdown, fold } from './escape.js';
import { linkTo, type LinkTarget } from './links.js';
import { listLines } from './list.js';
import { shortPath } from './plan-name.js';
import { severitySigns } from './severity-signs.js';

/** Problems that are listed in the open; more stand in a fold. */
const maxOpen = 12;

/** The first new findings, heaviest first: what is wrong, where, and the line to write. */
export function problemList(findings: readonly Finding[], target: LinkTarget | null): string {
  return findings
    .slice(0, maxOpen)
    .map((finding) => problem(finding, target))
    .join('\n\n');
}

/** The other new findings, in a fold: one line each. */
export function furtherProblems(findings: readonly Finding[], target: LinkTarget | null): string {
  const rest = findings.slice(maxOpen);
  return rest.length === 0 ? '' : fold(count(rest.length, 'more finding'), findingLines(rest, target));
}

/** One line for each finding. */
export function findingLines(findings: readonly Finding[], target: LinkTarget | null): string {
  const line = (finding: Finding) =>
    `- ${severitySigns[finding.severity]} ${placeLink(finding, target)} ${escapeMarkdown(finding.message)}`;
  return listLines(findings, line, 'finding');
}

function problem(finding: Finding, target: LinkTarget | null): string {
  const { severity, message, howToFix, example, rule } = finding;
  const help = [howToFix === null ? '' : escapeMarkdown(howToFix), example === null ? '' : code(example)];
  return [
    `- ${severitySigns[severity]} **${severity}** ${placeLink(finding, target)} ${code(rule)}`,
    escapeMarkdown(message),
    help.filter((part) => part !== '').join(' '),
  ]
    .filter((line) => line !== '')
    .join('<br>\n  ');
}

function placeLink({ path, place }: Finding, target: LinkTarget | null): string {
  const line = place?.line ?? null;
  return linkTo(target, path, line, shortPath(path) + (line === null ? '' : `:${line}`));
}
