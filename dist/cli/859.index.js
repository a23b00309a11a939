export const id = 859;
export const ids = [859];
export const modules = {

/***/ 8247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ expectToKeepInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6210);




/** A UserError where `--output` would write over what the command reads, by whatever name. */
function expectToKeepInputs({ output, config: named }, inputs) {
    if (output === undefined)
        return;
    const { top, directory, config } = inputs;
    const target = (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, output));
    if (target === null)
        return;
    const is = (file) => (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Y)(file) === target;
    const what = is((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(top, _config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfigPath */ .jE)) || (named !== undefined && is((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, named)))
        ? 'would write over the configuration'
        : (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(config).some((template) => is((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(top, template)))
            ? 'would write over the template of the plans'
            : inputs.isPlan(target)
                ? 'would write over a plan, or be taken for one'
                : null;
    if (what !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`--output ${output} ${what}.`, 'Name a file that nothing is read from.');
}


/***/ }),

/***/ 1517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9730);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8970);





/** Writes the result to stdout, or to the file of `--output`. A file that cannot be written is a UserError. */
async function writeResult(text, { output }, { directory, write }) {
    if (output === undefined) {
        write(text);
        return;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, output), text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`"${output}" cannot be written: ${(0,_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(cause)}.`, nextStepAfter(cause), { cause });
    }
}
function nextStepAfter(cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
    switch (code) {
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return 'Name a file that may be written.';
        case 'ENOSPC':
        case 'EDQUOT':
            return 'Make room, or name a file on another disk.';
        default:
            return 'Name a file in a folder that exists.';
    }
}
/** Whether a result for people has colors: with `auto`, where it goes to a terminal that nobody said has none. */
function wantsColor(options, { isTerminal, environment }) {
    const color = (0,_config_names_js__WEBPACK_IMPORTED_MODULE_2__/* .expectOneOf */ .Lt)(options.color ?? 'auto', ['auto', 'always', 'never'], '--color');
    const suits = isTerminal && options.output === undefined && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
    return color === 'always' || (color === 'auto' && suits);
}


/***/ }),

/***/ 292:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7661);
/* harmony import */ var _model_similarity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9798);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3814);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6210);







function placesOf(words, around) {
    const places = words.map((word) => placeOf(word, around));
    const isPlan = within(places, around.isPlan);
    return {
        isPlan,
        isPlanFile: (file) => {
            const path = (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWithin */ .R)(around.top, file);
            return path !== null && (isPlan(path) || around.isPlan(path));
        },
        expectIn: (source) => ({
            ...source,
            list: async (scope) => {
                const listing = await source.list(scope);
                for (const place of unlisted(places, listing))
                    await expectKnown(place, listing, scope, around);
                return listing;
            },
        }),
    };
}
function placeOf(word, { top, directory }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word);
    const named = (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWithin */ .R)(top, file);
    const target = (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Y)(file);
    const real = target === null ? null : (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWithin */ .R)(top, target);
    if (named === null && real === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${word}" is outside of the repository at ${top}.`, 'Name a file or folder of the repository.');
    }
    if (named === null || real === null || named === real)
        return { word, paths: [real ?? named ?? ''] };
    // A folder that is a symbolic link is a file to git, and not what somebody means who names it.
    return { word, paths: isLinkToFolder(file) ? [real] : [named, real] };
}
function isLinkToFolder(file) {
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file)).isDirectory());
}
function within(places, isPlan) {
    if (places.length === 0)
        return isPlan;
    return (path) => places.some(({ paths }) => paths.some((place) => place === path || (isBelow(path, place) && isPlan(path))));
}
function isBelow(path, place) {
    return place === '' || path.startsWith(`${place}/`);
}
/** Those at which nothing is listed, and nothing below. A hook names thousands: each file is looked at once. */
function unlisted(places, { files }) {
    const listed = new Set(files.flatMap(({ base, head }) => [base, head].flatMap((side) => side?.path ?? [])));
    for (const path of [...listed]) {
        for (let folder = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(path); folder !== '' && !listed.has(folder); folder = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(folder)) {
            listed.add(folder);
        }
    }
    if (files.length > 0)
        listed.add('');
    return places.filter(({ paths }) => !paths.some((path) => listed.has(path)));
}
/** A UserError where git has nothing at a place; one that it has was only not changed. */
async function expectKnown(place, listing, scope, { git }) {
    const reasons = [];
    for (const path of place.paths) {
        const reason = await git.explainUnlisted(path);
        if (reason === null)
            return;
        reasons.push(reason);
    }
    const reason = reasons.at(-1);
    if (reason === undefined)
        return;
    if (reason.kind === 'absent')
        throw notThere(place.word, listing, scope);
    const real = place.paths.at(-1) ?? '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`git does not list ${describePlace(place, real)}: ${describeReason(reason)}.`, nextStep(reason));
}
function notThere(word, { head }, scope) {
    const where = head.id === 'WORKTREE' ? '' : ` in ${head.name}`;
    const deleted = scope === 'all' ? '' : ', and none was deleted';
    const command = (0,_model_similarity_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .pA)(word, _arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .commands */ .P);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no file or folder "${word}"${where}${deleted}.`, command === null || command === word
        ? 'Name a file or folder of the repository.'
        : `Did you mean the command "${command}"?`);
}
function describePlace({ word, paths }, real) {
    return paths.length === 1 ? `"${word}"` : `"${word}", which is "${real}" behind a symbolic link`;
}
function describeReason(reason) {
    switch (reason.kind) {
        case 'behind link':
            return `"${reason.link}" is a symbolic link, and leads to no file or folder of the repository`;
        case 'other repository':
            return `"${reason.top}" is a submodule, or another repository`;
        case 'irregular':
            return 'it is no regular file';
        case 'ignored':
            return `it is ignored (${reason.rule})`;
        case 'folder without files':
            return 'there is no file in it that git would take';
        case 'not told':
            return 'it does not say why';
    }
}
function nextStep(reason) {
    switch (reason.kind) {
        case 'other repository':
            return `Run plan-check in "${reason.top}".`;
        case 'irregular':
        case 'folder without files':
            return 'Name a file or folder of the repository.';
        default:
            return 'Name what git has; plan-check compare - FILE checks a file that it does not have.';
    }
}


/***/ }),

/***/ 9095:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress),
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/** Plans of which a person sees that they take a while. */
const many = 40;
function createProgress({ isErrorTerminal, environment, writeError }) {
    const wanted = isErrorTerminal && environment['TERM'] !== 'dumb' && !environment['CI'];
    let shown = false;
    return {
        show: (text) => {
            if (!wanted)
                return;
            shown = true;
            writeError(`\r\u001B[K${text}`);
        },
        clear: () => {
            if (shown)
                writeError('\r\u001B[K');
            shown = false;
        },
    };
}
/** A source that says how many plans it has read, once they are many; a whole repository is read in batches. */
function withProgress(source, progress) {
    let count = 0;
    return {
        ...source,
        read: (requests) => {
            count += requests.length;
            if (count >= many)
                progress.show(`Reading plans, ${count} so far…`);
            return source.read(requests);
        },
    };
}


/***/ }),

/***/ 3573:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/config/names.js
var names = __webpack_require__(9730);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/known-names.js
var known_names = __webpack_require__(1261);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(9506);
// EXTERNAL MODULE: ./lib/cli/named-file.js
var named_file = __webpack_require__(8970);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/collect/content.js
var collect_content = __webpack_require__(1999);
;// CONCATENATED MODULE: ./lib/cli/named-template.js




async function readNamedTemplate(file, directory, top) {
    const content = (0,collect_content/* decode */.D4)(await (0,named_file/* readNamedFile */.w)(file, directory));
    if (content.kind === 'unreadable') {
        throw new errors/* UserError */.y(`"${file}" cannot be read: ${content.detail}.`, 'Name a UTF-8 Markdown file.');
    }
    const path = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(directory, file)).split(external_node_path_.sep).join('/');
    return { path, setting: { text: content.text, from: 'the disk' } };
}
/** A source in which the named template stands as it is on the disk, whatever else is read. */
function withNamedTemplate(source, named) {
    if (named === null)
        return source;
    return {
        ...source,
        readSetting: async (path) => (path === named.path ? named.setting : source.readSetting(path)),
    };
}

;// CONCATENATED MODULE: ./lib/cli/settings.js







/** The configuration of the repository, or the file that is named, with the options over it. `top` is where paths begin. */
async function readSettings(options, { directory }, source, top) {
    const { template: file } = options;
    const template = file === undefined ? null : await readNamedTemplate(file, directory, top);
    const setting = options.config === undefined
        ? await source.readSetting(config_config/* defaultConfigPath */.jE)
        : { text: new TextDecoder().decode(await (0,named_file/* readNamedFile */.w)(options.config, directory)), from: options.config };
    const inputs = {
        dialect: options.dialect === undefined ? undefined : (0,names/* expectOneOf */.Lt)(options.dialect, known_names/* knownNames */.U.dialects, '--dialect'),
        template: template?.path,
        rules: options.rule === undefined ? undefined : (0,names/* readRuleLevels */.a)(options.rule, known_names/* knownNames */.U),
        failOn: options['fail-on'] === undefined ? undefined : (0,names/* expectOneOf */.Lt)(options['fail-on'], severity/* failOnLevels */.RV, '--fail-on'),
    };
    const { config, notes } = await resolve(setting, inputs, options);
    const isMisnamed = setting === null && (await isSetting(source, config_config/* misnamedConfigPath */.CU));
    return {
        source: withNamedTemplate(source, template),
        config,
        notes: isMisnamed ? [...notes, config_config/* misnamedConfig */.j6] : notes,
    };
}
async function isSetting(source, path) {
    try {
        return (await source.readSetting(path)) !== null;
    }
    catch (error) {
        if (error instanceof errors/* UnreadableSetting */.u)
            return true;
        throw error;
    }
}
async function resolve(setting, inputs, { config = config_config/* defaultConfigPath */.jE }) {
    if (setting === null)
        return (0,config_config/* resolveConfig */.pE)({}, inputs, known_names/* defaultLevel */.Q);
    // The YAML parser is large, and many repositories have no configuration.
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 1109));
    return (0,config_config/* resolveConfig */.pE)(readConfigFile(setting.text, config, known_names/* knownNames */.U), inputs, known_names/* defaultLevel */.Q);
}


/***/ }),

/***/ 4859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/names.js
var names = __webpack_require__(9730);
// EXTERNAL MODULE: ./lib/git/source.js + 10 modules
var git_source = __webpack_require__(9024);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/path-settings.js
var path_settings = __webpack_require__(6328);
// EXTERNAL MODULE: ./lib/plan-check.js + 24 modules
var plan_check = __webpack_require__(8564);
// EXTERNAL MODULE: ./lib/read-templates.js + 4 modules
var read_templates = __webpack_require__(7716);
// EXTERNAL MODULE: ./lib/model/progress.js
var progress = __webpack_require__(1522);
// EXTERNAL MODULE: ./lib/model/stage.js
var model_stage = __webpack_require__(3287);
// EXTERNAL MODULE: ./lib/report/plan-view.js + 1 modules
var plan_view = __webpack_require__(7460);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
;// CONCATENATED MODULE: ./lib/report/status/plan-status.js





/**
 * How much a plan asks for somebody, the most first: it contradicts itself (an error); it is under way and has a warning; it is
 * under way; nobody has begun; nothing more is going to happen; it has neither a status nor items, so that nobody can tell.
 */
const attentions = ['contradiction', 'warning', 'active', 'waiting', 'settled', 'untold'];
/** The files of a report that could not be read. */
function skippedPlans({ skipped, findings }) {
    const messages = new Map(findings.map(({ path, message }) => [path, message]));
    return skipped.map(({ path, reason }) => ({ path, reason, message: messages.get(path) ?? `not read: ${reason}` }));
}
/** The status of each plan of a report on every plan, by what needs attention; among equals the one that rested longest. */
function planStatuses(report, historyOf) {
    return report.plans
        .flatMap((plan) => {
        const head = (0,model_report/* headOf */.Uo)(plan);
        return head === null ? [] : [statusOf(plan, head, report, historyOf)];
    })
        .sort(byAttention);
}
function statusOf(plan, head, report, historyOf) {
    const { path, title, id, dialect, status, questions } = (0,plan_view/* viewOf */.d)(plan);
    const findings = (0,ranking/* rank */.T)(report.findings.filter((finding) => finding.path === path));
    const stage = (0,model_stage/* stageOf */.gV)(head);
    const { lastChange, points } = historyOf(path);
    return {
        path,
        title: title === null || invisible.test(title) ? null : title,
        id,
        dialect,
        status: status.head,
        stage: stage?.kind ?? null,
        attention: attentionOf(stage, (0,progress/* progressOf */.jA)(head).leaves, findings),
        progress: (0,progress/* progressOf */.jA)(head).leaves,
        phases: head.phases.map(({ key, label, title: name, section, items }, index) => ({
            key,
            label,
            title: name,
            line: head.sections[section]?.place.line ?? null,
            state: (0,progress/* phaseState */.RI)(head, index),
            progress: (0,progress/* countItems */.A1)((0,progress/* itemsAt */.Ct)(head, items)).leaves,
        })),
        phase: currentPhase(head, stage),
        questions,
        findings,
        lastChange,
        history: points,
    };
}
/** A text of which a reader sees nothing, by what Unicode lets a renderer ignore; a braille pattern without dots is as blank. */
const invisible = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
function attentionOf(stage, { done, open }, findings) {
    const has = (severity) => findings.some((finding) => finding.severity === severity);
    if (has('error'))
        return 'contradiction';
    if (stage === null && done + open === 0)
        return 'untold';
    const resolved = open === 0 && done > 0;
    if (stage?.kind === 'finished' || stage?.kind === 'halted' || (stage === null && resolved))
        return 'settled';
    if (has('warning'))
        return 'warning';
    return stage?.kind === 'draft' || (stage === null && done === 0) ? 'waiting' : 'active';
}
function currentPhase(plan, stage) {
    if (stage?.kind === 'finished' || stage?.kind === 'halted')
        return null;
    const named = stage?.kind === 'phase' ? (0,model_stage/* phaseOfStage */.zh)(plan, stage) : null;
    const open = [...plan.phases.keys()].find((phase) => (0,progress/* phaseState */.RI)(plan, phase) !== 'resolved');
    return plan.phases[named ?? open ?? -1]?.key ?? null;
}
function byAttention(one, other) {
    const weigh = ({ attention }) => attentions.indexOf(attention);
    const errors = ({ findings }) => findings.filter(({ severity }) => severity === 'error').length;
    const time = ({ lastChange }) => lastChange?.time ?? Number.MAX_SAFE_INTEGER;
    const age = one.attention === 'settled' ? time(other) - time(one) : time(one) - time(other);
    return weigh(one) - weigh(other) || errors(other) - errors(one) || age || (one.path < other.path ? -1 : 1);
}

// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/output-target.js
var output_target = __webpack_require__(8247);
// EXTERNAL MODULE: ./lib/cli/places.js
var cli_places = __webpack_require__(292);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/settings.js + 1 modules
var settings = __webpack_require__(3573);
// EXTERNAL MODULE: ./lib/git/blobs.js
var git_blobs = __webpack_require__(2592);
// EXTERNAL MODULE: ./lib/git/changes.js
var changes = __webpack_require__(4133);
// EXTERNAL MODULE: ./lib/git/command.js
var git_command = __webpack_require__(9469);
// EXTERNAL MODULE: ./lib/git/refs.js
var refs = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/git/repository.js
var repository = __webpack_require__(8750);
;// CONCATENATED MODULE: ./lib/git/history.js





/**
 * What the commits of a branch made of some files, by one git process: a merge counts as one step, made when it was merged. Moves are
 * not followed. A repository without commits has no history.
 */
async function readHistory(options, paths) {
    const { directory, head, environment = process.env } = options;
    const place = { directory, environment: { ...environment, GIT_LITERAL_PATHSPECS: '1' } };
    const [commit = null] = await (0,refs/* resolveCommits */.J9)(place, [head]);
    const { shallow } = await (0,repository/* askRepository */.g)(place, null);
    // A path with a line break cannot be asked for.
    const asked = paths.filter((path) => !path.includes('\n'));
    if (commit === null || asked.length === 0)
        return { versions: new Map(), shallow };
    return { versions: await readVersions(place, commit, asked), shallow };
}
/** The texts of some versions, each under its hash. */
async function readVersionTexts({ directory, environment = process.env }, blobs) {
    return (0,git_blobs/* readBlobs */.b)({ directory, environment }, blobs);
}
// A repository's settings may ask for signatures to be verified and for diffs by other programs: neither is run.
const quiet = ['--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-notes', '--no-color', '--no-mailmap'];
async function readVersions(place, commit, paths) {
    const args = ['log', '--stdin', '--first-parent', '-m', '-z', '--raw', '--no-abbrev', '--no-renames', ...quiet];
    const command = [...args, '--format=commit %H %ct'];
    const chunks = [];
    const exit = await (0,git_command/* streamGit */.t1)(place, command, [commit, '--', ...paths, ''].join('\n'), (chunk) => chunks.push(chunk));
    if (exit.code !== 0)
        throw (0,git_command/* explainFailure */.SP)(place, ['log'], exit);
    return parseLog(Buffer.concat(chunks).toString());
}
/** 31 December 9999: git takes later dates, which ISO 8601 has other forms for, and at last `Date` none at all. */
const lastTime = Date.UTC(10_000, 0) - 1;
/** Fields that end with NUL: `commit <hash> <seconds>`, and for each file `:<mode> <mode> <blob> <blob> <status>` and its path. */
function parseLog(log) {
    const versions = new Map();
    let [commit, time] = ['', 0];
    const fields = log.split('\0').values();
    for (const field of fields) {
        const text = field.trimStart();
        if (text.startsWith('commit ')) {
            const [, hash = '', seconds = ''] = text.split(' ');
            [commit, time] = [hash, Math.min(Number(seconds) * 1000, lastTime)];
        }
        else if (text.startsWith(':')) {
            const [, mode = '', , blob = ''] = text.split(' ');
            const path = fields.next().value ?? '';
            const version = { commit, time, blob: mode === changes/* absent */.Ge ? null : blob };
            const known = versions.get(path);
            if (known === undefined)
                versions.set(path, [version]);
            else
                known.push(version);
        }
    }
    return versions;
}

// EXTERNAL MODULE: ./lib/parse/document-reader.js
var document_reader = __webpack_require__(5836);
// EXTERNAL MODULE: ./lib/dialects/index.js + 1 modules
var dialects = __webpack_require__(6698);
// EXTERNAL MODULE: ./lib/fix/apply-edits.js
var apply_edits = __webpack_require__(8511);
// EXTERNAL MODULE: ./lib/parse/plan.js + 6 modules
var parse_plan = __webpack_require__(3712);
;// CONCATENATED MODULE: ./lib/cli/status/version-counter.js




/**
 * Counts the leaves of versions of one plan; null for a text that is not read. Most commits tick boxes and change nothing else: a version
 * that differs in ticks alone from the one that was parsed last is not parsed again.
 */
function versionCounter({ path, dialect: id }, read) {
    const dialect = (0,dialects/* dialectById */.NE)(id);
    let last = null;
    return async (text) => {
        if (dialect === null)
            return null;
        const ticked = last === null ? null : withTicksOf(last, text, dialect.doneMarks);
        if (ticked !== null)
            return (0,progress/* progressOf */.jA)(ticked).leaves;
        const result = await read(text);
        if (result.kind === 'refused')
            return null;
        const plan = (0,parse_plan/* readPlan */.m)(result.document, dialect, path);
        last = { text, plan, marks: marksOf(plan, text) };
        return (0,progress/* progressOf */.jA)(plan).leaves;
    };
}
function marksOf({ items }, text) {
    const starts = (0,apply_edits/* lineStarts */._$)(text);
    return new Map(items.flatMap(({ box: { form, place } }, index) => form === 'task' ? [[(starts[place.line - 1] ?? 0) + place.column, index]] : []));
}
/** The plan of another text that differs in marks of boxes and in nothing else; null where there is more to it. */
function withTicksOf({ text, plan, marks }, other, doneMarks) {
    if (text.length !== other.length)
        return null;
    const items = [...plan.items];
    for (let at = 0; at < other.length; at += 1) {
        if (text.charCodeAt(at) === other.charCodeAt(at))
            continue;
        const mark = other.charAt(at);
        const index = marks.get(at) ?? -1;
        const item = items[index];
        if (item === undefined || !/[ xX]/.test(mark))
            return null;
        items[index] = { ...item, done: doneMarks.includes(mark) };
    }
    return { ...plan, items };
}

;// CONCATENATED MODULE: ./lib/cli/status/read-history.js





/** Versions that are read for all burn-ups together, so that a repository of many plans is shown in seconds: parsing one takes 2 to 5 ms. */
const maxVersions = 3_000;
/** A plan has at most so many of them, from its first to its last. */
const maxPoints = 24;
/** Texts that are held at once: each may have half a megabyte. */
const perBatch = 500;
/** When each plan was changed last, and how many of its boxes were ticked when. */
async function readHistories(request) {
    const { directory, head, plans } = request;
    const { versions, shallow } = await readHistory({ directory, head }, plans.map(({ path }) => path));
    const points = request.withPoints ? await readPoints(request, versions) : new Map();
    return {
        shallow,
        historyOf: (path) => {
            const [last] = versions.get(path) ?? [];
            return {
                lastChange: last === undefined ? null : { commit: last.commit, time: last.time },
                points: points.get(path) ?? [],
            };
        },
    };
}
async function readPoints(request, versions) {
    const { plans, now } = request;
    const limit = Math.max(2, Math.min(maxPoints, Math.floor(maxVersions / Math.max(1, plans.length))));
    const chosen = plans.map((plan) => ({
        plan,
        versions: sample((versions.get(plan.path) ?? []).toReversed(), limit),
    }));
    const tallies = await readTallies(request, chosen);
    return new Map(chosen.map(({ plan, versions: some }) => {
        const own = [];
        for (const { blob, time } of some) {
            const tally = tallies.get(keyOf(plan, blob ?? ''));
            // A clock that went back does not turn the order of commits, and one that is ahead does not take them past today.
            if (tally != null)
                own.push({ ...tally, time: Math.min(now, Math.max(time, own.at(-1)?.time ?? 0)) });
        }
        return [plan.path, isMoving(plan) ? [...own, { ...(0,progress/* progressOf */.jA)(plan).leaves, time: now }] : own];
    }));
}
/** What the boxes of versions were, by {@link keyOf}; each text is read once, however many commits brought it. */
async function readTallies({ directory, onProgress }, chosen) {
    const tallies = new Map();
    const tallyOf = tallier();
    const wanted = chosen.flatMap(({ plan, versions }) => versions.flatMap(({ blob }) => (blob === null ? [] : { plan, blob })));
    for (let done = 0; done < wanted.length; done += perBatch) {
        const batch = wanted.slice(done, done + perBatch);
        const texts = await readVersionTexts({ directory }, batch.map(({ blob }) => blob));
        for (const [index, { plan, blob }] of batch.entries()) {
            onProgress(done + index + 1, wanted.length);
            const key = keyOf(plan, blob);
            if (tallies.has(key))
                continue;
            const content = texts.get(blob);
            tallies.set(key, content?.kind === 'text' ? await tallyOf(plan, content.text) : null);
        }
    }
    return tallies;
}
/** Counts versions, one plan after the other: a counter remembers a whole text, so there is one at a time. */
function tallier() {
    const read = (0,document_reader/* createDocumentReader */.T)();
    let counted = null;
    let count = () => Promise.resolve(null);
    return async (plan, text) => {
        if (plan !== counted)
            count = versionCounter(plan, read);
        counted = plan;
        return count(text);
    };
}
/** The same text may be counted in two ways. */
function keyOf({ dialect }, blob) {
    return `${dialect} ${blob}`;
}
/** Where work goes on, the line goes on to this day, so that one sees it when nothing moves; and what is not committed counts. */
function isMoving(plan) {
    const stage = (0,model_stage/* stageOf */.gV)(plan)?.kind;
    return stage !== 'finished' && stage !== 'halted';
}
/** The first, the last, and of those between as many as there is room for, evenly. */
function sample(versions, limit) {
    if (versions.length <= limit)
        return versions;
    const step = (versions.length - 1) / (limit - 1);
    return Array.from({ length: limit }, (_, index) => versions[Math.round(index * step)]).filter((version) => version !== undefined);
}

;// CONCATENATED MODULE: ./lib/cli/status/status.js














const formats = ['text', 'json', 'markdown', 'html'];
/** Tells where every plan of the repository stands. It judges nothing: the exit code is 0 whatever was found. */
async function status_status(paths, options, around) {
    const format = (0,names/* expectOneOf */.Lt)(options.format ?? 'text', formats, '--format');
    const render = await statusRenderer(format, options, around);
    const progress = (0,cli_progress/* createProgress */.m)(around);
    try {
        const report = await readStatus(paths, options, format, around, progress);
        progress.clear();
        await (0,output/* writeResult */.Z)(render(report), options, around);
        return 0;
    }
    finally {
        progress.clear();
    }
}
async function readStatus(paths, options, format, around, progress) {
    const { directory, now } = around;
    const head = options.head ?? 'WORKTREE';
    const git = await (0,git_source/* openGitSource */.e)({ directory, base: { kind: 'none' }, head });
    const top = git.workTree ?? directory;
    const { source, config, notes } = await (0,settings/* readSettings */.s)(options, around, git, top);
    const { isPlan } = await (0,path_settings/* pathSettings */.j)(config);
    const places = (0,cli_places/* placesOf */.e)(paths, { top, directory, git, isPlan });
    (0,output_target/* expectToKeepInputs */.D)(options, { top, directory, config, isPlan: places.isPlanFile });
    const report = await (0,plan_check/* checkPlans */.N)((0,cli_progress/* withProgress */.E)(places.expectIn(source), progress), {
        config,
        notes,
        scope: 'all',
        isPlan: places.isPlan,
        settingsPlace: options.head === undefined ? 'in the work tree' : `in ${options.head}`,
    });
    const time = now().getTime();
    const { historyOf, shallow } = await readHistories({
        directory: top,
        head: head === 'WORKTREE' ? 'HEAD' : head,
        plans: report.plans.flatMap((plan) => (0,model_report/* headOf */.Uo)(plan) ?? []),
        withPoints: format === 'html',
        now: time,
        onProgress: (done, all) => progress.show(`Reading the history of the plans: ${done} of ${all} versions…`),
    });
    return {
        version: report.version,
        repository: (0,external_node_path_.basename)(top),
        head: report.head,
        time,
        plans: planStatuses(report, historyOf),
        skipped: skippedPlans(report),
        notes: [...gapsOf(report), ...(shallow ? [cutShort] : [])],
        template: report.plans.length === 0 ? await findTemplate(source, config) : null,
    };
}
async function findTemplate(source, config) {
    const templates = await (0,read_templates/* fetchTemplates */.QK)(source, config);
    return templates.find(({ kind }) => kind === 'text')?.path ?? null;
}
/** Where settings come from is no news here. */
function gapsOf({ notes }) {
    return notes.filter(({ kind }) => kind === 'gap' || kind === 'setting');
}
const cutShort = {
    kind: 'gap',
    text: 'This is a shallow clone: what plans were before it begins is not known.',
};
async function statusRenderer(format, options, around) {
    const color = (0,output/* wantsColor */.z)(options, around);
    switch (format) {
        case 'text': {
            const { toStatusText } = await __webpack_require__.e(/* import() */ 66).then(__webpack_require__.bind(__webpack_require__, 4066));
            const width = options.output === undefined ? around.columns : null;
            return (report) => toStatusText(report, { color, width: width ?? 100 });
        }
        case 'json': {
            const { toStatusJson } = await __webpack_require__.e(/* import() */ 683).then(__webpack_require__.bind(__webpack_require__, 4683));
            return toStatusJson;
        }
        case 'markdown': {
            const { toStatusMarkdown } = await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 1492));
            return toStatusMarkdown;
        }
        case 'html': {
            const { toStatusHtml } = await __webpack_require__.e(/* import() */ 655).then(__webpack_require__.bind(__webpack_require__, 7655));
            return toStatusHtml;
        }
    }
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


/***/ })

};
