export const id = 647;
export const ids = [647];
export const modules = {

/***/ 2647:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRepository: () => (/* binding */ checkRepository)
/* harmony export */ });
/* harmony import */ var _collect_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6705);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8674);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _plan_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9247);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2037);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1517);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(292);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9095);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5792);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3573);










/** Checks the plans of a repository that is open, and prints what was found. */
async function checkRepository(git, paths, options, around) {
    const render = await (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .reportRenderer */ .Q)(options, around);
    const top = git.workTree ?? around.directory;
    const { source, config, notes } = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .readSettings */ .s)(options, around, git, top);
    const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .e)(paths, top, around, (0,_collect_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .planMatcher */ .Qr)(config.plans ?? _collect_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPlanGlobs */ .w3, (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(config)));
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .createProgress */ .m)(around);
    const report = async (from, onPart) => {
        const found = await (0,_plan_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPlans */ .N)((0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .withProgress */ .E)(from, progress), {
            config,
            notes,
            scope: options.all === true ? 'all' : 'changed',
            isPlan: places.isPlan,
            keepPlans: options.fix === true || options.all !== true,
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
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeResult */ .Z)(render(found), options, around);
    return exitCodeOf(found);
}
function exitCodeOf(report) {
    return (0,_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(report) === 'fail' ? 1 : 0;
}
/** A text can be read while it is written. A file is written whole, and so is what programs read. */
function isShownAsItComes({ all, format = 'text', output }) {
    return all === true && format === 'text' && output === undefined;
}
/** Prints plans as soon as they are checked, and below them what the whole report says. */
async function stream(source, checker, options, around) {
    const { plansText, closingText } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
    const color = (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColor */ .z)(options, around);
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
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeResult */ .Z)(render(report), options, around);
    if (problems.length === 0)
        return exitCodeOf(report);
    around.writeError(problems.map((problem) => `plan-check: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(problem)}\n`).join(''));
    around.writeError('Everything else was fixed. Make these files writable and leave them alone, then run it again.\n');
    return 2;
}
async function showFixes(source, checker, top, options, around) {
    const { planFixes, showDiff } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 3433));
    const { report, diff, summary } = await planFixes(source, top, checker);
    const forPeople = around.isTerminal && options.output === undefined;
    const color = (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColor */ .z)(options, around);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeResult */ .Z)(forPeople || color ? showDiff(diff, color) : diff, options, around);
    around.writeError(`plan-check: ${summary}\n`);
    return exitCodeOf(report);
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


/***/ })

};
