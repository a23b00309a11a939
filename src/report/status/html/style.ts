/** Colors are for normal text of WCAG 2.2 AA (4.5:1) on their backgrounds, in light and in dark. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f3f5f8; --card: #ffffff; --line: #d5dae1; --text: #1b2129; --muted: #57606c;
  --track: #e4e8ee; --accent: #1a7f4b; --accent-soft: #1a7f4b26;
  --error: #b42318; --error-soft: #fdecea; --warning: #8a5300; --warning-soft: #fdf2dc;
  --active: #0b5cad; --active-soft: #e5f0fb; --good: #12693c; --good-soft: #e2f4e9; --quiet-soft: #edf0f4;
  --shadow: 0 1px 2px #1b212912, 0 4px 14px #1b21290d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1218; --card: #171d26; --line: #2c3542; --text: #e7ecf3; --muted: #9fabba;
    --track: #2a3340; --accent: #3fbf7a; --accent-soft: #3fbf7a2b;
    --error: #ff9488; --error-soft: #3d1d1c; --warning: #f0bb5c; --warning-soft: #37290f;
    --active: #7ab8f5; --active-soft: #14304d; --good: #62d394; --good-soft: #12331f; --quiet-soft: #232b36;
    --shadow: none;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
body { margin: 0; background: var(--page); color: var(--text); }
h1, h2, h3, p, ul, ol, figure, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--active); outline-offset: 2px; border-radius: 6px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; padding: .5rem 1rem; background: var(--card); }
.page { max-width: 1400px; margin: 0 auto; padding: clamp(1rem, 3vw, 2.5rem); }
.masthead { display: grid; gap: 1.25rem; margin-bottom: 2.5rem; }
.masthead h1 { font-size: clamp(1.6rem, 4vw, 2.4rem); line-height: 1.15; letter-spacing: -.02em; overflow-wrap: anywhere; }
.masthead .when, .path, .dates, .changed, .empty { color: var(--muted); font-size: .875rem; }
.totals { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); }
.totals a { display: grid; padding: .9rem 1.1rem; border-radius: 12px; background: var(--card); border: 1px solid var(--line);
  border-top: 4px solid var(--muted); text-decoration: none; box-shadow: var(--shadow); }
.totals a:hover .label { text-decoration: underline; }
.totals .number { font-size: 1.9rem; font-weight: 700; line-height: 1.1; font-variant-numeric: tabular-nums; }
.totals .label { color: var(--muted); font-size: .9rem; }
.totals .look { border-top-color: var(--error); }
.totals .active { border-top-color: var(--active); }
.totals .settled { border-top-color: var(--good); }
.group { margin-bottom: 2.5rem; }
.group > h2 { font-size: 1.2rem; margin-bottom: .9rem; }
.group > h2 .number { color: var(--muted); font-weight: 400; }
.cards { display: grid; gap: 1.1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 23rem), 1fr)); }
.card { display: flex; flex-direction: column; gap: 1rem; height: 100%; padding: 1.2rem 1.3rem; border-radius: 14px;
  background: var(--card); border: 1px solid var(--line); box-shadow: var(--shadow); }
.card.contradiction { border-left: 5px solid var(--error); }
.card.warning { border-left: 5px solid var(--warning); }
.card header { display: grid; gap: .35rem; justify-items: start; }
.card h3 { font-size: 1.08rem; line-height: 1.3; overflow-wrap: anywhere; }
.path { overflow-wrap: anywhere; font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: .78rem; }
.pill { padding: .12rem .65rem; border-radius: 99px; font-size: .82rem; font-weight: 600; background: var(--quiet-soft); color: var(--muted);
  max-width: 100%; overflow-wrap: anywhere; }
.pill.phase, .pill.active, .pill.phase-complete { background: var(--active-soft); color: var(--active); }
.pill.finished { background: var(--good-soft); color: var(--good); }
.share { display: flex; align-items: baseline; gap: .6rem; margin-bottom: .4rem; }
.share .percent { font-size: 1.7rem; font-weight: 700; line-height: 1; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.share .items { color: var(--muted); font-size: .9rem; }
.bar { display: block; height: .6rem; border-radius: 99px; background: var(--track); overflow: hidden; }
.bar i { display: block; height: 100%; border-radius: 99px; background: var(--accent); }
.phases { display: grid; gap: .4rem; font-size: .9rem; }
.phases li { display: grid; grid-template-columns: 1.4rem 1fr 4.5rem 3rem; gap: .5rem; align-items: center; color: var(--muted); }
.phases .sign { text-align: center; }
.phases .resolved .sign { color: var(--good); }
.phases .current { color: var(--text); font-weight: 600; }
.phases .current .sign { color: var(--active); }
.phases .name { overflow-wrap: anywhere; }
.phases .bar { height: .4rem; }
.phases .count { text-align: right; font-variant-numeric: tabular-nums; font-size: .85rem; }
.burn-up svg { display: block; width: 100%; height: auto; overflow: visible; }
.burn-up .grid { stroke: var(--line); stroke-width: 1; }
.burn-up .all { fill: none; stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 4 3; }
.burn-up .area { fill: var(--accent-soft); }
.burn-up .done { fill: none; stroke: var(--accent); stroke-width: 2.25; stroke-linejoin: round; stroke-linecap: round; }
.burn-up circle { fill: var(--accent); }
.dates { display: flex; justify-content: space-between; gap: 1rem; margin-top: .3rem; font-size: .8rem; }
.problems { display: grid; gap: .4rem; font-size: .9rem; }
.problems li { padding: .5rem .75rem; border-radius: 8px; overflow-wrap: anywhere; }
.problems .error { background: var(--error-soft); color: var(--error); }
.problems .warning { background: var(--warning-soft); color: var(--warning); }
details { font-size: .9rem; }
summary { cursor: pointer; padding: .15rem 0; color: var(--muted); font-weight: 600; }
details ul { display: grid; gap: .3rem; padding: .4rem 0 .2rem 1.1rem; list-style: disc; overflow-wrap: anywhere; }
details .problems { padding-left: 0; list-style: none; }
.changed { margin-top: auto; }
.settled .card, .untold .card { gap: .7rem; padding: .9rem 1.1rem; }
.settled .card h3, .untold .card h3 { font-size: .98rem; }
.note { color: var(--muted); font-size: .875rem; overflow-wrap: anywhere; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-contrast: more) { :root { --line: var(--muted); } }
@media print { body { background: none; } .card, .totals a { break-inside: avoid; box-shadow: none; } }
@media (forced-colors: active) { .bar { border: 1px solid; } .bar i { background: CanvasText; forced-color-adjust: none; } }
`.trim();
