import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' };
const noUnicodeProperty = {
  selector: 'Literal[regex.pattern=/[pP]\\{(?!(?:Cc|ASCII)\\})/]',
  message: 'Use unicodePattern(): every check would wait for this to be compiled.',
};
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

export default defineConfig(
  globalIgnores(['dist/', 'lib/', 'build/', 'coverage/', '__tests__/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      'no-restricted-syntax': ['error', noEnum],
      // A written `default` is an answer for the rest; what must not happen is to forget a case in silence.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `section?.heading == null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],

      // A number in a message is text enough: `${count} items`.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An in-memory implementation of an asynchronous interface has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // `() => write(text)` is shorter than a block, and no less clear.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty string often means "not given" (an input of an action, an environment variable): `||` says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `while (true)` with a `break` is the plain way to write a loop whose end is found in its middle.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // A leading underscore marks an argument that a signature demands and the function does not need.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': ['error', noEnum, noDefaultExport],
      // `as const` stays allowed.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    // What every check of a plan loads.
    files: ['src/{check,collect,compare,dialects,model,parse,rules}/**'],
    rules: { 'no-restricted-syntax': ['error', noEnum, noDefaultExport, noUnicodeProperty] },
  },
  {
    files: ['__tests__/**'],
    rules: {
      // A test may know more than the compiler; where it is wrong, it fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      // `tsc` checks the names and types of these files (tsconfig.test.json); their types stand in comments, unseen here.
      'no-undef': 'off',
    },
  },
);
