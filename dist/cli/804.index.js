export const id = 804;
export const ids = [804];
export const modules = {

/***/ 804:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRepository: () => (/* binding */ checkRepository)
});

// EXTERNAL MODULE: ./lib/collect/globs.js
var globs = __webpack_require__(6705);
// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/plan-check.js + 1 modules
var plan_check = __webpack_require__(2389);
// EXTERNAL MODULE: ./lib/report/printable.js
var printable = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/places.js
var cli_places = __webpack_require__(292);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/cli/report-formats.js
var report_formats = __webpack_require__(5792);
// EXTERNAL MODULE: ./lib/cli/settings.js + 1 modules
var settings = __webpack_require__(3573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/check-batch.js + 21 modules
var check_batch = __webpack_require__(5903);
;// CONCATENATED MODULE: ./lib/cli/threads/open-threads.js




/** Batches below which starting threads takes longer than they save. */
const fewBatches = 6;
/** More than these wait for git and for the one thread that reads and prints. */
const mostThreads = 4;
/**
 * Checks the batches of a whole repository on several threads, each of which runs `program` again. The first batch is checked on this
 * one, as somebody waits for it, and so are all where they are few.
 */
function inThreads(program) {
    return (order, source, batches) => {
        const check = (0,check_batch/* createBatchChecker */.s4)(order, source);
        const threads = Math.min(mostThreads, (0,external_node_os_.availableParallelism)());
        if (batches < fewBatches || threads < 2)
            return { atATime: 1, check, close: () => undefined };
        return openThreads((0,external_node_fs_.realpathSync)(program), threads, { order: { ...order, keepPlans: false }, source, first: check });
    };
}
function openThreads(program, count, { order, source, first }) {
    const threads = Array.from({ length: count }, () => new CheckingThread(program, order, source));
    const idle = [...threads, { check: first }];
    return {
        atATime: count,
        async check(files) {
            const checker = idle.pop();
            if (checker === undefined)
                throw new Error('More batches are being checked than there are threads.');
            const result = await checker.check(files);
            if (checker instanceof CheckingThread)
                idle.push(checker);
            return result;
        },
        close: () => {
            for (const thread of threads)
                thread.close();
        },
    };
}
class CheckingThread {
    source;
    worker;
    resolve = () => undefined;
    reject = () => undefined;
    constructor(program, order, source) {
        this.source = source;
        this.worker = new external_node_worker_threads_.Worker(program);
        this.worker.on('message', (message) => {
            this.take(message);
        });
        this.worker.on('error', (error) => {
            this.reject(error);
        });
        this.tell({ kind: 'order', order });
    }
    check(files) {
        return new Promise((resolve, reject) => {
            this.resolve = resolve;
            this.reject = reject;
            this.tell({ kind: 'batch', files });
        });
    }
    close() {
        void this.worker.terminate();
    }
    take(message) {
        switch (message.kind) {
            case 'paths':
                this.source.findPaths(message.requests).then((found) => {
                    this.tell({ kind: 'paths', found });
                }, this.reject);
                return;
            case 'result':
                this.resolve(message.result);
                return;
            case 'failure':
                this.reject(message.error);
        }
    }
    tell(message) {
        this.worker.postMessage(message);
    }
}

;// CONCATENATED MODULE: ./lib/cli/check-repository.js











/** Checks the plans of a repository that is open, and prints what was found. */
async function checkRepository(git, paths, options, around) {
    const render = await (0,report_formats/* reportRenderer */.Q)(options, around);
    const top = git.workTree ?? around.directory;
    const { source, config, notes } = await (0,settings/* readSettings */.s)(options, around, git, top);
    const places = (0,cli_places/* placesOf */.e)(paths, top, around, (0,globs/* planMatcher */.Qr)(config.plans ?? globs/* defaultPlanGlobs */.w3, (0,config_config/* templatesOf */.r3)(config)));
    const progress = (0,cli_progress/* createProgress */.m)(around);
    const report = async (from, onPart) => {
        const found = await (0,plan_check/* checkPlans */.N)((0,cli_progress/* withProgress */.E)(from, progress), {
            config,
            notes,
            scope: options.all === true ? 'all' : 'changed',
            isPlan: places.isPlan,
            keepPlans: options.fix === true || options.all !== true,
            ...(options.fix !== true && options.all === true ? { openCheckers: inThreads(around.program) } : {}),
            settingsPlace: options.head === undefined ? 'in the work tree' : `in ${options.head}`,
            ...(onPart === undefined
                ? {}
                : {
                    onPart: (part) => {
                        progress.clear();
                        places.expectToExist();
                        onPart(part);
                    },
                }),
        });
        progress.clear();
        places.expectToExist();
        return found;
    };
    if (options['dry-run'] === true)
        return showFixes(source, report, top, options, around);
    if (options.fix === true)
        return fix(source, report, top, render, options, around);
    if (isShownAsItComes(options))
        return stream(source, report, options, around);
    const found = await report(source);
    await (0,output/* writeResult */.Z)(render(found), options, around);
    return exitCodeOf(found);
}
function exitCodeOf(report) {
    return (0,model_report/* verdictOf */.Vj)(report) === 'fail' ? 1 : 0;
}
/** A text can be read while it is written. A file is written whole, and so is what programs read. */
function isShownAsItComes({ all, format = 'text', output }) {
    return all === true && format === 'text' && output === undefined;
}
/** Prints plans as soon as they are checked, and below them what the whole report says. */
async function stream(source, checker, options, around) {
    const { plansText, closingText } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
    const color = (0,output/* wantsColor */.z)(options, around);
    let plans = 0;
    const found = await checker(source, (part) => {
        plans += part.plans.length;
        const text = plansText(part, { color });
        if (text !== '')
            around.write(text);
    });
    around.write(closingText(found, { color }, plans));
    return exitCodeOf(found);
}
async function fix(source, checker, top, render, options, around) {
    const { fixAndWrite } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 3433));
    const { report, problems } = await fixAndWrite(source, top, checker);
    await (0,output/* writeResult */.Z)(render(report), options, around);
    if (problems.length === 0)
        return exitCodeOf(report);
    around.writeError(problems.map((problem) => `plan-check: ${(0,printable/* printable */.g)(problem)}\n`).join(''));
    around.writeError('Everything else was fixed. Make these files writable and leave them alone, then run it again.\n');
    return 2;
}
async function showFixes(source, checker, top, options, around) {
    const { planFixes, showDiff } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 3433));
    const { report, diff, summary } = await planFixes(source, top, checker);
    const forPeople = around.isTerminal && options.output === undefined;
    const color = (0,output/* wantsColor */.z)(options, around);
    await (0,output/* writeResult */.Z)(forPeople || color ? showDiff(diff, color) : diff, options, around);
    around.writeError(`plan-check: ${summary}\n`);
    return exitCodeOf(report);
}


/***/ }),

/***/ 8970:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   w: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** Reads a file that the command line names. One that cannot be read is a UserError. */
async function readNamedFile(path, directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" cannot be read: ${reasonOf(cause)}.`, 'Name a file that exists and may be read.', {
            cause,
        });
    }
}
/** What a failed system call says in words. */
function reasonOf(cause) {
    const text = String(cause);
    return /\bE[A-Z0-9]+: ([^,]+)/.exec(text)?.[1] ?? text;
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`"${output}" cannot be written: ${(0,_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(cause)}.`, 'Name a file in a folder that exists.', {
            cause,
        });
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
/* harmony import */ var _model_similarity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9798);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3814);





function placesOf(words, top, around, isPlan) {
    const places = words.map((word) => placeOf(word, top, around));
    const listed = new Set();
    return {
        isPlan: within(places, isPlan, listed),
        expectToExist: () => {
            for (const place of places)
                if (!listed.has(place))
                    expectToExist(place, around);
        },
    };
}
function placeOf(word, top, { directory }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (path === '..' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${word}" is outside of the repository at ${top}.`, 'Name a file or folder of the repository.');
    }
    return { word, path };
}
function within(places, isPlan, listed) {
    if (places.length === 0)
        return isPlan;
    return (path) => {
        const around = places.filter((place) => place.path === '' || `${path}/`.startsWith(`${place.path}/`));
        for (const place of around)
            listed.add(place);
        return around.some((place) => place.path === path || isPlan(path));
    };
}
function expectToExist({ word }, { directory }) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word)))
        return;
    const command = (0,_model_similarity_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(word, _arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .commands */ .P);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no file or folder "${word}", and none was deleted.`, command === null ? 'Name a file or folder of the repository.' : `Did you mean the command "${command}"?`);
}


/***/ }),

/***/ 1476:
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

/***/ 5792:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportRenderer)
/* harmony export */ });
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9730);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1517);


const formats = ['text', 'json', 'sarif', 'markdown', 'github'];
/** How a report becomes text. Only the format that is asked for is loaded; an unknown one is a UserError. */
async function reportRenderer(options, around) {
    const format = (0,_config_names_js__WEBPACK_IMPORTED_MODULE_0__/* .expectOneOf */ .Lt)(options.format ?? 'text', formats, '--format');
    const color = (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .z)(options, around);
    switch (format) {
        case 'text': {
            const { toText } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
            return (report) => toText(report, { color });
        }
        case 'json': {
            const { toJson } = await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 7406));
            return toJson;
        }
        case 'sarif': {
            const [{ toSarif }, { rules }] = await Promise.all([__webpack_require__.e(/* import() */ 657).then(__webpack_require__.bind(__webpack_require__, 657)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7847))]);
            return (report) => toSarif(report, rules.map((rule) => rule.meta));
        }
        case 'markdown': {
            const { toMarkdown } = await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 4883));
            return (report) => toMarkdown(report, { links: null });
        }
        case 'github': {
            const { toWorkflowCommands } = await __webpack_require__.e(/* import() */ 602).then(__webpack_require__.bind(__webpack_require__, 4602));
            return (report) => toWorkflowCommands(report, 'warning').text;
        }
    }
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
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
    return { source: withNamedTemplate(source, template), ...(await resolve(setting, inputs, options)) };
}
async function resolve(setting, inputs, { config = config_config/* defaultConfigPath */.jE }) {
    if (setting === null)
        return (0,config_config/* resolveConfig */.pE)({}, inputs, known_names/* defaultLevel */.Q);
    // The YAML parser is large, and many repositories have no configuration.
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 1109));
    return (0,config_config/* resolveConfig */.pE)(readConfigFile(setting.text, config, known_names/* knownNames */.U), inputs, known_names/* defaultLevel */.Q);
}


/***/ }),

/***/ 1261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultLevel),
/* harmony export */   U: () => (/* binding */ knownNames)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7847);


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

/***/ 2389:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ checkPlans)
});

// EXTERNAL MODULE: ./lib/check-batch.js + 21 modules
var check_batch = __webpack_require__(5903);
// EXTERNAL MODULE: ./lib/collect/collect.js
var collect = __webpack_require__(5168);
// EXTERNAL MODULE: ./lib/collect/globs.js
var globs = __webpack_require__(6705);
// EXTERNAL MODULE: ./lib/collect/surroundings.js
var surroundings = __webpack_require__(939);
// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(8674);
;// CONCATENATED MODULE: ./lib/in-turns.js
/**
 * Works on some things, so many at a time, and hands on what comes of them in the order of the things. Whatever fails first
 * fails the whole.
 */
async function inTurns(things, atATime, work, handOn) {
    const left = things.entries();
    const finished = new Map();
    let next = 0;
    const worker = async () => {
        for (const [index, thing] of left) {
            finished.set(index, await work(thing, index));
            for (let result = finished.get(next); result !== undefined; result = finished.get(next)) {
                finished.delete(next);
                next += 1;
                handOn(result);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, atATime) }, worker));
}

// EXTERNAL MODULE: ./lib/read-templates.js + 4 modules
var read_templates = __webpack_require__(7716);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/plan-check.js








/** The whole job: collect, parse, compare, check. What becomes of the report is the caller's business. */
async function checkPlans(source, request) {
    const { config, scope, keepPlans = true, onPart, openCheckers = checkHere } = request;
    const isPlan = request.isPlan ?? (0,globs/* planMatcher */.Qr)(config.plans ?? globs/* defaultPlanGlobs */.w3, (0,config_config/* templatesOf */.r3)(config));
    const [{ collection, batches, first }, templates] = await Promise.all([
        collectFirst(source, scope, isPlan),
        (0,read_templates/* fetchTemplates */.QK)(source, config),
    ]);
    const order = {
        config,
        templates,
        settingsPlace: request.settingsPlace ?? 'on the target branch',
        everythingIsNew: scope === 'all',
        withoutBase: scope === 'all' && collection.base.id === null,
        changed: (0,surroundings/* changedPaths */.v)(collection.listed, isPlan),
        keepPlans: keepPlans || onPart !== undefined,
    };
    const outcomes = [...(0,check_batch/* unlistedPlans */.lG)(collection.unlisted, config)];
    const notes = [];
    const checkers = openCheckers(order, source, batches.length);
    try {
        await inTurns(batches, checkers.atATime, async (files, index) => checkers.check(index === 0 ? first : await (0,collect/* readTexts */.Z7)(source, files)), (result) => {
            notes.push(...result.notes.filter(({ text }) => !notes.some((note) => note.text === text)));
            onPart?.(partOf(result.outcomes));
            const left = onPart === undefined ? result.outcomes : result.outcomes.map(withoutPlan);
            // A copy has no strings that are parts of the plans' texts, and would keep them.
            outcomes.push(...(keepPlans ? left : structuredClone(left)));
        });
    }
    finally {
        checkers.close();
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
            ...[...collection.gaps, ...outcomes.flatMap((outcome) => outcome.gaps)].map(check_batch/* gap */.rQ),
        ],
    };
}
function checkHere(order, source) {
    return { atATime: 1, check: (0,check_batch/* createBatchChecker */.s4)(order, source), close: () => undefined };
}
/** The plans, and the texts of the first batch: read while the templates are, as each question to GitHub takes its time. */
async function collectFirst(source, scope, isPlan) {
    const collection = await (0,collect/* collect */.Fo)(source, scope, isPlan);
    const batches = inBatches(collection.plans, scope);
    return { collection, batches, first: await (0,collect/* readTexts */.Z7)(source, batches[0] ?? []) };
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


/***/ })

};
