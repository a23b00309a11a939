export const id = 109;
export const ids = [109];
export const modules = {

/***/ 1109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfigFile: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9506);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8674);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9730);





/** Reads the text of a configuration file. Throws a UserError that names the file, the line and the key. */
function readConfigFile(text, file, known) {
    return new ConfigFile(text, file, known).settings();
}
class ConfigFile {
    file;
    known;
    lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    root;
    constructor(text, file, known) {
        this.file = file;
        this.known = known;
        // Keys that stand twice are found by entriesOf, which can name them, and in less than the square of their number.
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: this.lines, version: '1.2', uniqueKeys: false });
        const [error] = document.errors;
        if (error !== undefined) {
            const line = this.lines.linePos(error.pos[0]).line;
            const [problem = error.message] = error.message.split('\n');
            throw this.error(line, `is not valid YAML: ${problem.replace(/ at line \d+, column \d+:?$/, '')}.`, 'Mend that line.');
        }
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
            Alias: (_, { source, range }) => {
                const line = this.lines.linePos(range?.[0] ?? 0).line;
                throw this.error(line, `the alias *${source} is not read.`, 'Write out what it stands for.');
            },
        });
        this.root = document.contents;
    }
    settings() {
        const entries = new Map(this.entriesOf(this.root, 'The file', settingKeys).map((entry) => [entry.key, entry.value]));
        const read = (key, reader) => {
            const value = entries.get(key);
            return value === undefined ? undefined : reader(value, key);
        };
        return {
            plans: read('plans', this.globs),
            dialect: read('dialect', this.dialect),
            template: read('template', this.path),
            rules: read('rules', this.rules),
            failOn: read('fail-on', this.oneOf(_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .failOnLevels */ .RV)),
            comment: read('comment', this.oneOf(_config_js__WEBPACK_IMPORTED_MODULE_3__/* .commentModes */ .sw)),
            drafts: read('drafts', this.oneOf(_config_js__WEBPACK_IMPORTED_MODULE_3__/* .draftModes */ .kt)),
            overrideLabel: read('override-label', this.string),
            annotations: read('annotations', this.oneOf(_config_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationModes */ .o$)),
            annotateFrom: read('annotate-from', this.oneOf(_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO)),
            summary: read('summary', this.boolean),
            suggestions: read('suggestions', this.boolean),
            locked: read('locked', this.boolean),
            statuses: read('statuses', this.statuses),
            overrides: read('overrides', this.overrides),
        };
    }
    string = (node, key) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' && node.value.trim() !== '')
            return node.value;
        throw this.error(this.lineOf(node), `${key} is expected to be a text.`, `Write a text behind ${key}.`);
    };
    path = (node, key) => {
        const value = this.string(node, key);
        return this.at(node, () => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .pathFromTop */ .PH)(value, key));
    };
    boolean = (node, key) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'boolean')
            return node.value;
        throw this.error(this.lineOf(node), `${key} is expected to be true or false.`, 'Write one of the two.');
    };
    /** A list of globs, or a text with one of them a line, as the input of the step has it. */
    globs = (node, key) => {
        const globs = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
            ? node.items.map((item) => this.glob(this.string(item, key), item, key))
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string'
                ? linesOf(node.value).map((line) => this.glob(line, node, key))
                : [];
        if (globs.length > 0)
            return globs;
        throw this.error(this.lineOf(node), `${key} is expected to be a list of texts.`, `Write ${key}: ["…", "…"].`);
    };
    glob(text, node, key) {
        return this.at(node, () => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planGlob */ ._6)(text, key));
    }
    oneOf(allowed) {
        return (node, key) => {
            const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? String(node.value) : 'a list or map';
            return this.at(node, () => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .expectOneOf */ .Lt)(value, allowed, key));
        };
    }
    dialect = (node, key) => this.oneOf(this.known.dialects)(node, key);
    /** `rule: level`, `rule.message: level` or `rule: { message: level }`. */
    rules = (node, key) => {
        const result = {};
        for (const { key: name, value, line } of this.entriesOf(node, key, null)) {
            this.onLine(line, () => {
                (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .checkRuleName */ .mN)(name, this.known);
            });
            // A message has no messages of its own.
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || name.includes('.')) {
                result[name] = this.level(value, name);
                continue;
            }
            for (const message of this.entriesOf(value, name, null)) {
                const full = `${name}.${message.key}`;
                this.onLine(message.line, () => {
                    (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .checkRuleName */ .mN)(full, this.known);
                });
                result[full] = this.level(message.value, full);
            }
        }
        return result;
    };
    /** YAML 1.2 reads `off` as a text, and older editors write it as false. */
    level(node, name) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === false)
            return 'off';
        return this.oneOf(_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .yr)(node, name);
    }
    statuses = (node, key) => Object.fromEntries(this.entriesOf(node, key, null).map((entry) => [entry.key, this.oneOf(_config_js__WEBPACK_IMPORTED_MODULE_3__/* .statusStages */ .Eh)(entry.value, entry.key)]));
    overrides = (node, key) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            throw this.error(this.lineOf(node), `${key} is expected to be a list.`, 'Begin each override with "- plans: […]".');
        }
        return node.items.map((item) => {
            const entries = this.entriesOf(item, 'An override', overrideKeys);
            const value = (name) => entries.find((entry) => entry.key === name)?.value;
            const [plans, dialect, template, rules] = [value('plans'), value('dialect'), value('template'), value('rules')];
            if (plans === undefined) {
                throw this.error(this.lineOf(item), 'an override has no plans.', 'Say which plans it is for: plans: ["…"].');
            }
            return {
                plans: this.globs(plans, 'plans'),
                ...(dialect === undefined ? {} : { dialect: this.dialect(dialect, 'dialect') }),
                ...(template === undefined ? {} : { template: this.path(template, 'template') }),
                ...(rules === undefined ? {} : { rules: this.rules(rules, 'rules') }),
            };
        });
    };
    /** The entries of a map; an empty file or value has none. `allowed` null takes any key. */
    entriesOf(node, what, allowed) {
        if (node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null))
            return [];
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            throw this.error(this.lineOf(node), `${what} is expected to be a map of "key: value".`, 'Write one key a line.');
        }
        const seen = new Set();
        return node.items.map((entry) => {
            const key = textOf(entry.key);
            const line = this.lineOf(entry.key);
            if (key.trim() === '') {
                throw this.error(line, `${what} has a key that is not a text.`, 'Write each line as "key: value".');
            }
            if (seen.has(key))
                throw this.error(line, `the key "${key}" stands there twice.`, 'Keep one of the two.');
            seen.add(key);
            if (allowed !== null && !allowed.includes(key)) {
                throw this.error(line, `the key "${key}" is not known.`, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .hintFor */ .JR)(key, allowed));
            }
            if (entry.value === null)
                throw this.error(line, `the key "${key}" has no value.`, 'Write one behind a colon.');
            return { key, value: entry.value, line };
        });
    }
    at(node, read) {
        return this.onLine(this.lineOf(node), read);
    }
    /** Says where, of an error that does not know. */
    onLine(line, read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
                throw error;
            throw this.error(line, error.message, error.nextStep, error);
        }
    }
    lineOf(node) {
        return node === null ? 1 : this.lines.linePos(node.range[0]).line;
    }
    error(line, message, nextStep, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${this.file}:${String(line)}: ${message}`, nextStep, { cause });
    }
}
/** A key as text: `1: draft` names the status "1". Empty where there is none. */
function textOf(key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return '';
    return typeof key.value === 'string' ? key.value : key.source;
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
const settingKeys = [
    'plans',
    'dialect',
    'template',
    'rules',
    'fail-on',
    'comment',
    'drafts',
    'override-label',
    'annotations',
    'annotate-from',
    'summary',
    'suggestions',
    'locked',
    'statuses',
    'overrides',
];
const overrideKeys = ['plans', 'dialect', 'template', 'rules'];


/***/ })

};
