/** Writes the names of all rules, messages and dialects into the JSON Schema of the configuration file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dialects } from '../src/dialects/index.js';
import { rules } from '../src/rules/index.js';
import { generatedDefinitions } from './rules-schema.js';

const path = 'schemas/plan-check.schema.json';

const schema = JSON.parse(readFileSync(path, 'utf8')) as { readonly definitions: object };
const definitions = { ...schema.definitions, ...generatedDefinitions(rules, dialects) };
writeFileSync(path, `${JSON.stringify({ ...schema, definitions }, null, 2)}\n`);
