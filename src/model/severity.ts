/** How much a finding weighs, heaviest first. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** What a rule's message may be set to. */
export const levels = [...severities, 'off'] as const;
export type Level = (typeof levels)[number];

/** From which severity on a new finding fails the check. */
export const failOnLevels = [...severities, 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

/** Whether `severity` is `threshold` or heavier. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
