import { runAction } from './action/run-action.js';

/** Entry of the GitHub Action. */
process.exitCode = await runAction(process.env, (text) => process.stdout.write(text));
