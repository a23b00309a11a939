/**
 * Real plan changes through the program: how often each message is reported, and which changes fail. A case is a folder with
 * case.json (`path`, and `previousPath` where the plan moved), base.md and head.md; a side that does not exist has no file.
 *
 *   npm run corpus -- FOLDER          a table of all messages, and what a default run makes of the cases
 *       --case TEXT                   only cases with the text in their folder's name
 *       --rule ID, ID.MESSAGE         instead of the table each new finding, one a line; may be repeated
 *       --existing                    those that base had already as well
 *       --findings                    whole cases with all findings; with --rule, those where it found something
 *       --json                        the table as JSON, without times: two runs can be compared
 *
 * Exits 1 where a case crashed the program, 2 where nothing could be run.
 */
import { runCorpus } from './corpus/run-corpus.js';
import { checkCase } from './corpus/run-cases.js';

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runCorpus(process.argv.slice(2), {
  check: checkCase,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
