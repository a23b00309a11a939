/**
 * Loaded before a program (`node --import`), makes waiting take no time. The signal SIGUSR2 lets the time limits of what is under way
 * pass. The last line on stderr tells the milliseconds that were waited for.
 */
import { writeSync } from 'node:fs';
import { QuickClock } from './quick-clock.js';

const clock = new QuickClock();
process.on('SIGUSR2', () => clock.passLimits());
process.on('exit', () => writeSync(2, `\nwaited ${Math.round(clock.ahead)}\n`));
