export const id = 433;
export const ids = [433,286];
export const modules = {

/***/ 3433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixAndWrite: () => (/* binding */ fixAndWrite),
  planFixes: () => (/* binding */ planFixes),
  showDiff: () => (/* binding */ showDiff)
});

// EXTERNAL MODULE: ./lib/report/printable.js
var printable = __webpack_require__(2037);
;// CONCATENATED MODULE: ./lib/report/unified-diff.js
/** Lines shown before and after a change. */
const contextLines = 3;
/** What became of one file, as `git apply` takes it; empty where nothing did. A line keeps its ending, as bytes go. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    const [was, is] = [linesOf(before), linesOf(after)];
    const hunks = hunksOf(changesOf(was, is), was.length);
    return [
        `--- ${unified_diff_name(`a/${path}`)}\n+++ ${unified_diff_name(`b/${path}`)}\n`,
        ...hunks.map((changes) => hunkText(changes, was, is)),
    ].join('');
}
/** With as many lines on both sides those that differ, else everything from the first to the last that does. */
function changesOf(was, is) {
    if (was.length === is.length) {
        const differing = [...was.keys()].filter((at) => was[at] !== is[at]);
        const starts = differing.filter((at) => was[at - 1] === is[at - 1]);
        return starts.map((from) => {
            let to = from + 1;
            while (to < was.length && was[to] !== is[to])
                to += 1;
            return { from, to, newFrom: from, newTo: to };
        });
    }
    const shorter = Math.min(was.length, is.length);
    let start = 0;
    while (start < shorter && was[start] === is[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end))
        end += 1;
    return [{ from: start, to: was.length - end, newFrom: start, newTo: is.length - end }];
}
/** Changes that are close enough to share lines around them stand together. */
function hunksOf(changes, length) {
    const hunks = [];
    for (const change of changes) {
        const last = hunks.at(-1);
        const before = last?.at(-1)?.to ?? -length;
        if (last !== undefined && change.from - before <= 2 * contextLines)
            last.push(change);
        else
            hunks.push([change]);
    }
    return hunks;
}
function hunkText(changes, was, is) {
    const [first, last] = [changes[0], changes.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    const from = Math.max(0, first.from - contextLines);
    const to = Math.min(was.length, last.to + contextLines);
    const [newFrom, newTo] = [from + first.newFrom - first.from, to + last.newTo - last.to];
    const lines = [`@@ -${range(from, to)} +${range(newFrom, newTo)} @@\n`];
    let at = from;
    for (const change of changes) {
        lines.push(...was.slice(at, change.from).map((line) => marked(' ', line)));
        lines.push(...was.slice(change.from, change.to).map((line) => marked('-', line)));
        lines.push(...is.slice(change.newFrom, change.newTo).map((line) => marked('+', line)));
        at = change.to;
    }
    lines.push(...was.slice(at, to).map((line) => marked(' ', line)));
    return lines.join('');
}
function range(from, to) {
    return to === from ? `${from},0` : `${from + 1},${to - from}`;
}
function marked(mark, line) {
    return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
/** Lines with their endings. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** A path that git would quote is quoted as git does. */
function unified_diff_name(path) {
    if (!/["\\\p{Cc}]/u.test(path))
        return path.includes(' ') ? `${path}\t` : path;
    const quoted = path.replace(/["\\\p{Cc}]/gu, (character) => escapes[character] ?? octal(character));
    return `"${quoted}"`;
}
const escapes = {
    '"': String.raw `\"`,
    '\\': String.raw `\\`,
    '\t': String.raw `\t`,
    '\n': String.raw `\n`,
    '\r': String.raw `\r`,
};
function octal(character) {
    const bytes = new TextEncoder().encode(character);
    return Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/cli/fix/editable-source.js
function editableSource(source) {
    const originals = new Map();
    const edited = new Map();
    function isEdited(request) {
        return request.side === 'head' && edited.has(request.path);
    }
    async function read(requests) {
        const left = requests.filter((request) => !isEdited(request));
        const contents = (await source.read(left)).values();
        return requests.map((request) => {
            const text = isEdited(request) ? edited.get(request.path) : undefined;
            if (text !== undefined)
                return { kind: 'text', text };
            const content = contents.next().value;
            if (content === undefined)
                throw new Error('The source answered fewer requests than it was asked.');
            if (request.side === 'head' && content.kind === 'text')
                originals.set(request.path, content.text);
            return content;
        });
    }
    /** What was edited is no blob that git knows. */
    function headSide(side) {
        return side !== null && edited.has(side.path) ? { ...side, blob: null } : side;
    }
    return {
        ...source,
        list: async (scope) => {
            const listing = await source.list(scope);
            return { ...listing, files: listing.files.map((file) => ({ ...file, head: headSide(file.head) })) };
        },
        read,
        originalOf: (path) => originals.get(path) ?? null,
        textOf: (path) => edited.get(path) ?? originals.get(path) ?? null,
        edit: (path, text) => {
            if (text === null)
                edited.delete(path);
            else
                edited.set(path, text);
        },
    };
}

// EXTERNAL MODULE: ./lib/fix/apply-edits.js
var apply_edits = __webpack_require__(8511);
// EXTERNAL MODULE: ./lib/parse-plan.js
var parse_plan = __webpack_require__(9206);
;// CONCATENATED MODULE: ./lib/fix/is-faithful.js
/**
 * Whether a plan with edits made is the plan it was: the same sections, phases and items, nothing done that was not but for items
 * with others below them, and a checkbox wherever one was edited.
 */
function isFaithful(before, after, edits) {
    return (isEach(before.sections, after.sections, isSameSection) &&
        isEach(before.phases, after.phases, (one, other) => one.label === other.label && one.title === other.title) &&
        isEach(before.items, after.items, (was, is) => isSameItem(was, is) && (!isEdited(was, edits) || rendersNow(is))));
}
function isEach(before, after, isSame) {
    return (before.length === after.length &&
        before.every((one, index) => {
            const other = after[index];
            return other !== undefined && isSame(one, other);
        }));
}
/** The number of a phase in the heading of a sub-section may be another. */
function isSameSection(one, other) {
    return one.name === other.name && one.depth === other.depth && one.phase === other.phase && one.role === other.role;
}
function isSameItem(was, is) {
    const same = was.key === is.key &&
        was.section === is.section &&
        was.leaf === is.leaf &&
        (was.waiver === null) === (is.waiver === null);
    return same && (was.done === is.done || (!was.leaf && is.done));
}
function rendersNow({ box }) {
    return box.form === 'task';
}
function isEdited({ box }, edits) {
    return edits.some(({ place }) => isSamePlace(place, box.place));
}
function isSamePlace(one, other) {
    return one.line === other.line && one.column === other.column;
}

;// CONCATENATED MODULE: ./lib/fix/plan-guard.js



/** Tells of edits to a plan whether it stays the plan that their findings spoke of; what does not is not made, whoever offers it. */
function planGuard(text, { path, dialect }) {
    const read = (version) => {
        const parsed = (0,parse_plan/* parsePlan */.v)(version, path, dialect);
        return parsed.kind === 'plan' ? parsed.plan : null;
    };
    let before;
    return (edits) => {
        before ??= read(text);
        const after = before === null ? null : read((0,apply_edits/* applyEdits */.ct)(text, edits));
        return before !== null && after !== null && isFaithful(before, after, edits);
    };
}

;// CONCATENATED MODULE: ./lib/fix/offered-fixes.js
/** Whether a finding offers a fix that is to be made: what base had already is left alone. */
function offersFix(finding) {
    return finding.fix !== null && !finding.existing;
}

// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(1819);
;// CONCATENATED MODULE: ./lib/cli/fix/fix-plans.js




/** One edit can make room for the next: a parent is late once the one below it was ticked. Nothing real takes as many rounds. */
const maxRounds = 10;
/**
 * Makes the edits that new findings offer, in memory, until none is left. `check` reports on the source as it is by then.
 * Nothing is written anywhere.
 */
async function fixPlans(source, check) {
    const applied = [];
    let report = await check();
    for (let round = 0; round < maxRounds; round += 1) {
        const made = report.plans.flatMap((plan) => {
            const head = (0,model_report/* headOf */.Uo)(plan);
            return head === null ? [] : fixPlan(source, plan.path, head, fixesFor(report, plan.path));
        });
        if (made.length === 0)
            break;
        applied.push(...made);
        report = await check();
    }
    return { report, applied };
}
function fixesFor({ findings }, path) {
    return findings.filter((finding) => finding.path === path).filter(offersFix);
}
/** Fixes of one plan that do not touch each other; the next round offers again what is left out. */
function fixPlan(source, path, plan, findings) {
    const text = source.textOf(path);
    if (text === null)
        return [];
    const keepsPlan = planGuard(text, plan);
    const edits = [];
    const applied = [];
    for (const { fix, rule, messageId } of findings) {
        const touches = fix.edits.some((edit) => edits.some((other) => (0,apply_edits/* overlap */.EF)(edit, other)));
        if (touches || !keepsPlan([...edits, ...fix.edits]))
            continue;
        edits.push(...fix.edits);
        for (const { place } of fix.edits) {
            applied.push({ path, line: place.line, rule: `${rule}.${messageId}`, description: fix.description });
        }
    }
    if (edits.length > 0)
        source.edit(path, (0,apply_edits/* applyEdits */.ct)(text, edits));
    return applied;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/collect/content.js
var collect_content = __webpack_require__(1999);
// EXTERNAL MODULE: ./lib/cli/named-file.js
var named_file = __webpack_require__(8970);
;// CONCATENATED MODULE: ./lib/cli/fix/write-fixed.js





/**
 * Writes a text over a file of the work tree that still has the text `before`; a byte order mark stays. Tells why nothing was
 * written, or null.
 */
async function writeFixed(top, path, before, after) {
    let file;
    try {
        // Nothing is written through a symbolic link, as nothing is read through one. Windows has no such flag, and takes its absence for 0.
        file = await (0,promises_.open)((0,external_node_path_.join)(top, path), external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NOFOLLOW);
    }
    catch (cause) {
        return (0,named_file/* reasonOf */.A)(cause);
    }
    try {
        // A superuser may write what is marked as read-only; whoever marked it did not mean this program.
        if (((await file.stat()).mode & 0o222) === 0)
            return 'it is read-only';
        const bytes = await file.readFile();
        const content = (0,collect_content/* decode */.D4)(bytes);
        if (content.kind !== 'text' || content.text !== before)
            return 'it was changed meanwhile';
        await replace(file, bytes, Buffer.concat([bytes.subarray(0, markLength(bytes)), Buffer.from(after)]));
        return null;
    }
    catch (cause) {
        return (0,named_file/* reasonOf */.A)(cause);
    }
    finally {
        await file.close();
    }
}
/** In place, so that its owner, mode and links stay. Where there is no room, what was there is put back. */
async function replace(file, before, after) {
    try {
        await writeAll(file, after);
    }
    catch (cause) {
        await writeAll(file, before);
        throw cause;
    }
}
async function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;) {
        at += (await file.write(bytes, at, bytes.length - at, at)).bytesWritten;
    }
    await file.truncate(bytes.length);
}
/** The byte order mark that a file of the work tree begins with; it is no part of the text that is read of it. */
async function byteOrderMark(top, path) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(top, path)).catch(() => new Uint8Array());
    return markLength(bytes) === 0 ? '' : '\uFEFF';
}
function markLength(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

;// CONCATENATED MODULE: ./lib/cli/fix/run-fix.js






/** Fixes the plans of a work tree and writes them. `check` reports on the source that it is given. */
async function fixAndWrite(source, top, check) {
    const editable = editableSource(source);
    const { report, applied } = await fixPlans(editable, () => check(editable));
    const failed = new Map();
    for (const path of new Set(applied.map((fix) => fix.path))) {
        const [before, after] = [editable.originalOf(path), editable.textOf(path)];
        const problem = before === null || after === null ? null : await writeFixed(top, path, before, after);
        if (problem === null)
            continue;
        failed.set(path, problem);
        editable.edit(path, null);
    }
    const left = failed.size === 0 ? report : await check(editable);
    const written = applied.filter(({ path }) => !failed.has(path));
    return {
        report: { ...left, notes: [...left.notes, ...written.map(note)] },
        problems: Array.from(failed, ([path, problem]) => `${path} was not fixed: ${problem}.`),
    };
}
function note({ path, line, description, rule }) {
    return { kind: 'origin', text: `Fixed ${path}:${line}: ${description}. ${rule}` };
}
/** What {@link fixAndWrite} would write. */
async function planFixes(source, top, check) {
    const editable = editableSource(source);
    const { report, applied } = await fixPlans(editable, () => check(editable));
    const diffs = new Map();
    for (const { path } of applied) {
        if (diffs.has(path))
            continue;
        const mark = await byteOrderMark(top, path);
        const [before, after] = [editable.originalOf(path) ?? '', editable.textOf(path) ?? ''];
        diffs.set(path, unifiedDiff(path, mark + before, mark + after));
    }
    const what = applied.length === 0 ? 'nothing to fix' : `${(0,words/* count */.U)(applied.length, 'edit')} in ${(0,words/* count */.U)(diffs.size, 'plan')}`;
    return {
        report,
        diff: [...diffs.values()].join(''),
        summary: `${what}; left: ${(0,words/* findingCounts */.s)(report) ?? 'nothing'}`,
    };
}
/** A diff for a terminal: no character of a plan steers it. Removed lines are red and added ones green, where colors are wanted. */
function showDiff(diff, color) {
    const paint = (code, line) => (color ? `\u001B[${code}m${line}\u001B[39m` : line);
    return diff
        .split('\n')
        .map((line) => {
        const shown = line.slice(0, 1) + indentOf(line.slice(1)) + (0,printable/* printable */.g)(line.slice(1)).trimStart();
        if (line.startsWith('-'))
            return paint(31, shown);
        return line.startsWith('+') ? paint(32, shown) : shown;
    })
        .join('\n');
}
function indentOf(line) {
    return /^[ \t]*/.exec(line)?.[0] ?? '';
}


/***/ }),

/***/ 8511:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/** A text with edits in it; everything else stays as it is, line ends included. Edits must lie in the text and not overlap. */
function applyEdits(text, edits) {
    const starts = lineStarts(text);
    const spans = edits.map((edit) => ({ ...spanOf(edit.place, starts), text: edit.text }));
    let result = '';
    let at = 0;
    for (const span of spans.sort((one, other) => one.start - other.start)) {
        result += text.slice(at, span.start) + span.text;
        at = span.end;
    }
    return result + text.slice(at);
}
/** Whether two edits touch: then they are not made together, as each was offered without the other. */
function overlap({ place: one }, { place: other }) {
    return !isBefore(one, other) && !isBefore(other, one);
}
function isBefore({ endLine, endColumn }, { line, column }) {
    return endLine < line || (endLine === line && endColumn < column);
}
/** Offsets at which lines begin, in code units. CommonMark's line ends are `\n`, `\r\n` and `\r`. */
function lineStarts(text) {
    return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
}
function spanOf({ line, column, endLine, endColumn }, starts) {
    const start = starts[line - 1];
    const end = starts[endLine - 1];
    if (start === undefined || end === undefined)
        throw new Error(`An edit lies behind the text's end, in line ${line}.`);
    return { start: start + column - 1, end: end + endColumn - 1 };
}


/***/ }),

/***/ 9206:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _parse_micromark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4286);
/* harmony import */ var _parse_parse_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7415);
/* harmony import */ var _parse_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3712);
/* harmony import */ var _parse_time_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(252);






/**
 * Reads Markdown text as a plan. `path` is what the plan calls itself; `dialect` is the id of a dialect, and where it is left out
 * the text tells. Throws a UserError for a dialect that does not exist.
 */
function parsePlan(text, path, dialect) {
    const [result] = (0,_parse_time_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .createTimeLimit */ .H)()([() => (0,_parse_parse_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, _parse_micromark_js__WEBPACK_IMPORTED_MODULE_5__.parseWithMicromark)]);
    if (result?.kind !== 'document')
        return result ?? _parse_parse_document_js__WEBPACK_IMPORTED_MODULE_2__/* .timedOut */ .iU;
    const found = dialect === undefined ? (0,_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .detectDialect */ .IZ)(result.document) : (0,_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectById */ .NE)(dialect);
    if (found === null && dialect !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no dialect "${dialect}".`, 'Leave it out, or name one that exists.');
    }
    return found === null ? { kind: 'no plan' } : { kind: 'plan', plan: (0,_parse_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(result.document, found, path) };
}


/***/ }),

/***/ 4286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseWithMicromark: () => (/* binding */ parseWithMicromark)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(554);
/* harmony import */ var mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1680);



/** CommonMark with GitHub's strike-through to a syntax tree. The time it takes grows faster than the text. */
function parseWithMicromark(text) {
    return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text, { extensions: [(0,micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__/* .gfmStrikethrough */ .K)()], mdastExtensions: [(0,mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_2__/* .gfmStrikethroughFromMarkdown */ .p)()] });
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
