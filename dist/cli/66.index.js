export const id = 66;
export const ids = [66];
export const modules = {

/***/ 6293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Fg: () => (/* binding */ padToWidth),
/* harmony export */   G1: () => (/* binding */ cutToWidth)
/* harmony export */ });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Characters of two columns: East Asian wide and full-width ones (Unicode TR 11, by script), and emoji. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|\uFE0F/u;
const narrow = /[\uFF61-\uFFDC]/u;
/** Columns of a terminal that a text takes. */
function displayWidth(text) {
    let width = 0;
    for (const { segment } of graphemes.segment(text))
        width += widthOf(segment);
    return width;
}
/** The text in at most so many columns, with an ellipsis where it was cut. */
function cutToWidth(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    let result = '';
    let width = 0;
    for (const { segment } of graphemes.segment(text)) {
        width += widthOf(segment);
        if (width > columns - 1)
            break;
        result += segment;
    }
    return columns < 1 ? '' : `${result.trimEnd()}…`;
}
/** The text with spaces behind it up to so many columns. */
function padToWidth(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
function widthOf(segment) {
    if (/^\p{M}+$/u.test(segment))
        return 0;
    return wide.test(segment) && !narrow.test(segment) ? 2 : 1;
}


/***/ }),

/***/ 7361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ palette)
/* harmony export */ });
/** Colors, or none. */
function palette(color) {
    return color ? painted : plain;
}
const plain = {
    error: same,
    warning: same,
    notice: same,
    strong: same,
    faint: same,
    good: same,
};
const painted = {
    error: sgr(31),
    warning: sgr(33),
    notice: sgr(36),
    strong: sgr(1, 22),
    faint: sgr(2, 22),
    good: sgr(32),
};
function same(text) {
    return text;
}
function sgr(on, off = 39) {
    return (text) => `\u001B[${on}m${text}\u001B[${off}m`;
}


/***/ }),

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

/***/ 4066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toStatusText: () => (/* binding */ toStatusText)
/* harmony export */ });
/* unused harmony export totalOf */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6293);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7361);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2037);
/* harmony import */ var _progress_bar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2919);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8191);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9029);
/* harmony import */ var _time_ago_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3708);








/** Below this a plan takes a line for its title and one for where it is. */
const narrow = 76;
/** Every plan for a terminal, by what needs attention, and a last line that sums them up. */
function toStatusText(report, { color, width }) {
    const paint = (0,_palette_js__WEBPACK_IMPORTED_MODULE_2__/* .palette */ .M)(color);
    const now = report.time;
    const blocks = [
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsOf */ .c)(report.plans).map(({ title, plans }) => [
            paint.strong(`${title} (${plans.length})`),
            ...plans.flatMap((plan) => (width < narrow ? narrowLines : wideLines)(plan, { paint, width, now })),
        ]),
        report.skipped.map(({ path, message }) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)}${paint.faint(`: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(message)}`)}`),
        report.notes.map(({ text }) => paint.faint((0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(`Note: ${text}`))),
        inLines(lastLine(report), width),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** Sign, title, bar, fraction and status in columns; below them what there is to say, and where the plan is. */
function wideLines(plan, { paint, width, now }) {
    const titleWidth = Math.min(48, Math.max(20, width - 58));
    const statusWidth = Math.max(12, width - titleWidth - 26);
    const columns = [
        signOf(plan, paint),
        paint.strong((0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .padToWidth */ .Fg)((0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToWidth */ .G1)(nameOf(plan), titleWidth), titleWidth)),
        (0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_6__/* .progressBar */ .hr)(plan.progress),
        (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .padToWidth */ .Fg)((0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_6__/* .fraction */ .zO)(plan.progress), 7),
        (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToWidth */ .G1)(statusOf(plan), statusWidth),
    ];
    const room = width - 2;
    const remarks = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToWidth */ .G1)(remarksOf(plan, now).join(', '), room);
    const path = (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(plan.path);
    const fits = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(remarks) + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(path) + 2 <= room;
    return [
        columns.join(' '),
        ...(fits
            ? [paint.faint(`  ${path}  `) + paintRemarks(plan, remarks, paint)]
            : [paint.faint(`  ${path}`), `  ${paintRemarks(plan, remarks, paint)}`]),
    ];
}
function narrowLines(plan, { paint, width, now }) {
    const room = Math.max(8, width - 2);
    const remarks = remarksOf(plan, now).map((remark) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToWidth */ .G1)(remark, room));
    return [
        `${signOf(plan, paint)} ${paint.strong((0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToWidth */ .G1)(nameOf(plan), room))}`,
        `  ${(0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_6__/* .progressBar */ .hr)(plan.progress)} ${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToWidth */ .G1)((0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_6__/* .fraction */ .zO)(plan.progress), Math.max(4, room - 11))}`,
        `  ${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToWidth */ .G1)(statusOf(plan), room)}`,
        ...remarks.map((remark) => `  ${paintRemarks(plan, remark, paint)}`),
        // A path is to be copied: better broken by the terminal than cut.
        paint.faint(`  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(plan.path)}`),
    ];
}
function signOf({ attention }, paint) {
    switch (attention) {
        case 'contradiction':
            return paint.error('✖');
        case 'warning':
            return paint.warning('!');
        case 'active':
            return paint.notice('●');
        case 'waiting':
            return paint.faint('○');
        case 'settled':
            return paint.good('✔');
        case 'untold':
            return paint.faint('·');
    }
}
function nameOf({ title, path }) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(title ?? path);
}
function statusOf({ status }) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(status ?? 'no status');
}
/** `2 errors`, `1 open question`, `in Phase 2: Wait`, `3 days ago`. */
function remarksOf(plan, now) {
    const { findings, questions, lastChange, phases, phase, progress } = plan;
    const current = phases.find(({ key, progress: own }) => key === phase && own.done + own.open > 0);
    const problems = _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 || severity === 'notice' ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(number, severity)];
    });
    return [
        ...problems,
        ...(questions.length === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(questions.length, 'open question')]),
        ...(progress.waived === 0 ? [] : [`${progress.waived} waived`]),
        ...(current === undefined
            ? []
            : [`next: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(`Phase ${current.label} ${current.title}`.trim())} ${(0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_6__/* .fraction */ .zO)(current.progress)}`]),
        lastChange === null ? 'not committed' : (0,_time_ago_js__WEBPACK_IMPORTED_MODULE_7__/* .timeAgo */ .fF)(lastChange.time, now),
    ];
}
function paintRemarks({ attention }, text, paint) {
    if (attention === 'contradiction')
        return paint.error(text);
    return attention === 'warning' ? paint.warning(text) : paint.faint(text);
}
function lastLine({ plans, skipped, template }) {
    if (plans.length === 0 && skipped.length === 0) {
        return template === null
            ? 'No plan was found. `plan-check init` sets one up.'
            : `No plan was found. Copy ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(template)} for the first one: \`plan-check init\` says to where.`;
    }
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsOf */ .c)(plans).map(({ counted, plans: own }) => `${own.length} ${counted}`);
    const unread = skipped.length === 0 ? [] : [`${skipped.length} not read`];
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(plans.length, 'plan')}: ${[...groups, ...unread].join(', ')}. ${totalText(totalOf(plans))}`;
}
/** A text of words, which are not broken. */
function inLines(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        if (line !== undefined && (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(line) + 1 + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(word) <= width)
            lines.splice(-1, 1, `${line} ${word}`);
        else
            lines.push(word);
    }
    return lines;
}
function totalText(total) {
    return `${(0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_6__/* .fraction */ .zO)(total)} items done.`;
}
/** The leaves of all plans together. */
function totalOf(plans) {
    return plans.reduce((sum, { progress }) => ({
        done: sum.done + progress.done,
        open: sum.open + progress.open,
        waived: sum.waived + progress.waived,
    }), { done: 0, open: 0, waived: 0 });
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
