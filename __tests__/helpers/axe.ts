import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { JSDOM } from 'jsdom';

const axePath = createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

/** What axe-core finds on a page in jsdom, which lays nothing out: colors and sizes are not looked at. */
export async function axeInJsdom(html: string): Promise<AxeResults> {
  const { window } = new JSDOM(html, { runScripts: 'outside-only', pretendToBeVisual: true });
  window.eval(await readFile(axePath, 'utf8'));
  const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };
  return (await window.eval(`axe.run(document, ${JSON.stringify({ rules })})`)) as AxeResults;
}

/** Debian's name for it, and that of others; null where there is none. */
export const chromium =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? null;

export interface ChromiumOptions {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

/** The same in a real browser, with colors as a reader of that scheme sees them; and how wide the page came to be. */
export async function axeInChromium(
  html: string,
  { scheme, width }: ChromiumOptions,
): Promise<AxeResults & { readonly scrollWidth: number; readonly dark: boolean }> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-check-chromium-'));
  try {
    const run = `axe.run().then((results) => {
      const facts = { ...results, scrollWidth: document.documentElement.scrollWidth, dark: matchMedia('(prefers-color-scheme: dark)').matches };
      document.documentElement.textContent = 'RESULTS' + btoa(encodeURIComponent(JSON.stringify(facts))) + 'END';
    })`;
    const script = `<script>${await readFile(axePath, 'utf8')}</script><script>${run}</script></body>`;
    // The page's own policy would let no script run.
    const page = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('</body>', () => script);
    await writeFile(join(folder, 'page.html'), page);
    const { stdout } = await promisify(execFile)(
      chromium ?? 'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
        `--user-data-dir=${join(folder, 'profile')}`,
        `--window-size=${width},2000`,
        '--virtual-time-budget=20000',
        '--dump-dom',
        pathToFileURL(join(folder, 'page.html')).href,
      ],
      { maxBuffer: 1 << 28 },
    );
    const encoded = /RESULTS([A-Za-z0-9+/=]+)END/.exec(stdout)?.[1];
    if (encoded === undefined) throw new Error(`Chromium gave no results: ${stdout.slice(0, 500)}`);
    return JSON.parse(decodeURIComponent(Buffer.from(encoded, 'base64').toString())) as AxeResults & {
      readonly scrollWidth: number;
      readonly dark: boolean;
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One line for each violation, with the element that it is about. */
export function violationsOf({ violations }: AxeResults): readonly string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
