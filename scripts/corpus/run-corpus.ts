import { UserError } from '../../src/errors.js';
import { rules } from '../../src/rules/index.js';
import { readArguments, type CorpusArguments } from './arguments.js';
import { toCases, toList } from './lists.js';
import { readCases } from './read-cases.js';
import { runCases, type CaseRun, type CheckCase } from './run-cases.js';
import { scoreOf, type Score } from './score.js';
import { toTable } from './table.js';
import { timingOf } from './timing.js';

/** What the script needs of what is around it. */
export interface Surroundings {
  readonly check: CheckCase;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** Runs the cases of a folder and tells the exit code: 0 all ran, 1 some crashed, 2 nothing could be run. */
export async function runCorpus(
  words: readonly string[],
  { check, write, writeError }: Surroundings,
): Promise<0 | 1 | 2> {
  try {
    const request = readArguments(words);
    const runs = await runCases(readCases(request.folder, request.caseText), check);
    write(render(runs, request));
    const crashes = runs.filter((run) => run.kind === 'crashed');
    for (const { planCase, error } of crashes) writeError(`\n${planCase.name} crashed:\n${error}\n`);
    return crashes.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    writeError(`corpus: ${error.message}\n${error.nextStep}\n`);
    return 2;
  }
}

function render(runs: readonly CaseRun[], request: CorpusArguments): string {
  switch (request.output) {
    case 'table':
      return toTable(score(runs), timingOf(runs));
    case 'json':
      return `${JSON.stringify(score(runs), null, 2)}\n`;
    case 'list':
      return toList(runs, request);
    case 'cases':
      return toCases(runs, request);
  }
}

function score(runs: readonly CaseRun[]): Score {
  return scoreOf(
    runs,
    rules.map(({ meta }) => meta),
  );
}
