export const id = 360;
export const ids = [360];
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


/***/ })

};
