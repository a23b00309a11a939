import { setFailed } from '@actions/core';
import { runAction } from './action/run-action.js';
import { printable } from './report/printable.js';

// What nobody caught would reach the log raw, and the log is read for commands.
process.on('uncaughtException', (error) => {
  setFailed(printable(`This is a bug in plan-check, please report it. ${error.stack ?? error.message}`));
  process.exit(1);
});

/** Entry of the GitHub Action. An entry that waits at its top level would be bundled as a function, which is parsed twice. */
void runAction(process.env, (text) => process.stdout.write(text)).then((exitCode) => {
  process.exitCode = exitCode;
});
