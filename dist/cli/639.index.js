export const id = 639;
export const ids = [639];
export const modules = {

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

/***/ 8888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rank)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);

/** New findings before those of base, heavier before lighter, then by place. */
function rank(findings) {
    return [...findings].sort((one, other) => Number(one.existing) - Number(other.existing) ||
        _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(one.severity) - _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(other.severity) ||
        compareText(one.path, other.path) ||
        (one.place?.line ?? 0) - (other.place?.line ?? 0));
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 4639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closingText: () => (/* binding */ closingText),
/* harmony export */   plansText: () => (/* binding */ plansText),
/* harmony export */   toText: () => (/* binding */ toText)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2712);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7361);
/* harmony import */ var _plan_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7460);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2037);
/* harmony import */ var _progress_bar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2919);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8888);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8191);








/** Code units of one text where not all is shown. */
const maxText = 1_000;
/** The report for a terminal: plan by plan, each finding as `path:line:column`, and a last line with the verdict. */
function toText(report, options) {
    return plansText(report, options) + closingText(report, options);
}
/** The plans of a report, or of a part of it: texts of the parts make that of the whole, in front of {@link closingText}. */
function plansText(part, options) {
    const style = styleOf(options);
    const { shown, existing, suppressed } = selected(part, options);
    return part.plans
        .map((plan) => [
        ...planLines(plan, style),
        ...(shown.get(plan.path) ?? []).flatMap((finding) => findingLines(finding, style)),
        ...existingLines(existing.get(plan.path)?.length ?? 0, style),
        ...(suppressed.get(plan.path) ?? []).map((one) => suppressedLine(one, style)),
    ])
        .map((lines) => `${lines.join('\n')}\n\n`)
        .join('');
}
/** What only the whole report can say, and stands below the plans; `plans` is their number where the report does not have them. */
function closingText(report, options, plans = report.plans.length) {
    const style = styleOf(options);
    const { shown, more } = selected(report, options);
    const findings = (path) => (shown.get(path) ?? []).flatMap((finding) => findingLines(finding, style));
    const blocks = [
        ...report.skipped.map(({ path, reason }) => [skippedLine(path, reason, style), ...findings(path)]),
        report.notes.map((note) => style.paint.faint(show(`Note: ${note.text}`, style))),
        [...moreLines(more.findings, more.suppressions), lastLine(report, plans, options.everyPlan === true, style.paint)],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** What is shown, by path, and how much more there is. */
function selected({ findings, suppressed }, { atMost = Infinity }) {
    const ranked = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .rank */ .T)(findings);
    const fresh = ranked.filter((finding) => !finding.existing);
    return {
        shown: byPath(fresh.slice(0, atMost)),
        existing: byPath(ranked.slice(fresh.length)),
        suppressed: byPath(suppressed.slice(0, atMost)),
        more: { findings: fresh.length - atMost, suppressions: suppressed.length - atMost },
    };
}
function styleOf({ color, atMost = Infinity }) {
    return { paint: (0,_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .palette */ .M)(color), maxText: atMost === Infinity ? Infinity : maxText };
}
function byPath(values) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(value.path);
        if (group === undefined)
            groups.set(value.path, [value]);
        else
            group.push(value);
    }
    return groups;
}
/** Text from outside. */
function show(text, style) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)((0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .m)(text, style.maxText));
}
function planLines(plan, style) {
    const view = (0,_plan_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .d)(plan);
    return [nameText(view, style), `  ${progressText(view, style)}`];
}
function existingLines(number, { paint }) {
    return number === 0 ? [] : [paint.faint(`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(number, 'finding')} that base had already`)];
}
function moreLines(findings, suppressions) {
    return [
        ...(findings > 0 ? [`… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(findings, 'more finding')}`] : []),
        ...(suppressions > 0 ? [`… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(suppressions, 'more suppression')}`] : []),
    ];
}
/** A suppression that was used, or one of an error that is not honoured before it is merged. */
function suppressedLine({ path, line, rule, reason, requested }, style) {
    const what = requested ? 'asks for an error to be left out, which counts once it is merged' : 'suppressed';
    return style.paint.faint(`  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)}:${line} ${show(rule, style)} ${what}: ${show(reason, style)}`);
}
function skippedLine(path, reason, { paint }) {
    return paint.strong((0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)) + paint.faint(` not checked: ${reason}`);
}
/** `Title docs/plan.md (added)`; the path alone where there is no title. */
function nameText({ title, path, kind, previousPath }, style) {
    const { paint } = style;
    const moved = previousPath === null ? '' : `, moved from ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(previousPath)}`;
    const happened = kind === 'modified' ? moved : ` (${kind}${moved})`;
    if (title === null)
        return paint.strong((0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)) + paint.faint(happened);
    return paint.strong(show(title, style)) + paint.faint(` ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)}${happened}`);
}
function progressText({ status, progress, kind }, style) {
    const { paint } = style;
    const [from, to] = [status.base, status.head].map((text) => (text === null ? null : show(text, style)));
    const moved = kind === 'modified' && from !== to;
    const statusText = moved ? `${from ?? 'none'} → ${paint.strong(to ?? 'none')}` : (to ?? from ?? 'no status');
    const head = progress.head?.leaves;
    if (head === undefined)
        return statusText;
    const gained = kind === 'modified' ? (0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_7__/* .gain */ .mn)(progress.base?.leaves ?? null, head) : null;
    const waived = head.waived === 0 ? '' : paint.faint(`, ${head.waived} waived`);
    return `${statusText}  ${(0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_7__/* .progressBar */ .hr)(head)} ${(0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_7__/* .fraction */ .zO)(head)}${gained === null ? '' : ` (${gained})`}${waived}`;
}
function findingLines(finding, style) {
    const { paint } = style;
    const { place, path, severity, message, rule, messageId, howToFix, example } = finding;
    const at = place === null ? (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path) : `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)}:${place.line}:${place.column}`;
    return [
        `  ${at} ${paint[severity](severity)} ${show(message, style)} ${paint.faint(`${rule}.${messageId}`)}`,
        ...(howToFix === null ? [] : [`      ${show(howToFix, style)}`]),
        ...(example === null ? [] : [`      ${paint.strong(show(example, style))}`]),
    ];
}
function lastLine(report, plans, everyPlan, paint) {
    const { skipped } = report;
    const verdict = verdictText(report, paint);
    if ((0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report) === 'pass' && plans === 0 && skipped.length === 0) {
        return `${verdict} ${everyPlan ? 'there is no plan' : 'no plan changed'}`;
    }
    const within = plans === 0 ? '' : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(plans, 'plan')}`;
    const unread = skipped.length === 0 ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(skipped.length, 'file')} not checked`;
    return `${verdict} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .findingCounts */ .s)(report) ?? 'nothing found'}${within}${unread}`;
}
function verdictText(report, paint) {
    if ((0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report) === 'pass')
        return paint.good('✔ passes:');
    const { override } = report;
    return override === null ? paint.error('✖ fails:') : paint.warning(`● overridden by ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(override.by)}:`);
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
