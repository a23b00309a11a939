import type { Plan, Stage } from '../model/plan.js';
import type { StatusForm, StatusWord } from './dialect.js';
import { offeredStatuses } from './offered-statuses.js';
import { readStatus } from './reading.js';
import { literally, literalWord, teamWords, type TeamStatuses } from './with-statuses.js';

/** What a template and a team's settings make of the statuses of a dialect. */
export interface TemplateStatuses {
  readonly form: StatusForm;
  /** Statuses of the template that nobody has given a stage, and that settings could give one. */
  readonly stageless: readonly string[];
  /** Each the end of a sentence that begins with the template. */
  readonly remarks: readonly string[];
}

/**
 * Reads the statuses of a template. Those of the dialect that it does not offer are still understood, and where it has a word for
 * the same stage, that one is to be written.
 */
export function readStatuses(template: Plan, dialect: StatusForm, statuses: TeamStatuses): TemplateStatuses {
  const team = teamWords(statuses);
  const known = { ...dialect, vocabulary: [...team, ...dialect.vocabulary] };
  const isKnown = (word: string) => statusWord(word, known).stage !== null;
  const { words, isChoice, remarks } = offeredStatuses(template, dialect.label, isKnown);
  const offered = words.map((word) => statusWord(word, known));
  const stageless = words.filter((_, index) => offered[index]?.stage === null);
  const form: StatusForm = {
    ...dialect,
    unedited: isChoice ? uneditedOr(dialect.unedited, template, words) : dialect.unedited,
    vocabulary: isChoice
      ? [...offered, ...team, ...rewritten(dialect.vocabulary, [...offered, ...team])]
      : [...team, ...offered.filter(({ stage }) => stage === null), ...dialect.vocabulary],
  };
  const ofPhases = stageless.filter((word) => phaseWord.test(word));
  return {
    form,
    stageless: stageless.filter((word) => !ofPhases.includes(word)),
    remarks: [
      ...remarks,
      ...ofPhases.map((word) => `offers "${word}", which says of no phase that it is in progress or complete`),
    ],
  };
}

/** `Phase X In Progress`: a sign stands for the number of the phase. */
const phaseWord = /^Phase\s+(?<sign>[A-Z#]|\d+(?:\.\d+)*|<\w+>|\[\w+\]|\{\w+\})\s+(?<rest>\S.*)$/i;

/** A word of the template, with the stage that the dialect or the team gives it. */
function statusWord(word: string, known: StatusForm): StatusWord {
  const rest = phaseWord.exec(word)?.groups?.['rest'];
  if (rest === undefined) return literalWord(word, stageIn(known, word));
  return {
    text: new RegExp(`^Phase (?<label>\\d+(?:\\.\\d+)*) ${literally(rest)}$`, 'i'),
    stage: stageIn(known, `Phase 1 ${rest}`),
    write: `Phase {label} ${rest}`,
  };
}

function stageIn(form: StatusForm, word: string): Stage['kind'] | null {
  const reading = readStatus(form, word);
  return 'stage' in reading ? reading.stage.kind : null;
}

/** The words of the dialect, to be written as the first of the others with their stage. */
function rewritten(vocabulary: readonly StatusWord[], others: readonly StatusWord[]): readonly StatusWord[] {
  return vocabulary.map((word) => ({
    ...word,
    write: word.write === null ? null : (others.find(({ stage }) => stage === word.stage)?.write ?? null),
  }));
}

/** What the dialect takes for a status that was never chosen, and what this template has in its place. */
function uneditedOr({ source }: RegExp, { status }: Plan, words: readonly string[]): RegExp {
  const signs = words.filter((word) => /^\D/.test(phaseWord.exec(word)?.groups?.['sign'] ?? '0'));
  const line = status !== null && !words.includes(status.text) ? [status.text] : [];
  return new RegExp([source, ...[...line, ...signs].map((text) => `^${literally(text)}$`)].join('|'));
}
