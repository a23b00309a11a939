export const id = 755;
export const ids = [755];
export const modules = {

/***/ 3814:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9730);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** What the program can be asked to do; the first is what it does unasked. */
const commands = ['check', 'compare', 'status', 'explain', 'init'];
const common = {
    format: { type: 'string' },
    output: { type: 'string' },
    config: { type: 'string' },
    dialect: { type: 'string' },
    template: { type: 'string' },
    rule: { type: 'string', multiple: true },
    'fail-on': { type: 'string' },
    color: { type: 'string' },
};
const optionsOf = {
    check: {
        ...common,
        base: { type: 'string' },
        head: { type: 'string' },
        all: { type: 'boolean' },
        fix: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
    },
    compare: { ...common, path: { type: 'string' } },
    status: { ...common, head: { type: 'string' } },
    explain: { color: common.color },
    init: { agents: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
};
/** Reads the words after the program's name. Throws a UserError for an option that the command does not have. */
function readArguments(words) {
    const [first, ...others] = words;
    // What help has a page for was answered already.
    if (first === 'help') {
        const [named = ''] = others;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no command "${named}".`, (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .hintFor */ .JR)(named, commands));
    }
    const named = commands.find((command) => command === first);
    const command = named ?? 'check';
    const rest = named === undefined ? words : others;
    expectKnownOptions(command, rest);
    try {
        return parse(command, rest);
    }
    catch (error) {
        const message = parseProblem(error);
        if (message === null)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message.split('. ')[0] ?? message, 'See plan-check --help.', { cause: error });
    }
}
function expectKnownOptions(command, words) {
    const options = optionsOf[command];
    for (const word of words.slice(0, words.includes('--') ? words.indexOf('--') : undefined)) {
        const name = /^--(?:no-)?([^=]+)/.exec(word)?.[1];
        if (name !== undefined && !(name in options)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${command} has no option --${name}.`, hintForOption(command, name));
        }
    }
}
function hintForOption(command, name) {
    const others = commands.filter((other) => Object.hasOwn(optionsOf[other], name));
    if (others.length > 0)
        return `It is one of ${others.join(' and ')}: plan-check ${others[0] ?? ''} --${name}.`;
    return (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .hintFor */ .JR)(`--${name}`, Object.keys(optionsOf[command]).map((option) => `--${option}`));
}
function parse(command, words) {
    const args = [...words];
    switch (command) {
        case 'check': {
            const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options: optionsOf.check, allowPositionals: true });
            return { command, paths: positionals, options: withStdout(values) };
        }
        case 'compare': {
            const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options: optionsOf.compare, allowPositionals: true });
            if (positionals.length !== 2)
                throw notTwoFiles(positionals.length);
            return { command, paths: positionals, options: withStdout(values) };
        }
        case 'status': {
            const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options: optionsOf.status, allowPositionals: true });
            return { command, paths: positionals, options: withStdout(values) };
        }
        case 'explain': {
            const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options: optionsOf.explain, allowPositionals: true });
            if (positionals.length > 1)
                throw tooMany(command, 'one rule', positionals);
            return { command, paths: positionals, options: values };
        }
        case 'init': {
            const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options: optionsOf.init, allowPositionals: true });
            if (positionals.length > 0)
                throw tooMany(command, 'no path', positionals);
            return { command, paths: positionals, options: values };
        }
    }
}
/** `--output -` is stdout, as where there is no such option. */
function withStdout(options) {
    return options.output === '-' ? { ...options, output: undefined } : options;
}
function notTwoFiles(count) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`compare takes two files, not ${count}.`, 'Write: plan-check compare BASE HEAD, with "-" for a side that does not exist.');
}
function tooMany(command, expected, words) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${command} takes ${expected}, not "${words.join('", "')}".`, 'See plan-check --help.');
}
/** What `parseArgs` has to say of the words; null where something else went wrong. */
function parseProblem(error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
        return null;
    return String(error.code).startsWith('ERR_PARSE_ARGS_') ? String(error.message) : null;
}


/***/ }),

/***/ 7755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2037);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3814);



/** Runs one command and tells its exit code. What goes wrong is said on stderr. */
async function runCommand(words, around) {
    try {
        return await run((0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .l)(words), around);
    }
    catch (error) {
        around.writeError(describe(error));
        return 2;
    }
}
/** Each command is loaded when it is asked for. */
async function run({ command, paths, options }, around) {
    switch (command) {
        case 'check': {
            const { check } = await Promise.all(/* import() */[__webpack_require__.e(24), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 2394));
            return check(paths, options, around);
        }
        case 'compare': {
            const { compare } = await Promise.all(/* import() */[__webpack_require__.e(162), __webpack_require__.e(189), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 3513));
            return compare(paths, options, around);
        }
        case 'status': {
            const { status } = await Promise.all(/* import() */[__webpack_require__.e(162), __webpack_require__.e(189), __webpack_require__.e(24), __webpack_require__.e(859)]).then(__webpack_require__.bind(__webpack_require__, 4859));
            return status(paths, options, around);
        }
        case 'explain': {
            const { explain } = await Promise.all(/* import() */[__webpack_require__.e(162), __webpack_require__.e(418)]).then(__webpack_require__.bind(__webpack_require__, 3418));
            return explain(paths, options, around);
        }
        case 'init': {
            const { init } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(815), __webpack_require__.e(138), __webpack_require__.e(162), __webpack_require__.e(189), __webpack_require__.e(24), __webpack_require__.e(125)]).then(__webpack_require__.bind(__webpack_require__, 5125));
            return init(options, around);
        }
    }
}
function describe(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) {
        return `plan-check: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(error.message)}\n${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(error.nextStep)}\n`;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `plan-check: this is a bug in plan-check, please report it.\n${stack.split('\n').map(_report_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g).join('\n')}\n`;
}


/***/ }),

/***/ 9730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Lt: () => (/* binding */ expectOneOf),
/* harmony export */   PH: () => (/* binding */ pathFromTop),
/* harmony export */   _6: () => (/* binding */ planGlob),
/* harmony export */   a: () => (/* binding */ readRuleLevels),
/* harmony export */   mN: () => (/* binding */ checkRuleName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);
/* harmony import */ var _model_similarity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9798);



/** `value` as one of some words, or a UserError that names them and the nearest. */
function expectOneOf(value, allowed, what) {
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what} is "${value}", and is expected to be one of: ${allowed.join(', ')}.`, nearestHint(value, allowed) ?? 'Write one of them.');
}
/** Throws a UserError where a rule, or a message of a rule (`rule.message`), does not exist. */
function checkRuleName(name, { rules }) {
    const [rule = '', ...rest] = name.split('.');
    const message = rest.length === 0 ? undefined : rest.join('.');
    const messages = rules.get(rule);
    if (messages === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`there is no rule "${rule}".`, hintFor(rule, [...rules.keys()]));
    }
    if (message !== undefined && !messages.includes(message)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the rule ${rule} has no message "${message}"; it has: ${messages.join(', ')}.`, nearestHint(message, messages) ?? 'Write one of them.');
    }
}
/** Reads `rule: level` or `rule=level`, one a line. Blank lines and lines that begin with `#` are left out. */
function readRuleLevels(lines, known) {
    const result = {};
    for (const line of lines.map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith('#'))) {
        const match = /^([\w.-]+)\s*[:=]\s*([\w-]+)$/.exec(line);
        if (match?.[1] === undefined || match[2] === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${line}" is not a rule with its level.`, 'Write it as "rule: level" or "rule.message: level"; levels are error, warning, notice and off.');
        }
        checkRuleName(match[1], known);
        result[match[1]] = expectOneOf(match[2], _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .yr, `The level of ${match[1]}`);
    }
    return result;
}
/** The path of a file as git has it: `./docs/plan.md` and `/docs/plan.md` are `docs/plan.md`. */
function pathFromTop(path, what) {
    if (/[^\s./]/.test(path))
        return path.trim().replace(/^(?:\.?\/)+/, '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what} is expected to be the path of a file.`, 'Write it from the top of the repository.');
}
/**
 * A glob of plan files as git has their paths: `./docs/*.md` and `/docs/*.md` are `docs/*.md`, and `docs/` is everything below. Throws
 * a UserError for one that fits no Markdown file, as nothing would be checked then, and nobody would be told.
 */
function planGlob(text, what) {
    const glob = text.trim();
    const sign = glob.startsWith('!') ? '!' : '';
    const pattern = glob.slice(sign.length).replace(/^(?:\.?\/)+/, '');
    const refuse = (problem, nextStep) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what} has the glob ${JSON.stringify(glob)}, ${problem}.`, nextStep);
    // Before a bracket or a brace it takes the meaning from it, which no Windows path is in need of.
    if (/\\(?![[\]{}()!+@#])/.test(pattern)) {
        throw refuse('with a backslash, but the folders of a path are parted by "/"', didYouMean(glob.replaceAll('\\', '/')));
    }
    if (pattern.split('/').includes('..')) {
        throw refuse('with a "..", but paths begin at the top of the repository', 'Write the path from there.');
    }
    if (hasComma(pattern)) {
        throw refuse('with a comma, but globs stand one a line', 'Write each on a line of its own; a comma in a name is [,].');
    }
    const path = pattern.replaceAll('/./', '/');
    if (/[^/]\/$/.test(path))
        return `${sign}${path}${sign === '' ? '**/*.md' : '**'}`;
    const isWild = /[*?[{]|[!+@]\(/.test(path.replace(/\\./g, ''));
    if (isWild || /[^/]\.[A-Za-z]\w*$/.test(path))
        return sign + path;
    const folder = path.replace(/^[./]+$/, '');
    throw refuse('which names no Markdown file', didYouMean(`${sign}${folder}${folder === '' ? '' : '/'}**/*.md`));
}
function didYouMean(glob) {
    return `Did you mean ${glob}?`;
}
/** Whether a comma stands outside of braces, brackets and parentheses, in which it has its own meaning. */
function hasComma(glob) {
    let depth = 0;
    for (const [character] of glob.matchAll(/\\.|[^\\]/gs)) {
        if ('{[('.includes(character))
            depth += 1;
        else if ('}])'.includes(character))
            depth = Math.max(0, depth - 1);
        else if (character === ',' && depth === 0)
            return true;
    }
    return false;
}
function hintFor(name, candidates) {
    return nearestHint(name, candidates) ?? `Known are: ${candidates.join(', ')}.`;
}
function nearestHint(name, candidates) {
    const close = (0,_model_similarity_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, candidates);
    return close === null ? null : `Did you mean "${close}"?`;
}


/***/ }),

/***/ 452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ UnreadableSetting),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that the person running plan-check can mend: shown without a stack.
 * Anything else that is thrown is a bug in plan-check and is shown with one.
 */
class UserError extends Error {
    nextStep;
    name = 'UserError';
    /**
     * @param message What was found and what was expected, in one sentence.
     * @param nextStep What to do now, as an instruction.
     */
    constructor(message, nextStep, options) {
        super(message, options);
        this.nextStep = nextStep;
    }
}
/** A file that steers the check is there, but cannot be read as a text. Without it something else may still hold. */
class UnreadableSetting extends UserError {
}


/***/ }),

/***/ 9506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ failOnLevels),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** How much a finding weighs, heaviest first. */
const severities = ['error', 'warning', 'notice'];
/** What a rule's message may be set to. */
const levels = [...severities, 'off'];
/** From which severity on a new finding fails the check. */
const failOnLevels = [...severities, 'never'];
/** Whether `severity` is `threshold` or heavier. */
function isAtLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}


/***/ }),

/***/ 9798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   nF: () => (/* binding */ bigramsOf),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Characters, not words: so that languages written without spaces compare as well as any. */
function bigramsOf(text) {
    const counts = new Map();
    const padded = ` ${text} `;
    for (let index = 0; index + 1 < padded.length; index += 1) {
        const bigram = padded.slice(index, index + 2);
        counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
    }
    return { counts, total: padded.length - 1 };
}
/** Sørensen–Dice coefficient: 1 for equal texts, 0 for texts that share nothing. */
function similarity(one, other) {
    let shared = 0;
    for (const [bigram, count] of one.counts)
        shared += Math.min(count, other.counts.get(bigram) ?? 0);
    return (2 * shared) / (one.total + other.total);
}
/** The candidate most like a text; null where none is alike at all. */
function nearest(text, candidates) {
    const bigrams = bigramsOf(text.toLowerCase());
    const scored = candidates.map((candidate) => ({
        candidate,
        score: similarity(bigrams, bigramsOf(candidate.toLowerCase())),
    }));
    const [best] = scored.sort((one, other) => other.score - one.score);
    return best !== undefined && best.score >= 0.4 ? best.candidate : null;
}


/***/ }),

/***/ 2037:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutControls),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Text from outside for a terminal or a log: on one line, without characters that steer a terminal or turn the reading
 * direction, and without what the runner of GitHub Actions takes for a command: `::` at the start of a line, and `##[`
 * anywhere (actions/runner, ActionCommand.cs). A zero-width space keeps those apart.
 */
function printable(text) {
    return withoutControls(text)
        .replaceAll('##[', '##\u200B[')
        .replace(/^(\s*):(?=:)/, '$1:\u200B');
}
/** On one line, without control characters, bidirectional marks, invisible tags and halves of surrogate pairs. */
function withoutControls(text) {
    return text
        .toWellFormed()
        .replace(/[\t-\r\u0085\u2028\u2029]/g, ' ')
        .replace(/[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu, '')
        .replace(/\s+/g, ' ');
}


/***/ })

};
