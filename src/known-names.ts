import type { KnownNames } from './config/config.js';
import { dialects } from './dialects/index.js';
import type { Level } from './model/severity.js';
import { rules } from './rules/index.js';

/** The names that settings may use. */
export const knownNames: KnownNames = {
  rules: new Map(rules.map((rule) => [rule.meta.id, Object.keys(rule.meta.messages)])),
  dialects: dialects.map((dialect) => dialect.id),
};

/** The level that a `rule.message` has of itself; null for a rule as a whole, whose messages may differ. */
export function defaultLevel(name: string): Level | null {
  const [id, message = ''] = name.split('.', 2);
  return rules.find((rule) => rule.meta.id === id)?.meta.messages[message]?.level ?? null;
}
