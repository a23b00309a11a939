export const id = 123;
export const ids = [123];
export const modules = {

/***/ 123:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/github/source.js + 6 modules
var source = __webpack_require__(5926);
;// CONCATENATED MODULE: ./lib/github/sticky-comment.js

/** Pages of a pull request's comments that are searched for ours. */
const maxPages = 30;
const perPage = 100;
/** The comments that were searched end before the pull request's do, and none of ours is among them. */
class TooManyComments extends Error {
    constructor() {
        super(`none of the first ${(maxPages * perPage).toLocaleString('en')} comments is ours, and there may be more`);
    }
}
/**
 * The comments of earlier runs, the oldest first: they begin with the line of the marker, and we, the account `author`, wrote them. Throws a
 * TooManyComments where one of them may be behind those that are searched: every run would add one more.
 */
async function findComments(octokit, { owner, repo, number }, marker, author) {
    const listPage = (page) => (0,client/* retrying */.R$)((signal) => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: number,
        per_page: perPage,
        page,
        request: { signal },
    }));
    const [login, first] = await Promise.all([author, listPage(1)]);
    const found = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const { data } = page === 1 ? first : await listPage(page);
        if (!Array.isArray(data))
            throw new Error('the answer is not a list of comments');
        for (const { id, html_url: url, body = '', user } of data) {
            const ours = user?.login === login ? withoutMarker(body, marker) : null;
            if (ours !== null)
                found.push({ id, url, body: ours });
        }
        if (data.length < perPage)
            return found;
    }
    if (found.length === 0)
        throw new TooManyComments();
    return found;
}
/** The rest of a body that begins with the marker's line; null for any other. Who edits a comment by hand leaves it with CRLF. */
function withoutMarker(body, marker) {
    const [first, ...rest] = body.split(/\r?\n/);
    return first === marker ? rest.join('\n') : null;
}
/** Creates a comment. Where it fails without a clear answer, the comment may be there all the same. */
async function createComment(octokit, { owner, repo, number }, marker, text) {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: number,
        body: `${marker}\n${text}`,
    });
    return commentOf(data, text);
}
/** Writes another text into a comment of ours. */
async function editComment(octokit, { owner, repo }, { id }, marker, text) {
    const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: id,
        body: `${marker}\n${text}`,
    });
    return commentOf(data, text);
}
/** Deletes a comment of ours. One that is gone already fails with 404. */
async function deleteComment(octokit, { owner, repo }, { id }) {
    await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id });
}
/** Half an answer, or the page of a proxy, is a text to the client, whatever its type says. */
function commentOf(data, body) {
    if (typeof data === 'string')
        throw new Error('the answer is not JSON');
    return { id: data.id, url: data.html_url, body };
}
/** The account that the token writes as. GET /user refuses the token of a workflow run; GraphQL answers it. */
async function ownLogin(octokit) {
    try {
        const { viewer } = await (0,client/* retrying */.R$)((signal) => octokit.graphql('query author { viewer { login } }', {
            request: { signal },
        }));
        return viewer.login;
    }
    catch (error) {
        // A name that is only guessed where the server has one to give would not find the comment, and write another.
        if ((0,client/* statusOf */.c2)(error) !== 404)
            throw error;
        // A server without GraphQL: the account of workflow runs goes by this name.
        return 'github-actions[bot]';
    }
}

// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/report/item-changes.js + 1 modules
var item_changes = __webpack_require__(2645);
// EXTERNAL MODULE: ./lib/report/plan-view.js + 1 modules
var plan_view = __webpack_require__(7460);
;// CONCATENATED MODULE: ./lib/report/json.js



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
        verdict: (0,model_report/* verdictOf */.Vj)(report),
        failOn: report.failOn,
        counts: {
            ...(0,model_report/* countFindings */.Gt)(report.findings),
            existing: report.findings.filter((finding) => finding.existing).length,
            suppressed: report.suppressed.filter((one) => !one.requested).length,
        },
        plans: report.plans.map((plan) => jsonPlan((0,plan_view/* viewOf */.d)(plan))),
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
    for (const kind of item_changes/* itemChangeKinds */.T)
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

// EXTERNAL MODULE: ./lib/report/markdown/summary.js
var summary = __webpack_require__(4834);
// EXTERNAL MODULE: ./lib/report/printable.js
var printable = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/model/shorten.js
var shorten = __webpack_require__(2712);
;// CONCATENATED MODULE: ./lib/report/palette.js
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

// EXTERNAL MODULE: ./lib/report/progress-bar.js
var progress_bar = __webpack_require__(2919);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/text.js








/** Code units of one text where not all is shown. */
const maxText = 1_000;
/** The report for a terminal: plan by plan, each finding as `path:line:column`, and a last line with the verdict. */
function toText(report, options) {
    return plansText(report, options) + closingText(report, options);
}
/** The plans of a report, or of a part of it: texts of the parts make that of the whole, in front of {@link closingText}. */
function plansText(part, options) {
    const style = styleOf(options);
    const { shown, existing, suppressed } = selected(part, options);
    return part.plans
        .map((plan) => [
        ...planLines(plan, style),
        ...(shown.get(plan.path) ?? []).flatMap((finding) => findingLines(finding, style)),
        ...existingLines(existing.get(plan.path)?.length ?? 0, style),
        ...(suppressed.get(plan.path) ?? []).map((one) => suppressedLine(one, style)),
    ])
        .map((lines) => `${lines.join('\n')}\n\n`)
        .join('');
}
/** What only the whole report can say, and stands below the plans; `plans` is their number where the report does not have them. */
function closingText(report, options, plans = report.plans.length) {
    const style = styleOf(options);
    const { shown, more } = selected(report, options);
    const findings = (path) => (shown.get(path) ?? []).flatMap((finding) => findingLines(finding, style));
    const blocks = [
        ...report.skipped.map(({ path, reason }) => [skippedLine(path, reason, style), ...findings(path)]),
        report.notes.map((note) => style.paint.faint(show(`Note: ${note.text}`, style))),
        [...moreLines(more.findings, more.suppressions), lastLine(report, plans, options.everyPlan === true, style.paint)],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** What is shown, by path, and how much more there is. */
function selected({ findings, suppressed }, { atMost = Infinity }) {
    const ranked = (0,ranking/* rank */.T)(findings);
    const fresh = ranked.filter((finding) => !finding.existing);
    return {
        shown: byPath(fresh.slice(0, atMost)),
        existing: byPath(ranked.slice(fresh.length)),
        suppressed: byPath(suppressed.slice(0, atMost)),
        more: { findings: fresh.length - atMost, suppressions: suppressed.length - atMost },
    };
}
function styleOf({ color, atMost = Infinity }) {
    return { paint: palette(color), maxText: atMost === Infinity ? Infinity : maxText };
}
function byPath(values) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(value.path);
        if (group === undefined)
            groups.set(value.path, [value]);
        else
            group.push(value);
    }
    return groups;
}
/** Text from outside. */
function show(text, style) {
    return (0,printable/* printable */.g)((0,shorten/* shorten */.m)(text, style.maxText));
}
function planLines(plan, style) {
    const view = (0,plan_view/* viewOf */.d)(plan);
    return [nameText(view, style), `  ${progressText(view, style)}`];
}
function existingLines(number, { paint }) {
    return number === 0 ? [] : [paint.faint(`  ${(0,words/* count */.U)(number, 'finding')} that base had already`)];
}
function moreLines(findings, suppressions) {
    return [
        ...(findings > 0 ? [`… and ${(0,words/* count */.U)(findings, 'more finding')}`] : []),
        ...(suppressions > 0 ? [`… and ${(0,words/* count */.U)(suppressions, 'more suppression')}`] : []),
    ];
}
/** A suppression that was used, or one of an error that is not honoured before it is merged. */
function suppressedLine({ path, line, rule, reason, requested }, style) {
    const what = requested ? 'asks for an error to be left out, which counts once it is merged' : 'suppressed';
    return style.paint.faint(`  ${(0,printable/* printable */.g)(path)}:${line} ${show(rule, style)} ${what}: ${show(reason, style)}`);
}
function skippedLine(path, reason, { paint }) {
    return paint.strong((0,printable/* printable */.g)(path)) + paint.faint(` not checked: ${reason}`);
}
/** `Title docs/plan.md (added)`; the path alone where there is no title. */
function nameText({ title, path, kind, previousPath }, style) {
    const { paint } = style;
    const moved = previousPath === null ? '' : `, moved from ${(0,printable/* printable */.g)(previousPath)}`;
    const happened = kind === 'modified' ? moved : ` (${kind}${moved})`;
    if (title === null)
        return paint.strong((0,printable/* printable */.g)(path)) + paint.faint(happened);
    return paint.strong(show(title, style)) + paint.faint(` ${(0,printable/* printable */.g)(path)}${happened}`);
}
function progressText({ status, progress, kind }, style) {
    const { paint } = style;
    const [from, to] = [status.base, status.head].map((text) => (text === null ? null : show(text, style)));
    const moved = kind === 'modified' && from !== to;
    const statusText = moved ? `${from ?? 'none'} → ${paint.strong(to ?? 'none')}` : (to ?? from ?? 'no status');
    const head = progress.head?.leaves;
    if (head === undefined)
        return statusText;
    const gained = kind === 'modified' ? (0,progress_bar/* gain */.mn)(progress.base?.leaves ?? null, head) : null;
    const waived = head.waived === 0 ? '' : paint.faint(`, ${head.waived} waived`);
    return `${statusText}  ${(0,progress_bar/* progressBar */.hr)(head)} ${(0,progress_bar/* fraction */.zO)(head)}${gained === null ? '' : ` (${gained})`}${waived}`;
}
function findingLines(finding, style) {
    const { paint } = style;
    const { place, path, severity, message, rule, messageId, howToFix, example } = finding;
    const at = place === null ? (0,printable/* printable */.g)(path) : `${(0,printable/* printable */.g)(path)}:${place.line}:${place.column}`;
    return [
        `  ${at} ${paint[severity](severity)} ${show(message, style)} ${paint.faint(`${rule}.${messageId}`)}`,
        ...(howToFix === null ? [] : [`      ${show(howToFix, style)}`]),
        ...(example === null ? [] : [`      ${paint.strong(show(example, style))}`]),
    ];
}
function lastLine(report, plans, everyPlan, paint) {
    const { skipped } = report;
    const verdict = verdictText(report, paint);
    if ((0,model_report/* verdictOf */.Vj)(report) === 'pass' && plans === 0 && skipped.length === 0) {
        return `${verdict} ${everyPlan ? 'there is no plan' : 'no plan changed'}`;
    }
    const within = plans === 0 ? '' : ` in ${(0,words/* count */.U)(plans, 'plan')}`;
    const unread = skipped.length === 0 ? '' : `, ${(0,words/* count */.U)(skipped.length, 'file')} not checked`;
    return `${verdict} ${(0,words/* findingCounts */.s)(report) ?? 'nothing found'}${within}${unread}`;
}
function verdictText(report, paint) {
    if ((0,model_report/* verdictOf */.Vj)(report) === 'pass')
        return paint.good('✔ passes:');
    const { override } = report;
    return override === null ? paint.error('✖ fails:') : paint.warning(`● overridden by ${(0,printable/* printable */.g)(override.by)}:`);
}

// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(1116);
;// CONCATENATED MODULE: ./lib/report/workflow-commands.js




/** Annotations of one kind that GitHub keeps for a step (actions/runner, ExecutionContext.cs). */
const maxPerSeverity = 10;
/** New findings from a severity on, as workflow commands of GitHub Actions, which need no permission. The heaviest first. */
function toWorkflowCommands(report, from) {
    const wanted = (0,annotations/* annotationsOf */.I)(report, from);
    const shown = severity/* severities */.gO.flatMap((severity) => wanted.filter((annotation) => annotation.severity === severity).slice(0, maxPerSeverity));
    return {
        text: shown.map((annotation) => `${commandFor(annotation)}\n`).join(''),
        left: wanted.length - shown.length,
    };
}
/** What is said of findings that were left out: how many, and why. */
function leftOut(left) {
    return `${(0,words/* count */.U)(left, 'more finding')} not annotated: GitHub shows ten of each kind.\n`;
}
function commandFor({ severity, path, lines, columns, title, message }) {
    const properties = [
        ['title', title],
        ...(path === change/* wholeRepository */.K ? [] : [['file', path]]),
        // An annotation without a line is shown at the first one.
        ...(lines === null
            ? []
            : [
                ['line', String(lines.first)],
                ['endLine', String(lines.last)],
            ]),
        ...(columns === null
            ? []
            : [
                ['col', String(columns.first)],
                ['endColumn', String(columns.last)],
            ]),
    ];
    return `::${severity} ${properties.map(([name, value]) => `${name}=${property(value ?? '')}`).join(',')}::${data(message)}`;
}
/** As @actions/core does it. */
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./lib/rules/index.js + 42 modules
var rules = __webpack_require__(7847);
;// CONCATENATED MODULE: ./lib/action/outputs.js



/** UTF-8 bytes of a list. Linux takes an environment variable of 131,072 bytes with its name (execve(2), MAX_ARG_STRLEN). */
const maxBytes = 100_000;
/** Code units of a text in a list, so that one of them cannot take the room of all the others. */
const outputs_maxText = 1_000;
function outputsOf(report) {
    const counts = (0,model_report/* countFindings */.Gt)(report.findings);
    const views = report.plans.map(plan_view/* viewOf */.d);
    const transitions = views.flatMap(({ path, transitions: steps }) => steps.map((step) => ({ path, ...step })));
    const closed = views.flatMap(({ path, phases, transitions: steps }) => {
        const titles = new Map(phases.map(({ key, title }) => [key, title]));
        return steps.flatMap((step) => step.kind === 'phase-closed' ? [{ path, phase: step.phase, title: titles.get(step.phase) ?? '' }] : []);
    });
    const lists = [
        fittingList('plans', views.map(({ path, status, progress }) => ({ path, status, progress }))),
        fittingList('transitions', transitions),
        fittingList('phases-closed', closed),
    ];
    return {
        values: {
            verdict: (0,model_report/* verdictOf */.Vj)(report),
            errors: String(counts.error),
            warnings: String(counts.warning),
            notices: String(counts.notice),
            ...Object.fromEntries(lists.map(({ name, json }) => [name, json])),
        },
        cut: lists.filter(({ left }) => left > 0),
    };
}
/** As JSON, with the entries that fit, whole and in their order. */
function fittingList(name, entries) {
    const kept = [];
    let bytes = '[]'.length;
    for (const entry of entries) {
        const json = JSON.stringify(entry, (key, value) => typeof value === 'string' && key !== 'path' ? (0,shorten/* shorten */.m)(value, outputs_maxText) : value);
        const size = Buffer.byteLength(json) + ','.length;
        if (bytes + size > maxBytes)
            continue;
        bytes += size;
        kept.push(json);
    }
    return { name, json: `[${kept.join(',')}]`, left: entries.length - kept.length, total: entries.length };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/github/pull-request-now.js
var pull_request_now = __webpack_require__(6325);
// EXTERNAL MODULE: ./lib/report/markdown/comment.js + 6 modules
var comment = __webpack_require__(6112);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/markdown/marker.js

/**
 * The first line of a comment of ours, by which it is found again. Steps that comment on one pull request are told apart by the
 * name of their instance, of which only a hash stands here: an HTML comment never carries text from outside.
 */
function commentMarker(instance) {
    if (instance === null)
        return '<!-- plan-check -->';
    return `<!-- plan-check ${(0,external_node_crypto_.createHash)('sha256').update(instance).digest('hex').slice(0, 12)} -->`;
}

// EXTERNAL MODULE: ./lib/report/fingerprint.js
var fingerprint = __webpack_require__(4458);
;// CONCATENATED MODULE: ./lib/report/markdown/since.js

/** What the next comment is to remember, `previous` being what the last one did. */
function nextState(report, previous, run) {
    const head = report.head ?? '';
    const fingerprints = report.findings.filter((finding) => !finding.existing).map(fingerprint/* fingerprint */.R);
    const since = previous === null ? null : sinceOf(head, fingerprints, previous);
    return { head, run, fingerprints: fingerprints.length > maxFingerprints ? null : fingerprints, since };
}
/**
 * Fingerprints that fit between the longest comment of ours and the longest that GitHub takes. A comment that would need
 * more remembers none: better to say nothing of what changed than something wrong.
 */
const maxFingerprints = 500;
/** A run on the same commit says again what the run before it said. */
function sinceOf(head, fingerprints, previous) {
    if (previous.head === head)
        return previous.since;
    if (previous.fingerprints === null)
        return null;
    return {
        head: previous.head,
        fixed: less(previous.fingerprints, fingerprints),
        added: less(fingerprints, previous.fingerprints),
    };
}
/** How many of one list are left when those of another are taken away, one for one. */
function less(one, other) {
    const rest = new Map();
    for (const value of other)
        rest.set(value, (rest.get(value) ?? 0) + 1);
    return one.filter((value) => {
        const number = rest.get(value) ?? 0;
        rest.set(value, number - 1);
        return number <= 0;
    }).length;
}
/** Whether a comment was written by a later run on the same commit. */
function isNewer(written, than) {
    if (written.head !== than.head || written.run === null || than.run === null)
        return false;
    return written.run.id > than.run.id || (written.run.id === than.run.id && written.run.attempt > than.run.attempt);
}
/** Whether two comments tell a reader the same. Which run wrote them does not matter, nor does the link to it. GitHub trims what it stores. */
function tellsTheSame(one, other) {
    return withoutRun(one) === withoutRun(other);
}
/** A bracket of text from outside is escaped, so what is taken for a link is one of ours. */
function withoutRun(body) {
    return body
        .trim()
        .replace(/(<!-- plan-check-state 1 [0-9a-f]{40,64}) \S+/, '$1')
        .replace(/(?<!\\)(\]\(https?:\/\/[^\s()]+\/actions\/runs\/)\d+\)/g, '$1)');
}
/** `Since 1a2b3c4: 1 fixed, 2 new.`; null where there is nothing to say. */
function sinceLine({ since }) {
    if (since === null || (since.fixed === 0 && since.added === 0))
        return null;
    const parts = [
        ...(since.fixed > 0 ? [`${since.fixed} fixed`] : []),
        ...(since.added > 0 ? [`${since.added} new`] : []),
    ];
    return `<sub>Since ${since.head.slice(0, 7)}: ${parts.join(', ')}.</sub>`;
}
/** An HTML comment for the end of the comment's text. */
function writeState({ head, run, fingerprints, since }) {
    const before = since === null ? '-' : `${since.head}/${since.fixed}/${since.added}`;
    const by = run === null ? '-' : `${run.id}.${run.attempt}`;
    return `<!-- plan-check-state 1 ${head} ${by} ${before} ${fingerprints?.join(',') ?? '-'} -->`;
}
/** Reads the state at the end of a comment; null where there is none, or one of another version. */
function readState(body) {
    const match = /<!-- plan-check-state 1 ([0-9a-f]{40,64}) (?:-|(\d+)\.(\d+)) (?:-|([0-9a-f]{40,64})\/(\d+)\/(\d+)) (-|[0-9a-f,]*) -->\s*$/.exec(body);
    if (match === null)
        return null;
    const [, head = '', id, attempt, before, fixed = '0', added = '0', list = ''] = match;
    return {
        head,
        run: id === undefined ? null : { id: Number(id), attempt: Number(attempt) },
        fingerprints: fingerprintsIn(list),
        since: before === undefined ? null : { head: before, fixed: Number(fixed), added: Number(added) },
    };
}
function fingerprintsIn(list) {
    if (list === '-')
        return null;
    return list === '' ? [] : list.split(',');
}

;// CONCATENATED MODULE: ./lib/action/publish-comment.js







/** A run that meets others which write as well gives up tidying at some time: the others tidy, too. */
const maxLooks = 6;
/**
 * Brings the pull request to have one comment that tells this report: looks, writes what is missing, and looks again until there is
 * nothing to do. A look comes before every write, so nothing is written twice where an answer got lost or another run was
 * quicker: the oldest comment stays, and the others are deleted. Throws what made a write fail.
 */
async function publishComment(report, task) {
    const { octokit, pullRequest, instance, author } = task;
    const marker = commentMarker(instance);
    // Before the first look: a connection that waits for it may be closed by the time of the write.
    const write = writer(report, task);
    let written = null;
    let failed = false;
    let undeleted = null;
    const isOurs = ({ id, body }) => id === written?.id || isOf(readState(body), task.run);
    for (let look = 1;; look += 1) {
        const [found, current] = await Promise.all([
            findComments(octokit, pullRequest, marker, author()),
            (0,pull_request_now/* isStillHead */.jg)(octokit, pullRequest),
        ]);
        const [oldest = written, ...others] = found;
        // A comment that is there must not go on saying what no longer holds.
        if (oldest === null && !asksForComment(report, task.config))
            return toldBy(null);
        const { text, outdated } = write(found);
        if (!current || outdated) {
            // The other run has looked before ours was there.
            const problem = await deleteAll(octokit, pullRequest, others.filter(isOurs));
            const leftOver = (0,client/* statusOf */.c2)(problem) === 404 ? null : problem;
            return { url: oldest?.url ?? null, leftTo: current ? 'newer run' : 'newer head', leftOver };
        }
        const isTold = oldest !== null && tellsTheSame(oldest.body, text);
        if (isTold && others.length === 0)
            return toldBy(oldest);
        if (look === maxLooks)
            return toldBy(oldest, others.length === 0 ? null : undeleted);
        try {
            if (oldest === null)
                written = await createComment(octokit, pullRequest, marker, text);
            else if (!isTold)
                written = await editComment(octokit, pullRequest, oldest, marker, text);
        }
        catch (error) {
            // It may have been written: the next look tells.
            if (failed || !(0,client/* asksForLook */.bP)(error))
                throw error;
            failed = true;
            await (0,external_node_timers_promises_.setTimeout)(betweenTries);
            continue;
        }
        const problem = await deleteAll(octokit, pullRequest, others);
        undeleted = problem ?? new Error('the server says that it is deleted, and shows it');
        if (problem === null || (0,client/* statusOf */.c2)(problem) === 404)
            continue;
        if (failed || !(0,client/* isUncertain */.cp)(problem))
            return toldBy(oldest, problem);
        failed = true;
        await (0,external_node_timers_promises_.setTimeout)(betweenTries);
    }
}
/** Milliseconds. */
const betweenTries = 2_000;
function toldBy(comment, leftOver = null) {
    return { url: comment?.url ?? null, leftTo: null, leftOver };
}
/** Whether a run has written a comment. */
function isOf(state, run) {
    return run !== null && state?.run?.id === run.id && state.run.attempt === run.attempt;
}
/** What the comment is to say, and whether a later run has said it better. It is written anew only where it would say something else. */
function writer(report, { links, pullRequest, run }) {
    const render = (since) => (0,comment/* toMarkdown */.l6)(report, { links, since, draft: pullRequest.draft });
    let last = { since: null, text: render(null) };
    const textSince = (since) => {
        if (last.since !== since)
            last = { since, text: render(since) };
        return last.text;
    };
    return (found) => {
        const states = found.map(({ body }) => readState(body));
        const state = nextState(report, states[0] ?? null, run);
        const outdated = states.some((written) => written !== null && isNewer(written, state));
        return { text: `${textSince(sinceLine(state))}${writeState(state)}\n`, outdated };
    };
}
/** The last error, where there was one. What is not found may have been deleted by another run, so the next one is tried. */
async function deleteAll(octokit, pullRequest, comments) {
    let problem = null;
    for (const comment of comments) {
        try {
            await deleteComment(octokit, pullRequest, comment);
        }
        catch (error) {
            problem = error;
            if ((0,client/* statusOf */.c2)(error) !== 404)
                break;
        }
    }
    return problem;
}
function asksForComment(report, { comment }) {
    switch (comment) {
        case 'always':
            return true;
        case 'on-change':
            return report.skipped.length > 0 || report.plans.some((plan) => plan.change.kind !== 'unchanged');
        case 'on-findings':
            return report.findings.some((finding) => !finding.existing);
        case 'never':
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/action/publish.js















/**
 * Shows the report in every place that the settings ask for. What cannot be written costs that place and one warning. Places that
 * few ask for are loaded where they are.
 */
async function publish(report, publication) {
    const { config, links, reportFile, sarifFile, subject, write } = publication;
    const pullRequest = subject.kind === 'pull request' ? subject.pullRequest : null;
    write(toText(report, { color: false, atMost: maxLogged }));
    if (config.annotations === 'commands')
        writeAnnotations(report, publication);
    for (const note of report.notes)
        if (note.kind === 'gap')
            warn(note.text);
    writeOutputs(report, publication);
    if (config.summary) {
        await attempt(() => core/* summary */.z.addRaw((0,summary/* toSummary */.mC)(report, links, pullRequest?.draft)).write(), (error) => `The job summary was not written: ${(0,client/* reasonOf */.A3)(error)}. ${restHolds}`);
    }
    // What needs no server has been said by now, whatever becomes of the rest.
    if (config.annotations === 'check-run')
        await annotateByCheckRun(report, publication);
    if (pullRequest !== null) {
        const task = { ...publication, pullRequest, author: askedOnce(() => ownLogin(publication.octokit)) };
        if (config.comment !== 'never')
            await writeComment(report, task);
        if (config.suggestions)
            await writeSuggestions(report, task, write);
    }
    // Last, as these end the run where they fail.
    if (reportFile !== null) {
        await writeReportFile(reportFile, toJson(report), 'report');
        (0,core/* setOutput */.uH)('report-file', reportFile);
    }
    if (sarifFile !== null) {
        const { toSarif } = await __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 2504));
        const descriptions = rules/* rules */.a.map((rule) => rule.meta);
        await writeReportFile(sarifFile, toSarif(report, descriptions), 'SARIF');
    }
}
/** Findings in the log, and suppressions. Who wants more of them reads the report. */
const maxLogged = 200;
function writeOutputs(report, { reportFile }) {
    const { values, cut } = outputsOf(report);
    for (const [name, value] of Object.entries(values))
        (0,core/* setOutput */.uH)(name, value);
    const rest = reportFile === null ? 'The input report-file names a file for all of them' : `${reportFile} has all of them`;
    for (const { name, left, total } of cut) {
        warn(`The output ${name} leaves out ${left} of ${total} entries, as it has to fit an environment variable. ${rest}.`);
    }
}
const restHolds = 'Everything else of the check holds.';
async function annotateByCheckRun(report, publication) {
    const { publishCheckRun } = await __webpack_require__.e(/* import() */ 417).then(__webpack_require__.bind(__webpack_require__, 8417));
    const written = await attempt(() => publishCheckRun(report, publication), (error) => `The check run was not written: ${(0,client/* writeProblem */.bi)(error, checkRunsOf(publication))}. The findings are annotated as a job's own are.`);
    if (written === null)
        writeAnnotations(report, publication);
    else if (written.missing > 0) {
        const problem = (0,client/* writeProblem */.bi)(written.problem, checkRunsOf(publication));
        warn(`${(0,words/* count */.U)(written.missing, 'annotation')} of the check run could not be added: ${problem}. ${restHolds}`);
    }
}
function checkRunsOf({ subject }) {
    const { owner, repo, headSha } = subject.kind === 'pull request' ? subject.pullRequest : subject.commits;
    return { what: 'check runs', of: `commit ${(0,source/* shortHash */.BC)(headSha)} of ${owner}/${repo}`, permission: 'checks: write' };
}
async function writeComment(report, task) {
    const comments = wantedOn(task.pullRequest, 'comments');
    const outcome = await attempt(() => publishComment(report, task), (error) => `The comment was not written: ${(0,client/* writeProblem */.bi)(error, comments)}. ${restHolds}`);
    if (outcome === null)
        return;
    if (outcome.url !== null)
        (0,core/* setOutput */.uH)('comment-url', outcome.url);
    for (const text of notesOn(outcome, comments))
        warn(text);
}
async function writeSuggestions(report, task, write) {
    const { publishSuggestions } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(360), __webpack_require__.e(900)]).then(__webpack_require__.bind(__webpack_require__, 4900));
    const reviews = wantedOn(task.pullRequest, 'reviews');
    const outcome = await attempt(() => publishSuggestions(report, task), (error) => `The suggestions were not written: ${(0,client/* writeProblem */.bi)(error, reviews)}. ${restHolds}`);
    if (outcome?.kind === 'left to newer head') {
        write('The pull request has a newer head than the one that was checked: nothing is suggested for this one.\n');
    }
    if (outcome?.kind === 'too long') {
        warn(`${(0,words/* count */.U)(outcome.count, 'edit')} not suggested, being too long for a comment: \`plan-check --fix\` makes all of the edits.`);
    }
}
function wantedOn({ owner, repo, number }, what) {
    return { what, of: `pull request ${number} of ${owner}/${repo}`, permission: 'pull-requests: write' };
}
/** Whatever asks, and however often: one answer. */
function askedOnce(ask) {
    let answer;
    return () => (answer ??= ask());
}
function notesOn({ leftTo, leftOver }, comments) {
    const left = leftTo === 'newer head'
        ? 'The pull request has a newer head than the one that was checked: the comment is left to its run.'
        : 'A later run has written the comment for the same commit: it is left as it is.';
    return [
        ...(leftTo === null ? [] : [left]),
        ...(leftOver === null
            ? []
            : [
                `A second comment of plan-check could not be deleted: ${(0,client/* writeProblem */.bi)(leftOver, comments)}. The next run tries again.`,
            ]),
    ];
}
function writeAnnotations(report, { config, write }) {
    const { text, left } = toWorkflowCommands(report, config.annotateFrom);
    write(text);
    if (left > 0)
        write(leftOut(left));
}
async function writeReportFile(path, text, what) {
    try {
        await (0,promises_.writeFile)(path, text);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`The ${what} file "${path}" cannot be written.`, 'Name a file in a folder that exists.', {
            cause,
        });
    }
}
/** What `write` gives; null, and a warning, where it fails. */
async function attempt(write, describe) {
    try {
        return await write();
    }
    catch (error) {
        warn(describe(error));
        return null;
    }
}
/** As an annotation of the run. The log shows it on one line of its own, so it passes the same filter as the rest. */
function warn(text) {
    (0,core/* warning */.$e)((0,printable/* printable */.g)(text));
}


/***/ }),

/***/ 1116:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2712);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2037);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8888);




/** Characters of an annotation's message and title (actions/runner, ExecutionContext.cs; OpenAPI description, checks/create). */
const maxMessage = 4_096;
const maxTitle = 255;
/** New findings from a severity on as annotations, the heaviest first. */
function annotationsOf(report, from) {
    return (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .T)(report.findings)
        .filter((finding) => !finding.existing && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(finding.severity, from))
        .map(annotation);
}
function annotation({ severity, path, place, headline, message, howToFix, example, rule }) {
    const oneLine = place !== null && place.line === place.endLine;
    const lines = [message, howToFix, example].filter((part) => part !== null).map(harmless);
    return {
        severity,
        path: harmless(path),
        lines: place === null ? null : { first: place.line, last: place.endLine },
        columns: oneLine ? { first: place.column, last: Math.max(place.column, place.endColumn - 1) } : null,
        title: `${(0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(harmless(headline), maxTitle - rule.length - 3)} (${rule})`,
        message: (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(lines.join('\n'), maxMessage),
    };
}
/** On one line, and without `##[`, the older form of a command, which is found anywhere in a line. */
function harmless(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutControls */ .D)(text).replaceAll('##[', '##\u200B[');
}


/***/ }),

/***/ 4458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Tells a finding from others, the same from run to run while it is the same finding; its line may move. Eight hex digits. */
function fingerprint({ rule, messageId, path, headline }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([rule, messageId, path, headline]))
        .digest('hex')
        .slice(0, 8);
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

/***/ 6112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sW: () => (/* binding */ commentSections),
  uv: () => (/* binding */ leftOutLine),
  l6: () => (/* binding */ toMarkdown)
});

// UNUSED EXPORTS: maxComment

// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/report/plan-view.js + 1 modules
var plan_view = __webpack_require__(7460);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/model/pair-lines.js
var pair_lines = __webpack_require__(7551);
;// CONCATENATED MODULE: ./lib/report/gate-changes.js

/** The lines of head in their order, with what each was; then what head no longer has. */
function gateChanges(base, head, likeness) {
    const [before, now] = [base.map(({ text }) => text), head.map(({ text }) => text)];
    const { pairs, removed } = (0,pair_lines/* pairLines */.GC)(before, now, likeness);
    const was = new Map(pairs.map((pair) => [pair.head, before[pair.base] ?? '']));
    const lines = now.map((text, index) => {
        const from = was.get(index);
        if (from === undefined)
            return { kind: 'added', text };
        return from === text ? { kind: 'same', text } : { kind: 'changed', text, was: from };
    });
    return [...lines, ...removed.map((index) => ({ kind: 'removed', was: before[index] ?? '' }))];
}

// EXTERNAL MODULE: ./lib/report/markdown/escape.js
var markdown_escape = __webpack_require__(2927);
// EXTERNAL MODULE: ./lib/report/markdown/links.js
var markdown_links = __webpack_require__(9351);
// EXTERNAL MODULE: ./lib/report/markdown/plan-name.js
var plan_name = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/report/markdown/closing.js






/** Lines of criteria and commands that are shown of one phase; the plan has the rest. */
const maxLines = 10;
/** Phases that are shown in the open; a plan that ends can close many at once. */
const maxOpen = 2;
/** Phases that are shown at all. */
const maxShown = 100;
/** What to verify for every phase that closes here. */
function closingSections(plans, target) {
    const all = plans.flatMap(closingsOf);
    const text = (closing) => closingText(closing, target);
    const open = all.slice(0, maxOpen).map(text);
    const folded = all.slice(maxOpen, maxShown).map(text);
    const rest = all.length - maxShown;
    if (rest > 0)
        folded.push(`… and ${rest} more.`);
    const more = folded.length === 0 ? [] : [(0,markdown_escape/* fold */.AU)(`${(0,words/* count */.U)(all.length - maxOpen, 'more phase')} to verify`, folded.join('\n\n'))];
    return [...open, ...more].join('\n\n');
}
function closingsOf(plan) {
    const { change } = plan;
    if (change.kind !== 'modified')
        return [];
    return change.transitions.flatMap((step) => step.kind === 'phase-closed' && change.head.phases[step.phase] !== undefined
        ? [{ plan, change, phase: step.phase }]
        : []);
}
function closingText({ plan, change, phase }, target) {
    const { section: index = -1, key = '' } = change.head.phases[phase] ?? {};
    const section = change.head.sections[index];
    const name = (0,markdown_escape/* escapeMarkdown */.FV)((0,plan_name/* shortName */.EU)({ id: change.head.id, title: change.head.title?.text || null, path: plan.path }));
    const title = (0,markdown_links/* linkTo */.u)(target, plan.path, section?.place.line ?? null, section?.title ?? key);
    const lead = `**${title} closes here** in ${name}.`;
    const gate = gateOf(change, phase);
    return gate === '' ? `${lead} It names no criteria to verify.` : `${lead} Please verify:\n\n${gate}`;
}
/** Criteria and commands of a phase; what the change did to them is told line by line. */
function gateOf(change, phase) {
    const basePhase = change.pairing.phases.find((pair) => pair.head === phase)?.base ?? -1;
    const [was, is] = [change.base.phases[basePhase], change.head.phases[phase]];
    if (is === undefined)
        return '';
    const criteria = gateChanges(was?.criteria ?? is.criteria, is.criteria);
    const commands = gateChanges(was?.commands ?? is.commands, is.commands, (0,pair_lines/* commandLikeness */.Ot)());
    const shownCriteria = criteria.slice(0, maxLines);
    const shownCommands = commands.slice(0, maxLines - shownCriteria.length);
    const optional = new Set(is.commands.filter((command) => command.optional).map((command) => command.text));
    const rest = criteria.length + commands.length - shownCriteria.length - shownCommands.length;
    return [
        shownCriteria.map(criterion).join('\n'),
        shownCommands.length === 0
            ? ''
            : (0,markdown_escape/* fenced */.OF)(shownCommands.map((line) => commandLine(line, optional)), 'sh'),
        rest === 0 ? '' : `… and ${rest} more in the plan.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function criterion(line) {
    switch (line.kind) {
        case 'same':
            return `- ${(0,markdown_escape/* escapeMarkdown */.FV)(line.text)}`;
        case 'added':
            return `- ${(0,markdown_escape/* escapeMarkdown */.FV)(line.text)} **new**`;
        case 'changed':
            return `- ${(0,markdown_escape/* escapeMarkdown */.FV)(line.text)} **changed**, was: ~~${(0,markdown_escape/* escapeMarkdown */.FV)(line.was)}~~`;
        case 'removed':
            return `- ~~${(0,markdown_escape/* escapeMarkdown */.FV)(line.was)}~~ **removed**`;
    }
}
function commandLine(line, optional) {
    switch (line.kind) {
        case 'same':
            return line.text + (optional.has(line.text) ? '  # optional' : '');
        case 'added':
            return `${line.text}  # new`;
        case 'changed':
            return `${line.text}  # changed, was: ${line.was}`;
        case 'removed':
            return `# removed: ${line.was}`;
    }
}

// EXTERNAL MODULE: ./lib/report/markdown/fit.js
var fit = __webpack_require__(1161);
// EXTERNAL MODULE: ./lib/report/markdown/list.js
var list = __webpack_require__(4916);
// EXTERNAL MODULE: ./lib/report/progress-bar.js
var progress_bar = __webpack_require__(2919);
// EXTERNAL MODULE: ./lib/report/markdown/severity-signs.js
var severity_signs = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/report/markdown/plan-table.js







/** Plans in the open; the others stand in a fold. */
const plan_table_maxOpen = 8;
/** Phases of one plan that are shown. */
const maxSigns = 100;
const phaseSigns = { empty: '○', pending: '○', active: '◐', resolved: '●' };
/** Where each plan is, and what moved. */
function planTable(views, findings, target) {
    if (views.length === 0)
        return '';
    const worst = worstByPath(findings);
    const isShared = (0,plan_name/* sharesName */.sk)(views);
    const needsPath = (view) => view.title !== null && (target === null || isShared(view));
    const rows = views.map((view) => row(view, worst.get(view.path) ?? null, target, needsPath(view)));
    const [open, folded] = [rows.slice(0, plan_table_maxOpen), rows.slice(plan_table_maxOpen)];
    const more = folded.length === 0 ? [] : [(0,markdown_escape/* fold */.AU)((0,words/* count */.U)(folded.length, 'more plan'), table(folded))];
    return [table(open), ...more].join('\n\n');
}
function table(rows) {
    return ['| Plan | Status | Phases | Progress |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n');
}
/** The heaviest new finding of each plan. */
function worstByPath(findings) {
    const fresh = (0,ranking/* rank */.T)(findings).filter((finding) => !finding.existing);
    return new Map(fresh.toReversed().map((finding) => [finding.path, finding.severity]));
}
function row(view, worst, target, withPath) {
    const name = (0,markdown_links/* linkTo */.u)(target, view.path, null, (0,plan_name/* planName */.V6)(view));
    const sign = worst === null ? '' : `${severity_signs/* severitySigns */.G[worst]} `;
    return `| ${sign}${name}${noteOf(view, withPath)} | ${statusCell(view)} | ${phasesCell(view)} | ${progressCell(view)} |`;
}
/** Below the name: where the plan is, if nothing else tells, and what became of it. */
function noteOf({ kind, path, previousPath }, withPath) {
    const notes = [
        ...(withPath ? [(0,markdown_escape/* escapeMarkdown */.FV)(path)] : []),
        ...(kind === 'added' ? ['new'] : []),
        ...(kind === 'deleted' ? ['deleted'] : []),
        ...(previousPath === null ? [] : ['moved']),
    ];
    return notes.length === 0 ? '' : ` <sub>${notes.join(', ')}</sub>`;
}
function statusCell({ status, kind }) {
    const [from, to] = [status.base, status.head].map((text) => (text === null ? null : (0,markdown_escape/* escapeMarkdown */.FV)(text)));
    if (kind === 'deleted')
        return from == null ? '–' : `~~${from}~~`;
    if (kind !== 'modified' || from === to)
        return to ?? '–';
    return `${from ?? 'none'} → **${to ?? 'none'}**`;
}
/** One sign a phase; what moved is told by the sign before it. */
function phasesCell({ phases }) {
    const shown = phases.filter((phase) => phase.state.head !== null);
    if (shown.length === 0)
        return '–';
    const signs = shown.slice(0, maxSigns).map((phase) => phaseSigns[phase.state.head ?? 'empty']);
    const rest = shown.length - signs.length;
    return [...signs, ...(rest > 0 ? [`+${rest}`] : [])].join(' ');
}
function progressCell({ progress, kind }) {
    const head = progress.head?.leaves;
    if (head === undefined || head.done + head.open + head.waived === 0)
        return '–';
    const gained = kind === 'modified' ? (0,progress_bar/* gain */.mn)(progress.base?.leaves ?? null, head) : null;
    const waived = head.waived === 0 ? '' : ` · ${head.waived} waived`;
    return `\`${(0,progress_bar/* progressBar */.hr)(head)}\` ${(0,progress_bar/* fraction */.zO)(head)}${gained === null ? '' : ` **${gained}**`}${waived}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/problems.js






/** Problems that are listed in the open; more stand in a fold. */
const problems_maxOpen = 12;
/** The first new findings, heaviest first: what is wrong, where, and the line to write. */
function problemList(findings, target) {
    return findings
        .slice(0, problems_maxOpen)
        .map((finding) => problem(finding, target))
        .join('\n\n');
}
/** The other new findings, in a fold: one line each. */
function furtherProblems(findings, target) {
    const rest = findings.slice(problems_maxOpen);
    return rest.length === 0 ? '' : (0,markdown_escape/* fold */.AU)((0,words/* count */.U)(rest.length, 'more finding'), findingLines(rest, target));
}
/** One line for each finding. */
function findingLines(findings, target) {
    const line = (finding) => `- ${severity_signs/* severitySigns */.G[finding.severity]} ${placeLink(finding, target)} ${(0,markdown_escape/* escapeMarkdown */.FV)(finding.message)}`;
    return (0,list/* listLines */.i)(findings, line, 'finding');
}
function problem(finding, target) {
    const { severity, message, howToFix, example, rule } = finding;
    const help = [howToFix === null ? '' : (0,markdown_escape/* escapeMarkdown */.FV)(howToFix), example === null ? '' : (0,markdown_escape/* code */.aY)(example)];
    return [
        `- ${severity_signs/* severitySigns */.G[severity]} **${severity}** ${placeLink(finding, target)} ${(0,markdown_escape/* code */.aY)(rule)}`,
        (0,markdown_escape/* escapeMarkdown */.FV)(message),
        help.filter((part) => part !== '').join(' '),
    ]
        .filter((line) => line !== '')
        .join('<br>\n  ');
}
function placeLink({ path, place }, target) {
    const line = place?.line ?? null;
    return (0,markdown_links/* linkTo */.u)(target, path, line, (0,plan_name/* shortPath */._1)(path) + (line === null ? '' : `:${line}`));
}

;// CONCATENATED MODULE: ./lib/report/markdown/suppressed.js





/** Suppressions of errors that this change adds: they do nothing before somebody has agreed to them. */
function requestedList({ suppressed }, target) {
    const requested = suppressed.filter((one) => one.requested);
    if (requested.length === 0)
        return '';
    const asks = requested.length === 1 ? 'suppression of an error counts' : 'suppressions of errors count';
    return `**${requested.length} ${asks} once merged.** The findings stay until then.\n\n${lines(requested, target)}`;
}
/** What the plans say not to be told of. */
function suppressedFold({ suppressed }, target) {
    const honoured = suppressed.filter((one) => !one.requested);
    return honoured.length === 0 ? '' : (0,markdown_escape/* fold */.AU)(`${(0,words/* count */.U)(honoured.length, 'suppression')} used`, lines(honoured, target));
}
function lines(suppressions, target) {
    const lineOf = ({ path, line, rule, reason }) => {
        const place = (0,markdown_links/* linkTo */.u)(target, path, line, `${(0,plan_name/* shortPath */._1)(path)}:${line}`);
        return `- ${place} ${(0,markdown_escape/* code */.aY)(rule)}: ${(0,markdown_escape/* escapeMarkdown */.FV)(reason)}`;
    };
    return (0,list/* listLines */.i)(suppressions, lineOf, 'suppression');
}

;// CONCATENATED MODULE: ./lib/report/markdown/verdict.js







/** The heading: the verdict with its cause. */
function verdictHeading(report, views, draft) {
    if ((0,model_report/* verdictOf */.Vj)(report) !== 'pass')
        return `### ${failure(report, draft)}: ${cause(report, views)}`;
    if (report.notes.some((note) => note.kind === 'gap')) {
        return '### ⚠️ Plan check passes, but not everything could be looked at';
    }
    const found = (0,words/* findingCounts */.s)(report);
    const { error, warning } = (0,model_report/* countFindings */.Gt)(report.findings);
    if (found !== null)
        return `### ${error + warning > 0 ? '⚠️' : '✅'} Plan check passes with ${found}`;
    const closing = views.flatMap((view) => view.transitions.filter((step) => step.kind === 'phase-closed'));
    if (closing.length > 0)
        return `### ✅ Plan check passes: ${(0,words/* count */.U)(closing.length, 'phase')} to verify`;
    return '### ✅ Plan check passes';
}
/** An override holds for a draft as well. */
function failure({ override }, draft) {
    // In bold, so that no colon in the name makes an emoji code with the one behind it.
    if (override !== null)
        return `🟠 Plan check is overridden by **${(0,markdown_escape/* escapeMarkdown */.FV)(override.by)}**`;
    return draft ? '📝 Plan check would fail when ready' : '❌ Plan check fails';
}
function cause(report, views) {
    const failing = (0,ranking/* rank */.T)(report.findings.filter((finding) => (0,model_report/* fails */.c6)(finding, report.failOn)));
    const [first, ...others] = failing;
    if (first === undefined)
        return '';
    const where = views.length > 1 ? ` (${nameOf(first, views)})` : '';
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    return (0,markdown_escape/* escapeMarkdown */.FV)(`${first.headline}${where}`) + more;
}
function nameOf(finding, views) {
    const view = views.find((candidate) => candidate.path === finding.path);
    return view === undefined ? finding.path : (0,plan_name/* shortName */.EU)(view);
}
/** All of it on one line, for a change in which nothing needs a reader. */
function quietLine(report, views, target) {
    const [view, ...others] = views;
    const rest = [
        ...(report.suppressed.length === 0 ? [] : [(0,words/* count */.U)(report.suppressed.length, 'suppression')]),
        'nothing to review',
    ];
    if (view === undefined)
        return '✅ **Plan check passes** · no plan changed';
    if (others.length > 0)
        return ['✅ **Plan check passes**', (0,words/* count */.U)(views.length, 'plan'), ...rest].join(' · ');
    const name = (0,markdown_links/* linkTo */.u)(target, view.path, null, (0,plan_name/* shortName */.EU)(view));
    const status = view.status.head === null ? [] : [(0,markdown_escape/* escapeMarkdown */.FV)(view.status.head)];
    const head = view.progress.head?.leaves;
    const gained = head === undefined || view.kind === 'added' ? null : (0,progress_bar/* gain */.mn)(view.progress.base?.leaves ?? null, head);
    const progress = head === undefined ? [] : [(0,progress_bar/* fraction */.zO)(head) + (gained === null ? '' : ` (${gained})`)];
    return ['✅ **Plan check passes**', name, ...status, ...progress, ...rest].join(' · ');
}

;// CONCATENATED MODULE: ./lib/report/markdown/comment.js















/**
 * UTF-16 code units of a comment. GitHub refuses more than 65,536 (seen in many public threads, not documented); what is left
 * is room for the marker.
 */
const maxComment = 60_000;
/** The report as a comment, in the order in which a reviewer needs it. One line where nothing needs a reader. */
function toMarkdown(report, options) {
    const views = report.plans.map(plan_view/* viewOf */.d);
    if (needsNoReader(report, views)) {
        return `${[quietLine(report, views, linksFor(options.links, views)), options.since ?? '', notesLine(report)].filter((line) => line !== '').join('\n\n')}\n`;
    }
    return `${(0,fit/* fitSections */.W)(commentSections(report, views, options), maxComment, leftOutLine)}\n`;
}
/** The sections of the comment; the job summary begins with the same ones. */
function commentSections(report, views, options) {
    const { since = null, draft = false } = options;
    const links = linksFor(options.links, views);
    const ranked = (0,ranking/* rank */.T)(report.findings);
    const existing = ranked.filter((finding) => finding.existing);
    const fresh = newOf(ranked);
    // A notice asks for nothing: it stands in the open only where it makes the check fail.
    const problems = fresh.filter((finding) => finding.severity !== 'notice' || (0,model_report/* fails */.c6)(finding, report.failOn));
    const notices = fresh.filter((finding) => !problems.includes(finding));
    return [
        { text: verdictHeading(report, views, draft), expendable: 0 },
        { text: since ?? '', expendable: 1 },
        { text: planTable(views, report.findings, links), expendable: 5 },
        { text: problemList(problems, links), expendable: 1 },
        { text: furtherProblems(problems, links), expendable: 6 },
        { text: requestedList(report, links), expendable: 1 },
        { text: skippedList(report), expendable: 1 },
        { text: closingSections(report.plans, links), expendable: 3 },
        { text: goneList(views, links), expendable: 4 },
        {
            text: notices.length === 0 ? '' : (0,markdown_escape/* fold */.AU)((0,words/* count */.U)(notices.length, 'notice'), findingLines(notices, links)),
            expendable: 6,
        },
        { text: questionList(views, links), expendable: 6 },
        { text: waiverList(views, links), expendable: 6 },
        { text: suppressedFold(report, links), expendable: 6 },
        { text: mergeOnlyList(views, links), expendable: 6 },
        {
            text: existing.length === 0 ? '' : (0,markdown_escape/* fold */.AU)(existingTitle(existing), findingLines(existing, links)),
            expendable: 6,
        },
        { text: notesLine(report), expendable: 1 },
        { text: footer(report, links), expendable: 1 },
    ];
}
/** A deleted plan is named without a link, as the head commit does not have it; so is the repository. */
function linksFor(links, views) {
    const deleted = views.filter(({ kind }) => kind === 'deleted');
    return links === null ? null : { ...links, gone: new Set([change/* wholeRepository */.K, ...deleted.map(({ path }) => path)]) };
}
function leftOutLine(sections) {
    return `<sub>${(0,words/* count */.U)(sections, 'section')} left out, because a comment has room for no more.</sub>`;
}
function needsNoReader(report, views) {
    const moves = views.some((view) => view.kind === 'deleted' ||
        view.transitions.some((step) => step.kind !== 'phase-started' && step.kind !== 'phase-added') ||
        view.waivers.some((waiver) => waiver.new && view.kind === 'modified') ||
        view.itemChanges.some((change) => change.kind === 'dropped'));
    const gaps = report.notes.some((note) => note.kind === 'gap');
    const asks = report.suppressed.some((one) => one.requested);
    return newOf(report.findings).length === 0 && report.skipped.length === 0 && !gaps && !asks && !moves;
}
function newOf(findings) {
    return findings.filter((finding) => !finding.existing);
}
function skippedList({ skipped }) {
    if (skipped.length === 0)
        return '';
    const lines = (0,list/* listLines */.i)(skipped, ({ path, reason }) => `- ${(0,markdown_escape/* escapeMarkdown */.FV)(path)}: ${reason}`, 'file');
    const title = `${(0,words/* count */.U)(skipped.length, 'file')} not checked`;
    return skipped.length <= 3 ? `**${title}**\n\n${lines}` : (0,markdown_escape/* fold */.AU)(title, lines);
}
/** The old texts of the items that are gone. */
function goneList(views, links) {
    const gone = views
        .filter((view) => view.kind === 'modified')
        .flatMap((view) => view.itemChanges.filter((change) => change.kind === 'dropped' && change.leaf).map((change) => ({ view, change })));
    if (gone.length === 0)
        return '';
    const line = ({ view, change }) => {
        const where = views.length > 1 ? ` ${(0,markdown_links/* linkTo */.u)(links, view.path, null, (0,plan_name/* shortName */.EU)(view))}` : '';
        return `- ~~${(0,markdown_escape/* escapeMarkdown */.FV)(change.text)}~~${where}`;
    };
    return (0,markdown_escape/* fold */.AU)(`${(0,words/* count */.U)(gone.length, 'item')} gone from ${views.length > 1 ? 'the plans' : 'the plan'}`, (0,list/* listLines */.i)(gone, line, 'item'));
}
function existingTitle(existing) {
    return `${(0,words/* count */.U)(existing.length, 'finding')} that ${existing.length === 1 ? 'was' : 'were'} there before`;
}
/** The questions of plans in which a phase closes: now is the time to decide them. */
function questionList(views, links) {
    const closing = views.filter((view) => view.transitions.some((step) => step.kind === 'phase-closed'));
    return itemFold(closing, links, (view) => view.questions, (number) => `${(0,words/* count */.U)(number, 'decision')} still open`);
}
function mergeOnlyList(views, links) {
    const title = (number) => `${(0,words/* count */.U)(number, 'item')} that only the merge can make true`;
    return itemFold(views, links, (view) => view.mergeOnly, title);
}
function itemFold(views, links, itemsOf, title) {
    const items = views.flatMap((view) => itemsOf(view).map((item) => ({ view, item })));
    if (items.length === 0)
        return '';
    const line = ({ view, item }) => `- ${itemLink(view, item.line, links)} ${(0,markdown_escape/* escapeMarkdown */.FV)(item.text)}`;
    return (0,markdown_escape/* fold */.AU)(title(items.length), (0,list/* listLines */.i)(items, line, 'item'));
}
function itemLink({ path }, line, links) {
    return (0,markdown_links/* linkTo */.u)(links, path, line, `${(0,plan_name/* shortPath */._1)(path)}:${line}`);
}
function waiverList(views, links) {
    const waivers = views.flatMap((view) => view.waivers.map((waiver) => ({ view, waiver })));
    if (waivers.length === 0)
        return '';
    const added = waivers.filter(({ view, waiver }) => waiver.new && view.kind === 'modified').length;
    const line = ({ view, waiver }) => {
        const isNew = waiver.new && view.kind === 'modified' ? ' **new**' : '';
        return `- ${itemLink(view, waiver.line, links)} ${(0,markdown_escape/* escapeMarkdown */.FV)(waiver.text)}${reasonOf(waiver)}${isNew}`;
    };
    const title = `${(0,words/* count */.U)(waivers.length, 'waived item')}${added === 0 ? '' : `, ${added} new`}`;
    return (0,markdown_escape/* fold */.AU)(title, (0,list/* listLines */.i)(waivers, line, 'item'));
}
/** The reason of a waiver, where the text of the item does not give it. */
function reasonOf({ text, reason, inherited }) {
    if (reason === null)
        return ' <sub>no reason given</sub>';
    if (inherited)
        return ` <sub>inherited: ${(0,markdown_escape/* escapeMarkdown */.FV)(reason)}</sub>`;
    return text.includes(reason) ? '' : ` <sub>${(0,markdown_escape/* escapeMarkdown */.FV)(reason)}</sub>`;
}
/** What was compared, and where the rest is. */
function footer({ base, head }, links) {
    if (links === null || base === null || head === null)
        return '';
    const run = links.runUrl === null ? '' : ` · [phases and changes in full](${links.runUrl})`;
    return `<sub>${base.slice(0, 7)} → ${head.slice(0, 7)}${run}</sub>`;
}
/** What was not looked at, and settings that did not take effect. */
function notesLine({ notes }) {
    return notes
        .filter((note) => note.kind !== 'origin')
        .map((note) => (0,markdown_escape/* escapeMarkdown */.FV)(note.text))
        .join('<br>\n');
}


/***/ }),

/***/ 6734:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   z: () => (/* binding */ cutToBytes)
/* harmony export */ });
/** UTF-8 bytes of a text. */
function bytesOf(text) {
    return Buffer.byteLength(text);
}
/**
 * Markdown of ours within a number of UTF-8 bytes: it ends with a whole line, with fences and folds closed, and with `note`
 * where something was cut off. What fits is left as it is.
 */
function cutToBytes(markdown, budget, note) {
    if (bytesOf(markdown) <= budget)
        return markdown;
    let text = '';
    let bytes = 0;
    const open = new OpenBlocks();
    let kept = '';
    for (const line of markdown.split('\n')) {
        text += `${line}\n`;
        bytes += bytesOf(line) + 1;
        open.read(line);
        const end = `${open.closing()}\n${note}\n`;
        if (bytes > budget)
            break;
        // A later line can close what an earlier one opened, so the last place that fits may not be the first that does not.
        if (bytes + bytesOf(end) <= budget)
            kept = text + end;
    }
    return kept;
}
/** What a reader of Markdown would take the following lines into. */
class OpenBlocks {
    #fence = null;
    #folds = 0;
    read(line) {
        const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
        if (this.#fence !== null) {
            if (fence?.startsWith(this.#fence) === true && line.trim() === fence)
                this.#fence = null;
            return;
        }
        this.#fence = fence;
        this.#folds += countOf(line, '<details>') - countOf(line, '</details>');
    }
    /** The lines that close it all. */
    closing() {
        const fence = this.#fence === null ? '' : `${this.#fence}\n`;
        return `${fence}${'\n</details>\n'.repeat(Math.max(0, this.#folds))}`;
    }
}
function countOf(text, part) {
    return text.split(part).length - 1;
}


/***/ }),

/***/ 2927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2712);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2037);


/** Code units of one text that are shown. One that goes on for pages would take the room of all the others. */
const maxText = 1_000;
/**
 * Text from outside as Markdown that GitHub shows as just that text: nothing in it formats, links, mentions, embeds or ends
 * what stands around it. The one way for plan text into Markdown; {@link code} is its twin for code spans, {@link escapeHtml}
 * for HTML blocks.
 */
function escapeMarkdown(text) {
    const shown = escapeHtml(text)
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        .replace(/^[#+=:-]/, '\\$&')
        .replace(/^\d+(?=[.)])/, '$&\\');
    // Nothing at all between two pairs of tildes would be a fence, between brackets a link that is not seen.
    return shown === '' ? '\u200B' : shown;
}
/**
 * Text from outside for an HTML block such as the line of a fold, in which Markdown's own escapes would be shown. A dollar
 * sign in a span starts no formula (docs.github.com, writing mathematical expressions).
 */
function escapeHtml(text) {
    return withoutReferences((0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(text).trim(), maxText))
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\$/g, '<span>$$</span>');
}
/**
 * Zero-width spaces break what GitHub links after Markdown is done: mentions (also in teams and e-mail addresses), issue
 * references, bare addresses, emoji codes and commit hashes (docs.github.com, autolinked references). Of a hash every piece
 * is too short to be one.
 */
function withoutReferences(text) {
    return text
        .replace(/[@#]/g, '$&\u200B')
        .replace(/(?<![a-z0-9])GH-(?=\d)/gi, '$&\u200B')
        .replace(/:(?=\/\/|[\w+-]+:)/g, ':\u200B')
        .replace(/www(?=\.)/gi, '$&\u200B')
        .replace(/(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi, (hash) => hash.replace(/.{4}(?=.)/g, '$&\u200B'));
}
/** Text from outside as a code span, for text that a person is to copy. Not for tables: there a vertical bar ends the cell. */
function code(text) {
    const plain = (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(text), maxText);
    if (plain.trim() === '')
        return '';
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^`|`$|^ .* $/.test(plain) ? ' ' : '';
    return `${fence}${padding}${plain}${padding}${fence}`;
}
/** Lines from outside as a fenced block, with a fence longer than any run of backticks in them. */
function fenced(lines, language) {
    const plain = lines.map((line) => (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(line), maxText));
    const longest = Math.max(2, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...plain, fence].join('\n');
}
/** A part of the text that the reader unfolds. `summary` is HTML; the blank lines let GitHub read Markdown in `body`. */
function fold(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 1161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
const gap = '\n\n';
/**
 * Joins sections by blank lines, leaving out whole ones until the text fits. `budget` is in what `sizeOf` counts: UTF-16 code units
 * unless told.
 */
function fitSections(sections, budget, leftOut, sizeOf = (text) => text.length) {
    const kept = new Set(sections.filter((section) => section.text !== ''));
    const expendable = [...kept].reverse().filter((section) => section.expendable > 0);
    expendable.sort((one, other) => other.expendable - one.expendable);
    let dropped = 0;
    let size = [...kept].reduce((sum, { text }) => sum + sizeOf(text), gap.length * Math.max(0, kept.size - 1));
    for (const section of expendable) {
        const line = dropped === 0 ? 0 : gap.length + sizeOf(leftOut(dropped));
        if (size + line <= budget)
            break;
        kept.delete(section);
        dropped += 1;
        size -= sizeOf(section.text) + gap.length;
    }
    const texts = [...kept].map((section) => section.text);
    return [...texts, ...(dropped === 0 ? [] : [leftOut(dropped)])].join(gap);
}


/***/ }),

/***/ 9351:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2927);

/** A link to a line of a file at the head commit; plain text where links lead nowhere. */
function linkTo(target, path, line, text) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text);
    if (target === null || target.gone?.has(path) === true)
        return shown;
    const { serverUrl, owner, repository, headSha, pages = 'github' } = target;
    const { folder, source } = layouts[pages];
    const file = path.split('/').map(encodePart).join('/');
    const anchor = line === null ? '' : `?${source}#L${line}`;
    return `[${shown}](${serverUrl}/${encodePart(owner)}/${encodePart(repository)}/${folder}/${headSha}/${file}${anchor})`;
}
/** Where the files of a commit are, and what shows the source of Markdown, which alone has lines. */
const layouts = {
    github: { folder: 'blob', source: 'plain=1' },
    forgejo: { folder: 'src/commit', source: 'display=source' },
};
/** Percent-encoded so that nothing ends a link's destination; a lone surrogate, which has no encoding, is shown as U+FFFD. */
function encodePart(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 4916:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ listLines)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);

/** Lines of one list. A comment has no room for as many, and to write all that a hostile plan can bring takes seconds. */
const maxLines = 1_000;
/** One line for each value, and one for all that are too many. */
function listLines(values, line, what) {
    const rest = values.length - maxLines;
    const lines = values.slice(0, maxLines).map(line);
    return [...lines, ...(rest > 0 ? [`- … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(rest, `more ${what}`)}`] : [])].join('\n');
}


/***/ }),

/***/ 8651:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   V6: () => (/* binding */ planName),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   sk: () => (/* binding */ sharesName)
/* harmony export */ });
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2712);

/** Code units of a plan's title where it stands for the plan. */
const maxTitle = 60;
/** What a plan is called in the report: its title, else its path. */
function planName(view) {
    return (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(view.title ?? view.path, maxTitle);
}
/** Tells of plans whether another of them is called the same. */
function sharesName(views) {
    const seen = new Set();
    const shared = new Set();
    for (const name of views.map(planName))
        (seen.has(name) ? shared : seen).add(name);
    return (view) => shared.has(planName(view));
}
/** The shortest name: its id, else as above. */
function shortName(view) {
    return view.id ?? planName(view);
}
/** The end of a path that tells plans apart: most are called plan.md. */
function shortPath(path) {
    return path.split('/').slice(-2).join('/');
}


/***/ }),

/***/ 2880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ severitySigns)
/* harmony export */ });
/** Signs beside the words, never in their place. */
const severitySigns = { error: '🔴', warning: '🟡', notice: '🔵' };


/***/ }),

/***/ 4834:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ detailSections),
/* harmony export */   mC: () => (/* binding */ toSummary)
/* harmony export */ });
/* unused harmony export maxSummary */
/* harmony import */ var _plan_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7460);
/* harmony import */ var _progress_bar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2919);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8191);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6112);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6734);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2927);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1161);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9351);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4916);
/* harmony import */ var _plan_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8651);










/** UTF-8 bytes of a job summary. GitHub takes 1 MiB, and nothing of what is larger (actions/runner, FileCommandManager.cs). */
const maxSummary = 1_000_000;
/** Phases of a plan in its table. */
const maxPhases = 300;
/** The report for the run's page: what the comment says, then every phase, every item that changed and where settings came from. */
function toSummary(report, links, draft = false) {
    const views = report.plans.map(_plan_view_js__WEBPACK_IMPORTED_MODULE_0__/* .viewOf */ .d);
    const origin = report.notes.filter((note) => note.kind === 'origin').map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(note.text));
    const sections = [
        ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .commentSections */ .sW)(report, views, { links, draft }),
        ...detailSections(views, links),
        { text: origin.length === 0 ? '' : `<sub>${origin.join('<br>')}</sub>`, expendable: 0 },
    ];
    return `${(0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .fitSections */ .W)(sections, maxSummary, (left) => `<sub>${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(left, 'section')} left out: a job summary has room for no more.</sub>`, _cut_js__WEBPACK_IMPORTED_MODULE_7__/* .bytesOf */ .$)}\n`;
}
/** Every phase and every item that changed, a section for each plan. */
function detailSections(views, links) {
    const isShared = (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_8__/* .sharesName */ .sk)(views);
    return views.map((view) => {
        const name = isShared(view) ? `${(0,_plan_name_js__WEBPACK_IMPORTED_MODULE_8__/* .planName */ .V6)(view)} (${view.path})` : (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_8__/* .planName */ .V6)(view);
        return { text: planDetails(view, name, links), expendable: 7 };
    });
}
function planDetails(view, name, links) {
    const parts = [phaseTable(view, links), changeList(view, links)].filter((part) => part !== '');
    return parts.length === 0 ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeHtml */ .ZD)(name), parts.join('\n\n'));
}
function phaseTable({ path, phases }, links) {
    if (phases.length === 0)
        return '';
    const row = (phase) => {
        const name = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .u)(phase.line === null ? null : links, path, phase.line, `Phase ${phase.label}: ${phase.title}`);
        return `| ${name} | ${phase.state.base ?? '–'} | ${phase.state.head ?? 'gone'} | ${phaseProgress(phase)} |`;
    };
    const rest = phases.length - maxPhases;
    return [
        '| Phase | Before | After | Progress |',
        '| :-- | :-- | :-- | :-- |',
        ...phases.slice(0, maxPhases).map(row),
        ...(rest > 0 ? [`| … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(rest, 'more phase')} |  |  |  |`] : []),
    ].join('\n');
}
function phaseProgress({ counts }) {
    const head = counts.head?.leaves;
    if (head === undefined)
        return '–';
    const gained = counts.base === null ? null : (0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_9__/* .gain */ .mn)(counts.base.leaves, head);
    return `\`${(0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_9__/* .progressBar */ .hr)(head)}\` ${(0,_progress_bar_js__WEBPACK_IMPORTED_MODULE_9__/* .fraction */ .zO)(head)}${gained === null ? '' : ` **${gained}**`}`;
}
function changeList({ kind, path, itemChanges }, links) {
    if (kind !== 'modified')
        return '';
    return (0,_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listLines */ .i)(itemChanges, (change) => changeLine(path, change, links), 'change');
}
function changeLine(path, { kind, text, was, line }, links) {
    const at = line === null ? '' : ` ${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .u)(links, path, line, `line ${line}`)}`;
    return `- ${kind}${at}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(text)}${was === null ? '' : `, was: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(was)}`}`;
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


/***/ }),

/***/ 2919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
