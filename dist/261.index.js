export const id = 261;
export const ids = [261];
export const modules = {

/***/ 4317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IZ: () => (/* binding */ detectDialect),
  NE: () => (/* binding */ dialectById),
  O9: () => (/* binding */ dialects)
});

;// CONCATENATED MODULE: ./lib/dialects/checklist.js
/** Any Markdown with checkboxes: counted and compared, but claiming nothing of itself. */
const checklist = {
    id: 'checklist',
    summary: 'Any Markdown file with checkboxes.',
    phases: null,
    status: null,
    titleId: null,
    roles: [],
    doneMarks: ['x', 'X'],
    form: { sections: [], phaseSections: [], placeholders: [] },
};

// EXTERNAL MODULE: ./lib/dialects/reading.js
var reading = __webpack_require__(1951);
// EXTERNAL MODULE: ./lib/dialects/tdl.js + 1 modules
var tdl = __webpack_require__(5158);
;// CONCATENATED MODULE: ./lib/dialects/index.js



/** Every dialect, the most telling first: the order in which a document is tried. */
const dialects = [tdl/* tdl */.L, checklist];
function dialectById(id) {
    return dialects.find((dialect) => dialect.id === id) ?? null;
}
/** The dialect that a document is written in; null for one that is no plan. */
function detectDialect(document) {
    if (isTdl(document))
        return tdl/* tdl */.L;
    return document.bullets.some((bullet) => bullet.box !== null) ? checklist : null;
}
/** A Metadata section with a status, or the heading of a phase. */
function isTdl(document) {
    const { depths, heading } = tdl/* tdl */.L.phases;
    return (document.sections.some((section) => {
        const fits = depths.some((depth) => depth === section.depth);
        return fits && section.heading !== null && heading.test(section.heading.text);
    }) ||
        document.bullets.some(({ section, parent, place }) => {
            const title = document.sections[section]?.heading?.text;
            return (title !== undefined &&
                parent === null &&
                (0,reading/* roleOf */.kp)(tdl/* tdl */.L, title) === 'metadata' &&
                (0,reading/* fieldOf */._F)(document, place)?.label.toLowerCase() === tdl/* tdl */.L.status.label.toLowerCase());
        }));
}


/***/ }),

/***/ 1951:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _model_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6344);
/* harmony import */ var _model_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3105);


/** What a heading is for in a dialect. */
function roleOf(dialect, title) {
    const name = nameOf(dialect, title);
    return dialect.roles.find((form) => form.title.test(name))?.role ?? 'other';
}
/**
 * A heading without a phase's number. Emoji before it and notes in parentheses behind it do not count. Parentheses and colons may
 * be those of Japanese and Chinese text, here and below.
 */
function nameOf(dialect, title) {
    const bare = title
        .replace(_model_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingSigns */ .F_.of(title), '')
        .replace(dialect.phases?.prefix ?? /(?!)/, '')
        .replace(/\s*[(（][^()（）]*[)）]\s*$/, '');
    return /^.*[^\s:：.。]/s.exec(bare)?.[0] ?? '';
}
const fieldHead = (0,_model_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `^(?:\*\*|__)?(?<label>[\p{L}](?: *[\p{L}\p{N}/&-])*)\s*(?:(?:\*\*|__)\s*[:：]|[:：](?:\*\*|__)|[:：])\s*`);
/** The `Label: value` that a bullet at `place` starts with; null where it is none. */
function fieldOf(document, place) {
    const text = (document.lines[place.line - 1] ?? '').slice(place.column - 1);
    const head = fieldHead.exec(text);
    if (head === null)
        return null;
    const rest = text.slice(head[0].length);
    const comment = rest.indexOf('<!--');
    const value = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
    const column = place.column + head[0].length;
    return {
        label: head.groups?.['label'] ?? '',
        value,
        place: { line: place.line, column, endLine: place.line, endColumn: column + value.length },
    };
}
/** What the text of a status means. */
function readStatus(form, text) {
    if (form.unedited.test(text))
        return { kind: 'unedited' };
    const whole = plain(text);
    const open = /[)）]$/.test(whole) ? whole.search(/[(（]/) : -1;
    // A team's own word may have parentheses itself.
    return (readWord(form, whole, '') ??
        (open === -1 ? null : readWord(form, plain(whole.slice(0, open)), ` ${whole.slice(open)}`)) ?? { kind: 'unknown' });
}
/** A status without the note in parentheses behind it; null for one that the dialect does not know. */
function readWord(form, bare, note) {
    for (const word of form.vocabulary) {
        const match = word.text.exec(bare);
        if (match === null)
            continue;
        const label = (match.groups?.['label'] ?? '').replace(/^0+(?=\d)/, '');
        if (word.stage === null)
            return { kind: 'stageless' };
        const written = word.write?.replace('{label}', label) ?? null;
        const stage = stageOf(word.stage, label);
        return written === bare
            ? { kind: 'canonical', stage }
            : { kind: 'alias', stage, canonical: written === null ? null : written + note };
    }
    return null;
}
/** Without emphasis around the whole, white space folded. */
function plain(text) {
    return text
        .trim()
        .replace(/^([*_`]{1,3})(.*)\1$/, '$2')
        .replace(/\s+/g, ' ')
        .trim();
}
function stageOf(kind, label) {
    return kind === 'phase' || kind === 'phase-complete' ? { kind, label } : { kind };
}


/***/ }),

/***/ 5158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ tdl)
});

// EXTERNAL MODULE: ./lib/model/unicode-pattern.js
var unicode_pattern = __webpack_require__(3105);
;// CONCATENATED MODULE: ./lib/dialects/tdl-placeholders.js
/** What the native template has to be replaced, section by section. */
const tdlPlaceholders = [
    ...words({ role: 'title', title: 'Title' }, ['T-<id>']),
    ...words({ role: 'links', title: 'Links' }, ['T-<id>-<task>-design', 'T-<id>-<task>']),
    ...codeSpans({ role: 'overview', title: 'Overview' }, ['[Brief description of the feature/task and its purpose]']),
    ...codeSpans({ role: 'success-metrics', title: 'Success Metrics' }, [
        '[Measurable success criterion]',
        '[Performance target if applicable]',
        '[User experience improvement]',
        '[area]',
    ]),
    ...codeSpans({ role: 'scope', title: 'Scope' }, [
        '[Outcome to achieve]',
        '[Explicitly out of scope]',
        '[Operational/technical assumptions]',
        '[Time/tech/platform/compliance]',
    ]),
    ...codeSpans({ role: 'plan-summary', title: 'Plan Summary' }, [
        '[Short label describing the primary focus (e.g., Foundation scaffolding, API surface, CLI polish)]',
        '[Short label describing the next major milestone]',
        '[Short label describing the final hardening/cleanup]',
        '[Add additional phases or remove unused lines as appropriate]',
    ]),
    ...codeSpans({ role: 'phase', title: 'Phase' }, ['[Core Component/Foundation]', '[Next Component]']),
    ...codeSpans({ role: 'goal', title: 'Goal' }, ['[What this phase aims to achieve]']),
    ...codeSpans({ role: 'inputs', title: 'Inputs' }, [
        '/docs/...',
        '/src/...',
        'src/[module]/',
        '[Purpose]',
        '[Description]',
        '[crate_name]',
        '[Dependency description]',
        '[Other dependencies]',
    ]),
    ...codeSpans({ role: 'tasks', title: 'Tasks' }, [
        '[Task group]',
        '[Specific subtask]',
        '[Helper functions]',
        '[Fixtures/mocks as needed]',
    ]),
    ...codeSpans({ role: 'deliverables', title: 'Deliverables' }, ['[Artifacts/changes produced]']),
    ...codeWords({ role: 'verification', title: 'Verification' }, ['[module_name]']),
    ...codeSpans({ role: 'acceptance-criteria', title: 'Acceptance Criteria' }, [
        '[Observable, testable criteria required to exit this phase]',
        '[Coverage of critical paths; green on unit + integration runs]',
    ]),
    ...codeSpans({ role: 'rollback', title: 'Rollback/Fallback' }, ['[How to revert; alternative approach if needed]']),
    ...codeSpans({ role: 'open-questions', title: 'Open Questions' }, [
        '[Question that needs investigation]',
        '[Decision that needs to be made]',
        '[Where to resolve (e.g., coordinate downstream task docs/tasks/T-<id>-<task>/README.md, update requirements docs/requirements/FR-<id>-<capability>.md per TDL)]',
        '[Information that needs gathering]',
        '[How to obtain insight]',
    ]),
];
function codeSpans(section, texts) {
    return texts.map((text) => ({ kind: 'code span', text, section }));
}
function codeWords(section, texts) {
    return texts.map((text) => ({ kind: 'code word', text, section }));
}
function words(section, texts) {
    return texts.map((text) => ({ kind: 'word', text, section }));
}

;// CONCATENATED MODULE: ./lib/dialects/tdl.js


const number = String.raw `\d+(?:\.\d+)*`;
const numberInTemplate = String.raw `${number}|[A-Z#]|\[\w+\]|\{\w+\}`;
/** "Phase 1: Title", behind emoji and numbers in keycaps. */
function phaseHeading(pattern) {
    return (0,unicode_pattern/* unicodePattern */.g)(String.raw `^(?:(?:[\p{N}]\uFE0F?\u20E3|[^\p{L}\p{N}])+)?Phase\s+(?<number>${pattern})(?:\s*[:：–—]\s*(?<title>.*)|\s+-+\s+(?<after>.*)|)$`, 'i');
}
function phasePrefix(pattern) {
    return new RegExp(String.raw `^Phase\s+(?<label>${pattern})\s+(?=\S)`, 'iu');
}
/** The native form: a Metadata section with a status, and phases with their tasks and gates. */
const tdl = {
    id: 'tdl',
    summary: 'Plans with a Metadata section, numbered phases, tasks and phase gates.',
    phases: {
        depths: [2, 3],
        heading: phaseHeading(number),
        saysDone: /✅|✔|☑|\((?:complete|completed|done)\)\s*$/iu,
        prefix: phasePrefix(number),
        inTemplate: { heading: phaseHeading(numberInTemplate), prefix: phasePrefix(numberInTemplate) },
    },
    status: {
        label: 'Status',
        vocabulary: [
            { text: /^Draft$/i, stage: 'draft', write: 'Draft' },
            { text: /^Phase (?<label>\d+(?:\.\d+)*) In Progress$/i, stage: 'phase', write: 'Phase {label} In Progress' },
            { text: /^Complete$/i, stage: 'finished', write: 'Complete' },
            { text: /^Cancelled$/i, stage: 'halted', write: 'Cancelled' },
            { text: /^(?:Completed|Done|Implemented|Implementation Completed?)$/i, stage: 'finished', write: 'Complete' },
            { text: /^Not Started$/i, stage: 'draft', write: 'Draft' },
            { text: /^Canceled$/i, stage: 'halted', write: 'Cancelled' },
            { text: /^(?:Superseded|Deprecated)(?: by .+)?$/i, stage: 'halted', write: null },
            { text: /^(?:Blocked|On Hold|Under Review|In Progress)$/i, stage: 'active', write: null },
            { text: /^Phase (?<label>\d+(?:\.\d+)*) (?:Completed?|Done)$/i, stage: 'phase-complete', write: null },
        ],
        unedited: /\||^Phase X\b/,
    },
    titleId: /^(T-[0-9A-Za-z]+)(?![0-9A-Za-z])/,
    roles: [
        { role: 'metadata', title: /^metadata$/i },
        { role: 'links', title: /^links$/i },
        { role: 'overview', title: /^overview$/i },
        { role: 'success-metrics', title: /^success (?:metrics|criteria)$/i },
        { role: 'scope', title: /^scope$/i },
        { role: 'adr-legacy', title: /^adrs?\b/i },
        { role: 'plan-summary', title: /^plan summary$/i },
        { role: 'phase-status-tracking', title: /^(?:phase )?status tracking$/i },
        { role: 'goal', title: /^goals?$/i },
        { role: 'inputs', title: /^inputs?(?: resources)?$/i },
        { role: 'tasks', title: /^tasks?$/i },
        { role: 'deliverables', title: /^deliverables?$/i },
        { role: 'verification', title: /^verification$/i },
        { role: 'acceptance-criteria', title: /^acceptance criteria$/i },
        { role: 'rollback', title: /^rollback\b/i },
        { role: 'definition-of-done', title: /^definition of done$/i },
        { role: 'open-questions', title: /^open questions?$/i },
        { role: 'template-usage', title: /^template usage$/i },
    ],
    doneMarks: ['x', 'X'],
    form: {
        sections: [
            { role: 'metadata', title: 'Metadata' },
            { role: 'links', title: 'Links' },
            { role: 'overview', title: 'Overview' },
            { role: 'success-metrics', title: 'Success Metrics' },
            { role: 'scope', title: 'Scope' },
            { role: 'adr-legacy', title: 'ADR & Legacy Alignment' },
            { role: 'plan-summary', title: 'Plan Summary' },
            { role: 'phase-status-tracking', title: 'Phase Status Tracking' },
            { role: 'definition-of-done', title: 'Definition of Done' },
            { role: 'open-questions', title: 'Open Questions' },
        ],
        phaseSections: [
            { role: 'goal', title: 'Goal' },
            { role: 'inputs', title: 'Inputs' },
            { role: 'tasks', title: 'Tasks' },
            { role: 'deliverables', title: 'Deliverables' },
            { role: 'verification', title: 'Verification' },
            { role: 'acceptance-criteria', title: 'Acceptance Criteria' },
            { role: 'rollback', title: 'Rollback/Fallback' },
        ],
        placeholders: tdlPlaceholders,
    },
};


/***/ }),

/***/ 1261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultLevel: () => (/* binding */ defaultLevel),
/* harmony export */   knownNames: () => (/* binding */ knownNames)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4317);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7847);


/** The names that settings may use. */
const knownNames = {
    rules: new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule) => [rule.meta.id, Object.keys(rule.meta.messages)])),
    dialects: _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O9.map((dialect) => dialect.id),
};
/** The level that a `rule.message` has of itself; null for a rule as a whole, whose messages may differ. */
function defaultLevel(name) {
    const [id, message = ''] = name.split('.', 2);
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.find((rule) => rule.meta.id === id)?.meta.messages[message]?.level ?? null;
}


/***/ })

};
