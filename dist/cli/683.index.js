export const id = 683;
export const ids = [683];
export const modules = {

/***/ 4683:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toStatusJson: () => (/* binding */ toStatusJson)
/* harmony export */ });
/** The status of all plans as JSON, version 1. Its shape is a promise, kept by schemas/status.schema.json. */
function toStatusJson(report) {
    const { version, head, time, plans, skipped, notes } = report;
    const value = {
        version: 1,
        tool: { name: 'plan-check', version },
        head,
        time: new Date(time).toISOString(),
        plans: plans.map(jsonPlan),
        skipped: skipped.map(({ path, reason }) => ({ path, reason })),
        notes: notes.map(({ text }) => text),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
function jsonPlan(plan) {
    const { path, title, id, dialect, status, stage, attention, progress, phases, phase, questions, lastChange } = plan;
    return {
        path,
        title,
        id,
        dialect,
        status,
        stage,
        attention,
        progress,
        phase,
        phases,
        questions,
        findings: plan.findings.map(({ rule, messageId, severity, message, place }) => ({
            rule,
            messageId,
            severity,
            message,
            line: place?.line ?? null,
        })),
        lastChange: lastChange && { commit: lastChange.commit, time: new Date(lastChange.time).toISOString() },
    };
}


/***/ })

};
