export const id = 647;
export const ids = [647];
export const modules = {

/***/ 2647:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRepository: () => (/* binding */ checkRepository)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _path_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6328);
/* harmony import */ var _plan_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8564);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2037);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1517);
/* harmony import */ var _output_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(292);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9095);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5792);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3573);










/** Checks the plans of a repository that is open, and prints what was found. */
async function checkRepository(git, paths, options, around) {
    const render = await (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .reportRenderer */ .Q)(options, around);
    const top = git.workTree ?? around.directory;
    const { source, config, notes } = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .readSettings */ .s)(options, around, git, top);
    const { isPlan } = await (0,_path_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .pathSettings */ .j)(config);
    const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .e)(paths, { top, directory: around.directory, git, isPlan });
    (0,_output_target_js__WEBPACK_IMPORTED_MODULE_4__/* .expectToKeepInputs */ .D)(options, { top, directory: around.directory, config, isPlan: places.isPlanFile });
    const listed = places.expectIn(source);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .createProgress */ .m)(around);
    const report = async (from, onPart) => {
        const found = await (0,_plan_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPlans */ .N)((0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .withProgress */ .E)(from, progress), {
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
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeResult */ .Z)(render(found), options, around);
    return exitCodeOf(found);
}
function exitCodeOf(report) {
    return (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(report) === 'fail' ? 1 : 0;
}
/** A text can be read while it is written. A file is written whole, and so is what programs read. */
function isShownAsItComes({ all, format = 'text', output }) {
    return all === true && format === 'text' && output === undefined;
}
/** Prints plans as soon as they are checked, and below them what the whole report says. */
async function stream(source, checker, options, around) {
    const { plansText, closingText } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
    const color = (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColor */ .z)(options, around);
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
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeResult */ .Z)(render(report), options, around);
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
    const color = (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColor */ .z)(options, around);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeResult */ .Z)(forPeople || color ? showDiff(diff, color) : diff, options, around);
    around.writeError(`plan-check: ${summary}\n`);
    return exitCodeOf(report);
}


/***/ }),

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


/***/ })

};
