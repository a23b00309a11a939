export const id = 639;
export const ids = [639];
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

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 2919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toText: () => (/* binding */ toText)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7361);
/* harmony import */ var _plan_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7460);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2037);
/* harmony import */ var _progress_bar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2919);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8888);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8191);







/** The report for a terminal: plan by plan, each finding as `path:line:column`, and a last line with the verdict. */
function toText(report, options) {
    const paint = (0,_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .palette */ .M)(options.color);
    const blocks = [
        ...report.plans.map((plan) => [
            ...planBlock(plan, findingsOf(report, plan.path), paint),
            ...report.suppressed.filter(({ path }) => path === plan.path).map((one) => suppressedLine(one, paint)),
        ]),
        ...report.skipped.map(({ path, reason }) => skippedBlock(path, reason, findingsOf(report, path), paint)),
        report.notes.map((note) => paint.faint((0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(`Note: ${note.text}`))),
        [lastLine(report, paint)],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function findingsOf(report, path) {
    return (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .rank */ .T)(report.findings.filter((finding) => finding.path === path));
}
function planBlock(plan, findings, paint) {
    const view = (0,_plan_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .d)(plan);
    const existing = findings.filter((finding) => finding.existing);
    return [
        nameText(view, paint),
        `  ${progressText(view, paint)}`,
        ...findings.filter((finding) => !finding.existing).flatMap((finding) => findingLines(finding, paint)),
        ...(existing.length === 0 ? [] : [paint.faint(`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(existing.length, 'finding')} that base had already`)]),
    ];
}
/** A suppression that was used, or one of an error that is not honoured before it is merged. */
function suppressedLine({ path, line, rule, reason, requested }, paint) {
    const what = requested ? 'asks for an error to be left out, which counts once it is merged' : 'suppressed';
    return paint.faint(`  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)}:${line} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(rule)} ${what}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(reason)}`);
}
function skippedBlock(path, reason, findings, paint) {
    return [
        paint.strong((0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)) + paint.faint(` not checked: ${reason}`),
        ...findings.filter((finding) => !finding.existing).flatMap((finding) => findingLines(finding, paint)),
    ];
}
/** `Title docs/plan.md (added)`; the path alone where there is no title. */
function nameText({ title, path, kind, previousPath }, paint) {
    const moved = previousPath === null ? '' : `, moved from ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(previousPath)}`;
    const happened = kind === 'modified' ? moved : ` (${kind}${moved})`;
    if (title === null)
        return paint.strong((0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)) + paint.faint(happened);
    return paint.strong((0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(title)) + paint.faint(` ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)}${happened}`);
}
function progressText({ status, progress, kind }, paint) {
    const [from, to] = [status.base, status.head].map((text) => (text === null ? null : (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(text)));
    const moved = kind === 'modified' && from != null && to != null && from !== to;
    const statusText = moved ? `${from} → ${paint.strong(to)}` : (to ?? from ?? 'no status');
    const head = progress.head?.leaves;
    if (head === undefined)
        return statusText;
    const gained = kind === 'modified' ? (0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_6__/* .gain */ .mn)(progress.base?.leaves ?? null, head) : null;
    const waived = head.waived === 0 ? '' : paint.faint(`, ${head.waived} waived`);
    return `${statusText}  ${(0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_6__/* .progressBar */ .hr)(head)} ${(0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_6__/* .fraction */ .zO)(head)}${gained === null ? '' : ` (${gained})`}${waived}`;
}
function findingLines(finding, paint) {
    const { place, path, severity, message, rule, messageId, howToFix, example } = finding;
    const at = place === null ? (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path) : `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)}:${place.line}:${place.column}`;
    return [
        `  ${at} ${paint[severity](severity)} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(message)} ${paint.faint(`${rule}.${messageId}`)}`,
        ...(howToFix === null ? [] : [`      ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(howToFix)}`]),
        ...(example === null ? [] : [`      ${paint.strong((0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(example))}`]),
    ];
}
function lastLine(report, paint) {
    const { plans, skipped } = report;
    const verdict = verdictText(report, paint);
    if ((0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report) === 'pass' && plans.length === 0 && skipped.length === 0)
        return `${verdict} no plan changed`;
    const within = plans.length === 0 ? '' : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(plans.length, 'plan')}`;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
