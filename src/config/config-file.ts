import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Pair, type ParsedNode } from 'yaml';
import { UserError } from '../errors.js';
import { failOnLevels, levels, severities, type Level } from '../model/severity.js';
import {
  annotationModes,
  commentModes,
  draftModes,
  statusStages,
  type KnownNames,
  type Override,
  type Settings,
  type StatusStage,
} from './config.js';
import { checkRuleName, expectOneOf, hintFor, pathFromTop, planGlob } from './names.js';

/** Reads the text of a configuration file. Throws a UserError that names the file, the line and the key. */
export function readConfigFile(text: string, file: string, known: KnownNames): Settings {
  return new ConfigFile(text, file, known).settings();
}

type Entry = Pair<ParsedNode, ParsedNode | null>;

class ConfigFile {
  private readonly lines = new LineCounter();
  private readonly root: ParsedNode | null;

  constructor(
    text: string,
    private readonly file: string,
    private readonly known: KnownNames,
  ) {
    // Keys that stand twice are found by entriesOf, which can name them, and in less than the square of their number.
    const document = parseDocument(text, { lineCounter: this.lines, version: '1.2', uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined) {
      const line = this.lines.linePos(error.pos[0]).line;
      const [problem = error.message] = error.message.split('\n');
      throw this.error(
        line,
        `is not valid YAML: ${problem.replace(/ at line \d+, column \d+:?$/, '')}.`,
        'Mend that line.',
      );
    }
    visit(document, {
      Alias: (_, { source, range }) => {
        const line = this.lines.linePos(range?.[0] ?? 0).line;
        throw this.error(line, `the alias *${source} is not read.`, 'Write out what it stands for.');
      },
    });
    this.root = document.contents;
  }

  settings(): Settings {
    const entries = new Map(
      this.entriesOf(this.root, 'The file', settingKeys).map((entry) => [entry.key, entry.value]),
    );
    const read = <T>(key: (typeof settingKeys)[number], reader: (value: ParsedNode | null, key: string) => T) => {
      const value = entries.get(key);
      return value === undefined ? undefined : reader(value, key);
    };
    return {
      plans: read('plans', this.globs),
      dialect: read('dialect', this.dialect),
      template: read('template', this.path),
      rules: read('rules', this.rules),
      failOn: read('fail-on', this.oneOf(failOnLevels)),
      comment: read('comment', this.oneOf(commentModes)),
      drafts: read('drafts', this.oneOf(draftModes)),
      overrideLabel: read('override-label', this.string),
      annotations: read('annotations', this.oneOf(annotationModes)),
      annotateFrom: read('annotate-from', this.oneOf(severities)),
      summary: read('summary', this.boolean),
      suggestions: read('suggestions', this.boolean),
      locked: read('locked', this.boolean),
      statuses: read('statuses', this.statuses),
      overrides: read('overrides', this.overrides),
    };
  }

  private readonly string = (node: ParsedNode | null, key: string): string => {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
    throw this.error(this.lineOf(node), `${key} is expected to be a text.`, `Write a text behind ${key}.`);
  };

  private readonly path = (node: ParsedNode | null, key: string): string => {
    const value = this.string(node, key);
    return this.at(node, () => pathFromTop(value, key));
  };

  private readonly boolean = (node: ParsedNode | null, key: string): boolean => {
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    throw this.error(this.lineOf(node), `${key} is expected to be true or false.`, 'Write one of the two.');
  };

  /** A list of globs, or a text with one of them a line, as the input of the step has it. */
  private readonly globs = (node: ParsedNode | null, key: string): readonly string[] => {
    const globs = isSeq<ParsedNode>(node)
      ? node.items.map((item) => this.glob(this.string(item, key), item, key))
      : isScalar(node) && typeof node.value === 'string'
        ? linesOf(node.value).map((line) => this.glob(line, node, key))
        : [];
    if (globs.length > 0) return globs;
    throw this.error(this.lineOf(node), `${key} is expected to be a list of texts.`, `Write ${key}: ["…", "…"].`);
  };

  private glob(text: string, node: ParsedNode, key: string): string {
    return this.at(node, () => planGlob(text, key));
  }

  private oneOf<const T extends string>(allowed: readonly T[]) {
    return (node: ParsedNode | null, key: string): T => {
      const value = isScalar(node) ? String(node.value) : 'a list or map';
      return this.at(node, () => expectOneOf(value, allowed, key));
    };
  }

  private readonly dialect = (node: ParsedNode | null, key: string): string =>
    this.oneOf(this.known.dialects)(node, key);

  /** `rule: level`, `rule.message: level` or `rule: { message: level }`. */
  private readonly rules = (node: ParsedNode | null, key: string): Readonly<Record<string, Level>> => {
    const result: Record<string, Level> = {};
    for (const { key: name, value, line } of this.entriesOf(node, key, null)) {
      this.onLine(line, () => {
        checkRuleName(name, this.known);
      });
      // A message has no messages of its own.
      if (!isMap(value) || name.includes('.')) {
        result[name] = this.level(value, name);
        continue;
      }
      for (const message of this.entriesOf(value, name, null)) {
        const full = `${name}.${message.key}`;
        this.onLine(message.line, () => {
          checkRuleName(full, this.known);
        });
        result[full] = this.level(message.value, full);
      }
    }
    return result;
  };

  /** YAML 1.2 reads `off` as a text, and older editors write it as false. */
  private level(node: ParsedNode | null, name: string): Level {
    if (isScalar(node) && node.value === false) return 'off';
    return this.oneOf(levels)(node, name);
  }

  private readonly statuses = (node: ParsedNode | null, key: string): Readonly<Record<string, StatusStage>> =>
    Object.fromEntries(
      this.entriesOf(node, key, null).map((entry) => [entry.key, this.oneOf(statusStages)(entry.value, entry.key)]),
    );

  private readonly overrides = (node: ParsedNode | null, key: string): readonly Override[] => {
    if (!isSeq<ParsedNode>(node)) {
      throw this.error(
        this.lineOf(node),
        `${key} is expected to be a list.`,
        'Begin each override with "- plans: […]".',
      );
    }
    return node.items.map((item) => {
      const entries = this.entriesOf(item, 'An override', overrideKeys);
      const value = (name: (typeof overrideKeys)[number]) => entries.find((entry) => entry.key === name)?.value;
      const [plans, dialect, template, rules] = [value('plans'), value('dialect'), value('template'), value('rules')];
      if (plans === undefined) {
        throw this.error(this.lineOf(item), 'an override has no plans.', 'Say which plans it is for: plans: ["…"].');
      }
      return {
        plans: this.globs(plans, 'plans'),
        ...(dialect === undefined ? {} : { dialect: this.dialect(dialect, 'dialect') }),
        ...(template === undefined ? {} : { template: this.path(template, 'template') }),
        ...(rules === undefined ? {} : { rules: this.rules(rules, 'rules') }),
      };
    });
  };

  /** The entries of a map; an empty file or value has none. `allowed` null takes any key. */
  private entriesOf(
    node: ParsedNode | null,
    what: string,
    allowed: readonly string[] | null,
  ): readonly { readonly key: string; readonly value: ParsedNode; readonly line: number }[] {
    if (node === null || (isScalar(node) && node.value === null)) return [];
    if (!isMap(node)) {
      throw this.error(this.lineOf(node), `${what} is expected to be a map of "key: value".`, 'Write one key a line.');
    }
    const seen = new Set<string>();
    return node.items.map((entry: Entry) => {
      const key = textOf(entry.key);
      const line = this.lineOf(entry.key);
      if (key.trim() === '') {
        throw this.error(line, `${what} has a key that is not a text.`, 'Write each line as "key: value".');
      }
      if (seen.has(key)) throw this.error(line, `the key "${key}" stands there twice.`, 'Keep one of the two.');
      seen.add(key);
      if (allowed !== null && !allowed.includes(key)) {
        throw this.error(line, `the key "${key}" is not known.`, hintFor(key, allowed));
      }
      if (entry.value === null) throw this.error(line, `the key "${key}" has no value.`, 'Write one behind a colon.');
      return { key, value: entry.value, line };
    });
  }

  private at<T>(node: ParsedNode | null, read: () => T): T {
    return this.onLine(this.lineOf(node), read);
  }

  /** Says where, of an error that does not know. */
  private onLine<T>(line: number, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw this.error(line, error.message, error.nextStep, error);
    }
  }

  private lineOf(node: ParsedNode | null): number {
    return node === null ? 1 : this.lines.linePos(node.range[0]).line;
  }

  private error(line: number, message: string, nextStep: string, cause?: Error): UserError {
    return new UserError(`${this.file}:${String(line)}: ${message}`, nextStep, { cause });
  }
}

/** A key as text: `1: draft` names the status "1". Empty where there is none. */
function textOf(key: ParsedNode): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : key.source;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const settingKeys = [
  'plans',
  'dialect',
  'template',
  'rules',
  'fail-on',
  'comment',
  'drafts',
  'override-label',
  'annotations',
  'annotate-from',
  'summary',
  'suggestions',
  'locked',
  'statuses',
  'overrides',
] as const;

const overrideKeys = ['plans', 'dialect', 'template', 'rules'] as const;
