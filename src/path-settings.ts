import { isPlanByDefault } from './collect/default-globs.js';
import { templatesOf, type Config, type Override } from './config/config.js';

/** What the settings say of the paths of a repository. */
export interface PathSettings {
  readonly isPlan: (path: string) => boolean;
  /** What the file has for some paths and fits this one, in its order: a later one is the stronger. */
  readonly overridesFor: (path: string) => readonly Override[];
}

/** Compiles the globs of the settings. The library that does is loaded only where there are any. */
export async function pathSettings(config: Config): Promise<PathSettings> {
  const { plans, overrides } = config;
  const templates = templatesOf(config);
  const byDefault = (path: string): boolean => isPlanByDefault(path) && !templates.includes(path);
  if (plans === null && overrides.length === 0) return { isPlan: byDefault, overridesFor: () => [] };
  const { planMatcher } = await import('./collect/globs.js');
  const compiled = overrides.map((override) => ({ override, fits: planMatcher(override.plans) }));
  return {
    isPlan: plans === null ? byDefault : planMatcher(plans, templates),
    overridesFor: (path) => compiled.flatMap(({ override, fits }) => (fits(path) ? [override] : [])),
  };
}
