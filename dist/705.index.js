export const id = 705;
export const ids = [705,86];
export const modules = {

/***/ 4457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ isPlanByDefault),
/* harmony export */   pS: () => (/* binding */ neverPlanGlobs),
/* harmony export */   w3: () => (/* binding */ defaultPlanGlobs)
/* harmony export */ });
/** Where plans are looked for where nothing is configured. */
const defaultPlanGlobs = ['**/plan.md', '**/*.plan.md', '**/PLAN.md', 'docs/plans/**/*.md'];
/** What is no plan even where a glob fits, unless it is named literally. */
const neverPlanGlobs = ['**/templates/**', '**/*template*.md', '**/node_modules/**'];
/**
 * Whether a path, as git writes it, is one of a plan by these globs: what a matcher of them says, without a library for globs to be
 * loaded and two times seven of them to be compiled, which takes a twentieth of a check of one plan. Most repositories name none.
 */
function isPlanByDefault(path) {
    return plan.test(path) && !never.test(path);
}
const plan = /(?:^|\/)(?:plan\.md|[^/]*\.plan\.md|PLAN\.md)$|^docs\/plans\/.*\.md$/s;
const never = /(?:^|\/)(?:templates|node_modules)\/|template[^/]*\.md$/;


/***/ }),

/***/ 6705:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderMatcher: () => (/* binding */ folderMatcher),
/* harmony export */   planMatcher: () => (/* binding */ planMatcher)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _default_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4457);


/**
 * Which paths are plans. A glob that begins with `!` takes away what fits it; globs that only take away do so from the defaults.
 * The templates that plans are made from are none. A path that is named without any wildcard is a plan whatever the exclusions say.
 */
function planMatcher(globs, templates = []) {
    const positive = globs.filter((glob) => !glob.startsWith('!'));
    const onlyTakesAway = positive.length === 0 && globs.length > 0;
    const wanted = (onlyTakesAway ? _default_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPlanGlobs */ .w3 : positive).map(compile);
    const never = _default_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .neverPlanGlobs */ .pS.map(compile);
    const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => compile(glob.slice(1)));
    const literal = new Set(positive.filter((glob) => !new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob).hasMagic()));
    return (path) => {
        if (unwanted.some((glob) => glob.match(path)))
            return false;
        if (literal.has(path))
            return true;
        if (templates.includes(path) || never.some((glob) => glob.match(path)))
            return false;
        return wanted.some((glob) => glob.match(path));
    };
}
/** Which folders may have plans in them, at whatever depth; the topmost one is the empty text. Exclusions are not looked at. */
function folderMatcher(globs) {
    const positive = globs.filter((glob) => !glob.startsWith('!'));
    const wanted = (positive.length === 0 ? _default_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPlanGlobs */ .w3 : positive).map(compile);
    return (folder) => folder === '' || wanted.some((glob) => glob.match(folder, true));
}
function compile(glob) {
    return new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, { dot: true, nonegate: true, nocomment: true, platform: 'linux' });
}


/***/ })

};
