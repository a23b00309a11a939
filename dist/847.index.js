export const id = 847;
export const ids = [847];
export const modules = {

/***/ 7701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ wholeRepository),
/* harmony export */   N: () => (/* binding */ notListed)
/* harmony export */ });
/** Stands for the path where something is found of the whole repository. */
const wholeRepository = './';
/** The reason why plans were not read that may have changed, but are in no list. */
const notListed = 'not listed';


/***/ }),

/***/ 1714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ explanationsBelow)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2837);

/** Waived items that have a line of their own below them that says why, by their index, with the first such line. */
function explanationsBelow(plan) {
    const explanations = new Map();
    if (plan.items.every(({ waiver }) => waiver === null))
        return explanations;
    for (const { items, body } of plan.sections) {
        let last = -1;
        for (const line of body) {
            while ((plan.items[items[last + 1] ?? -1]?.place.line ?? Infinity) <= line.place.line)
                last += 1;
            const item = itemAround(plan, items[last] ?? null, line);
            if (item === null || plan.items[item]?.waiver == null || !(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isReasonLine */ .r)(line.text))
                continue;
            if (!explanations.has(item))
                explanations.set(item, line.text);
        }
    }
    return explanations;
}
/** The item that a line belongs to by its indentation, of the last one above it and those around that; null for none. */
function itemAround(plan, last, { place }) {
    for (let at = last; at !== null; at = plan.items[at]?.parent ?? null) {
        const item = plan.items[at];
        if (item === undefined || place.line <= item.place.endLine)
            return null;
        if (place.column >= item.place.column)
            return at;
    }
    return null;
}


/***/ }),

/***/ 3343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sectionKey)
/* harmony export */ });
/* harmony import */ var _unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3105);

const words = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[\p{L}\p{N}]+`, 'g');
/** The role of a section; where none is known for it, its title without the phase's number, notes, signs and case. */
function sectionKey({ role, title }) {
    if (role !== 'other')
        return role;
    const whole = title.replace(/^Phase\s+\d+(?:\.\d+)*\s+/i, '').replace(/[(（][^()（）]*[)）]$/, '');
    const bare = whole.toLowerCase();
    return `title ${(bare.match(words.of(bare)) ?? [title]).join(' ')}`;
}


/***/ }),

/***/ 6344:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ leadingSigns),
/* harmony export */   Ge: () => (/* binding */ runsOfSigns),
/* harmony export */   Pv: () => (/* binding */ letter),
/* harmony export */   Wo: () => (/* binding */ isLetterOrDigitAt),
/* harmony export */   jF: () => (/* binding */ letterOrDigit)
/* harmony export */ });
/* harmony import */ var _unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3105);

// Letters and digits are those of all scripts. Everything else is a sign here, white space as well.
const letter = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[\p{L}]`);
const letterOrDigit = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[\p{L}\p{N}]`);
/** Every run of signs. */
const runsOfSigns = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[^\p{L}\p{N}]+`, 'g');
/** The signs that a text begins with. */
const leadingSigns = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `^[^\p{L}\p{N}]+`);
/**
 * Whether a letter or a digit stands at an offset, in UTF-16 code units; a mark that is a letter in capitals (U+0345) counts as one.
 * However long the text, this looks at one character.
 */
function isLetterOrDigitAt(text, at) {
    return letterOrDigitFirst.test(text.slice(at, at + 2));
}
const letterOrDigitFirst = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `^[\p{L}\p{N}]`, 'i');


/***/ }),

/***/ 4344:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isMergeOnly)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1522);

/** Cheap to compile, as the patterns below are not. */
const verbs = /merge|land|release|archive|close/i;
const verb = String.raw `(?:merge|land|release|archive|close)`;
const object = String.raw `(?:(?:(?:(?:this|the)\s+)?(?:PR|pull request)|(?:this|the)\s+(?:branch|feature branch|issue|plan|tag|version))(?:\s+#\d+)?|issue\s+#\d+)`;
/** What the branch's own gate gives, with no work in front of it: "once it is merged", "after two approvals". */
const condition = String.raw `(?:once|when|after)\s+(?:(?!\w+ing\b)[\w'-]+\s+){0,5}(?:approv(?:ed|als?)|review(?:s|ed)?|merged?|green|pass(?:es|ed)?)`;
/** Where to and when; not what else: "Merge this PR with the retry fixed" and "after fixing the retry" are work. */
const end = String.raw `(?:\s+(?:in|into|to|on|onto)\s+(?:the\s+)?[\w./-]+(?:\s+branch)?)?(?:\s+${condition}|\s*\((?:${condition}|#?[\w-]+)\))?[.!]?$`;
/** "Merge this PR and close issue #12" asks for nothing but the merge either. */
const active = new RegExp(String.raw `^${verb}\s+${object}(?:(?:,|,?\s+and)\s+${verb}\s+${object}){0,2}${end}`, 'i');
const passive = new RegExp(String.raw `^${object}\s+(?:(?:is|has been)\s+)?(?:merged|landed|released|archived|closed)${end}`, 'i');
/**
 * Whether only the merge of the pull request can make an item true ("Merge this PR"): it would hold up its own gate.
 * Narrow on purpose: of 32 real items with these verbs ("release the lock on drop") none is one.
 */
function isMergeOnly(plan, item) {
    const last = plan.phases.length - 1;
    const stands = item.phase === null ? (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAround */ .Ou)(plan, item.section) === 'definition-of-done' : item.phase === last;
    return stands && verbs.test(item.text) && (active.test(item.text) || passive.test(item.text));
}


/***/ }),

/***/ 4032:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pairBest)
/* harmony export */ });
/** Comparisons of one call; beyond it only what is at nearly the same place is compared. */
const maxComparisons = 100_000;
/**
 * Pairs what scores highest first, nothing twice; of equal scores what stands first and nearest. A score of null is no pair. The
 * outcome does not depend on which side is called base.
 */
function pairBest(rest, scoreOf) {
    const reach = Math.ceil(maxComparisons / Math.max(1, rest.base.length, rest.head.length));
    const candidates = [];
    for (const [from, base] of rest.base.entries()) {
        const start = Math.max(0, from - reach);
        for (const [offset, head] of rest.head.slice(start, from + reach + 1).entries()) {
            const to = start + offset;
            const score = scoreOf(base, head);
            if (score !== null)
                candidates.push({ base, head, score, sum: from + to, distance: Math.abs(from - to) });
        }
    }
    candidates.sort((one, other) => other.score - one.score || one.sum - other.sum || one.distance - other.distance);
    const [bases, heads] = [new Set(), new Set()];
    return candidates.filter(({ base, head }) => {
        if (bases.has(base) || heads.has(head))
            return false;
        bases.add(base);
        heads.add(head);
        return true;
    });
}


/***/ }),

/***/ 7551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ pairLines),
/* harmony export */   Ot: () => (/* binding */ commandLikeness),
/* harmony export */   eN: () => (/* binding */ textLikeness)
/* harmony export */ });
/* harmony import */ var _pair_best_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4032);
/* harmony import */ var _similarity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9798);
/* harmony import */ var _text_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1124);



/** Texts at least this alike are two versions of one line. */
const alikeEnough = 0.5;
/** How alike a text is to itself with a note behind it. */
const noted = 0.95;
/** Pairs equal lines, the first with the first, then those most alike. */
function pairLines(base, head, likeness = textLikeness(), atLeast = alikeEnough) {
    const equal = pairEqual(base, head);
    const rest = without(equal, base, head);
    const alike = (0,_pair_best_js__WEBPACK_IMPORTED_MODULE_1__/* .pairBest */ .H)(rest, (from, to) => {
        const score = likeness(base[from] ?? '', head[to] ?? '');
        return score >= atLeast ? score : null;
    });
    const pairs = [...equal, ...alike];
    const { base: removed, head: added } = without(pairs, base, head);
    return { pairs, added, removed };
}
/** Sentences: a note behind one does not make it another. */
function textLikeness() {
    const parts = remember((text) => ({ key: (0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .textKey */ .t)(text), bigrams: (0,_similarity_js__WEBPACK_IMPORTED_MODULE_2__/* .bigramsOf */ .nF)(text.toLowerCase()) }));
    return (one, other) => {
        const [from, to] = [parts(one), parts(other)];
        if ((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .noteBehind */ .x)(from.key, to.key) !== null || (0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .noteBehind */ .x)(to.key, from.key) !== null)
            return noted;
        return (0,_similarity_js__WEBPACK_IMPORTED_MODULE_2__/* .similarity */ .k8)(from.bigrams, to.bigrams);
    };
}
/** Commands: one that has all words of the other, and more, is another version of it. */
function commandLikeness() {
    const [texts, words] = [textLikeness(), remember((text) => text.split(' '))];
    return (one, other) => {
        const [from, to] = [words(one), words(other)];
        return Math.max(texts(one, other), isWithin(from, to) || isWithin(to, from) ? 0.6 : 0);
    };
}
/** A function of a text that is asked for the same texts again and again. */
function remember(read) {
    const known = new Map();
    return (text) => {
        const found = known.get(text) ?? read(text);
        known.set(text, found);
        return found;
    };
}
/** Whether the words of one command stand in the other, in their order. One word alone says too little. */
function isWithin(words, others) {
    let found = 0;
    for (const other of others)
        if (other === words[found])
            found += 1;
    return words.length > 1 && found === words.length;
}
function pairEqual(base, head) {
    const places = new Map();
    for (const [index, text] of head.entries()) {
        const known = places.get(text);
        if (known === undefined)
            places.set(text, [index]);
        else
            known.push(index);
    }
    const used = new Map();
    return base.flatMap((text, from) => {
        const ordinal = used.get(text) ?? 0;
        const to = places.get(text)?.[ordinal];
        used.set(text, ordinal + 1);
        return to === undefined ? [] : [{ base: from, head: to }];
    });
}
function without(pairs, base, head) {
    const [bases, heads] = [new Set(pairs.map((pair) => pair.base)), new Set(pairs.map((pair) => pair.head))];
    return {
        base: [...base.keys()].filter((index) => !bases.has(index)),
        head: [...head.keys()].filter((index) => !heads.has(index)),
    };
}


/***/ }),

/***/ 3735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ placeholderTexts)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6344);
/* harmony import */ var _unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3105);


/** Everything in a plan that is written as placeholders are, in document order. */
function placeholderTexts(plan) {
    const spans = plan.codeSpans
        .filter(({ text }) => mayBePlaceholder.test(text))
        .map(({ text, place, section }) => ({ kind: 'code span', text: fold(text), place, section }))
        .filter(({ text }) => isPlaceholderSpan(text));
    return [...spans, ...wordsOf(plan)].sort(byPlace);
}
/** What only a text with placeholders has: few texts have anything of the kind. */
const mayBePlaceholder = /[[<…]|\.\.\./;
const ellipsis = ['...', '…'];
const twoLetters = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `[\p{L}].*[\p{L}]`, 's');
const wordInBrackets = String.raw `(?<![^\s/.:=_-])\[[\p{L}][\p{L}\p{N} _-]+\]`;
const partInBrackets = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(wordInBrackets);
/** `[What it does]`, `src/[module]`, `T-<id>`, `/src/...`; the mark of a checkbox is none. */
function isPlaceholderSpan(text) {
    if (/^\[.*\]$/.test(text)) {
        const content = text.slice(1, -1).trim();
        return ellipsis.includes(content) || ((0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetterOrDigitAt */ .Wo)(content, 0) && twoLetters.test(content));
    }
    if (partInBrackets.test(text))
        return true;
    return idsIn(text).length > 0 || pathsIn(text).length > 0;
}
/** The placeholders of headings and lines that are no code spans. */
function wordsOf({ sections, hidden, codeSpans }) {
    const code = new Set(hidden.filter((line) => line.kind === 'code').map((line) => line.line));
    let spans = null;
    const found = [];
    for (const [section, { source, place, body }] of sections.entries()) {
        for (const line of mayBePlaceholder.test(source) ? [...linesOf(source, place), ...body] : body) {
            const isCode = code.has(line.place.line);
            // A bracket outside of code is that of a box or a link.
            if (!(isCode ? mayBePlaceholder : /[<…]|\.\.\./).test(line.text))
                continue;
            spans ??= spansByLine(codeSpans);
            const text = isCode ? line.text : withoutSpans(line, spans.get(line.place.line) ?? []);
            const inCode = isCode ? placed(bracketsIn(text), line.place) : [];
            const anywhere = placed([...idsIn(text), ...pathsIn(text)], line.place);
            found.push(...inCode.map((word) => ({ ...word, kind: 'code word', section })), ...anywhere.map((word) => ({ ...word, kind: 'word', section })));
        }
    }
    return found;
}
/** The lines of a heading: it may have several, and the text before the first heading has none. */
function linesOf(source, place) {
    if (source === '')
        return [];
    return source.split('\n').map((text, index) => {
        const line = place.line + index;
        const column = index === 0 ? place.column : 1;
        return { text, place: { line, column, endLine: line, endColumn: column + text.length } };
    });
}
const idInText = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `(?<![\p{L}\p{N}<>-])[\p{L}\p{N}](?:[\p{L}\p{N}_<>-]*[\p{L}\p{N}>])?`, 'g');
const inAngles = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `<[\p{L}][\p{L}\p{N}_-]*>`);
/** Words such as `T-<id>` and `FR-<id>-<name>`. */
function idsIn(text) {
    if (!text.includes('<'))
        return [];
    return piecesIn(text, idInText).filter((piece) => piece.text.includes('-') && inAngles.test(piece.text));
}
const openPath = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `(?<![^\s("'\x60[])\/[\p{L}\p{N}_./…-]+`, 'g');
/** Paths from the top whose end is left open: `/src/...`. `./...` names packages. */
function pathsIn(text) {
    if (!ellipsis.some((sign) => text.includes(`/${sign}`)))
        return [];
    return piecesIn(text, openPath).filter((piece) => ellipsis.some((sign) => piece.text.includes(`/${sign}`)));
}
const wholeInBrackets = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `${wordInBrackets}(?![^\s/.:_-])`, 'g');
/** Words in brackets, in a line of code: behind a name they are an index, and alone on the line one word is the head of a table. */
function bracketsIn(line) {
    if (!line.includes('['))
        return [];
    return piecesIn(line, wholeInBrackets).filter(({ text }) => text.includes(' ') || text !== line.trim());
}
function piecesIn(text, pattern) {
    return [...text.matchAll(pattern.of(text))].map((match) => ({ text: match[0], index: match.index }));
}
function placed(pieces, { line, column: start }) {
    return pieces.map(({ text, index }) => {
        const column = start + index;
        return { text, place: { line, column, endLine: line, endColumn: column + text.length } };
    });
}
/** Columns from and up to which code spans stand, by line. */
function spansByLine(spans) {
    const lines = new Map();
    for (const { place } of spans) {
        for (let line = place.line; line <= place.endLine; line += 1) {
            const known = lines.get(line) ?? [];
            lines.set(line, known);
            known.push(place);
        }
    }
    return lines;
}
/** A line with its code spans blank, and everything else where it was. */
function withoutSpans({ text, place }, spans) {
    const pieces = [];
    let at = 0;
    for (const span of spans) {
        const from = span.line === place.line ? span.column - place.column : at;
        const to = span.endLine === place.line ? span.endColumn - place.column : text.length;
        pieces.push(text.slice(at, from), ' '.repeat(to - from));
        at = to;
    }
    pieces.push(text.slice(at));
    return pieces.join('');
}
function fold(text) {
    return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
function byPlace({ place: one }, { place: other }) {
    return one.line - other.line || one.column - other.column;
}


/***/ }),

/***/ 1522:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ countItems),
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   KS: () => (/* binding */ workItems),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Ou: () => (/* binding */ roleAround),
/* harmony export */   RI: () => (/* binding */ phaseState),
/* harmony export */   jA: () => (/* binding */ progressOf)
/* harmony export */ });
/** A tick counts even where the item is also struck or called deferred. */
function stateOf(item) {
    if (item.done)
        return 'done';
    return item.waiver === null ? 'open' : 'waived';
}
function countItems(items) {
    return { items: tally(items), leaves: tally(items.filter((item) => item.leaf)) };
}
function tally(items) {
    const counts = { done: 0, open: 0, waived: 0 };
    for (const item of items)
        counts[stateOf(item)] += 1;
    return counts;
}
function phaseState(plan, phase) {
    const { done, open, waived } = countItems(itemsAt(plan, plan.phases[phase]?.items ?? [])).leaves;
    if (done + open + waived === 0)
        return 'empty';
    if (open === 0)
        return 'resolved';
    return done === 0 ? 'pending' : 'active';
}
/** The items with some indexes. */
function itemsAt(plan, indexes) {
    return indexes.map((index) => plan.items[index]).filter((item) => item !== undefined);
}
/** Checklists beside the work itself. */
const besideTheWork = new Set([
    'success-metrics',
    'definition-of-done',
    'adr-legacy',
    'open-questions',
]);
/** What progress counts: the items of all phases; without phases, all but those of the checklists beside the work. */
function workItems(plan) {
    if (plan.phases.length > 0)
        return plan.items.filter((item) => item.phase !== null);
    return plan.items.filter((item) => !besideTheWork.has(roleAround(plan, item.section)));
}
function progressOf(plan) {
    return countItems(workItems(plan));
}
/** The role of a section, or that of the nearest section around it that has one of its own. */
function roleAround(plan, section) {
    for (let at = section; at !== null; at = plan.sections[at]?.parent ?? null) {
        const role = plan.sections[at]?.role ?? 'other';
        if (role === 'title')
            break;
        if (role !== 'other')
            return role;
    }
    return 'other';
}


/***/ }),

/***/ 2837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isReason),
/* harmony export */   r: () => (/* binding */ isReasonLine)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6344);
/* harmony import */ var _unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3105);


/** What stands where a reason was to be written: the example as it was offered, a promise to write one, a date. */
const blank = /^(?:why|reason|tbd|todo|later|\d{4} \d{2} \d{2})$/i;
/** Whether a text says anything of why. */
function isReason(text) {
    const bare = text.replace(_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOfSigns */ .Ge.of(text), ' ').trim();
    return bare !== '' && !blank.test(bare);
}
/** With what a line of its own begins that says why something is not done. */
const opening = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `^(?:reason|rationale|why|note|decision|because|since|due to|see|deferred|skipped|not required|not needed|no longer|moved to|superseded by|replaced by)(?![\p{L}\p{N}_])`, 'i');
/** An arrow and a reference mark are such words. */
const signsBeforeOpening = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `^[^\p{L}\p{N}→※]+`);
/** Whether a line of a plan sets out to say why: "Reason: …", "> Superseded by …", "→ …". */
function isReasonLine(line) {
    const text = line.replace(signsBeforeOpening.of(line), '');
    const opened = opening.exec(text)?.[0] ?? /^[→※]/u.exec(text)?.[0] ?? null;
    return opened !== null && isReason(text.slice(opened.length));
}


/***/ }),

/***/ 2712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten),
/* harmony export */   t: () => (/* binding */ shortenBoth)
/* harmony export */ });
/** Cuts a text at a word where there is one near the limit; never inside a surrogate pair. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
    const word = cut.replace(/\s+\S*$/, '');
    return `${(word.length > limit / 2 ? word : cut).trimEnd()}…`;
}
/** Cuts two versions of a text so that what is left of both has the place from which they differ. */
function shortenBoth(one, other, limit) {
    const start = one.length <= limit && other.length <= limit ? 0 : beforeDifference(one, other, limit);
    const from = (text) => shorten(start === 0 ? text : `…${text.slice(start)}`, limit);
    return [from(one), from(other)];
}
/** Where a word begins that has a quarter of the limit before the difference; 0 where the difference is near the start. */
function beforeDifference(one, other, limit) {
    let same = 0;
    while (same < one.length && one[same] === other[same])
        same += 1;
    if (same <= limit / 2)
        return 0;
    const context = same - Math.ceil(limit / 4);
    const word = one.lastIndexOf(' ', context) + 1;
    if (word > context - limit / 4)
        return word;
    return /[\uDC00-\uDFFF]/.test(one[context] ?? '') ? context - 1 : context;
}


/***/ }),

/***/ 3287:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ hasNotBegun),
/* harmony export */   SR: () => (/* binding */ statusFor),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   n3: () => (/* binding */ phasesBehind),
/* harmony export */   tB: () => (/* binding */ sameStage),
/* harmony export */   zh: () => (/* binding */ phaseOfStage)
/* harmony export */ });
/* unused harmony export phaseByLabel */
/** What the status claims; null where there is none, or none that the dialect knows. */
function stageOf(plan) {
    const reading = plan.status?.reading;
    return reading?.kind === 'canonical' || reading?.kind === 'alias' ? reading.stage : null;
}
/** How the plan's dialect writes a stage; null where it has no word for it. */
function statusFor(plan, stage) {
    const label = 'label' in stage ? stage.label : '';
    return plan.statusWords[stage.kind]?.replace('{label}', label) ?? null;
}
/** Index of the first phase with the label that a status names; null where the plan has none. */
function phaseByLabel(plan, label) {
    const index = plan.phases.findIndex((phase) => phase.label === label);
    return index === -1 ? null : index;
}
/** Index of the phase that a stage names. */
function phaseOfStage(plan, stage) {
    return stage?.kind === 'phase' || stage?.kind === 'phase-complete' ? phaseByLabel(plan, stage.label) : null;
}
/** How many phases, from the first, the plan's status says are behind it; 0 where it says nothing of the kind. */
function phasesBehind(plan) {
    const stage = stageOf(plan);
    switch (stage?.kind) {
        case 'finished':
            return plan.phases.length;
        case 'phase':
            return phaseOfStage(plan, stage) ?? 0;
        case 'phase-complete':
            return (phaseOfStage(plan, stage) ?? -1) + 1;
        default:
            return 0;
    }
}
/** Whether nobody has begun: the plan says that it is a draft, or says nothing that is known, and nothing in it is done. */
function hasNotBegun(plan) {
    const stage = stageOf(plan);
    return stage === null ? plan.items.every((item) => !item.done) : stage.kind === 'draft';
}
function sameStage(one, other) {
    if (one === null || other === null)
        return one === other;
    return one.kind === other.kind && ('label' in one ? one.label : null) === ('label' in other ? other.label : null);
}


/***/ }),

/***/ 9716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   CZ: () => (/* binding */ groupByHome),
/* harmony export */   RT: () => (/* binding */ holdsUpFinish),
/* harmony export */   Tc: () => (/* binding */ allItemsWhere),
/* harmony export */   Ue: () => (/* binding */ canFinish),
/* harmony export */   Uh: () => (/* binding */ isLeftOpen),
/* harmony export */   _X: () => (/* binding */ saysNothing),
/* harmony export */   ip: () => (/* binding */ itemsWhere),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _merge_only_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4344);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1522);


/** The section that a finding about an item speaks of: the heading of its phase, else the section it stands in. */
function homeOf(plan, { phase, section }) {
    return (phase === null ? undefined : plan.phases[phase]?.section) ?? section;
}
/** Items by their homes, in the order in which they are given. */
function groupByHome(plan, items) {
    const groups = new Map();
    for (const index of items) {
        const item = plan.items[index];
        if (item === undefined)
            continue;
        const home = homeOf(plan, item);
        const group = groups.get(home);
        if (group === undefined)
            groups.set(home, [index]);
        else
            group.push(index);
    }
    return groups;
}
/** How messages name a section; one of a phase by that too, if its heading does not say which phase it is of. */
function sectionName(plan, section) {
    const { title = '', phase = null, phaseLabel = null } = plan.sections[section] ?? {};
    const around = phase === null ? section : (plan.phases[phase]?.section ?? section);
    const name = title || 'the plan';
    return around === section || phaseLabel !== null ? name : `${name} of ${sectionName(plan, around)}`;
}
/** Whether an item contradicts a plan or phase that says it is finished. */
function isLeftOpen(plan, item) {
    return item.leaf && (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(item) === 'open' && !(0,_merge_only_js__WEBPACK_IMPORTED_MODULE_0__/* .isMergeOnly */ .l)(plan, item);
}
/** Whether nothing contradicts the plan if it says that it is finished. */
function canFinish(plan) {
    return !plan.items.some((item) => isLeftOpen(plan, item) && holdsUpFinish(plan, item));
}
/** Whether a plan is not finished while an item is open: success metrics, ADRs and questions are settled later. */
function holdsUpFinish(plan, { section }) {
    return !settledLater.has((0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .roleAround */ .Ou)(plan, section));
}
const settledLater = new Set(['success-metrics', 'adr-legacy', 'open-questions']);
/** Indexes of all items that fulfil a condition. */
function allItemsWhere(plan, holds) {
    const found = [];
    let index = 0;
    for (const item of plan.items) {
        if (holds(item, index))
            found.push(index);
        index += 1;
    }
    return found;
}
/** Those of some indexes whose items fulfil a condition. */
function itemsWhere(plan, indexes, holds) {
    const found = [];
    for (const index of indexes) {
        const item = plan.items[index];
        if (item !== undefined && holds(item, index))
            found.push(index);
    }
    return found;
}
/** Whether nothing in a text is of a plan: no status, phase or item. */
function saysNothing({ status, phases, items }) {
    return status === null && phases.length === 0 && items.length === 0;
}


/***/ }),

/***/ 1124:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ textKey),
/* harmony export */   x: () => (/* binding */ noteBehind)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6344);
/* harmony import */ var _unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3105);


/** A text as it is compared: without case, or marks at its ends. What is left when two ways to write the same are to be equal. */
function textKey(text) {
    const lower = ((0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isAscii */ .E)(text) ? text : text.normalize('NFKC')).toLowerCase();
    // Most texts have no marks at their ends.
    if (isWord(lower.charCodeAt(0)) && isWord(lower.charCodeAt(lower.length - 1)))
        return lower;
    const start = lower.replace(_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingSigns */ .F_.of(lower), '');
    return upToLastWord.exec(start)?.[0] ?? '';
}
/** Greedy from the start: `[^\p{L}\p{N}]+$` would try every place of a long run of signs. */
const upToLastWord = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `^.*[\p{L}\p{N}]`, 's');
/** Whether a code unit is a lower-case letter or a digit of ASCII. */
function isWord(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
/** What `longer` has behind `key` where that is a note and none of the text itself; null where it is not so. Both are keys. */
function noteBehind(key, longer) {
    if (key === '' || longer.length <= key.length || !longer.startsWith(key))
        return null;
    const rest = longer.slice(key.length);
    return noteStart.test(rest) ? rest : null;
}
/**
 * A bracket, an arrow, a dash with spaces, or a further sentence. Brackets and quotes that the text ends with, and its full stop,
 * are not in its key. No run is followed far: a hostile text is compared with a thousand others.
 */
const noteStart = /^[)\]"'”’」』*_`]{0,4}(?:[ .。!?]{0,4}[([→⇒※]| (?:[-–—]{1,3}>?|=>) | ?[.:;!?] |。)/u;


/***/ }),

/***/ 3105:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isAscii),
/* harmony export */   g: () => (/* binding */ unicodePattern)
/* harmony export */ });
function unicodePattern(source, flags = '') {
    let ascii = null;
    let full = null;
    const of = (text) => isAscii(text) ? (ascii ??= new RegExp(inAscii(source), flags)) : (full ??= new RegExp(source, `${flags}u`));
    return { of, test: (text) => of(text).test(text), exec: (text) => of(text).exec(text) };
}
/** Whether a text has no character beyond ASCII. */
function isAscii(text) {
    return !/\P{ASCII}/u.test(text);
}
/** A source with the characters of ASCII in place of the properties. */
function inAscii(source) {
    let isInClass = false;
    return source.replace(/\\p\{([^}]*)\}|\\P|\\.|[[\]]/gs, (token, name) => {
        if (token === '[' || token === ']')
            isInClass = token === '[';
        if (!/^\\p/i.test(token))
            return token;
        const members = isInClass && name !== undefined ? asciiMembers.get(name) : undefined;
        if (members === undefined)
            throw new Error(`What ASCII has of ${token} in ${source} is not known.`);
        return members;
    });
}
/** The characters of ASCII that have a property, as they stand in a class. */
const asciiMembers = new Map([
    ['L', 'A-Za-z'],
    ['Lu', 'A-Z'],
    ['Ll', 'a-z'],
    ['N', String.raw `\d`],
    ['Nd', String.raw `\d`],
    ['P', String.raw `!-#%-*,-/:;?@[-\]_{}`],
    ['S', String.raw `$+<->^\x60|~`],
    ['So', ''],
    ['M', ''],
    ['Emoji_Modifier', ''],
    ['ASCII', String.raw `\0-\x7F`],
]);


/***/ }),

/***/ 7847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/model/reason.js
var reason = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/model/stage.js
var model_stage = __webpack_require__(3287);
;// CONCATENATED MODULE: ./lib/rules/cancelled-has-reason.js


const cancelledHasReason = {
    meta: {
        id: 'cancelled-has-reason',
        summary: 'A plan that is cancelled says why.',
        messages: {
            'no-reason': {
                level: 'notice',
                headline: '{status} without a reason',
                text: 'The plan is {status} from this change on, and does not say why.',
                howToFix: 'Put the reason behind the status, or what took the place of the plan:',
                example: '- Status: {halted} (why)',
            },
        },
    },
    reads: 'change',
    check: (change) => {
        const { base, head } = change;
        const { status } = head;
        if (status === null || (0,model_stage/* stageOf */.gV)(head)?.kind !== 'halted' || (0,model_stage/* stageOf */.gV)(base)?.kind === 'halted')
            return [];
        if (saysWhy(status.text) || isExplained(change))
            return [];
        return [
            {
                messageId: 'no-reason',
                members: [{ kind: 'value', value: status.text, place: status.place }],
                section: null,
                claim: null,
                data: { status: status.text, halted: (0,model_stage/* statusFor */.SR)(head, { kind: 'halted' }) ?? 'Cancelled' },
                fix: null,
            },
        ];
    },
};
/** "Cancelled (nobody runs it)", "Superseded by T-9m2xr". */
function saysWhy(status) {
    const note = /[(（](.*)$/s.exec(status)?.[1] ?? /\b(?:by|for|because|due to|in favou?r of)\s(.*)$/is.exec(status)?.[1];
    return note !== undefined && (0,reason/* isReason */.V)(note);
}
/** Whether Metadata say why, or this change does elsewhere: with a link, a note at the head of the plan, a line about its end. */
function isExplained({ base, head }) {
    const knownLinks = new Set(base.links.map(({ url }) => url));
    if (head.links.some(({ url }) => !knownLinks.has(url)))
        return true;
    const known = new Set(base.sections.flatMap(({ title, body }) => [title, ...body.map(({ text }) => text)]));
    const taken = new Set([head.status?.place.line, ...head.items.map(({ place }) => place.line)]);
    return head.sections.some(({ role, title, body }) => {
        if (role === 'other' && !known.has(title) && isAboutTheEnd(title))
            return true;
        const lines = body.filter(({ place }) => !taken.has(place.line)).map(({ text }) => text);
        const isAtTheHead = atTheHead.has(role);
        return lines.some((line) => {
            if (isAtTheHead && (0,reason/* isReasonLine */.r)(line))
                return true;
            return !known.has(line) && (isAboutTheEnd(line) || (isAtTheHead && isProse(line)));
        });
    });
}
const atTheHead = new Set(['preamble', 'title', 'metadata']);
/** "We abandon this in favour of …", "No longer needed": more than the word itself. */
function isAboutTheEnd(line) {
    const end = /\b(?:cancel|supersed|deprecat|abandon|obsolete|replaced by|no longer|halted|given up|why|reason)[a-z]*/i.exec(line);
    return end !== null && (0,reason/* isReason */.V)(line.slice(0, end.index) + line.slice(end.index + end[0].length));
}
/** Not a list item, such as a date that changes with the status. */
function isProse(line) {
    return !/^(?:[-*+]|\d+[.)])\s/.test(line) && (0,reason/* isReason */.V)(line);
}

// EXTERNAL MODULE: ./lib/model/progress.js
var progress = __webpack_require__(1522);
// EXTERNAL MODULE: ./lib/model/structure.js
var structure = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/rules/checkbox-renders.js


const checkboxRenders = {
    meta: {
        id: 'checkbox-renders',
        summary: 'What is meant as a checkbox is one to GitHub, and its mark says done or open.',
        messages: {
            malformed: {
                level: 'warning',
                headline: '{count} broken {count|checkbox|checkboxes} in {section}',
                text: 'In {section}, {count} {count|line is|lines are} meant as {count|an item|items}, but GitHub shows no checkbox: {names}.',
                howToFix: 'Write "- ", then "[ ]" or "[x]", then a space; until then it counts as open.',
                example: '- [ ] {source}',
            },
            'unknown-mark': {
                level: 'warning',
                headline: '{count} unknown {count|mark|marks} in {section}',
                text: 'In {section}, {count} {count|item has a mark|items have marks} that GitHub shows as text: {names}.',
                howToFix: 'Tick what is done; everything else counts as open.',
                example: '- [ ] {source}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => [...problemsOf(plan, 'malformed', 'malformed'), ...problemsOf(plan, 'unknown', 'unknown-mark')],
};
/** One problem for each section that holds items with a box of the form. */
function problemsOf(plan, form, messageId) {
    const bySection = new Map();
    for (const [index, item] of plan.items.entries()) {
        if (item.box.form !== form)
            continue;
        const section = (0,structure/* homeOf */.lt)(plan, item);
        const items = bySection.get(section) ?? [];
        bySection.set(section, items);
        items.push(index);
    }
    return [...bySection].map(([section, items]) => ({
        messageId,
        members: items.map((item) => ({ kind: 'item', item })),
        section,
        claim: null,
        data: { section: (0,structure/* sectionName */.$)(plan, section) },
        fix: mend((0,progress/* itemsAt */.Ct)(plan, items)),
    }));
}
/** Boxes that are meant as open, where it is sure how. What is meant as ticked is for a person to tick. */
function mend(items) {
    const edits = items.map(editOf).filter((edit) => edit !== null);
    return edits.length === 0 ? null : { description: 'Write open checkboxes so that they render', edits };
}
function editOf({ box, place, source }) {
    if (box.form !== 'malformed' || box.mark.trim() !== '')
        return null;
    // `-[ ] text`: in the second column nothing can stand between the marker and the box.
    if (box.place.column === 2)
        return { place: box.place, text: ' [ ]' };
    if (box.mark !== ' ')
        return { place: box.place, text: '[ ]' };
    const isGlued = place.line === place.endLine && place.endColumn - box.place.endColumn === source.length;
    return isGlued ? { place: box.place, text: '[ ] ' } : null;
}

// EXTERNAL MODULE: ./lib/model/letters.js
var letters = __webpack_require__(6344);
// EXTERNAL MODULE: ./lib/model/unicode-pattern.js
var unicode_pattern = __webpack_require__(3105);
;// CONCATENATED MODULE: ./lib/model/answers.js


const decided = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^(?:(?:decision|decided|resolved|resolution|answer(?:ed)?|outcome|deferred|closed|agreed)(?![\p{L}\p{N}])|決定|解決|回答|結論)`, 'i');
const planned = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^(?:(?:next steps?|method)(?![\p{L}\p{N}])|次のステップ|方法)`, 'i');
const arrow = /→|⇒|->|=>/u;
/** The answer behind the last arrow of a question's text, or in front of the text ("Resolved: …"); null where there is none. */
function answerIn(text) {
    const parts = text.split(arrow).map((part) => part.replace(/^(?:[\s✅✔☑*_:：-]|\uFE0F)+/u, ''));
    const last = parts.length === 1 ? '' : (parts.at(-1) ?? '');
    if (decided.test(last) || decided.test(parts[0] ?? ''))
        return 'decided';
    if (planned.test(last))
        return 'planned';
    return letters/* letterOrDigit */.jF.test(last) ? 'said' : null;
}
/** Whether a text asks something: it ends with a question mark, or as a Japanese question does. A remark in parentheses, or an arrow, may follow. */
function isQuestion(text) {
    const [question = ''] = text.split(arrow, 1);
    const bare = question
        .trimEnd()
        .replace(/[(（][^()（）]*[)）]$/u, '')
        .trimEnd();
    return /[?？]["'”」』*_]?$|か。?$/u.test(bare);
}
/** The items below which a bullet of their list stands, before the next item. */
function itemsWithBullets({ items, bullets }) {
    const found = new Set();
    let index = -1;
    for (const { nested, section, place } of bullets) {
        while ((items[index + 1]?.place.line ?? Infinity) < place.line)
            index += 1;
        if (nested && items[index]?.section === section)
            found.add(index);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/rules/complete-is-complete.js




const howToFix = 'Tick what is done, or strike what is not going to be, with the reason:';
const example = '- [ ] ~~{source}~~ (deferred: why)';
const completeIsComplete = {
    meta: {
        id: 'complete-is-complete',
        summary: 'A plan or phase that says it is finished has no open item.',
        messages: {
            phases: {
                level: 'error',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, but {section} has {count} open {count|item|items}: {names}.',
                howToFix,
                example,
            },
            'phase-heading': {
                level: 'error',
                headline: '{section} says done with {count} open {count|item|items}',
                text: 'The heading says that {section} is done, but it has {count} open {count|item|items}: {names}.',
                howToFix,
                example,
            },
            'definition-of-done': {
                level: 'error',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, but {section} has {count} open {count|item|items}: {names}.',
                howToFix,
                example,
            },
            conditional: {
                level: 'notice',
                headline: '{status} with {count} open conditional {count|item|items} in {section}',
                text: 'The status is {status}, and {section} has {count} open {count|item|items} that may not apply: {names}.',
                howToFix,
                example: '- [ ] ~~{source}~~ (not required: why)',
            },
            'success-metrics': {
                level: 'warning',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, but {count} of its {section} {count|is|are} open: {names}.',
                howToFix,
                example,
            },
            other: {
                level: 'warning',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, but {section} has {count} open {count|item|items}: {names}.',
                howToFix,
                example,
            },
            'adr-legacy': {
                level: 'notice',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, and {section} has {count} open {count|item|items}: {names}.',
                howToFix,
                example,
            },
            'open-questions': {
                level: 'notice',
                headline: '{status} with {count} undecided {count|question|questions}',
                text: 'The status is {status}, and {count} open {count|question has|questions have} no decision: {names}.',
                howToFix: 'Write the decision behind the question:',
                example: '- [x] {source} → Decision: …',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = (0,model_stage/* stageOf */.gV)(plan);
        return stage?.kind === 'finished' ? unfinished(plan, stage) : unfinishedPhases(plan);
    },
};
/** Open items of a finished plan, one problem for each kind in each section; a phase counts as one section. */
function unfinished(plan, stage) {
    const groups = new Map();
    for (const [index, item] of plan.items.entries()) {
        const messageId = messageFor(plan, item);
        if (messageId === null)
            continue;
        const section = (0,structure/* homeOf */.lt)(plan, item);
        const key = `${messageId} ${String(section)}`;
        const group = groups.get(key) ?? { messageId, section, items: [] };
        groups.set(key, group);
        group.items.push(index);
    }
    return [...groups.values()].map(({ messageId, section, items }) => problem(plan, messageId, section, items, stage));
}
/** Phases whose heading says that they are done. Of those that the status has left behind the status says so already. */
function unfinishedPhases(plan) {
    return plan.phases.slice((0,model_stage/* phasesBehind */.n3)(plan)).flatMap((phase) => {
        const items = (0,structure/* itemsWhere */.ip)(plan, phase.items, (item) => (0,structure/* isLeftOpen */.Uh)(plan, item));
        return phase.saysDone && items.length > 0
            ? [problem(plan, 'phase-heading', phase.section, items, { kind: 'phase-complete', label: phase.label })]
            : [];
    });
}
function problem(plan, messageId, section, items, claim) {
    return {
        messageId,
        members: items.map((item) => ({ kind: 'item', item })),
        section,
        claim,
        data: { status: plan.status?.text ?? '', section: (0,structure/* sectionName */.$)(plan, section) },
        fix: null,
    };
}
/** Which message an open leaf of a finished plan belongs to; null for one that contradicts nothing. */
function messageFor(plan, item) {
    if (!(0,structure/* isLeftOpen */.Uh)(plan, item))
        return null;
    if (item.phase !== null)
        return 'phases';
    const role = (0,progress/* roleAround */.Ou)(plan, item.section);
    switch (role) {
        case 'definition-of-done':
            return isConditional(item) ? 'conditional' : role;
        case 'success-metrics':
        case 'adr-legacy':
            return role;
        case 'open-questions':
            // Questions are closed by text more often than by their box.
            return answerIn(item.text) === 'decided' ? null : role;
        default:
            return plan.phases.length === 0 ? 'phases' : 'other';
    }
}
/** "if …", "as applicable": the item itself leaves open whether it applies. */
function isConditional(item) {
    return /\b(?:if|where|as|when)\s+(?:applicable|needed|necessary|required|relevant|appropriate)\b|(?:^|\()\s*(?:if|when)\b/i.test(item.text);
}

// EXTERNAL MODULE: ./lib/model/form.js
var model_form = __webpack_require__(3343);
;// CONCATENATED MODULE: ./lib/rules/gate-is-filled.js



const gateIsFilled = {
    meta: {
        id: 'gate-is-filled',
        summary: 'The sections by which a phase is judged say something.',
        messages: {
            'acceptance-criteria': {
                level: 'warning',
                headline: '{count} {count|phase|phases} without acceptance criteria',
                text: '{names} {count|is|are} empty; what holds once the phase is done was expected there.',
                howToFix: 'Write what can be seen once the phase is done:',
                example: '- What can be seen once the phase is done',
            },
            verification: {
                level: 'warning',
                headline: '{count} {count|phase|phases} without a step of verification',
                text: '{names} {count|has|have} no command and no other step; how the phase is checked was expected there.',
                howToFix: 'Write the commands into a fence, or say in words how the phase is checked.',
            },
            other: {
                level: 'notice',
                headline: '{count} empty {count|section|sections}',
                text: '{names} {count|is|are} empty; something was expected below {count|the heading|each heading}.',
                howToFix: 'Say what belongs there; "None" will do.',
            },
            'in-draft': {
                level: 'notice',
                headline: '{count} {count|gate|gates} still empty',
                text: '{names} {count|is|are} still empty; what the phase is judged by was expected there once work begins.',
                howToFix: 'Fill {count|it|each of them} before the plan leaves Draft.',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = (0,model_stage/* stageOf */.gV)(plan)?.kind;
        // Nobody completes the text of a plan that was given up.
        if (!plan.native || stage === 'halted')
            return [];
        const empty = emptySections(plan);
        const isGate = ({ messageId }) => messageId !== 'other';
        if (stage === 'draft')
            return problemOf('in-draft', empty.filter(isGate));
        return ['acceptance-criteria', 'verification', 'other'].flatMap((id) => {
            const meant = empty.filter(({ messageId }) => messageId === id);
            return problemOf(id, meant);
        });
    },
};
function problemOf(messageId, empty) {
    if (empty.length === 0)
        return [];
    const members = empty.map(({ section }) => ({ kind: 'section', section }));
    return [{ messageId, members, section: null, claim: null, data: {}, fix: null }];
}
/** The sections of phases that were to say something, and say nothing. */
function emptySections(plan) {
    const required = new Set(plan.form.phaseSections.map(model_form/* sectionKey */.F));
    const filled = filledSections(plan);
    return [...plan.sections.entries()].flatMap(([index, section]) => {
        if (section.phase === null || filled.has(index))
            return [];
        const { role } = section;
        if (role === 'acceptance-criteria' || role === 'verification')
            return [{ section: index, messageId: role }];
        return required.has((0,model_form/* sectionKey */.F)(section)) ? [{ section: index, messageId: 'other' }] : [];
    });
}
/** The sections in which, or in a sub-section of which, a reader finds something. */
function filledSections(plan) {
    const code = new Set(plan.hidden.filter(({ kind }) => kind === 'code').map(({ line }) => line));
    const filled = new Set();
    // Sub-sections first: what they hold is held by the sections around them as well.
    for (const [index, { body, parent }] of [...plan.sections.entries()].reverse()) {
        const inVerification = (0,progress/* roleAround */.Ou)(plan, index) === 'verification';
        const isComment = ({ text, place }) => inVerification && code.has(place.line) && text.startsWith('#');
        if (body.some((line) => !isBare(line.text) && !isComment(line)))
            filled.add(index);
        if (filled.has(index) && parent !== null)
            filled.add(parent);
    }
    return filled;
}
/** Whether a line is nothing but the marks of a list, an item or a quote. */
function isBare(line) {
    return /^(?:[-*+>\s]|\d{1,9}[.)]|\[.?\])+$/.test(line);
}

;// CONCATENATED MODULE: ./lib/model/gate.js
/** Checklists by which a phase or plan is measured before it is left. */
const gateRoles = new Set(['acceptance-criteria', 'success-metrics', 'definition-of-done']);
/** The heading of the gate that a section is, or is part of; null for one that belongs to none. */
function gateAround(plan, section) {
    for (let at = section; at !== null; at = plan.sections[at]?.parent ?? null) {
        const role = plan.sections[at]?.role ?? 'other';
        if (gateRoles.has(role))
            return at;
        if (role !== 'other')
            return null;
    }
    return null;
}
/** The gates of a plan that have lines, by their heading. */
function gatesOf(plan) {
    const gates = new Map();
    const gateAt = (section) => {
        const heading = gateAround(plan, section);
        if (heading === null)
            return undefined;
        const gate = gates.get(heading) ?? { items: [], bullets: [] };
        gates.set(heading, gate);
        return gate;
    };
    for (const [index, { section, leaf }] of plan.items.entries())
        if (leaf)
            gateAt(section)?.items.push(index);
    for (const [index, { section, nested }] of plan.bullets.entries())
        if (!nested)
            gateAt(section)?.bullets.push(index);
    return gates;
}

;// CONCATENATED MODULE: ./lib/rules/losses.js


/** What rules about things that a plan lost ask of the change, line by line. Sections and phases are of base. */
class Losses {
    change;
    sections;
    phases;
    /** Phases of head that the change closes. */
    closed;
    /** How many done leaves head has that base did not have in any form, by phase or else by section. */
    gained;
    constructor(change) {
        this.change = change;
        const { pairing, transitions } = change;
        this.sections = headsOf(pairing.sections);
        this.phases = headsOf(pairing.phases);
        this.closed = new Set(transitions.flatMap((step) => (step.kind === 'phase-closed' ? [step.phase] : [])));
        this.gained = doneGained(change);
    }
    sectionInHead(section) {
        return this.sections.get(section) ?? null;
    }
    phaseInHead(phase) {
        return this.phases.get(phase) ?? null;
    }
    /** Where to look for what a section lost: there as head has it, else the nearest surviving section around it, else the status. */
    placeOf(section) {
        const { base, head } = this.change;
        for (let at = section; at !== null; at = base.sections[at]?.parent ?? null) {
            const surviving = head.sections[this.sections.get(at) ?? -1];
            if (surviving !== undefined && !isWholePlan(surviving.role))
                return surviving.place;
        }
        return head.status?.place ?? head.title?.place ?? null;
    }
    /** Whether the change closes the phase that a section is part of. */
    closesPhaseAround(section) {
        const phase = this.change.base.sections[section]?.phase ?? null;
        return phase !== null && this.closed.has(this.phases.get(phase) ?? -1);
    }
    /** How many done leaves were added to the phase that a section is part of, or else to the section itself. */
    doneGainedIn(section) {
        const phase = this.change.base.sections[section]?.phase ?? null;
        const [inPhase, inSection] = [phase === null ? null : this.phaseInHead(phase), this.sectionInHead(section)];
        return this.gained.get(phase === null ? `section ${String(inSection)}` : `phase ${String(inPhase)}`) ?? 0;
    }
    finishesPlan() {
        const { base, head } = this.change;
        return (0,model_stage/* stageOf */.gV)(head)?.kind === 'finished' && (0,model_stage/* stageOf */.gV)(base)?.kind !== 'finished';
    }
    /**
     * Whether a section is part of a gate that head still has: what it loses are criteria, and judged as such. A phase that is
     * removed takes its gate with it, and what is lost is work.
     */
    isStandingGate(section) {
        const { base } = this.change;
        const phase = base.sections[section]?.phase ?? null;
        return gateAround(base, section) !== null && (phase === null || this.phases.has(phase));
    }
}
/** What a message says behind the text of a line that became something else; null where nothing is known. */
function fateText(fate) {
    switch (fate.kind) {
        case 'gone':
            return null;
        case 'bullet':
            return `without its box on line ${String(fate.line)}`;
        case 'code':
            return `inside a code block on line ${String(fate.line)}`;
        case 'comment':
            return `inside a comment on line ${String(fate.line)}`;
    }
}
function doneGained({ head, pairing }) {
    const counts = new Map();
    for (const index of pairing.added) {
        const item = head.items[index];
        if (item === undefined || !item.leaf || !item.done)
            continue;
        const key = item.phase === null ? `section ${String(item.section)}` : `phase ${String(item.phase)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}
function headsOf(pairs) {
    return new Map(pairs.map(({ base, head }) => [base, head]));
}
function isWholePlan(role) {
    return role === 'title' || role === 'preamble';
}

;// CONCATENATED MODULE: ./lib/model/quantity.js

/** The quantities of a text, in order. */
function quantitiesIn(text) {
    return [...text.matchAll(quantity.of(text))].map(({ index, 0: match, groups = {} }) => {
        const { unit, factor } = unitOf(groups['unit']);
        return {
            value: numberOf(groups['number'] ?? '') * factor,
            unit,
            start: index,
            end: index + match.length,
        };
    });
}
/** A text with `#` in place of each quantity: what is said of them. */
function withoutQuantities(text) {
    return text.replace(quantity.of(text), '#');
}
const ones = [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numberWords = new Map([
    ...ones.map((word, value) => [word, value]),
    ...tens.map((word, index) => [word, 20 + 10 * index]),
    ['a hundred', 100],
    ['a thousand', 1000],
    ['half', 0.5],
]);
const units = [
    { words: 'ms|msecs?|milliseconds?', unit: 'time', factor: 1 },
    { words: 's|secs?|seconds?', unit: 'time', factor: 1_000 },
    { words: 'm|mins?|minutes?', unit: 'time', factor: 60_000 },
    { words: 'h|hrs?|hours?', unit: 'time', factor: 3_600_000 },
    { words: 'd|days?', unit: 'time', factor: 86_400_000 },
    { words: 'weeks?', unit: 'time', factor: 604_800_000 },
    { words: 'bytes?', unit: 'size', factor: 1 },
    { words: 'k(?:i?b)?', unit: 'size', factor: 1_024 },
    { words: 'mi?b', unit: 'size', factor: 1_048_576 },
    { words: 'gi?b', unit: 'size', factor: 1_073_741_824 },
    { words: 'ミリ秒', unit: 'time', factor: 1 },
    { words: '秒', unit: 'time', factor: 1_000 },
    { words: '分', unit: 'time', factor: 60_000 },
    { words: '時間', unit: 'time', factor: 3_600_000 },
    { words: '日', unit: 'time', factor: 86_400_000 },
];
const spelledUnits = units.map(({ words }) => words).filter((words) => /^[a-z]/.test(words));
/** Behind a Japanese unit the text goes on without a space. One look ahead for all of the others: each costs time to compile. */
const unitPattern = [
    String.raw `(?:${spelledUnits.join('|')})(?![\p{L}\p{N}_])`,
    ...units.map(({ words }) => words).filter((words) => !spelledUnits.includes(words)),
].join('|');
const tensPattern = String.raw `(?:${tens.join('|')})(?:-(?:${ones.slice(1, 10).join('|')}))?`;
const numberPattern = String.raw `\d[\d,.]*|\b(?:${tensPattern}|${[...numberWords.keys()].join('|')})(?![\w-])`;
const quantity = (0,unicode_pattern/* unicodePattern */.g)(String.raw `(?<number>${numberPattern})(?:[ -]?(?<unit>${unitPattern}))?`, 'gi');
function unitOf(word) {
    const found = word === undefined ? undefined : units.find(({ words }) => new RegExp(`^(?:${words})$`, 'i').test(word));
    return found ?? { unit: 'none', factor: 1 };
}
function numberOf(written) {
    const word = written.toLowerCase();
    const [ten = '', one = ''] = word.split('-');
    const spelled = numberWords.get(word) ?? (numberWords.get(ten) ?? Number.NaN) + (numberWords.get(one) ?? Number.NaN);
    return Number.isNaN(spelled) ? Number.parseFloat(written.replaceAll(',', '')) : spelled;
}

;// CONCATENATED MODULE: ./lib/model/loosening.js


/**
 * Whether a text asks for less than it did. Narrow on purpose: most rewording is honest, and what cannot be told for sure is
 * only another text.
 */
function asksForLess(was, is) {
    return (isGained(softWord, was, is) ||
        isWeakerVerb(was, is) ||
        isFewer(was, is) ||
        isNoLongerDenied(was, is) ||
        isCut(was, is) ||
        boundMove(was, is) === 'looser');
}
/** Whether a text says of itself, as it did not before, that it does not hold yet ("Windows pending"). */
function leavesOpen(was, is) {
    return isGained(openEnd, was, is);
}
/** Whether a command lets more pass than it did: its failure is swallowed, or it is told to be less strict. */
function checksLess(was, is) {
    const [from, to] = [readCommand(was), readCommand(is)];
    if (isGained(swallowed, from.text, to.text) || isGained(lenientComment, from.comment, to.comment))
        return true;
    if (from.program !== to.program)
        return false;
    return ([...to.flags].some((flag) => lenientFlags.has(flag) && !from.flags.has(flag)) ||
        [...from.flags].some((flag) => strictFlags.has(flag) && !to.flags.has(flag)) ||
        limits.some(({ flag, strict }) => isLooserLimit(flag, strict, from.text, to.text)));
}
function isGained(pattern, was, is) {
    return pattern.test(is) && !pattern.test(was);
}
/** "if possible", "(optional)". */
const softWord = /\b(?:if|where|when|wherever|whenever|as far as) (?:at all )?(?:possible|feasible|practical|practicable)\b|\b(?:as|if|when) time (?:permits|allows)\b|\bbest[- ]effort\b|\bnice[- ]to[- ]have\b|\b(?:ideally|preferably)\b|^optional\b|[([]optional\b|可能であれば|可能なら|可能な限り|できれば/i;
/** In brackets or behind a comma, a dash or a colon: "pending". Anywhere: "tracked for a follow-up", "to be confirmed". */
const openEnd = /[([,;:–—-] ?[^()[\],;:–—-]{0,40}\b(?:pending|outstanding|tbd)\b|\b(?:tracked|left|planned|scheduled|filed) (?:separately|elsewhere|later|(?:as|for|in|to) (?:[\w-]+ ){0,3}follow[- ]?ups?)\b|\b(?:yet|still|remains?) to be [a-z]+ed\b|\bto be (?:confirmed|determined|decided|done|defined|added|opened|filed|written|verified|scheduled|completed|measured)\b|\bonce (?:[\w-]+ ){1,5}(?:is|are|becomes?) available\b|\bnot (?:yet|verified|tested|measured|met)\b|\b(?:partially|partly) (?:done|met|completed?|implemented)\b|未(?:実施|確認|対応|完了|検証)|保留中|後日/i;
/** "should" where it said "must". */
function isWeakerVerb(was, is) {
    return (/\b(?:must|shall)\b/i.test(was) && !/\b(?:must|shall)\b/i.test(is) && isGained(/\b(?:should|may|might)\b/i, was, is));
}
/** "most" where it said "all". */
function isFewer(was, is) {
    const all = /\b(?:all|every|each)\b|\b100 ?%/i;
    const most = /\b(?:most|mostly|many|some|several|nearly|almost|largely|usually|typically|partially|partly)\b/i;
    return all.test(was) && !all.test(is) && isGained(most, was, is);
}
/** Nothing is excluded any more where it said "never". */
function isNoLongerDenied(was, is) {
    return (/\bnever\b/i.test(was) &&
        !/\b(?:no|not|never|none|nobody|nothing|nor|neither|cannot|without|zero|0)\b|n't\b/i.test(is));
}
/** The end of the sentence is gone: "Restore drill done by two people" is "Restore drill done". A note behind it may go. */
function isCut(was, is) {
    const [longer, kept] = [was.trim(), withoutStop(is)];
    return kept !== '' && longer.startsWith(kept) && moreOfSentence.test(withoutStop(longer.slice(kept.length)));
}
const moreOfSentence = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^ (?!(?:if|when|where|unless|while|as|because|since|see)\b)[\p{L}]\S*(?: \S+)+$`, 'i');
function withoutStop(text) {
    return text.trimEnd().replace(/[.!。]$/, '');
}
/** Whether a text has another number in the same words, and nothing tells whether that asks for more or for less. */
function asksForAnotherNumber(was, is) {
    return boundMove(was, is) === 'unknown';
}
/** What stands before a number that must not be passed, or must be reached. */
const upper = /(?:<=?|≤|\b(?:under|below|within|less than|fewer than|lower than|at most|no more than|not more than|max(?:imum)?(?: of)?)) ?[$€£~]?$/i;
const lower = /(?:>=?|≥|\b(?:over|above|more than|greater than|at least|no less than|not less than|min(?:imum)?(?: of)?)) ?[$€£~]?$/i;
/** "Nobody waits longer than": a comparison that is denied is a bound from above. */
const deniedMore = /\b(?:no|nobody|none|nothing|never|not)\b[^.;]{0,40}\b(?:longer|more|later|slower|larger|greater|higher) than ?[$€£~]?$/i;
/** Time that something takes, and time that it holds for. */
const takes = /\bin ?$/i;
const lasts = /\b(?:for|last|past|during) ?(?:the )?$/i;
/** What stands behind a number: in Japanese the bound itself, and a share of which more is better. */
const upperBehind = /^\s?[^\s、。]{0,3}\s?(?:以下|未満|以内)/;
const lowerBehind = /^\s?[^\s、。]{0,3}\s?以上|^ ?%[^.;]{0,20}\b(?:coverage|accuracy|uptime|availability|of|pass|passing|success)\b/i;
/** What became of the numbers where the words are the same; null where no number is another. A note may stand behind them. */
function boundMove(was, is) {
    if (was === is || !wordsAround(is).startsWith(wordsAround(was)))
        return null;
    const now = quantitiesIn(is);
    const moves = quantitiesIn(was).flatMap((from, index) => {
        const to = now[index];
        if (to?.unit !== from.unit || to.value === from.value)
            return [];
        const bound = boundAt(was, from);
        if (bound === null)
            return ['unknown'];
        return [(bound === 'upper') === to.value > from.value ? 'looser' : 'tighter'];
    });
    return moves.find((move) => move === 'looser') ?? moves.find((move) => move === 'unknown') ?? moves[0] ?? null;
}
function boundAt(text, { start, end, unit }) {
    const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end)];
    if (upper.test(before) || deniedMore.test(before) || upperBehind.test(after))
        return 'upper';
    if (lower.test(before) || lowerBehind.test(after))
        return 'lower';
    if (unit !== 'time')
        return null;
    if (takes.test(before))
        return 'upper';
    return lasts.test(before) ? 'lower' : null;
}
/** The words of a text without its numbers, the same for one and for many. */
function wordsAround(text) {
    const words = withoutQuantities(withoutStop(text))
        .toLowerCase()
        .replace(/\b(?:all|each|every|the) (?=#)/g, '');
    return words.replace(plural.of(words), '').replaceAll(' ', '');
}
const plural = (0,unicode_pattern/* unicodePattern */.g)(String.raw `s(?![\p{L}\p{N}])`, 'g');
function readCommand(line) {
    const at = line.search(/ #/);
    const [text, comment] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at)];
    const words = text.split(' ').filter((word) => word !== '');
    const program = words.find((word) => !/^\w+=/.test(word)) ?? '';
    return { text: words.join(' '), comment, program, flags: new Set(flagsOf(words)) };
}
/** Flags as they stand, and those that take a word of their own together with it. */
function flagsOf(words) {
    return words.flatMap((word, index) => (word.startsWith('-') ? [word, `${word} ${words[index + 1] ?? ''}`] : []));
}
const swallowed = /(?:\|\||;) ?(?:true|:|exit 0|echo\b[^|&;]*)$/;
const lenientComment = /^ #+ ?(?:optional|if|when|pending|skip|skipped|later)\b/i;
/** Of linters, compilers and test runners; none that another program takes for something else that matters. */
const strictFlags = new Set([
    '-D warnings',
    '-Dwarnings',
    '--deny warnings',
    '--deny-warnings',
    '-Werror',
    '--all-targets',
    '--all-features',
    '--workspace',
    '--strict',
    '--check',
    '--frozen-lockfile',
    '--fail-on-warnings',
    '--warnings-as-errors',
    '-warnaserror',
    '-race',
]);
const lenientFlags = new Set([
    '--exit-zero',
    '--no-verify',
    '--passWithNoTests',
    '--pass-with-no-tests',
    '--if-present',
    '--ignore-failures',
    '--no-strict',
    '--allow-warnings',
    '-A warnings',
    '-DskipTests',
    '-DskipTests=true',
    '-Dmaven.test.skip=true',
    '-Dmaven.test.failure.ignore=true',
]);
/** Flags whose number is a limit; `strict` says which way it is kept. */
const limits = [
    { flag: /--max-warnings[= ](\d+)/, strict: 'low' },
    { flag: /--(?:cov-)?fail-under[= ](\d+)/, strict: 'high' },
];
function isLooserLimit(flag, strict, was, is) {
    const [from, to] = [was, is].map((text) => flag.exec(text)?.[1]);
    if (from === undefined)
        return false;
    if (to === undefined)
        return true;
    return strict === 'low' ? Number(to) > Number(from) : Number(to) < Number(from);
}

// EXTERNAL MODULE: ./lib/model/pair-lines.js
var pair_lines = __webpack_require__(7551);
;// CONCATENATED MODULE: ./lib/rules/weakened-commands.js



/** What the verifications of phases lost that head still has. */
function weakenedCommands({ base, head }, losses) {
    const sections = verificationsOf(base);
    const [before, now] = [commentsOf(base), commentsOf(head)];
    const phases = base.phases.flatMap((was, phase) => {
        const inHead = losses.phaseInHead(phase);
        const is = head.phases[inHead ?? -1];
        if (inHead === null || is === undefined)
            return [];
        const comments = newComments(before.get(phase) ?? [], now.get(inHead) ?? []);
        return [{ section: sections.get(phase) ?? was.section, ...commandChanges(was, is, comments) }];
    });
    const elsewhere = countTexts([
        [commandsOf(head), 1],
        [commandsOf(base), -1],
        [phases.flatMap((phase) => phase.lost), 1],
    ]);
    return phases.map((phase) => ({ ...phase, lost: phase.lost.filter(({ text }) => !take(elsewhere, text)) }));
}
/** The first heading of each phase under which its commands stand. */
function verificationsOf({ sections }) {
    const first = new Map();
    for (const [index, { role, phase }] of sections.entries()) {
        if (role === 'verification' && phase !== null && !first.has(phase))
            first.set(phase, index);
    }
    return first;
}
/** The comments in the code of each phase, without their sign. */
function commentsOf({ phases, sections, hidden }) {
    const comments = new Map();
    let phase = 0;
    const endOf = (index) => sections[phases[index]?.section ?? -1]?.endLine ?? Infinity;
    for (const line of hidden) {
        if (line.kind !== 'code')
            continue;
        while (line.line > endOf(phase))
            phase += 1;
        const start = sections[phases[phase]?.section ?? -1]?.place.line ?? Infinity;
        const text = /^\s*#+\s*(.*)$/.exec(line.text)?.[1];
        if (line.line < start || text === undefined)
            continue;
        const known = comments.get(phase);
        if (known === undefined)
            comments.set(phase, [{ ...line, text }]);
        else
            known.push({ ...line, text });
    }
    return comments;
}
/** Comments that base does not have, by their text. */
function newComments(before, now) {
    const known = new Set(before.map(({ text }) => text));
    return new Map(now.filter(({ text }) => !known.has(text)).map((line) => [line.text.trimEnd(), line]));
}
function commandChanges(was, is, comments) {
    const { pairs, removed, added } = (0,pair_lines/* pairLines */.GC)(was.commands.map(({ text }) => text), is.commands.map(({ text }) => text), (0,pair_lines/* commandLikeness */.Ot)());
    const changed = pairs.flatMap((pair) => {
        const [from, to] = [was.commands[pair.base], is.commands[pair.head]];
        return from === undefined || to === undefined || !isLooser(from, to) ? [] : [loosened(from, to)];
    });
    const gone = removed.flatMap((index) => was.commands[index] ?? []).filter((command) => !command.optional);
    const commentedOut = gone.flatMap((command) => {
        const comment = comments.get(command.text);
        return comment === undefined ? [] : [loosened(command, asText(comment))];
    });
    const excused = new Set([...comments.keys()].flatMap(excusedBy));
    return {
        lost: gone.filter(({ text }) => !comments.has(text) && !excused.has(text)).map(lost),
        loosened: [...changed, ...commentedOut],
        renumbered: [],
        gained: added.length,
    };
}
function isLooser(was, is) {
    return (!was.optional && is.optional) || (was.text !== is.text && checksLess(was.text, is.text));
}
/** Places in a comment at which a reason may begin; a hostile one has any number. */
const maxReasonStarts = 8;
/** The commands that a comment may say the reason of, why they are not run: `cargo bench (deferred: no runner)`. */
function excusedBy(comment) {
    const starts = [...comment.matchAll(/ ?(?:[(#:;]|[-–—]{1,3} )/g)].slice(0, maxReasonStarts);
    return starts
        .filter(({ index }) => letters/* letter */.Pv.test(comment.slice(index)))
        .map(({ index }) => comment.slice(0, index).trimEnd());
}
function lost({ text }) {
    return { text, source: text, form: 'command', done: false, fate: null };
}
function loosened(was, { text, place }) {
    return { text, was: was.text, wasSource: was.text, form: 'command', place };
}
function asText({ text, line }) {
    return { text: `# ${text.trimEnd()}`, place: { line, column: 1, endLine: line, endColumn: text.length + 1 } };
}
function commandsOf({ phases }) {
    return phases.flatMap((phase) => phase.commands);
}
function countTexts(counted) {
    const counts = new Map();
    for (const [lines, by] of counted)
        for (const { text } of lines)
            counts.set(text, (counts.get(text) ?? 0) + by);
    return counts;
}
/** Whether a text is left, which is one less by that. */
function take(counts, text) {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left > 0;
}

;// CONCATENATED MODULE: ./lib/rules/weakened-lines.js





/** Criteria at least this alike in two gates are one that moved. */
const movedAlike = 0.8;
/** What the gates of base lost that head still has: acceptance criteria, success metrics and definitions of done. */
function weakenedLines(change, losses) {
    const { base, head, pairing } = change;
    const [baseGates, headGates] = [gatesOf(base), gatesOf(head)];
    const pairs = new Map(pairing.items.map((pair) => [pair.base, pair]));
    const fates = new Map(pairing.dropped.map(({ base: index, fate }) => [index, fate]));
    const added = new Set(pairing.added);
    const gates = [...baseGates.keys()]
        .filter((section) => losses.isStandingGate(section))
        .map((section) => {
        const gate = headGates.get(losses.sectionInHead(section) ?? -1) ?? { items: [], bullets: [] };
        return {
            section,
            items: itemChanges(change, baseGates.get(section)?.items ?? [], pairs, fates),
            bullets: bulletChanges((baseGates.get(section)?.bullets ?? []).flatMap((index) => base.bullets[index] ?? []), newLines(head, gate, added)),
        };
    });
    const moved = movedBullets(change, gates.flatMap(({ bullets }) => bullets.lost), gates.flatMap(({ bullets }) => bullets.gained));
    return gates.map(({ section, items, bullets }) => ({
        section,
        lost: [
            ...items.lost,
            ...bullets.struck,
            ...bullets.lost.filter((one) => !moved.from.has(one)).map((one) => lostBullet(one, null)),
        ],
        loosened: [...items.loosened, ...bullets.loosened],
        renumbered: [...items.renumbered, ...bullets.renumbered],
        gained: bullets.gained.filter((line) => !moved.to.has(line) && line.counts).length,
    }));
}
/** Items are paired already, wherever they stand now. */
function itemChanges({ base, head }, indexes, pairs, fates) {
    const lost = [];
    const [loosened, renumbered] = [[], []];
    for (const index of indexes) {
        const [was, is, fate] = [base.items[index], head.items[pairs.get(index)?.head ?? -1], fates.get(index)];
        if (was === undefined || (0,progress/* stateOf */.L4)(was) === 'waived')
            continue;
        if (fate !== undefined && isLost(was, fate))
            lost.push(lostItem(was, fate));
        if (is?.waiver !== null)
            continue;
        const line = { text: is.text, was: was.text, wasSource: was.source, form: 'item', place: is.place };
        if (weakened_lines_isLooser(was.text, is.text, is.done))
            loosened.push(line);
        else if (asksForAnotherNumber(was.text, is.text))
            renumbered.push(line);
    }
    return { lost, loosened, renumbered };
}
/** A criterion that was met may go on as a plain bullet. */
function isLost(item, fate) {
    return !(item.done && fate.kind === 'bullet');
}
function lostItem({ text, source, done }, fate) {
    return { text, source, form: 'item', done, fate: fateText(fate) };
}
function lostBullet({ text, source }, fate) {
    return { text, source, form: 'bullet', done: false, fate };
}
/** An open item may say what it waits for; what claims to hold may not. */
function weakened_lines_isLooser(was, is, claimed) {
    return was !== is && (asksForLess(was, is) || checksLess(was, is) || (claimed && leavesOpen(was, is)));
}
/** The bullets of a gate, and the items that base did not have as such. */
function newLines(head, gate, added) {
    return [
        ...gate.bullets
            .flatMap((index) => head.bullets[index] ?? [])
            .map((one) => ({ ...one, form: 'bullet', counts: true })),
        ...gate.items
            .filter((index) => added.has(index))
            .flatMap((index) => head.items[index] ?? [])
            .map((one) => ({ ...one, form: 'item', counts: one.done })),
    ];
}
function bulletChanges(base, head) {
    const { pairs, removed, added } = (0,pair_lines/* pairLines */.GC)(base.map(({ text }) => text), head.map(({ text }) => text));
    const struck = [];
    const [loosened, renumbered] = [[], []];
    for (const pair of pairs) {
        const [was, is] = [base[pair.base], head[pair.head]];
        if (was === undefined || is === undefined || was.waiver !== null)
            continue;
        const { waiver, form, place, text } = is;
        if (waiver === null) {
            const claimed = form === 'bullet' || is.counts;
            const line = { text, was: was.text, wasSource: was.source, form, place };
            if (weakened_lines_isLooser(was.text, text, claimed))
                loosened.push(line);
            else if (asksForAnotherNumber(was.text, text))
                renumbered.push(line);
        }
        else if (form === 'bullet' && waiver.reason === null) {
            struck.push(lostBullet(was, `waived without a reason on line ${String(place.line)}`));
        }
    }
    return {
        lost: removed.flatMap((index) => base[index] ?? []).filter(({ waiver }) => waiver === null),
        struck,
        loosened,
        renumbered,
        gained: added.flatMap((index) => head[index] ?? []),
    };
}
/** Which bullets stand elsewhere now: with the same text anywhere in the plan, or nearly the same in another gate. */
function movedBullets({ base, head }, lost, gained) {
    const [from, to] = [new Set(), new Set()];
    const surplus = countKeys([...head.bullets, ...head.items]);
    const gone = new Set(lost);
    for (const { key } of [...base.bullets.filter((bullet) => !gone.has(bullet)), ...base.items]) {
        surplus.set(key, (surplus.get(key) ?? 0) - 1);
    }
    for (const bullet of lost) {
        const left = surplus.get(bullet.key) ?? 0;
        if (left <= 0)
            continue;
        surplus.set(bullet.key, left - 1);
        from.add(bullet);
    }
    const [rest, texts] = [lost.filter((bullet) => !from.has(bullet)), gained.map(({ text }) => text)];
    const { pairs } = (0,pair_lines/* pairLines */.GC)(rest.map(({ text }) => text), texts, (0,pair_lines/* textLikeness */.eN)(), movedAlike);
    for (const pair of pairs) {
        const [bullet, line] = [rest[pair.base], gained[pair.head]];
        if (bullet !== undefined)
            from.add(bullet);
        if (line !== undefined)
            to.add(line);
    }
    return { from, to };
}
function countKeys(lines) {
    const counts = new Map();
    for (const { key } of lines)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./lib/rules/gate-not-weakened.js





const putBack = 'Put {count|it|them} back where {count|it|they} stood; what is not to hold any more says why:';
const keep = 'Keep {count|it|them} as {count|it was|they were}; what is not to hold any more says why:';
const gate_not_weakened_example = '{line}';
const gateNotWeakened = {
    meta: {
        id: 'gate-not-weakened',
        summary: 'What a phase or plan is measured by is not made easier along the way.',
        messages: {
            removed: {
                level: 'warning',
                headline: '{count} {count|line|lines} of {section} gone',
                text: '{count} {count|line|lines} of {section} {count|is|are} gone: {names}.',
                howToFix: putBack,
                example: gate_not_weakened_example,
            },
            'removed-on-close': {
                level: 'error',
                headline: '{count} {count|line|lines} of {section} gone in the change that {closing}',
                text: '{count} {count|line|lines} of {section} {count|is|are} gone in the change that {closing}: {names}.',
                howToFix: putBack,
                example: gate_not_weakened_example,
            },
            loosened: {
                level: 'warning',
                headline: '{count} {count|line|lines} of {section} made easier',
                text: '{count} {count|line|lines} of {section} {count|asks|ask} for less than before: {names}.',
                howToFix: keep,
                example: gate_not_weakened_example,
            },
            'loosened-on-close': {
                level: 'error',
                headline: '{count} {count|line|lines} of {section} made easier in the change that {closing}',
                text: '{count} {count|line|lines} of {section} {count|asks|ask} for less in the change that {closing}: {names}.',
                howToFix: keep,
                example: gate_not_weakened_example,
            },
            renumbered: {
                level: 'notice',
                headline: '{count} {count|line|lines} of {section} with another number',
                text: '{count} {count|line|lines} of {section} {count|has|have} another number than before: {names}.',
                howToFix: 'Check that {count|it|they} still {count|asks|ask} for what was agreed.',
            },
            'renumbered-on-close': {
                level: 'warning',
                headline: '{count} {count|line|lines} of {section} with another number in the change that {closing}',
                text: '{count} {count|line|lines} of {section} {count|has|have} another number in the change that {closing}: {names}.',
                howToFix: 'Check that {count|it|they} still {count|asks|ask} for what was agreed.',
            },
        },
    },
    reads: 'change',
    check: (change) => {
        // What nobody has begun is still being written; what is no plan any more is told as a whole.
        if (((0,model_stage/* hasNotBegun */.D7)(change.base) && (0,model_stage/* hasNotBegun */.D7)(change.head)) || (0,structure/* saysNothing */._X)(change.head))
            return [];
        const losses = new Losses(change);
        return [...weakenedLines(change, losses), ...weakenedCommands(change, losses)].flatMap((weakening) => [
            ...removed(change, losses, weakening),
            ...changed(change, losses, weakening, 'loosened'),
            ...changed(change, losses, weakening, 'renumbered'),
        ]);
    },
};
/** One problem for what is gone. It fails where less is demanded at the gate itself: ticked criteria were met, and new ones make up. */
function removed(change, losses, weakening) {
    const { section, lost, gained } = weakening;
    const [first] = lost;
    if (first === undefined)
        return [];
    const place = losses.placeOf(section);
    const members = lost.map(({ text, source, fate }) => {
        return { kind: 'lost', text, source, place, ...(fate === null ? {} : { fate }) };
    });
    const missed = lost.filter(({ done }) => !done).length;
    const fails = closingOf(change.base, losses, section) !== null && missed > gained;
    return [gate_not_weakened_problem(change, losses, fails ? 'removed-on-close' : 'removed', section, members, first)];
}
function changed(change, losses, weakening, how) {
    const lines = weakening[how];
    const [first] = lines;
    if (first === undefined)
        return [];
    const messageId = closingOf(change.base, losses, weakening.section) === null ? how : `${how}-on-close`;
    return [gate_not_weakened_problem(change, losses, messageId, weakening.section, lines.map(changedLine), asWritten(first))];
}
function changedLine({ text, was, place }) {
    return { kind: 'value', value: text, was, place };
}
function asWritten({ form, wasSource }) {
    return { form, source: wasSource };
}
function gate_not_weakened_problem({ base, head }, losses, messageId, section, members, { form, source }) {
    const closing = closingOf(base, losses, section) ?? '';
    return {
        messageId,
        members,
        section: losses.sectionInHead(section),
        claim: (0,model_stage/* stageOf */.gV)(head),
        data: { section: (0,structure/* sectionName */.$)(base, section), closing, line: excuse(form, source) },
        fix: null,
    };
}
/** What the change does to the phase, or to the plan, that a section is the gate of; null for neither. */
function closingOf(base, losses, section) {
    const { role, phase = null } = base.sections[section] ?? {};
    // Open, they would not fail a finished plan either.
    if (role === 'success-metrics')
        return null;
    if (phase !== null)
        return losses.closesPhaseAround(section) ? 'closes the phase' : null;
    return losses.finishesPlan() ? 'finishes the plan' : null;
}
/** The line to write for something that is not to hold any more. */
function excuse(form, source) {
    switch (form) {
        case 'item':
            return `- [ ] ~~${source}~~ (deferred: why)`;
        case 'bullet':
            return `- ~~${source}~~ (deferred: why)`;
        case 'command':
            return `# ${source} (deferred: why)`;
    }
}

;// CONCATENATED MODULE: ./lib/model/file-claims.js

/**
 * What an item says of the files that it names, `spans` being its code in order. Read narrowly: a verb of making or changing, and
 * soon behind it the file. What is moved, taken away, or only spoken of is not among them.
 */
function fileClaims(item, spans) {
    if (item.waiver !== null || tellsOtherwise.test(item.text))
        return [];
    const claims = [];
    let before = '';
    let deed = null;
    const texts = textsAround(item, spans);
    for (const [index, span] of spans.entries()) {
        const around = texts[index];
        if (around === undefined)
            break;
        before = (before + around.before).slice(-maxReach);
        deed = (continues.test(before) ? deed : deedBefore(before, around.after)) ?? deedBehind(around.after);
        if (deed !== null)
            claims.push({ deed, span });
        before += code;
    }
    return claims;
}
/** Whether a text speaks of something being made. */
function speaksOfMaking(text) {
    return makes.test(text);
}
/** Stands for a span of code among the words. */
const code = '\uFFFC';
/** Code units before a span in which its verb is looked for. */
const maxReach = 120;
/** Code units behind a span that may say more about it. */
const maxBehind = 40;
/** An item may say itself that it came otherwise; and a question says nothing. */
const tellsOtherwise = /\b(?:renamed|moved|merged|replaced|superseded|removed|deleted|dropped|folded|reverted|skipped|deferred|instead|obsolete|no longer)\b|[?？]/i;
/** A list of files goes on under the verb of the first. */
const continues = new RegExp(String.raw `${code}[\s,、&+と]*(?:(?:and|or)\s)?\s?$`);
/** The words around each span. The item's text has the code without its marks, so that it is looked for in order. */
function textsAround({ text }, spans) {
    const ends = [];
    const befores = [];
    let from = 0;
    for (const span of spans) {
        const written = span.text.replace(/\s+/g, ' ').trim();
        const at = text.indexOf(written, from);
        // The text of an item ends before what it swallowed.
        if (at === -1)
            break;
        befores.push(text.slice(from, at));
        from = at + written.length;
        ends.push(from);
    }
    return befores.map((before, index) => {
        const next = befores[index + 1];
        const after = next === undefined ? text.slice(ends[index]) : next + code;
        return { before, after: after.slice(0, maxBehind) };
    });
}
/** `x` created; in Japanese the verb always stands behind. */
function deedBehind(after) {
    if (passive.test(after))
        return 'created';
    return japanese.made.test(after) ? 'created' : japanese.changed.test(after) ? 'changed' : null;
}
const passive = /^\s(?:(?:is|are|was|were|has been|have been)\s)?(?:created|added|written|generated)\b(?!\s(?:in)?to\b)/i;
const japanese = {
    made: new RegExp(String.raw `^\s?[をに][^${code}。、()（）]{0,12}(?:作成|追加)`),
    changed: new RegExp(String.raw `^\s?を[^${code}。、()（）]{0,12}(?:更新|修正|変更)`),
};
const lastWord = (0,unicode_pattern/* unicodePattern */.g)(String.raw `([\p{L}]*)[\s(（:："“]*$`);
function deedBefore(before, after) {
    const verb = [...before.matchAll(verbs.of(before))].at(-1);
    if (verb === undefined)
        return null;
    const gap = before.slice(verb.index + verb[0].length);
    const last = lastWord.exec(gap)?.[1]?.toLowerCase() ?? '';
    if (gap.length > maxGap || leadsAway.test(gap) || last.endsWith('ing') || unrelated.has(last))
        return null;
    if (verb.groups?.['changing'] !== undefined)
        return 'changed';
    if (verb.groups?.['making'] === undefined)
        return null;
    if (last === 'to' || last === 'into')
        return 'changed';
    if (last !== 'in' && speaksOfMention.test(after))
        return null;
    return 'created';
}
const making = [
    'creat(?:e[sd]?|ing)',
    'add(?:s|ed|ing)?',
    'writ(?:es?|ten|ing)|wrote',
    'introduc(?:e[sd]?|ing)',
    'implement(?:s|ed|ing)?',
    'generat(?:e[sd]?|ing)',
    'scaffold(?:s|ed|ing)?',
    'new (?:file|module|script|document|page|component|class|workflow|test)s?',
].join('|');
const makes = new RegExp(String.raw `\b(?:${making})\b|作成|追加`, 'i');
const changing = [
    'updat(?:e[sd]?|ing)',
    'modif(?:y|ies|ied|ying)',
    'chang(?:e[sd]?|ing)',
    'refactor(?:s|ed|ing)?',
    'extend(?:s|ed|ing)?',
    'edit(?:s|ed|ing)?',
    'adjust(?:s|ed|ing)?',
].join('|');
/** What is done with a file that is there, or is not to be there. */
const other = [
    '(?:delet|remov|renam|mov|replac|retir|deprecat|merg|exclud|ignor|migrat|us|pars|execut|invok|validat)(?:e[sd]?|ing)',
    '(?:convert|extract|reject|detect)(?:s|ed|ing)?|verif(?:y|ies|ied|ying)|cop(?:y|ies|ied|ying)',
    'drop(?:s|ped|ping)?|split(?:s|ting)?|runs?|reads?',
].join('|');
const verbs = (0,unicode_pattern/* unicodePattern */.g)(String.raw `(?<![\p{L}\p{N}_-])(?:(?<making>${making})|(?<changing>${changing})|${other})(?![\p{L}\p{N}_-])`, 'gi');
/** Code units between a verb and its file; farther away another thing is meant. */
const maxGap = 60;
/** Words behind a verb with which something else begins; `to` with what is to be done. */
const leadsAway = (0,unicode_pattern/* unicodePattern */.g)(String.raw `[.;!]\s|e\.g\.|\b(?:that|which|what|who|how|whether|so|when|where|while|if|unless|because|since|until|not|no|without|rather|next|close|similar|according|compared|due|such as|via|based|per|see|from)\b|\bto\s(?!(?:the|an?|our|its)\s)[\p{L}]`, 'i');
/** A file behind one of these is what the thing is about, not what is made. */
const unrelated = new Set([
    ...[
        'for',
        'of',
        'from',
        'with',
        'against',
        'about',
        'by',
        'on',
        'like',
        'than',
        'after',
        'before',
        'between',
        'through',
    ],
]);
/** Behind a file: it is put into something, or only a mention of it is made. */
const speaksOfMention = new RegExp(String.raw `^(?:[-'’]|\s(?:entry|entries|links?|references?|imports?|paths?|rule|line|mention)\b|\s(?:in)?to\s(?:${code}|the\b|an?\b|our\b|its\b|each\b|both\b|every\b|all\b))`, 'i');

;// CONCATENATED MODULE: ./lib/model/repository-path.js
/** The directory that holds a file; empty for the top of the repository. */
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The last name of a path. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Where a relative path leads from a directory; null where that is outside of the repository. */
function resolvePath(directory, path) {
    const names = directory === '' ? [] : directory.split('/');
    for (const name of path.split('/')) {
        if (name === '..' && names.pop() === undefined)
            return null;
        if (name !== '..' && name !== '.' && name !== '')
            names.push(name);
    }
    return names.join('/');
}

;// CONCATENATED MODULE: ./lib/model/named-path.js


/**
 * The path that a code span is; null where it is none, or one to be filled in. A symbol, a line number or an anchor behind it is
 * left out, and with a wildcard all from there on.
 */
function namedPath(code, planPath) {
    const written = /^[^:#]*/.exec(code)?.[0] ?? '';
    if (written.length > maxLength || isToBeFilledIn(written))
        return null;
    const names = written.split('/').filter((name) => name !== '' && name !== '.');
    const wildcard = names.findIndex((name) => /[*?]|\{[^{},]*,/.test(name));
    const kept = wildcard === -1 ? names : names.slice(0, wildcard);
    const isFile = wildcard === -1 && !written.endsWith('/') && /\.[a-z][a-z\d]{0,9}$/i.test(names.at(-1) ?? '');
    if (kept.length === 0 || !kept.every(isPlainName))
        return null;
    const start = /^(?:\/|\.\.?\/)/.exec(written)?.[0] ?? null;
    // One name alone says where it is only with its start. A path of an address begins with a slash as well (`/api/users`).
    if (names.length === 1 && (start === null || !isFile))
        return null;
    if (start === '/' && !isFile && !written.endsWith('/'))
        return null;
    const from = startsOf(start, planPath);
    const rootLength = start === '../' ? names.lastIndexOf('..') + 1 : Math.min(1, names.length - 1);
    return {
        isFile,
        places: pathsFrom(from, kept),
        roots: pathsFrom(from, names.slice(0, rootLength)),
    };
}
/** Longer than any path that a system opens (PATH_MAX of Linux). */
const maxLength = 4_096;
/** What stands in plans until somebody fills it in, beside the brackets and angle brackets that no plain name has. */
function isToBeFilledIn(path) {
    return path.includes('...') || /(?:^|\/)path\/to\//.test(path) || signForNumber.test(path);
}
const signForNumber = (0,unicode_pattern/* unicodePattern */.g)(String.raw `(?<![\p{L}])(?:YYYY|N{3,}|X{3,})(?![\p{L}])`);
function isPlainName(name) {
    return plainName.test(name);
}
const plainName = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[\p{L}\p{N}_@+.-]+$`);
/** The directories from which a path is read. */
function startsOf(start, planPath) {
    if (start === '/')
        return [''];
    return start === '../' ? [directoryOf(planPath)] : [directoryOf(planPath), ''];
}
function pathsFrom(directories, names) {
    const paths = directories.map((directory) => resolvePath(directory, names.join('/')));
    return [...new Set(paths.filter((path) => path !== null))];
}
/** The paths that {@link isMissing} asks a tree for. */
function pathsToAsk({ places, roots }) {
    return [...places, ...roots];
}
/** Whether nothing stands where a path may be, in a repository that it is a path of. */
function isMissing({ places, roots }, tree) {
    return places.every((path) => tree.at(path) === 'absent') && roots.some((path) => tree.at(path) === 'directory');
}

;// CONCATENATED MODULE: ./lib/model/due-inputs.js




/**
 * The paths under Inputs of the phase at hand. Those of a later phase may still be made by the ones before it, and those of an
 * earlier one may be gone by now. What the plan calls new, or makes by one of its items, is no input that has to be there.
 */
function dueInputs(plan) {
    const isDue = dueSections(plan);
    const spans = plan.codeSpans.filter(({ section }) => isDue(section));
    if (spans.length === 0)
        return [];
    const made = pathsMade(plan);
    const excused = excusedLines(plan, spans);
    return spans.flatMap((span) => {
        const path = excused.has(span.place.line) ? null : namedPath(span.text, plan.path);
        return path === null || path.places.some((place) => isWithin(place, made)) ? [] : [{ span, path }];
    });
}
function dueSections(plan) {
    const stage = (0,model_stage/* stageOf */.gV)(plan)?.kind;
    if (stage === 'finished' || stage === 'halted')
        return () => false;
    const phases = duePhases(plan);
    const due = plan.sections.map(({ phase }, section) => (phase === null || phases.has(phase)) && (0,progress/* roleAround */.Ou)(plan, section) === 'inputs');
    return (section) => due[section] ?? false;
}
/** The first phase that is neither done nor behind the status, and what stands between it and the first that has items. */
function duePhases(plan) {
    const due = new Set();
    for (let phase = (0,model_stage/* phasesBehind */.n3)(plan); phase < plan.phases.length; phase += 1) {
        const state = (0,progress/* phaseState */.RI)(plan, phase);
        if (state !== 'resolved')
            due.add(phase);
        if (state !== 'resolved' && state !== 'empty')
            break;
    }
    return due;
}
/** Where the files may be that items speak of making. */
function pathsMade({ items, codeSpans, path }) {
    const making = items.map(({ text }) => speaksOfMaking(text));
    const spans = codeSpans.filter(({ item }) => item !== null && making[item] === true);
    return new Set(spans.flatMap(({ text }) => namedPath(text, path)?.places ?? []));
}
function isWithin(path, directories) {
    // A path from the root of the machine, as `compare` may be given, begins with its last slash.
    for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
        if (directories.has(path.slice(0, at)))
            return true;
    }
    return false;
}
/** Lines that say of their path that it is still to come, or is gone. */
function excusedLines(plan, spans) {
    const sections = new Set(spans.map(({ section }) => section));
    const lines = [...sections].flatMap((section) => plan.sections[section]?.body ?? []);
    return new Set(lines.filter(({ text }) => due_inputs_excuse.test(text)).map(({ place }) => place.line));
}
const due_inputs_excuse = /\((?:new|planned|removed|deleted)\b|\bnew (?:file|module|directory|folder|script|document)\b|[-–—:] ?new$|\b(?:to be|will be|is|are|was|were) (?:created|added|written|removed|deleted|moved|renamed)\b|\bnot yet\b/i;

;// CONCATENATED MODULE: ./lib/rules/links-resolve.js





const linksResolve = {
    meta: {
        id: 'links-resolve',
        summary: 'A relative link leads to a file or directory, and what a phase starts from is there.',
        messages: {
            link: {
                level: 'warning',
                headline: '{count} {count|link|links} in {section} to nothing that is there',
                text: '{count} {count|link|links} in {section} {count|leads|lead} to nothing in the repository: {names}.',
                howToFix: "Mend the path. It is read from the plan's own directory; with a slash in front, from the top.",
            },
            'input-path': {
                level: 'notice',
                headline: '{count} {count|input|inputs} of {section} not there',
                text: '{section} starts from {count} {count|path|paths} that {count|is|are} not in the repository: {names}.',
                howToFix: 'Mend the path, or write "(new)" behind it.',
            },
        },
    },
    reads: 'plan in tree',
    paths: (plan) => [
        ...linksOf(plan).map(({ target }) => target),
        ...dueInputs(plan).flatMap(({ path }) => pathsToAsk(path)),
    ],
    check: (plan, tree) => {
        const links = linksOf(plan).filter(({ target }) => tree.at(target) === 'absent');
        const inputs = dueInputs(plan).filter(({ path }) => isMissing(path, tree));
        return [
            ...problems(plan, 'link', links),
            ...problems(plan, 'input-path', inputs.map(({ span }) => ({ section: span.section, value: span.text, place: span.place }))),
        ];
    },
};
/** Links to somewhere in the repository. What an open item is there to make need not be there yet. */
function linksOf(plan) {
    const targets = new Map();
    const links = [];
    for (const { section, url, place } of plan.links) {
        const known = targets.get(url);
        const target = known === undefined ? targetOf(url, plan.path) : known;
        targets.set(url, target);
        if (target !== null)
            links.push({ section, value: url, place, target });
    }
    const planned = plannedLines(plan, new Set(links.map(({ place }) => place.line)));
    return links.filter(({ place }) => !planned.has(place.line));
}
/** Those of some lines that stand in open items which speak of making something. */
function plannedLines({ items }, lines) {
    const planned = new Set();
    for (const { done, text, place } of items) {
        if (done)
            continue;
        const within = [];
        for (let line = place.line; line <= place.endLine; line += 1)
            if (lines.has(line))
                within.push(line);
        if (within.length > 0 && speaksOfMaking(text))
            for (const line of within)
                planned.add(line);
    }
    return planned;
}
/**
 * Where in the repository a link leads; null for an address, an anchor, and what is still to be filled in. A path that leaves the
 * repository is an address as well: `../../issues` is how pages of GitHub are linked.
 */
function targetOf(url, planPath) {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url))
        return null;
    const path = decode(/^[^?#]*/.exec(url)?.[0] ?? '');
    if (path === null || path === '' || /[<>{}…]|\.{3}/.test(path))
        return null;
    return resolvePath(path.startsWith('/') ? '' : directoryOf(planPath), path);
}
/** Null for bytes that are no UTF-8: a file may be called so, but nobody can be asked for it. */
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return null;
    }
}
/** One problem for each phase and each section beside them; what is written twice counts once. */
function problems(plan, messageId, written) {
    const bySection = new Map();
    for (const one of written) {
        const home = (0,structure/* homeOf */.lt)(plan, { section: one.section, phase: plan.sections[one.section]?.phase ?? null });
        const group = bySection.get(home) ?? new Map();
        bySection.set(home, group);
        if (!group.has(one.value))
            group.set(one.value, one);
    }
    return Array.from(bySection, ([section, group]) => ({
        messageId,
        members: Array.from(group.values(), ({ value, place }) => ({ kind: 'value', value, place })),
        section,
        claim: null,
        data: { section: (0,structure/* sectionName */.$)(plan, section) },
        fix: null,
    }));
}

;// CONCATENATED MODULE: ./lib/rules/no-deleted-plan.js


const no_deleted_plan_howToFix = 'Keep it as a plan: finish it, or end it with the reason:';
const no_deleted_plan_example = '- Status: {halted} (why)';
const noDeletedPlan = {
    meta: {
        id: 'no-deleted-plan',
        summary: 'An unfinished plan is finished or cancelled; it does not disappear.',
        messages: {
            deleted: {
                level: 'warning',
                headline: 'an unfinished plan with {count} open {count|item|items} is deleted',
                text: 'The plan was at {status} and is deleted, with {count} open {count|item|items}: {names}.',
                howToFix: no_deleted_plan_howToFix,
                example: no_deleted_plan_example,
            },
            'moved-out': {
                level: 'warning',
                headline: 'an unfinished plan with {count} open {count|item|items} goes to where no plans are looked for',
                text: 'The plan was at {status} and goes to {path}, where no plans are looked for, with {count} open {count|item|items}: {names}.',
                howToFix: 'Keep it where plans are, add its new place to the plans, or end it with the reason:',
                example: no_deleted_plan_example,
            },
            unmade: {
                level: 'warning',
                headline: 'an unfinished plan with {count} open {count|item|items} is no plan any more',
                text: 'The plan was at {status}; the file has no status, phase or item any more, and {count} open {count|item is|items are} gone: {names}.',
                howToFix: no_deleted_plan_howToFix,
                example: no_deleted_plan_example,
            },
        },
    },
    reads: 'loss',
    check: (loss) => {
        const stage = (0,model_stage/* stageOf */.gV)(loss.base);
        // A draft is a proposal: to withdraw it is an answer.
        if (stage?.kind === 'finished' || stage?.kind === 'halted' || stage?.kind === 'draft')
            return [];
        const members = openItems(loss);
        if (members.length === 0)
            return [];
        return [
            {
                messageId: loss.kind,
                members,
                section: null,
                claim: null,
                data: {
                    status: loss.base.status?.text ?? 'no status',
                    path: loss.head?.path ?? '',
                    halted: (0,model_stage/* statusFor */.SR)(loss.base, { kind: 'halted' }) ?? 'Cancelled',
                },
                fix: null,
            },
        ];
    },
};
function openItems({ base, head }) {
    const place = head === null ? null : (head.title?.place ?? head.sections[0]?.place ?? null);
    return base.items
        .filter((item) => item.leaf && (0,progress/* stateOf */.L4)(item) === 'open')
        .map(({ text, source }) => ({ kind: 'lost', text, source, place }));
}

;// CONCATENATED MODULE: ./lib/rules/no-dropped-item.js




const no_dropped_item_howToFix = 'Put {count|it|them} back, struck with the reason, where {count|it|they} stood:';
const no_dropped_item_example = '- [ ] ~~{source}~~ (deferred: why)';
const noDroppedItem = {
    meta: {
        id: 'no-dropped-item',
        summary: 'An open item is done or waived in the open; it does not vanish.',
        messages: {
            dropped: {
                level: 'warning',
                headline: '{count} open {count|item|items} of {section} gone',
                text: '{count} open {count|item|items} of {section} {count|is|are} gone: {names}.',
                howToFix: no_dropped_item_howToFix,
                example: no_dropped_item_example,
            },
            'dropped-on-close': {
                level: 'error',
                headline: '{count} open {count|item|items} of {section} gone in the change that {closing}',
                text: '{count} open {count|item|items} of {section} {count|is|are} gone in the change that {closing}: {names}.',
                howToFix: no_dropped_item_howToFix,
                example: no_dropped_item_example,
            },
            'dropped-in-draft': {
                level: 'notice',
                headline: '{count} open {count|item|items} gone from a draft',
                text: '{count} open {count|item|items} {count|is|are} gone from this draft: {names}.',
                howToFix: no_dropped_item_howToFix,
                example: no_dropped_item_example,
            },
        },
    },
    reads: 'change',
    check: (change) => {
        // What is no plan any more is told as a whole.
        if ((0,structure/* saysNothing */._X)(change.head))
            return [];
        const losses = new Losses(change);
        const vanished = change.pairing.dropped.flatMap((dropped) => {
            const item = change.base.items[dropped.base];
            if (item === undefined || !item.leaf || (0,progress/* stateOf */.L4)(item) !== 'open' || losses.isStandingGate(item.section))
                return [];
            return [{ dropped, section: (0,structure/* homeOf */.lt)(change.base, item) }];
        });
        // A draft is still being written: what it lost is worth one line, not one for each of its sections.
        if (isDraft(change.base) && isDraft(change.head))
            return vanished.length > 0 ? [draftProblem(change, losses, vanished)] : [];
        const bySection = new Map();
        for (const { dropped, section } of vanished) {
            const known = bySection.get(section);
            if (known === undefined)
                bySection.set(section, [dropped]);
            else
                known.push(dropped);
        }
        return [...bySection].map(([section, dropped]) => no_dropped_item_problem(change, losses, section, dropped));
    },
};
function isDraft(plan) {
    return (0,model_stage/* stageOf */.gV)(plan)?.kind === 'draft';
}
function draftProblem({ base, head }, losses, vanished) {
    return {
        messageId: 'dropped-in-draft',
        members: vanished.map(({ dropped, section }) => lostMember(base, dropped, losses.placeOf(section))),
        section: null,
        claim: (0,model_stage/* stageOf */.gV)(head),
        data: {},
        fix: null,
    };
}
/** `section` is of base: the phase that lost the items, or else the section. */
function no_dropped_item_problem(change, losses, section, dropped) {
    const { base, head } = change;
    const place = losses.placeOf(section);
    const closing = no_dropped_item_closingOf(base, losses, section);
    const failing = closing !== null && dropped.length > losses.doneGainedIn(section);
    return {
        messageId: failing ? 'dropped-on-close' : 'dropped',
        members: dropped.map((one) => lostMember(base, one, place)),
        section: losses.sectionInHead(section),
        claim: (0,model_stage/* stageOf */.gV)(head),
        data: { section: (0,structure/* sectionName */.$)(base, section), closing: closing ?? '' },
        fix: null,
    };
}
function lostMember(base, dropped, place) {
    const { text = '', source = '' } = base.items[dropped.base] ?? {};
    const fate = fateText(dropped.fate);
    return { kind: 'lost', text, source, place, ...(fate === null ? {} : { fate }) };
}
/** What the change does to the phase that a base section heads, or to the plan around what is part of its work; null for neither. */
function no_dropped_item_closingOf(base, losses, section) {
    if (losses.closesPhaseAround(section))
        return 'closes it';
    const role = (0,progress/* roleAround */.Ou)(base, section);
    if (role === 'adr-legacy' || role === 'open-questions')
        return null;
    return losses.finishesPlan() ? 'finishes the plan' : null;
}

// EXTERNAL MODULE: ./lib/model/placeholders.js
var placeholders = __webpack_require__(3735);
;// CONCATENATED MODULE: ./lib/rules/no-placeholder.js




const no_placeholder_text = 'In {section}, {count} {count|text|texts} of the template {count|is|are} still to be replaced: {names}.';
const no_placeholder_howToFix = 'Write what belongs there, or remove the line.';
const noPlaceholder = {
    meta: {
        id: 'no-placeholder',
        summary: 'No placeholder of the template is left.',
        messages: {
            left: {
                level: 'error',
                headline: '{count} {count|placeholder|placeholders} left in {section}',
                text: no_placeholder_text,
                howToFix: no_placeholder_howToFix,
            },
            'in-draft': {
                level: 'notice',
                headline: '{count} {count|placeholder|placeholders} in {section} of a draft',
                text: no_placeholder_text,
                howToFix: no_placeholder_howToFix,
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        // Nobody completes the text of a plan that was given up.
        if (plan.form.placeholders.length === 0 || (0,model_stage/* stageOf */.gV)(plan)?.kind === 'halted')
            return [];
        return no_placeholder_problemsOf(plan);
    },
};
/** One problem for each phase, or section outside of phases, that has some. */
function no_placeholder_problemsOf(plan) {
    const texts = (0,placeholders/* placeholderTexts */.i)(plan);
    if (texts.length === 0)
        return [];
    const bySection = new Map();
    for (const { text, place, section } of texts.filter(placeholdersOf(plan))) {
        const home = plan.phases[plan.sections[section]?.phase ?? -1]?.section ?? section;
        const members = bySection.get(home) ?? [];
        bySection.set(home, members);
        members.push({ kind: 'value', value: text, place });
    }
    const messageId = no_placeholder_isDraft(plan) ? 'in-draft' : 'left';
    return [...bySection].map(([section, members]) => ({
        messageId,
        members,
        section,
        claim: null,
        data: { section: nameOf(plan, section) },
        fix: null,
    }));
}
/**
 * Tells whether a text in a section is one of the template's there. Each section's key is worked out once: a hostile title is long,
 * and has any number of texts, as a template may have.
 */
function placeholdersOf({ form, sections }) {
    const known = new Map();
    for (const { kind, text, section } of form.placeholders) {
        const key = (0,model_form/* sectionKey */.F)(section);
        const texts = known.get(key) ?? new Set();
        known.set(key, texts.add(keyOf(kind, text)));
    }
    const expected = new Map();
    return ({ kind, text, section: index }) => {
        let own = expected.get(index);
        if (own === undefined) {
            const section = sections[index];
            own = (section && known.get((0,model_form/* sectionKey */.F)({ role: section.role, title: section.name }))) ?? new Set();
            expected.set(index, own);
        }
        return own.has(keyOf(kind, text));
    };
}
function keyOf(kind, text) {
    return `${kind}: ${text}`;
}
/** A title loses its placeholders where it is shown as plain text. */
function nameOf(plan, section) {
    return plan.sections[section]?.role === 'title' ? 'the title' : (0,structure/* sectionName */.$)(plan, section);
}
/** Of a word that nobody has given a stage it is not known that the plan is past its draft. */
function no_placeholder_isDraft(plan) {
    return plan.status?.reading.kind === 'stageless' || (0,model_stage/* stageOf */.gV)(plan)?.kind === 'draft';
}

// EXTERNAL MODULE: ./lib/model/similarity.js
var similarity = __webpack_require__(9798);
// EXTERNAL MODULE: ./lib/model/text-key.js
var text_key = __webpack_require__(1124);
;// CONCATENATED MODULE: ./lib/model/rewording.js



/** Texts less alike than this have little more in common than their subject. */
const hardlyAlike = 0.47;
/** Code units of a text that are looked at: no item needs more, and a hostile one is as long as the plan. */
const longest = 2_000;
/**
 * Whether a text that was rewritten asks for less than before, or for something else: a reservation came in, a number or a name went
 * out, a "without" or "never" is gone, or hardly anything is left of it. Both are Markdown sources; precise rather than complete.
 */
function saysLess(before, after) {
    const [was, is] = [before.slice(0, longest), after.slice(0, longest)];
    const now = is.toLowerCase();
    return (isNarrower(wordsOf(reservation, is), wordsOf(reservation, was)) ||
        isNarrower(numbersOf(was), numbersOf(is)) ||
        (wordsOf(exclusion, was).size > 0 && wordsOf(exclusion, is).size === 0) ||
        [...namesOf(was)].some((name) => !now.includes(name.toLowerCase())) ||
        // A note behind the text, however long, takes nothing from it.
        (!(0,text_key/* textKey */.t)(is).includes((0,text_key/* textKey */.t)(was)) && (0,similarity/* similarity */.k8)((0,similarity/* bigramsOf */.nF)(was.toLowerCase()), (0,similarity/* bigramsOf */.nF)(now)) < hardlyAlike));
}
/** Whether one set has something that another lacks. */
function isNarrower(one, other) {
    return [...one].some((value) => !other.has(value));
}
/** Words that say it is not all done, or not here. */
const reservation = /\b(?:pending|to-?do|tbd|wip|not yet|follow-?ups?|to be \w+|assum(?:ed|ing)|partial(?:ly)?|stub(?:s|bed)?|placeholders?|estimated|tracked|best.effort|if possible|where (?:feasible|possible))\b|想定|予定|未[実対検]|別途|保留|後日|前提/giu;
/** Words that make a demand strict. */
const exclusion = /\b(?:without|never)\b/giu;
function wordsOf(pattern, text) {
    return new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
}
/** From two on: "one" is a pronoun as well. */
const rewording_numberWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const figure = (0,unicode_pattern/* unicodePattern */.g)(String.raw `(?<![\p{L}\p{N}_.,/#:-])[\p{Nd}]+(?:[.,][\p{Nd}]+)*`, 'g');
/** Numbers that stand for themselves, in figures or words; none that are part of a name, a version, a path or code. */
function numbersOf(source) {
    const text = withoutCode(source).toLowerCase();
    const figures = wordsOf(figure.of(text), text);
    const words = wordsOf(new RegExp(`\\b(?:${rewording_numberWords.join('|')})\\b`, 'g'), text);
    return new Set([
        ...[...figures].map((digits) => digits.replaceAll(',', '')),
        ...[...words].map((word) => String(rewording_numberWords.indexOf(word) + 2)),
    ]);
}
/** Names such as `Windows` or `WSL`, not at the start of a sentence; of code, which is rewritten often, none. */
function namesOf(source) {
    const text = withoutCode(source);
    return wordsOf(capitalized.of(text), text);
}
const capitalized = (0,unicode_pattern/* unicodePattern */.g)(String.raw `(?<=[\p{L}\p{N},/(+&]\s{0,2})(?<![\p{L}\p{N}])[\p{Lu}](?:[\p{Lu}]+|[\p{Ll}]+)(?![\p{L}\p{N}_:.(-])`, 'g');
function withoutCode(source) {
    return source.replace(/`[^`]*`/g, '`');
}

;// CONCATENATED MODULE: ./lib/rules/no-reworded-tick.js




const noRewordedTick = {
    meta: {
        id: 'no-reworded-tick',
        summary: 'What is ticked is what was asked for: no item asks for less in the change that ticks it.',
        messages: {
            reworded: {
                level: 'notice',
                headline: '{count} {count|item|items} of {section} ticked with another text',
                text: '{count} {count|item|items} of {section} {count|was|were} ticked in the change that made {count|it|them} ask for something else: {names}.',
                howToFix: 'Check that what was asked for is done; what is not done stays as an item of its own, open or struck with the reason.',
            },
        },
    },
    reads: 'change',
    check: (change) => {
        const bySection = new Map();
        for (const { item, was } of rewordedTicks(change)) {
            const head = change.head.items[item];
            if (head === undefined)
                continue;
            const section = (0,structure/* homeOf */.lt)(change.head, head);
            const group = bySection.get(section) ?? [];
            bySection.set(section, group);
            group.push({ item, was });
        }
        return [...bySection].map(([section, ticks]) => ({
            messageId: 'reworded',
            members: ticks.map((tick) => ({ kind: 'item', ...tick })),
            section,
            claim: null,
            data: { section: (0,structure/* sectionName */.$)(change.head, section) },
            fix: null,
        }));
    },
};
/** Items that became done and another text at once, with the text that they had. */
function rewordedTicks({ base, head, pairing, }) {
    return pairing.items.flatMap((pair) => {
        const [was, is] = [base.items[pair.base], head.items[pair.head]];
        if (was === undefined || is === undefined || was.done || !is.done || was.text === is.text)
            return [];
        return saysLess(was.source, is.source) && !isOfGate(head, was, is) ? [{ item: pair.head, was: was.text }] : [];
    });
}
/** A criterion that asks for less is told of as one of a gate that was made easier. */
function isOfGate(head, was, is) {
    if (gateAround(head, is.section) === null)
        return false;
    return asksForLess(was.text, is.text) || checksLess(was.text, is.text) || leavesOpen(was.text, is.text);
}

;// CONCATENATED MODULE: ./lib/rules/no-unmade-phase.js



const no_unmade_phase_howToFix = 'Write the heading as that of a phase again:';
const no_unmade_phase_example = '## {phase}';
const noUnmadePhase = {
    meta: {
        id: 'no-unmade-phase',
        summary: 'A phase stays a phase as long as its items are in the plan.',
        messages: {
            unmade: {
                level: 'warning',
                headline: '{phase} is no phase any more',
                text: 'The {count|item|items} of {phase} {count|stands|stand} below "{heading}" now, which is no phase: no status or gate covers {count|it|them}.',
                howToFix: no_unmade_phase_howToFix,
                example: no_unmade_phase_example,
            },
            'unmade-while-open': {
                level: 'error',
                headline: '{phase} is no phase any more, with open items, in the change to {status}',
                text: 'The status becomes {status}, and {phase} is no phase any more: its open {count|item stands|items stand} below "{heading}", which the status does not cover: {names}.',
                howToFix: no_unmade_phase_howToFix,
                example: no_unmade_phase_example,
            },
        },
    },
    reads: 'change',
    check: (change) => {
        const { base, head, transitions } = change;
        // A draft is still being written.
        if ((0,model_stage/* stageOf */.gV)(base)?.kind === 'draft' && (0,model_stage/* stageOf */.gV)(head)?.kind === 'draft')
            return [];
        return transitions.flatMap((step) => (step.kind === 'phase-removed' ? unmade(change, step.basePhase) : []));
    },
};
/** A phase that head does not have, and of whose items at least half stand outside of any phase. */
function unmade({ base, head, pairing }, basePhase) {
    const phase = base.phases[basePhase];
    if (phase === undefined)
        return [];
    const headOf = new Map(pairing.items.map((pair) => [pair.base, pair.head]));
    const outside = phase.items
        .map((item) => headOf.get(item))
        .filter((item) => item !== undefined)
        .filter((item) => head.items[item]?.phase === null);
    const [first] = outside;
    if (first === undefined || 2 * outside.length < phase.items.length)
        return [];
    const open = outside.filter((index) => {
        const item = head.items[index];
        return item !== undefined && item.leaf && (0,progress/* stateOf */.L4)(item) === 'open';
    });
    const moves = !(0,model_stage/* sameStage */.tB)((0,model_stage/* stageOf */.gV)(base), (0,model_stage/* stageOf */.gV)(head));
    const section = outermost(head.sections, head.items[first]?.section ?? 0);
    return [
        {
            messageId: moves && open.length > 0 ? 'unmade-while-open' : 'unmade',
            members: (moves && open.length > 0 ? open : outside).map((item) => ({ kind: 'item', item })),
            section: null,
            claim: null,
            data: {
                phase: (0,structure/* sectionName */.$)(base, phase.section),
                heading: (0,structure/* sectionName */.$)(head, section),
                status: head.status?.text ?? 'none',
            },
            fix: null,
        },
    ];
}
/** The section right below the title that holds a section. */
function outermost(sections, section) {
    let at = section;
    for (let parent = sections[at]?.parent ?? null; parent !== null && sections[parent]?.role !== 'title'; parent = sections[at]?.parent ?? null) {
        at = parent;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/rules/no-unticked-item.js





const noUntickedItem = {
    meta: {
        id: 'no-unticked-item',
        summary: 'What was done stays done.',
        messages: {
            reopened: {
                level: 'notice',
                headline: '{count} done {count|item|items} of {section} open again',
                text: '{count} {count|item|items} of {section} {count|was|were} done and {count|is|are} open again: {names}.',
                howToFix: 'Say in the item why it is open again.',
            },
            'reopened-in-finished': {
                level: 'error',
                headline: '{status} with {count} {count|item|items} of {section} unticked',
                text: 'The status is {status}, but {count} {count|item|items} of {section} {count|was|were} unticked: {names}.',
                howToFix: 'Tick {count|it|them} again, or take the plan out of {status}.',
            },
        },
    },
    reads: 'change',
    check: ({ base, head, pairing }) => {
        const finished = (0,model_stage/* stageOf */.gV)(head)?.kind === 'finished';
        const bySection = new Map();
        for (const pair of pairing.items) {
            const [was, is] = [base.items[pair.base], head.items[pair.head]];
            if (was?.done !== true || is === undefined || !is.leaf || (0,progress/* stateOf */.L4)(is) !== 'open')
                continue;
            if (!finished && no_unticked_item_saysWhy(was, is))
                continue;
            const section = (0,structure/* homeOf */.lt)(head, is);
            const group = bySection.get(section);
            if (group === undefined)
                bySection.set(section, [pair.head]);
            else
                group.push(pair.head);
        }
        return [...bySection].map(([section, items]) => ({
            messageId: finished ? 'reopened-in-finished' : 'reopened',
            members: items.map((item) => ({ kind: 'item', item })),
            section,
            claim: null,
            data: { status: head.status?.text ?? '', section: (0,structure/* sectionName */.$)(head, section) },
            fix: null,
        }));
    },
};
/** Whether a note was put behind the item, as the message asks for. */
function no_unticked_item_saysWhy(was, is) {
    return (0,reason/* isReason */.V)((0,text_key/* noteBehind */.x)((0,text_key/* textKey */.t)(was.text), (0,text_key/* textKey */.t)(is.text)) ?? '');
}

;// CONCATENATED MODULE: ./lib/rules/no-work-ahead.js



const noWorkAhead = {
    meta: {
        id: 'no-work-ahead',
        summary: 'No item is done in a phase that the status has not reached.',
        messages: {
            ahead: {
                level: 'warning',
                headline: '{status}, but {count} {count|item|items} done in {section}',
                text: 'The status is {status}, but {section} has {count} done {count|item|items} already: {names}.',
                howToFix: 'Move the status on to the phase that is in progress.',
                example: '- Status: {inProgress}',
            },
            draft: {
                level: 'warning',
                headline: '{status}, but {count} {count|item|items} done',
                text: 'The status is {status}, but {count} {count|item is|items are} done already: {names}.',
                howToFix: 'Move the status on to the phase that is in progress.',
                example: '- Status: {inProgress}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = (0,model_stage/* stageOf */.gV)(plan);
        if (stage?.kind === 'draft')
            return doneInDraft(plan, stage);
        const current = stage?.kind === 'phase' ? (0,model_stage/* phaseOfStage */.zh)(plan, stage) : null;
        return stage === null || current === null ? [] : doneAhead(plan, stage, current);
    },
};
function doneInDraft(plan, stage) {
    const work = new Set((0,progress/* workItems */.KS)(plan));
    const done = (0,structure/* allItemsWhere */.Tc)(plan, (item) => item.leaf && (0,progress/* stateOf */.L4)(item) === 'done' && work.has(item));
    return done.length === 0 ? [] : [no_work_ahead_problem(plan, 'draft', done, null, stage, furthest(plan, done))];
}
/** One problem for each phase beyond the current one. */
function doneAhead(plan, stage, current) {
    return plan.phases.slice(current + 1).flatMap((phase) => {
        const done = (0,structure/* itemsWhere */.ip)(plan, phase.items, (item) => item.leaf && (0,progress/* stateOf */.L4)(item) === 'done');
        return done.length === 0 ? [] : [no_work_ahead_problem(plan, 'ahead', done, phase.section, stage, phase.label)];
    });
}
function no_work_ahead_problem(plan, messageId, items, section, claim, label) {
    return {
        messageId,
        members: items.map((item) => ({ kind: 'item', item })),
        section,
        claim,
        data: {
            status: plan.status?.text ?? '',
            section: section === null ? '' : (0,structure/* sectionName */.$)(plan, section),
            inProgress: (0,model_stage/* statusFor */.SR)(plan, { kind: 'phase', label }) ?? `Phase ${label} In Progress`,
        },
        fix: null,
    };
}
/** The label of the last phase that has something done. */
function furthest(plan, items) {
    const phases = items.map((item) => plan.items[item]?.phase ?? 0);
    return plan.phases[Math.max(0, ...phases)]?.label ?? '1';
}

// EXTERNAL MODULE: ./lib/model/shorten.js
var shorten = __webpack_require__(2712);
;// CONCATENATED MODULE: ./lib/rules/parent-matches-children.js




const parentMatchesChildren = {
    meta: {
        id: 'parent-matches-children',
        summary: 'An item with items below it is ticked once they are resolved, and not before.',
        messages: {
            'ticked-parent': {
                level: 'warning',
                headline: '{count} open {count|item|items} of {section} under a tick',
                text: '{count} {count|item|items} of {section} {count|is|are} open under {ticked}: {names}.',
                howToFix: 'Tick what is done, strike what is not going to be, with the reason, or take the tick above away:',
                example: '- [ ] ~~{source}~~ (deferred: why)',
            },
            'open-parent': {
                level: 'notice',
                headline: '{count} open {count|item|items} of {section} with everything below resolved',
                text: '{count} {count|item|items} of {section} {count|is|are} open, but everything below {count|it|them} is resolved: {names}.',
                howToFix: 'Tick {count|it|them}, if nothing else is left to do:',
                example: '- [x] {source}',
            },
            'open-parent-behind': {
                level: 'warning',
                headline: '{status} with {count} open {count|item|items} of {section} above resolved ones',
                text: 'The status is {status}, but {count} {count|item|items} of {section} {count|is|are} open, and only what stands below is resolved: {names}.',
                howToFix: 'Tick {count|it|them}, if nothing else is left to do:',
                example: '- [x] {source}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => [...openUnderTicks(plan), ...openAboveResolved(plan)],
};
/** Open leaves below a ticked item; each counts once, under the nearest one. */
function openUnderTicks(plan) {
    const ticked = nearestTicked(plan);
    const open = (0,structure/* allItemsWhere */.Tc)(plan, (item, index) => ticked[index] != null && (0,structure/* isLeftOpen */.Uh)(plan, item));
    return parent_matches_children_problems(plan, 'ticked-parent', open, (items) => {
        const [parent = -1, ...others] = new Set(items.map((index) => ticked[index] ?? -1));
        const text = (0,shorten/* shorten */.m)(plan.items[parent]?.text ?? '', 60);
        return { data: { ticked: others.length === 0 ? `"${text}", which is ticked` : 'items that are ticked' } };
    });
}
/** Per item the nearest ticked one around it. */
function nearestTicked({ items }) {
    const ticked = [];
    // An item stands behind the one that it is in.
    for (const { parent } of items) {
        ticked.push(parent === null || items[parent]?.done === true ? parent : (ticked[parent] ?? null));
    }
    return ticked;
}
/** Open items that are no leaves, with nothing open below them. A box that needs more than a tick is not offered one. */
function openAboveResolved(plan) {
    const below = leavesBelow(plan);
    const [stage, behind] = [(0,model_stage/* stageOf */.gV)(plan), (0,model_stage/* phasesBehind */.n3)(plan)];
    const isBehind = (item) => stage?.kind === 'finished' ? (0,structure/* holdsUpFinish */.RT)(plan, item) : item.phase !== null && item.phase < behind;
    const isOpen = (item, index) => !item.leaf && (0,progress/* stateOf */.L4)(item) === 'open' && below[index]?.open === 0;
    const claimed = (0,structure/* allItemsWhere */.Tc)(plan, (item, index) => isOpen(item, index) && isBehind(item));
    const unclaimed = (0,structure/* allItemsWhere */.Tc)(plan, (item, index) => {
        const { done = 0, deferred = 0 } = below[index] ?? {};
        // What is put off is still wanted: the item above it is not finished.
        const isTickable = item.box.form !== 'malformed' && done > 0 && deferred === 0;
        return isOpen(item, index) && isTickable && !isBehind(item);
    });
    return [
        ...parent_matches_children_problems(plan, 'open-parent-behind', claimed, () => ({
            claim: stage,
            data: { status: plan.status?.text ?? '' },
        })),
        ...parent_matches_children_problems(plan, 'open-parent', unclaimed, (items) => ({ fix: tick(plan, items) })),
    ];
}
/** Per item how many leaves below it are what. */
function leavesBelow({ items }) {
    const counts = items.map(() => ({ open: 0, done: 0, deferred: 0 }));
    for (let index = items.length - 1; index >= 0; index -= 1) {
        const [item, own] = [items[index], counts[index]];
        const around = counts[item?.parent ?? -1];
        if (item === undefined || own === undefined || around === undefined)
            continue;
        around.open += item.leaf ? Number((0,progress/* stateOf */.L4)(item) === 'open') : own.open;
        around.done += item.leaf ? Number((0,progress/* stateOf */.L4)(item) === 'done') : own.done;
        around.deferred += item.leaf ? Number(isDeferred(item)) : own.deferred;
    }
    return counts;
}
function isDeferred(item) {
    return (0,progress/* stateOf */.L4)(item) === 'waived' && item.waiver?.keyword === 'deferred';
}
function tick(plan, items) {
    return {
        description: 'Tick what has everything below it resolved',
        edits: items.flatMap((index) => {
            const box = plan.items[index]?.box;
            return box === undefined ? [] : [{ place: box.place, text: '[x]' }];
        }),
    };
}
/** One problem for each section that holds some of the items. */
function parent_matches_children_problems(plan, messageId, indexes, more) {
    return [...(0,structure/* groupByHome */.CZ)(plan, indexes)].map(([section, items]) => {
        const { claim = null, data = {}, fix = null } = more(items);
        return {
            messageId,
            members: items.map((item) => ({ kind: 'item', item })),
            section,
            claim,
            data: { section: (0,structure/* sectionName */.$)(plan, section), ...data },
            fix,
        };
    });
}

;// CONCATENATED MODULE: ./lib/rules/phases-in-order.js


const phasesInOrder = {
    meta: {
        id: 'phases-in-order',
        summary: 'The phases that the status has left behind have no open item.',
        messages: {
            'open-behind': {
                level: 'error',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, but {section} still has {count} open {count|item|items}: {names}.',
                howToFix: 'Tick what is done, or strike what is not going to be, with the reason:',
                example: '- [ ] ~~{source}~~ (deferred: why)',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = (0,model_stage/* stageOf */.gV)(plan);
        // What a finished plan leaves open is the business of its own rule.
        if (stage?.kind !== 'phase' && stage?.kind !== 'phase-complete')
            return [];
        return plan.phases.slice(0, (0,model_stage/* phasesBehind */.n3)(plan)).flatMap((phase) => {
            const open = (0,structure/* itemsWhere */.ip)(plan, phase.items, (item) => (0,structure/* isLeftOpen */.Uh)(plan, item));
            if (open.length === 0)
                return [];
            return [
                {
                    messageId: 'open-behind',
                    members: open.map((item) => ({ kind: 'item', item })),
                    section: phase.section,
                    claim: stage,
                    data: { status: plan.status?.text ?? '', section: (0,structure/* sectionName */.$)(plan, phase.section) },
                    fix: null,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/model/phase-number.js
/** Below 0 where the first number comes before the second, above 0 where it comes behind it. `2.1` stands between `2` and `3`. */
function comparePhaseNumbers(one, other) {
    if (one === other)
        return 0;
    const [parts, others] = [partsOf(one), partsOf(other)];
    const at = firstDifference(parts, others);
    return (parts[at] ?? -1) - (others[at] ?? -1);
}
/** Whether a number may stand right behind another, or at the start where there is none: `3`, `2.1` and `3.1` behind `2`. */
function isNextPhaseNumber(number, before) {
    const [parts, former] = [partsOf(number), before === null ? [] : partsOf(before)];
    const at = firstDifference(parts, former);
    const [part, last] = [parts[at], former[at]];
    if (part === undefined)
        return false;
    // Counting begins with 0 or 1.
    const isNext = last === undefined ? part <= 1 : part === last + 1;
    return isNext && parts.slice(at + 1).every((further) => further <= 1);
}
/** The number to expect behind another, or at the start: one as deep as `number`, which stands there. */
function expectedPhaseNumber(number, before) {
    const [parts, former] = [partsOf(number), before === null ? [] : partsOf(before)];
    const at = Math.min(firstDifference(parts, former), parts.length - 1);
    return [...former.slice(0, at), (former[at] ?? 0) + 1].join('.');
}
function partsOf(number) {
    return number.includes('.') ? number.split('.').map(Number) : [Number(number)];
}
function firstDifference(parts, others) {
    const at = parts.findIndex((part, index) => part !== others[index]);
    return at === -1 ? parts.length : at;
}

;// CONCATENATED MODULE: ./lib/model/plan-summary.js



/** What the Plan Summary, be it a list or a table, says of the plan's phases. */
function summaryEntries(plan) {
    const sections = new Set([...plan.sections.keys()].filter((index) => (0,progress/* roleAround */.Ou)(plan, index) === 'plan-summary'));
    const code = new Set(plan.hidden.filter(({ kind }) => kind === 'code').map(({ line }) => line));
    const bodies = plan.sections
        .filter((_, index) => sections.has(index))
        .map(({ body }) => body.filter(({ place }) => !code.has(place.line)));
    const struck = new Set(bodies.flatMap((body) => body.filter(({ text }) => text.includes('~~')).map(lineOf)));
    const bullets = plan.bullets.filter(({ section, nested }) => sections.has(section) && !nested);
    const items = plan.items.filter(({ section, parent }) => sections.has(section) && parent === null);
    const entries = (form, place, ranges) => ranges.map((range) => ({ ...range, form, struck: struck.has(place.line), place }));
    return [
        ...[...bullets, ...items].flatMap(({ text, place }) => entries('list', place, phasesIn(text))),
        ...bodies.flatMap(rowsOf).flatMap(({ place, phases }) => entries('table', place, phases)),
    ];
}
/** The phases of the plan that no entry names, in their order. */
function phasesMissingIn(plan, entries) {
    const missing = new Set();
    const ascending = entries.toSorted((one, other) => comparePhaseNumbers(one.first, other.first));
    let next = 0;
    let reach = null;
    for (const phase of plan.phases.toSorted((one, other) => comparePhaseNumbers(one.label, other.label))) {
        for (let entry = ascending[next]; entry !== undefined; entry = ascending[++next]) {
            if (comparePhaseNumbers(entry.first, phase.label) > 0)
                break;
            if (reach === null || comparePhaseNumbers(entry.last, reach) > 0)
                reach = entry.last;
        }
        if (reach === null || comparePhaseNumbers(reach, phase.label) < 0)
            missing.add(phase);
    }
    return plan.phases.filter((phase) => missing.has(phase));
}
function lineOf({ place }) {
    return place.line;
}
const number = String.raw `\d+(?:\.\d+)*`;
const and = String.raw `\s*[,&+/]\s*(?:and\s+)?|\s+and\s+`;
const to = String.raw `\s*[-–—]\s*|\s+(?:to|through)\s+`;
const end = String.raw `(?![\p{L}\p{N}]|\.\d)`;
/** "Phases 2, 3 and 5 – 7". */
const several = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[^\p{L}]*Phases\s+(?<numbers>${number}(?:(?:${and}|${to})${number})*)${end}`, 'i');
/** "Phase 2", "Phase 2 and 3". Behind one "Phase" a dash between spaces begins the phase's title. */
const single = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[^\p{L}]*Phase\s+(?<numbers>${number}(?:(?:${and}|[-–—])${number})*)${end}`, 'i');
/** The phases that a text begins with. */
function phasesIn(text) {
    const ranges = [];
    const numbers = (single.exec(text) ?? several.exec(text))?.groups?.['numbers'] ?? '';
    for (const [, before = '', written = ''] of numbers.matchAll(/([^\d.]*)(\d+(?:\.\d+)*)/g)) {
        const label = labelOf(written);
        const from = /[-–—]|to|through/i.test(before) ? ranges.pop() : undefined;
        ranges.push({ first: from?.first ?? label, last: label });
    }
    return ranges;
}
const phasesColumn = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[^\p{L}]*phases?[^\p{L}]*$`, 'i');
/** The rows of a section's tables. Where a column is headed so, a number alone names a phase. */
function rowsOf(body) {
    const rows = [];
    let column = null;
    for (const { text, place } of body) {
        const cells = text.startsWith('|') ? text.split('|').slice(1) : [];
        if (cells.length === 0)
            column = null;
        else if (column === null)
            column = cells.findIndex((cell) => phasesColumn.test(cell));
        else
            rows.push({ place, phases: phasesInRow(cells, column) });
    }
    return rows;
}
/** `column` is that of the phases; -1 where none is headed so. */
function phasesInRow(cells, column) {
    const [first = '', own = first] = [cells[0], cells[column]];
    const named = [...phasesIn(own)];
    if (named.length > 0 || column === -1)
        return named;
    const label = labelOf(plainNumber.exec(own)?.[1] ?? plainNumber.exec(first)?.[1] ?? '');
    return label === '' ? [] : [{ first: label, last: label }];
}
/** "2", "**2.1**", "2. Wait". */
const plainNumber = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[^\p{L}\p{N}]*(\d+(?:\.\d+)*)(?:[^\p{L}\p{N}\s.]|\.(?!\d)|\s*$|\s+[-–—])`);
/** A number as phases are labelled with it. */
function labelOf(number) {
    return number.replace(/^0+(?=\d)/, '');
}

;// CONCATENATED MODULE: ./lib/rules/phases-numbered.js




const inOrder = 'Number the phases in the order in which they stand:';
const heading = '{heading}';
const phasesNumbered = {
    meta: {
        id: 'phases-numbered',
        summary: 'Phases are numbered once, in their order and without a gap, and everything in the plan calls them by that number.',
        messages: {
            duplicate: {
                level: 'error',
                headline: 'phase {label} stands there twice',
                text: '{names} has the number {label}, and so has "{other}" on line {line}; a number was expected to stand for one phase.',
                howToFix: inOrder,
                example: heading,
            },
            gap: {
                level: 'warning',
                headline: 'phase {label} without a phase {expected}',
                text: '{names} stands {where}, but no phase has the number {expected} that was expected there.',
                howToFix: 'Put that phase back, or number the phases in the order in which they stand:',
                example: heading,
            },
            order: {
                level: 'warning',
                headline: 'phase {label} behind phase {before}',
                text: '{names} stands behind phase {before}, where a higher number was expected.',
                howToFix: inOrder,
                example: heading,
            },
            'sub-section': {
                level: 'warning',
                headline: '{count} {count|heading|headings} in {section} with the number of another phase',
                text: 'In {section}, {count} {count|heading has|headings have} the number of another phase: {names}.',
                howToFix: 'Write the number of the phase in which {count|it stands|they stand}:',
                example: heading,
            },
            summary: {
                level: 'warning',
                headline: '{count} {count|phase|phases} only {where}',
                text: 'Plan Summary and the headings were expected to name the same phases, but {count} {count|stands|stand} only {where}: {names}.',
                howToFix: 'Add {count|it|them} {there}, or take {count|it|them} away:',
                example: '{open}{source}{close}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => [...ofOrder(plan), ...ofSubSections(plan), ...ofSummary(plan)],
};
/** Phases below different headings are counted apart: each milestone of a roadmap may have its phase 1. */
function ofOrder(plan) {
    const labels = new Set(plan.phases.map(({ label }) => label));
    const sequences = new Map();
    for (const phase of plan.phases) {
        const parent = plan.sections[phase.section]?.parent ?? null;
        const sequence = sequences.get(parent);
        if (sequence === undefined)
            sequences.set(parent, [phase]);
        else
            sequence.push(phase);
    }
    return [...sequences.values()].flatMap((sequence) => ofSequence(plan, sequence, labels));
}
/** What the numbers of phases in a row say. A number is missing only where no phase of the plan has it. */
function ofSequence(plan, phases, labels) {
    const problems = [];
    const firsts = new Map();
    let before = null;
    let position = phases.find(({ label }) => isWhole(label))?.label === '0' ? -1 : 0;
    for (const phase of phases) {
        const { label, section } = phase;
        if (isWhole(label))
            position += 1;
        const expected = expectedPhaseNumber(label, before);
        const heading = headingOf(plan, phase, isWhole(label) ? String(position) : expected);
        const twin = firsts.get(label);
        if (twin !== undefined) {
            const line = String(plan.sections[twin]?.place.line ?? 0);
            problems.push(phases_numbered_problem('duplicate', section, { label, heading, other: (0,structure/* sectionName */.$)(plan, twin), line }));
        }
        else if (before !== null && comparePhaseNumbers(label, before) < 0) {
            problems.push(phases_numbered_problem('order', section, { label, heading, before }));
        }
        else if (!isNextPhaseNumber(label, before) && !labels.has(expected)) {
            const where = before === null ? 'first' : `behind phase ${before}`;
            problems.push(phases_numbered_problem('gap', section, { label, heading, expected, where }));
        }
        firsts.set(label, twin ?? section);
        before = label;
    }
    return problems;
}
function phases_numbered_problem(messageId, section, data) {
    return { messageId, members: [{ kind: 'section', section }], section: null, claim: null, data, fix: null };
}
function isWhole(label) {
    return !label.includes('.');
}
function headingOf(plan, { title, section }, number) {
    const marks = '#'.repeat(plan.sections[section]?.depth ?? 2);
    return `${marks} Phase ${number}${title === '' ? '' : `: ${title}`}`;
}
/** One problem for each phase with sub-sections that name another. Where a number stands twice, the phase's own may be wrong. */
function ofSubSections(plan) {
    const required = new Set(plan.form.phaseSections.map(model_form/* sectionKey */.F));
    const within = plan.phases.map(() => []);
    for (const [index, sub] of plan.sections.entries()) {
        // "Phase 1 leftovers" may well stand in phase 2.
        const isKnown = sub.role !== 'other' || required.has((0,model_form/* sectionKey */.F)(sub));
        if (sub.phase !== null && isKnown)
            within[sub.phase]?.push({ index, sub });
    }
    return plan.phases.flatMap(({ key, label, section }, phase) => {
        const sections = within[phase] ?? [];
        const isWrong = ({ phaseLabel }) => phaseLabel !== null && phaseLabel !== label;
        const wrong = sections.filter(({ sub }) => isWrong(sub));
        const [first] = wrong;
        if (first === undefined || key !== label)
            return [];
        const right = new Set(sections.filter(({ sub }) => !isWrong(sub)).map(({ sub }) => (0,model_form/* sectionKey */.F)(sub)));
        // What the phase has already may belong to a phase whose heading was lost.
        const isSure = !wrong.some(({ sub }) => right.has((0,model_form/* sectionKey */.F)(sub)));
        return [
            {
                messageId: 'sub-section',
                members: wrong.map(({ index }) => ({ kind: 'section', section: index })),
                section,
                claim: null,
                data: {
                    section: (0,structure/* sectionName */.$)(plan, section),
                    heading: `${'#'.repeat(first.sub.depth)} ${first.sub.title.replace(labelPattern, label)}`,
                },
                fix: isSure
                    ? renumbering(wrong.map(({ sub }) => sub), label)
                    : null,
            },
        ];
    });
}
const labelPattern = /\d+(?:\.\d+)*/;
function renumbering(sections, label) {
    const edits = sections.map((section) => phases_numbered_editOf(section, label)).filter((edit) => edit !== null);
    return edits.length < sections.length ? null : { description: `Write the number of the phase as ${label}`, edits };
}
/** Writes another number in a heading; null where it is not written as it is shown, so that no place is sure. */
function phases_numbered_editOf({ place, depth, title }, label) {
    const number = labelPattern.exec(title);
    const isPlain = place.line === place.endLine && place.endColumn - place.column === depth + 1 + title.length;
    if (number === null || !isPlain)
        return null;
    const before = `${'#'.repeat(depth)} ${title.slice(0, number.index)}`;
    const endColumn = place.column + before.length + number[0].length;
    return { place: { ...place, endColumn }, text: `${before}${label}` };
}
/** The phases that the Plan Summary does not name, and those that nothing else does. */
function ofSummary(plan) {
    const entries = summaryEntries(plan);
    const [entry] = entries;
    if (entry === undefined || plan.phases.length === 0)
        return [];
    const [open, close] = entry.form === 'list' ? ['- ', ''] : ['| ', ' |'];
    const marks = '#'.repeat(plan.sections[plan.phases[0]?.section ?? 0]?.depth ?? 2);
    return [
        summaryProblem(phasesMissingIn(plan, entries).map(({ section }) => ({ kind: 'section', section })), { where: 'among the headings', there: 'to the summary', open, close }),
        summaryProblem(strangers(plan, entries), {
            where: 'in the summary',
            there: 'to the plan',
            open: `${marks} `,
            close: '',
        }),
    ].filter(({ members }) => members.length > 0);
}
function summaryProblem(members, data) {
    return { messageId: 'summary', members, section: null, claim: null, data, fix: null };
}
/** The phases that entries name and no heading does. */
function strangers(plan, entries) {
    const labels = new Set(plan.phases.map(({ label }) => label));
    const places = new Map();
    for (const { first, last, struck, place } of entries) {
        for (const label of [first, last]) {
            if (!struck && !labels.has(label) && !places.has(label))
                places.set(label, place);
        }
    }
    return [...places].map(([label, place]) => ({ kind: 'value', value: `Phase ${label}`, place }));
}

;// CONCATENATED MODULE: ./lib/rules/plan-identity.js


const planIdentity = {
    meta: {
        id: 'plan-identity',
        summary: 'A plan has the id of the directory it stands in, says that it is a plan, and links to its design.',
        messages: {
            id: {
                level: 'error',
                headline: 'id {id} in {where}',
                text: 'The title has the id {id}, but "{where}" in the path has {pathId}; both were expected to be the same.',
                howToFix: 'Write the id of the path, or move the plan to where its id belongs:',
                example: '# {title}',
            },
            type: {
                level: 'warning',
                headline: 'type "{type}" for "Implementation Plan"',
                text: 'The type is "{type}", and was expected to be "Implementation Plan".',
                howToFix: 'Write the line below; what else there is to say can follow in parentheses.',
                example: '- Type: Implementation Plan',
            },
            'link-id': {
                level: 'warning',
                headline: '{count} {count|link|links} to another task than {count|it says|they say}',
                text: '{count} {count|link names|links name} one task and {count|leads|lead} to another: {names}.',
                howToFix: 'Let the text and the target of {count|the|each} link name the same task.',
            },
            'design-link': {
                level: 'off',
                headline: 'no link to a design document',
                text: 'The plan has no link to a design document; one was expected in Links.',
                howToFix: 'Add the link, or say that there is none:',
                example: '- Associated Design Document: N/A',
            },
        },
    },
    reads: 'plan',
    check: (plan) => (plan.native ? [...ofId(plan), ...ofType(plan), ...ofLinks(plan), ...ofDesign(plan)] : []),
};
/** The id of the title against that of the nearest part of the path that begins with one. */
function ofId(plan) {
    const { id, title } = plan;
    const named = id === null ? null : idInPath(plan.path, id);
    if (id === null || title === null || named === null || named.id.toLowerCase() === id.toLowerCase())
        return [];
    return [
        {
            messageId: 'id',
            members: [{ kind: 'value', value: `${named.id} ${id}`, place: title.place }],
            section: null,
            claim: null,
            data: { id, pathId: named.id, where: named.part, title: title.text.replace(id, named.id) },
            fix: null,
        },
    ];
}
/** What the file's own name, or else the nearest directory, has in the form of an id: the same letters up to the dash. */
function idInPath(path, id) {
    const prefix = id.slice(0, id.indexOf('-') + 1).toLowerCase();
    for (const part of path.split('/').reverse()) {
        if (prefix === '' || !part.toLowerCase().startsWith(prefix))
            continue;
        const rest = /^[0-9A-Za-z]+/.exec(part.slice(prefix.length))?.[0];
        if (rest !== undefined)
            return { id: part.slice(0, prefix.length + rest.length), part };
    }
    return null;
}
const nativeType = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[*_\x60]*implementation[\s-]+plan(?![\p{L}\p{N}])`, 'i');
/** The Type in Metadata. A plan without one says nothing wrong. */
function ofType({ fields }) {
    const field = fields.find(({ label }) => label.toLowerCase() === 'type');
    if (field === undefined || field.value === '')
        return [];
    if (nativeType.test(field.value))
        return [];
    return [
        {
            messageId: 'type',
            members: [{ kind: 'value', value: field.value, place: field.place }],
            section: null,
            claim: null,
            data: { type: field.value },
            fix: null,
        },
    ];
}
/** Links whose text begins with the id of one task, and whose target stands in the directory of another. */
function ofLinks({ id, links }) {
    if (id === null)
        return [];
    const members = links.flatMap(({ text, url, place }) => {
        const named = idInPath(text, id)?.id;
        const led = named === undefined ? undefined : idInPath(url, id)?.id;
        const differ = named !== undefined && led !== undefined && named.toLowerCase() !== led.toLowerCase();
        return differ ? [{ kind: 'value', value: `${text} (${url})`, place }] : [];
    });
    return members.length === 0
        ? []
        : [{ messageId: 'link-id', members, section: null, claim: null, data: {}, fix: null }];
}
/** Nobody writes the design of a plan that was given up. */
function ofDesign(plan) {
    if ((0,model_stage/* stageOf */.gV)(plan)?.kind === 'halted' || namesDesign(plan))
        return [];
    const links = plan.sections.find(({ role }) => role === 'links');
    return [
        {
            messageId: 'design-link',
            members: [{ kind: 'value', value: '', place: (links ?? plan.title)?.place ?? null }],
            section: null,
            claim: null,
            data: {},
            fix: null,
        },
    ];
}
/** Whether the plan leads to a design, by a link or a path in code, or says that it has none. */
function namesDesign({ links, codeSpans, sections }) {
    return (links.some(({ text, url }) => isAboutDesign(text) || isAboutDesign(url)) ||
        codeSpans.some(({ text }) => isAboutDesign(text)) ||
        sections.some(({ body }) => saysNone(body)));
}
function isAboutDesign(text) {
    return /design/i.test(text);
}
const none = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[^\p{L}]*(?:n/a|none)\b`, 'i');
/** "Design document: N/A", on one line or with the answer on the next. */
function saysNone(body) {
    return body.some(({ text }, index) => {
        if (!isAboutDesign(text))
            return false;
        return /\bn\/a\b|: *none\b/i.test(text) || none.test(body[index + 1]?.text ?? '');
    });
}

// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
;// CONCATENATED MODULE: ./lib/rules/plan-readable.js

const planReadable = {
    meta: {
        id: 'plan-readable',
        summary: 'Every changed plan can be read.',
        messages: {
            'became-unreadable': {
                level: 'error',
                headline: 'a plan cannot be read any more',
                text: 'This plan could be read before and cannot be read now: {detail}.',
                howToFix: 'Restore the plan as an ordinary UTF-8 Markdown file within the limits.',
            },
            withheld: {
                level: 'error',
                headline: 'a plan could not be fetched',
                text: 'This plan was not checked, because its text could not be fetched: {detail}.',
                howToFix: 'Run the check again; if that does not help, see that the token, or locally your user, may read the file.',
            },
            'too-slow': {
                level: 'error',
                headline: 'a plan takes too long to parse',
                text: 'This plan was not checked: {detail}.',
                howToFix: 'Split it, and look for what no reader needs: thousands of brackets, links or levels in one paragraph.',
            },
            'not-listed': {
                level: 'error',
                headline: 'not all changed files are known',
                text: 'Plans may have changed that were not checked: {detail}.',
                howToFix: 'Run the check again; if that does not help, split the change, or name the folders of plans with the setting plans.',
            },
            unreadable: {
                level: 'warning',
                headline: 'a plan could not be read',
                text: 'This plan was not checked, because it could not be read: {detail}.',
                howToFix: 'Make it an ordinary UTF-8 Markdown file within the limits, or exclude it from the plans.',
            },
        },
    },
    reads: 'unreadable',
    check: (file) => [
        {
            messageId: plan_readable_messageFor(file),
            members: [{ kind: 'value', value: file.reason, place: null }],
            section: null,
            claim: null,
            data: { detail: file.detail },
            fix: null,
        },
    ],
};
/** What is not given, or was not looked at to its end, may be anything; what cannot be read by itself is no plan to anyone. */
function plan_readable_messageFor({ base, reason, withheld, }) {
    if (reason === change/* notListed */.N)
        return 'not-listed';
    if (withheld)
        return 'withheld';
    if (base !== null)
        return 'became-unreadable';
    return reason === 'timed out' ? 'too-slow' : 'unreadable';
}

;// CONCATENATED MODULE: ./lib/rules/question-is-settled.js


const question_is_settled_howToFix = 'Write the decision behind the question:';
const question_is_settled_example = '- [x] {source} → Decision: …';
const questionIsSettled = {
    meta: {
        id: 'question-is-settled',
        summary: 'A question that is ticked has an answer.',
        messages: {
            unanswered: {
                level: 'warning',
                headline: '{count} {count|question|questions} ticked without an answer',
                text: '{count} {count|question is|questions are} ticked, and {count|its text gives|their texts give} no answer: {names}.',
                howToFix: question_is_settled_howToFix,
                example: question_is_settled_example,
            },
            'only-planned': {
                level: 'warning',
                headline: '{count} {count|question|questions} ticked with the answer still to be found',
                text: '{count} {count|question is|questions are} ticked, and {count|its text says|their texts say} only how the answer is to be found: {names}.',
                howToFix: 'Write the decision behind the question, or leave it open until there is one.',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const groups = new Map();
        const withBullets = itemsWithBullets(plan);
        for (const [index, item] of plan.items.entries()) {
            const messageId = question_is_settled_problemOf(plan, item, !item.leaf || withBullets.has(index));
            if (messageId === null)
                continue;
            const group = groups.get(messageId);
            if (group === undefined)
                groups.set(messageId, [index]);
            else
                group.push(index);
        }
        return [...groups].map(([messageId, items]) => ({
            messageId,
            members: items.map((item) => ({ kind: 'item', item })),
            section: plan.items[items[0] ?? -1]?.section ?? null,
            claim: null,
            data: {},
            fix: null,
        }));
    },
};
/** A statement that is ticked is an answer itself; so is what stands below a question, or why it needs none. */
function question_is_settled_problemOf(plan, item, hasMoreBelow) {
    if (!item.done || item.waiver !== null || hasMoreBelow)
        return null;
    if ((0,progress/* roleAround */.Ou)(plan, item.section) !== 'open-questions')
        return null;
    const answer = answerIn(item.text);
    if (answer === 'planned')
        return 'only-planned';
    return answer === null && isQuestion(item.text) ? 'unanswered' : null;
}

;// CONCATENATED MODULE: ./lib/rules/required-sections.js



const requiredSections = {
    meta: {
        id: 'required-sections',
        summary: 'The plan and each of its phases have the sections that plans are made of.',
        messages: {
            metadata: missing('error'),
            goal: missing('error'),
            tasks: missing('error'),
            'acceptance-criteria': missing('error'),
            verification: missing('warning'),
            deliverables: missing('warning'),
            'definition-of-done': missing('warning'),
            'success-metrics': missing('warning'),
            overview: missing('notice'),
            scope: missing('notice'),
            'plan-summary': missing('notice'),
            links: missing('notice'),
            inputs: missing('off'),
            rollback: missing('off'),
            'adr-legacy': missing('off'),
            'open-questions': missing('off'),
            'phase-status-tracking': missing('off'),
            other: {
                level: 'warning',
                headline: '{count} {count|section|sections} of the template missing in {section}',
                text: 'In {section}, {count} {count|section|sections} of the template {count|is|are} missing: {names}.',
                howToFix: 'Add {count|it|each of them}:',
                example: '{marks} {source}',
            },
            'in-draft': {
                level: 'notice',
                headline: '{count} {count|section|sections} still missing in {section}',
                text: 'In {section}, {count} {count|section is|sections are} still missing that {count|is|are} required once work begins: {names}.',
                howToFix: 'Add {count|it|each of them} before the plan leaves Draft:',
                example: '{marks} {source}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = (0,model_stage/* stageOf */.gV)(plan)?.kind;
        // Nobody completes the text of a plan that was given up.
        if (!plan.native || stage === 'halted')
            return [];
        const homes = homesOf(plan);
        return stage === 'draft'
            ? byHome(plan, homes, 'in-draft', isGrave)
            : [...bySection(plan, homes), ...byHome(plan, homes, 'other', isUnknown)];
    },
};
function missing(level) {
    return {
        level,
        headline: '{count} {count|section|sections} "{title}" missing',
        text: '{names} {count|has|have} no section "{title}".',
        howToFix: 'Add {count|it|one to each of them}:',
        example: '{heading}',
    };
}
function homesOf(plan) {
    const keys = new Map();
    for (const section of plan.sections) {
        const there = keys.get(section.phase);
        if (there === undefined)
            keys.set(section.phase, new Set([(0,model_form/* sectionKey */.F)(section)]));
        else
            there.add((0,model_form/* sectionKey */.F)(section));
    }
    const home = (phase, section, form) => ({
        phase,
        section,
        lacks: form.filter((required) => keys.get(phase)?.has((0,model_form/* sectionKey */.F)(required)) !== true),
    });
    const title = plan.sections.findIndex(({ role }) => role === 'title');
    return [
        home(null, Math.max(0, title), plan.form.sections),
        ...plan.phases.map(({ section }, phase) => home(phase, section, plan.form.phaseSections)),
    ];
}
/** One problem for each section that the plan lacks, and one for each that phases lack. */
function bySection(plan, homes) {
    return [...plan.form.sections, ...plan.form.phaseSections].flatMap((required) => {
        const lacking = homes.filter((home) => home.lacks.includes(required));
        if (lacking.length === 0 || isUnknown(required))
            return [];
        return [
            {
                messageId: messageOf(required),
                members: lacking.map(({ section }) => ({ kind: 'section', section })),
                section: null,
                claim: null,
                data: { title: required.title, heading: headingFor(plan, required, lacking) },
                fix: null,
            },
        ];
    });
}
/** The heading to write. The phase's number is put before it where the plan does so, and where it is clear which. */
function headingFor(plan, { title }, [home, ...others]) {
    if (home === undefined || home.phase === null)
        return `## ${title}`;
    const within = plan.sections.filter(({ phase, role }) => phase !== null && role !== 'phase');
    const beside = within.filter(({ phase }) => phase === home.phase);
    const isNumbered = (beside.length > 0 ? beside : within).some(({ phaseLabel }) => phaseLabel !== null);
    const number = isNumbered && others.length === 0 ? `Phase ${plan.phases[home.phase]?.label ?? ''} ` : '';
    return `${marksBelow(plan, home)} ${number}${title}`;
}
/** One problem for the plan and for each phase that lack sections of a kind. */
function byHome(plan, homes, messageId, isMeant) {
    return homes.flatMap((home) => {
        const lacking = home.lacks.filter(isMeant);
        if (lacking.length === 0)
            return [];
        const place = plan.sections[home.section]?.place ?? null;
        return [
            {
                messageId,
                members: lacking.map(({ title }) => ({ kind: 'value', value: title, place })),
                section: home.phase === null ? null : home.section,
                claim: null,
                data: {
                    section: home.phase === null ? 'the plan' : (0,structure/* sectionName */.$)(plan, home.section),
                    marks: marksBelow(plan, home),
                },
                fix: null,
            },
        ];
    });
}
/** The marks of a heading one level below. */
function marksBelow(plan, { phase, section }) {
    return phase === null ? '##' : '#'.repeat((plan.sections[section]?.depth ?? 2) + 1);
}
function messageOf({ role }) {
    return isMessage(role) ? role : 'other';
}
function isMessage(id) {
    return Object.hasOwn(requiredSections.meta.messages, id);
}
/** Whether nothing but the title tells the section. */
function isUnknown(required) {
    return messageOf(required) === 'other';
}
/** Whether work must not begin without the section. */
function isGrave(required) {
    const { level } = requiredSections.meta.messages[messageOf(required)];
    return level === 'error' || level === 'warning';
}

;// CONCATENATED MODULE: ./lib/rules/status-keeps-up.js



const statusKeepsUp = {
    meta: {
        id: 'status-keeps-up',
        summary: 'The status moves on when the work does.',
        messages: {
            'all-resolved': {
                level: 'notice',
                headline: '{status} with nothing left open',
                text: 'The status is {status}, but no {where} left; expected is {write}.',
                howToFix: 'Write the line below, if the plan is finished.',
                example: '- Status: {write}',
            },
            'phase-resolved': {
                level: 'off',
                headline: '{status} with {section} resolved',
                text: 'The status is {status}, but {section} has no open item left; expected is the phase that comes next.',
                howToFix: 'Write the line below, once that phase is begun.',
                example: '- Status: {write}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = (0,model_stage/* stageOf */.gV)(plan);
        if (stage === null || stage.kind === 'finished' || stage.kind === 'halted')
            return [];
        const left = plan.phases.map(({ items }) => (0,progress/* itemsAt */.Ct)(plan, items).some((item) => (0,structure/* isLeftOpen */.Uh)(plan, item)));
        if (left.includes(true))
            return phaseResolved(plan, stage, left);
        if (!isWorkDone(plan) || !(0,structure/* canFinish */.Ue)(plan))
            return [];
        const where = plan.phases.length > 0 ? 'phase has an open item' : 'item is';
        const write = (0,model_stage/* statusFor */.SR)(plan, { kind: 'finished' }) ?? 'Complete';
        return [status_keeps_up_problem(plan, 'all-resolved', stage, null, { where, write })];
    },
};
/** `left` tells for each phase whether it has something left to do. */
function phaseResolved(plan, stage, left) {
    const current = stage.kind === 'phase' ? (0,model_stage/* phaseOfStage */.zh)(plan, stage) : null;
    const phase = plan.phases[current ?? -1];
    if (current === null || phase === undefined || (0,progress/* phaseState */.RI)(plan, current) !== 'resolved')
        return [];
    const next = plan.phases[left.indexOf(true, current)];
    if (next === undefined)
        return [];
    const write = (0,model_stage/* statusFor */.SR)(plan, { kind: 'phase', label: next.label }) ?? `Phase ${next.label} In Progress`;
    const data = { section: (0,structure/* sectionName */.$)(plan, phase.section), write };
    return [status_keeps_up_problem(plan, 'phase-resolved', stage, phase.section, data)];
}
/** Whether something was done, and nothing is left: work of which all is waived may as well have been given up. */
function isWorkDone(plan) {
    const work = (0,progress/* workItems */.KS)(plan).filter((item) => item.leaf);
    return work.some((item) => item.done) && !work.some((item) => (0,structure/* isLeftOpen */.Uh)(plan, item));
}
function status_keeps_up_problem(plan, messageId, claim, section, data) {
    return {
        messageId,
        // The claim tells one stage from the next: another spelling of the same is no other problem.
        members: [{ kind: 'value', value: '', place: plan.status?.place ?? null }],
        section,
        claim,
        data: { status: plan.status?.text ?? '', ...data },
        fix: null,
    };
}

;// CONCATENATED MODULE: ./lib/rules/status-known.js



const statusKnown = {
    meta: {
        id: 'status-known',
        summary: 'The status is one that plans use, and names a phase that the plan has.',
        messages: {
            unknown: {
                level: 'error',
                headline: 'unknown status "{status}"',
                text: 'The status "{status}" is not one of: {legal}.',
                howToFix: 'Write one of them; what else there is to say can follow in parentheses.',
            },
            'no-such-phase': {
                level: 'error',
                headline: '"{status}" in a plan without phase {label}',
                text: 'The status "{status}" names phase {label}, but {phases}.',
                howToFix: 'Name a phase that the plan has, or add that phase.',
            },
            'no-phases': {
                level: 'warning',
                headline: '"{status}" in a plan without phases',
                text: 'The status "{status}" names phase {label}, but no heading of this plan is a phase, such as "## Phase {label}: Title".',
                howToFix: 'Give each phase a heading of its own.',
            },
            unedited: {
                level: 'error',
                headline: 'the status was never chosen',
                text: 'The status is still as the template has it, "{status}"; expected is one of: {legal}.',
                howToFix: 'Keep the one that holds.',
            },
            twice: {
                level: 'error',
                headline: 'two statuses, "{status}" and "{other}"',
                text: 'The Metadata have a second status, "{other}", beside "{status}" on line {line}; expected is one.',
                howToFix: 'Keep the one that holds.',
            },
            missing: {
                level: 'warning',
                headline: 'no status',
                text: 'The plan has no status; expected is one of: {legal}.',
                howToFix: 'Add the line below to {where}.',
                example: '- Status: {first}',
            },
            alias: {
                level: 'warning',
                headline: 'status "{status}" for "{canonical}"',
                text: 'The status "{status}" is read as "{canonical}" and was expected to be written so.',
                howToFix: 'Write the line below.',
                example: '- Status: {canonical}',
            },
            'active-word': {
                level: 'warning',
                headline: '"{status}" names no phase',
                text: 'The status "{status}" does not say which phase is in progress; expected is one of: {legal}.',
                howToFix: 'Name the phase, and put the rest in parentheses.',
                example: '- Status: {write} ({status})',
            },
            'halted-word': {
                level: 'warning',
                headline: 'status "{status}" for "{write}"',
                text: 'The status "{status}" is read as "{write}"; it is not one of: {legal}.',
                howToFix: 'Keep the reason in parentheses.',
                example: '- Status: {write} ({status})',
            },
            'phase-complete': {
                level: 'warning',
                headline: '"{status}" says what is over',
                text: 'The status "{status}" says what is over, not where the plan is; expected is one of: {legal}.',
                howToFix: 'Write the phase that is in progress now, or {write}.',
            },
            'not-offered': {
                level: 'warning',
                headline: 'the template offers no status "{status}"',
                text: 'The status "{status}" is not one that the template offers: {legal}.',
                howToFix: 'Write one of them, or add yours to the template.',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        if (plan.status !== null)
            return [...status_known_problemsOf(plan, plan.status), ...others(plan.status, plan.otherStatuses)];
        return plan.native ? [status_known_missing(plan)] : [];
    },
};
/** A plan that lost its Metadata as a whole has lost its status as well. */
function status_known_missing(plan) {
    const metadata = plan.sections.find((section) => section.role === 'metadata');
    return {
        messageId: 'missing',
        members: [{ kind: 'value', value: '', place: (metadata ?? plan.title)?.place ?? null }],
        section: null,
        claim: null,
        data: {
            legal: plan.legalStatuses.join(', '),
            first: plan.legalStatuses[0] ?? '',
            where: metadata === undefined ? 'a section "## Metadata"' : 'Metadata',
        },
        fix: null,
    };
}
function status_known_problemsOf(plan, status) {
    const problem = (messageId, data = {}, write = null) => ({
        messageId,
        members: [{ kind: 'value', value: status.text, place: status.place }],
        section: null,
        claim: null,
        data: { status: status.text, legal: plan.legalStatuses.join(', '), ...data },
        fix: write === null ? null : rewrite(plan, status, write),
    });
    const { reading } = status;
    if (reading.kind === 'unknown' || reading.kind === 'unedited')
        return [problem(reading.kind)];
    if (reading.kind === 'stageless')
        return [];
    const problems = [];
    if ('label' in reading.stage && (0,model_stage/* phaseOfStage */.zh)(plan, reading.stage) === null) {
        const { label } = reading.stage;
        problems.push(plan.phases.length === 0
            ? problem('no-phases', { label })
            : problem('no-such-phase', { label, phases: phasesOf(plan) }));
    }
    if (reading.kind === 'alias')
        problems.push(...aliasProblems(plan, reading.stage, reading.canonical, problem));
    return problems;
}
/** Statuses that say something else: one of them is for the readers, the other for the check. */
function others(status, further) {
    return further
        .filter((other) => !saysTheSame(status, other))
        .map(({ text, place }) => ({
        messageId: 'twice',
        members: [{ kind: 'value', value: text, place }],
        section: null,
        claim: null,
        data: { status: status.text, other: text, line: String(status.place.line) },
        fix: null,
    }));
}
/** "Done" says what "Complete" says; "Blocked" and "In Progress" differ, though neither names a phase. */
function saysTheSame(one, other) {
    if (one.text === other.text)
        return true;
    const [stage, otherStage] = [one, other].map(({ reading }) => ('stage' in reading ? reading.stage : null));
    return stage != null && otherStage != null && stage.kind !== 'active' && (0,model_stage/* sameStage */.tB)(stage, otherStage);
}
function aliasProblems(plan, stage, canonical, problem) {
    if (canonical !== null)
        return [problem('alias', { canonical }, canonical)];
    const [messageId, write] = closest(plan, stage);
    // A template may leave out what the dialect has a word for.
    if (write === null)
        return [problem('not-offered')];
    return [problem(messageId, { write }, stage.kind === 'phase-complete' ? statusAfter(plan, stage) : null)];
}
/** The message about a status that no other says the same as, and the status to write for what it means. */
function closest(plan, { kind }) {
    switch (kind) {
        case 'active':
            return ['active-word', (0,model_stage/* statusFor */.SR)(plan, { kind: 'phase', label: phaseInProgress(plan) })];
        case 'halted':
            return ['halted-word', (0,model_stage/* statusFor */.SR)(plan, { kind })];
        case 'phase-complete':
            return ['phase-complete', (0,model_stage/* statusFor */.SR)(plan, { kind: 'finished' })];
        default:
            return ['not-offered', null];
    }
}
/** The label of the first phase with something left to do, else of the last one. */
function phaseInProgress(plan) {
    const phase = plan.phases.find((_, index) => (0,progress/* phaseState */.RI)(plan, index) !== 'resolved') ?? plan.phases.at(-1);
    return phase?.label ?? '1';
}
/** What to write once a phase is over: the next one, or that the plan is finished where that holds; null where neither does. */
function statusAfter(plan, stage) {
    const phase = (0,model_stage/* phaseOfStage */.zh)(plan, stage);
    if (phase === null)
        return null;
    const next = plan.phases[phase + 1];
    if (next !== undefined)
        return (0,model_stage/* statusFor */.SR)(plan, { kind: 'phase', label: next.label });
    return (0,structure/* canFinish */.Ue)(plan) ? (0,model_stage/* statusFor */.SR)(plan, { kind: 'finished' }) : null;
}
function phasesOf(plan) {
    const labels = plan.phases.map((phase) => phase.label);
    const [first = '', last = ''] = [labels[0], labels.at(-1)];
    return labels.length === 1 ? `the plan has only phase ${first}` : `the plan has phases ${first} to ${last}`;
}
/** Wherever the plan says it: a status that is written twice must not become two. */
function rewrite({ otherStatuses }, status, text) {
    const same = otherStatuses.filter((other) => other.text === status.text);
    return {
        description: `Write the status as "${text}"`,
        edits: [status, ...same].map(({ place }) => ({ place, text })),
    };
}

;// CONCATENATED MODULE: ./lib/rules/suppression-holds.js
const suppressionHolds = {
    meta: {
        id: 'suppression-holds',
        summary: 'A suppression names a rule, says why, and is needed.',
        messages: {
            'unknown-rule': {
                level: 'warning',
                headline: 'a suppression of "{rule}", which is no rule',
                text: 'The suppression names "{rule}", which is neither a rule nor a message of one (rule.message): it does nothing.',
                howToFix: 'Name the rule that the finding gives, or remove the comment.',
                example: '<!-- plan-check-disable-next-line phases-in-order -- why -->',
            },
            'no-reason': {
                level: 'warning',
                headline: 'a suppression of {rule} without a reason',
                text: 'The suppression of {rule} does not say why, and is not honoured until it does.',
                howToFix: 'Write the reason behind two dashes:',
                example: '<!-- plan-check-disable-next-line {rule} -- why -->',
            },
            unused: {
                level: 'notice',
                headline: 'a suppression of {rule} that nothing needs',
                text: 'The suppression of {rule} is not needed: the line below it has no finding of that rule.',
                howToFix: 'Remove the comment.',
            },
        },
    },
    reads: 'suppressions',
    check: (_, uses) => uses.flatMap(suppression_holds_problemsOf),
};
/** One that was used, or that asks a reviewer for an error to be left out, is shown by the report. */
function suppression_holds_problemsOf({ comment, outcome }) {
    if (outcome === 'used' || outcome === 'requested')
        return [];
    return [
        {
            messageId: outcome,
            members: [{ kind: 'value', value: comment.rule, place: comment.place }],
            section: null,
            claim: null,
            data: { rule: comment.rule },
            fix: null,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/tick-has-work.js


const tickHasWork = {
    meta: {
        id: 'tick-has-work',
        summary: 'A change that ticks tasks changes more than plans.',
        messages: {
            'no-work': {
                level: 'notice',
                headline: '{count} {count|task|tasks} ticked, and nothing but plans changed',
                text: '{count} {count|task was|tasks were} ticked, and nothing but plans changed: {names}.',
                howToFix: 'Tick a task in the change that does it, or say in the pull request where it was done.',
            },
            'no-work-on-close': {
                level: 'warning',
                headline: '{closed} closed with {count} ticked {count|task|tasks}, and nothing but plans changed',
                text: '{count} {count|task was|tasks were} ticked in the change that closes {closed}, and nothing but plans changed: {names}.',
                howToFix: 'Close a phase in the change that finishes it, or say in the pull request where it was done.',
            },
        },
    },
    reads: 'change in tree',
    paths: () => [],
    check: (change, { changed }) => {
        const ticked = changed.every(({ isPlan }) => isPlan) ? tickedTasks(change) : [];
        if (ticked.length === 0)
            return [];
        const closed = closedPhases(change);
        return [
            {
                messageId: closed.length === 0 ? 'no-work' : 'no-work-on-close',
                members: ticked.map((item) => ({ kind: 'item', item })),
                section: null,
                claim: null,
                data: { closed: closed.join(' and ') },
                fix: null,
            },
        ];
    },
};
/** Indexes of the leaves that this change ticks and that somebody had to do something for. */
function tickedTasks({ base, head, pairing }) {
    const work = new Set((0,progress/* workItems */.KS)(head));
    return pairing.items.flatMap((pair) => {
        const item = head.items[pair.head];
        const wasDone = base.items[pair.base]?.done ?? true;
        if (item === undefined || wasDone || !item.done || !item.leaf || !work.has(item))
            return [];
        return judgements.has((0,progress/* roleAround */.Ou)(head, item.section)) ? [] : [pair.head];
    });
}
/** Lists within a phase that are ticked by looking at what is there. */
const judgements = new Set([
    'goal',
    'inputs',
    'verification',
    'acceptance-criteria',
    'definition-of-done',
    'open-questions',
]);
function closedPhases({ head, transitions }) {
    return transitions.flatMap((step) => {
        const section = step.kind === 'phase-closed' ? head.phases[step.phase]?.section : undefined;
        return section === undefined ? [] : [(0,structure/* sectionName */.$)(head, section)];
    });
}

;// CONCATENATED MODULE: ./lib/rules/ticked-path-exists.js




const ticked_path_exists_howToFix = 'Untick what is not done, or write in the item where the {count|file|files} went.';
const tickedPathExists = {
    meta: {
        id: 'ticked-path-exists',
        summary: 'A file that an item says was made or changed is there when the item is ticked.',
        messages: {
            'not-there': {
                level: 'warning',
                headline: '{count} {count|file|files} of {section} ticked as made, but not there',
                text: '{section} ticks {count} {count|file|files} as made that {count|is|are} not there: {names}.',
                howToFix: ticked_path_exists_howToFix,
            },
            'not-touched': {
                level: 'notice',
                headline: '{count} {count|file|files} of {section} ticked as changed, but not there',
                text: '{section} ticks {count} {count|file|files} as changed that {count|is|are} not there: {names}.',
                howToFix: ticked_path_exists_howToFix,
            },
        },
    },
    reads: 'change in tree',
    paths: (change) => tickedFiles(change).flatMap(({ path }) => pathsToAsk(path)),
    check: (change, surroundings) => {
        // The plan is among the changed files, and may have the name of a file that it speaks of.
        const others = surroundings.changed.filter(({ head }) => head !== change.head.path);
        const isTouched = { created: madeElsewhere(others), changed: touched(others) };
        const missing = tickedFiles(change).filter(({ deed, path }) => isMissing(path, surroundings.head) && !isTouched[deed](path));
        return ticked_path_exists_problems(change, missing);
    },
};
/** Patterns and directories are left out: git keeps no empty directory. */
function tickedFiles({ base, head, pairing }) {
    const spans = spansByItem(head.codeSpans);
    return pairing.items.flatMap((pair) => {
        const item = head.items[pair.head];
        if (item === undefined || !item.done || base.items[pair.base]?.done !== false)
            return [];
        return fileClaims(item, spans.get(pair.head) ?? []).flatMap((claim) => {
            const path = namedPath(claim.span.text, head.path);
            return path?.isFile === true ? [{ ...claim, item: pair.head, path }] : [];
        });
    });
}
function spansByItem(spans) {
    const groups = new Map();
    for (const span of spans) {
        if (span.item === null)
            continue;
        const group = groups.get(span.item);
        if (group === undefined)
            groups.set(span.item, [span]);
        else
            group.push(span);
    }
    return groups;
}
/** Whether a file was made all the same, and under another path: it was moved on, or a file of its name was changed or added. */
function madeElsewhere(changed) {
    const moved = new Set(changed.flatMap(({ base, head }) => (head === null ? [] : (base ?? []))));
    const names = new Set(changed.flatMap(({ head }) => (head === null ? [] : fileName(head))));
    return ({ places }) => places.some((place) => moved.has(place) || names.has(fileName(place)));
}
/** Whether the change touches a file, be it by taking it away, or one of its name. */
function touched(changed) {
    const names = new Set(changed.flatMap(({ base, head }) => [base, head].flatMap((path) => fileName(path ?? ''))));
    return ({ places }) => places.some((place) => names.has(fileName(place)));
}
/** One problem for each message in each phase and each section beside them; a file that is named twice counts once. */
function ticked_path_exists_problems({ head }, missing) {
    const groups = new Map();
    for (const file of missing) {
        const item = head.items[file.item];
        if (item === undefined)
            continue;
        const section = (0,structure/* homeOf */.lt)(head, item);
        const key = `${file.deed} ${String(section)}`;
        const group = groups.get(key) ?? { section, deed: file.deed, files: new Map() };
        groups.set(key, group);
        if (!group.files.has(file.span.text))
            group.files.set(file.span.text, file);
    }
    return Array.from(groups.values(), ({ section, deed, files }) => ({
        messageId: deed === 'created' ? 'not-there' : 'not-touched',
        members: Array.from(files.values(), ({ span }) => ({ kind: 'value', value: span.text, place: span.place })),
        section,
        claim: null,
        data: { section: (0,structure/* sectionName */.$)(head, section) },
        fix: null,
    }));
}

;// CONCATENATED MODULE: ./lib/rules/transition-allowed.js


const transitionAllowed = {
    meta: {
        id: 'transition-allowed',
        summary: 'The status moves forward, one phase at a time, and stays where it ended.',
        messages: {
            backwards: {
                level: 'warning',
                headline: 'the status goes back from "{from}" to "{to}"',
                text: 'The status goes back from "{from}" to "{to}"; it was expected to move forward.',
                howToFix: 'Say in the plan why the earlier stage is open again, or keep the status.',
            },
            'out-of-final': {
                level: 'warning',
                headline: 'the status leaves "{from}" for "{to}"',
                text: 'The plan had ended as "{from}" and was expected to stay so, but its status is "{to}" now.',
                howToFix: 'Say in the plan why it is taken up again, or write what is left into a plan of its own.',
            },
            jump: {
                level: 'warning',
                headline: 'the status jumps from "{from}" to "{to}"',
                text: 'The status jumps from "{from}" to "{to}", but {count|a phase|phases} between them {count|has|have} open items: {names}.',
                howToFix: 'Move on one phase at a time, or resolve what is skipped: tick it, or strike it with a reason.',
            },
            'draft-to-complete': {
                level: 'off',
                headline: 'the status goes from "{from}" straight to "{to}"',
                text: 'The status goes from "{from}" straight to "{to}", with no phase in progress between them.',
                howToFix: 'Set the phase in progress while its work is done.',
            },
        },
    },
    reads: 'change',
    check: (change) => {
        const [from, to] = [(0,model_stage/* stageOf */.gV)(change.base), (0,model_stage/* stageOf */.gV)(change.head)];
        const moved = change.transitions.some((transition) => transition.kind === 'status-changed');
        return moved && from !== null && to !== null ? stepProblems(change, from, to) : [];
    },
};
function stepProblems(change, from, to) {
    if (from.kind === 'finished' || from.kind === 'halted')
        return [transition_allowed_problem(change, 'out-of-final', [])];
    if (from.kind === 'draft' && to.kind === 'finished')
        return [transition_allowed_problem(change, 'draft-to-complete', [])];
    // Of a status that names no phase it cannot be told which way it moved.
    if (from.kind === 'active' || to.kind === 'active' || to.kind === 'halted' || to.kind === 'finished')
        return [];
    const [before, now] = [positionIn(change, from), positionOf(change.head, to)];
    if (before === null || now === null)
        return [];
    if (now < before)
        return [transition_allowed_problem(change, 'backwards', [])];
    const skipped = [...change.head.phases.keys()]
        .filter((phase) => phase > Math.floor(before) && phase < Math.floor(now))
        .filter((phase) => ['pending', 'active'].includes((0,progress/* phaseState */.RI)(change.head, phase)));
    return skipped.length === 0 ? [] : [transition_allowed_problem(change, 'jump', skipped)];
}
/** Where a stage stands in a plan: -1 for a draft, then its phase; half a step further once that phase is over. */
function positionOf(plan, stage) {
    if (stage.kind === 'draft')
        return -1;
    const phase = (0,model_stage/* phaseOfStage */.zh)(plan, stage);
    return phase === null || stage.kind !== 'phase-complete' ? phase : phase + 0.5;
}
/** The same for a stage of base, in head's order of phases. */
function positionIn(change, stage) {
    const position = positionOf(change.base, stage);
    if (position === null || position < 0)
        return position;
    const pair = change.pairing.phases.find(({ base }) => base === Math.floor(position));
    return pair === undefined ? null : pair.head + (position - Math.floor(position));
}
function transition_allowed_problem(change, messageId, skipped) {
    const { base, head } = change;
    const place = head.status?.place ?? null;
    const status = { kind: 'value', value: head.status?.text ?? '', place };
    return {
        messageId,
        members: skipped.length === 0
            ? [status]
            : skipped.map((phase) => ({
                kind: 'value',
                value: head.sections[head.phases[phase]?.section ?? -1]?.title ?? '',
                place,
            })),
        section: null,
        claim: null,
        data: { from: base.status?.text ?? '', to: head.status?.text ?? '' },
        fix: null,
    };
}

;// CONCATENATED MODULE: ./lib/rules/waived-at-the-gate.js




const waived_at_the_gate_howToFix = 'Leave {count|it|them} open, or have the reviewer agree to what is given up.';
const waivedAtTheGate = {
    meta: {
        id: 'waived-at-the-gate',
        summary: 'What is left of a phase or plan is done, not waived, in the change that closes it.',
        messages: {
            'mostly-waived': {
                level: 'warning',
                headline: '{count} {count|item|items} of {section} waived and {done} done in the change that {closing}',
                text: '{count} {count|item|items} of {section} {count|is|are} waived and {done} done in the change that {closing}: {names}.',
                howToFix: waived_at_the_gate_howToFix,
            },
            criterion: {
                level: 'warning',
                headline: '{count} {count|criterion|criteria} of {section} waived in the change that {closing}',
                text: '{count} {count|criterion|criteria} of {section} {count|is|are} waived in the change that {closing}: {names}.',
                howToFix: waived_at_the_gate_howToFix,
            },
        },
    },
    reads: 'change',
    check: (change) => {
        // A plan that is given up passes no gate.
        const gates = (0,model_stage/* stageOf */.gV)(change.head)?.kind === 'halted' ? [] : waived_at_the_gate_gatesOf(change);
        return gates.length === 0 ? [] : problemsAt(change, gates);
    },
};
function waived_at_the_gate_gatesOf({ base, head, transitions }) {
    const gates = [];
    for (const step of transitions) {
        const phase = step.kind === 'phase-closed' ? head.phases[step.phase] : undefined;
        if (step.kind !== 'phase-closed' || phase === undefined)
            continue;
        const closing = step.by === 'boxes' ? 'closes it' : 'moves the status past it';
        gates.push({ section: phase.section, work: phase.items, around: phase.items, closing });
    }
    if ((0,model_stage/* stageOf */.gV)(head)?.kind !== 'finished' || (0,model_stage/* stageOf */.gV)(base)?.kind === 'finished')
        return gates;
    const outside = (0,structure/* allItemsWhere */.Tc)(head, (item) => item.phase === null);
    const work = new Set(gates.length === 0 ? (0,progress/* workItems */.KS)(head) : []);
    return [
        ...gates,
        {
            section: null,
            work: (0,structure/* allItemsWhere */.Tc)(head, (item) => work.has(item)),
            around: outside,
            closing: 'finishes the plan',
        },
    ];
}
function problemsAt({ base, head, pairing }, gates) {
    const was = new Map(pairing.items.map((pair) => [pair.head, base.items[pair.base]]));
    const newly = (state, indexes) => (0,structure/* itemsWhere */.ip)(head, indexes, (item, index) => {
        const before = was.get(index);
        return item.leaf && (0,progress/* stateOf */.L4)(item) === state && (before === undefined || (0,progress/* stateOf */.L4)(before) !== state);
    });
    const problem = (messageId, items, section, data) => ({
        messageId,
        members: items.map((item) => ({ kind: 'item', item })),
        section,
        claim: null,
        data: { section: section === null ? 'the plan' : (0,structure/* sectionName */.$)(head, section), ...data },
        fix: null,
    });
    return gates.flatMap(({ section, work, around, closing }) => {
        const [waived, done] = [newly('waived', work), newly('done', work)];
        const criteria = (0,structure/* itemsWhere */.ip)(head, newly('waived', around), (item) => criteriaRoles.has((0,progress/* roleAround */.Ou)(head, item.section)));
        return [
            ...(waived.length > done.length && !isOneWithReason(head, waived)
                ? [problem('mostly-waived', waived, section, { done: String(done.length), closing })]
                : []),
            ...[...(0,structure/* groupByHome */.CZ)(head, criteria)].map(([home, items]) => problem('criterion', items, home, { closing })),
        ];
    });
}
/** The last item, struck with the reason, is the honest way out. */
function isOneWithReason({ items }, [first, ...others]) {
    return others.length === 0 && (0,reason/* isReason */.V)(items[first ?? -1]?.waiver?.reason ?? '');
}
const criteriaRoles = new Set(['acceptance-criteria', 'definition-of-done']);

// EXTERNAL MODULE: ./lib/model/explanation.js
var explanation = __webpack_require__(1714);
;// CONCATENATED MODULE: ./lib/rules/waiver-has-reason.js






const waiverHasReason = {
    meta: {
        id: 'waiver-has-reason',
        summary: 'An item that is waived says why, and no more than is true of where it went.',
        messages: {
            'no-reason': {
                level: 'warning',
                headline: '{count} {count|item|items} of {section} waived without a reason',
                text: '{count} {count|item|items} of {section} {count|is|are} waived without saying why: {names}.',
                howToFix: 'Put the reason behind {count|it|each}:',
                example: '- [ ] ~~text~~ (deferred: why)',
            },
            'no-such-phase': {
                level: 'warning',
                headline: '{count} {count|item|items} of {section} put off to a phase that is not there',
                text: '{count} {count|item|items} of {section} {count|is|are} put off to a phase that the plan does not have: {names}.',
                howToFix: 'Name a phase of the plan, or the task that takes {count|it|each} up:',
                example: '- [ ] ~~text~~ (deferred to T-…: why)',
            },
            'not-taken-up': {
                level: 'warning',
                headline: '{count} {count|item|items} of {section} moved to a phase that does not have {count|it|them}',
                text: '{count} {count|item|items} of {section} {count|is|are} said to have moved to a phase that has nothing like {count|it|them}: {names}.',
                howToFix: 'Put {count|it|them} there, or say what became of {count|it|them}.',
            },
            'no-destination': {
                level: 'off',
                headline: '{count} {count|item|items} of {section} deferred to nowhere',
                text: '{count} {count|item|items} of {section} {count|is|are} deferred without saying where to: {names}.',
                howToFix: 'Name the task, phase or version that takes {count|it|each} up:',
                example: '- [ ] ~~text~~ (deferred to T-…: why)',
            },
        },
    },
    reads: 'plan',
    check: (plan) => [
        ...waiver_has_reason_problems(plan, 'no-reason', withoutReason(plan)),
        ...waiver_has_reason_problems(plan, 'no-such-phase', ofPhase(plan, (_, phase) => phase === null)),
        ...waiver_has_reason_problems(plan, 'not-taken-up', ofPhase(plan, (item, phase) => phase !== null && !takesUp(plan, phase, item))),
        ...waiver_has_reason_problems(plan, 'no-destination', withoutDestination(plan)),
    ],
};
/** Waived items that give no reason; what they hand down to the items below them is told with them. */
function withoutReason(plan) {
    const explained = (0,explanation/* explanationsBelow */.c)(plan);
    const isSettled = (index) => {
        const item = plan.items[index ?? -1];
        return item !== undefined && (isSilent(item) || explained.has(index ?? -1));
    };
    return (0,structure/* allItemsWhere */.Tc)(plan, (item, index) => {
        return isSilent(item) && !explained.has(index) && !(item.waiver?.inherited === true && isSettled(item.parent));
    });
}
/** A ticked item counts as done, whatever else it says. */
function isSilent(item) {
    return (0,progress/* stateOf */.L4)(item) === 'waived' && !(0,reason/* isReason */.V)(item.waiver?.reason ?? '');
}
/** Items that were put off to a phase of this plan, by what its phase is: the index, null where the plan does not have it. */
function ofPhase(plan, isMeant) {
    if (plan.phases.length === 0)
        return [];
    return (0,structure/* allItemsWhere */.Tc)(plan, (item) => {
        const { waiver, done } = item;
        const named = waiver === null || waiver.inherited || done ? null : toPhase.exec(noteOf(waiver));
        if (named === null)
            return false;
        const phase = plan.phases.findIndex(({ label }) => label === named.groups?.['label']);
        // Where a thing is only put off, it may be that it comes up there without an item of its own.
        if (phase !== -1 && named.groups?.['way']?.toLowerCase() !== 'moved')
            return false;
        return isMeant(item, phase === -1 ? null : phase);
    });
}
const toPhase = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^(?<way>moved|deferred) to (?:the )?phase (?<label>\d+(?:\.\d+)*)(?![\p{L}\p{N}]| of\b)`, 'i');
function noteOf({ keyword, reason }) {
    return `${keyword ?? ''} ${reason ?? ''}`;
}
/** Whether a phase has an item about the same, the waived one apart. */
function takesUp(plan, phase, item) {
    const wanted = (0,similarity/* bigramsOf */.nF)(item.key);
    return (0,progress/* itemsAt */.Ct)(plan, plan.phases[phase]?.items ?? []).some((other) => other !== item && (0,similarity/* similarity */.k8)(wanted, (0,similarity/* bigramsOf */.nF)(other.key)) >= takenUpAlike);
}
/** Two texts about the same thing: low, as the new one may be worded for its place. */
const takenUpAlike = 0.4;
/** Items put off to some other place that is not named. */
function withoutDestination(plan) {
    return (0,structure/* allItemsWhere */.Tc)(plan, (item) => {
        const { waiver } = item;
        if (waiver === null || waiver.inherited || item.done || !(0,reason/* isReason */.V)(waiver.reason ?? ''))
            return false;
        return waiver.keyword === 'deferred' && !destination.test(waiver.reason ?? '');
    });
}
/** A time or a task to wait for, the name of a task, phase or version, an address. */
const destination = new RegExp([
    String.raw `^(?:to\s+(?!be\b|do\b|later\b|(?:a\s+|the\s+)?future\b)\S|(?:until|till|after|once|when|with|see|tracked|part\s+of)\b)`,
    String.raw `\b(?:T-\w+|[A-Z][A-Z\d]*-\d+|[MQS]\d+|v?\d+\.\d+|v\d+)\b`,
    String.raw `#\d|https?:|\w\/\w|\.md\b`,
    String.raw `\b(?:phase|stage|step|milestone|sprint|epic|wave|slice|iteration|release|version)\s+\d`,
    String.raw `\b(?:next|later|separate|another|own)\s+(?:phase|stage|milestone|sprint|epic|iteration|release|version|plan|task|issue|change|PR)\b`,
    String.raw `\b(?:follow-?ups?|backlog|roadmap)\b`,
].join('|'), 'i');
/** One problem for each section that holds some of the items. */
function waiver_has_reason_problems(plan, messageId, indexes) {
    return [...(0,structure/* groupByHome */.CZ)(plan, indexes)].map(([section, items]) => ({
        messageId,
        members: items.map((item) => ({ kind: 'item', item })),
        section,
        claim: null,
        data: { section: (0,structure/* sectionName */.$)(plan, section) },
        fix: null,
    }));
}

;// CONCATENATED MODULE: ./lib/rules/index.js




























/** Every rule, in the order in which the documentation lists them. */
const rules = [
    planReadable,
    statusKnown,
    completeIsComplete,
    phasesInOrder,
    noWorkAhead,
    statusKeepsUp,
    parentMatchesChildren,
    waiverHasReason,
    waivedAtTheGate,
    checkboxRenders,
    requiredSections,
    phasesNumbered,
    gateIsFilled,
    noPlaceholder,
    planIdentity,
    linksResolve,
    questionIsSettled,
    tickedPathExists,
    tickHasWork,
    transitionAllowed,
    cancelledHasReason,
    noUntickedItem,
    noDroppedItem,
    noRewordedTick,
    gateNotWeakened,
    noUnmadePhase,
    noDeletedPlan,
    suppressionHolds,
];


/***/ })

};
