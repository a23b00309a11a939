import type { Severity } from '../../model/severity.js';

/** Signs beside the words, never in their place. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟡', notice: '🔵' };
