export const id = 492;
export const ids = [492];
export const modules = {

/***/ 2927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* unused harmony export escapeHtml */
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2712);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2037);


/** Code units of one text that are shown. One that goes on for pages would take the room of all the others. */
const maxText = 1_000;
/**
 * Text from outside as Markdown that GitHub shows as just that text: nothing in it formats, links, mentions, embeds or ends
 * what stands around it. The one way for plan text into Markdown; {@link code} is its twin for code spans, {@link escapeHtml}
 * for HTML blocks.
 */
function escapeMarkdown(text) {
    const shown = escapeHtml(text)
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        .replace(/^[#+=:-]/, '\\$&')
        .replace(/^\d+(?=[.)])/, '$&\\');
    // Nothing at all between two pairs of tildes would be a fence, between brackets a link that is not seen.
    return shown === '' ? '\u200B' : shown;
}
/**
 * Text from outside for an HTML block such as the line of a fold, in which Markdown's own escapes would be shown. A dollar
 * sign in a span starts no formula (docs.github.com, writing mathematical expressions).
 */
function escapeHtml(text) {
    return withoutReferences((0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(text).trim(), maxText))
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\$/g, '<span>$$</span>');
}
/**
 * Zero-width spaces break what GitHub links after Markdown is done: mentions (also in teams and e-mail addresses), issue
 * references, bare addresses, emoji codes and commit hashes (docs.github.com, autolinked references). Of a hash every piece
 * is too short to be one.
 */
function withoutReferences(text) {
    return text
        .replace(/[@#]/g, '$&\u200B')
        .replace(/(?<![a-z0-9])GH-(?=\d)/gi, '$&\u200B')
        .replace(/:(?=\/\/|[\w+-]+:)/g, ':\u200B')
        .replace(/www(?=\.)/gi, '$&\u200B')
        .replace(/(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi, (hash) => hash.replace(/.{4}(?=.)/g, '$&\u200B'));
}
/** Text from outside as a code span, for text that a person is to copy. Not for tables: there a vertical bar ends the cell. */
function code(text) {
    const plain = (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(text), maxText);
    if (plain.trim() === '')
        return '';
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^`|`$|^ .* $/.test(plain) ? ' ' : '';
    return `${fence}${padding}${plain}${padding}${fence}`;
}
/** Lines from outside as a fenced block, with a fence longer than any run of backticks in them. */
function fenced(lines, language) {
    const plain = lines.map((line) => (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(line), maxText));
    const longest = Math.max(2, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...plain, fence].join('\n');
}
/** A part of the text that the reader unfolds. `summary` is HTML; the blank lines let GitHub read Markdown in `body`. */
function fold(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
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

/***/ 1492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toStatusMarkdown: () => (/* binding */ toStatusMarkdown)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2927);
/* harmony import */ var _progress_bar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2919);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8191);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9029);
/* harmony import */ var _time_ago_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3708);






/** Every plan as Markdown tables, one for each kind of attention. */
function toStatusMarkdown({ plans, skipped, notes, repository, time }) {
    const blocks = [
        `## Plans of ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(repository)}, ${(0,_time_ago_js__WEBPACK_IMPORTED_MODULE_4__/* .isoDate */ ._$)(time)}`,
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c)(plans).map((group) => `### ${group.title} (${group.plans.length})\n\n${table(group.plans)}`),
        ...(plans.length === 0 ? ['No plan was found.'] : []),
        ...list(skipped.map(({ path, message }) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(path)}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(message)}`)),
        ...list(notes.map(({ text }) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(text))),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function list(lines) {
    return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}
function table(plans) {
    const rows = plans.map((plan) => {
        const { title, path, status, progress, questions, lastChange } = plan;
        const cells = [
            `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(title ?? path)}<br><sub>${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(path)}</sub>`,
            status === null ? '–' : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(status),
            `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .progressBar */ .hr)(progress))} ${(0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .fraction */ .zO)(progress)}`,
            [...problemsOf(plan), ...(questions.length === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(questions.length, 'open question')])].join(', ') ||
                '–',
            lastChange === null ? 'not committed' : (0,_time_ago_js__WEBPACK_IMPORTED_MODULE_4__/* .isoDate */ ._$)(lastChange.time),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return ['| Plan | Status | Progress | Remarks | Changed |', '| :-- | :-- | :-- | :-- | :-- |', ...rows].join('\n');
}
function problemsOf({ findings }) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 || severity === 'notice' ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(number, severity)];
    });
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
