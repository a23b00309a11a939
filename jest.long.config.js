import everyday from './jest.config.js';

/** The suites that take minutes: events, check runs, every fault, every attack, many runs at once, very large pull requests. */
export default {
  ...everyday,
  testMatch: ['<rootDir>/__tests__/**/*.long.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
