import type { Level } from '../model/severity.js';
import type { RuleMeta } from '../rules/rule.js';

/**
 * Levels by rule id, or by `rule.message`, which is the stronger of the two. The first layer that names either wins over those
 * behind it.
 */
export type LevelLayers = readonly Readonly<Record<string, Level>>[];

/** The level of one message: as configured, else the rule's own default. */
export function levelOf(meta: RuleMeta, messageId: string, layers: LevelLayers): Level {
  const message = meta.messages[messageId];
  if (message === undefined) throw new Error(`The rule ${meta.id} has no message ${messageId}.`);
  for (const levels of layers) {
    const level = levels[`${meta.id}.${messageId}`] ?? levels[meta.id];
    if (level !== undefined) return level;
  }
  return message.level;
}
