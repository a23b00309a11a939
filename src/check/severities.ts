import type { Level } from '../model/severity.js';
import type { RuleMeta } from '../rules/rule.js';

/** Levels by rule id, or by `rule.message`, which is the stronger. */
export type RuleLevels = Readonly<Record<string, Level>>;

/** The level of one message: as configured, else the rule's own default. */
export function levelOf(meta: RuleMeta, messageId: string, levels: RuleLevels): Level {
  const message = meta.messages[messageId];
  if (message === undefined) throw new Error(`The rule ${meta.id} has no message ${messageId}.`);
  return levels[`${meta.id}.${messageId}`] ?? levels[meta.id] ?? message.level;
}
