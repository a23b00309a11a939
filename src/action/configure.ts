import type { PlanSource, Setting } from '../collect/plan-source.js';
import {
  defaultConfigPath,
  lockedOut,
  misnamedConfig,
  misnamedConfigPath,
  resolveConfig,
  templatesOf,
  type Config,
  type Settings,
} from '../config/config.js';
import type { Subject } from '../github/subject.js';
import type { Note } from '../model/report.js';
import type { Inputs } from './inputs.js';
import type { Environment } from './run-action.js';
import { originOf, unmerged, workflowChange } from './steering.js';

/** The configuration of the target branch under the inputs. The file that the pull request brings counts once it is merged. */
export async function configure(
  source: PlanSource,
  { configPath, settings }: Inputs,
  subject: Subject,
  environment: Environment,
): Promise<{ readonly config: Config; readonly notes: readonly Note[] }> {
  const [{ path, setting, file, notes: origin }, { files }, { defaultLevel }] = await Promise.all([
    readConfiguration(source, configPath),
    source.list('changed'),
    import('../known-names.js'),
  ]);
  const { config, notes } = resolveConfig(file, settings, defaultLevel);
  const changed = new Set(files.flatMap(({ base, head }) => [base?.path, head?.path]));
  const isMisnamed = setting === null && files.some(({ head }) => head?.path === misnamedConfigPath);
  const steering = [path, ...templatesOf(config)];
  return {
    config,
    notes: [
      ...notes,
      ...origin,
      ...(isMisnamed ? [misnamedConfig] : []),
      ...workflowChange(environment, subject, changed),
      ...steering.filter((file) => changed.has(file)).map((file) => unmerged(file, subject)),
      originOf(setting, path, configPath !== null, subject),
    ],
  };
}

/** The configuration alone, for whoever needs it before the files are listed. */
export async function readConfig(source: PlanSource, { configPath, settings }: Inputs): Promise<Config> {
  const [{ file }, { defaultLevel }] = await Promise.all([
    readConfiguration(source, configPath),
    import('../known-names.js'),
  ]);
  return resolveConfig(file, settings, defaultLevel).config;
}

interface Configuration {
  readonly path: string;
  /** Null where there is no such file. */
  readonly setting: Setting | null;
  readonly file: Settings;
  readonly notes: readonly Note[];
}

/** The file that the step names, or the default one: always where that is locked, as another file would be a way around it. */
async function readConfiguration(source: PlanSource, named: string | null): Promise<Configuration> {
  const [own, other] = await Promise.all([
    readConfigurationAt(defaultConfigPath, source),
    named === null || named === defaultConfigPath ? null : readConfigurationAt(named, source),
  ]);
  if (other === null) return own;
  return own.file.locked === true ? { ...own, notes: [lockedOut(`the input config: ${other.path}`)] } : other;
}

async function readConfigurationAt(path: string, source: PlanSource): Promise<Configuration> {
  const setting = await source.readSetting(path);
  if (setting === null) return { path, setting, file: {}, notes: [] };
  // The parser of YAML is an eighth of all code, and most repositories need none.
  const [{ readConfigFile }, { knownNames }] = await Promise.all([
    import('../config/config-file.js'),
    import('../known-names.js'),
  ]);
  return { path, setting, file: readConfigFile(setting.text, path, knownNames), notes: [] };
}
