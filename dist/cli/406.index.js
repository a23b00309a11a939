export const id = 406;
export const ids = [406];
export const modules = {

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ itemChangesOf),
/* harmony export */   T: () => (/* binding */ itemChangeKinds)
/* harmony export */ });
/* harmony import */ var _model_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1522);

const itemChangeKinds = ['ticked', 'unticked', 'added', 'dropped', 'reworded', 'moved', 'waived'];
/** What happened to items of every level, in the order of head; then the dropped ones in the order of base. */
function itemChangesOf({ base, head, items }) {
    const pairOf = new Map(items.map((pair) => [pair.head, pair]));
    const kept = new Set(items.map((pair) => pair.base));
    const inHead = (head?.items ?? []).flatMap((item, index) => {
        const pair = pairOf.get(index);
        const was = base?.items[pair?.base ?? -1];
        const change = (kind, before = null) => ({
            kind,
            text: item.text,
            was: before,
            line: item.place.line,
            leaf: item.leaf,
        });
        if (pair === undefined || was === undefined)
            return [change('added')];
        return [
            ...(!was.done && item.done ? [change('ticked')] : []),
            ...(was.done && !item.done ? [change('unticked')] : []),
            ...(pair.reworded ? [change('reworded', was.text)] : []),
            ...(pair.moved ? [change('moved')] : []),
            ...((0,_model_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(item) === 'waived' && was.waiver === null ? [change('waived')] : []),
        ];
    });
    const dropped = (base?.items ?? []).flatMap((item, index) => kept.has(index) ? [] : [{ kind: 'dropped', text: item.text, was: null, line: null, leaf: item.leaf }]);
    return [...inHead, ...dropped];
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _item_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4623);
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


/***/ }),

/***/ 7460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./lib/model/explanation.js
var explanation = __webpack_require__(1714);
// EXTERNAL MODULE: ./lib/model/merge-only.js
var merge_only = __webpack_require__(4344);
// EXTERNAL MODULE: ./lib/model/progress.js
var progress = __webpack_require__(1522);
;// CONCATENATED MODULE: ./lib/report/both-sides.js
function bothSides(change) {
    const none = { phases: [], sections: [], items: [] };
    switch (change.kind) {
        case 'added':
            return { base: null, head: change.head, ...none };
        case 'deleted':
            return { base: change.base, head: null, ...none };
        case 'modified': {
            const { base, head, pairing } = change;
            return { base, head, phases: pairing.phases, sections: pairing.sections, items: pairing.items };
        }
        case 'unchanged': {
            const { base, head } = change;
            return {
                base,
                head,
                phases: samePlaces(head.phases),
                sections: samePlaces(head.sections),
                items: samePlaces(head.items).map((pair) => ({ ...pair, reworded: false, moved: false })),
            };
        }
    }
}
function samePlaces(values) {
    return [...values.keys()].map((index) => ({ base: index, head: index }));
}

// EXTERNAL MODULE: ./lib/report/item-changes.js
var item_changes = __webpack_require__(4623);
;// CONCATENATED MODULE: ./lib/report/plan-view.js





function viewOf({ path, previousPath, change }) {
    const sides = bothSides(change);
    const shown = sides.head ?? sides.base;
    return {
        path,
        previousPath,
        kind: change.kind,
        dialect: shown.dialect,
        title: shown.title?.text || null,
        id: shown.id,
        status: { base: sides.base?.status?.text ?? null, head: sides.head?.status?.text ?? null },
        progress: {
            base: sides.base === null ? null : (0,progress/* progressOf */.jA)(sides.base),
            head: sides.head === null ? null : (0,progress/* progressOf */.jA)(sides.head),
        },
        phases: phaseViews(sides),
        sections: sectionViews(sides),
        itemChanges: (0,item_changes/* itemChangesOf */.G)(sides),
        waivers: waiverViews(sides),
        transitions: change.kind === 'modified' ? change.transitions.map((step) => transitionView(step, sides)) : [],
        questions: openItems(sides.head, (plan, item) => (0,progress/* roleAround */.Ou)(plan, item.section) === 'open-questions'),
        mergeOnly: openItems(sides.head, merge_only/* isMergeOnly */.l),
    };
}
function openItems(plan, holds) {
    if (plan === null)
        return [];
    return plan.items
        .filter((item) => item.leaf && (0,progress/* stateOf */.L4)(item) === 'open' && holds(plan, item))
        .map(({ text, place }) => ({ text, line: place.line }));
}
/** Phases in the order of head, then those that are gone. */
function phaseViews({ base, head, phases }) {
    const view = (before, now) => {
        const [was, is] = [base?.phases[before ?? -1], head?.phases[now ?? -1]];
        const { key = '', label = '', title = '' } = is ?? was ?? {};
        return {
            key,
            label,
            title,
            line: (is === undefined ? undefined : head?.sections[is.section]?.place.line) ?? null,
            state: {
                base: base === null || before === null ? null : (0,progress/* phaseState */.RI)(base, before),
                head: head === null || now === null ? null : (0,progress/* phaseState */.RI)(head, now),
            },
            counts: { base: phaseCounts(base, before), head: phaseCounts(head, now) },
        };
    };
    const baseOf = new Map(phases.map((pair) => [pair.head, pair.base]));
    const kept = new Set(phases.map((pair) => pair.base));
    return [
        ...[...(head?.phases ?? []).keys()].map((now) => view(baseOf.get(now) ?? null, now)),
        ...[...(base?.phases ?? []).keys()].filter((before) => !kept.has(before)).map((before) => view(before, null)),
    ];
}
function phaseCounts(plan, phase) {
    if (plan === null || phase === null)
        return null;
    return (0,progress/* countItems */.A1)((0,progress/* itemsAt */.Ct)(plan, plan.phases[phase]?.items ?? []));
}
/** Sections outside of phases that hold items on either side. */
function sectionViews({ base, head, sections }) {
    const view = (before, now) => ({
        title: (head?.sections[now ?? -1] ?? base?.sections[before ?? -1])?.title ?? '',
        line: head?.sections[now ?? -1]?.place.line ?? null,
        counts: { base: sectionCounts(base, before), head: sectionCounts(head, now) },
    });
    const baseOf = new Map(sections.map((pair) => [pair.head, pair.base]));
    const kept = new Set(sections.map((pair) => pair.base));
    return [
        ...[...(head?.sections ?? []).keys()].map((now) => view(baseOf.get(now) ?? null, now)),
        ...[...(base?.sections ?? []).keys()].filter((before) => !kept.has(before)).map((before) => view(before, null)),
    ].filter(({ counts }) => hasItems(counts.base) || hasItems(counts.head));
}
function sectionCounts(plan, section) {
    if (plan === null || section === null)
        return null;
    const { phase = null, items = [] } = plan.sections[section] ?? {};
    return phase === null ? (0,progress/* countItems */.A1)((0,progress/* itemsAt */.Ct)(plan, items)) : null;
}
function hasItems(counts) {
    return counts !== null && counts.items.done + counts.items.open + counts.items.waived > 0;
}
/** Items of head that need not be done, and ticked ones that say so themselves. */
function waiverViews({ base, head, items }) {
    if (head === null)
        return [];
    const baseOf = new Map(items.map((pair) => [pair.head, pair.base]));
    const explanations = (0,explanation/* explanationsBelow */.c)(head);
    return head.items.flatMap((item, index) => {
        if (item.waiver === null || (item.done && item.waiver.inherited))
            return [];
        const was = base?.items[baseOf.get(index) ?? -1];
        return [
            {
                line: item.place.line,
                text: item.text,
                reason: item.waiver.reason ?? explanations.get(index) ?? null,
                inherited: item.waiver.inherited,
                new: was?.waiver == null,
            },
        ];
    });
}
function transitionView(step, { base, head }) {
    switch (step.kind) {
        case 'status-changed':
            return { kind: step.kind, from: step.from?.text ?? null, to: step.to?.text ?? null };
        case 'phase-closed':
            return { kind: step.kind, phase: head?.phases[step.phase]?.key ?? '', by: step.by };
        case 'phase-removed':
            return { kind: step.kind, phase: base?.phases[step.basePhase]?.key ?? '' };
        default:
            return { kind: step.kind, phase: head?.phases[step.phase]?.key ?? '' };
    }
}


/***/ })

};
