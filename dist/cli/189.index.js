export const id = 189;
export const ids = [189];
export const modules = {

/***/ 6210:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pathWithin),
/* harmony export */   Y: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Where symbolic links lead; for what is not there, where those of its folder do. Null where that is not there either. */
function realPath(file) {
    return tryRealPath(file) ?? inFolder(tryRealPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
}
function tryRealPath(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch {
        return null;
    }
}
function inFolder(folder, name) {
    return folder === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
}
/** The path of a file from a folder that it is in, with `/`; empty for the folder itself, null outside of it. */
function pathWithin(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return path === '..' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? null : path;
}


/***/ }),

/***/ 4457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ isPlanByDefault),
/* harmony export */   pS: () => (/* binding */ neverPlanGlobs),
/* harmony export */   w3: () => (/* binding */ defaultPlanGlobs)
/* harmony export */ });
/** Where plans are looked for where nothing is configured. */
const defaultPlanGlobs = ['**/plan.md', '**/*.plan.md', '**/PLAN.md', 'docs/plans/**/*.md'];
/** What is no plan even where a glob fits, unless it is named literally. */
const neverPlanGlobs = ['**/templates/**', '**/*template*.md', '**/node_modules/**'];
/**
 * Whether a path, as git writes it, is one of a plan by these globs: what a matcher of them says, without a library for globs to be
 * loaded and two times seven of them to be compiled, which takes a twentieth of a check of one plan. Most repositories name none.
 */
function isPlanByDefault(path) {
    return plan.test(path) && !never.test(path);
}
const plan = /(?:^|\/)(?:plan\.md|[^/]*\.plan\.md|PLAN\.md)$|^docs\/plans\/.*\.md$/s;
const never = /(?:^|\/)(?:templates|node_modules)\/|template[^/]*\.md$/;


/***/ }),

/***/ 8674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ misnamedConfigPath),
/* harmony export */   Eh: () => (/* binding */ statusStages),
/* harmony export */   j6: () => (/* binding */ misnamedConfig),
/* harmony export */   jE: () => (/* binding */ defaultConfigPath),
/* harmony export */   kt: () => (/* binding */ draftModes),
/* harmony export */   o$: () => (/* binding */ annotationModes),
/* harmony export */   pE: () => (/* binding */ resolveConfig),
/* harmony export */   r3: () => (/* binding */ templatesOf),
/* harmony export */   sw: () => (/* binding */ commentModes)
/* harmony export */ });
/* unused harmony exports defaultOverrideLabel, lockedOut */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);

/** Where the configuration file is looked for, from the top of the repository. */
const defaultConfigPath = '.github/plan-check.yml';
/** What people call it as well, and nothing reads. */
const misnamedConfigPath = '.github/plan-check.yaml';
const commentModes = ['always', 'on-change', 'on-findings', 'never'];
const draftModes = ['report', 'fail', 'skip'];
/** The label of a pull request by which somebody lets findings pass. */
const defaultOverrideLabel = 'plan-check-override';
/** Stands in settings where a label would, and is none: nobody lets findings pass. */
const noOverrideLabel = 'never';
const annotationModes = ['commands', 'check-run', 'none'];
/** What a team's own status word may stand for. */
const statusStages = ['draft', 'active', 'finished', 'halted'];
/**
 * Inputs win over the file, the file over the defaults. A locked file is loosened by no input: such an input is left out,
 * and the notes say so.
 */
function resolveConfig(file, inputs, defaultLevel) {
    const { inputs: allowed, notes } = file.locked === true ? withoutLoosening(file, inputs, defaultLevel) : { inputs, notes: [] };
    const overrideLabel = allowed.overrideLabel ?? file.overrideLabel ?? defaultOverrideLabel;
    return {
        notes,
        config: {
            plans: allowed.plans ?? file.plans ?? null,
            dialect: allowed.dialect ?? file.dialect ?? null,
            template: file.template ?? null,
            inputTemplate: allowed.template ?? null,
            rules: file.rules ?? {},
            inputRules: allowed.rules ?? {},
            failOn: allowed.failOn ?? file.failOn ?? 'error',
            comment: allowed.comment ?? file.comment ?? 'on-change',
            drafts: allowed.drafts ?? file.drafts ?? 'report',
            overrideLabel: overrideLabel === noOverrideLabel ? null : overrideLabel,
            annotations: allowed.annotations ?? file.annotations ?? 'commands',
            annotateFrom: allowed.annotateFrom ?? file.annotateFrom ?? 'warning',
            summary: allowed.summary ?? file.summary ?? true,
            suggestions: allowed.suggestions ?? file.suggestions ?? false,
            statuses: file.statuses ?? {},
            overrides: file.overrides ?? [],
        },
    };
}
/** The templates that some plan is read by, each once. */
function templatesOf({ inputTemplate, overrides, template }) {
    if (inputTemplate !== null)
        return [inputTemplate];
    return [...new Set([...overrides.flatMap((one) => one.template ?? []), ...(template === null ? [] : [template])])];
}
/** Inputs that decide what is checked and what fails, less those that would make a locked file weaker. */
function withoutLoosening(file, inputs, defaultLevel) {
    const left = [];
    const { plans, dialect, template, drafts, overrideLabel, failOn, rules, ...harmless } = inputs;
    const given = { plans, dialect, template };
    for (const [name, value] of Object.entries(given))
        if (value !== undefined)
            left.push(`the input ${name}`);
    const tighterRules = {};
    for (const [name, level] of Object.entries(rules ?? {})) {
        const now = heaviest(file, name, defaultLevel(name));
        if (weight(level) >= weight(now))
            tighterRules[name] = level;
        else
            left.push(`the input rules: ${name}: ${level}`);
    }
    const tighter = failOn !== undefined && failWeight(failOn) >= failWeight(file.failOn ?? 'error');
    if (failOn !== undefined && !tighter)
        left.push(`the input fail-on: ${failOn}`);
    const tighterDrafts = drafts !== undefined && draftWeight(drafts) >= draftWeight(file.drafts ?? 'report');
    if (drafts !== undefined && !tighterDrafts)
        left.push(`the input drafts: ${drafts}`);
    const strictLabel = overrideLabel !== undefined && isAsStrict(overrideLabel, file.overrideLabel);
    if (overrideLabel !== undefined && !strictLabel)
        left.push(`the input override-label: ${overrideLabel}`);
    return {
        inputs: {
            ...harmless,
            rules: tighterRules,
            ...(tighter ? { failOn } : {}),
            ...(tighterDrafts ? { drafts } : {}),
            ...(strictLabel ? { overrideLabel } : {}),
        },
        notes: left.map(lockedOut),
    };
}
/** That a file steers nothing, as its name ends in `.yaml`. */
const misnamedConfig = {
    kind: 'setting',
    text: `${misnamedConfigPath} is read by nothing: the configuration is ${defaultConfigPath}.`,
};
/** That something of the inputs was left out. */
function lockedOut(what) {
    return { kind: 'setting', text: `The configuration is locked, so ${what} was not used.` };
}
/** The heaviest level that a file gives, for any plan, to what an input names. */
function heaviest(file, name, byDefault) {
    const everywhere = file.rules ?? {};
    const layers = [everywhere, ...(file.overrides ?? []).map((override) => override.rules ?? {})];
    const [rule = '', message] = name.split('.', 2);
    const given = layers.flatMap((layer) => message === undefined
        ? Object.entries(layer).flatMap(([key, level]) => (key === rule || key.startsWith(`${rule}.`) ? [level] : []))
        : (layer[name] ?? layer[rule] ?? []));
    // What the file leaves alone has its default; the messages of a rule may have any.
    const rest = (everywhere[name] ?? everywhere[rule]) === undefined ? [byDefault ?? 'error'] : [];
    return [...given, ...rest].reduce((one, other) => (weight(other) > weight(one) ? other : one), 'off');
}
/** Another label may be one that more people set: only none at all is stricter. */
function isAsStrict(label, fileLabel = defaultOverrideLabel) {
    return label === noOverrideLabel || label === fileLabel;
}
function weight(level) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr.length - _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr.indexOf(level);
}
/** The lighter the findings that fail a run, the stricter it is. */
function failWeight(failOn) {
    return failOn === 'never' ? -1 : _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(failOn);
}
function draftWeight(drafts) {
    return ['skip', 'report', 'fail'].indexOf(drafts);
}


/***/ }),

/***/ 6698:
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

/***/ 4474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ literalWord),
/* harmony export */   Dk: () => (/* binding */ literally),
/* harmony export */   Vd: () => (/* binding */ withStatuses),
/* harmony export */   ZY: () => (/* binding */ teamWords)
/* harmony export */ });
/** A dialect that knows a team's own status words as well; they come before its own. */
function withStatuses(dialect, statuses) {
    const words = teamWords(statuses);
    if (dialect.status === null || words.length === 0)
        return dialect;
    return { ...dialect, status: { ...dialect.status, vocabulary: [...words, ...dialect.status.vocabulary] } };
}
function teamWords(statuses) {
    return Object.entries(statuses).map(([word, stage]) => literalWord(word, stage));
}
/** A status that is written just so. */
function literalWord(word, stage) {
    return { text: new RegExp(`^${literally(word)}$`, 'i'), stage, write: word };
}
/** A text as the source of a pattern that matches it alone. */
function literally(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 1261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultLevel),
/* harmony export */   U: () => (/* binding */ knownNames)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6821);


/** The names that settings may use. */
const knownNames = {
    rules: new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__.rules.map((rule) => [rule.meta.id, Object.keys(rule.meta.messages)])),
    dialects: _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O9.map((dialect) => dialect.id),
};
/** The level that a `rule.message` has of itself; null for a rule as a whole, whose messages may differ. */
function defaultLevel(name) {
    const [id, message = ''] = name.split('.', 2);
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_1__.rules.find((rule) => rule.meta.id === id)?.meta.messages[message]?.level ?? null;
}


/***/ }),

/***/ 1819:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   c6: () => (/* binding */ fails)
/* harmony export */ });
/* unused harmony export withOverride */
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);

/** The plan of head; null for one that is deleted. A report that only tells of its plans has none to give: asking it is a bug. */
function headOf({ path, change }) {
    switch (change.kind) {
        case 'told':
            throw new Error(`The report tells of "${path}" without its plan.`);
        case 'deleted':
            return null;
        default:
            return change.head;
    }
}
/** Whether a finding makes the run fail. */
function fails(finding, failOn) {
    return failOn !== 'never' && !finding.existing && (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(finding.severity, failOn);
}
function verdictOf(report) {
    if (!report.findings.some((finding) => fails(finding, report.failOn)))
        return 'pass';
    return report.override === null ? 'fail' : 'overridden';
}
/** The report of a run whose findings somebody lets pass; it says who. */
function withOverride(report, override) {
    const text = `Overridden by ${override.by} with the label "${override.label}".`;
    return { ...report, override, notes: [...report.notes, { kind: 'override', text }] };
}
/** How many new findings there are of each severity. */
function countFindings(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const finding of findings)
        if (!finding.existing)
            counts[finding.severity] += 1;
    return counts;
}


/***/ }),

/***/ 5836:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createDocumentReader)
/* harmony export */ });
/* harmony import */ var _parse_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7415);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(252);


/**
 * A reader for the texts of one run. Those that are asked for at once are read together, as limiting the time costs a thread. Of
 * most plans nothing is left to micromark: it is loaded with the first text of which something is.
 */
function createDocumentReader() {
    const limit = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .createTimeLimit */ .H)();
    let micromark = null;
    let waiting = [];
    async function readWaiting() {
        const requests = waiting;
        waiting = [];
        try {
            const left = answer(requests);
            if (left.length === 0)
                return;
            ({ parseWithMicromark: micromark } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 4286)));
            answer(left);
        }
        catch (error) {
            for (const { reject } of requests)
                reject(error);
        }
    }
    /** Gives the requests that only micromark can answer. */
    function answer(requests) {
        const results = limit(requests.map(({ text }) => () => ({ result: (0,_parse_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, micromark) })));
        return requests.filter(({ resolve }, index) => {
            const done = results[index] ?? { result: _parse_document_js__WEBPACK_IMPORTED_MODULE_0__/* .timedOut */ .iU };
            if (done.result !== null)
                resolve(done.result);
            return done.result === null;
        });
    }
    return (text) => new Promise((resolve, reject) => {
        if (waiting.length === 0)
            queueMicrotask(() => void readWaiting());
        waiting.push({ text, resolve, reject });
    });
}


/***/ }),

/***/ 7062:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   QB: () => (/* binding */ withoutBox),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** White space folded to single spaces, none at the ends. */
function fold(text) {
    return isFolded(text) ? text : text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
const space = 0x20;
/** Whether a text of ASCII has nothing to fold, as most texts have not. Of others nothing is said. */
function isFolded(text) {
    let before = space;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code < space || code > 0x7e || (code === space && before === space))
            return false;
        before = code;
    }
    return before !== space || text === '';
}
function plainText(runs) {
    if (runs.length === 1)
        return runs[0]?.text ?? '';
    return runs.map((run) => run.text).join('');
}
/**
 * The pieces of a paragraph without the checkbox at its start. `box` is the source of the box, empty where there is none; `source` that
 * of the whole paragraph.
 */
function withoutBox(runs, box, source) {
    if (box === '')
        return runs;
    const [first, ...rest] = runs;
    if (first?.text.startsWith(box) === true)
        return [{ kind: first.kind, text: first.text.slice(box.length) }, ...rest];
    // A link reference named like the box: GitHub shows the box.
    if (first?.kind === 'link' && `[${first.text}]` === box)
        return rest;
    // The mark itself began some emphasis or code (`[*] a*`): the text as written is all there is to go by.
    return [{ kind: 'text', text: source.slice(box.length) }];
}


/***/ }),

/***/ 7415:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tp: () => (/* binding */ parseDocument),
  iU: () => (/* binding */ timedOut)
});

// UNUSED EXPORTS: parseWhole

// EXTERNAL MODULE: ./lib/model/unicode-pattern.js
var unicode_pattern = __webpack_require__(3105);
// EXTERNAL MODULE: ./lib/parse/inline.js
var parse_inline = __webpack_require__(7062);
;// CONCATENATED MODULE: ./lib/parse/box.js


/** `[c]` with any one character as a reader sees it (`✔️` and `🏃‍♂️` are several code points), then white space or the end. */
const oneCharacter = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^\[([^\r\n](?:[\p{M}\p{Emoji_Modifier}]|\u200D[^\p{M}])*)\](?=[ \t\r\n]|$)`);
/** `[]`, `[  ]`, `[ x]`, `[x ]`. */
const padded = /^\[([ \t]*(?:[xX][ \t]*)?)\](?=[ \t\r\n]|$)/;
/** `[x]text`, a no-break space before the text included; not `[x](url)`, `[x][ref]` or `[x]: text`. */
const glued = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^\[(?:( )\](?=[^ \t\r\n([:])|([xX]|[\p{So}][\p{M}]*)\](?=[\p{L}\p{N}*_\x60~"']|[^\p{ASCII}]))`);
/**
 * The checkbox at the start of a list item's first paragraph; null where there is none.
 * A link such as `[1](url)`, or a reference, is no box, but what GitHub renders as a box is one even where the document defines a
 * link of that name.
 */
function boxAtStart(source, isLink) {
    if (!source.startsWith('['))
        return null;
    // Nearly all boxes are one of these two.
    if (source.startsWith('[ ] ') || source.startsWith('[x] ')) {
        return { form: 'task', mark: source.charAt(1), length: 3 };
    }
    const single = oneCharacter.exec(source);
    if (single?.[1] !== undefined) {
        const isTask = /^[ \txX]$/.test(single[1]);
        if (!isTask && isLink)
            return null;
        return { form: isTask ? 'task' : 'unknown', mark: single[1], length: single[0].length };
    }
    const malformed = isLink ? null : (padded.exec(source) ?? glued.exec(source));
    if (malformed === null)
        return null;
    return { form: 'malformed', mark: malformed[0].slice(1, -1), length: malformed[0].length };
}
const strayLine = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]*)(\[([ \t]*(?:[xX][ \t]*)?)\])[ \t]+(\S.*)$/;
/** Few paragraphs have any: only those are taken apart. */
const mayHaveStray = /(?:^|[\r\n])[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]*\[/;
const mayHaveStrayBelow = /[\r\n][ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]*\[/;
/**
 * Lines of a paragraph's source that are meant as items and start none: `-[ ] text` lacks a space; an item indented too far, or
 * numbered otherwise than 1, continues the paragraph above it.
 */
function boxesInLines(source, skipLines) {
    if (!(skipLines === 0 ? mayHaveStray : mayHaveStrayBelow).test(source))
        return [];
    return source.split(/\r\n|\n|\r/).flatMap((text, line) => {
        const match = line < skipLines ? null : strayLine.exec(text);
        if (match === null)
            return [];
        const [, before = '', marker = '', brackets = '', mark = '', rest = ''] = match;
        const indent = before.replaceAll('\t', '    ').length;
        return [
            { mark, line, indent, column: before.length + marker.length + 1, length: brackets.length, text: (0,parse_inline/* fold */.AU)(rest) },
        ];
    });
}
const strayText = /(?:\r\n|\n|\r)(?:[-*+]|\d{1,9}[.)])[ \t]*\[[ \t]*(?:[xX][ \t]*)?\][ \t]+\S/;
/** The pieces of a paragraph before the first line that {@link boxesInLines} finds behind its first. */
function runsBeforeStray(runs) {
    const kept = [];
    for (const run of runs) {
        const newLine = /[\r\n]$/.test(kept.at(-1)?.text ?? '') ? '\n' : '';
        const at = run.kind === 'text' ? `${newLine}${run.text}`.search(strayText) : -1;
        if (at !== -1)
            return [...kept, { ...run, text: run.text.slice(0, Math.max(0, at - newLine.length)) }];
        kept.push(run);
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/parse/document-builder.js


/**
 * A {@link Document} in the making, told what stands in a text from top to bottom by whoever reads it. A `bullet` is the index of the list
 * item around a block, null outside of lists.
 */
class DocumentBuilder {
    lines;
    sections = [
        { heading: null, depth: 0, parent: null },
    ];
    bullets = [];
    paragraphs = [];
    codeBlocks = [];
    codeSpans = [];
    comments = [];
    links = [];
    /** `lines` are those of the whole text; a final line end begins none. */
    constructor(lines) {
        this.lines = lines;
    }
    /** What has been told so far. */
    document() {
        const ends = this.endLines();
        return {
            lines: this.lines,
            sections: this.sections.map(({ heading, depth, parent }, index) => ({
                heading,
                depth,
                parent,
                endLine: ends[index] ?? 1,
            })),
            bullets: this.bullets,
            paragraphs: this.paragraphs,
            codeBlocks: this.codeBlocks,
            codeSpans: this.codeSpans,
            comments: this.comments,
            links: this.links,
        };
    }
    /** Takes back all but what was told before `point` was asked for; sections stay. */
    backTo(point) {
        this.bullets.length = point.bullets;
        this.paragraphs.length = point.paragraphs;
        this.codeBlocks.length = point.codeBlocks;
        this.codeSpans.length = point.codeSpans;
        this.comments.length = point.comments;
        this.links.length = point.links;
    }
    /** How much has been told. */
    point() {
        return {
            bullets: this.bullets.length,
            paragraphs: this.paragraphs.length,
            codeBlocks: this.codeBlocks.length,
            codeSpans: this.codeSpans.length,
            comments: this.comments.length,
            links: this.links.length,
        };
    }
    /** A heading of the top level. */
    openSection(depth, { place, inline }) {
        let parent = this.section;
        while (parent !== null && (this.sections[parent]?.depth ?? 0) >= depth) {
            parent = this.sections[parent]?.parent ?? null;
        }
        // The text before the first heading holds nothing.
        if (parent === 0)
            parent = null;
        this.sections.push({ heading: { text: (0,parse_inline/* fold */.AU)((0,parse_inline/* plainText */.wh)(inline.runs)), place }, depth, parent });
        this.addInline(inline, null);
    }
    /** A heading within a list or a quote is no section: only what stands in it counts. */
    addHeading({ inline }) {
        this.addInline(inline, null);
    }
    /** A paragraph that is not the first block of a list item. */
    addParagraph(block, bullet) {
        const { inline, place } = block;
        this.paragraphs.push({ section: this.section, text: (0,parse_inline/* fold */.AU)((0,parse_inline/* plainText */.wh)(inline.runs)), place });
        this.addStrayBoxes(block, bullet, null);
        this.addInline(inline, null);
    }
    /** A list item that begins with some text. Gives its index. */
    addBullet(block, parent) {
        const index = this.bullets.length;
        this.bullets.push(this.bulletOf(block, parent));
        this.addInline(block.inline, index);
        if (block.kind === 'paragraph')
            this.addStrayBoxes(block, parent, index);
        return index;
    }
    /** A list item that is empty, or begins with anything else. Gives its index. */
    addBareBullet(place, parent) {
        const index = this.bullets.length;
        this.bullets.push({
            section: this.section,
            parent,
            box: null,
            text: '',
            runs: [],
            place: this.within(place),
        });
        return index;
    }
    addCode(code, bullet) {
        const { language, lines, firstLine, place } = code;
        this.codeBlocks.push({ section: this.section, bullet, language, lines, firstLine, place: this.within(place) });
    }
    addLink({ url, text, place }) {
        this.links.push({ section: this.section, url, text, place });
    }
    /** HTML as written, of which only the comments are kept. */
    addHtml(html, place) {
        if (!html.includes('<!--'))
            return;
        let { line, column } = place;
        let at = 0;
        for (const match of html.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
            const passed = html.slice(at, match.index).split('\n');
            line += passed.length - 1;
            column = (passed.length === 1 ? column : 1) + (passed.at(-1)?.length ?? 0);
            at = match.index;
            const endLine = line + match[0].split('\n').length - 1;
            const endColumn = endLine === line ? column + match[0].length : this.columnBehind('-->', endLine);
            const own = this.within({ line, column, endLine, endColumn });
            this.comments.push({ section: this.section, text: match[1] ?? '', place: own });
        }
    }
    get section() {
        return this.sections.length - 1;
    }
    /** `bullet` is the list item of which the text is the first block. */
    addInline({ links, codeSpans, html }, bullet) {
        for (const link of links)
            this.addLink(link);
        for (const { text, place } of codeSpans)
            this.codeSpans.push({ section: this.section, bullet, text, place });
        for (const { text, place } of html)
            this.addHtml(text, place);
    }
    bulletOf({ kind, source, place: whole, inline }, parent) {
        const box = boxAtStart(source, inline.startsWithLink);
        const all = (0,parse_inline/* withoutBox */.QB)(inline.runs, box === null ? '' : source.slice(0, box.length), source);
        const [stray] = kind === 'paragraph' ? boxesInLines(source, 1) : [];
        // What an item swallowed is an item of its own: a waiver there is none of this one.
        const runs = stray === undefined ? all : runsBeforeStray(all);
        const place = stray === undefined ? whole : this.untilLine(whole, stray.line);
        return {
            section: this.section,
            parent,
            box: box === null ? null : { form: box.form, mark: box.mark, place: spanAt(place, box.length) },
            text: (0,parse_inline/* fold */.AU)((0,parse_inline/* plainText */.wh)(runs)),
            runs,
            place,
        };
    }
    /**
     * Lines that are meant as items but are text to CommonMark. They count as open items: below the list item whose first
     * paragraph swallowed them (`own`) where they stand as deep as its text, else beside it.
     */
    addStrayBoxes({ source, place: start }, parent, own) {
        for (const stray of boxesInLines(source, own === null ? 0 : 1)) {
            const column = stray.column + (stray.line === 0 ? start.column - 1 : 0);
            const place = this.linePlace(start.line + stray.line, column);
            this.bullets.push({
                section: this.section,
                parent: stray.indent + 1 >= start.column ? (own ?? parent) : parent,
                box: { form: 'malformed', mark: stray.mark, place: spanAt(place, stray.length) },
                text: stray.text,
                runs: [{ kind: 'text', text: stray.text }],
                place,
            });
        }
    }
    /** A section ends before the next heading that is not below it; the text before the first heading, before any. */
    endLines() {
        const ends = this.sections.map(() => Math.max(1, this.lines.length));
        const open = [];
        for (const [index, { heading, depth }] of this.sections.entries()) {
            for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
                if (last !== 0 && (this.sections[last]?.depth ?? 0) < depth)
                    break;
                ends[last] = (heading?.place.line ?? 1) - 1;
                open.pop();
            }
            open.push(index);
        }
        return ends;
    }
    /** A fence or comment that nothing closes ends below the last line for the parser. */
    within(place) {
        if (place.endLine <= this.lines.length)
            return place;
        return { ...place, endLine: this.lines.length, endColumn: (this.lines.at(-1)?.length ?? 0) + 1 };
    }
    /** The first lines of a place. */
    untilLine(place, count) {
        const endLine = place.line + count - 1;
        return { ...place, endLine, endColumn: (this.lines[endLine - 1] ?? '').trimEnd().length + 1 };
    }
    /** The column behind the first `mark` of a line; what a list or a quote puts before a line is none of the node's value. */
    columnBehind(mark, line) {
        const text = this.lines[line - 1] ?? '';
        const at = text.indexOf(mark);
        return (at === -1 ? text.length : at + mark.length) + 1;
    }
    /** From a column of a line to the line's end. */
    linePlace(line, column) {
        const text = this.lines[line - 1] ?? '';
        return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
    }
}
/** The first `length` code units of a place. */
function spanAt({ line, column }, length) {
    return { line, column, endLine: line, endColumn: column + length };
}

;// CONCATENATED MODULE: ./lib/parse/nesting.js
/**
 * Levels of lists and block quotes within each other. Plans use three; parsing time grows with the square of the depth and
 * worse (2,000 levels on one line take over a second).
 */
const maxNesting = 32;
/**
 * More than {@link maxNesting} container markers in a row at the start of a line. Only white space makes a list marker of
 * `-` or `+`: the border of a table drawn in characters is none.
 */
const deepLine = new RegExp(`^[ \\t]*(?:(?:(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]|$)|>)[ \\t]*){${String(maxNesting + 1)}}`);
/** Lines that look like nested lists and are not: thematic breaks and the underlines of headings. */
const breakLine = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;
/** Whether a line nests deeper than is read, whatever stands above it. */
function nesting_isTooDeep(line) {
    return line.length > maxNesting && deepLine.test(line) && !breakLine.test(line);
}
/** The deepest nesting of list items and block quotes. Without recursion, as the depth is what is in question. */
function nestingOf(tree) {
    let deepest = 0;
    const open = [{ node: tree, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node } = next;
        const depth = next.depth + (node.type === 'listItem' || node.type === 'blockquote' ? 1 : 0);
        deepest = Math.max(deepest, depth);
        if ('children' in node && node.type !== 'paragraph') {
            for (const child of node.children)
                open.push({ node: child, depth });
        }
    }
    return deepest;
}

;// CONCATENATED MODULE: ./lib/parse/list-marker.js
/** Digits that the number of a list item may have. */
const maxDigits = 9;
/**
 * Where the marker of a list item that begins at a place of a line ends: `-`, `*`, `+`, `1.` or `1)`. -1 where none begins there;
 * what follows the marker is not looked at.
 */
function markerEnd(line, start) {
    const first = line.charAt(start);
    if (first === '-' || first === '*' || first === '+')
        return start + 1;
    let end = start;
    while (isDigit(line.charCodeAt(end)))
        end += 1;
    const isNumber = end > start && end - start <= maxDigits;
    return isNumber && (line.charAt(end) === '.' || line.charAt(end) === ')') ? end + 1 : -1;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}

;// CONCATENATED MODULE: ./lib/parse/block-starts.js

/** A line of white space alone. */
const blankLine = /^[ \t]*$/;
const block_starts_breakLine = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const headingStart = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const fenceStart = /^ {0,3}(?:`{3,}[^`]*$|~{3,})/;
/** Of the names that begin a block of HTML wherever they stand, those that people write in plans. */
const blockTag = /^ {0,3}<\/?(?:details|summary|div|p|table|thead|tbody|tr|td|th|ul|ol|li|h[1-6]|center|section|dl|dt|dd)(?:[ \t>]|\/>|$)/i;
/** What a line begins where nothing is open. */
function startOf(line) {
    const indent = indentOf(line);
    const first = line.charAt(indent);
    if (first === '' || (first === '\t' && blankLine.test(line)))
        return 'blank';
    if (indent >= 4 || first === '\t')
        return 'code';
    switch (first) {
        case '#':
            return headingStart.test(line) ? 'heading' : 'text';
        case '`':
        case '~':
            return fenceStart.test(line) ? 'fence' : 'text';
        case '>':
            return 'quote';
        case '<':
            if (/^<!--(?!-?>)/.test(line.slice(indent)))
                return 'comment';
            if (blockTag.test(line))
                return 'html';
            return /^<[A-Za-z/!?]/.test(line.slice(indent)) ? 'tag' : 'text';
        case '-':
        case '*':
        case '_':
            return block_starts_breakLine.test(line) ? 'break' : itemOrText(line, indent);
        default:
            return itemOrText(line, indent);
    }
}
function itemOrText(line, indent) {
    const end = markerEnd(line, indent);
    const behind = line.charAt(end);
    return end !== -1 && (behind === ' ' || behind === '\t' || behind === '') ? 'item' : 'text';
}
/** Spaces at the start of a line. */
function indentOf(line) {
    return behindSpaces(line, 0);
}
/** Where the spaces end that begin at a place of a line. */
function behindSpaces(line, start) {
    let end = start;
    while (line.charCodeAt(end) === 0x20)
        end += 1;
    return end;
}
/** What a line is to a paragraph that is open above it. */
function sequelOf(line) {
    const start = startOf(line);
    switch (start) {
        case 'text':
            return underline.test(line) ? 'underline' : 'text';
        case 'break':
            return underline.test(line) ? 'underline' : 'start';
        case 'code':
            return line.charAt(indentOf(line)) === '\t' ? 'unsure' : 'text';
        case 'blank':
            return 'blank';
        case 'item':
            // An item without text, or of another number, does not end a paragraph.
            return /^ {0,3}(?:[-*+]|1[.)])[ \t]+[^ \t]/.test(line) ? 'start' : 'unsure';
        case 'tag':
            return 'unsure';
        case 'heading':
        case 'fence':
        case 'quote':
        case 'comment':
        case 'html':
            return 'start';
    }
}

;// CONCATENATED MODULE: ./lib/parse/pieces.js


/**
 * Cuts a text where it is certain that something of its own begins, whatever came before. Blank lines and lines across the page are
 * in no piece. Null where it is not certain what a line is to the lines above it.
 */
function cutIntoPieces(lines) {
    const pieces = [];
    let line = 0;
    while (line < lines.length) {
        const start = startOf(lines[line] ?? '');
        if (start === 'blank' || start === 'break') {
            line += 1;
            continue;
        }
        if (nestedStart.test(lines[line] ?? '') && isInterruption(lines, line))
            return null;
        const piece = pieceAt(lines, line, start);
        if (piece === null)
            return null;
        pieces.push(piece);
        line = piece.end;
    }
    return pieces;
}
/** Whether a line stands right below another one. To micromark even a list within the list that begins there interrupts it. */
function isInterruption(lines, line) {
    return line > 0 && !blankLine.test(lines[line - 1] ?? '');
}
const nestedStart = /^ *(?:[-*+]|\d{1,9}[.)]|>)[ \t]*(?:[-*+]|\d{1,9}[.)]|>)(?:[ \t]|$)/;
function pieceAt(lines, line, start) {
    switch (start) {
        case 'heading':
            return { kind: 'heading', line, end: line + 1 };
        case 'fence':
            return fenceAt(lines, line);
        case 'item':
            return itemAt(lines, line);
        case 'quote':
            return quoteAt(lines, line);
        case 'comment':
            return commentAt(lines, line);
        case 'html':
            return { kind: 'other', line, end: lineAfter(lines, line, (text) => !blankLine.test(text)) };
        case 'text':
            return paragraphAt(lines, line);
        // Below indented code micromark begins no list that could not interrupt a paragraph.
        case 'code':
        case 'tag':
        case 'blank':
        case 'break':
            return null;
    }
}
/** The first line behind `line` for which something does not hold. */
function lineAfter(lines, line, holds) {
    let end = line + 1;
    while (end < lines.length && holds(lines[end] ?? ''))
        end += 1;
    return end;
}
function fenceAt(lines, line) {
    const [, border = ''] = /^ *(`+|~+)/.exec(lines[line] ?? '') ?? [];
    const closing = new RegExp(`^ {0,3}${border.charAt(0)}{${border.length},}[ \\t]*$`);
    const end = lineAfter(lines, line, (text) => !closing.test(text));
    return end < lines.length ? { kind: 'fence', line, end: end + 1 } : { kind: 'other', line, end };
}
function commentAt(lines, line) {
    let end = line;
    for (let from = (lines[line] ?? '').indexOf('<!--') + 4; end < lines.length; from = 0, end += 1) {
        if ((lines[end] ?? '').includes('-->', from))
            return { kind: 'comment', line, end: end + 1 };
    }
    return { kind: 'other', line, end };
}
function paragraphAt(lines, line) {
    for (let end = line + 1; end < lines.length; end += 1) {
        switch (sequelOf(lines[end] ?? '')) {
            case 'text':
                continue;
            case 'underline':
                return { kind: 'other', line, end: end + 1 };
            case 'unsure':
                return null;
            case 'blank':
            case 'start':
                return { kind: 'paragraph', line, end };
        }
    }
    return { kind: 'paragraph', line, end: lines.length };
}
function quoteAt(lines, line) {
    const end = lineAfter(lines, line, (text) => /^ {0,3}>/.test(text));
    const sequel = sequelOf(lines[end] ?? '');
    return sequel === 'blank' || sequel === 'start' ? { kind: 'quote', line, end } : null;
}
/**
 * An item goes on as long as lines are indented as deep as its text. A line that is not may still continue a paragraph in it:
 * what is open from there on is not certain until something begins at the margin.
 */
function itemAt(lines, line) {
    const marker = markerOf(lines[line] ?? '');
    if (marker === null)
        return null;
    const kind = marker.isPlain ? 'item' : 'other';
    const { column, delimiter } = marker;
    let end = line + 1;
    let afterBlank = false;
    let afterLazy = false;
    for (let next = end; next < lines.length; next += 1) {
        const text = lines[next] ?? '';
        if (blankLine.test(text)) {
            if (!marker.hasText && next === line + 1)
                break;
            afterBlank = true;
            continue;
        }
        const indent = indentOf(text);
        if (text.charAt(indent) === '\t')
            return null;
        if (indent >= column) {
            if (afterLazy && (afterBlank || sequelOf(text) !== 'text'))
                return null;
            end = next + 1;
            afterBlank = false;
            continue;
        }
        if (afterLazy && (indent > 0 || sequelOf(text) === 'unsure'))
            return null;
        if (afterBlank)
            break;
        const sequel = sequelOf(text);
        if (sequel === 'start' || (!afterLazy && isSibling(text, delimiter)))
            break;
        if (sequel !== 'text' || indent >= 4)
            return null;
        afterLazy = true;
        end = next + 1;
    }
    return { kind, line, end };
}
/** The marker of a list item; null where it is followed by a tab. */
function markerOf(line) {
    const end = markerEnd(line, indentOf(line));
    const column = behindSpaces(line, end);
    if (line.charAt(column) === '\t')
        return null;
    const hasText = column < line.length;
    const isPlain = hasText && column - end <= 4;
    return { column: isPlain ? column : end + 1, delimiter: line.charAt(end - 1), hasText, isPlain };
}
/** Whether a line that is no part of an item begins the next one of its list, or is a line across the page. */
function isSibling(line, delimiter) {
    return /^-{3,}$/.test(line) || /^ {0,3}\d{1,9}([.)]) +[^ \t]/.exec(line)?.[1] === delimiter;
}

;// CONCATENATED MODULE: ./lib/parse/passage.js
/** The text of a paragraph or a heading: parts of lines that follow each other, joined by line feeds. */
class Passage {
    stretches;
    text;
    /** Where each stretch begins in the text. */
    starts;
    constructor(lines, stretches) {
        this.stretches = stretches;
        const parts = stretches.map(({ line, from, to }) => (lines[line] ?? '').slice(from, to));
        this.text = parts.length === 1 ? (parts[0] ?? '') : parts.join('\n');
        let at = 0;
        this.starts = parts.map((part) => {
            const start = at;
            at += part.length + 1;
            return start;
        });
    }
    /** Where a part of the text stands in the source. */
    place(from, to) {
        const [start, end] = [this.stretchAt(from), this.stretchAt(to)];
        return {
            line: start.line + 1,
            column: start.column + from,
            endLine: end.line + 1,
            endColumn: end.column + to,
        };
    }
    /**
     * The line at an index of the text, and the column, from 1, at which the text would begin in it. By halves: a hostile paragraph has
     * thousands of lines, and of links.
     */
    stretchAt(index) {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.starts[middle] ?? 0) <= index)
                low = middle;
            else
                high = middle - 1;
        }
        const { line, from } = this.stretches[low] ?? { line: 0, from: 0 };
        return { line, column: from + 1 - (this.starts[low] ?? 0) };
    }
}

;// CONCATENATED MODULE: ./lib/parse/plain-item.js




/**
 * Tells a builder of an item of a list with the lists within it; false, with nothing told, where it has anything but paragraphs,
 * fences, comments and lists that micromark reads.
 */
function readPlainItem({ line, end }, lines, builder) {
    const before = builder.point();
    const reader = new ItemReader(lines, builder);
    let next = line;
    while (next < end && reader.readLine(next))
        next += 1;
    if (next === end && reader.end())
        return true;
    builder.backTo(before);
    return false;
}
function plainMarker(line, start) {
    const end = markerEnd(line, start);
    if (end === -1)
        return null;
    const column = behindSpaces(line, end);
    const isPlain = column > end && column - end <= 4 && column < line.length && line.charAt(column) !== '\t';
    return isPlain ? { start, end, column } : null;
}
/** What may begin something else than text: a heading, a fence, a quote, HTML, a list, an underline or a line across. */
const mayBegin = /^ *(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|>|<[A-Za-z/!?]|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|([-=*_])(?:[ \t]*\1)*[ \t]*$)/;
/** What that begins with. */
const mayBeginWith = /[#`~><\-*+\d=_]/;
const plain_item_breakLine = /^ *([-*])(?:[ \t]*\1)+[ \t]*$/;
class ItemReader {
    lines;
    builder;
    isStarted = false;
    open = [];
    /** The lines of the paragraph that is open in the innermost item. */
    paragraph = [];
    fence = null;
    constructor(lines, builder) {
        this.lines = lines;
        this.builder = builder;
    }
    /** False where something is left open. */
    end() {
        return this.fence === null && this.endParagraph();
    }
    /** False for a line that is not plain. */
    readLine(line) {
        const text = this.lines[line] ?? '';
        const indent = indentOf(text);
        if (this.fence !== null)
            return this.readFenced(this.fence, line, text, indent);
        if (indent === text.length)
            return this.endParagraph();
        const first = text.charAt(indent);
        if (first === '\t')
            return false;
        const depth = this.depthAt(indent);
        const isOpen = this.paragraph.length > 0;
        const within = indent - (this.open[depth - 1]?.column ?? 0);
        if (within >= 4)
            return isOpen && this.addText(line, indent, text.length);
        if (mayBeginWith.test(first)) {
            const marker = plainMarker(text, indent);
            if (marker !== null)
                return this.readMarker(line, depth, marker);
            if (mayBegin.test(text))
                return within === 0 && this.readBlock(line, depth, text.slice(indent));
        }
        if (!isOpen)
            this.open.length = depth;
        return depth > 0 || isOpen ? this.addText(line, indent, text.length) : false;
    }
    /** How many of the open items a line of an indentation is within. */
    depthAt(indent) {
        let depth = 0;
        while (depth < this.open.length && indent >= (this.open[depth]?.column ?? 0))
            depth += 1;
        return depth;
    }
    readMarker(line, depth, { start, end, column }) {
        const text = this.lines[line] ?? '';
        if (mayBeginWith.test(text.charAt(column)) && (plain_item_breakLine.test(text) || mayBegin.test(text.slice(column)))) {
            return false;
        }
        if ((depth === 0 && this.isStarted) || depth >= maxNesting)
            return false;
        // A number that is not 1 begins no list within a paragraph, but the next item of a list of numbers.
        const delimiter = text.charAt(end - 1);
        const isFirst = end - start === 1 || (end - start === 2 && text.charAt(start) === '1');
        if (this.paragraph.length > 0 && !isFirst && this.open[depth]?.delimiter !== delimiter)
            return false;
        if (!this.endParagraph())
            return false;
        this.open.length = depth;
        this.isStarted = true;
        this.open.push({ column, delimiter, bullet: null });
        return this.addText(line, column, text.length);
    }
    /** A comment on one line, or the first line of a fence. */
    readBlock(line, depth, text) {
        const comment = /^<!--(?!-?>).*?-->/.test(text);
        const fence = /^(`{3,}|~{3,})([^\s&\\`~]*)$/.exec(text);
        if ((!comment && fence === null) || depth === 0 || !this.endParagraph())
            return false;
        this.open.length = depth;
        const column = this.open.at(-1)?.column ?? 0;
        if (fence !== null) {
            const [, border = '', language = ''] = fence;
            const closing = new RegExp(`^ {0,3}${border.charAt(0)}{${border.length},}[ \\t]*$`);
            this.fence = { line, column, language, closing, lines: [] };
            return true;
        }
        const endColumn = column + text.length + 1;
        this.builder.addHtml(text, { line: line + 1, column: column + 1, endLine: line + 1, endColumn });
        return true;
    }
    readFenced(fence, line, text, indent) {
        if (text.charAt(indent) === '\t' || (indent < fence.column && indent < text.length))
            return false;
        const inner = text.slice(fence.column);
        if (!fence.closing.test(inner)) {
            fence.lines.push(inner);
            return true;
        }
        if (/^ |[ \t]$/.test(inner))
            return false;
        const code = {
            language: fence.language === '' ? null : fence.language,
            lines: codeLines(fence.lines),
            firstLine: fence.line + 2,
            place: {
                line: fence.line + 1,
                column: fence.column + 1,
                endLine: line + 1,
                endColumn: text.length + 1,
            },
        };
        this.builder.addCode(code, this.open.at(-1)?.bullet ?? null);
        this.fence = null;
        return true;
    }
    addText(line, from, to) {
        // A list of one takes less memory than one that grows.
        if (this.paragraph.length === 0)
            this.paragraph = [{ line, from, to }];
        else
            this.paragraph.push({ line, from, to });
        return true;
    }
    endParagraph() {
        if (this.paragraph.length === 0)
            return true;
        const block = readParagraph(this.lines, this.paragraph);
        if (block === null)
            return false;
        this.paragraph = [];
        const own = this.open.at(-1);
        // What comes first in an item is its text.
        if (own?.bullet === null)
            own.bullet = this.builder.addBullet(block, this.open.at(-2)?.bullet ?? null);
        else
            this.builder.addParagraph(block, own?.bullet ?? null);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/parse/backticks.js
/** The runs of backticks of a text, of which code is what stands between two of one length. */
class Backticks {
    text;
    /** By length. Null until a run was found that nothing closes. */
    runs = null;
    constructor(text) {
        this.text = text;
    }
    /**
     * Where the next run of so many backticks begins, in a part of the text; null where there is none. Parts are asked for from left to
     * right.
     */
    closing(length, from, to) {
        if (this.runs === null) {
            const found = closingRun(this.text, length, from, to);
            if (found !== null)
                return found;
        }
        // A hostile text has thousands of runs that nothing closes, of every length. So all are gathered at once.
        this.runs ??= runsByLength(this.text, from);
        const runs = this.runs.get(length);
        if (runs === undefined)
            return null;
        while ((runs.starts[runs.next] ?? Infinity) < from)
            runs.next += 1;
        const close = runs.starts[runs.next];
        return close === undefined || close >= to ? null : close;
    }
}
/** The end of a run of one character, within a part of a text. */
function endOfRun(text, start, to) {
    const character = text.charCodeAt(start);
    let end = start + 1;
    while (end < to && text.charCodeAt(end) === character)
        end += 1;
    return end;
}
function closingRun(text, length, from, to) {
    for (let start = text.indexOf('`', from); start !== -1 && start < to; start = text.indexOf('`', start)) {
        const end = endOfRun(text, start, to);
        if (end - start === length)
            return start;
        start = end;
    }
    return null;
}
function runsByLength(text, from) {
    const byLength = new Map();
    for (let start = text.indexOf('`', from); start !== -1; start = text.indexOf('`', start)) {
        const end = endOfRun(text, start, text.length);
        const runs = byLength.get(end - start);
        if (runs === undefined)
            byLength.set(end - start, { starts: [start], next: 0 });
        else
            runs.starts.push(start);
        start = end;
    }
    return byLength;
}

;// CONCATENATED MODULE: ./lib/parse/delimiters.js

/** Whether a run may begin or end emphasis, by the characters around it; an empty one for the ends of the text. */
function flankingOf(character, previous, next) {
    const [before, after] = [kindOf(previous), kindOf(next)];
    const opens = after === 'word' || (after === 'sign' && before !== 'word');
    const closes = before === 'word' || (before === 'sign' && after !== 'word');
    if (character === '~')
        return { opens, closes };
    // Strike-through may begin or end right within emphasis, whatever stands on the other side.
    const mayOpen = opens || next === '~';
    const mayClose = closes || previous === '~';
    if (character === '*')
        return { opens: mayOpen, closes: mayClose };
    return {
        opens: mayOpen && (before !== 'word' || !mayClose),
        closes: mayClose && (after !== 'word' || !mayOpen),
    };
}
const sign = (0,unicode_pattern/* unicodePattern */.g)(String.raw `[\p{P}\p{S}]`);
/** CommonMark's groups. Of a character outside of the basic plane only a half is looked at, which is no sign to micromark. */
function kindOf(character) {
    if (character === '' || /\s/.test(character))
        return 'space';
    return sign.test(character) ? 'sign' : 'word';
}
/**
 * Puts what stands between a beginning and an end of emphasis into one span. Null where CommonMark's rules for what crosses, or is of
 * unequal length, would have to decide.
 */
function pairDelimiters(tokens) {
    const texts = textMarks(tokens);
    const outer = [];
    const open = [];
    const current = () => open.at(-1)?.children ?? outer;
    for (const token of tokens) {
        if (token.kind !== 'delimiter') {
            addSpan(current(), token);
            continue;
        }
        const { text: run, opens, closes } = token;
        if (texts.includes(run.charAt(0))) {
            addSpan(current(), { kind: 'text', text: run });
            continue;
        }
        if (run.length > 2 || (opens && closes))
            return null;
        if (opens) {
            open.push({ run, children: [] });
            continue;
        }
        const last = open.pop();
        if (last === undefined)
            addSpan(outer, { kind: 'text', text: run });
        else if (last.run !== run)
            return null;
        else
            addSpan(current(), emphasis(run, last.children));
    }
    // What nothing ends is text.
    for (const { run, children } of open) {
        addSpan(outer, { kind: 'text', text: run });
        for (const child of children)
            addSpan(outer, child);
    }
    return outer;
}
/** The signs of which no two runs might belong together. */
function textMarks(tokens) {
    let texts = '*_~';
    const opened = [];
    for (const token of tokens) {
        if (token.kind !== 'delimiter')
            continue;
        const sign = token.text.charAt(0);
        // Only tildes have to be as many.
        const run = sign === '~' ? token.text : sign;
        if (token.closes && opened.includes(run))
            texts = texts.replace(sign, '');
        if (token.opens && !opened.includes(run))
            opened.push(run);
    }
    return texts;
}
/** Strike-through, or other emphasis, which is struck if nothing but strike-through stands within it. */
function emphasis(run, children) {
    const [only] = children;
    const isStruck = run.startsWith('~') || (children.length === 1 && only?.kind === 'struck');
    return { kind: isStruck ? 'struck' : 'emphasis', text: textOfSpans(children) };
}
function textOfSpans(spans) {
    let text = '';
    // Added up, and not joined: emphasis within emphasis would be copied at every level.
    for (const span of spans)
        text += span.text;
    return text;
}
/** Adds a span; text joins text. */
function addSpan(spans, span) {
    const last = spans.at(-1);
    if (span.kind === 'text' && last?.kind === 'text')
        last.text += span.text;
    else
        spans.push(span);
}

;// CONCATENATED MODULE: ./lib/parse/plain-text.js



/**
 * The inline content of a passage as micromark reads it; null where it takes micromark to tell. The document around the passage
 * must define no links, so that brackets are links only where an address follows.
 */
function readPlainText(passage) {
    const { text } = passage;
    if (!isPlain(text))
        return new InlineReader(passage).read();
    return { runs: [{ kind: 'text', text }], startsWithLink: false, links: none, codeSpans: none, html: none };
}
const none = [];
function isPlain(text) {
    const from = hasBox(text) ? boxLength : 0;
    return specialFrom(text, from, text.length) === text.length && !text.includes(' \n');
}
const boxLength = 4;
/** Whether a text begins with a box, `[x] `, which without definitions of links is text. */
function hasBox(text) {
    return text.startsWith('[') && text.startsWith('] ', 2) && !isSpecial(text.charCodeAt(1));
}
const special = /[\\`*_[\]<&~!]/;
const specials = Array.from({ length: 128 }, (_, code) => special.test(String.fromCharCode(code)));
function isSpecial(code) {
    return code < specials.length && specials[code] === true;
}
/** Where the first special character stands within a part of a text; its end where there is none. */
function specialFrom(text, from, to) {
    let at = from;
    while (at < to && !isSpecial(text.charCodeAt(at)))
        at += 1;
    return at;
}
/** `[text](address)`; the text may have code in it, the address no title. */
const plain_text_link = /\[((?:[^[\]`<\\&\n]|(?<!`)`[^`[\]\n]+`(?!`))*)\]\(([^\s()<>\\&\p{Cc}]*)\)/uy;
const comment = /<!--(?!-?>)[^\n]*?-->/y;
/** A tag without attributes. */
const bareTag = /<(?:[A-Za-z][A-Za-z0-9-]* ?\/?|\/[A-Za-z][A-Za-z0-9-]*)>/y;
const characterReference = /&(?:#|[A-Za-z])[A-Za-z0-9]*;/y;
/** Reads code, links, tags and escapes, from left to right; what is left between them is text, and delimiters of emphasis. */
class InlineReader {
    passage;
    text;
    links = [];
    codeSpans = [];
    html = [];
    backticks;
    /** Where the next `](` stands that was looked for. */
    linkMiddle = -1;
    /** Whether there is an at sign anywhere; null where nobody has looked. */
    hasAt = null;
    constructor(passage) {
        this.passage = passage;
        this.text = passage.text;
        this.backticks = new Backticks(passage.text);
    }
    read() {
        const { links, codeSpans, html } = this;
        const spans = this.readSpans(0, this.text.length);
        return spans && { runs: runsOf(spans), startsWithLink: spans[0]?.kind === 'link', links, codeSpans, html };
    }
    readSpans(from, to) {
        const tokens = [];
        let at = from;
        for (let start = specialFrom(this.text, from, to); start < to; start = specialFrom(this.text, at, to)) {
            if (start > at)
                addText(tokens, this.text.slice(at, start));
            const end = this.readSpecial(start, to, tokens);
            if (end === null)
                return null;
            at = end;
        }
        if (at < to)
            addText(tokens, this.text.slice(at, to));
        return tokens.every(isSpan) ? tokens : pairDelimiters(tokens);
    }
    /** Reads what a special character begins and tells where that ends; null where it takes micromark to tell. */
    readSpecial(start, to, tokens) {
        const character = this.text.charAt(start);
        const next = start + 1 < to ? this.text.charAt(start + 1) : '';
        switch (character) {
            case '\\':
                if (next === '\n')
                    return null;
                if (!/[!-/:-@[-`{-~]/.test(next))
                    break;
                addText(tokens, next);
                return start + 2;
            case '`':
                return this.readCode(start, to, tokens);
            case '[': {
                const end = this.readLink(start, to, tokens);
                if (end === start)
                    break;
                return end;
            }
            // The end of a link whose text is not plain, if it is the end of one.
            case ']':
                if (next === '(')
                    return null;
                break;
            case '!':
                // An image, unless none can end.
                if (next === '[' && this.mayEndLink(start, to))
                    return null;
                break;
            case '&':
                if (this.match(characterReference, start, to) !== null)
                    return null;
                break;
            case '<': {
                const end = this.readTag(next, start, to, tokens);
                if (end === start)
                    break;
                return end;
            }
            default:
                return this.readDelimiter(character, start, to, tokens);
        }
        addText(tokens, character);
        return start + 1;
    }
    readCode(start, to, tokens) {
        const inner = endOfRun(this.text, start, to);
        const close = this.backticks.closing(inner - start, inner, to);
        if (close === null) {
            addText(tokens, this.text.slice(start, inner));
            return inner;
        }
        const raw = this.text.slice(inner, close);
        if (raw.includes('\n'))
            return null;
        const end = close + inner - start;
        const isPadded = raw.startsWith(' ') && raw.endsWith(' ') && /[^ ]/.test(raw);
        const text = isPadded ? raw.slice(1, -1) : raw;
        tokens.push({ kind: 'code', text });
        this.codeSpans.push({ text, place: this.passage.place(start, end) });
        return end;
    }
    /** Whether any link or image may end between two places. There are none but `[text](address)` where nothing defines links. */
    mayEndLink(start, to) {
        if (this.linkMiddle < start)
            this.linkMiddle = indexOf(this.text, '](', start);
        return this.linkMiddle < to;
    }
    /** Gives `start` where no link begins. */
    readLink(start, to, tokens) {
        const found = this.mayEndLink(start, to) ? this.match(plain_text_link, start, to) : null;
        if (found === null)
            return start;
        const [whole, label = '', url = ''] = found;
        const end = start + whole.length;
        const inner = this.readSpans(start + 1, start + 1 + label.length);
        if (inner === null)
            return null;
        const text = textOfSpans(inner);
        tokens.push({ kind: 'link', text });
        this.links.push({ url, text: (0,parse_inline/* fold */.AU)(text), place: this.passage.place(start, end) });
        return end;
    }
    /** Gives `start` where neither a tag nor a comment begins. */
    readTag(next, start, to, tokens) {
        const [html] = this.match(comment, start, to) ?? this.match(bareTag, start, to) ?? [null];
        if (html !== null) {
            const end = start + html.length;
            tokens.push({ kind: 'html', text: '' });
            this.html.push({ text: html, place: this.passage.place(start, end) });
            return end;
        }
        // Letters and the like begin a tag or an address; what else stands here begins an address only if it has an "@".
        this.hasAt ??= this.text.includes('@');
        return /[A-Za-z/!?]/.test(next) || this.hasAt ? null : start;
    }
    readDelimiter(character, start, to, tokens) {
        const end = endOfRun(this.text, start, to);
        const text = this.text.slice(start, end);
        const flanking = flankingOf(character, this.text.charAt(start - 1), this.text.charAt(end));
        if ((character === '~' && text.length > 2) || !(flanking.opens || flanking.closes))
            addText(tokens, text);
        else
            tokens.push({ kind: 'delimiter', text, opens: flanking.opens, closes: flanking.closes });
        return end;
    }
    /** What a sticky pattern finds at a place, if it ends within the span. */
    match(pattern, start, to) {
        pattern.lastIndex = start;
        const found = pattern.exec(this.text);
        return found === null || start + found[0].length > to ? null : found;
    }
}
function isSpan(token) {
    return token.kind !== 'delimiter';
}
/** The spans that have text. */
function runsOf(spans) {
    const runs = [];
    for (const { kind, text } of spans) {
        if (text !== '')
            runs.push({ kind: kind === 'break' || kind === 'html' ? 'text' : kind, text });
    }
    return runs;
}
/** Adds text as it is written. A single space at the end of a line is none of it, two and more are a break. */
function addText(tokens, written) {
    if (!written.includes(' \n')) {
        addSpan(tokens, { kind: 'text', text: written });
        return;
    }
    for (const [index, part] of written.split(/(?<! ) {2,}\n/).entries()) {
        if (index > 0)
            tokens.push({ kind: 'break', text: '\n' });
        if (part !== '')
            addSpan(tokens, { kind: 'text', text: part.replaceAll(' \n', '\n') });
    }
}
/** `Infinity` where it is nowhere. */
function indexOf(text, part, from) {
    const at = text.indexOf(part, from);
    return at === -1 ? Infinity : at;
}

;// CONCATENATED MODULE: ./lib/parse/plain-blocks.js




/** Tells a builder what a piece holds, as micromark reads it; false, with nothing told, where it takes micromark to tell. */
function readPlainPiece(piece, lines, builder) {
    switch (piece.kind) {
        case 'heading':
            return readHeading(piece.line, lines, builder);
        case 'paragraph':
            return readLines(piece, lines, builder);
        case 'item':
            return readPlainItem(piece, lines, builder);
        case 'quote':
            return readQuote(piece, lines, builder);
        case 'fence':
            return readFence(piece, lines, builder);
        case 'comment':
            return readComment(piece, lines, builder);
        case 'other':
            return false;
    }
}
/** A paragraph of some stretches of text; null where it takes micromark to read it. */
function readParagraph(lines, stretches) {
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const source = sourceOf(lines, first, last);
    if (source.includes('\t') && source.split('\n').some(endsOnTab))
        return null;
    // A definition of a link is what a paragraph may begin with.
    if (source.startsWith('[') && source.includes(']:'))
        return null;
    // Spaces at the end belong to the paragraph, but not to its text.
    const end = last.to - spacesAtEnd(source);
    const own = end === last.to ? stretches : stretches.with(-1, { ...last, to: end });
    const inline = readPlainText(new Passage(lines, own));
    if (inline === null)
        return null;
    const place = { line: first.line + 1, column: first.from + 1, endLine: last.line + 1, endColumn: last.to + 1 };
    return { kind: 'paragraph', source, place, inline };
}
/** From one stretch to another, with what stands before the lines between. */
function sourceOf(lines, first, last) {
    if (first.line === last.line)
        return (lines[first.line] ?? '').slice(first.from, last.to);
    return [
        (lines[first.line] ?? '').slice(first.from),
        ...lines.slice(first.line + 1, last.line),
        (lines[last.line] ?? '').slice(0, last.to),
    ].join('\n');
}
/** Whether there is a tab in the white space at the end. Looked for from there: a hostile line is tabs from its start. */
function endsOnTab(line) {
    let end = line.length - 1;
    while (line.charAt(end) === ' ')
        end -= 1;
    return line.charAt(end) === '\t';
}
function spacesAtEnd(text) {
    let end = text.length;
    while (text.charCodeAt(end - 1) === 0x20)
        end -= 1;
    return text.length - end;
}
function readHeading(line, lines, builder) {
    const [source, signs = '', text = ''] = /^(#{1,6}) +([^ \t].*)$/.exec(lines[line] ?? '') ?? [];
    // What ends on white space or signs may have a closing sequence.
    if (source === undefined || /[ \t#]$/.test(text))
        return false;
    const stretch = { line, from: source.length - text.length, to: source.length };
    const inline = readPlainText(new Passage(lines, [stretch]));
    if (inline === null)
        return false;
    const place = { line: line + 1, column: 1, endLine: line + 1, endColumn: source.length + 1 };
    builder.openSection(signs.length, { kind: 'heading', source, place, inline });
    return true;
}
function readLines({ line, end }, lines, builder) {
    const stretches = lines
        .slice(line, end)
        .map((text, index) => ({ line: line + index, from: indentOf(text), to: text.length }));
    return addParagraph(readParagraph(lines, stretches), builder);
}
/** A quote of one paragraph. */
function readQuote({ line, end }, lines, builder) {
    const stretches = [];
    for (let next = line; next < end; next += 1) {
        const text = lines[next] ?? '';
        const quoted = /^> ?(.*)$/.exec(text)?.[1];
        if (quoted === undefined || (next === line ? startOf(quoted) : sequelOf(quoted)) !== 'text')
            return false;
        stretches.push({ line: next, from: text.length - quoted.length + indentOf(quoted), to: text.length });
    }
    return addParagraph(readParagraph(lines, stretches), builder);
}
function addParagraph(block, builder) {
    if (block !== null)
        builder.addParagraph(block, null);
    return block !== null;
}
function readFence({ line, end }, lines, builder) {
    const info = /^(?:`{3,}|~{3,})([^\s&\\`~]*)$/.exec(lines[line] ?? '')?.[1];
    const closing = lines[end - 1] ?? '';
    if (info === undefined || /[ \t]/.test(closing))
        return false;
    const code = {
        language: info === '' ? null : info,
        lines: codeLines(lines.slice(line + 1, end - 1)),
        firstLine: line + 2,
        place: { line: line + 1, column: 1, endLine: end, endColumn: closing.length + 1 },
    };
    builder.addCode(code, null);
    return true;
}
/** The lines of a block of code: a single one that is empty is none. */
function codeLines(lines) {
    return lines.length === 1 && lines[0] === '' ? [] : lines;
}
function readComment({ line, end }, lines, builder) {
    const own = lines.slice(line, end);
    if (own[0]?.startsWith('<') !== true)
        return false;
    const place = { line: line + 1, column: 1, endLine: end, endColumn: (own.at(-1)?.length ?? 0) + 1 };
    builder.addHtml(own.join('\n'), place);
    return true;
}

;// CONCATENATED MODULE: ./lib/parse/tree-inline.js

/** What stands in a node. `placeOf` tells where a node within it stands in the document. */
function inlineOf(node, placeOf) {
    const links = [];
    const codeSpans = [];
    const html = [];
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.type === 'html')
            html.push({ text: next.value, place: placeOf(next) });
        if (next.type === 'link' || next.type === 'image') {
            links.push({ url: next.url, text: (0,parse_inline/* fold */.AU)(rawTextOf(next)), place: placeOf(next) });
        }
        if (next.type === 'inlineCode') {
            // CommonMark shows a line end within code as a space.
            codeSpans.push({ text: next.value.replaceAll('\n', ' '), place: placeOf(next) });
        }
        pushChildren(next, open);
    }
    const [first] = node.children;
    return {
        runs: node.children.map(runOf).filter((run) => run.text !== ''),
        startsWithLink: first !== undefined && linkTypes.has(first.type),
        links,
        codeSpans,
        html,
    };
}
const linkTypes = new Set(['link', 'linkReference', 'image', 'imageReference']);
function runOf(node) {
    switch (node.type) {
        case 'inlineCode':
            return { kind: 'code', text: node.value };
        case 'delete':
            return { kind: 'struck', text: rawTextOf(node) };
        case 'emphasis':
        case 'strong':
            return { kind: isAllStruck(node) ? 'struck' : 'emphasis', text: rawTextOf(node) };
        case 'link':
        case 'linkReference':
            return { kind: 'link', text: rawTextOf(node) };
        default:
            return { kind: 'text', text: rawTextOf(node) };
    }
}
/** Whether nothing but strike-through stands within the emphasis: `**~~text~~**`. */
function isAllStruck(node) {
    let inner = node;
    while ((inner.type === 'emphasis' || inner.type === 'strong') && inner.children.length === 1) {
        const [only] = inner.children;
        if (only === undefined)
            return false;
        inner = only;
    }
    return inner.type === 'delete';
}
/** What a reader sees of a node: breaks are line ends, images their description, tags nothing. */
function rawTextOf(node) {
    if (node.type === 'text')
        return node.value;
    let text = '';
    // Without recursion: hostile text nests emphasis as deep as it likes.
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.type === 'break')
            text += '\n';
        else if (next.type === 'image' || next.type === 'imageReference')
            text += next.alt ?? '';
        else if ('value' in next && next.type !== 'html')
            text += next.value;
        else
            pushChildren(next, open);
    }
    return text;
}
/** Puts the children of a node on a stack, the first on top. One by one: there may be more than a call takes as arguments. */
function pushChildren(node, stack) {
    if (!('children' in node))
        return;
    for (const child of node.children.toReversed())
        stack.push(child);
}

;// CONCATENATED MODULE: ./lib/parse/tree-reader.js

/** Tells a builder what a syntax tree of `source` holds. `above` is how many lines of the document stand above it. */
function readTree(tree, source, above, builder) {
    const reader = new TreeReader(source, above, builder);
    for (const node of tree.children) {
        if (node.type === 'heading')
            builder.openSection(node.depth, reader.textBlock(node));
        else
            reader.readBlock(node, null);
    }
}
class TreeReader {
    source;
    above;
    builder;
    constructor(source, above, builder) {
        this.source = source;
        this.above = above;
        this.builder = builder;
    }
    /** `bullet` is the list item that holds the block. */
    readBlock(node, bullet) {
        switch (node.type) {
            case 'list':
                this.readList(node, bullet);
                return;
            case 'blockquote':
                for (const child of node.children)
                    this.readBlock(child, bullet);
                return;
            case 'paragraph':
                this.builder.addParagraph(this.textBlock(node), bullet);
                return;
            case 'heading':
                this.builder.addHeading(this.textBlock(node));
                return;
            case 'code':
                this.readCode(node, bullet);
                return;
            case 'html':
                this.builder.addHtml(node.value, this.placeOf(node));
                return;
            case 'definition':
                this.builder.addLink({ url: node.url, text: '', place: this.placeOf(node) });
                return;
            default:
                return;
        }
    }
    textBlock(node) {
        const placeOf = (inner) => this.placeOf(inner);
        return {
            kind: node.type,
            source: this.sourceOf(node),
            place: this.placeOf(node),
            inline: inlineOf(node, placeOf),
        };
    }
    readList(list, parent) {
        for (const item of list.children)
            this.readListItem(item, parent);
    }
    readListItem(item, parent) {
        const [first, ...rest] = item.children;
        // A line of dashes below an item's text makes it a heading to CommonMark; it is the item's text all the same.
        const isText = first?.type === 'paragraph' || first?.type === 'heading';
        const bullet = isText
            ? this.builder.addBullet({ ...this.textBlock(first), place: this.textPlaceOf(first) }, parent)
            : this.builder.addBareBullet(this.placeOf(item), parent);
        if (first !== undefined && !isText)
            this.readBlock(first, bullet);
        for (const child of rest)
            this.readBlock(child, bullet);
    }
    readCode(node, bullet) {
        const place = this.placeOf(node);
        // An indented block begins with its indentation.
        const fenced = /^(?:`{3}|~{3})/.test(this.sourceOf(node));
        const code = {
            language: node.lang ?? null,
            lines: node.value === '' ? [] : node.value.split('\n'),
            firstLine: place.line + (fenced ? 1 : 0),
            place,
        };
        this.builder.addCode(code, bullet);
    }
    sourceOf(node) {
        return this.source.slice(node.position?.start.offset, node.position?.end.offset);
    }
    placeOf(node) {
        if (node.position === undefined)
            throw new Error(`The parser gave a ${node.type} without a position.`);
        const { start, end } = node.position;
        return {
            line: start.line + this.above,
            column: start.column,
            endLine: end.line + this.above,
            endColumn: end.column,
        };
    }
    /** Where the text of a paragraph or a heading stands: the line of dashes below a heading is none of it. */
    textPlaceOf(node) {
        const place = this.placeOf(node);
        const last = node.type === 'heading' ? node.children.at(-1) : undefined;
        if (last === undefined)
            return place;
        const { endLine, endColumn } = this.placeOf(last);
        return { ...place, endLine, endColumn };
    }
}

;// CONCATENATED MODULE: ./lib/parse/read-pieces.js




/**
 * Tells a builder what a text holds, piece by piece: those that are plain are read here, and each of the others alone by micromark.
 *
 * `unread` is what cannot be cut, or defines links, so that it takes micromark and the whole text to read any piece; and what takes
 * micromark where none is given. The builder has been told of a part then.
 */
function readPieces(lines, micromark, builder) {
    const pieces = cutIntoPieces(lines);
    if (pieces === null)
        return 'unread';
    for (let index = 0; index < pieces.length; index += 1) {
        const piece = pieces[index];
        if (piece === undefined || readPlainPiece(piece, lines, builder))
            continue;
        if (micromark === null)
            return 'unread';
        const { source, tree, last } = readWithMicromark(pieces, index, lines, micromark);
        if (hasDefinition(tree))
            return 'unread';
        if (nestingOf(tree) > maxNesting)
            return 'too deep';
        readTree(tree, source, piece.line, builder);
        index = last;
    }
    return 'read';
}
/** Reads a piece; where its end depends on what follows, together with that. `last` is the last piece that was read. */
function readWithMicromark(pieces, index, lines, micromark) {
    const line = pieces[index]?.line ?? 0;
    for (let last = index;; last += 1) {
        const source = read_pieces_sourceOf(lines, line, pieces[last + 1]?.line ?? lines.length);
        const tree = micromark(source);
        if (last + 1 >= pieces.length || !endsOpen(tree))
            return { source, tree, last };
    }
}
/** The source of some lines, the last one excluded. */
function read_pieces_sourceOf(lines, line, end) {
    const source = lines.slice(line, end).join('\n');
    return end < lines.length ? `${source}\n` : source;
}
/** Whether the last thing in a list or quote may be code or HTML that only the end of the piece ended: its end depends on what follows. */
function endsOpen({ children }) {
    let last = children.at(-1);
    if (last?.type !== 'list' && last?.type !== 'blockquote')
        return false;
    while (last !== undefined && (last.type === 'list' || last.type === 'listItem' || last.type === 'blockquote')) {
        last = last.children.at(-1);
    }
    return last?.type === 'code' || last?.type === 'html';
}
function hasDefinition(tree) {
    const open = [tree];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.type === 'definition')
            return true;
        if ('children' in node)
            for (const child of node.children)
                open.push(child);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/parse/parse-document.js




/** What a text is that took too long. */
const timedOut = {
    kind: 'refused',
    reason: 'timed out',
    detail: 'parsing it took too long',
};
const tooDeep = {
    kind: 'refused',
    reason: 'too deep',
    detail: `its lists and quotes nest deeper than ${String(maxNesting)} levels`,
};
function parseDocument(text, micromark) {
    const source = normal(text);
    const lines = source.split('\n');
    if (lines.some(nesting_isTooDeep))
        return tooDeep;
    if (!isChangedByMicromark(source)) {
        const builder = new DocumentBuilder(ownLines(lines));
        const outcome = readPieces(lines, micromark, builder);
        if (outcome === 'read')
            return { kind: 'document', document: builder.document() };
        if (outcome === 'too deep')
            return tooDeep;
    }
    return micromark === null ? null : readWhole(source, lines, micromark);
}
/** The same by micromark alone, which reads the whole text at once. It takes many times as long, and is what decides. */
function parseWhole(text, micromark) {
    const source = normal(text);
    const lines = source.split('\n');
    return lines.some(isTooDeep) ? tooDeep : readWhole(source, lines, micromark);
}
function readWhole(source, lines, micromark) {
    const tree = micromark(source);
    if (nestingOf(tree) > maxNesting)
        return tooDeep;
    const builder = new DocumentBuilder(ownLines(lines));
    readTree(tree, source, 0, builder);
    return { kind: 'document', document: builder.document() };
}
/** Without a byte order mark, and with line feeds for line ends. */
function normal(text) {
    const own = text.startsWith('\uFEFF') ? text.slice(1) : text;
    return own.includes('\r') ? own.replace(/\r\n?/g, '\n') : own;
}
/** A final line end begins no line of the document. */
function ownLines(lines) {
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
/** Whether a text has what micromark replaces, or leaves out at the start. */
function isChangedByMicromark(text) {
    return text.includes('\0') || text.includes('\uFEFF');
}


/***/ }),

/***/ 3712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: ./lib/dialects/reading.js
var reading = __webpack_require__(1951);
;// CONCATENATED MODULE: ./lib/parse/body.js
/** Per section the lines that a reader sees in it, sub-sections left out. */
function readBodies(document) {
    const lines = visibleLines(document);
    return document.sections.map(({ heading }, index) => {
        const first = heading === null ? 1 : heading.place.endLine + 1;
        const end = document.sections[index + 1]?.heading?.place.line ?? lines.length + 1;
        const body = [];
        for (let line = first; line < end; line += 1) {
            const text = bodyLine(lines[line - 1] ?? '', line);
            if (text !== null)
                body.push(text);
        }
        return body;
    });
}
function bodyLine(text, line) {
    const bare = text.trim();
    if (bare === '' || isRule(bare))
        return null;
    const column = text.indexOf(bare) + 1;
    return { text: bare, place: { line, column, endLine: line, endColumn: column + bare.length } };
}
/** A line across the page: `---`, `* * *`. */
function isRule(line) {
    return /^[-*_][-*_ \t]+$/.test(line) && new Set(line.replace(/[ \t]/g, '')).size === 1 && line.length >= 3;
}
/** The lines of a document without its comments and the borders of its fences; columns stay where they are. */
function visibleLines(document) {
    const visible = [...document.lines];
    for (const [line, holes] of commentHoles(document))
        visible[line - 1] = withoutHoles(visible[line - 1] ?? '', holes);
    for (const { place, firstLine, lines: code } of document.codeBlocks) {
        if (firstLine === place.line)
            continue;
        visible[place.line - 1] = '';
        // A fence that nothing closes has no border at its end.
        if (place.endLine >= firstLine + code.length)
            visible[place.endLine - 1] = '';
    }
    return visible;
}
/** The holes of each line, gathered first: a hostile line has thousands. */
function commentHoles({ lines, comments }) {
    const holes = new Map();
    for (const { place } of comments) {
        for (let line = place.line; line <= place.endLine; line += 1) {
            const hole = {
                from: line === place.line ? place.column : 1,
                to: line === place.endLine ? place.endColumn : (lines[line - 1] ?? '').length + 1,
            };
            const known = holes.get(line);
            if (known === undefined)
                holes.set(line, [hole]);
            else
                known.push(hole);
        }
    }
    return holes;
}
function withoutHoles(text, holes) {
    const pieces = [];
    let column = 1;
    for (const { from, to } of holes) {
        pieces.push(text.slice(column - 1, from - 1), ' '.repeat(Math.max(0, to - from)));
        column = Math.max(column, to);
    }
    pieces.push(text.slice(column - 1));
    return pieces.join('');
}

// EXTERNAL MODULE: ./lib/model/text-key.js
var text_key = __webpack_require__(1124);
// EXTERNAL MODULE: ./lib/parse/inline.js
var inline = __webpack_require__(7062);
// EXTERNAL MODULE: ./lib/model/letters.js
var letters = __webpack_require__(6344);
// EXTERNAL MODULE: ./lib/model/reason.js
var reason = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/model/unicode-pattern.js
var unicode_pattern = __webpack_require__(3105);
;// CONCATENATED MODULE: ./lib/parse/waiver.js




/**
 * Reads the waiver of an item: strike-through of its whole text, or a keyword that begins a trailing parenthesis, emphasis
 * or code span, or follows a dash or colon at the end. A keyword anywhere else says nothing.
 */
function readWaiver({ text: asWritten, runs: written }) {
    const text = (0,inline/* fold */.AU)(halfWidth(asWritten));
    if (!anyKeyword.test(text) && !written.some((run) => run.kind === 'struck'))
        return { waiver: null, task: text };
    const runs = written.map((run) => ({ ...run, text: halfWidth(run.text) }));
    const note = wholeStrike(runs);
    if (note !== null) {
        const struck = (0,inline/* fold */.AU)((0,inline/* plainText */.wh)(runs.filter((run) => run.kind === 'struck')));
        const within = trailingNote(struck);
        const [keyword, reason] = [keywordOf(unwrap(note)), reasonIn(note)];
        return {
            waiver: { kind: 'struck', keyword: keyword ?? within?.keyword ?? null, reason: reason ?? within?.reason ?? null },
            task: within?.task ?? struck,
        };
    }
    const found = trailingSpan(runs) ?? trailingNote(text);
    if (found === null)
        return { waiver: null, task: text };
    return { waiver: { kind: 'keyword', keyword: found.keyword, reason: found.reason }, task: found.task };
}
/** Parentheses and colons as Japanese and Chinese text writes them. */
function halfWidth(text) {
    if (!/[（）：]/.test(text))
        return text;
    return text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ': ');
}
const keywords = 'deferred|skipped|not required|not needed|moved to|superseded by';
const keywordFirst = new RegExp(`^(?:${keywords})`, 'iu');
/** What only a text with a waiver can have; most have none, and need not be taken apart. */
const anyKeyword = new RegExp(`N/A|${keywords}`, 'iu');
/**
 * The keyword that a note begins with, in lower case; `N/A` only in capitals: "n/a" is how people write an empty cell. A hostile text
 * has a hundred thousand places where a note may begin, so no more than the beginning is looked at.
 */
function keywordOf(note) {
    const word = note.startsWith('N/A') ? 'N/A' : keywordFirst.exec(note)?.[0];
    if (word === undefined || (0,letters/* isLetterOrDigitAt */.Wo)(note, word.length) || note.charAt(word.length) === '_')
        return null;
    return word.toLowerCase();
}
/** More words like the keyword: "(skipped, failed or passed)" lists values, and puts nothing off. */
const enumeration = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^(?:(?:\s*[,/|&]\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)[\p{L}\p{N}_-]+)+$`, 'i');
/** In a code span the keyword alone is a value, like `skipped: true`; behind a dash, or with a place to go, it is a note. */
const noteInCode = /^(?:\s*[–—]|\s+-+\s|\s+\(|\s+(?:to|until|till|because|since|due|pending|for now)\b)/i;
/** What follows a keyword that says something about the work itself: `(skipped when unset)`, `(deferred-loading)`. */
function isAboutTheWork(rest) {
    return (rest.startsWith('-') && (0,letters/* isLetterOrDigitAt */.Wo)(rest, 1)) || wordsAboutTheWork.test(rest);
}
const wordsAboutTheWork = /^\s*(?:when|if|unless|while|whenever|only|by default|automatically|tests?|items?|entries|files?)\b/iu;
/** What may follow a keyword that no brackets hold together, so that it says "this item is put off". */
const clauseEnd = /^(?:\s*$|\s*[(;.→–—:]|\s*-(?=\s)|\s+-|\s+(?:to|until|till|because|since|as|due|pending|per|in favou?r|for now|by|at|here|this)\b)/i;
/** A sentence that ends on the keyword names a value: "Mark the field as *skipped*". */
const wantsValue = (0,unicode_pattern/* unicodePattern */.g)(String.raw `(?<![\p{L}\p{N}_])(?:as|to|is|are|be|was|were|of|or|and|the|an?|than|from|when|if|not)$`, 'i');
const onlyPunctuation = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[\s\p{P}]*$`);
const onlySigns = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[\p{P}\p{S}]*$`);
/** The text behind a strike-through that covers the whole item, `''` for none; null where the item is not all struck. */
function wholeStrike(runs) {
    const first = runs.findIndex((run) => withoutEnd(run.text) !== '');
    if (runs[first]?.kind !== 'struck')
        return null;
    let last = first;
    while (runs[last + 1]?.kind === 'struck' ||
        (runs[last + 2]?.kind === 'struck' && onlyPunctuation.test(runs[last + 1]?.text ?? ''))) {
        last += 1;
    }
    const rest = runs.slice(last + 1);
    const note = (0,inline/* fold */.AU)((0,inline/* plainText */.wh)(rest));
    if (onlySigns.test(note))
        return '';
    const saysWhy = /^[([:;,.–—→※-]/.test(note) ||
        keywordOf(note) !== null ||
        (0,reason/* isReasonLine */.r)(note) ||
        rest.find((run) => run.text.trim() !== '')?.kind === 'emphasis';
    return saysWhy ? note : null;
}
/** `text _not required – why_`, `` text `N/A – why` ``. */
function trailingSpan(runs) {
    const last = runs.findLastIndex((run) => withoutEnd(run.text) !== '');
    const run = runs[last];
    if (run === undefined || (run.kind !== 'emphasis' && run.kind !== 'code'))
        return null;
    const before = (0,inline/* plainText */.wh)(runs.slice(0, last));
    const inner = /^\(([\s\S]*)\)$/.exec(withoutEnd(run.text).trimStart())?.[1];
    return found(before, inner ?? run.text, (rest, word) => {
        if (run.kind === 'code')
            return isNote(rest) && (hasPlace(word) || noteInCode.test(rest));
        if (inner !== undefined)
            return isNote(rest);
        return isClause(rest, word) && !(withoutEnd(rest) === '' && wantsValue.test(before.trimEnd()));
    });
}
/** A note at the end of a text without marks. */
function trailingNote(text) {
    const bare = withoutEnd(text);
    return trailingParenthesis(bare) ?? trailingClause(bare);
}
/** `text (deferred - why)`. */
function trailingParenthesis(text) {
    const end = text.length;
    if (text[end - 1] !== ')')
        return null;
    let depth = 0;
    for (let index = end - 1; index > 0; index -= 1) {
        if (text[index] === ')')
            depth += 1;
        else if (text[index] === '(')
            depth -= 1;
        if (depth === 0) {
            return found(text.slice(0, index), text.slice(index + 1, end - 1), isNote);
        }
    }
    return null;
}
/** `text - Deferred to X`, `text—deferred`, `text: skipped (why)`. */
function trailingClause(text) {
    for (const separator of text.matchAll(/(?:\s[-–—]+|:|\s→|\s->)\s+|[–—]/g)) {
        const clause = text.slice(separator.index + separator[0].length);
        const clauseFound = found(text.slice(0, separator.index), clause, isClause);
        if (clauseFound !== null)
            return clauseFound;
    }
    return null;
}
function isNote(rest) {
    return !isAboutTheWork(rest) && !enumeration.test(rest);
}
function isClause(rest, word) {
    return hasPlace(word) || (clauseEnd.test(rest) && !isAboutTheWork(rest));
}
/** Whether the keyword itself goes on to say where: "moved to". */
function hasPlace(word) {
    return /\s(?:to|by)$/.test(word);
}
function found(task, note, holds) {
    const trimmed = note.trim();
    const word = keywordOf(trimmed);
    if (word === null)
        return null;
    const rest = trimmed.slice(word.length);
    // Folding comes last: a hostile text has any number of keywords that do not hold.
    return holds(rest, word) && task.trim() !== '' ? { task: (0,inline/* fold */.AU)(task), keyword: word, reason: reasonIn(rest) } : null;
}
/** A note without its separators, brackets and keyword; null where no word is left. */
function reasonIn(note) {
    const bare = unwrap(note);
    const rest = unwrap(bare.slice(keywordOf(bare)?.length ?? 0));
    return letters/* letterOrDigit */.jF.test(rest) ? rest : null;
}
function unwrap(note) {
    const trimmed = withoutEnd((0,inline/* fold */.AU)(note).replace(/^[\s:;,.–—→※>-]+/, ''));
    return /^\([^()]*\)$/.test(trimmed) ? unwrap(trimmed.slice(1, -1)) : trimmed;
}
/**
 * Without white space, full stops and signs such as ⏸️ at the end. Greedy from the start: `[\s.]+$` would try every place of
 * a long run.
 */
function withoutEnd(text) {
    return upToEnd.exec(text)?.[0] ?? '';
}
const upToEnd = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^.*[^\s.\p{So}\uFE0F]`, 's');

;// CONCATENATED MODULE: ./lib/parse/items.js



/** What each list item says of itself, waiver apart. */
function readWaivers({ bullets }) {
    return bullets.map(readWaiver);
}
/** The list items that have a box, with what they inherit from the list items around them. */
function readItems(document, waivers, sections, dialect) {
    const items = [];
    /** Per bullet: the item that it is or stands in, and the waiver that holds below it. */
    const around = [];
    for (const [index, bullet] of document.bullets.entries()) {
        const outer = bullet.parent === null ? undefined : around[bullet.parent];
        const { waiver: own = null, task = '' } = waivers[index] ?? {};
        const waiver = own === null ? inherit(outer?.waiver ?? null) : { ...own, inherited: false };
        const parent = outer?.item ?? null;
        if (bullet.box === null) {
            around.push({ item: parent, waiver });
            continue;
        }
        const above = parent === null ? undefined : items[parent];
        if (above !== undefined)
            above.leaf = false;
        around.push({ item: items.length, waiver });
        items.push({
            section: bullet.section,
            phase: sections[bullet.section]?.phase ?? null,
            parent,
            leaf: true,
            box: bullet.box,
            done: bullet.box.form === 'task' && dialect.doneMarks.includes(bullet.box.mark),
            waiver,
            text: bullet.text,
            source: sourceOf(document, bullet),
            key: (0,text_key/* textKey */.t)(task),
            place: bullet.place,
        });
    }
    return items;
}
function inherit(waiver) {
    return waiver === null ? null : { ...waiver, inherited: true };
}
/** The list items that have none. */
function readBullets(document, waivers) {
    return document.bullets.flatMap((bullet, index) => {
        const { text, place, section, parent, box } = bullet;
        if (box !== null || text === '')
            return [];
        const { waiver = null, task = '' } = waivers[index] ?? {};
        const source = sourceOf(document, bullet);
        return [{ text, place, section, nested: parent !== null, waiver, source, key: (0,text_key/* textKey */.t)(task) }];
    });
}
/** The first paragraph of a list item as it stands in the file, behind its box, on one line. */
function sourceOf(document, { place, box }) {
    if (place.line === place.endLine) {
        const line = document.lines[place.line - 1] ?? '';
        return (0,inline/* fold */.AU)(line.slice((box?.place.endColumn ?? place.column) - 1, place.endColumn - 1));
    }
    const lines = document.lines.slice(place.line - 1, place.endLine);
    const last = lines.length - 1;
    const cut = lines.map((line, index) => {
        const end = index === last ? place.endColumn - 1 : undefined;
        if (index === 0)
            return line.slice((box?.place.endColumn ?? place.column) - 1, end);
        // What a quoted paragraph repeats on each line is none of its text.
        return line.slice(0, end).replace(/^[ \t>]+/, '');
    });
    return (0,inline/* fold */.AU)(cut.join(' '));
}

;// CONCATENATED MODULE: ./lib/parse/metadata.js

/**
 * An outline whose Metadata is found by what stands in it, where no heading is called so: the first section, before any phase, that
 * lists fields and among them a status which the dialect knows. A plan in another language says so under a heading of its own.
 */
function withMetadata(outline, document, dialect) {
    if (dialect.status === null || outline.sections.some(({ role }) => role === 'metadata'))
        return outline;
    const first = outline.sections.findIndex(({ depth }) => depth === 2);
    if (outline.sections[first]?.role !== 'other' || !listsStatus(first, document, dialect))
        return outline;
    const sections = outline.sections.map((section, index) => index === first ? { ...section, role: 'metadata' } : section);
    return { ...outline, sections };
}
function listsStatus(section, document, { status: form }) {
    const fields = document.bullets
        .filter((bullet) => bullet.section === section && bullet.parent === null && bullet.box === null)
        .flatMap((bullet) => (0,reading/* fieldOf */._F)(document, bullet.place) ?? []);
    const status = fields.find(({ label }) => label.toLowerCase() === form?.label.toLowerCase());
    if (form === null || status === undefined || fields.length < 2)
        return false;
    const { kind } = (0,reading/* readStatus */.rk)(form, status.value);
    return kind === 'canonical' || kind === 'alias';
}

;// CONCATENATED MODULE: ./lib/parse/outline.js

function readOutline(document, dialect) {
    const sections = [];
    const phases = [];
    const labels = new Map();
    const titleIndex = document.sections.findIndex((section) => section.depth === 1);
    for (const [index, { heading, depth, parent, endLine }] of document.sections.entries()) {
        const around = parent === null ? null : (sections[parent]?.phase ?? null);
        const opened = heading === null || around !== null ? null : readPhase(heading, depth, dialect);
        if (opened !== null) {
            const ordinal = (labels.get(opened.label) ?? 0) + 1;
            labels.set(opened.label, ordinal);
            const key = ordinal === 1 ? opened.label : `${opened.label}~${ordinal}`;
            phases.push({ ...opened, key, section: index });
        }
        sections.push({
            title: heading?.text ?? '',
            name: heading === null ? '' : (0,reading/* nameOf */.Vb)(dialect, heading.text),
            source: heading === null ? '' : outline_sourceOf(heading, document),
            depth,
            role: opened === null ? roleAt(heading, index === titleIndex, dialect) : 'phase',
            parent,
            phase: opened === null ? around : phases.length - 1,
            phaseLabel: opened === null && around !== null ? labelNamed(heading, dialect) : null,
            place: heading?.place ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
            endLine,
        });
    }
    return { sections, phases, titleIndex };
}
function outline_sourceOf({ place }, { lines }) {
    const cut = lines.slice(place.line - 1, place.endLine);
    const last = cut.length - 1;
    return cut
        .map((line, index) => line.slice(index === 0 ? place.column - 1 : 0, index === last ? place.endColumn - 1 : undefined))
        .join('\n');
}
function roleAt(heading, isTitle, dialect) {
    if (heading === null)
        return 'preamble';
    return isTitle ? 'title' : (0,reading/* roleOf */.kp)(dialect, heading.text);
}
/** What a heading outside of any phase says as the heading of one; null where it is none. */
function readPhase({ text }, depth, { phases: form }) {
    const groups = form?.depths.includes(depth) === true ? form.heading.exec(text)?.groups : undefined;
    if (form === null || groups === undefined)
        return null;
    return {
        label: plainNumber(groups['number'] ?? ''),
        title: (groups['title'] ?? groups['after'] ?? '').trim(),
        saysDone: form.saysDone.test(text),
    };
}
/** The number of the phase that a sub-section's heading puts before its title; null where it has none. */
function labelNamed(heading, { phases: form }) {
    const label = form?.prefix.exec(heading?.text ?? '')?.groups?.['label'];
    return label === undefined ? null : plainNumber(label);
}
/** Without leading zeros. */
function plainNumber(number) {
    return number.replace(/^0+(?=\d)/, '');
}

;// CONCATENATED MODULE: ./lib/parse/suppression.js

const suppression_form = /^\s*plan-check-disable-next-line(?:\s+(?<rule>(?!--)[^\s]+))?(?:\s+--(?<reason>[\s\S]*))?$/;
/** The comments that ask not to be told of the line below them. One without a rule has the empty text for it. */
function readSuppressions({ comments, lines }) {
    const below = comments.length === 0 ? [] : linesBelow(lines);
    return comments.flatMap(({ text, place }) => {
        const groups = suppression_form.exec(text.trimEnd())?.groups;
        if (groups === undefined)
            return [];
        const reason = (groups['reason'] ?? '').replace(/\s+/g, ' ').trim();
        return [
            {
                rule: groups['rule'] ?? '',
                reason: letters/* letterOrDigit */.jF.test(reason) ? reason : null,
                target: below[place.endLine] ?? null,
                place,
            },
        ];
    });
}
/** Per line the first one behind it that is not blank. Worked out once: a hostile plan has thousands of comments. */
function linesBelow(lines) {
    const below = [];
    let next = null;
    for (let line = lines.length; line >= 0; line -= 1) {
        below[line] = next;
        if (lines[line - 1]?.trim() !== '')
            next = line;
    }
    return below;
}

;// CONCATENATED MODULE: ./lib/parse/plan.js






/** Reads a document as a plan of a dialect. `native` says that base was native, whatever head has become. */
function readPlan(document, dialect, path, native = false) {
    const outline = withMetadata(readOutline(document, dialect), document, dialect);
    const waivers = readWaivers(document);
    const items = readItems(document, waivers, outline.sections, dialect);
    const fields = fieldsOf(document, outline.sections);
    const statuses = statusesOf(dialect, fields);
    const title = document.sections[outline.titleIndex]?.heading ?? null;
    const id = (title === null ? null : dialect.titleId?.exec(title.text)?.[1]) ?? null;
    const gates = readGates(document, outline.sections, outline.phases.length);
    const { ofSections, ofPhases } = indexItems(items, outline);
    const bodies = readBodies(document);
    return {
        path,
        dialect: dialect.id,
        native: native || id !== null || outline.sections.some((section) => section.role === 'metadata'),
        lineCount: document.lines.length,
        title,
        id,
        fields,
        status: statuses[0] ?? null,
        otherStatuses: statuses.slice(1),
        legalStatuses: legalStatusesOf(dialect),
        statusWords: statusWordsOf(dialect),
        form: dialect.form,
        sections: outline.sections.map((section, index) => withContent(section, ofSections[index], bodies[index])),
        phases: outline.phases.map((phase, index) => ({
            ...phase,
            items: ofPhases[index] ?? [],
            criteria: gates[index]?.criteria ?? [],
            commands: gates[index]?.commands ?? [],
        })),
        items,
        bullets: readBullets(document, waivers),
        hidden: hiddenLinesOf(document),
        links: document.links,
        codeSpans: codeSpansOf(document),
        suppressions: readSuppressions(document),
    };
}
/** Written out, as a plan has many: a copy by spreading takes several times as long. */
function withContent({ title, name, source, depth, role, parent, phase, phaseLabel, place, endLine }, items = [], body = []) {
    return { title, name, source, depth, role, parent, phase, phaseLabel, place, endLine, items, body };
}
function codeSpansOf({ bullets, codeSpans }) {
    let count = 0;
    const itemOf = bullets.map(({ box }) => (box === null ? null : count++));
    return codeSpans.map(({ section, bullet, text, place }) => {
        const item = bullet === null ? null : (itemOf[bullet] ?? null);
        return { section, item, text, place };
    });
}
/** Which items stand where: per section the items in it, per phase all items below its heading. */
function indexItems(items, { sections, phases }) {
    const ofSections = sections.map(() => []);
    const ofPhases = phases.map(() => []);
    for (const [index, { section, phase }] of items.entries()) {
        ofSections[section]?.push(index);
        if (phase !== null)
            ofPhases[phase]?.push(index);
    }
    return { ofSections, ofPhases };
}
function fieldsOf(document, sections) {
    return document.bullets
        .filter((bullet) => bullet.parent === null && sections[bullet.section]?.role === 'metadata')
        .map((bullet) => (0,reading/* fieldOf */._F)(document, bullet.place))
        .filter((field) => field !== null);
}
/** None where the first has no value, whatever the others say. */
function statusesOf({ status: form }, fields) {
    if (form === null)
        return [];
    const [first, ...others] = fields.filter(({ label }) => label.toLowerCase() === form.label.toLowerCase());
    if (first === undefined || first.value === '')
        return [];
    return [first, ...others.filter(({ value }) => value !== '')].map(({ value, place }) => ({
        text: value,
        place,
        reading: (0,reading/* readStatus */.rk)(form, value),
    }));
}
function legalStatusesOf({ status: form }) {
    const written = (form?.vocabulary ?? []).map((word) => word.write?.replace('{label}', 'N') ?? null);
    return [...new Set(written.filter((text) => text !== null))];
}
/** Of several words for a stage the last: a team's own come first, and mean more than the stage alone. */
function statusWordsOf({ status: form }) {
    const words = (form?.vocabulary ?? []).flatMap(({ stage, write }) => stage === null || write === null ? [] : [[stage, write]]);
    return Object.fromEntries(words);
}
/** What each phase demands before it is left: acceptance criteria, and the commands of its verification. */
function readGates(document, sections, phaseCount) {
    const gates = Array.from({ length: phaseCount }, () => ({ criteria: [], commands: [] }));
    const gateAt = (section, role) => stands(sections, section, role) ? gates[sections[section]?.phase ?? -1] : undefined;
    for (const bullet of document.bullets) {
        if (bullet.parent === null)
            gateAt(bullet.section, 'acceptance-criteria')?.criteria.push(textOfBullet(bullet));
    }
    for (const block of document.codeBlocks) {
        const gate = gateAt(block.section, 'verification');
        if (gate !== undefined)
            readCommands(block, document.lines, gate.commands);
    }
    return gates;
}
/** Whether a section, or one around it within the phase, has a role. */
function stands(sections, section, role) {
    for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
        if (sections[at]?.role === role)
            return true;
    }
    return false;
}
function textOfBullet({ text, place }) {
    return { text, place };
}
/** Adds the lines of a fence that are no comment. Below a comment such as "# Optional" or "# If …" they are optional. */
function readCommands(block, lines, commands) {
    let optional = false;
    for (const [index, line] of block.lines.entries()) {
        const text = line.trim();
        if (text.startsWith('#'))
            optional = /^#+\s*(?:optional\b|if\b)/i.test(text);
        else if (text !== '') {
            const number = block.firstLine + index;
            // A line of the block lacks what a list or a quote puts before it: the place is counted from the end.
            const column = Math.max(1, (lines[number - 1] ?? '').trimEnd().length - text.length + 1);
            commands.push({
                text,
                optional,
                place: { line: number, column, endLine: number, endColumn: column + text.length },
            });
        }
    }
}
function hiddenLinesOf(document) {
    return [
        ...document.codeBlocks.flatMap((block) => block.lines.map((text, index) => ({ kind: 'code', text, line: block.firstLine + index }))),
        ...document.comments.flatMap((comment) => comment.text
            .split(/\r\n|\n|\r/)
            .map((text, index) => ({ kind: 'comment', text, line: comment.place.line + index }))),
    ].filter(({ text }) => text.trim() !== '');
}


/***/ }),

/***/ 252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createTimeLimit)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);


/**
 * Milliseconds of the processor for one text. A backstop against text that was made to be slow: a plan of 14 KB takes micromark about 20 ms, and
 * one of 500 KB that is plain is read in 300.
 */
const longest = 1_500;
/** What is left to each text however many before it ran out of time. */
const shortest = 100;
/**
 * A time limit for the texts of one run, kept by V8's own interrupt, the only thing that stops a parser which never yields. Each
 * text that runs out of time halves what the next ones get, so that many of them do not add up to hours.
 */
function createTimeLimit() {
    const interrupted = createInterrupt();
    let timeout = longest;
    return (works) => {
        const results = [];
        const goOn = () => {
            for (const work of works.slice(results.length))
                results.push(work());
        };
        while (results.length < works.length) {
            // An interrupt costs a thread: several works share one. Whoever it stops gets one of its own, as the first of the next.
            const first = results.length;
            if (!interrupted(goOn, timeout) || results.length > first)
                continue;
            results.push(null);
            timeout = Math.max(shortest, Math.floor(timeout / 2));
        }
        return results;
    };
}
/** Runs something, and tells whether it was stopped after so many milliseconds of the processor. */
function createInterrupt() {
    const sandbox = { run: () => undefined };
    const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.createContext)(sandbox);
    const script = new node_vm__WEBPACK_IMPORTED_MODULE_1__.Script('run()');
    const isInterrupted = (timeout) => {
        try {
            script.runInContext(context, { timeout });
            return false;
        }
        catch (error) {
            if (!isTimeout(error))
                throw error;
            return true;
        }
    };
    return (run, timeout) => {
        sandbox.run = run;
        // V8 looks at the clock. On a machine that has others to serve, the time is given again, and more of it.
        for (let patience = 1; patience <= mostPatience; patience *= 2) {
            const before = (0,node_process__WEBPACK_IMPORTED_MODULE_0__.cpuUsage)();
            if (!isInterrupted(timeout * patience))
                return false;
            const { user, system } = (0,node_process__WEBPACK_IMPORTED_MODULE_0__.cpuUsage)(before);
            if ((user + system) / 1_000 >= timeout * ownShare)
                return true;
        }
        return true;
    };
}
/** How much of the processor a text must have had before it counts as slow. */
const ownShare = 0.75;
const mostPatience = 8;
function isTimeout(error) {
    return (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}


/***/ }),

/***/ 6328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pathSettings)
/* harmony export */ });
/* harmony import */ var _collect_default_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4457);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8674);


/** Compiles the globs of the settings. The library that does is loaded only where there are any. */
async function pathSettings(config) {
    const { plans, overrides } = config;
    const templates = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .templatesOf */ .r3)(config);
    const byDefault = (path) => (0,_collect_default_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlanByDefault */ .OI)(path) && !templates.includes(path);
    if (plans === null && overrides.length === 0)
        return { isPlan: byDefault, overridesFor: () => [] };
    const { planMatcher } = await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(705)]).then(__webpack_require__.bind(__webpack_require__, 6705));
    const compiled = overrides.map((override) => ({ override, fits: planMatcher(override.plans) }));
    return {
        isPlan: plans === null ? byDefault : planMatcher(plans, templates),
        overridesFor: (path) => compiled.flatMap(({ override, fits }) => (fits(path) ? [override] : [])),
    };
}


/***/ }),

/***/ 8564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ checkPlans)
});

// EXTERNAL MODULE: ./lib/model/shorten.js
var shorten = __webpack_require__(2712);
// EXTERNAL MODULE: ./lib/model/structure.js
var structure = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/check/message.js

/** Texts of members that a message quotes before it only counts the rest. */
const maxNames = 3;
/** Code units of a quoted text; a list item can be a whole paragraph. */
const maxName = 60;
/** Fills a template of a rule's message. See `MessageMeta` for its language. */
function fillTemplate(template, data, members) {
    const count = members.length;
    return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name, one, many) => {
        if (one !== undefined)
            return (count === 1 ? one : many) ?? '';
        if (name === 'count')
            return String(count);
        if (name === 'names')
            return quoteNames(members);
        const value = data[name];
        if (value === undefined)
            throw new Error(`A message template names {${name}}, which its problem does not give.`);
        return value;
    });
}
function quoteNames(members) {
    const named = members.slice(0, maxNames).map(quoteName);
    const rest = members.length - named.length;
    return rest === 0 ? named.join(', ') : `${named.join(', ')} and ${String(rest)} more`;
}
function quoteName({ text, was, fate }) {
    if (was !== undefined) {
        const [before, now] = (0,shorten/* shortenBoth */.t)(was, text, maxName);
        return `"${now}" (was "${before}")`;
    }
    return `"${(0,shorten/* shorten */.m)(text, maxName)}"${fate === undefined ? '' : ` (${fate})`}`;
}

;// CONCATENATED MODULE: ./lib/check/severities.js
/** The level of one message: as configured, else the rule's own default. */
function levelOf(meta, messageId, layers) {
    const message = meta.messages[messageId];
    if (message === undefined)
        throw new Error(`The rule ${meta.id} has no message ${messageId}.`);
    for (const levels of layers) {
        const level = levels[`${meta.id}.${messageId}`] ?? levels[meta.id];
        if (level !== undefined)
            return level;
    }
    return message.level;
}

;// CONCATENATED MODULE: ./lib/check/finding.js




/** Code units of a datum in a message: a status or a heading can be as long as the plan. */
const maxDatum = 200;
/** The finding that a problem comes to; null where its message is off. */
function findingOf({ meta, problem, plan, path, existing }, options) {
    const level = levelOf(meta, problem.messageId, options.levels);
    const message = meta.messages[problem.messageId];
    if (level === 'off' || message === undefined)
        return null;
    const names = problem.members.map((member) => nameOf(member, plan));
    const places = problem.members.map((member) => placeOf(member, plan)).filter((place) => place !== null);
    const data = { ...problem.data, source: problem.members.map((member) => sourceOf(member, plan))[0] ?? '' };
    const short = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, (0,shorten/* shorten */.m)(value, maxDatum)]));
    const fill = (template) => (template === undefined ? null : fillTemplate(template, data, names));
    return {
        rule: meta.id,
        messageId: problem.messageId,
        severity: level,
        headline: fillTemplate(message.headline, short, names),
        message: fillTemplate(message.text, short, names),
        path,
        place: places[0] ?? null,
        existing: existing && !options.everythingIsNew,
        members: [...new Set(places.map((place) => place.line))],
        howToFix: fill(message.howToFix),
        example: fill(message.example),
        fix: problem.fix,
    };
}
/** Where a member stands; null where head has no such place. */
function placeOf(member, plan) {
    switch (member.kind) {
        case 'item':
            return plan?.items[member.item]?.place ?? null;
        case 'section':
            return plan?.sections[member.section]?.place ?? null;
        default:
            return member.place;
    }
}
function nameOf(member, plan) {
    switch (member.kind) {
        case 'item':
            return { text: plan?.items[member.item]?.text ?? '', was: member.was };
        case 'section':
            return { text: plan === null ? '' : (0,structure/* sectionName */.$)(plan, member.section) };
        case 'value':
            return { text: member.value, was: member.was };
        case 'lost':
            return { text: member.text, fate: member.fate };
    }
}
function sourceOf(member, plan) {
    switch (member.kind) {
        case 'item':
            return plan?.items[member.item]?.source ?? '';
        case 'section':
            return nameOf(member, plan).text;
        case 'value':
            return member.value;
        case 'lost':
            return member.source;
    }
}

;// CONCATENATED MODULE: ./lib/check/known-problems.js
/** Tells which members of a head problem base had already: under the same message, section and claim. */
class KnownProblems {
    known;
    constructor(known) {
        this.known = known;
    }
    /** What one rule found on base, translated into the terms of head. */
    static of(problems, change) {
        const sections = new Map(change.pairing.sections.map(({ base, head }) => [base, head]));
        const items = new Map(change.pairing.items.map(({ base, head }) => [base, head]));
        const known = new Set();
        for (const problem of problems) {
            const section = problem.section === null ? null : sections.get(problem.section);
            if (section === undefined)
                continue;
            const claim = claimInHead(problem.claim, change);
            for (const member of problem.members) {
                const translated = inHead(member, items, sections);
                if (translated !== null)
                    known.add(identityOf(problem.messageId, section, claim, translated));
            }
        }
        return new KnownProblems(known);
    }
    has(problem, member) {
        return this.known.has(identityOf(problem.messageId, problem.section, problem.claim, member));
    }
}
/** A member of a base problem as head has it; null where head has it no more. */
function inHead(member, items, sections) {
    switch (member.kind) {
        case 'item': {
            const item = items.get(member.item);
            return item === undefined ? null : { kind: 'item', item };
        }
        case 'section': {
            const section = sections.get(member.section);
            return section === undefined ? null : { kind: 'section', section };
        }
        default:
            return member;
    }
}
function identityOf(messageId, section, claim, member) {
    return JSON.stringify([messageId, section, claim, known_problems_nameOf(member)]);
}
function known_problems_nameOf(member) {
    switch (member.kind) {
        case 'item':
            return member.item;
        case 'section':
            return member.section;
        case 'value':
            return member.value;
        case 'lost':
            return member.text;
    }
}
/** A phase that got another number is still the same claim. */
function claimInHead(claim, { base, head, pairing }) {
    if (claim === null || !('label' in claim))
        return claim;
    const pair = pairing.phases.find((candidate) => labelOf(base, candidate.base) === claim.label);
    return { ...claim, label: (pair === undefined ? null : labelOf(head, pair.head)) ?? claim.label };
}
function labelOf(plan, phase) {
    return plan.phases[phase]?.label ?? null;
}

;// CONCATENATED MODULE: ./lib/check/narrow.js

/** A problem with some of its members alone. Its fix leaves the others as they are: an edit begins where its member does. */
function narrow(problem, members, plan) {
    if (problem.fix === null || members.length === problem.members.length)
        return { ...problem, members };
    const kept = new Set(members);
    const others = problem.members.filter((member) => !kept.has(member)).map((member) => placeOf(member, plan));
    const starts = new Set(others.filter((place) => place !== null).map(startOf));
    const edits = problem.fix.edits.filter(({ place }) => !starts.has(startOf(place)));
    return { ...problem, members, fix: edits.length === 0 ? null : { ...problem.fix, edits } };
}
function startOf({ line, column }) {
    return `${line}:${column}`;
}

;// CONCATENATED MODULE: ./lib/check/problems.js


/** What the rules find, each told as new or existing; a problem of both kinds of members becomes two. */
function problemsOf(rules, subject) {
    return rules.flatMap((rule) => problemsOfRule(rule, subject));
}
/** What the rules find in what became of a plan's suppressions; of one that base had it is not new. */
function suppressionProblems(rules, change, { standing, fresh }) {
    if (change.kind === 'deleted')
        return [];
    const { head } = change;
    return rules
        .filter((rule) => rule.reads === 'suppressions')
        .flatMap((rule) => [
        ...found(rule.meta, head, rule.check(head, fresh), false),
        ...found(rule.meta, head, rule.check(head, standing), true),
    ]);
}
function problemsOfRule(rule, { change, loss, surroundings }) {
    const { meta } = rule;
    switch (rule.reads) {
        case 'plan':
            return ofPlan(meta, change, (plan) => rule.check(plan));
        case 'plan in tree':
            return surroundings === null
                ? []
                : ofPlan(meta, change, (plan, side) => rule.check(plan, treeOf(surroundings, side)));
        case 'change':
            return change.kind === 'modified' ? found(meta, change.head, rule.check(change), false) : [];
        case 'change in tree':
            return change.kind === 'modified' && surroundings !== null
                ? found(meta, change.head, rule.check(change, surroundings), false)
                : [];
        case 'loss':
            return loss === null ? [] : found(meta, loss.head ?? loss.base, rule.check(loss), false);
        case 'unreadable':
        case 'suppressions':
            return [];
    }
}
function treeOf(surroundings, side) {
    return side === 'base' ? surroundings.base : surroundings.head;
}
/** Runs a rule about one plan on each side: what it finds on base is not new. */
function ofPlan(meta, change, check) {
    switch (change.kind) {
        case 'deleted':
            return [];
        case 'added':
            return found(meta, change.head, check(change.head, 'head'), false);
        case 'unchanged':
            return found(meta, change.head, check(change.head, 'head'), true);
        case 'modified': {
            const known = KnownProblems.of(check(change.base, 'base'), change);
            return [...check(change.head, 'head')].flatMap((problem) => {
                const [before, now] = split(problem.members, (member) => known.has(problem, member));
                const part = (members) => (members.length === 0 ? [] : [narrow(problem, members, change.head)]);
                return [...found(meta, change.head, part(now), false), ...found(meta, change.head, part(before), true)];
            });
        }
    }
}
function found(meta, plan, problems, existing) {
    return [...problems].map((problem) => ({ meta, problem, plan, path: plan.path, existing }));
}
function split(values, holds) {
    return [values.filter(holds), values.filter((value) => !holds(value))];
}

;// CONCATENATED MODULE: ./lib/check/standing.js
/** The suppressions of head that base has as well: of the same rule, about the same thing. */
function standingSuppressions(change) {
    if (change.kind === 'added')
        return new Set();
    const { base, head } = change;
    if (change.kind === 'unchanged')
        return new Set(head.suppressions);
    const baseItems = new Map(change.pairing.items.map((pair) => [pair.head, pair.base]));
    const baseSections = new Map(change.pairing.sections.map((pair) => [pair.head, pair.base]));
    const [before, now] = [
        targetsOf(base, same, same),
        targetsOf(head, (index) => baseItems.get(index), (index) => baseSections.get(index)),
    ];
    const onBase = new Set(base.suppressions.map((comment) => standing_nameOf(comment, before)));
    return new Set(head.suppressions.filter((comment) => onBase.has(standing_nameOf(comment, now))));
}
function standing_nameOf({ rule, target }, targets) {
    return `${rule} ${targets.get(target ?? 0) ?? 'nothing'}`;
}
/** What stands on each line, in the terms of base. Only what is nothing else is told by its text. */
function targetsOf(plan, baseItem, baseSection) {
    const targets = new Map();
    for (const { body } of plan.sections)
        for (const { text, place } of body)
            targets.set(place.line, `text ${text}`);
    for (const [index, { place, depth }] of plan.sections.entries()) {
        if (depth > 0)
            targets.set(place.line, `section ${baseSection(index) ?? 'new'}`);
    }
    for (const [index, { place }] of plan.items.entries())
        targets.set(place.line, `item ${baseItem(index) ?? 'new'}`);
    if (plan.status !== null)
        targets.set(plan.status.place.line, 'status');
    return targets;
}
function same(index) {
    return index;
}

;// CONCATENATED MODULE: ./lib/check/suppress.js




/**
 * Leaves out the members of problems that stand on a line which the plan says not to be told of. An error is left out only
 * where base says so already: a pull request cannot excuse itself.
 */
function suppress(found, change, knownRules, options) {
    const nothing = { left: found, suppressed: [], uses: { standing: [], fresh: [] } };
    if (change.kind === 'deleted')
        return nothing;
    const { head } = change;
    if (head.suppressions.length === 0)
        return nothing;
    const standing = options.withoutBase ? new Set(head.suppressions) : standingSuppressions(change);
    const byLine = groupByTarget(head.suppressions);
    const outcomes = new Map();
    const isLeft = (one, line) => {
        const comments = (byLine.get(line ?? 0) ?? []).filter((comment) => concerns(comment, one));
        const [comment] = comments.filter(({ reason }) => reason !== null);
        if (comment === undefined)
            return true;
        const isError = levelOf(one.meta, one.problem.messageId, options.levels) === 'error';
        const outcome = isError && !standing.has(comment) ? 'requested' : 'used';
        outcomes.set(comment, (outcomes.get(comment) ?? new Set()).add(outcome));
        return outcome === 'requested';
    };
    const left = found.flatMap((one) => {
        const members = one.problem.members.filter((member) => isLeft(one, placeOf(member, one.plan)?.line));
        if (members.length === one.problem.members.length)
            return [one];
        return members.length === 0 ? [] : [{ ...one, problem: narrow(one.problem, members, one.plan) }];
    });
    const known = knownRules();
    const uses = head.suppressions.map((comment) => ({ comment, outcome: outcomeOf(comment, outcomes, known) }));
    return {
        left,
        suppressed: [...outcomes].flatMap(([comment, kinds]) => [...kinds].map((kind) => reported(head, comment, kind === 'requested'))),
        uses: {
            standing: uses.filter(({ comment }) => standing.has(comment)),
            fresh: uses.filter(({ comment }) => !standing.has(comment)),
        },
    };
}
function groupByTarget(comments) {
    const byLine = new Map();
    for (const comment of comments) {
        if (comment.target === null)
            continue;
        const there = byLine.get(comment.target);
        if (there === undefined)
            byLine.set(comment.target, [comment]);
        else
            there.push(comment);
    }
    return byLine;
}
function concerns({ rule }, { meta, problem }) {
    return rule === meta.id || rule === `${meta.id}.${problem.messageId}`;
}
function reported({ path }, { rule, reason, place }, requested) {
    return { rule, path, line: place.line, reason: reason ?? '', requested };
}
function outcomeOf(comment, outcomes, known) {
    const [rule = '', ...message] = comment.rule.split('.');
    const messages = known.get(rule);
    if (messages === undefined || (message.length > 0 && !messages.has(message.join('.'))))
        return 'unknown-rule';
    if (comment.reason === null)
        return 'no-reason';
    const kinds = outcomes.get(comment);
    if (kinds === undefined)
        return 'unused';
    return kinds.has('requested') ? 'requested' : 'used';
}

;// CONCATENATED MODULE: ./lib/check/check.js



/** Runs all rules on what happened to one plan. Findings come in the order of the rules. */
function checkChange(rules, subject, options) {
    const found = problemsOf(rules, subject);
    const { left, suppressed, uses } = suppress(found, subject.change, () => knownRules(rules), options);
    return {
        findings: [...left, ...suppressionProblems(rules, subject.change, uses)]
            .map((one) => findingOf(one, options))
            .filter((finding) => finding !== null),
        suppressed,
    };
}
/** Runs the rules about files that could not be read. */
function checkUnreadable(rules, file, options) {
    return rules
        .filter((rule) => rule.reads === 'unreadable')
        .flatMap((rule) => [...rule.check(file)].map((problem) => findingOf({ meta: rule.meta, problem, plan: null, path: file.path, existing: file.existing }, options)))
        .filter((finding) => finding !== null);
}
function knownRules(rules) {
    return new Map(rules.map(({ meta }) => [meta.id, new Set(Object.keys(meta.messages))]));
}

;// CONCATENATED MODULE: ./lib/check/wanted-paths.js
/** The paths of each side that the rules ask for, so that a source can be asked once for all of them. */
function wantedPaths(rules, changes) {
    const [base, head] = [new Set(), new Set()];
    for (const change of changes) {
        if (change.kind === 'deleted')
            continue;
        for (const rule of rules) {
            if (rule.reads === 'plan in tree') {
                for (const path of rule.paths(change.head))
                    head.add(path);
                if (change.kind === 'modified')
                    for (const path of rule.paths(change.base))
                        base.add(path);
            }
            if (rule.reads === 'change in tree' && change.kind === 'modified') {
                for (const path of rule.paths(change))
                    head.add(path);
            }
        }
    }
    return { base, head };
}

;// CONCATENATED MODULE: ./lib/collect/surroundings.js
/** Asks a source once for what stands at the wanted paths, and adds what changed. */
async function readSurroundings(source, wanted, changed) {
    const requests = [...requestsFor('base', wanted.base), ...requestsFor('head', wanted.head)];
    const found = await source.findPaths(requests);
    if (found === null)
        return { surroundings: null, gaps: [] };
    const known = new Map(requests.map((request, index) => [keyOf(request), found.kinds[index] ?? 'unknown']));
    const surroundings = {
        base: surroundings_treeOf('base', wanted.base, known),
        head: surroundings_treeOf('head', wanted.head, known),
        changed,
    };
    return { surroundings, gaps: found.gaps };
}
/** The directories above a path are asked for as well: below a symbolic link or a submodule nobody looks. */
function requestsFor(side, wanted) {
    const paths = new Set();
    for (const path of wanted) {
        if (withoutAsking(path) !== null)
            continue;
        for (const above of directoriesAbove(path))
            paths.add(above);
        paths.add(path);
    }
    return Array.from(paths, (path) => ({ side, path }));
}
function surroundings_treeOf(side, wanted, known) {
    const kindOf = (path) => known.get(keyOf({ side, path })) ?? 'unknown';
    const told = new Map();
    return {
        at(path) {
            if (!wanted.has(path))
                throw new Error(`A rule asks for a path that it did not name before: ${path}`);
            // Plans name the same path many times.
            const kind = told.get(path) ?? withoutAsking(path) ?? kindAt(path, kindOf);
            told.set(path, kind);
            return kind;
        },
    };
}
/** What git's own rules for paths tell already; null where a source has to be asked. */
function withoutAsking(path) {
    if (path === '')
        return 'directory';
    const names = path.split('/');
    if (path.includes('\0') || names.some((name) => name === '' || name === '.' || name === '..'))
        return 'absent';
    return path.length > maxLength || names.length > maxDepth ? 'unknown' : null;
}
/** No system opens a longer path (PATH_MAX of Linux); plan text is hostile, and each name in a path is a further question. */
const maxLength = 4_096;
const maxDepth = 64;
function kindAt(path, kindOf) {
    const leadsAway = directoriesAbove(path).some((above) => kindOf(above) === 'link' || kindOf(above) === 'submodule');
    if (leadsAway)
        return 'unknown';
    const kind = kindOf(path);
    if (kind === 'link')
        return 'file';
    return kind === 'submodule' ? 'directory' : kind;
}
function directoriesAbove(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
function keyOf({ side, path }) {
    return `${side}:${path}`;
}
/** What changed of the files that a source listed. Files that a listing of everything names but the change does not touch are left out. */
function changedPaths(files, isPlan) {
    return files
        .filter(({ base, head }) => base?.path !== head?.path || base?.blob == null || base.blob !== head?.blob)
        .map(({ base, head }) => ({
        base: base?.path ?? null,
        head: head?.path ?? null,
        isPlan: [base, head].some((side) => side !== null && isPlan(side.path)),
    }));
}

// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/parse/document-reader.js
var document_reader = __webpack_require__(5836);
// EXTERNAL MODULE: ./lib/collect/content.js
var content = __webpack_require__(1999);
;// CONCATENATED MODULE: ./lib/collect/collect.js

/** Lists the files of a source and picks those of which either path is a plan's. */
async function collect(source, scope, isPlan) {
    const { base, head, files, gaps, unlisted } = await source.list(scope);
    const plans = files
        .filter((file) => [file.base, file.head].some((side) => side !== null && isPlan(side.path)))
        .sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
    return { base, head, plans, listed: files, gaps, unlisted };
}
/** Reads some files of a source on both sides. A text that both sides share is read once. */
async function readTexts(source, files) {
    const requests = files.flatMap((file) => collect_requestsFor(file));
    const contents = (await source.read(requests)).map(content/* unlessPointer */._E);
    const byRequest = new Map(requests.map((request, index) => [collect_keyOf(request), contents[index]]));
    const contentOf = (side, path) => byRequest.get(collect_keyOf({ side, path })) ?? null;
    return files.map((file) => {
        const headContent = file.head === null ? null : contentOf('head', file.head.path);
        const baseContent = file.base === null ? null : hasSameBlob(file) ? headContent : contentOf('base', file.base.path);
        return { ...file, baseContent, headContent };
    });
}
function collect_requestsFor(file) {
    const requests = [];
    if (file.head !== null)
        requests.push({ side: 'head', ...file.head });
    if (file.base !== null && !hasSameBlob(file))
        requests.push({ side: 'base', ...file.base });
    return requests;
}
/** Whether both sides are the very same bytes, whatever they are. */
function hasSameBlob({ base, head }) {
    return base?.blob != null && base.blob === head?.blob;
}
function pathOf(file) {
    return file.head?.path ?? file.base?.path ?? '';
}
function collect_keyOf({ side, path }) {
    return `${side}:${path}`;
}

// EXTERNAL MODULE: ./lib/model/text-key.js
var text_key = __webpack_require__(1124);
;// CONCATENATED MODULE: ./lib/compare/fate.js
/** Looks for what became of items that head no longer has, by their text. A line that base had already is not what became of one. */
function fatesOf(base, head, dropped) {
    if (dropped.length === 0)
        return [];
    const [before, now] = [linesWithoutItem(base), linesWithoutItem(head)];
    return dropped.map((index) => {
        const text = comparable(base.items[index]?.text ?? '');
        for (const kind of kinds) {
            const key = `${kind} ${text}`;
            const [line] = now.get(key) ?? [];
            const isNew = (now.get(key)?.length ?? 0) > (before.get(key)?.length ?? 0);
            if (line !== undefined && isNew)
                return { base: index, fate: { kind, line } };
        }
        return { base: index, fate: { kind: 'gone' } };
    });
}
/** What may have become of an item, the likeliest first. */
const kinds = ['bullet', 'code', 'comment'];
/** The lines of a plan that are no items, by what they are and their text. */
function linesWithoutItem({ hidden, bullets }) {
    const lines = new Map();
    const add = (key, line) => {
        const known = lines.get(key);
        if (known === undefined)
            lines.set(key, [line]);
        else
            known.push(line);
    };
    for (const { kind, text, line } of hidden) {
        // A command in a fence is not what became of an item that names the command: only a line that is still a box counts.
        if (boxed.test(text))
            add(`${kind} ${comparable(text)}`, line);
    }
    for (const { text, place } of bullets)
        add(`bullet ${comparable(text)}`, place.line);
    return lines;
}
const boxed = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[.?\]/u;
/** A line without its list marker, box and marks of emphasis. */
function comparable(text) {
    return text
        .replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[.?\]\s*)?/u, '')
        .replace(/[*_`~]/g, '')
        .toLowerCase()
        .trim();
}

// EXTERNAL MODULE: ./lib/model/similarity.js
var similarity = __webpack_require__(9798);
;// CONCATENATED MODULE: ./lib/compare/items.js

/** Gives equal texts the same number. */
class Numbering {
    numbers = new Map();
    of(text) {
        const known = this.numbers.get(text);
        if (known !== undefined)
            return known;
        const number = this.numbers.size + 1;
        this.numbers.set(text, number);
        return number;
    }
}
/** The items of one side with what pairing looks at. */
class Items {
    plan;
    traits;
    bigrams = new Map();
    constructor(plan, numbering) {
        this.plan = plan;
        this.traits = traitsOf(plan, numbering);
    }
    section(index) {
        return this.plan.items[index]?.section ?? -1;
    }
    key(index) {
        return this.plan.items[index]?.key ?? '';
    }
    parent(index) {
        return this.plan.items[index]?.parent ?? null;
    }
    /** The item before (-1) or after (1) in the same section. */
    neighbour(index, step) {
        const next = this.plan.items[index + step];
        return next?.section === this.section(index) ? index + step : null;
    }
    bigramsOf(index) {
        const known = this.bigrams.get(index);
        if (known !== undefined)
            return known;
        const bigrams = (0,similarity/* bigramsOf */.nF)(this.key(index));
        this.bigrams.set(index, bigrams);
        return bigrams;
    }
}
/** Stands for "nothing there"; no text has this number. */
const none = 0;
/** One pass each way, whatever the plan looks like: a hostile one repeats an item ten thousand times. */
function traitsOf({ items }, numbering) {
    const keys = items.map((item) => numbering.of(item.key));
    const chains = [];
    for (const { parent } of items) {
        // An item stands behind the one that it is in.
        chains.push(parent === null ? none : numbering.of(`${chains[parent] ?? none}\n${keys[parent] ?? none}`));
    }
    const otherText = (index, step, known) => {
        const next = index + step;
        if (items[next]?.section !== items[index]?.section)
            return none;
        return (keys[next] === keys[index] ? known[next] : keys[next]) ?? none;
    };
    const before = [];
    for (const index of items.keys())
        before[index] = otherText(index, -1, before);
    const after = [];
    for (const index of [...items.keys()].reverse())
        after[index] = otherText(index, 1, after);
    return items.map((item, index) => ({
        key: keys[index] ?? none,
        chain: chains[index] ?? none,
        before: before[index] ?? none,
        after: after[index] ?? none,
        done: item.done,
    }));
}

;// CONCATENATED MODULE: ./lib/compare/pair.js
/** Pairs that were made so far, each index used once. */
class Pairs {
    heads = new Map();
    bases = new Map();
    add(base, head) {
        this.heads.set(base, head);
        this.bases.set(head, base);
    }
    headOf(base) {
        return this.heads.get(base) ?? null;
    }
    baseOf(head) {
        return this.bases.get(head) ?? null;
    }
    list() {
        return [...this.heads].map(([base, head]) => ({ base, head })).sort((one, other) => one.head - other.head);
    }
}
function restOf(pairs, base, head) {
    return {
        base: base.filter((index) => pairs.headOf(index) === null),
        head: head.filter((index) => pairs.baseOf(index) === null),
    };
}
/** Groups indexes by a key, in order; an index with the key null is left out. */
function groupBy(indexes, keyOf) {
    const groups = new Map();
    for (const index of indexes) {
        const key = keyOf(index);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [index]);
        else
            group.push(index);
    }
    return groups;
}
/** Pairs what is left by equal keys, the first with the first. */
function pairByKey(pairs, rest, baseKey, headKey) {
    const heads = groupBy(rest.head, headKey);
    for (const [key, bases] of groupBy(rest.base, baseKey)) {
        const candidates = heads.get(key) ?? [];
        for (const [ordinal, base] of bases.entries()) {
            const head = candidates[ordinal];
            if (head !== undefined)
                pairs.add(base, head);
        }
    }
}

// EXTERNAL MODULE: ./lib/model/pair-best.js
var pair_best = __webpack_require__(4032);
;// CONCATENATED MODULE: ./lib/compare/pair-alike.js



/** How alike a text is to itself with a note behind it: more than any rewording that is not told by eye. */
const noted = 0.95;
/** Pairs what is left by likeness, the most alike first. The outcome does not depend on which side is called base. */
function pairAlike(pairs, rest, sides, threshold) {
    const found = (0,pair_best/* pairBest */.H)(rest, (base, head) => {
        const alike = likeness(sides, base, head, threshold);
        if (alike < threshold.alike)
            return null;
        const score = alike + surroundings(pairs, sides, base, head);
        return score >= threshold.atLeast ? score : null;
    });
    for (const { base, head } of found)
        pairs.add(base, head);
}
function likeness({ base, head }, from, to, { notesFrom = Infinity }) {
    const [one, other] = [base.key(from), head.key(to)];
    if (Math.min(one.length, other.length) >= notesFrom && hasNote(one, other))
        return noted;
    return (0,similarity/* similarity */.k8)(base.bigramsOf(from), head.bigramsOf(to));
}
function hasNote(one, other) {
    return (0,text_key/* noteBehind */.x)(one, other) !== null || (0,text_key/* noteBehind */.x)(other, one) !== null;
}
/** What it adds that the items before, after and around two items are the same. */
function surroundings(pairs, { base, head }, from, to) {
    const same = (one, other) => one === null || other === null ? one === other : pairs.headOf(one) === other;
    let bonus = 0;
    if (same(base.neighbour(from, -1), head.neighbour(to, -1)))
        bonus += 0.1;
    if (same(base.neighbour(from, 1), head.neighbour(to, 1)))
        bonus += 0.1;
    if (same(base.parent(from), head.parent(to)))
        bonus += 0.1;
    return bonus;
}

;// CONCATENATED MODULE: ./lib/compare/pair-equal.js

/**
 * What of an item's surroundings must be equal, from the most telling to the least. The mark breaks ties: where one of two
 * equal items is left, it is the one that looks the same, or else deleting an open item would pass for ticking another.
 */
const contexts = [
    ['chain', 'before', 'after', 'done'],
    ['chain', 'before', 'after'],
    ['chain', 'before', 'done'],
    ['chain', 'after', 'done'],
    ['chain', 'before'],
    ['chain', 'after'],
    ['chain', 'done'],
    ['chain'],
    ['done'],
    [],
];
/**
 * Pairs equal texts, looking at less and less of what is around them, so that of several equal items the one that stayed
 * is found. `headSection` gives the head section that a base item stays in, null where there is none; without it, any will do.
 */
function pairEqual(pairs, start, { base, head }, headSection) {
    const keyOf = (section, traits, context) => traits === undefined ? null : [section, traits.key, ...context.map((name) => traits[name])].join(' ');
    for (const context of contexts) {
        pairByKey(pairs, restOf(pairs, start.base, start.head), (index) => {
            if (headSection === null)
                return keyOf(null, base.traits[index], context);
            const section = headSection(index);
            return section === null ? null : keyOf(section, base.traits[index], context);
        }, (index) => keyOf(headSection === null ? null : head.section(index), head.traits[index], context));
    }
}

;// CONCATENATED MODULE: ./lib/compare/pair-items.js






/** Code units from which a text tells an item in another section: "Tests" stands in each of them. */
const tellingText = 20;
/**
 * Which item of base is which of head. Neither text nor place is an identity (a plan says "Unit tests" in every phase), so
 * the strongest evidence goes first: the same text in the same section, an obvious rewording there, the same text in
 * another section, then what is alike enough for where it stands.
 */
function pairItems(base, head, sections) {
    const numbering = new Numbering();
    const sides = { base: new Items(base, numbering), head: new Items(head, numbering) };
    const pairs = new Pairs();
    const everything = () => restOf(pairs, [...base.items.keys()], [...head.items.keys()]);
    const inSections = (rest) => splitBySection(rest, base, head, sections);
    pairEqual(pairs, everything(), sides, (index) => sections.headOf(sides.base.section(index)));
    for (const rest of inSections(everything()))
        pairAlike(pairs, rest, sides, { alike: 0.75, atLeast: 0.75, notesFrom: 1 });
    pairEqual(pairs, everything(), sides, null);
    for (const rest of inSections(everything()))
        pairAlike(pairs, rest, sides, { alike: 0.35, atLeast: 0.6 });
    pairAlike(pairs, everything(), sides, { alike: 0.8, atLeast: 0.8, notesFrom: tellingText });
    const { base: dropped, head: added } = everything();
    const items = pairs.list().map(({ base: from, head: to }) => {
        const [was, is] = [base.items[from], head.items[to]];
        return {
            base: from,
            head: to,
            reworded: was !== undefined && is !== undefined && isReworded(was, is),
            moved: was !== undefined && is !== undefined && sections.headOf(was.section) !== is.section,
        };
    });
    return { items, added, dropped: fatesOf(base, head, dropped) };
}
/** A note appended to the text is no rewording; "Write docs" that becomes "Write docs and publish them" is. */
function isReworded(base, head) {
    return base.key !== head.key && (0,text_key/* noteBehind */.x)(base.key, head.key) === null;
}
function splitBySection(rest, base, head, sections) {
    const bySection = new Map();
    for (const index of rest.head) {
        const section = head.items[index]?.section ?? -1;
        const group = bySection.get(section) ?? { base: [], head: [] };
        bySection.set(section, group);
        group.head.push(index);
    }
    for (const index of rest.base) {
        const section = sections.headOf(base.items[index]?.section ?? -1);
        if (section !== null)
            bySection.get(section)?.base.push(index);
    }
    return [...bySection.values()].filter((group) => group.base.length > 0);
}

// EXTERNAL MODULE: ./lib/model/letters.js
var letters = __webpack_require__(6344);
;// CONCATENATED MODULE: ./lib/compare/pair-by-items.js
/**
 * Pairs what is left by the items in it: parts that share at least half of either's items are the same under another name.
 * Only texts that one part alone has tell anything: "Unit tests" stands in every phase.
 */
function pairByItems(pairs, rest, base, head, partsOf) {
    const owners = { base: ownersOf(base, partsOf), head: ownersOf(head, partsOf) };
    const sizes = { base: sizesOf(owners.base), head: sizesOf(owners.head) };
    const left = { base: new Set(rest.base), head: new Set(rest.head) };
    const shared = new Map();
    for (const [key, from] of owners.base) {
        const to = owners.head.get(key);
        if (from === null || to === undefined || to === null || !left.base.has(from) || !left.head.has(to))
            continue;
        const candidate = shared.get(`${from} ${to}`) ?? { base: from, head: to, count: 0 };
        shared.set(`${from} ${to}`, candidate);
        candidate.count += 1;
    }
    const candidates = [...shared.values()]
        .filter((one) => 2 * one.count >= Math.max(sizes.base.get(one.base) ?? 0, sizes.head.get(one.head) ?? 0))
        .sort((one, other) => other.count - one.count || one.base + one.head - other.base - other.head);
    for (const { base: from, head: to } of candidates) {
        if (pairs.headOf(from) === null && pairs.baseOf(to) === null)
            pairs.add(from, to);
    }
}
/** Per text the part that has it; null where several have. */
function ownersOf(plan, partsOf) {
    const owners = new Map();
    for (const [part, { items }] of partsOf(plan).entries()) {
        for (const index of items) {
            const key = plan.items[index]?.key ?? '';
            const owner = owners.get(key);
            if (key !== '')
                owners.set(key, owner === undefined || owner === part ? part : null);
        }
    }
    return owners;
}
function sizesOf(owners) {
    const sizes = new Map();
    for (const part of owners.values())
        if (part !== null)
            sizes.set(part, (sizes.get(part) ?? 0) + 1);
    return sizes;
}

;// CONCATENATED MODULE: ./lib/compare/pair-sections.js



/**
 * Which phase of base is which of head: by number and title, then by title, then by the items in it, then by number. A number
 * is the weakest sign, as a phase that is put in front moves all of them.
 */
function pairPhases(base, head) {
    const pairs = new Pairs();
    const all = () => restOf(pairs, [...base.phases.keys()], [...head.phases.keys()]);
    const pairBy = (keyOf) => pairByKey(pairs, all(), (index) => keyOf(base, index), (index) => keyOf(head, index));
    pairBy((plan, index) => `${plan.phases[index]?.label ?? ''} ${phaseTitle(plan, index)}`);
    pairBy((plan, index) => phaseTitle(plan, index) || null);
    pairByItems(pairs, all(), base, head, (plan) => plan.phases);
    pairBy((plan, index) => plan.phases[index]?.label ?? null);
    return pairs;
}
/**
 * Which section of base is which of head. Inside paired phases first, by role, else by title, and of several alike those in
 * the same sections; then by title anywhere, then by the items in them.
 */
function pairSections(base, head, phases) {
    const pairs = new Pairs();
    for (const { base: from, head: to } of phases.list()) {
        const [one, other] = [base.phases[from]?.section, head.phases[to]?.section];
        if (one !== undefined && other !== undefined)
            pairs.add(one, other);
    }
    const all = () => restOf(pairs, [...base.sections.keys()], [...head.sections.keys()]);
    // A phase without a partner is not the same place as anything: its sections take part in the last steps alone.
    const headPhase = {
        ofBase: (phase) => phases.headOf(phase),
        ofHead: (phase) => (phases.baseOf(phase) === null ? null : phase),
    };
    for (const keyOf of [pathKey, placeKey]) {
        pairByKey(pairs, all(), (index) => keyOf(base, index, headPhase.ofBase), (index) => keyOf(head, index, headPhase.ofHead));
    }
    pairByKey(pairs, all(), (index) => titleKey(base, index), (index) => titleKey(head, index));
    pairByItems(pairs, all(), base, head, (plan) => plan.sections);
    return pairs;
}
/** The place of a section with those of the sections around it, up to the heading of its phase. */
function pathKey(plan, index, headPhase) {
    const keys = [];
    for (let at = index; at !== null; at = plan.sections[at]?.parent ?? null) {
        const key = placeKey(plan, at, headPhase);
        if (key === null)
            break;
        keys.push(key);
    }
    return keys.join(' < ') || null;
}
function placeKey(plan, index, headPhase) {
    const section = plan.sections[index];
    if (section === undefined || section.role === 'phase')
        return null;
    const phase = section.phase === null ? -1 : headPhase(section.phase);
    if (phase === null)
        return null;
    const name = section.role === 'other' ? `title ${normalTitle(section.title)}` : section.role;
    return `${String(phase)} ${name}`;
}
function titleKey(plan, index) {
    const section = plan.sections[index];
    return section?.role === 'other' ? normalTitle(section.title) || null : null;
}
function phaseTitle(plan, index) {
    return normalTitle(plan.phases[index]?.title ?? '');
}
/** A title without the marks and notes by which it tells its state. */
function normalTitle(title) {
    const bare = title.replace(/\((?:completed?|done|optional|if applicable|phase gate)\)/giu, '').toLowerCase();
    return bare.replace(letters/* runsOfSigns */.Ge.of(bare), ' ').trim();
}

// EXTERNAL MODULE: ./lib/model/progress.js
var progress = __webpack_require__(1522);
// EXTERNAL MODULE: ./lib/model/stage.js
var stage = __webpack_require__(3287);
;// CONCATENATED MODULE: ./lib/compare/transitions.js


/** The steps from base to head, the status first, then phases in the order of head. */
function transitionsOf(base, head, phases) {
    const behindNow = (0,stage/* phasesBehind */.n3)(head);
    const behindBefore = (0,stage/* phasesBehind */.n3)(base);
    const ofPhases = [...head.phases.keys()].flatMap((phase) => {
        const before = phases.baseOf(phase);
        if (before === null)
            return [{ kind: 'phase-added', phase }];
        const passedByStatus = phase < behindNow && before >= behindBefore;
        return stepsOf(phase, (0,progress/* phaseState */.RI)(base, before), (0,progress/* phaseState */.RI)(head, phase), passedByStatus);
    });
    const removed = [...base.phases.keys()]
        .filter((phase) => phases.headOf(phase) === null)
        .map((basePhase) => ({ kind: 'phase-removed', basePhase }));
    return [...statusStep(base, head), ...ofPhases, ...removed];
}
function statusStep(base, head) {
    const [from, to] = [pointOf(base), pointOf(head)];
    if (from?.text === to?.text)
        return [];
    // Another spelling of the same stage is no step.
    if (from?.stage != null && to?.stage != null && (0,stage/* sameStage */.tB)(from.stage, to.stage))
        return [];
    return [{ kind: 'status-changed', from, to }];
}
function pointOf(plan) {
    return plan.status === null ? null : { text: plan.status.text, stage: (0,stage/* stageOf */.gV)(plan) };
}
function stepsOf(phase, from, to, passedByStatus) {
    const steps = [];
    const waiting = (state) => state === 'pending' || state === 'empty';
    if (waiting(from) && !waiting(to))
        steps.push({ kind: 'phase-started', phase });
    if (from !== 'resolved' && to === 'resolved')
        steps.push({ kind: 'phase-closed', phase, by: 'boxes' });
    else if (passedByStatus)
        steps.push({ kind: 'phase-closed', phase, by: 'status' });
    if (from === 'resolved' && to !== 'resolved')
        steps.push({ kind: 'phase-reopened', phase });
    return steps;
}

;// CONCATENATED MODULE: ./lib/compare/compare.js



/** Puts two versions of one plan side by side: what is the same thing in both, and which steps lie between them. */
function comparePlans(base, head) {
    const phases = pairPhases(base, head);
    const sections = pairSections(base, head, phases);
    return {
        kind: 'modified',
        base,
        head,
        pairing: { phases: phases.list(), sections: sections.list(), ...pairItems(base, head, sections) },
        transitions: transitionsOf(base, head, phases),
    };
}

// EXTERNAL MODULE: ./lib/dialects/index.js + 1 modules
var dialects = __webpack_require__(6698);
// EXTERNAL MODULE: ./lib/dialects/tdl.js + 1 modules
var tdl = __webpack_require__(5158);
// EXTERNAL MODULE: ./lib/dialects/with-statuses.js
var with_statuses = __webpack_require__(4474);
// EXTERNAL MODULE: ./lib/parse/plan.js + 6 modules
var plan = __webpack_require__(3712);
// EXTERNAL MODULE: ./lib/read-templates.js + 4 modules
var read_templates = __webpack_require__(7716);
;// CONCATENATED MODULE: ./lib/read-plans.js








/** Parses what there is. The dialect is decided on base where base is a plan: head cannot talk its way out of it. */
async function readBothSides(file, { config, paths, templates, reader }) {
    const path = read_plans_pathOf(file);
    const sameText = isSameText(file);
    const [head, ownBase] = await Promise.all([
        documentOf(file.headContent, reader),
        sameText ? null : documentOf(file.baseContent, reader),
    ]);
    const base = ownBase ?? head;
    const overrides = paths.overridesFor(path);
    const found = dialectFor(overrides, config) ?? detectIn(base) ?? detectIn(head);
    const dialect = found === null ? null : ownDialect(found, (0,read_templates/* templateFor */.a3)(overrides, templates, config), config);
    const basePlan = base.kind === 'document' && dialect !== null ? (0,plan/* readPlan */.m)(base.document, dialect, file.base?.path ?? path) : null;
    const unread = ({ reason, detail }, withheld) => {
        const known = { path, previousPath: previousPathOf(file), base: basePlan, existing: sameText && !withheld };
        return { kind: 'unreadable', file: { ...known, reason, detail, withheld } };
    };
    // Without base nothing tells what head took away, nor whether that was a plan.
    const withheld = [head, base].find(isWithheld);
    if (withheld !== undefined)
        return unread(withheld, true);
    if (head.kind === 'unreadable')
        return unread(head, false);
    // Of a plan that is deleted base is all there is to read.
    if (head.kind === 'absent' && base.kind === 'unreadable')
        return unread(base, false);
    if (dialect === null)
        return { kind: 'no plan' };
    if (head.kind === 'absent') {
        if (basePlan === null)
            return { kind: 'no plan' };
        const loss = { kind: 'deleted', base: basePlan, head: null };
        return { kind: 'plan', change: { kind: 'deleted', base: basePlan }, loss, gaps: [] };
    }
    const isSamePlan = sameText && basePlan?.path === path;
    const headPlan = isSamePlan ? basePlan : (0,plan/* readPlan */.m)(head.document, dialect, path, basePlan?.native ?? false);
    if (basePlan === null) {
        const gaps = base.kind === 'unreadable'
            ? [`${path} was judged as a new plan, because its base could not be read: ${base.detail}.`]
            : [];
        return { kind: 'plan', change: { kind: 'added', head: headPlan }, loss: null, gaps };
    }
    const change = sameText
        ? { kind: 'unchanged', base: basePlan, head: headPlan }
        : comparePlans(basePlan, headPlan);
    return { kind: 'plan', change, loss: lossOf(basePlan, headPlan, paths), gaps: [] };
}
/** The path of a file on head, or where base had it. */
function read_plans_pathOf({ base, head }) {
    return (head ?? base)?.path ?? '';
}
/** Where a file was on base, if that was elsewhere. */
function previousPathOf({ base, head }) {
    return base !== null && head !== null && base.path !== head.path ? base.path : null;
}
function lossOf(base, head, { isPlan }) {
    if (isPlan(base.path) && !isPlan(head.path))
        return { kind: 'moved-out', base, head };
    return (0,structure/* saysNothing */._X)(head) && !(0,structure/* saysNothing */._X)(base) ? { kind: 'unmade', base, head } : null;
}
/** What could not be read is the same only where the source says so of its bytes. */
function isSameText(file) {
    const { baseContent, headContent } = file;
    if (baseContent?.kind === 'text' && headContent?.kind === 'text')
        return baseContent.text === headContent.text;
    return baseContent !== null && headContent !== null && hasSameBlob(file);
}
/** Whether it was the source that failed: a text that is too large or no text says so by itself. */
function isWithheld(side) {
    return side.kind === 'unreadable' && side.reason === 'unreadable';
}
async function documentOf(content, reader) {
    if (content === null)
        return { kind: 'absent' };
    if (content.kind === 'unreadable')
        return content;
    const result = await reader(content.text);
    return result.kind === 'document' ? result : { kind: 'unreadable', reason: result.reason, detail: result.detail };
}
/** The dialect that the settings name for a path; null where they leave it to the document. */
function dialectFor(overrides, config) {
    const id = config.dialect ?? overrides.findLast(({ dialect }) => dialect !== undefined)?.dialect;
    return id === undefined ? null : (0,dialects/* dialectById */.NE)(id);
}
function detectIn(reading) {
    return reading.kind === 'document' ? (0,dialects/* detectDialect */.IZ)(reading.document) : null;
}
/** A dialect with what the repository says of it. Only the native one has templates. */
function ownDialect(dialect, template, { statuses }) {
    return template !== null && dialect.id === tdl/* tdl */.L.id ? template : (0,with_statuses/* withStatuses */.Vd)(dialect, statuses);
}

// EXTERNAL MODULE: ./lib/report/plan-view.js + 1 modules
var plan_view = __webpack_require__(7460);
// EXTERNAL MODULE: ./lib/rules/index.js + 41 modules
var rules = __webpack_require__(6821);
;// CONCATENATED MODULE: ./lib/check-batch.js









/** A checker for the files of one run. The source is asked what stands around the plans, and nothing else. */
function createBatchChecker(order, source) {
    const { config, everythingIsNew, paths, withoutBase } = order;
    const reader = (0,document_reader/* createDocumentReader */.T)();
    const templates = (0,read_templates/* readTemplates */.QT)(order.templates, config, reader, order.settingsPlace);
    return async (files) => {
        const own = await templates;
        const options = { config, paths, templates: own, reader };
        const read = await Promise.all(files.map(async (file) => ({ file, reading: await readBothSides(file, options) })));
        const around = await lookAround(source, order, read);
        const outcomes = read.map(({ file, reading }) => {
            const checks = { levels: levelsFor(read_plans_pathOf(file), order), everythingIsNew, withoutBase };
            const outcome = check_batch_outcomeOf(file, reading, around.surroundings, checks);
            return order.keepPlans ? outcome : withViewAlone(outcome);
        });
        return { outcomes, notes: [...own.notes, ...around.notes] };
    };
}
/** What the rules want to know of the repository around the plans. Without one they do not run, which a note says. */
async function lookAround(source, { everythingIsNew, changed }, read) {
    const changes = read.flatMap(({ reading }) => (reading.kind === 'plan' ? [reading.change] : []));
    const judged = changes.filter((change) => isJudged(change, everythingIsNew));
    const { surroundings, gaps } = await readSurroundings(source, wantedPaths(rules.rules, judged), changed);
    if (surroundings !== null || judged.length === 0)
        return { surroundings, notes: gaps.map(gap) };
    const left = rules.rules.filter((rule) => rule.reads === 'plan in tree' || rule.reads === 'change in tree');
    if (left.length === 0)
        return { surroundings, notes: [] };
    const names = left.map((rule) => rule.meta.id).join(', ');
    return { surroundings, notes: [{ kind: 'origin', text: `Without a repository these rules did not run: ${names}.` }] };
}
/** Nothing that a plan of the same text says is new: what it points at is worth a look only where everything counts. */
function isJudged({ kind }, everythingIsNew) {
    return kind !== 'deleted' && (everythingIsNew || kind !== 'unchanged');
}
const nothing = { plan: null, findings: [], suppressed: [], skipped: null, gaps: [] };
function check_batch_outcomeOf(file, reading, surroundings, options) {
    const path = read_plans_pathOf(file);
    switch (reading.kind) {
        case 'no plan':
            return { ...nothing, skipped: file.head === null ? null : { path, reason: 'not a plan' } };
        case 'unreadable':
            return {
                ...nothing,
                findings: checkUnreadable(rules.rules, reading.file, options),
                skipped: { path, reason: reading.file.reason },
            };
        case 'plan': {
            const { change, loss, gaps } = reading;
            const around = isJudged(change, options.everythingIsNew) ? surroundings : null;
            const result = checkChange(rules.rules, { change, loss, surroundings: around }, options);
            return { ...nothing, ...result, plan: { path, previousPath: previousPathOf(file), change }, gaps };
        }
    }
}
function withViewAlone(outcome) {
    const { plan } = outcome;
    if (plan === null || plan.change.kind === 'modified')
        return outcome;
    return { ...outcome, plan: { ...plan, change: { kind: 'told', view: (0,plan_view/* viewOf */.d)(plan) } } };
}
/** Plans that may have changed and are not listed are a finding like plans that cannot be read. */
function unlistedPlans(detail, order) {
    if (detail === null)
        return [];
    const path = change/* wholeRepository */.K;
    const file = { path, previousPath: null, reason: change/* notListed */.N, detail, base: null, withheld: true, existing: false };
    const options = { levels: levelsFor(path, order), everythingIsNew: false, withoutBase: false };
    const findings = checkUnreadable(rules.rules, file, options);
    // Where the finding is off, the report says so all the same.
    const gaps = findings.length > 0 ? [] : [`Plans may have changed that were not checked: ${detail}.`];
    return [{ ...nothing, findings, skipped: { path, reason: change/* notListed */.N }, gaps }];
}
/** What a source could not find out, as a report says it. */
function gap(text) {
    return { kind: 'gap', text };
}
/** Inputs win over the file, of which later overrides win over earlier ones, and all of them over what holds everywhere. */
function levelsFor(path, { config, paths }) {
    const own = paths.overridesFor(path).flatMap(({ rules: levels }) => (levels === undefined ? [] : [levels]));
    return [config.inputRules, ...own.toReversed(), config.rules];
}

// EXTERNAL MODULE: ./lib/path-settings.js
var path_settings = __webpack_require__(6328);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/plan-check.js






/** The whole job: collect, parse, compare, check. What becomes of the report is the caller's business. */
async function checkPlans(source, request) {
    const { config, scope, keepPlans = true, onPart } = request;
    const paths = await (0,path_settings/* pathSettings */.j)(config);
    const isPlan = request.isPlan ?? paths.isPlan;
    const [{ collection, batches, first }, templates] = await Promise.all([
        collectFirst(source, scope, isPlan),
        (0,read_templates/* fetchTemplates */.QK)(source, config),
    ]);
    const order = {
        config,
        paths,
        templates,
        settingsPlace: request.settingsPlace ?? 'on the target branch',
        everythingIsNew: scope === 'all',
        withoutBase: scope === 'all' && collection.base.id === null,
        changed: changedPaths(collection.listed, isPlan),
        keepPlans: keepPlans || onPart !== undefined,
    };
    const outcomes = [...unlistedPlans(collection.unlisted, order)];
    const notes = [];
    const check = createBatchChecker(order, source);
    for (const [index, files] of batches.entries()) {
        const result = await check(index === 0 ? first : await readTexts(source, files));
        notes.push(...result.notes.filter(({ text }) => !notes.some((note) => note.text === text)));
        onPart?.(partOf(result.outcomes));
        const left = onPart === undefined ? result.outcomes : result.outcomes.map(withoutPlan);
        // A copy has no strings that are parts of the plans' texts, and would keep them.
        outcomes.push(...(keepPlans ? left : structuredClone(left)));
    }
    return {
        version: version/* version */.r,
        base: collection.base.id,
        head: collection.head.id,
        failOn: config.failOn,
        override: null,
        ...partOf(outcomes),
        skipped: outcomes.flatMap((outcome) => outcome.skipped ?? []),
        notes: [
            ...(request.notes ?? []),
            ...notes,
            ...[...collection.gaps, ...outcomes.flatMap((outcome) => outcome.gaps)].map(gap),
        ],
    };
}
/** The plans, and the texts of the first batch: read while the templates are, as each question to GitHub takes its time. */
async function collectFirst(source, scope, isPlan) {
    const collection = await collect(source, scope, isPlan);
    const batches = inBatches(collection.plans, scope);
    return { collection, batches, first: await readTexts(source, batches[0] ?? []) };
}
/** Plans of a whole repository that are held at a time, with their texts; fewer at first, as somebody waits to see something. */
const batchSize = 20;
const firstBatchSize = 5;
/** What changed is read in one go, as GitHub is asked for it; a repository may have more plans than there is memory for. */
function inBatches(plans, scope) {
    if (scope === 'changed')
        return [plans];
    const batches = [plans.slice(0, firstBatchSize)];
    for (let at = firstBatchSize; at < plans.length; at += batchSize)
        batches.push(plans.slice(at, at + batchSize));
    return batches;
}
function partOf(outcomes) {
    return {
        plans: outcomes.flatMap((outcome) => outcome.plan ?? []),
        findings: outcomes.flatMap((outcome) => outcome.findings),
        suppressed: outcomes.flatMap((outcome) => outcome.suppressed),
    };
}
/** What is left to say once a plan has been handed on. */
function withoutPlan(outcome) {
    return { ...outcome, plan: null };
}


/***/ }),

/***/ 7716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QK: () => (/* binding */ fetchTemplates),
  QT: () => (/* binding */ readTemplates),
  a3: () => (/* binding */ templateFor)
});

// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/dialects/tdl.js + 1 modules
var tdl = __webpack_require__(5158);
// EXTERNAL MODULE: ./lib/model/form.js
var model_form = __webpack_require__(3343);
// EXTERNAL MODULE: ./lib/model/letters.js
var letters = __webpack_require__(6344);
// EXTERNAL MODULE: ./lib/model/placeholders.js
var placeholders = __webpack_require__(3735);
;// CONCATENATED MODULE: ./lib/dialects/template-form.js



/** Reads the headings and placeholders of a template. Where it has no phase, what one needs is `inherited`. */
function readForm(template, inherited) {
    const about = sectionsAbout(template);
    const required = requiredSections(template, about);
    const outside = required.filter((section) => section.phase === null);
    const phases = template.phases.map((_, phase) => required.filter((section) => section.phase === phase));
    const placeholders = placeholdersOf(template, about);
    const form = {
        sections: distinct(outside),
        phaseSections: phases.length === 0 ? inherited.phaseSections : inAll(phases.map(distinct)),
        placeholders,
    };
    return { form, remarks: remarksOn(form, [outside, ...phases]) };
}
/** Sections that tell people how to use the template. */
function sectionsAbout({ sections, links }) {
    const linking = new Set(links.filter(({ url }) => isReadmeOfTemplates(url)).map(({ section }) => section));
    return withThoseBelow(sections, ({ role, name }, index) => {
        if (role === 'template-usage')
            return true;
        const named = /\b(?:this|the) template\b|^template (?:guide|instructions|notes?|usage)$/i.test(name);
        return role === 'other' && (named || linking.has(index));
    });
}
/** The README of the folder that the template stands in. */
function isReadmeOfTemplates(url) {
    const [path = ''] = url.split('#');
    return /(?:^|^\.\/|(?:^|\/)templates\/)README(?:\.\w+)?$/i.test(path);
}
/** The sections that a plan is to have: none about the template, and none that may be left out. */
function requiredSections({ sections }, about) {
    const optional = withThoseBelow(sections, ({ title }) => isOptional(title));
    return sections.filter((section, index) => !about.has(index) && !optional.has(index) && hasWordsToKeep(section));
}
function isOptional(title) {
    return /\boptional\b|\bif any\b|\b(?:as|if|when|where) (?:applicable|appropriate|needed|necessary|relevant|required)\b|任意|省略可|必要に応じて|可选/i.test(title);
}
/** Whether plans keep the heading: what is in brackets is there to be replaced. */
function hasWordsToKeep({ role, name }) {
    if (role === 'preamble' || role === 'title' || role === 'phase')
        return false;
    return role !== 'other' || (letters/* letter */.Pv.test(name) && !/[[\]{}]/.test(name));
}
function withThoseBelow(sections, holds) {
    const found = new Set();
    for (const [index, section] of sections.entries()) {
        if ((section.parent !== null && found.has(section.parent)) || holds(section, index))
            found.add(index);
    }
    return found;
}
function distinct(sections) {
    const byKey = new Map();
    for (const section of sections.map(nameOf)) {
        const key = (0,model_form/* sectionKey */.F)(section);
        if (!byKey.has(key))
            byKey.set(key, section);
    }
    return [...byKey.values()];
}
function nameOf({ role, name }) {
    return { role, title: name };
}
function inAll([first = [], ...others]) {
    const keys = others.map((sections) => new Set(sections.map(model_form/* sectionKey */.F)));
    return first.filter((section) => keys.every((one) => one.has((0,model_form/* sectionKey */.F)(section))));
}
function placeholdersOf(template, about) {
    const found = (0,placeholders/* placeholderTexts */.i)(template).flatMap(({ kind, text, section: index }) => {
        const section = template.sections[index];
        return section === undefined || about.has(index) ? [] : [{ kind, text, section: nameOf(section) }];
    });
    return [
        ...new Map(found.map((one) => [JSON.stringify([one.kind, one.text, (0,model_form/* sectionKey */.F)(one.section)]), one])).values(),
    ];
}
function remarksOn({ placeholders }, [outside = [], ...phases]) {
    const repeated = [outside, ...phases].flatMap((sections) => repeatedIn(sections));
    return [
        ...[...new Set(repeated)].map((title) => `has the heading "${title}" more than once; plans need it once`),
        ...(phases.length === 0 ? ['has no phase, such as "## Phase 1: Title": what a phase needs is as built in'] : []),
        ...(placeholders.length === 0 ? ['has no placeholder, such as `[What it does]` in backticks'] : []),
    ];
}
function repeatedIn(sections) {
    const seen = new Set();
    return sections.map(nameOf).flatMap((section) => {
        const key = (0,model_form/* sectionKey */.F)(section);
        if (seen.has(key))
            return [section.title];
        seen.add(key);
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/dialects/offered-statuses.js
/**
 * Reads the status line of a template, `A | B | C`, and the comment below it, `A: … | B: …`. A comment counts where it names a
 * status that is known or that the line has: it may as well be about something else.
 */
function offeredStatuses(template, label, isKnown) {
    const field = template.fields.find((one) => one.label.toLowerCase() === label.toLowerCase());
    if (field === undefined) {
        return {
            words: [],
            isChoice: false,
            remarks: [`has no "- ${label}: …" below a heading "Metadata": the built-in statuses hold`],
        };
    }
    const line = wordsOfLine(field.value);
    const listed = wordsOfComment(commentBehind(template, field));
    const comment = listed.some((word) => isKnown(word) || line.includes(word)) ? listed : [];
    const words = [...new Set([...(line.length > 1 || comment.length === 0 ? line : []), ...comment])];
    const differ = line.length > 1 && comment.length > 0 && (line.length < words.length || comment.length < words.length);
    return {
        words,
        isChoice: words.length > 1,
        remarks: differ ? ['offers other statuses in its status line than in the comment below it; all of them count'] : [],
    };
}
function wordsOfLine(value) {
    const bare = trimmed(value);
    const choices = /^\[.*\]$/.test(bare) ? bare.slice(1, -1) : bare;
    const words = choices
        .split(/[|｜]|\s\/\s/)
        .map(trimmed)
        .filter((word) => word !== '');
    // One word in brackets is to be replaced, and offers nothing.
    return words.length === 1 && choices !== bare ? [] : words;
}
/** The text of the comments between a field of the Metadata and the next one. */
function commentBehind({ sections, fields, hidden }, { place }) {
    const end = sections.find(({ role, endLine }) => role === 'metadata' && endLine >= place.line)?.endLine ?? place.line;
    const next = Math.min(end + 1, ...fields.map((field) => field.place.line).filter((line) => line > place.line));
    return hidden
        .filter(({ kind, line }) => kind === 'comment' && line >= place.line && line < next)
        .map(({ text }) => text)
        .join('\n');
}
/** Longer texts are prose. */
const maxWord = 40;
/** `A: what it means | B: …`, `A | B` or one of them a line; nothing of a comment that says something else. */
function wordsOfComment(text) {
    const entries = text
        .split(/[|｜\n]/)
        .map((entry) => entryOf(entry))
        .filter(({ word }) => word !== '');
    const [first, ...others] = entries;
    if (first === undefined || others.length === 0)
        return [];
    const told = others.filter(({ meaning }) => meaning !== null).length;
    // "One of: A | B", "Choose one:" above the others.
    if (told === 0 && first.meaning !== null)
        return plausible([first.meaning, ...others.map(({ word }) => word)]);
    if (told === others.length && first.meaning === '')
        return plausible(others.map(({ word }) => word));
    const isList = /[|｜]/.test(text) || told === others.length;
    const isEven = told === 0 || (told === others.length && first.meaning !== null);
    return isList && isEven ? plausible(entries.map(({ word }) => word)) : [];
}
function entryOf(text) {
    const bare = text.trim().replace(/^[-*+]\s+/, '');
    const colon = bare.search(/[:：=]/);
    if (colon === -1)
        return { word: trimmed(bare), meaning: null };
    return { word: trimmed(bare.slice(0, colon)), meaning: bare.slice(colon + 1).trim() };
}
function plausible(words) {
    return words.every((word) => word !== '' && word.length <= maxWord) ? words : [];
}
/** Without emphasis around it, white space folded. */
function trimmed(text) {
    const start = text.replace(/\s+/g, ' ').replace(/^[`*_ ]+/, '');
    return /^.*[^`*_ ]/.exec(start)?.[0] ?? '';
}

// EXTERNAL MODULE: ./lib/dialects/reading.js
var dialects_reading = __webpack_require__(1951);
// EXTERNAL MODULE: ./lib/dialects/with-statuses.js
var with_statuses = __webpack_require__(4474);
;// CONCATENATED MODULE: ./lib/dialects/template-statuses.js



/**
 * Reads the statuses of a template. Those of the dialect that it does not offer are still understood, and where it has a word for
 * the same stage, that one is to be written.
 */
function readStatuses(template, dialect, statuses) {
    const team = (0,with_statuses/* teamWords */.ZY)(statuses);
    const known = { ...dialect, vocabulary: [...team, ...dialect.vocabulary] };
    const isKnown = (word) => statusWord(word, known).stage !== null;
    const { words, isChoice, remarks } = offeredStatuses(template, dialect.label, isKnown);
    const offered = words.map((word) => statusWord(word, known));
    const stageless = words.filter((_, index) => offered[index]?.stage === null);
    const form = {
        ...dialect,
        unedited: isChoice ? uneditedOr(dialect.unedited, template, words) : dialect.unedited,
        vocabulary: isChoice
            ? [...offered, ...team, ...rewritten(dialect.vocabulary, [...offered, ...team])]
            : [...team, ...offered.filter(({ stage }) => stage === null), ...dialect.vocabulary],
    };
    const ofPhases = stageless.filter((word) => phaseWord.test(word));
    return {
        form,
        stageless: stageless.filter((word) => !ofPhases.includes(word)),
        remarks: [
            ...remarks,
            ...ofPhases.map((word) => `offers "${word}", which says of no phase that it is in progress or complete`),
        ],
    };
}
/** `Phase X In Progress`: a sign stands for the number of the phase. */
const phaseWord = /^Phase\s+(?<sign>[A-Z#]|\d+(?:\.\d+)*|<\w+>|\[\w+\]|\{\w+\})\s+(?<rest>\S.*)$/i;
/** A word of the template, with the stage that the dialect or the team gives it. */
function statusWord(word, known) {
    const rest = phaseWord.exec(word)?.groups?.['rest'];
    if (rest === undefined)
        return (0,with_statuses/* literalWord */.CK)(word, stageIn(known, word));
    return {
        text: new RegExp(`^Phase (?<label>\\d+(?:\\.\\d+)*) ${(0,with_statuses/* literally */.Dk)(rest)}$`, 'i'),
        stage: stageIn(known, `Phase 1 ${rest}`),
        write: `Phase {label} ${rest}`,
    };
}
function stageIn(form, word) {
    const reading = (0,dialects_reading/* readStatus */.rk)(form, word);
    return 'stage' in reading ? reading.stage.kind : null;
}
/** The words of the dialect, to be written as the first of the others with their stage. */
function rewritten(vocabulary, others) {
    return vocabulary.map((word) => ({
        ...word,
        write: word.write === null ? null : (others.find(({ stage }) => stage === word.stage)?.write ?? null),
    }));
}
/** What the dialect takes for a status that was never chosen, and what this template has in its place. */
function uneditedOr({ source }, { status }, words) {
    const signs = words.filter((word) => /^\D/.test(phaseWord.exec(word)?.groups?.['sign'] ?? '0'));
    const line = status !== null && !words.includes(status.text) ? [status.text] : [];
    return new RegExp([source, ...[...line, ...signs].map((text) => `^${(0,with_statuses/* literally */.Dk)(text)}$`)].join('|'));
}

;// CONCATENATED MODULE: ./lib/dialects/with-template.js



/** The dialect to read a template with: in its headings a sign may stand for the number of a phase. */
function templateDialect(dialect) {
    const { phases } = dialect;
    return phases === null ? dialect : { ...dialect, phases: { ...phases, ...phases.inTemplate } };
}
/** A dialect as a repository's own template has it. What the template does not say stays as the dialect has it. */
function withTemplate(dialect, template, statuses) {
    const the = `The template ${template.path}`;
    if (dialect.status === null || template.sections.length === 1) {
        const text = `${the} has no heading. The built-in form holds.`;
        return { dialect: (0,with_statuses/* withStatuses */.Vd)(dialect, statuses), notes: [{ kind: 'setting', text }] };
    }
    const { form, remarks } = readForm(template, dialect.form);
    const { form: status, stageless, remarks: further } = readStatuses(template, dialect.status, statuses);
    return {
        dialect: { ...dialect, status, form },
        notes: [
            ...stageless.map((word) => ({
                kind: 'setting',
                text: `The status "${word}" of ${template.path} has no known stage: name it under \`statuses:\`.`,
            })),
            ...[...remarks, ...further].map((remark) => ({ kind: 'origin', text: `${the} ${remark}.` })),
        ],
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/parse/plan.js + 6 modules
var plan = __webpack_require__(3712);
;// CONCATENATED MODULE: ./lib/read-templates.js





/** Asks a source for every template that the settings name. */
async function fetchTemplates(source, config) {
    return Promise.all((0,config_config/* templatesOf */.r3)(config).map((path) => fetchTemplate(source, path)));
}
async function fetchTemplate(source, path) {
    try {
        const setting = await source.readSetting(path);
        return setting === null ? { path, kind: 'missing' } : { path, kind: 'text', ...setting };
    }
    catch (error) {
        if (error instanceof errors/* UnreadableSetting */.u)
            return { path, kind: 'unreadable', problem: error.message };
        throw error;
    }
}
/** Reads the templates; `place` says where a source looks for them. A template that does not help leaves the built-in form. */
async function readTemplates(fetched, { statuses }, reader, place) {
    const readings = await Promise.all(fetched.map(async (template) => ({
        path: template.path,
        ...(await readTemplate(template, statuses, reader, place)),
    })));
    return {
        dialects: new Map(readings.flatMap(({ path, dialect }) => (dialect === null ? [] : [[path, dialect]]))),
        notes: readings.flatMap(({ notes }) => notes),
    };
}
/** The native dialect for a plan with some overrides, as the last template that the settings name for it has it; null without one. */
function templateFor(overrides, { dialects }, { inputTemplate, template }) {
    const own = overrides.findLast((one) => one.template !== undefined);
    const chosen = inputTemplate ?? own?.template ?? template;
    return chosen === null ? null : (dialects.get(chosen) ?? null);
}
async function readTemplate(template, statuses, reader, place) {
    const { path } = template;
    if (template.kind === 'missing')
        return without(`There is no template at ${path} ${place}.`);
    if (template.kind === 'unreadable')
        return without(`The template ${template.problem}`);
    const origin = { kind: 'origin', text: `Template read from ${template.from}: ${path}.` };
    const result = await reader(template.text);
    if (result.kind === 'refused')
        return without(`The template ${path} was not read, as ${result.detail}.`);
    const { dialect, notes } = withTemplate(tdl/* tdl */.L, (0,plan/* readPlan */.m)(result.document, templateDialect(tdl/* tdl */.L), path), statuses);
    return { dialect, notes: [origin, ...notes] };
}
function without(what) {
    return { dialect: null, notes: [{ kind: 'setting', text: `${what} The built-in form holds.` }] };
}


/***/ }),

/***/ 2645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* reexport */ itemChangeKinds),
  G: () => (/* binding */ itemChangesOf)
});

// EXTERNAL MODULE: ./lib/model/progress.js
var progress = __webpack_require__(1522);
;// CONCATENATED MODULE: ./lib/model/item-change.js
const itemChangeKinds = ['ticked', 'unticked', 'added', 'dropped', 'reworded', 'moved', 'waived'];

;// CONCATENATED MODULE: ./lib/report/item-changes.js


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
            ...((0,progress/* stateOf */.L4)(item) === 'waived' && was.waiver === null ? [change('waived')] : []),
        ];
    });
    const dropped = (base?.items ?? []).flatMap((item, index) => kept.has(index) ? [] : [{ kind: 'dropped', text: item.text, was: null, line: null, leaf: item.leaf }]);
    return [...inHead, ...dropped];
}


/***/ }),

/***/ 7460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
                items: head.items.map((_, index) => ({ base: index, head: index, reworded: false, moved: false })),
            };
        }
    }
}
function samePlaces(values) {
    return values.map((_, index) => ({ base: index, head: index }));
}

// EXTERNAL MODULE: ./lib/report/item-changes.js + 1 modules
var item_changes = __webpack_require__(2645);
;// CONCATENATED MODULE: ./lib/report/plan-view.js





function viewOf({ path, previousPath, change }) {
    if (change.kind === 'told')
        return change.view;
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
        itemChanges: change.kind === 'unchanged' ? [] : (0,item_changes/* itemChangesOf */.G)(sides),
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
            state: onBoth({ base, head }, before, now, progress/* phaseState */.RI),
            counts: onBoth({ base, head }, before, now, phaseCounts),
        };
    };
    const baseOf = new Map(phases.map((pair) => [pair.head, pair.base]));
    const kept = new Set(phases.map((pair) => pair.base));
    return [
        ...[...(head?.phases ?? []).keys()].map((now) => view(baseOf.get(now) ?? null, now)),
        ...[...(base?.phases ?? []).keys()].filter((before) => !kept.has(before)).map((before) => view(before, null)),
    ];
}
/** What holds of a part of a plan on each side, by its index there. A plan that did not change is looked at once. */
function onBoth({ base, head }, before, now, tell) {
    const is = head === null || now === null ? null : tell(head, now);
    if (base === head && before === now)
        return { base: is, head: is };
    return { base: base === null || before === null ? null : tell(base, before), head: is };
}
function phaseCounts(plan, phase) {
    return (0,progress/* countItems */.A1)((0,progress/* itemsAt */.Ct)(plan, plan.phases[phase]?.items ?? []));
}
/** Sections outside of phases that hold items on either side. */
function sectionViews({ base, head, sections }) {
    const view = (before, now) => ({
        title: (head?.sections[now ?? -1] ?? base?.sections[before ?? -1])?.title ?? '',
        line: head?.sections[now ?? -1]?.place.line ?? null,
        counts: onBoth({ base, head }, before, now, sectionCounts),
    });
    const baseOf = new Map(sections.map((pair) => [pair.head, pair.base]));
    const kept = new Set(sections.map((pair) => pair.base));
    return [
        ...[...(head?.sections ?? []).keys()].map((now) => view(baseOf.get(now) ?? null, now)),
        ...[...(base?.sections ?? []).keys()].filter((before) => !kept.has(before)).map((before) => view(before, null)),
    ].filter(({ counts }) => hasItems(counts.base) || hasItems(counts.head));
}
function sectionCounts(plan, section) {
    const { phase = null, items = [] } = plan.sections[section] ?? {};
    return phase === null ? (0,progress/* countItems */.A1)((0,progress/* itemsAt */.Ct)(plan, items)) : null;
}
function hasItems(counts) {
    return counts !== null && counts.items.done + counts.items.open + counts.items.waived > 0;
}
/** Items of head that need not be done, and ticked ones that say so themselves. */
function waiverViews({ base, head, items }) {
    if (head === null || head.items.every(({ waiver }) => waiver === null))
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
