import { getInput } from '@actions/core';
import { annotationModes, commentModes, draftModes, type KnownNames, type Settings } from '../config/config.js';
import { expectOneOf, pathFromTop, planGlob, readRuleLevels } from '../config/names.js';
import { UserError } from '../errors.js';
import { failOnLevels, severities } from '../model/severity.js';

export interface Inputs {
  readonly token: string;
  /** Path of the configuration file on the target branch; null for the default one, which need not exist. */
  readonly configPath: string | null;
  readonly reportFile: string | null;
  readonly sarifFile: string | null;
  /** The number of the pull request, for events that bring none; null where it is not given. */
  readonly pullRequest: number | null;
  /** Tells the comment and the check run of this step from those of another one; null where it has no name. */
  readonly instance: string | null;
  readonly settings: Settings;
}

/** Whether an input is given of which somebody has to know the names that it may use. */
export function asksForNames(): boolean {
  return ['rules', 'dialect'].some((name) => text(name) !== undefined);
}

/** Reads the inputs of the step; an empty one is as good as absent, so that the configuration file can win. */
export function readInputs(known: KnownNames): Inputs {
  return {
    token: token(),
    configPath: path('config') ?? null,
    reportFile: text('report-file') ?? null,
    sarifFile: text('sarif-file') ?? null,
    pullRequest: number('pull-request'),
    instance: instance(),
    settings: {
      plans: lines('plans')?.map((line) => planGlob(line, 'The input plans')),
      dialect: oneOf('dialect', known.dialects),
      template: path('template'),
      rules: readRules(known),
      failOn: oneOf('fail-on', failOnLevels),
      comment: oneOf('comment', commentModes),
      drafts: oneOf('drafts', draftModes),
      overrideLabel: text('override-label'),
      annotations: oneOf('annotations', annotationModes),
      annotateFrom: oneOf('annotate-from', severities),
      summary: boolean('summary'),
      suggestions: boolean('suggestions'),
    },
  };
}

/** What cannot stand in a header is refused here: the error that a header would make of it quotes it. */
function token(): string {
  const value = getInput('token');
  if (value === '') {
    throw new UserError('The input token is empty.', 'Leave it out, or give it a token: token: ${{ github.token }}.');
  }
  if (/^[\x21-\x7e]+$/.test(value)) return value;
  throw new UserError(
    'The input token has white space or characters in it that no token has.',
    'Store the secret again, as one line with nothing but the token.',
  );
}

function text(name: string): string | undefined {
  return getInput(name) || undefined;
}

function number(name: string): number | null {
  const value = text(name);
  if (value === undefined) return null;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new UserError(
    `The input ${name} is ${JSON.stringify(value)}, and is expected to be a number.`,
    'Write the number that stands in the address of the pull request, without anything around it.',
  );
}

/** It is part of the name of a check run, so it is held to what reads well there. */
function instance(): string | null {
  const value = text('instance');
  if (value === undefined) return null;
  if (/^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,48}[A-Za-z0-9])?$/.test(value)) return value;
  throw new UserError(
    `The input instance is ${JSON.stringify(value)}, and is expected to be at most 50 letters, digits, spaces, dots, dashes and underscores.`,
    'Give the step a short name, such as docs.',
  );
}

function path(name: string): string | undefined {
  const value = text(name);
  return value === undefined ? undefined : pathFromTop(value, `The input ${name}`);
}

function lines(name: string): readonly string[] | undefined {
  return text(name)
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function oneOf<const T extends string>(name: string, allowed: readonly T[]): T | undefined {
  const value = text(name);
  return value === undefined ? undefined : expectOneOf(value, allowed, `The input ${name}`);
}

function boolean(name: string): boolean | undefined {
  const value = oneOf(name, ['true', 'True', 'TRUE', 'false', 'False', 'FALSE']);
  return value === undefined ? undefined : value.toLowerCase() === 'true';
}

function readRules(known: KnownNames): Settings['rules'] {
  const given = lines('rules');
  return given === undefined ? undefined : readRuleLevels(given, known);
}
