export const id = 418;
export const ids = [418];
export const modules = {

/***/ 3418:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/names.js
var names = __webpack_require__(9730);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/display-width.js
var display_width = __webpack_require__(6293);
// EXTERNAL MODULE: ./lib/report/palette.js
var palette = __webpack_require__(7361);
;// CONCATENATED MODULE: ./lib/report/explanation.js


/** A page of docs/rules for a terminal: headings, wrapped paragraphs, tables as lists, code indented. */
function toExplanation(page, { color, width }) {
    const paint = (0,palette/* palette */.M)(color);
    const blocks = page.split(/(^```[\s\S]*?^```$)/m).flatMap((part) => {
        if (part.startsWith('```'))
            return [codeBlock(part)];
        return part.split(/\n{2,}/).flatMap((block) => {
            const text = withoutLinks(block.trim());
            return text === '' ? [] : [proseBlock(text, width, paint)];
        });
    });
    return `${blocks.join('\n\n')}\n`;
}
/** Links lead from page to page; here the names stand alone. What is in a code span is no link. */
function withoutLinks(text) {
    return text.replace(/(`[^`]*`)|\[([^[\]]+)\]\([^()\s]+\)/g, (_, code, name) => code ?? name ?? '');
}
/** Without its fences, whose words are for the tests of the pages. */
function codeBlock(fence) {
    return fence
        .split('\n')
        .slice(1, -1)
        .map((line) => (line === '' ? '' : `    ${line}`))
        .join('\n');
}
function proseBlock(text, width, paint) {
    const heading = /^#+ (.*)$/.exec(text)?.[1];
    if (heading !== undefined)
        return paint.strong(heading);
    if (text.startsWith('|'))
        return tableRows(text)
            .map((cells) => listItem(cells, width, paint))
            .join('\n');
    if (/^[-*] /.test(text))
        return text
            .split(/\n(?=[-*] )/)
            .map((item) => wrap(item, width, '  '))
            .join('\n');
    return wrap(text, width, '');
}
/** Without the head of the table and the line below it. */
function tableRows(table) {
    return table
        .split('\n')
        .slice(2)
        .map((row) => row
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')));
}
function listItem([name = '', ...rest], width, paint) {
    const [level = '', ...words] = rest;
    const text = words.length === 0 ? level : words.join(' ');
    const title = words.length === 0 ? name : `${name} ${level}`;
    return `${paint.strong(`  ${plain(title)}`)}\n${wrap(text, width, '      ', '      ')}`;
}
function plain(text) {
    return text.replaceAll('`', '');
}
/** Words in lines of at most so many columns; those after the first begin with `indent`. */
function wrap(text, width, indent, first = '') {
    const lines = [];
    let line = first;
    let isEmpty = true;
    for (const word of text.split(/\s+/)) {
        if (!isEmpty && (0,display_width/* displayWidth */.F1)(line) + 1 + (0,display_width/* displayWidth */.F1)(word) > width) {
            lines.push(line);
            line = indent;
            isEmpty = true;
        }
        line += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    return [...lines, line].join('\n');
}
/** What every rule holds, one or two lines each. */
function toRuleList(rules, { color, width }) {
    const paint = (0,palette/* palette */.M)(color);
    const column = Math.max(...rules.map(({ id }) => id.length)) + 2;
    const lines = rules.map(({ id, summary }) => {
        if (width < column + 30)
            return `${paint.strong((0,display_width/* cutToWidth */.G1)(id, width))}\n${wrap(summary, width, '    ', '    ')}`;
        const indent = ' '.repeat(column);
        return paint.strong(id.padEnd(column)) + wrap(summary, width, indent, indent).slice(column);
    });
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/rules/index.js + 41 modules
var rules = __webpack_require__(6821);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
;// CONCATENATED MODULE: ./lib/cli/explain.js








/** Says what a rule holds and why; with a message of the rule (`rule.message`) what that says as well; without a name every rule. */
async function explain([name], options, around) {
    const shown = { color: (0,output/* wantsColor */.z)(options, around), width: Math.min(around.columns ?? 100, 100) };
    if (name === undefined) {
        const list = rules.rules.map(({ meta }) => meta);
        around.write(`${toRuleList(list, shown)}\nplan-check explain RULE says why, with an example.\n`);
        return 0;
    }
    const [id = '', message] = name.split(/[.](.*)/s, 2);
    const meta = rules.rules.find((rule) => rule.meta.id === id)?.meta;
    if (meta === undefined) {
        const known = rules.rules.map((rule) => rule.meta.id);
        throw new errors/* UserError */.y(`There is no rule "${id}".`, (0,names/* hintFor */.JR)(id, known));
    }
    around.write(toExplanation(messagePart(meta, message) + (await readPage(meta, around)), shown));
    return 0;
}
/** What a message of the rule says, before the page of the rule. */
function messagePart({ id, messages }, name) {
    if (name === undefined)
        return '';
    const message = Object.hasOwn(messages, name) ? messages[name] : undefined;
    if (message === undefined) {
        throw new errors/* UserError */.y(`The rule ${id} has no message "${name}".`, (0,names/* hintFor */.JR)(name, Object.keys(messages)));
    }
    const { level, text, howToFix, example } = message;
    const code = example === undefined ? '' : `\`\`\`\n${example}\n\`\`\`\n\n`;
    return `# ${id}.${name} (${level})\n\n${text}\n\n${howToFix ?? ''}\n\n${code}`;
}
/** The page of the rule, which is in the package; where somebody took the program out of it, what the program knows itself. */
async function readPage({ id, summary, messages }, { program }) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)), '../../docs/rules', `${id}.md`), 'utf8');
    }
    catch {
        const rows = Object.entries(messages).map(([message, { level, text }]) => `| ${message} | ${level} | ${text} |`);
        return [`# ${id}`, '', summary, '', '| message | default | text |', '| :-- | :-- | :-- |', ...rows, ''].join('\n');
    }
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

/***/ 6293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Fg: () => (/* binding */ padToWidth),
/* harmony export */   G1: () => (/* binding */ cutToWidth)
/* harmony export */ });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Characters of two columns: East Asian wide and full-width ones (Unicode TR 11, by script), and emoji. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|\uFE0F/u;
const narrow = /[\uFF61-\uFFDC]/u;
/** Columns of a terminal that a text takes. */
function displayWidth(text) {
    let width = 0;
    for (const { segment } of graphemes.segment(text))
        width += widthOf(segment);
    return width;
}
/** The text in at most so many columns, with an ellipsis where it was cut. */
function cutToWidth(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    let result = '';
    let width = 0;
    for (const { segment } of graphemes.segment(text)) {
        width += widthOf(segment);
        if (width > columns - 1)
            break;
        result += segment;
    }
    return columns < 1 ? '' : `${result.trimEnd()}…`;
}
/** The text with spaces behind it up to so many columns. */
function padToWidth(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
function widthOf(segment) {
    if (/^\p{M}+$/u.test(segment))
        return 0;
    return wide.test(segment) && !narrow.test(segment) ? 2 : 1;
}


/***/ }),

/***/ 7361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ palette)
/* harmony export */ });
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


/***/ })

};
