import { beforeAll, describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { toStatusHtml } from '../../../src/report/status/html/page.js';
import { style } from '../../../src/report/status/html/style.js';
import { axeInChromium, axeInJsdom, chromium, violationsOf } from '../../helpers/axe.js';
import { hostileTexts } from '../../helpers/hostile-texts.js';
import { retryQueue, unfinished } from '../../helpers/retry-queue.js';
import { statusReport } from '../../helpers/status-report.js';

let page: string;
let document: Document;

beforeAll(async () => {
  page = toStatusHtml(
    await statusReport(undefined, {
      skipped: [
        { path: 'docs/big/plan.md', reason: 'too large', message: 'not read: too large' },
        { path: 'docs/link/plan.md', reason: 'not regular', message: 'It is a symbolic link.' },
      ],
      notes: [{ kind: 'gap', text: 'Something was not listed.' }],
    }),
  );
  document = new JSDOM(page).window.document;
});

/** Texts of the elements that a selector finds, white space folded. */
function texts(selector: string, within: ParentNode = document): readonly string[] {
  return Array.from(within.querySelectorAll(selector), (element) => element.textContent.replace(/\s+/g, ' ').trim());
}

function cardOf(title: string): Element {
  const heading = Array.from(document.querySelectorAll('h3')).find((one) => one.textContent.includes(title));
  return heading!.closest('article')!;
}

describe('the page', () => {
  it('has every plan on a card, by what it needs', () => {
    const groups = Array.from(document.querySelectorAll('main > section.group'), (section) => [
      ...texts('h2', section),
      ...texts('h3', section),
    ]);
    expect(groups).toEqual([
      ['Needs a look 2', 'T-ccccc Retry queue', 'T-wwwww Retry queue'],
      ['In work 3', 'T-ooooo Retry queue', 'T-aaaaa Retry queue', '買い物'],
      ['Not started 1', 'T-ddddd Retry queue'],
      ['Settled 1', 'T-fffff Retry queue'],
    ]);
    expect(texts('nav a')).toEqual(['2Needs a look', '3In work', '1Not started', '1Settled']);
    for (const link of document.querySelectorAll('a')) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('says of a plan its status, its share, its phases, when it changed, and what is open to decide', () => {
    const card = cardOf('T-aaaaa');
    expect(texts('.pill', card)).toEqual(['Status: Phase 1 In Progress']);
    expect(texts('.share', card)).toEqual(['20 %1 of 5 done']);
    expect(texts('.phases li', card)).toEqual(['◐1 · Store, under way,1/3', '○2 · Serve, not begun,0/2']);
    expect(card.querySelector('[aria-current=step]')?.textContent).toContain('Store');
    expect(texts('.changed', card)).toEqual(['Changed yesterday in a0b1c2d']);
    expect(texts('details', card)).toEqual(['1 open questionWhich store keeps old entries?']);
    expect(card.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('20');
    expect(texts('.share, .changed', cardOf('買い物'))).toEqual(['50 %1 of 2 done, 1 waived', 'Not committed yet']);
  });

  it('says what is wrong with a plan, with its line', () => {
    expect(texts('.problems li', cardOf('T-ccccc'))).toEqual([
      'error: The status is Complete, but Phase 2: Serve has 1 open item: "Report the length". (line 63)',
    ]);
  });

  it('draws a burn-up for a plan with a history, and says in words what it shows', () => {
    const label = cardOf('T-aaaaa').querySelector('svg')?.getAttribute('aria-label');
    expect(label).toBe(
      'Burn-up from 28 Jan 2026 to 31 Jan 2026, since the plan came to its path: 0 of 6 done at first, 3 of 6 done now',
    );
    expect(cardOf('買い物').querySelector('svg')).toBeNull();
  });

  it('says what was not read', () => {
    expect(texts('.note')).toEqual([
      'docs/big/plan.md: not read: too large',
      'docs/link/plan.md: It is a symbolic link.',
      'Something was not listed.',
    ]);
  });

  it('needs nothing else, and may load nothing', () => {
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(document.querySelectorAll('script, link, img, iframe, object, [src], [srcset], [onclick]')).toHaveLength(0);
    expect(page).not.toMatch(/https?:|@import|url\(/);
  });

  it('is a page where there is no plan', async () => {
    const empty = toStatusHtml(await statusReport({}));
    expect(new JSDOM(empty).window.document.querySelector('main')?.textContent.trim()).toBe('No plan was found.');
    expect(violationsOf(await axeInJsdom(empty))).toEqual([]);
  });

  it('shows what plans say as text and nothing more', async () => {
    const tricky = [
      ...hostileTexts,
      '</style><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '&lt;b&gt;',
      "' onclick='x",
    ];
    const plans = tricky.map((text, index) => {
      const plan = retryQueue({ ...unfinished, status: `Complete (${text})` })
        .replace('Retry queue', () => text)
        .replace('1: Store', () => `1: ${text}`)
        .replace('Report the length', () => text);
      return [`docs/${String(index)}/plan.md`, plan] as const;
    });
    const html = toStatusHtml(await statusReport(Object.fromEntries(plans), { repository: tricky.join(' ') }));
    const { window } = new JSDOM(html, { runScripts: 'dangerously' });
    const elements = new Set(Array.from(window.document.querySelectorAll('*'), ({ localName }) => localName));
    const ours = [
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'a',
      'div',
      'header',
      'h1',
      'p',
      'time',
      'nav',
      'ul',
      'li',
    ];
    const more = ['span', 'main', 'section', 'h2', 'article', 'h3', 'i', 'ol', 'details', 'summary'];
    expect([...elements].filter((name) => ![...ours, ...more].includes(name))).toEqual([]);
    expect(window.document.querySelectorAll('[onerror], [onclick]')).toHaveLength(0);
    expect(window.document.querySelectorAll('article')).toHaveLength(tricky.length);
  });
});

describe('accessibility', () => {
  it('axe-core finds no violation in the document', async () => {
    const results = await axeInJsdom(page);
    expect(violationsOf(results)).toEqual([]);
    // That it looked at all.
    expect(results.passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['aria-progressbar-name', 'bypass', 'heading-order', 'list', 'region', 'svg-img-alt']),
    );
  });

  it.each(['light', 'dark'] as const)('every text has a contrast of 4.5 to 1 in %s', (scheme) => {
    const colors = colorsOf(scheme);
    const pairs: readonly (readonly [string, string])[] = [
      ...['text', 'muted'].flatMap((text) => [[text, 'page'] as const, [text, 'card'] as const]),
      ...['error', 'warning', 'active', 'good'].flatMap((name) => [
        [name, `${name}-soft`] as const,
        [name, 'card'] as const,
      ]),
      ['muted', 'quiet-soft'],
    ];
    const low = pairs.filter(([text, back]) => contrast(colors[text] ?? '', colors[back] ?? '') < 4.5);
    expect(low).toEqual([]);
    // What is no text, but tells something (WCAG 1.4.11).
    expect(contrast(colors['accent'] ?? '', colors['track'] ?? '')).toBeGreaterThanOrEqual(3);
    expect(contrast(colors['accent'] ?? '', colors['card'] ?? '')).toBeGreaterThanOrEqual(3);
  });

  // A browser is not on every machine; what it shows beyond the tests above are colors as drawn, and sizes.
  if (chromium !== null) {
    it.each([
      ['light', 1300],
      ['dark', 500],
    ] as const)(
      'axe-core finds no violation in Chromium, %s and %d wide, and nothing is wider',
      async (scheme, width) => {
        const results = await axeInChromium(page, { scheme, width });
        expect(violationsOf(results)).toEqual([]);
        expect(results.passes.map(({ id }) => id)).toContain('color-contrast');
        expect(results.dark).toBe(scheme === 'dark');
        expect(results.scrollWidth).toBeLessThanOrEqual(width);
      },
    );
  }
});

/** The colors of a scheme by their names. */
function colorsOf(scheme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const [light = '', dark = ''] = style.split('@media (prefers-color-scheme: dark)');
  const text = scheme === 'light' ? light : dark;
  const colors: Record<string, string> = {};
  for (const [, name = '', color = ''] of text.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)) colors[name] = color;
  return colors;
}

/** The contrast of two colors by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
