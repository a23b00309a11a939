import type { Edit, Finding, Fix } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { Report } from '../model/report.js';
import { severities, type Level, type Severity } from '../model/severity.js';
import { fingerprint } from './fingerprint.js';
import { withoutControls } from './printable.js';
import { rank } from './ranking.js';
import { count } from './words.js';

/** What SARIF tells of a rule; the rules of the program have it as their `meta`. */
export interface RuleDescription {
  readonly id: string;
  readonly summary: string;
  readonly messages: Readonly<Record<string, { readonly level: Level }>>;
}

/** Results of one run that GitHub's code scanning takes; of more it refuses the file (its documentation, "SARIF results exceed …"). */
const maxResults = 25_000;
/** Locations that code scanning keeps of one result. */
const maxLocations = 100;

/** The report as SARIF 2.1.0, within the limits of GitHub's code scanning. Findings that base had already are `unchanged`. */
export function toSarif(report: Report, rules: readonly RuleDescription[]): string {
  const ranked = rank(report.findings);
  const shown = ranked.slice(0, maxResults);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = numbered(shown.map(fingerprint));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'plan-check', semanticVersion: report.version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(report, ranked.length - shown.length),
          },
        ],
        results: shown.map((finding, index) => ({
          ruleIndex: indexes.get(finding.rule),
          ...result(finding),
          // `primaryLocationLineHash` is not for us to fill: the upload action computes it, and warns of any other value.
          partialFingerprints: { 'planCheck/v1': fingerprints[index] },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor({ id, summary, messages }: RuleDescription) {
  const used = new Set(Object.values(messages).map(({ level }) => level));
  const heaviest = severities.find((severity) => used.has(severity));
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: `${summary} For the reason, an example and how to fix it: plan-check explain ${id}` },
    defaultConfiguration: heaviest === undefined ? { enabled: false } : { enabled: true, level: sarifLevels[heaviest] },
  };
}

const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>;

function result(finding: Finding) {
  const { rule, messageId, severity, existing, message, howToFix, example, path, place, members, fix } = finding;
  const artifactLocation = artifact(path);
  const others = members.filter((line) => line !== place?.line).slice(0, maxLocations - 1);
  return {
    ruleId: rule,
    level: sarifLevels[severity],
    baselineState: existing ? 'unchanged' : 'new',
    message: {
      text: [message, howToFix, example]
        .filter((part) => part !== null)
        .map(plainText)
        .join('\n'),
    },
    // Code scanning takes no result without a line, and shows it at the first.
    locations: [{ physicalLocation: { artifactLocation, region: place === null ? { startLine: 1 } : region(place) } }],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((startLine) => ({
            physicalLocation: { artifactLocation, region: { startLine } },
          })),
        }),
    ...(fix === null ? {} : { fixes: [sarifFix(fix, path)] }),
    properties: { messageId },
  };
}

function sarifFix({ description, edits }: Fix, path: string) {
  return {
    description: { text: plainText(description) },
    artifactChanges: [{ artifactLocation: artifact(path), replacements: edits.map(replacement) }],
  };
}

function replacement({ place, text }: Edit) {
  return { deletedRegion: region(place), insertedContent: { text } };
}

/** Both count from 1, and the end is exclusive in both. */
function region({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifact(path: string) {
  const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

/** On one line. `[text](target)` is a link in a message of SARIF, and plans are not to make any. */
function plainText(text: string): string {
  return withoutControls(text).replaceAll('](', ']\u200B(');
}

/** Findings may be alike: the second of the same fingerprint is `…:2`. */
function numbered(fingerprints: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return fingerprints.map((print) => {
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return `${print}:${nth}`;
  });
}

/** What the run did not do, and what it was told not to. */
function notifications({ notes, skipped, suppressed }: Report, left: number) {
  return [
    ...(left === 0 ? [] : [notification('warning', `${count(left, 'more finding')} would not fit.`)]),
    ...skipped.map(({ path, reason }) => notification('warning', `${path} was not checked: ${reason}.`)),
    ...suppressed.map(({ path, line, rule, reason, requested }) =>
      notification(
        'note',
        `${path}:${line} ${rule} ${requested ? 'is asked to be suppressed' : 'suppressed'}: ${reason}`,
      ),
    ),
    ...notes.map(({ kind, text }) => notification(kind === 'gap' ? 'warning' : 'note', text)),
  ];
}

function notification(level: 'warning' | 'note', text: string) {
  return { level, message: { text: plainText(text) } };
}
