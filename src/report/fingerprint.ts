import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.js';

/** Tells a finding from others, the same from run to run while it is the same finding; its line may move. Eight hex digits. */
export function fingerprint({ rule, messageId, path, headline }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, messageId, path, headline]))
    .digest('hex')
    .slice(0, 8);
}
