export const id = 513;
export const ids = [513];
export const modules = {

/***/ 3513:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/collect/content.js
var content = __webpack_require__(1999);
;// CONCATENATED MODULE: ./lib/collect/pair-source.js
/**
 * Two texts as the two sides of one plan; null for a side that does not exist. There is no tree around them. A plan that moved
 * has its old path as `basePath`.
 */
function pairSource(path, base, head, basePath = path) {
    return {
        list: async () => ({
            base: { id: null, name: 'base' },
            head: { id: null, name: 'head' },
            files: [{ base: sideOf(base, basePath), head: sideOf(head, path) }],
            gaps: [],
            unlisted: null,
        }),
        read: async (requests) => requests.map(({ side }) => {
            const content = side === 'base' ? base : head;
            if (content === null)
                throw new Error(`There is no ${side} side to read.`);
            return content;
        }),
        findPaths: async () => null,
        readSetting: async () => null,
    };
}
function sideOf(content, path) {
    return content === null ? null : { path, blob: null };
}

// EXTERNAL MODULE: ./lib/config/names.js
var names = __webpack_require__(9730);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/plan-check.js + 24 modules
var plan_check = __webpack_require__(8564);
// EXTERNAL MODULE: ./lib/cli/named-file.js
var named_file = __webpack_require__(8970);
// EXTERNAL MODULE: ./lib/cli/output-target.js
var output_target = __webpack_require__(8247);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/real-path.js
var real_path = __webpack_require__(6210);
// EXTERNAL MODULE: ./lib/cli/report-formats.js
var report_formats = __webpack_require__(5792);
// EXTERNAL MODULE: ./lib/cli/settings.js + 1 modules
var settings = __webpack_require__(3573);
;// CONCATENATED MODULE: ./lib/cli/compare.js













/** Compares two files, of which "-" stands for one that does not exist. */
async function compare([basePath = '-', headPath = '-'], options, around) {
    const render = await (0,report_formats/* reportRenderer */.Q)(options, around);
    if (basePath === '-' && headPath === '-') {
        throw new errors/* UserError */.y('compare was given no file at all.', 'Name a file for at least one of the two sides.');
    }
    const [base, head] = await Promise.all([basePath, headPath].map((path) => readSide(path, around)));
    const named = options.path === undefined ? null : (0,names/* pathFromTop */.PH)(options.path, '--path');
    const path = named ?? (headPath === '-' ? basePath : headPath);
    const pair = pairSource(path, base ?? null, head ?? null);
    const { source, config, notes } = await (0,settings/* readSettings */.s)(options, around, pair, around.directory);
    const { directory } = around;
    const sides = [basePath, headPath].filter((side) => side !== '-').map((side) => (0,real_path/* realPath */.Y)((0,external_node_path_.resolve)(directory, side)));
    (0,output_target/* expectToKeepInputs */.D)(options, { top: directory, directory, config, isPlan: (file) => sides.includes(file) });
    const report = await (0,plan_check/* checkPlans */.N)(source, {
        config,
        notes,
        scope: 'changed',
        isPlan: () => true,
        settingsPlace: '(two files are compared without their repository)',
    });
    await (0,output/* writeResult */.Z)(render(report), options, around);
    return (0,model_report/* verdictOf */.Vj)(report) === 'fail' ? 1 : 0;
}
async function readSide(path, { directory }) {
    if (path === '-')
        return null;
    return (0,content/* decode */.D4)(await (0,named_file/* readNamedFile */.w)(path, directory));
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


/***/ }),

/***/ 1999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Jg: () => (/* binding */ maxPlanBytes),
/* harmony export */   _E: () => (/* binding */ unlessPointer),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * The largest plan that is read, in bytes. GitHub's GraphQL cuts a blob's text here (measured, sveltia/sveltia-cms#950), and
 * one limit for every source makes the verdict the same everywhere.
 */
const maxPlanBytes = 512_000;
/** The answer for a file of `bytes` bytes that is over the limit. */
function tooLarge(bytes) {
    return {
        kind: 'unreadable',
        reason: 'too large',
        detail: `it has ${String(bytes)} bytes, and at most ${String(maxPlanBytes)} are read`,
    };
}
/** Bytes to text: UTF-8, with or without a byte order mark. NUL bytes and anything else are not read as text. */
function decode(bytes) {
    if (bytes.byteLength > maxPlanBytes)
        return tooLarge(bytes.byteLength);
    if (bytes.includes(0)) {
        return { kind: 'unreadable', reason: 'binary', detail: `it has a NUL byte at offset ${String(bytes.indexOf(0))}` };
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'unreadable', reason: 'binary', detail: 'it is not valid UTF-8' };
    return { kind: 'text', text: new TextDecoder().decode(bytes) };
}
/** A text that only stands for a file which Git LFS keeps elsewhere is none that could be read (its docs/spec.md). */
function unlessPointer(content) {
    const isPointer = content.kind === 'text' && content.text.startsWith('version https://git-lfs.github.com/spec/');
    return isPointer ? { kind: 'unreadable', reason: 'not regular', detail: 'it is a Git LFS pointer' } : content;
}


/***/ })

};
