export const id = 417;
export const ids = [417];
export const modules = {

/***/ 8417:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCheckRun: () => (/* binding */ publishCheckRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(636);
;// CONCATENATED MODULE: ./lib/github/check-run.js

/** Annotations in one request (OpenAPI description, checks/create). */
const perRequest = 50;
/**
 * Creates a check run, then adds what annotations one request has no room for. Throws where it could not be created. An update adds
 * annotations to those that are there, so neither is sent again before a look at what was written.
 */
async function writeCheckRun(octokit, repository, content) {
    const id = await createOnce(octokit, repository, content);
    const { annotations } = content;
    for (let done = perRequest; done < annotations.length; done += perRequest) {
        try {
            await addOnce(octokit, repository, { id, content, done });
        }
        catch (problem) {
            return { missing: annotations.length - done, problem };
        }
    }
    return { missing: 0, problem: null };
}
async function createOnce(octokit, repository, content) {
    try {
        return await create(octokit, repository, content);
    }
    catch (error) {
        if (!(0,client/* asksForLook */.bP)(error))
            throw error;
        return (await find(octokit, repository, content)) ?? create(octokit, repository, content);
    }
}
async function create(octokit, { owner, repo }, content) {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
        owner,
        repo,
        name: content.name,
        head_sha: content.headSha,
        external_id: content.externalId,
        status: 'completed',
        conclusion: content.conclusion,
        output: outputOf(content, 0),
    });
    return expectJson(data).id;
}
/** The check run that a request without an answer has created; null where there is none. */
async function find(octokit, { owner, repo }, { name, headSha, externalId }) {
    const { data } = await (0,client/* retrying */.R$)((signal) => octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        owner,
        repo,
        ref: headSha,
        check_name: name,
        filter: 'all',
        per_page: 100,
        request: { signal },
    }));
    return data.check_runs.find((run) => run.external_id === externalId)?.id ?? null;
}
async function addOnce(octokit, repository, addition) {
    try {
        await add(octokit, repository, addition);
    }
    catch (error) {
        if (!(0,client/* asksForLook */.bP)(error))
            throw error;
        if ((await countAnnotations(octokit, repository, addition.id)) <= addition.done) {
            await add(octokit, repository, addition);
        }
    }
}
/** Texts that an update leaves out are removed, so they are sent again. */
async function add(octokit, { owner, repo }, { id, content, done }) {
    const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        owner,
        repo,
        check_run_id: id,
        output: outputOf(content, done),
    });
    expectJson(data);
}
async function countAnnotations(octokit, { owner, repo }, id) {
    const { data } = await (0,client/* retrying */.R$)((signal) => octokit.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        owner,
        repo,
        check_run_id: id,
        request: { signal },
    }));
    return data.output.annotations_count;
}
function outputOf({ title, summary, text, annotations }, from) {
    return {
        title,
        summary,
        ...(text === '' ? {} : { text }),
        annotations: annotations.slice(from, from + perRequest),
    };
}
/** Half an answer, or the page of a proxy, is a text to the client, whatever its type says. */
function expectJson(data) {
    if (typeof data === 'string')
        throw new Error('the answer is not JSON');
    return data;
}

// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/report/plan-view.js + 1 modules
var plan_view = __webpack_require__(7460);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/report/markdown/comment.js + 6 modules
var comment = __webpack_require__(6112);
// EXTERNAL MODULE: ./lib/report/markdown/cut.js
var cut = __webpack_require__(6734);
// EXTERNAL MODULE: ./lib/report/markdown/fit.js
var fit = __webpack_require__(1161);
// EXTERNAL MODULE: ./lib/report/markdown/summary.js
var summary = __webpack_require__(4834);
;// CONCATENATED MODULE: ./lib/report/markdown/check-run.js









/** UTF-8 bytes of each: GitHub refuses a longer summary, and cuts a longer text off without a word (measured by users, not documented). */
const maxBytes = 65_535;
/** Annotations of one check run: more are found by nobody, and each fifty take a request. */
const maxAnnotations = 300;
/** The report as a check run: what the comment says, then the phases and changes, and a note at every line that has a new finding. */
function toCheckRun(report, links, from, draft) {
    const views = report.plans.map(plan_view/* viewOf */.d);
    const deleted = new Set(report.plans.filter(({ change }) => change.kind === 'deleted').map(({ path }) => path));
    // A file that is gone has no lines to show it at, and the repository is no file.
    const all = (0,annotations/* annotationsOf */.I)(report, from).filter(({ path }) => path !== change/* wholeRepository */.K && !deleted.has(path));
    const left = all.length - maxAnnotations;
    const more = left > 0 ? `<sub>${(0,words/* count */.U)(left, 'more finding')} not annotated.</sub>` : '';
    const sections = [...(0,comment/* commentSections */.sW)(report, views, { links, draft }), { text: more, expendable: 0 }];
    const details = (0,summary/* detailSections */.O8)(views, links).map(({ text }) => text);
    return {
        conclusion: conclusionOf(report),
        title: (0,words/* findingCounts */.s)(report) ?? 'nothing found',
        summary: (0,cut/* cutToBytes */.z)((0,fit/* fitSections */.W)(sections, maxBytes - 1, comment/* leftOutLine */.uv, cut/* bytesOf */.$), maxBytes, cutNote),
        text: (0,cut/* cutToBytes */.z)(details.filter((text) => text !== '').join('\n\n'), maxBytes, cutNote),
        annotations: all.slice(0, maxAnnotations),
    };
}
const cutNote = '\n<sub>Cut off here, because a check run has room for no more.</sub>';
/** The job's own result is what a pull request is held to; this one is to tell the same. */
function conclusionOf(report) {
    switch ((0,model_report/* verdictOf */.Vj)(report)) {
        case 'fail':
            return 'failure';
        case 'overridden':
            return 'neutral';
        case 'pass':
            return report.notes.some(({ kind }) => kind === 'gap') ? 'neutral' : 'success';
    }
}

;// CONCATENATED MODULE: ./lib/action/publish-check-run.js



/** Writes a new check run for the commit that was checked. Throws where it could not be created. */
async function publishCheckRun(report, task) {
    const { octokit, subject, config, links, instance } = task;
    const checked = subject.kind === 'pull request' ? subject.pullRequest : subject.commits;
    const draft = subject.kind === 'pull request' && subject.pullRequest.draft;
    const { annotations, conclusion, ...texts } = toCheckRun(report, links, config.annotateFrom, draft);
    // What fails no job fails no check run.
    const excused = draft && config.drafts === 'report' && conclusion === 'failure';
    return writeCheckRun(octokit, checked, {
        ...texts,
        name: `plan-check / ${instance ?? 'plans'}`,
        externalId: (0,external_node_crypto_.randomUUID)(),
        headSha: checked.headSha,
        conclusion: excused ? 'neutral' : conclusion,
        annotations: annotations.map(checkAnnotation),
    });
}
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
/** An annotation needs a line; one of the whole file is shown at the first. */
function checkAnnotation({ severity, path, lines, columns, title, message }) {
    return {
        path,
        start_line: lines?.first ?? 1,
        end_line: lines?.last ?? 1,
        ...(columns === null ? {} : { start_column: columns.first, end_column: columns.last }),
        annotation_level: levels[severity],
        title,
        message,
    };
}


/***/ })

};
