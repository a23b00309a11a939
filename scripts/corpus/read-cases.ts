import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { decode, type Content } from '../../src/collect/content.js';
import { UserError } from '../../src/errors.js';

/** One change of one plan, as it was made. */
export interface PlanCase {
  /** Its folder, from the folder of the corpus. */
  readonly name: string;
  readonly path: string;
  /** Where base has the plan, if that is elsewhere. */
  readonly previousPath: string | null;
  /** Null for a side that does not exist. */
  readonly base: Content | null;
  readonly head: Content | null;
}

/** The cases of a folder, at any depth, whose names hold a text. Throws a UserError where there is none, or one is incomplete. */
export function readCases(folder: string, text: string): readonly PlanCase[] {
  const names = caseNames(folder);
  if (names.length === 0) {
    throw new UserError(
      `There is no case in "${folder}".`,
      'A case is a folder with case.json, and base.md, head.md or both.',
    );
  }
  const wanted = names.filter((name) => name.includes(text));
  if (wanted.length === 0) {
    throw new UserError(
      `None of the ${names.length} cases in "${folder}" has "${text}" in its name.`,
      "Name a part of a case's folder.",
    );
  }
  return wanted.map((name) => readCase(folder, name));
}

function caseNames(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UserError(`There is no folder "${folder}".`, 'Name a folder of cases.');
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path === 'case.json' || path.endsWith('/case.json'))
    .map((path) => dirname(path))
    .sort();
}

function readCase(folder: string, name: string): PlanCase {
  const base = readSide(join(folder, name, 'base.md'));
  const head = readSide(join(folder, name, 'head.md'));
  if (base === null && head === null) {
    throw new UserError(`The case ${name} has neither base.md nor head.md.`, 'Give it one of them, or take it away.');
  }
  return { name, ...readPaths(join(folder, name, 'case.json')), base, head };
}

function readSide(file: string): Content | null {
  return existsSync(file) ? decode(readFileSync(file)) : null;
}

function readPaths(file: string): Pick<PlanCase, 'path' | 'previousPath'> {
  const { path, previousPath = null } = readObject(file);
  if (typeof path !== 'string' || !(previousPath === null || typeof previousPath === 'string')) {
    throw new UserError(
      `${file} does not say where the plan is.`,
      'Give it a "path", and a "previousPath" where it moved.',
    );
  }
  return { path, previousPath };
}

function readObject(file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (cause) {
    throw new UserError(`${file} cannot be read: ${String(cause)}.`, 'Make it a JSON object.', { cause });
  }
}
