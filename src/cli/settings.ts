import type { PlanSource, Setting } from '../collect/plan-source.js';
import {
  defaultConfigPath,
  misnamedConfig,
  misnamedConfigPath,
  resolveConfig,
  type Config,
  type Settings,
} from '../config/config.js';
import { expectOneOf, readRuleLevels } from '../config/names.js';
import { UnreadableSetting } from '../errors.js';
import { defaultLevel, knownNames } from '../known-names.js';
import type { Note } from '../model/report.js';
import { failOnLevels } from '../model/severity.js';
import type { CommonOptions } from './arguments.js';
import { readNamedFile } from './named-file.js';
import { readNamedTemplate, withNamedTemplate } from './named-template.js';
import type { Surroundings } from './surroundings.js';

/** What steers a run. */
export interface Steering {
  /** The source that was given, in which a template that the command line names stands as it is on the disk. */
  readonly source: PlanSource;
  readonly config: Config;
  readonly notes: readonly Note[];
}

/** The configuration of the repository, or the file that is named, with the options over it. `top` is where paths begin. */
export async function readSettings(
  options: CommonOptions,
  { directory }: Surroundings,
  source: PlanSource,
  top: string,
): Promise<Steering> {
  const { template: file } = options;
  const template = file === undefined ? null : await readNamedTemplate(file, directory, top);
  const setting: Setting | null =
    options.config === undefined
      ? await source.readSetting(defaultConfigPath)
      : { text: new TextDecoder().decode(await readNamedFile(options.config, directory)), from: options.config };
  const inputs: Settings = {
    dialect: options.dialect === undefined ? undefined : expectOneOf(options.dialect, knownNames.dialects, '--dialect'),
    template: template?.path,
    rules: options.rule === undefined ? undefined : readRuleLevels(options.rule, knownNames),
    failOn: options['fail-on'] === undefined ? undefined : expectOneOf(options['fail-on'], failOnLevels, '--fail-on'),
  };
  const { config, notes } = await resolve(setting, inputs, options);
  const isMisnamed = setting === null && (await isSetting(source, misnamedConfigPath));
  return {
    source: withNamedTemplate(source, template),
    config,
    notes: isMisnamed ? [...notes, misnamedConfig] : notes,
  };
}

async function isSetting(source: PlanSource, path: string): Promise<boolean> {
  try {
    return (await source.readSetting(path)) !== null;
  } catch (error) {
    if (error instanceof UnreadableSetting) return true;
    throw error;
  }
}

async function resolve(
  setting: Setting | null,
  inputs: Settings,
  { config = defaultConfigPath }: CommonOptions,
): Promise<Omit<Steering, 'source'>> {
  if (setting === null) return resolveConfig({}, inputs, defaultLevel);
  // The YAML parser is large, and many repositories have no configuration.
  const { readConfigFile } = await import('../config/config-file.js');
  return resolveConfig(readConfigFile(setting.text, config, knownNames), inputs, defaultLevel);
}
