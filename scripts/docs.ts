/**
 * Writes the parts of the documentation that follow from the code: `npm run docs`, from the root of the project.
 * A test fails where they are not current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/rules/index.js';
import { actionTables, fillBlock, rulesIndex } from './generated-docs.js';

writeFileSync('docs/rules/README.md', rulesIndex(rules.map((rule) => rule.meta)));

if (existsSync('README.md')) {
  const tables = Object.entries(actionTables(readFileSync('action.yml', 'utf8')));
  const readme = tables.reduce(
    (text, [name, content]) => fillBlock(text, name, content),
    readFileSync('README.md', 'utf8'),
  );
  writeFileSync('README.md', readme);
}
