export const id = 820;
export const ids = [820];
export const modules = {

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toWorkflowCommands: () => (/* binding */ toWorkflowCommands)
/* harmony export */ });
/* unused harmony export maxPerSeverity */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2712);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2037);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8888);




/** Annotations of one kind that GitHub keeps for a step (actions/runner, ExecutionContext.cs). */
const maxPerSeverity = 10;
/** Characters of an annotation's message and title (runner, ExecutionContext.cs; Checks API). */
const maxMessage = 4_096;
const maxTitle = 255;
/** New findings from a severity on, as workflow commands of GitHub Actions, which need no permission. The heaviest first. */
function toWorkflowCommands(report, from) {
    const wanted = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .T)(report.findings).filter((finding) => !finding.existing && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(finding.severity, from));
    const shown = _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => wanted.filter((finding) => finding.severity === severity).slice(0, maxPerSeverity));
    return { text: shown.map((finding) => `${commandFor(finding)}\n`).join(''), left: wanted.length - shown.length };
}
function commandFor({ severity, path, place, headline, message, howToFix, example, rule }) {
    const oneLine = place !== null && place.line === place.endLine;
    const properties = [
        ['title', `${(0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(harmless(headline), maxTitle - rule.length - 3)} (${rule})`],
        ['file', harmless(path)],
        // An annotation without a line is shown at the first one.
        ...(place === null
            ? []
            : [
                ['line', String(place.line)],
                ['endLine', String(place.endLine)],
            ]),
        ...(oneLine
            ? [
                ['col', String(place.column)],
                ['endColumn', String(Math.max(place.column, place.endColumn - 1))],
            ]
            : []),
    ];
    const lines = [message, howToFix, example].filter((part) => part !== null).map(harmless);
    const text = (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(lines.join('\n'), maxMessage);
    return `::${severity} ${properties.map(([name, value]) => `${name}=${property(value ?? '')}`).join(',')}::${data(text)}`;
}
/** On one line, and without `##[`, the older form of a command, which is found anywhere in a line. */
function harmless(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutControls */ .D)(text).replaceAll('##[', '##\u200B[');
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
