import type { Finding, Fix } from '../model/finding.js';

export interface FixableFinding extends Finding {
  readonly fix: Fix;
}

/** Whether a finding offers a fix that is to be made: what base had already is left alone. */
export function offersFix(finding: Finding): finding is FixableFinding {
  return finding.fix !== null && !finding.existing;
}
