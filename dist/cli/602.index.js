export const id = 602;
export const ids = [602];
export const modules = {

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


/***/ }),

/***/ 4602:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leftOut: () => (/* binding */ leftOut),
  toWorkflowCommands: () => (/* binding */ toWorkflowCommands)
});

// UNUSED EXPORTS: maxPerSeverity

// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
// EXTERNAL MODULE: ./lib/model/shorten.js
var shorten = __webpack_require__(2712);
// EXTERNAL MODULE: ./lib/report/printable.js
var printable = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
;// CONCATENATED MODULE: ./lib/report/annotations.js




/** Characters of an annotation's message and title (actions/runner, ExecutionContext.cs; OpenAPI description, checks/create). */
const maxMessage = 4_096;
const maxTitle = 255;
/** New findings from a severity on as annotations, the heaviest first. */
function annotationsOf(report, from) {
    return (0,ranking/* rank */.T)(report.findings)
        .filter((finding) => !finding.existing && (0,severity/* isAtLeast */.du)(finding.severity, from))
        .map(annotation);
}
function annotation({ severity, path, place, headline, message, howToFix, example, rule }) {
    const oneLine = place !== null && place.line === place.endLine;
    const lines = [message, howToFix, example].filter((part) => part !== null).map(harmless);
    return {
        severity,
        path: harmless(path),
        lines: place === null ? null : { first: place.line, last: place.endLine },
        columns: oneLine ? { first: place.column, last: Math.max(place.column, place.endColumn - 1) } : null,
        title: `${(0,shorten/* shorten */.m)(harmless(headline), maxTitle - rule.length - 3)} (${rule})`,
        message: (0,shorten/* shorten */.m)(lines.join('\n'), maxMessage),
    };
}
/** On one line, and without `##[`, the older form of a command, which is found anywhere in a line. */
function harmless(text) {
    return (0,printable/* withoutControls */.D)(text).replaceAll('##[', '##\u200B[');
}

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/workflow-commands.js




/** Annotations of one kind that GitHub keeps for a step (actions/runner, ExecutionContext.cs). */
const maxPerSeverity = 10;
/** New findings from a severity on, as workflow commands of GitHub Actions, which need no permission. The heaviest first. */
function toWorkflowCommands(report, from) {
    const wanted = annotationsOf(report, from);
    const shown = severity/* severities */.gO.flatMap((severity) => wanted.filter((annotation) => annotation.severity === severity).slice(0, maxPerSeverity));
    return {
        text: shown.map((annotation) => `${commandFor(annotation)}\n`).join(''),
        left: wanted.length - shown.length,
    };
}
/** What is said of findings that were left out: how many, and why. */
function leftOut(left) {
    return `${(0,words/* count */.U)(left, 'more finding')} not annotated: GitHub shows ten of each kind.\n`;
}
function commandFor({ severity, path, lines, columns, title, message }) {
    const properties = [
        ['title', title],
        ...(path === change/* wholeRepository */.K ? [] : [['file', path]]),
        // An annotation without a line is shown at the first one.
        ...(lines === null
            ? []
            : [
                ['line', String(lines.first)],
                ['endLine', String(lines.last)],
            ]),
        ...(columns === null
            ? []
            : [
                ['col', String(columns.first)],
                ['endColumn', String(columns.last)],
            ]),
    ];
    return `::${severity} ${properties.map(([name, value]) => `${name}=${property(value ?? '')}`).join(',')}::${data(message)}`;
}
/** As @actions/core does it. */
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
