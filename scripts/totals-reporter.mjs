/** A Jest reporter that ends every run with one line for programs to read: `12 passed, 0 failed`. */
export default class TotalsReporter {
  /**
   * @param {unknown} _contexts
   * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} results
   */
  onRunComplete(_contexts, results) {
    // A file that could not be loaded has no failed tests, and must not pass for none.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest's own summary always runs last; on exit the line comes after it.
    process.once('exit', () => process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed\n`));
  }
}
