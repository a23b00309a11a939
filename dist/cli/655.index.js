export const id = 655;
export const ids = [655];
export const modules = {

/***/ 2919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ progressBar),
/* harmony export */   mn: () => (/* binding */ gain),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
const cells = 10;
/** Ten cells: a full bar only where nothing is open, an empty one only where nothing is done. */
function progressBar({ done, open }) {
    const share = done + open === 0 ? 0 : done / (done + open);
    const filled = Math.min(Math.max(Math.round(share * cells), done > 0 ? 1 : 0), open > 0 ? cells - 1 : cells);
    return '█'.repeat(filled) + '░'.repeat(cells - filled);
}
/** `24/36`: done of what is not waived. */
function fraction({ done, open }) {
    return `${done}/${done + open}`;
}
/** `+10`, `−2`; null where nothing was gained or lost. */
function gain(base, head) {
    const difference = head.done - (base?.done ?? 0);
    if (difference === 0)
        return null;
    return difference > 0 ? `+${difference}` : `−${-difference}`;
}


/***/ }),

/***/ 9029:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/** Plans as a reader looks for them; groups without any are left out. */
function groupsOf(plans) {
    return groups
        .map(({ holds, ...group }) => ({
        ...group,
        plans: plans.filter(({ attention }) => holds.some((one) => one === attention)),
    }))
        .filter((group) => group.plans.length > 0);
}
const groups = [
    { id: 'look', title: 'Needs a look', counted: 'to look at', holds: ['contradiction', 'warning'] },
    { id: 'active', title: 'In work', counted: 'in work', holds: ['active'] },
    { id: 'waiting', title: 'Not started', counted: 'not started', holds: ['waiting'] },
    { id: 'settled', title: 'Settled', counted: 'settled', holds: ['settled'] },
    { id: 'untold', title: 'Without status and items', counted: 'without status and items', holds: ['untold'] },
];


/***/ }),

/***/ 7655:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toStatusHtml: () => (/* binding */ toStatusHtml)
});

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/report/status/groups.js
var status_groups = __webpack_require__(9029);
// EXTERNAL MODULE: ./lib/report/status/time-ago.js
var time_ago = __webpack_require__(3708);
// EXTERNAL MODULE: ./lib/model/shorten.js
var shorten = __webpack_require__(2712);
// EXTERNAL MODULE: ./lib/report/progress-bar.js
var progress_bar = __webpack_require__(2919);
// EXTERNAL MODULE: ./lib/report/printable.js
var printable = __webpack_require__(2037);
;// CONCATENATED MODULE: ./lib/report/status/html/escape.js

/** Text from outside for HTML, in an element or an attribute in double quotes. */
function html(text) {
    return (0,printable/* withoutControls */.D)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./lib/report/status/html/burn-up.js


const width = 320;
const height = 84;
/** Room above for the line's own width, and to the right for the last dot. */
const margin = 5;
/** How many items were done when, and of how many, as a picture with its text. Empty for a history of one point. */
function burnUp(points) {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined || points.length < 2 || first.time === last.time)
        return '';
    const most = Math.max(1, ...points.map(allOf));
    const x = (time) => (((time - first.time) / (last.time - first.time)) * (width - margin)).toFixed(1);
    const y = (items) => (height - (items / most) * (height - margin)).toFixed(1);
    const done = steps(points, (point) => y(point.done), x);
    const all = steps(points, (point) => y(allOf(point)), x);
    const text = `Burn-up from ${(0,time_ago/* longDate */.lF)(first.time)} to ${(0,time_ago/* longDate */.lF)(last.time)}, since the plan came to its path: ${tally(first)} at first, ${tally(last)} now`;
    return `<figure class="burn-up">
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${html(text)}">
<path class="grid" d="M0 ${height}H${width}"/><path class="grid" d="M0 ${y(most)}H${width}" opacity=".5"/>
<path class="area" d="M0 ${height}V${y(first.done)}${done}V${height}Z"/>
<path class="all" d="M0 ${y(allOf(first))}${all}"/>
<path class="done" d="M0 ${y(first.done)}${done}"/>
<circle cx="${x(last.time)}" cy="${y(last.done)}" r="3.5"/>
</svg>
<figcaption class="dates" aria-hidden="true"><span>${(0,time_ago/* longDate */.lF)(first.time)}</span><span>${(0,time_ago/* longDate */.lF)(last.time)}</span></figcaption>
</figure>`;
}
/** A plan is as it was until the next commit: the line goes right, then up. */
function steps(points, y, x) {
    return points
        .slice(1)
        .map((point) => `H${x(point.time)}V${y(point)}`)
        .join('');
}
function allOf({ done, open }) {
    return done + open;
}
function tally(point) {
    return `${point.done} of ${allOf(point)} done`;
}

;// CONCATENATED MODULE: ./lib/report/status/html/card.js






/** Problems that stand in the open; the others are folded away. */
const maxProblems = 2;
/** Code units of a text in a card. */
const maxText = 300;
/** One plan. `id` is unique on the page. */
function card(plan, id, now) {
    const { title, path, status, stage, attention } = plan;
    const settled = attention === 'settled' || attention === 'untold';
    const parts = [
        `<header><p class="pill ${stage ?? 'none'}"><span class="hidden">Status: </span>${card_short(status ?? 'no status')}</p>
<h3 id="${id}">${card_short(title ?? path)}</h3><p class="path">${html(path)}</p></header>`,
        share(plan.progress, id),
        settled ? '' : phases(plan),
        settled ? '' : burnUp(plan.history),
        problems(plan.findings),
        questions(plan),
        changed(plan, now),
    ];
    return `<li><article class="card ${attention}" aria-labelledby="${id}">
${parts.filter((part) => part !== '').join('\n')}
</article></li>`;
}
function share(progress, id) {
    const { done, open, waived } = progress;
    if (done + open === 0)
        return `<p class="empty">${waived === 0 ? 'No items' : (0,words/* count */.U)(waived, 'waived item')}</p>`;
    const waivers = waived === 0 ? '' : `, ${waived} waived`;
    const percent = percentOf(progress);
    return `<div><p class="share"><span class="percent">${percent} %</span><span class="items">${done} of ${done + open} done${waivers}</span></p>
<span class="bar" role="progressbar" aria-labelledby="${id}" aria-valuenow="${percent}" aria-valuemin="0" aria-valuemax="100"><i style="width:${percent}%"></i></span></div>`;
}
/** 100 only where nothing is open, 0 only where nothing is done. */
function percentOf({ done, open }) {
    if (done + open === 0)
        return 0;
    const percent = Math.round((done / (done + open)) * 100);
    return Math.min(Math.max(percent, done > 0 ? 1 : 0), open > 0 ? 99 : 100);
}
const signs = {
    empty: ['–', 'without items'],
    pending: ['○', 'not begun'],
    active: ['◐', 'under way'],
    resolved: ['✓', 'resolved'],
};
function phases({ phases: all, phase: current }) {
    if (all.length === 0)
        return '';
    return `<ol class="phases" aria-label="Phases">\n${all.map((phase) => phaseRow(phase, phase.key === current)).join('\n')}\n</ol>`;
}
function phaseRow({ label, title, state, progress }, current) {
    const [sign, words] = signs[state];
    const name = title === '' ? `Phase ${label}` : `${label} · ${title}`;
    return `<li class="${state}${current ? ' current' : ''}"${current ? ' aria-current="step"' : ''}><span class="sign" aria-hidden="true">${sign}</span><span class="name">${card_short(name)}<span class="hidden">, ${words},</span></span><span class="bar" aria-hidden="true"><i style="width:${percentOf(progress)}%"></i></span><span class="count">${(0,progress_bar/* fraction */.zO)(progress)}</span></li>`;
}
function problems(findings) {
    const told = findings.filter(({ severity }) => severity !== 'notice');
    if (told.length === 0)
        return '';
    const [open, folded] = [told.slice(0, maxProblems), told.slice(maxProblems)];
    const rest = folded.length === 0
        ? ''
        : `\n<details><summary>${(0,words/* count */.U)(folded.length, 'more problem')}</summary>${problemList(folded)}</details>`;
    return `${problemList(open)}${rest}`;
}
function problemList(findings) {
    const rows = findings.map(({ severity, message, place }) => {
        const line = place === null ? '' : ` <span class="line">(line ${place.line})</span>`;
        return `<li class="${severity}"><span class="hidden">${severity}: </span>${card_short(message)}${line}</li>`;
    });
    return `<ul class="problems">${rows.join('')}</ul>`;
}
function questions({ questions: open }) {
    if (open.length === 0)
        return '';
    const rows = open.map(({ text }) => `<li>${card_short(text)}</li>`).join('');
    return `<details><summary>${(0,words/* count */.U)(open.length, 'open question')}</summary><ul>${rows}</ul></details>`;
}
function changed({ lastChange }, now) {
    if (lastChange === null)
        return '<p class="changed">Not committed yet</p>';
    const { time, commit } = lastChange;
    return `<p class="changed">Changed <time datetime="${(0,time_ago/* isoDate */._$)(time)}" title="${(0,time_ago/* longDate */.lF)(time)}">${(0,time_ago/* timeAgo */.fF)(time, now)}</time> in ${commit.slice(0, 7)}</p>`;
}
function card_short(text) {
    return html((0,shorten/* shorten */.m)(text, maxText));
}

;// CONCATENATED MODULE: ./lib/report/status/html/style.js
/** Colors are for normal text of WCAG 2.2 AA (4.5:1) on their backgrounds, in light and in dark. */
const style = `
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

;// CONCATENATED MODULE: ./lib/report/status/html/page.js






/**
 * Every plan on one page that needs nothing else: no script, no font, no picture, and a policy that lets none be loaded. Light and
 * dark follow the reader's settings.
 */
function toStatusHtml(report) {
    const { repository, plans, time } = report;
    const groups = (0,status_groups/* groupsOf */.c)(plans);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="plan-check ${html(report.version)}">
<title>Plans of ${html(repository)}</title>
<style>
${style}
</style>
</head>
<body>
<a class="skip" href="#plans">Skip to the plans</a>
<div class="page">
<header class="masthead">
<div><h1>Plans of ${html(repository)}</h1>
<p class="when">${(0,words/* count */.U)(plans.length, 'plan')}, as of <time datetime="${new Date(time).toISOString()}">${(0,time_ago/* longDate */.lF)(time)}</time>${headText(report)}. In each chart the line is what is done, and the dashed one all there is, since the plan came to its path.</p></div>
${groups.length === 0 ? '' : totals(groups)}
</header>
<main id="plans" tabindex="-1">
${groups.length === 0 ? '<p class="empty">No plan was found.</p>' : groups.map((group) => section(group, time)).join('\n')}
${remarks(report)}
</main>
</div>
</body>
</html>
`;
}
function headText({ head }) {
    if (head === null)
        return '';
    return head === 'WORKTREE' ? ', in the work tree' : `, at ${html(head.slice(0, 7))}`;
}
function totals(groups) {
    const entries = groups.map(({ id, title, plans }) => `<li><a class="${id}" href="#${id}"><span class="number">${plans.length}</span><span class="label">${title}</span></a></li>`);
    return `<nav aria-label="Plans by what they need"><ul class="totals">${entries.join('')}</ul></nav>`;
}
function section({ id, title, plans }, now) {
    const cards = plans.map((plan, index) => card(plan, `${id}-${index + 1}`, now));
    return `<section class="group ${id}" id="${id}" aria-labelledby="${id}-title" tabindex="-1">
<h2 id="${id}-title">${title} <span class="number">${plans.length}</span></h2>
<ul class="cards">
${cards.join('\n')}
</ul>
</section>`;
}
function remarks({ skipped, notes }) {
    const lines = [...skipped.map(({ path, message }) => `${path}: ${message}`), ...notes.map(({ text }) => text)];
    if (lines.length === 0)
        return '';
    const rows = lines.map((line) => `<li class="note">${html(line)}</li>`).join('');
    return `<section aria-label="Notes"><ul>${rows}</ul></section>`;
}


/***/ }),

/***/ 3708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   fF: () => (/* binding */ timeAgo),
/* harmony export */   lF: () => (/* binding */ longDate)
/* harmony export */ });
const day = 24 * 60 * 60 * 1000;
/**
 * `today`, `yesterday`, `5 days ago`, `3 weeks ago`, and the date of what is older than ten weeks, or further ahead than another time
 * zone would explain. Milliseconds since 1970.
 */
function timeAgo(time, now) {
    const days = startOfDay(now) - startOfDay(time);
    if (days < -1)
        return isoDate(time);
    if (days <= 0)
        return 'today';
    if (days === 1)
        return 'yesterday';
    if (days < 14)
        return `${days} days ago`;
    return days <= 70 ? `${Math.floor(days / 7)} weeks ago` : isoDate(time);
}
/** `2026-01-31`, in UTC. */
function isoDate(time) {
    return new Date(time).toISOString().slice(0, 10);
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `31 Jan 2026`, in UTC. */
function longDate(time) {
    const date = new Date(time);
    return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}
function startOfDay(time) {
    return Math.floor(time / day);
}


/***/ }),

/***/ 8191:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   s: () => (/* binding */ findingCounts)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);


/** `1 item`, `2 items`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `1 error, 2 warnings`; null where nothing is new. */
function findingCounts(report) {
    const counts = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(report.findings);
    const parts = _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => count(counts[severity], severity));
    return parts.length === 0 ? null : parts.join(', ');
}


/***/ })

};
