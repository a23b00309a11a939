export const id = 406;
export const ids = [406];
export const modules = {

/***/ 7406:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _item_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2645);
/* harmony import */ var _plan_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7460);



/** The report as JSON, version 1. Its shape is a promise, kept by schemas/report.schema.json. */
function toJson(report) {
    return `${JSON.stringify(jsonReport(report), null, 2)}\n`;
}
function jsonReport(report) {
    return {
        version: 1,
        tool: { name: 'plan-check', version: report.version },
        base: report.base,
        head: report.head,
        verdict: (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report),
        failOn: report.failOn,
        counts: {
            ...(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(report.findings),
            existing: report.findings.filter((finding) => finding.existing).length,
            suppressed: report.suppressed.filter((one) => !one.requested).length,
        },
        plans: report.plans.map((plan) => jsonPlan((0,_plan_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .d)(plan))),
        findings: report.findings.map(jsonFinding),
        suppressed: report.suppressed,
        skipped: report.skipped,
        notes: report.notes.map((note) => note.text),
    };
}
function jsonPlan(view) {
    const { path, previousPath, kind, dialect, title, id, status, progress, waivers, transitions, itemChanges } = view;
    return {
        path,
        previousPath,
        kind,
        dialect,
        title,
        id,
        status,
        progress,
        phases: view.phases.map(jsonPhase),
        sections: view.sections.map(jsonSection),
        changes: countChanges(itemChanges),
        itemChanges: itemChanges.map((change) => ({
            kind: change.kind,
            text: change.text,
            was: change.was,
            line: change.line,
        })),
        waivers,
        transitions,
    };
}
function jsonPhase({ key, label, title, line, state, counts }) {
    // JSON has no number for a heading with hundreds of digits.
    const number = Math.min(Number.parseFloat(label), Number.MAX_VALUE);
    return { key, number, label, title, line, state, ...counts };
}
function jsonSection({ title, line, counts }) {
    return { title, line, ...counts };
}
function countChanges(changes) {
    const counts = { ticked: 0, unticked: 0, added: 0, dropped: 0, reworded: 0, moved: 0, waived: 0 };
    for (const kind of _item_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .itemChangeKinds */ .T)
        counts[kind] = changes.filter((change) => change.kind === kind).length;
    return counts;
}
function jsonFinding(finding) {
    const { rule, messageId, severity, message, path, place, existing, members, howToFix, example, fix } = finding;
    const help = [howToFix, example].filter((part) => part !== null);
    return {
        rule,
        messageId,
        severity,
        message,
        path,
        line: place?.line ?? null,
        column: place?.column ?? null,
        endLine: place?.endLine ?? null,
        endColumn: place?.endColumn ?? null,
        existing,
        members,
        howToFix: help.length === 0 ? null : help.join(' '),
        fix: fix && { description: fix.description, edits: fix.edits.map(({ place: at, text }) => ({ ...at, text })) },
    };
}


/***/ })

};
