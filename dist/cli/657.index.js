export const id = 657;
export const ids = [657];
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

/***/ 657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/fingerprint.js

/** Tells a finding from others, the same from run to run while it is the same finding; its line may move. Eight hex digits. */
function fingerprint({ rule, messageId, path, headline }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([rule, messageId, path, headline]))
        .digest('hex')
        .slice(0, 8);
}

// EXTERNAL MODULE: ./lib/report/printable.js
var printable = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/sarif.js





/** Results of one run that GitHub's code scanning takes; of more it refuses the file (its documentation, "SARIF results exceed …"). */
const maxResults = 25_000;
/** Locations that code scanning keeps of one result. */
const maxLocations = 100;
/** The report as SARIF 2.1.0, within the limits of GitHub's code scanning. Findings that base had already are `unchanged`. */
function toSarif(report, rules) {
    const ranked = (0,ranking/* rank */.T)(report.findings);
    const shown = ranked.slice(0, maxResults);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprints = numbered(shown.map(fingerprint));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'plan-check', semanticVersion: report.version, rules: rules.map(descriptor) } },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: notifications(report, ranked.length - shown.length),
                    },
                ],
                results: shown.map((finding, index) => ({
                    ruleIndex: indexes.get(finding.rule),
                    ...result(finding),
                    // `primaryLocationLineHash` is not for us to fill: the upload action computes it, and warns of any other value.
                    partialFingerprints: { 'planCheck/v1': fingerprints[index] },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function descriptor({ id, summary, messages }) {
    const used = new Set(Object.values(messages).map(({ level }) => level));
    const heaviest = severity/* severities */.gO.find((severity) => used.has(severity));
    return {
        id,
        name: id,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        help: { text: `${summary} For the reason, an example and how to fix it: plan-check explain ${id}` },
        defaultConfiguration: heaviest === undefined ? { enabled: false } : { enabled: true, level: sarifLevels[heaviest] },
    };
}
const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' };
function result(finding) {
    const { rule, messageId, severity, existing, message, howToFix, example, path, place, members, fix } = finding;
    const artifactLocation = artifact(path);
    const others = members.filter((line) => line !== place?.line).slice(0, maxLocations - 1);
    return {
        ruleId: rule,
        level: sarifLevels[severity],
        baselineState: existing ? 'unchanged' : 'new',
        message: {
            text: [message, howToFix, example]
                .filter((part) => part !== null)
                .map(plainText)
                .join('\n'),
        },
        // Code scanning takes no result without a line, and shows it at the first.
        locations: [{ physicalLocation: { artifactLocation, region: place === null ? { startLine: 1 } : region(place) } }],
        ...(others.length === 0
            ? {}
            : {
                relatedLocations: others.map((startLine) => ({
                    physicalLocation: { artifactLocation, region: { startLine } },
                })),
            }),
        ...(fix === null ? {} : { fixes: [sarifFix(fix, path)] }),
        properties: { messageId },
    };
}
function sarifFix({ description, edits }, path) {
    return {
        description: { text: plainText(description) },
        artifactChanges: [{ artifactLocation: artifact(path), replacements: edits.map(replacement) }],
    };
}
function replacement({ place, text }) {
    return { deletedRegion: region(place), insertedContent: { text } };
}
/** Both count from 1, and the end is exclusive in both. */
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function artifact(path) {
    const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return { uri, uriBaseId: '%SRCROOT%' };
}
/** On one line. `[text](target)` is a link in a message of SARIF, and plans are not to make any. */
function plainText(text) {
    return (0,printable/* withoutControls */.D)(text).replaceAll('](', ']\u200B(');
}
/** Findings may be alike: the second of the same fingerprint is `…:2`. */
function numbered(fingerprints) {
    const seen = new Map();
    return fingerprints.map((print) => {
        const nth = (seen.get(print) ?? 0) + 1;
        seen.set(print, nth);
        return `${print}:${nth}`;
    });
}
/** What the run did not do, and what it was told not to. */
function notifications({ notes, skipped, suppressed }, left) {
    return [
        ...(left === 0 ? [] : [notification('warning', `${(0,words/* count */.U)(left, 'more finding')} would not fit.`)]),
        ...skipped.map(({ path, reason }) => notification('warning', `${path} was not checked: ${reason}.`)),
        ...suppressed.map(({ path, line, rule, reason, requested }) => notification('note', `${path}:${line} ${rule} ${requested ? 'is asked to be suppressed' : 'suppressed'}: ${reason}`)),
        ...notes.map(({ kind, text }) => notification(kind === 'gap' ? 'warning' : 'note', text)),
    ];
}
function notification(level, text) {
    return { level, message: { text: plainText(text) } };
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
