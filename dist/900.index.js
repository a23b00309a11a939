export const id = 900;
export const ids = [900,286];
export const modules = {

/***/ 4900:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishSuggestions: () => (/* binding */ publishSuggestions)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/fix/offered-fixes.js
/** Whether a finding offers a fix that is to be made: what base had already is left alone. */
function offersFix(finding) {
    return finding.fix !== null && !finding.existing;
}

// EXTERNAL MODULE: ./lib/dialects/index.js + 1 modules
var dialects = __webpack_require__(4317);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/parse/micromark.js
var micromark = __webpack_require__(4286);
// EXTERNAL MODULE: ./lib/parse/parse-document.js + 15 modules
var parse_document = __webpack_require__(7415);
// EXTERNAL MODULE: ./lib/parse/plan.js + 6 modules
var plan = __webpack_require__(3712);
// EXTERNAL MODULE: ./lib/parse/time-limit.js
var time_limit = __webpack_require__(252);
;// CONCATENATED MODULE: ./lib/parse-plan.js






/**
 * Reads Markdown text as a plan. `path` is what the plan calls itself; `dialect` is the id of a dialect, and where it is left out
 * the text tells. Throws a UserError for a dialect that does not exist.
 */
function parsePlan(text, path, dialect) {
    const [result] = (0,time_limit/* createTimeLimit */.H)()([() => (0,parse_document/* parseDocument */.Tp)(text, micromark.parseWithMicromark)]);
    if (result?.kind !== 'document')
        return result ?? parse_document/* timedOut */.iU;
    const found = dialect === undefined ? (0,dialects/* detectDialect */.IZ)(result.document) : (0,dialects/* dialectById */.NE)(dialect);
    if (found === null && dialect !== undefined) {
        throw new errors/* UserError */.y(`There is no dialect "${dialect}".`, 'Leave it out, or name one that exists.');
    }
    return found === null ? { kind: 'no plan' } : { kind: 'plan', plan: (0,plan/* readPlan */.m)(result.document, found, path) };
}

;// CONCATENATED MODULE: ./lib/fix/apply-edits.js
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
        const parsed = parsePlan(version, path, dialect);
        return parsed.kind === 'plan' ? parsed.plan : null;
    };
    let before;
    return (edits) => {
        before ??= read(text);
        const after = before === null ? null : read(applyEdits(text, edits));
        return before !== null && after !== null && isFaithful(before, after, edits);
    };
}

;// CONCATENATED MODULE: ./lib/fix/suggestions.js

/**
 * What fixes of one plan come to in whole lines, in the order of the findings. Edits of one finding on lines next to each other are one
 * suggestion: the first line of a paragraph may become an item only together with the second. One that `fits` refuses is cut in two, and
 * those again, until each fits or is a single line. Where lines of two findings overlap, only the first is suggested, as each was
 * offered without the other.
 */
function suggestionsFor(text, findings, fits = () => true) {
    const lines = text.split(lineEnd);
    const taken = new Set();
    return findings
        .flatMap((finding) => inRows(finding.fix.edits).flatMap((edits) => inParts(lines, finding, edits, fits)))
        .filter(({ first, last }) => {
        const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
        if (rows.some((row) => taken.has(row)))
            return false;
        for (const row of rows)
            taken.add(row);
        return true;
    });
}
const lineEnd = /\r\n|\n|\r/;
/** Edits in groups, between which there is at least one line. */
function inRows(edits) {
    const rows = [];
    for (const edit of edits.toSorted(({ place: one }, { place: other }) => one.line - other.line)) {
        const row = rows.at(-1);
        const end = row === undefined ? -Infinity : Math.max(...row.map(({ place }) => place.endLine));
        if (row === undefined || edit.place.line > end + 1)
            rows.push([edit]);
        else
            row.push(edit);
    }
    return rows;
}
function inParts(lines, finding, edits, fits, isPart = false) {
    const suggestion = suggestionOf(lines, finding, edits, isPart);
    if (suggestion === null)
        return [];
    const cut = fits(suggestion) ? null : cutInTwo(edits);
    if (cut === null)
        return [suggestion];
    return cut.flatMap((some) => inParts(lines, finding, some, fits, true));
}
/** Edits in the order of their lines, cut between two lines as near to the middle as can be; null where they have a line in common. */
function cutInTwo(edits) {
    let best = null;
    let end = 0;
    for (const [index, { place }] of edits.entries()) {
        const isNearer = best === null || Math.abs(index - edits.length / 2) < Math.abs(best - edits.length / 2);
        if (index > 0 && place.line > end && isNearer)
            best = index;
        end = Math.max(end, place.endLine);
    }
    return best === null ? null : [edits.slice(0, best), edits.slice(best)];
}
/** Null where nothing would change. */
function suggestionOf(lines, finding, edits, isPart) {
    const first = Math.min(...edits.map(({ place }) => place.line));
    const last = Math.max(...edits.map(({ place }) => place.endLine));
    const before = lines.slice(first - 1, last);
    const changed = applyEdits(before.join('\n'), edits.map((edit) => movedUp(edit, first - 1)));
    const after = changed.split(lineEnd);
    // Lines that stay as they are need not be shown; one has to be left, for that is what the suggestion is made on.
    const head = before.findIndex((line, index) => index === before.length - 1 || line !== after[index]);
    const rest = { before: before.slice(head), after: after.slice(head) };
    let tail = 0;
    while (tail < Math.min(rest.before.length - 1, rest.after.length) &&
        rest.before.at(-1 - tail) === rest.after.at(-1 - tail)) {
        tail += 1;
    }
    const suggestion = {
        finding,
        edits,
        isPart,
        first: first + head,
        last: last - tail,
        before: rest.before.slice(0, rest.before.length - tail),
        after: rest.after.slice(0, rest.after.length - tail),
    };
    return suggestion.before.join('\n') === suggestion.after.join('\n') && suggestion.after.length > 0
        ? null
        : suggestion;
}
function movedUp({ place, text }, by) {
    return { text, place: { ...place, line: place.line - by, endLine: place.endLine - by } };
}

// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(636);
;// CONCATENATED MODULE: ./lib/github/hunks.js
/** Reads the patch of a changed file as the API has it: hunks as git writes them, without what stands above the first. */
function readHunks(patch) {
    const hunks = [];
    let next = 0;
    // Every row of a hunk begins with a sign, so none can be taken for the head of one.
    for (const row of patch.split('\n')) {
        const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(row)?.[1];
        if (start !== undefined) {
            hunks.push(new Map());
            next = Number(start);
        }
        else if (row.startsWith('+') || row.startsWith(' ')) {
            hunks.at(-1)?.set(next, row.slice(1).replace(/\r$/, ''));
            next += 1;
        }
    }
    return hunks;
}

// EXTERNAL MODULE: ./lib/github/list-files.js
var list_files = __webpack_require__(2689);
;// CONCATENATED MODULE: ./lib/github/read-diff.js


/**
 * What the diff of a pull request shows of some files of its head, by their paths. A file of which the server shows no diff, because it
 * is too large or does not change, is not in it. Throws what the client throws.
 */
async function readDiff(octokit, pullRequest, paths) {
    const shown = new Map();
    let found = 0;
    for (let page = 1; page <= list_files/* maxPages */.L6 && found < paths.size; page += 1) {
        const { files, isFollowed } = await (0,list_files/* listPage */.ks)(octokit, pullRequest, page);
        for (const { filename, patch } of files) {
            if (!paths.has(filename))
                continue;
            found += 1;
            if (patch !== null)
                shown.set(filename, readHunks(patch));
        }
        if (!isFollowed)
            break;
    }
    return shown;
}

// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(9983);
;// CONCATENATED MODULE: ./lib/github/review.js


/** Pages of a pull request's review comments that are searched for ours. */
const maxPages = 30;
const perPage = 100;
/**
 * The bodies of all review comments that the account `author` has written, whatever became of them since: GitHub lists those that are
 * outdated or resolved as well. Throws where there are too many to know.
 */
async function findReviewComments(octokit, { owner, repo, number }, author) {
    const listPage = (page) => (0,client/* retrying */.R$)((signal) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        owner,
        repo,
        pull_number: number,
        per_page: perPage,
        page,
        request: { signal },
    }));
    const [login, first] = await Promise.all([author, listPage(1)]);
    const bodies = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const { data, headers } = page === 1 ? first : await listPage(page);
        // The account of a comment is null once it was deleted, whatever the client's types say.
        const comments = data;
        for (const { body, user } of comments)
            if (user?.login === login)
                bodies.push(body);
        if (!(0,pages/* hasNext */.o)(headers))
            return bodies;
    }
    throw new Error(`the pull request has more than ${maxPages * perPage} review comments`);
}
/**
 * Writes one review with comments on the commit that was checked. GitHub refuses it as a whole where one of the lines is not in the
 * diff. Where it fails without a clear answer, the review may be there all the same.
 */
async function createReview(octokit, { owner, repo, number, headSha }, body, comments) {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        owner,
        repo,
        pull_number: number,
        commit_id: headSha,
        event: 'COMMENT',
        body,
        comments: comments.map(({ path, first, last, body: text }) => ({
            path,
            body: text,
            line: last,
            side: 'RIGHT',
            ...(first < last ? { start_line: first, start_side: 'RIGHT' } : {}),
        })),
    });
    // Half an answer, or the page of a proxy, is a text to the client, whatever its type says.
    if (typeof data === 'string')
        throw new Error('the answer is not JSON');
}

// EXTERNAL MODULE: ./lib/github/pull-request-now.js
var pull_request_now = __webpack_require__(6325);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/report/markdown/escape.js
var markdown_escape = __webpack_require__(2927);
// EXTERNAL MODULE: ./lib/report/markdown/severity-signs.js
var severity_signs = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/report/markdown/suggestion.js




/**
 * Gives suggestions their keys, by which a later run knows what has been suggested already: the same while rule, message, file and the
 * texts before and after are, wherever the lines move. Of suggestions with all of that in common the first, the second and so on.
 * `fileOf` tells by which path a file is known.
 */
function withKeys(suggestions, fileOf = (path) => path) {
    const times = new Map();
    return suggestions.map((suggestion) => {
        const { finding, before, after } = suggestion;
        const content = JSON.stringify([finding.rule, finding.messageId, fileOf(finding.path), before, after]);
        const time = times.get(content) ?? 0;
        times.set(content, time + 1);
        const key = (0,external_node_crypto_.createHash)('sha256').update(`${time} ${content}`).digest('hex').slice(0, 16);
        return { ...suggestion, key };
    });
}
/** A review comment with a suggestion: a hidden line with its key, what was found, and the lines to write. */
function suggestionComment({ key, finding, after }) {
    const { severity, message, rule } = finding;
    // What is suggested is written into the file as it stands here, so nothing in it is escaped or shortened.
    const longest = Math.max(2, ...after.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [
        marker(key),
        `${severity_signs/* severitySigns */.G[severity]} ${(0,markdown_escape/* escapeMarkdown */.FV)(message)} ${(0,markdown_escape/* code */.aY)(rule)}`,
        '',
        `${fence}suggestion`,
        ...after,
        fence,
    ].join('\n');
}
/** Code units of a review comment; GitHub takes 65,536. */
const maxComment = 60_000;
/** Whether a review comment has room for a suggestion. */
function fitsComment(suggestion) {
    return suggestionComment({ ...suggestion, key: '0'.repeat(16) }).length <= maxComment;
}
/** The key of a suggestion of ours; null for any other comment. */
function suggestionKey(body) {
    return /^<!-- plan-check-suggestion ([0-9a-f]{16}) -->/.exec(body)?.[1] ?? null;
}
function marker(key) {
    return `<!-- plan-check-suggestion ${key} -->`;
}
/** What stands above the suggestions of one review; `left` is how many more there would be, be it that they are too many or too long. */
function reviewText(suggested, left) {
    const one = `Plan check suggests ${(0,words/* count */.U)(suggested, 'edit')}.`;
    if (left === 0)
        return one;
    return `${one} ${left} more did not fit into one review: the findings are in the job summary, and \`plan-check --fix\` makes all of the edits.`;
}

// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
;// CONCATENATED MODULE: ./lib/action/publish-suggestions.js











/** Suggestions of one review: more are a burden, and findings are reported all the same. */
const maxSuggestions = 20;
/**
 * Suggests what findings offer to fix in lines that the diff shows, in one review, but nothing that we suggested before. A look at what is
 * there comes before every write, so that nothing is written twice where an answer got lost. Throws what made a write fail.
 */
async function publishSuggestions(report, task) {
    const { octokit, pullRequest, author } = task;
    const offered = withKeys(offeredSuggestions(report, task.textOf), (path) => firstPathOf(path, report));
    if (offered.length === 0)
        return { kind: 'nothing to suggest' };
    const diff = await readDiff(octokit, pullRequest, new Set(offered.map(({ finding }) => finding.path)));
    const shown = offered.filter((suggestion) => isShown(suggestion, diff.get(suggestion.finding.path) ?? []));
    if (shown.length === 0)
        return { kind: 'nothing to suggest' };
    for (let look = 1;; look += 1) {
        const [bodies, current] = await Promise.all([
            findReviewComments(octokit, pullRequest, author()),
            (0,pull_request_now/* isStillHead */.jg)(octokit, pullRequest),
        ]);
        if (!current)
            return { kind: 'left to newer head' };
        const known = new Set(bodies.map(suggestionKey));
        const left = shown.filter(({ key }) => !known.has(key));
        const { sound, unsound, tooLong } = sift(left, report, task.textOf);
        const chosen = sound.slice(0, maxSuggestions);
        if (chosen.length === 0) {
            if (look > 1)
                return { kind: 'written' };
            return tooLong === 0 ? { kind: 'nothing to suggest' } : { kind: 'too long', count: tooLong };
        }
        try {
            const text = reviewText(chosen.length, left.length - unsound - chosen.length);
            await createReview(octokit, pullRequest, text, chosen.map(commentOf));
            return { kind: 'written' };
        }
        catch (error) {
            // It may have been written: the next look tells.
            if (look > 1 || !(0,client/* isUncertain */.cp)(error))
                throw error;
            await (0,promises_.setTimeout)(betweenTries);
        }
    }
}
/** Milliseconds. */
const betweenTries = 2_000;
/** The heaviest findings first. */
function offeredSuggestions({ plans, findings }, textOf) {
    const fixable = (0,ranking/* rank */.T)(findings).filter(offersFix);
    const order = new Map(fixable.map((finding, index) => [finding, index]));
    return plans
        .flatMap(({ path }) => {
        const own = fixable.filter((finding) => finding.path === path);
        const text = own.length === 0 ? null : textOf(path);
        return text === null ? [] : suggestionsFor(text, own, fitsComment);
    })
        .sort((one, other) => (order.get(one.finding) ?? 0) - (order.get(other.finding) ?? 0));
}
/** Whether the diff shows the very lines, and in one piece: a byte order mark, or a line end that git knows none of, moves them. */
function isShown({ first, before }, hunks) {
    return hunks.some((hunk) => before.every((line, index) => hunk.get(first + index) === line));
}
/** The path of a plan before the pull request moved it, by which its suggestions are known. */
function firstPathOf(path, { plans }) {
    return plans.find((plan) => plan.path === path)?.previousPath ?? path;
}
function sift(suggestions, { plans }, textOf) {
    const guards = new Map();
    const guardOf = (path) => {
        const plan = plans.find((one) => one.path === path);
        const [head, text] = [plan === undefined ? null : (0,report/* headOf */.Uo)(plan), textOf(path)];
        return head === null || text === null ? () => false : planGuard(text, head);
    };
    const short = suggestions.filter(fitsComment);
    // To look at one takes parsing its plan.
    const looked = short.slice(0, 2 * maxSuggestions);
    const keepsPlan = ({ finding: { path }, edits }) => {
        const guard = guards.get(path) ?? guardOf(path);
        guards.set(path, guard);
        return guard(edits);
    };
    const sound = looked.filter(keepsPlan);
    const rest = looked.filter((suggestion) => !sound.includes(suggestion));
    const parts = rest.filter(({ isPart }) => isPart).length;
    return {
        sound,
        unsound: rest.length - parts,
        tooLong: suggestions.length - short.length + parts,
    };
}
function commentOf(suggestion) {
    const { finding, first, last } = suggestion;
    return { path: finding.path, first, last, body: suggestionComment(suggestion) };
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


/***/ })

};
