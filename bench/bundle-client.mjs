// Bundles same-requests.mjs as the action is bundled, into the file that is named.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @type {(entry: string, options: object) => Promise<{ code: string }>} */
const ncc = createRequire(import.meta.url)('@vercel/ncc');
const { code } = await ncc(fileURLToPath(new URL('same-requests.mjs', import.meta.url)), { cache: false, quiet: true });
writeFileSync(process.argv[2] ?? '', code);
