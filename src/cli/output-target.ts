import { resolve } from 'node:path';
import { defaultConfigPath, templatesOf, type Config } from '../config/config.js';
import { UserError } from '../errors.js';
import type { CommonOptions } from './arguments.js';
import { realPath } from './real-path.js';

export interface Inputs {
  /** What paths of settings begin at. */
  readonly top: string;
  /** What the options are relative to. */
  readonly directory: string;
  readonly config: Config;
  /** Takes an absolute path without symbolic links. */
  readonly isPlan: (file: string) => boolean;
}

/** A UserError where `--output` would write over what the command reads, by whatever name. */
export function expectToKeepInputs({ output, config: named }: CommonOptions, inputs: Inputs): void {
  if (output === undefined) return;
  const { top, directory, config } = inputs;
  const target = realPath(resolve(directory, output));
  if (target === null) return;
  const is = (file: string) => realPath(file) === target;
  const what =
    is(resolve(top, defaultConfigPath)) || (named !== undefined && is(resolve(directory, named)))
      ? 'would write over the configuration'
      : templatesOf(config).some((template) => is(resolve(top, template)))
        ? 'would write over the template of the plans'
        : inputs.isPlan(target)
          ? 'would write over a plan, or be taken for one'
          : null;
  if (what !== null) throw new UserError(`--output ${output} ${what}.`, 'Name a file that nothing is read from.');
}
