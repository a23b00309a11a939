// Writes the schema of SARIF 2.1.0 as the tests use it, __tests__/helpers/sarif/schemas/sarif-2.1.0.json: without descriptions, and as
// draft-07, in which ajv reads it (the original is draft-04, of which it uses nothing that draft-07 changed but `id`).
// The package is large and old, so it is installed elsewhere, once:
//
//     npm install --prefix FOLDER --ignore-scripts @microsoft/jest-sarif@1.0.0-beta.0
//     node scripts/sarif-schema.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const source = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
const schema = JSON.parse(readFileSync(path.join(process.argv[2] ?? '.', source), 'utf8'));
const text = JSON.stringify(
  { ...schema, id: undefined, $schema: 'http://json-schema.org/draft-07/schema#' },
  (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value),
);
if (/"exclusiveM\w+":(?:true|false)/.test(text)) throw new Error('The schema uses a keyword that draft-07 changed.');
writeFileSync('__tests__/helpers/sarif/schemas/sarif-2.1.0.json', `${text}\n`);
