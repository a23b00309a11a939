import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';

/** A SARIF log as far as the tests look into it. */
export interface SarifLog {
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [
        { readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: Text }[] },
      ];
      readonly results: readonly SarifResult[];
    },
  ];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly baselineState: string;
  readonly message: Text;
  readonly locations: readonly [Location];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly unknown[];
}

interface Text {
  readonly text: string;
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<Record<string, number>>;
  };
}

const schema = JSON.parse(readFileSync('__tests__/helpers/sarif/schemas/sarif-2.1.0.json', 'utf8')) as object;
// Its patterns are not written for the Unicode mode; `uri` and the like are formats that ajv does not bring.
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  schema,
);

/** The log, and everything in it that SARIF's schema or GitHub's code scanning would not take. */
export function readSarif(text: string): { readonly log: SarifLog; readonly problems: readonly string[] } {
  const log = JSON.parse(text) as SarifLog;
  validate(log);
  const schemaProblems = (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  return { log, problems: [...schemaProblems, ...log.runs.flatMap(({ results }) => results.flatMap(resultProblems))] };
}

/** What code scanning documents beyond the schema ("SARIF support for code scanning"). */
function resultProblems(result: SarifResult): readonly string[] {
  const { artifactLocation, region } = result.locations[0].physicalLocation;
  const wrong = {
    'has no text': result.message.text === '',
    'has no first line': !((region['startLine'] ?? 0) >= 1),
    'has an address that is no relative one': !isRelative(artifactLocation.uri),
    'has more than 100 locations': 1 + (result.relatedLocations ?? []).length > 100,
    'has no fingerprint': Object.keys(result.partialFingerprints).length === 0,
    'takes the fingerprint that the upload computes': 'primaryLocationLineHash' in result.partialFingerprints,
  };
  return Object.entries(wrong).flatMap(([what, is]) => (is ? [`a result of ${result.ruleId} ${what}`] : []));
}

function isRelative(uri: string): boolean {
  const root = 'file:///repository/';
  return URL.canParse(uri, root) && new URL(uri, root).href === `${root}${uri}`;
}
