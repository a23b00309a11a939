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
// EXTERNAL MODULE: ./lib/cli/output-target.js
var output_target = __webpack_require__(8247);
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
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/check-batch.js + 21 modules
var check_batch = __webpack_require__(5903);
;// CONCATENATED MODULE: ./lib/cli/threads/open-threads.js





/** Batches below which threads take longer than they save: each has to compile and warm up all of the program. */
const fewBatches = 30;
/** More than these wait for git and for the one thread that reads and prints. */
const mostThreads = 4;
/** Batches that a thread has at a time: while this thread checks one of its own, it answers nobody. */
const batchesAhead = 2;
/**
 * Checks the batches of a whole repository on several threads, this one and others, each of which runs `program` again. Where the
 * batches are few, this thread checks all.
 */
function inThreads(program) {
    return (order, source, batches) => {
        const check = (0,check_batch/* createBatchChecker */.s4)(order, source);
        const threads = Math.min(mostThreads, (0,external_node_os_.availableParallelism)());
        if (batches < fewBatches || threads < 2)
            return { atATime: 1, check, close: () => undefined };
        return openThreads((0,external_node_fs_.realpathSync)(program), threads - 1, {
            order: { ...order, keepPlans: false },
            source,
            own: check,
        });
    };
}
function openThreads(program, count, { order, source, own }) {
    const threads = Array.from({ length: count }, () => new CheckingThread(program, order, source));
    const here = async (files) => {
        // All that the other threads have said in the meantime comes first.
        await (0,promises_.setImmediate)();
        return own(files);
    };
    // The first batch is checked here, as somebody waits for it.
    const idle = [here];
    for (let ahead = 0; ahead < batchesAhead; ahead += 1) {
        for (const thread of threads)
            idle.push((files) => thread.check(files));
    }
    return {
        atATime: idle.length,
        async check(files) {
            const checker = idle.shift();
            if (checker === undefined)
                throw new Error('More batches are being checked than there are threads.');
            const result = await checker(files);
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
    /** Fails once the thread has ended by itself: whoever waits for it would wait for ever. */
    failed;
    fail = () => undefined;
    waiting = new Map();
    batches = 0;
    constructor(program, order, source) {
        this.source = source;
        this.worker = new external_node_worker_threads_.Worker(program);
        this.worker.on('message', (message) => {
            this.take(message);
        });
        this.failed = new Promise((_, reject) => {
            this.fail = reject;
            this.worker.on('error', reject);
            this.worker.on('exit', (code) => {
                reject(new Error(`A checking thread has ended with exit code ${code}.`));
            });
        });
        // Nobody may be waiting.
        this.failed.catch(() => undefined);
        this.tell({ kind: 'order', order });
    }
    check(files) {
        this.batches += 1;
        const batch = this.batches;
        const result = new Promise((resolve) => {
            this.waiting.set(batch, resolve);
            this.tell({ kind: 'batch', batch, files });
        });
        return Promise.race([result, this.failed]);
    }
    close() {
        void this.worker.terminate();
    }
    take(message) {
        switch (message.kind) {
            case 'paths': {
                const { question, requests } = message;
                this.source.findPaths(requests).then((found) => {
                    this.tell({ kind: 'paths', question, found });
                }, this.fail);
                return;
            }
            case 'result':
                this.waiting.get(message.batch)?.(message.result);
                this.waiting.delete(message.batch);
                return;
            case 'failure':
                this.fail(message.error);
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
    const isPlan = (0,globs/* planMatcher */.Qr)(config.plans ?? globs/* defaultPlanGlobs */.w3, (0,config_config/* templatesOf */.r3)(config));
    const places = (0,cli_places/* placesOf */.e)(paths, { top, directory: around.directory, git, isPlan });
    (0,output_target/* expectToKeepInputs */.D)(options, { top, directory: around.directory, config, isPlan: places.isPlanFile });
    const listed = places.expectIn(source);
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
                        onPart(part);
                    },
                }),
        });
        progress.clear();
        return found;
    };
    if (options['dry-run'] === true)
        return showFixes(listed, report, top, options, around);
    if (options.fix === true)
        return fix(listed, report, top, render, options, around);
    if (isShownAsItComes(options))
        return stream(listed, report, options, around);
    const found = await report(listed);
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
    around.write(closingText(found, { color, everyPlan: true }, plans));
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

/***/ 5792:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportRenderer)
/* harmony export */ });
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9730);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1517);


const formats = ['text', 'json', 'sarif', 'markdown', 'github'];
/**
 * How a report becomes text; what a format has no room for is told on stderr. Only the format that is asked for is loaded; an unknown one
 * is a UserError.
 */
async function reportRenderer(options, around) {
    const format = (0,_config_names_js__WEBPACK_IMPORTED_MODULE_0__/* .expectOneOf */ .Lt)(options.format ?? 'text', formats, '--format');
    const color = (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .z)(options, around);
    switch (format) {
        case 'text': {
            const { toText } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
            return (report) => toText(report, { color, everyPlan: options.all === true });
        }
        case 'json': {
            const { toJson } = await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 7406));
            return toJson;
        }
        case 'sarif': {
            const [{ toSarif }, { rules }] = await Promise.all([__webpack_require__.e(/* import() */ 657).then(__webpack_require__.bind(__webpack_require__, 657)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6821))]);
            return (report) => toSarif(report, rules.map((rule) => rule.meta));
        }
        case 'markdown': {
            const { toMarkdown } = await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 4883));
            return (report) => toMarkdown(report, { links: null });
        }
        case 'github': {
            const { leftOut, toWorkflowCommands } = await __webpack_require__.e(/* import() */ 602).then(__webpack_require__.bind(__webpack_require__, 4602));
            return (report) => {
                const { text, left } = toWorkflowCommands(report, 'warning');
                if (left > 0)
                    around.writeError(leftOut(left));
                return text;
            };
        }
    }
}


/***/ })

};
