import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { generatedDefinitions } from '../../scripts/rules-schema.js';
import { readConfigFile } from '../../src/config/config-file.js';
import { dialects } from '../../src/dialects/index.js';
import { knownNames } from '../../src/known-names.js';
import { rules } from '../../src/rules/index.js';
import { invalidConfigs, validConfigs } from '../helpers/config-examples.js';
import { gapsIn, readSchema } from '../helpers/schemas.js';

const schema = readSchema('plan-check.schema.json');
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

describe('schemas/plan-check.schema.json', () => {
  it('describes every property, and lets no other through', () => {
    expect(gapsIn(schema)).toEqual([]);
  });

  it('names every rule, message and dialect there is (scripts/config-schema.ts writes them)', () => {
    const current = withoutDescriptions(generatedDefinitions(rules, dialects));
    expect(withoutDescriptions(schema['definitions'])).toEqual(expect.objectContaining(current));
  });

  it('can be named by a file anywhere: it has no address of its own', () => {
    expect(schema['$id']).toBeUndefined();
  });

  it.each(Object.entries(validConfigs))('lets through %s, which is read', (_, text) => {
    expect(isRead(text)).toBe(true);
    expect(validate(parse(text.replace(/^\uFEFF/, '')))).toBe(true);
  });

  it.each(Object.entries(invalidConfigs))('refuses %s, which is not read', (_, [text]) => {
    expect(isRead(text)).toBe(false);
    expect(parsedOrNull(text)?.accepted ?? false).toBe(false);
  });

  it('takes the same words as the file for every setting that is a choice', () => {
    const words = [
      'always',
      'on-change',
      'on-findings',
      'never',
      'report',
      'fail',
      'skip',
      'commands',
      'check-run',
      'none',
      'error',
      'warning',
      'notice',
      'off',
      'true',
      'false',
      'tdl',
      'checklist',
      'draft',
      '1',
      '[]',
      '{}',
      'null',
      '""',
    ];
    const keys = [
      'dialect',
      'template',
      'fail-on',
      'comment',
      'drafts',
      'override-label',
      'annotations',
      'annotate-from',
      'summary',
      'suggestions',
      'locked',
      'rules',
      'statuses',
      'overrides',
      'plans',
    ];
    const differing = keys.flatMap((key) =>
      words.map((word) => `${key}: ${word}\n`).filter((text) => isRead(text) !== validate(parse(text))),
    );
    expect(differing).toEqual([]);
  });

  it('takes the same levels as the file for every rule and message', () => {
    for (const [rule, messages] of knownNames.rules) {
      for (const name of [rule, ...messages.map((message) => `${rule}.${message}`)]) {
        for (const level of ['error', 'warning', 'notice', 'off', 'false', 'info', 'null', '{}']) {
          const text = `rules:\n  ${name}: ${level}\n`;
          expect({ text, accepted: validate(parse(text)) }).toEqual({ text, accepted: isRead(text) });
        }
      }
    }
  });
});

function isRead(text: string): boolean {
  try {
    readConfigFile(text, 'plan-check.yml', knownNames);
    return true;
  } catch {
    return false;
  }
}

/** Whether the schema accepts the text; null where it is no YAML, or has what JSON cannot say: aliases, and lists as keys. */
function parsedOrNull(text: string): { readonly accepted: boolean } | null {
  try {
    return { accepted: validate(parse(text, { maxAliasCount: 0, stringKeys: true })) };
  } catch {
    return null;
  }
}

/** Wordings come and go; the names are what a file may say. */
function withoutDescriptions(value: unknown): Readonly<Record<string, unknown>> {
  const keep = (key: string, part: unknown) => (key === 'description' && typeof part === 'string' ? undefined : part);
  return JSON.parse(JSON.stringify(value, keep)) as Record<string, unknown>;
}
