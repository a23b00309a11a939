import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/__tests__'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Many tests run git and the built command as child processes, on runners with few cores.
  testTimeout: 60_000,
  // Workers wait for child processes a good part of their time: one more of them than cores keeps the cores busy.
  maxWorkers: availableParallelism() + 1,
  clearMocks: true,
  extensionsToTreatAsEsm: ['.ts'],
  // TypeScript's `./x.js` names the file `./x.ts`.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' }, swcrc: false },
    ],
  },
  reporters: ['default', '<rootDir>/scripts/totals-reporter.mjs'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
};
