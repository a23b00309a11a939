/**
 * Writes the parts of the documentation that follow from the code: `npm run docs`, from the root of the project.
 * A test fails where they are not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/rules/index.js';
import { readmeBlocks, fillBlock, rulesIndex } from './generated-docs.js';

const metas = rules.map((rule) => rule.meta);
writeFileSync('docs/rules/README.md', rulesIndex(metas));

const blocks = Object.entries(readmeBlocks(metas, readFileSync('action.yml', 'utf8')));
const readme = readFileSync('README.md', 'utf8');
writeFileSync(
  'README.md',
  blocks.reduce((text, [name, content]) => fillBlock(text, name, content), readme),
);
