export const id = 394;
export const ids = [394];
export const modules = {

/***/ 2394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9024);


/** Checks the plans of a repository: those that changed, or with `--all` every one. With `--fix` it mends what can be mended first. */
async function check(paths, options, around) {
    expectToFit(options);
    // Git answers while the parser and the rules are loaded.
    const [git, { checkRepository }] = await Promise.all([openSource(options, around), Promise.all(/* import() */[__webpack_require__.e(162), __webpack_require__.e(189), __webpack_require__.e(647)]).then(__webpack_require__.bind(__webpack_require__, 2647))]);
    return checkRepository(git, paths, options, around);
}
function expectToFit({ fix: fixes, head, 'dry-run': dryRun, format }) {
    if (fixes === true && head !== undefined && head !== 'WORKTREE') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--fix writes to the work tree, and --head names a commit.', 'Leave --head out.');
    }
    if (dryRun === true && fixes !== true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--dry-run says what --fix would do.', 'Write: plan-check --fix --dry-run.');
    }
    if (dryRun === true && format !== undefined && format !== 'text') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--fix --dry-run prints a diff, in no other format.', 'Leave --format out.');
    }
}
async function openSource({ base, head = 'WORKTREE', all = false }, { directory }) {
    if (base !== undefined)
        return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitSource */ .e)({ directory, base: { kind: 'ref', ref: base }, head });
    try {
        return await (0,_git_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitSource */ .e)({ directory, base: { kind: 'default-branch' }, head });
    }
    catch (error) {
        // Looking at every plan needs nothing to compare with: a clone of one commit will do.
        if (!all || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitSource */ .e)({ directory, base: { kind: 'none' }, head });
    }
}


/***/ })

};
