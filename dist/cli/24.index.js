export const id = 24;
export const ids = [24];
export const modules = {

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


/***/ }),

/***/ 2592:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _collect_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9469);


/**
 * The texts of some blobs, each under its hash, by one git process. A damaged blob costs that one text, and one more process for
 * those behind it.
 */
async function readBlobs(place, blobs) {
    const contents = new Map();
    let waiting = [...new Set(blobs)];
    while (waiting.length > 0) {
        const answers = createAnswers();
        const exit = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t1)(place, batch, waiting.map((blob) => `${blob}\n`).join(''), answers.take);
        const failure = exit.code === 0 ? null : (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .SP)(place, batch, exit);
        const sound = failure === null ? waiting.length : findDamaged(waiting, failure);
        for (const [index, blob] of waiting.slice(0, sound).entries()) {
            const content = answers.contents[index];
            if (content !== undefined)
                contents.set(blob, content);
        }
        const damaged = waiting[sound];
        if (failure && damaged !== undefined) {
            contents.set(damaged, { kind: 'unreadable', reason: 'unreadable', detail: failure.message });
        }
        waiting = waiting.slice(sound + 1);
    }
    return contents;
}
const batch = ['cat-file', '--batch'];
/**
 * The place of the blob that git stopped at. How many answers there are does not tell: of a damaged blob git writes anything,
 * even more than its size.
 */
function findDamaged(blobs, failure) {
    const damaged = blobs.findIndex((blob) => failure.message.includes(blob));
    // A git that stopped over no blob does not run here at all.
    if (damaged === -1)
        throw failure;
    return damaged;
}
/**
 * Takes the output of `git cat-file --batch` as it comes: a line `<hash> blob <size>`, the bytes and a line break, or a line that
 * says why there is none. The bytes of a blob over the limit are let go by, not kept.
 */
function createAnswers() {
    const contents = [];
    let header = '';
    let body = null;
    function take(chunk) {
        let rest = chunk;
        while (rest.length > 0)
            rest = body === null ? takeHeader(rest) : takeBody(rest, body);
    }
    function takeHeader(chunk) {
        const end = chunk.indexOf('\n');
        header += chunk.toString('latin1', 0, end === -1 ? chunk.length : end);
        if (end === -1)
            return chunk.subarray(chunk.length);
        const size = /^\S+ \S+ (\d+)$/.exec(header)?.[1];
        if (size === undefined)
            contents.push({ kind: 'unreadable', reason: 'unreadable', detail: `git says: ${header}` });
        else
            body = { size: Number(size), kept: [], missing: Number(size) + 1 };
        header = '';
        return chunk.subarray(end + 1);
    }
    function takeBody(chunk, into) {
        const part = chunk.subarray(0, into.missing);
        if (into.size <= _collect_content_js__WEBPACK_IMPORTED_MODULE_0__/* .maxPlanBytes */ .Jg)
            into.kept.push(part);
        into.missing -= part.length;
        if (into.missing === 0) {
            contents.push(into.size > _collect_content_js__WEBPACK_IMPORTED_MODULE_0__/* .maxPlanBytes */ .Jg ? (0,_collect_content_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(into.size) : (0,_collect_content_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(Buffer.concat(into.kept, into.size)));
            body = null;
        }
        return chunk.subarray(part.length);
    }
    return { contents, take };
}


/***/ }),

/***/ 4133:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Pe: () => (/* binding */ index),
/* harmony export */   Wd: () => (/* binding */ listChanges)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9469);

/** True of a file that has a text: no symbolic link and no submodule. */
function isRegular({ mode }) {
    return mode === null || mode.startsWith('100');
}
/** What `to`, a commit or the index, changed against `from`, a commit or tree. A conflict in the index counts as deleted. */
async function listChanges(place, from, to) {
    const command = to === index ? ['diff-index', '--cached', '--ita-invisible-in-index', from] : ['diff-tree', '-r', from, to];
    // Raw output of these two commands runs neither an external diff nor a text conversion.
    const { stdout, stderr } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(place, [...command, '--raw', '-z', '-M', `-l${renameLimit}`, ...submodules]);
    return {
        changes: parseRaw(stdout.toString()),
        gaps: stderr.includes('rename detection was skipped') ? [tooManyRenames] : [],
    };
}
/** A repository may say of its submodules that nobody wants to see them; they are there all the same. */
const submodules = ['--ignore-submodules=none'];
/** Stands for the index where a commit could stand. */
const index = Symbol('index');
/**
 * Up to this many deleted times this many added files are looked at for renames: git's own default since 2.34, said here so that
 * nobody's configuration changes a verdict.
 */
const renameLimit = 1000;
const tooManyRenames = `More than ${renameLimit} files were deleted and as many added, so git looked only for files that moved unchanged: ` +
    'a plan that was moved and changed is listed as deleted and added.';
/** The format is in `git help diff-format`, "Raw output format". */
function parseRaw(raw) {
    const fields = raw.split('\0').values();
    const next = () => fields.next().value ?? '';
    const changes = [];
    for (let header = next(); header !== ''; header = next()) {
        const [baseMode = '', headMode = '', baseBlob = '', headBlob = '', status = ''] = header.slice(1).split(' ');
        const path = next();
        const headPath = status.startsWith('R') ? next() : path;
        const base = entry(path, baseMode, baseBlob);
        const head = entry(headPath, headMode, headBlob);
        if (base && head)
            changes.push({ base, head });
        else if (base)
            changes.push({ base, head: null });
        else if (head)
            changes.push({ base: null, head });
    }
    return changes;
}
function entry(path, mode, blob) {
    return mode === absent ? null : { path, mode, blob };
}
/** The mode that stands for a file that is not there. */
const absent = '000000';


/***/ }),

/***/ 9469:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** Runs git to its end and returns what it said; anything but exit code 0 is a UserError. */
async function runGit(place, args, input = '') {
    const chunks = [];
    const exit = await streamGit(place, args, input, (chunk) => chunks.push(chunk));
    if (exit.code !== 0)
        throw explainFailure(place, args, exit);
    return { stdout: Buffer.concat(chunks), stderr: exit.stderr };
}
/**
 * Runs git to its end, handing on what it says piece by piece. Only a git that cannot be started is a UserError here.
 *
 * No shell, and no name that a user or a repository chose among `args`: such names go through standard input, or are hashes
 * by then, so none can be read as an option.
 */
async function streamGit(place, args, input, onOutput) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...unhooked, ...args], {
            cwd: place.directory,
            env: { ...place.environment, ...readOnly },
            stdio: 'pipe',
            windowsHide: true,
        });
        const errors = [];
        child.stdout.on('data', onOutput);
        child.stderr.on('data', (chunk) => errors.push(chunk));
        // A git that stops early closes its standard input; why it stopped is in its exit code and stderr.
        child.stdin.on('error', () => undefined);
        child.on('error', (cause) => {
            reject(cannotStart(place, cause));
        });
        child.on('close', (code) => {
            resolve({ code, stderr: Buffer.concat(errors).toString() });
        });
        child.stdin.end(input);
    });
}
/** The file system monitor is a program that the repository's own configuration names. Before 2.36, `false` would be one. */
const unhooked = ['-c', 'core.fsmonitor='];
const readOnly = {
    /** The words of stderr are looked at, so they must not be translated. */
    LC_ALL: 'C',
    /** `git status` would write the refreshed index back. */
    GIT_OPTIONAL_LOCKS: '0',
    /** A partial clone may fetch a missing blob; it must not wait for a password. */
    GIT_TERMINAL_PROMPT: '0',
};
function cannotStart(place, cause) {
    // Node.js reports a missing directory and a missing program alike.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place.directory)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no directory ${place.directory}.`, 'Name a directory of a git repository.', {
            cause,
        });
    }
    if ('code' in cause && cause.code === 'ENOENT') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The program git was not found, and plan-check reads a repository through it.', 'Install git from https://git-scm.com/downloads and see that it is in PATH, or compare two files: `plan-check compare BASE HEAD`.', { cause });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`git could not be started: ${cause.message}.`, 'See that git runs here: `git --version`.', {
        cause,
    });
}
/** A UserError for a git that stopped: what the user can mend is told apart by git's own words. */
function explainFailure(place, args, exit) {
    const cause = new Error(exit.stderr.trim());
    if (exit.stderr.includes('not a git repository (or any')) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${place.directory} is not in a git repository.`, 'Run plan-check inside a repository, or compare two files: `plan-check compare BASE HEAD`.', { cause });
    }
    if (exit.stderr.includes('dubious ownership')) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`git does not trust the repository at ${place.directory}, as it belongs to another user.`, `If you trust it: \`git config --global --add safe.directory "${place.directory}"\`.`, { cause });
    }
    const said = /^fatal: (.*)$/m.exec(exit.stderr)?.[1] ?? `exit code ${exit.code ?? 'none, but a signal'}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`git ${args[0] ?? ''}\` failed in ${place.directory}: ${said}.`, 'Mend what git reports (`git status` and `git fsck` say more), then run plan-check again.', { cause });
}


/***/ }),

/***/ 8816:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ resolveCommits),
/* harmony export */   U_: () => (/* binding */ defaultBranches),
/* harmony export */   mv: () => (/* binding */ unknownRef)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_similarity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9798);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9469);



/** Where the default branch is looked for, in this order. */
const defaultBranches = [
    { ref: 'refs/remotes/origin/HEAD', name: 'origin/HEAD' },
    { ref: 'refs/remotes/origin/main', name: 'origin/main' },
    { ref: 'refs/remotes/origin/master', name: 'origin/master' },
    { ref: 'refs/heads/main', name: 'main' },
    { ref: 'refs/heads/master', name: 'master' },
];
/** The commits that some refs name, by one process; null where a ref does not name one commit. */
async function resolveCommits(place, refs) {
    const lines = refs.map((ref) => (fitsOneLine(ref) ? `${ref}^{commit}\n` : '\n')).join('');
    const { stdout } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, ['cat-file', '--batch-check'], lines);
    const answers = stdout.toString().split('\n');
    return refs.map((_, index) => /^([0-9a-f]+) commit \d+$/.exec(answers[index] ?? '')?.[1] ?? null);
}
/** A ref is asked for on a line of its own; git allows no control character in one. */
function fitsOneLine(ref) {
    return ref !== '' && !/[\n\r\0]/.test(ref);
}
/** The error for a ref of the command line that names no commit, with the branch that was probably meant. */
async function unknownRef(place, ref) {
    const { stdout } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, [
        'for-each-ref',
        '--format=%(refname:short)',
        'refs/heads',
        'refs/remotes',
        'refs/tags',
    ]);
    const meant = (0,_model_similarity_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(ref, stdout.toString().split('\n').filter(Boolean));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(ref)} does not name one commit of this repository.`, meant === null
        ? 'Name a branch, a tag or a commit that is here (`git branch --all` lists the branches), or fetch it first.'
        : `Did you mean ${JSON.stringify(meant)}? Otherwise name a branch, a tag or a commit that is here.`);
}


/***/ }),

/***/ 8750:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9469);



/** Asks git for what it knows of the repository, and for the merge base of two commits in the same process. */
async function askRepository(place, compared) {
    const { stdout } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(place, [
        'rev-parse',
        '--is-bare-repository',
        '--is-inside-work-tree',
        '--is-shallow-repository',
        '--show-object-format',
        ...(compared === null ? [] : [compared.join('...')]),
        // Last, as a path may hold a line break.
        '--show-cdup',
    ]);
    const [bare, inside, shallow, format, ...rest] = stdout.toString().split('\n');
    // `A...B` becomes both commits and, behind a circumflex, every merge base; the best comes first.
    const commits = compared === null ? [] : rest.filter((line) => /^\^?[0-9a-f]{40,}$/.test(line));
    const upwards = rest.slice(commits.length, -1).join('\n');
    return {
        bare: bare === 'true',
        shallow: shallow === 'true',
        emptyTree: format === 'sha256' ? emptyTreeSha256 : emptyTreeSha1,
        workTree: inside === 'true' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place.directory), upwards)) : null,
        mergeBase: commits.find((line) => line.startsWith('^'))?.slice(1) ?? null,
    };
}
// `git hash-object -t tree /dev/null`
const emptyTreeSha1 = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const emptyTreeSha256 = '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';


/***/ }),

/***/ 9024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openGitSource)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/changes.js
var git_changes = __webpack_require__(4133);
// EXTERNAL MODULE: ./lib/git/command.js
var command = __webpack_require__(9469);
// EXTERNAL MODULE: ./lib/git/refs.js
var git_refs = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(8750);
;// CONCATENATED MODULE: ./lib/git/ends.js




/** The head that is no commit: the files as they are on the disk. */
const workTreeHead = 'WORKTREE';
/**
 * Finds both ends, by two processes: one for all names, one for the repository and the merge base. The middle of a merge needs
 * a third.
 */
async function findEnds(place, choice, head) {
    const headRef = head === workTreeHead ? 'HEAD' : head;
    const tips = await findTips(place, choice, headRef);
    const compared = tips.base && tips.head ? [tips.base.commit, tips.head] : null;
    const repository = await (0,git_repository/* askRepository */.g)(place, compared);
    const headEnd = head === workTreeHead ? workTreeEnd(repository) : commitEnd(tips.head, head);
    const baseName = tips.base?.name ?? 'nothing';
    if (compared && repository.mergeBase === null)
        throw noMergeBase(baseName, headRef, repository.shallow);
    const mergeBase = compared && tips.merging && headEnd.kind === 'work-tree'
        ? await mergeBaseWhileMerging(place, compared, tips.merging)
        : repository.mergeBase;
    return {
        base: { id: mergeBase, name: baseName },
        head: headEnd,
        baseTree: mergeBase ?? repository.emptyTree,
        emptyTree: repository.emptyTree,
        workTree: repository.workTree,
    };
}
async function findTips(place, choice, headRef) {
    const candidates = baseCandidates(choice);
    const refs = [headRef, 'MERGE_HEAD', ...candidates.map(({ ref }) => ref)];
    const [head = null, merging = null, ...commits] = await (0,git_refs/* resolveCommits */.J9)(place, refs);
    if (head === null && headRef !== 'HEAD')
        throw await (0,git_refs/* unknownRef */.mv)(place, headRef);
    if (head === null && choice.kind !== 'none')
        throw await noCommit(place);
    for (const [index, { name }] of candidates.entries()) {
        const commit = commits[index] ?? null;
        if (commit !== null)
            return { base: { commit, name }, head, merging };
    }
    if (choice.kind === 'ref')
        throw await (0,git_refs/* unknownRef */.mv)(place, choice.ref);
    if (choice.kind === 'default-branch')
        throw noDefaultBranch();
    return { base: null, head, merging };
}
function baseCandidates(choice) {
    switch (choice.kind) {
        case 'default-branch':
            return git_refs/* defaultBranches */.U_;
        case 'ref':
            return [{ ref: choice.ref, name: choice.ref }];
        case 'none':
            return [];
    }
}
function workTreeEnd({ workTree, bare }) {
    if (workTree === null)
        throw noWorkTree(bare);
    return { kind: 'work-tree', top: workTree };
}
function commitEnd(commit, name) {
    if (commit === null)
        throw noCommitYet();
    return { kind: 'commit', commit, name };
}
/**
 * In the middle of a merge the work tree holds what both sides brought, so the base is that of the merge commit to come: with
 * HEAD alone, all that the default branch did meanwhile would look like the work of this branch.
 */
async function mergeBaseWhileMerging(place, [base, head], merging) {
    // From the second commit on, git takes all as one merge. It finds a base, as HEAD alone has one.
    const { stdout } = await (0,command/* runGit */.EO)(place, ['merge-base', base, head, merging]);
    return stdout.toString().trim();
}
/** HEAD names none, or one that is not there. */
async function noCommit(place) {
    let name = '';
    await (0,command/* streamGit */.t1)(place, ['rev-parse', '--verify', '--quiet', 'HEAD'], '', (chunk) => (name += chunk.toString()));
    if (name === '')
        return noCommitYet();
    return new errors/* UserError */.y(`HEAD names the commit ${name.trim().slice(0, 7)}, which is not in the repository.`, 'The repository is damaged: `git fsck` says what is missing. A new clone has everything.');
}
function noCommitYet() {
    return new errors/* UserError */.y('HEAD names no commit yet, so there is nothing to compare the plans with.', 'Make the first commit, then run plan-check again.');
}
function noDefaultBranch() {
    return new errors/* UserError */.y(`The default branch was not found: there is none of ${git_refs/* defaultBranches */.U_.map(({ name }) => name).join(', ')}.`, 'Name the branch to compare with: `--base REF`. In a workflow, `fetch-depth: 0` of actions/checkout fetches every branch.');
}
function noWorkTree(bare) {
    return new errors/* UserError */.y(bare ? 'This is a bare repository, which has no work tree to check.' : 'This directory is not in a work tree.', 'Run plan-check in a work tree of the repository. Without one a commit can be checked, and not fixed: `--head REF`.');
}
function noMergeBase(baseName, headName, shallow) {
    if (shallow) {
        return new errors/* UserError */.y(`No merge base of ${baseName} and ${headName} was found: this is a shallow clone, and its history ends before they meet.`, 'Fetch more history: `git fetch --deepen=100`, or all of it: `git fetch --unshallow`. In a workflow, set `fetch-depth: 0` for actions/checkout.');
    }
    return new errors/* UserError */.y(`${baseName} and ${headName} have no merge base: their histories are unrelated.`, 'Name a base that shares history with the head: `--base REF`.');
}

;// CONCATENATED MODULE: ./lib/git/status.js


/**
 * Asks git how the work tree differs from the index. To tell changed from merely touched, git reads the touched files, and runs
 * a clean filter that the user's configuration has for them, as every `git status` does.
 */
async function readStatus(place) {
    const { stdout, stderr } = await (0,command/* runGit */.EO)(place, [
        'status',
        '--porcelain=v2',
        '-z',
        '--untracked-files=all',
        '--no-renames',
        // Another commit in a submodule is a difference; what is going on in its files is not looked at.
        '--ignore-submodules=dirty',
    ]);
    const records = stdout.toString().split('\0');
    return {
        differences: records.flatMap(parseDifference),
        // A path that ends in a slash is another repository, such as a linked work tree; what it holds is not this one's.
        untracked: records.flatMap((record) => (/^\? .*[^/]$/s.test(record) ? [record.slice(2)] : [])),
        gaps: describeUnseen(stderr),
    };
}
/** The format is in `git help status`, "Porcelain Format Version 2". */
function parseDifference(record) {
    const tracked = /^1 .(.) \S+ \d+ (\d+) (\d+) \S+ (\S+) (.*)$/s.exec(record);
    if (tracked) {
        const [, state, indexMode = '', fileMode = '', indexBlob = '', path = ''] = tracked;
        if (state === '.')
            return [];
        const indexed = indexMode === git_changes/* absent */.Ge ? null : { path, mode: indexMode, blob: indexBlob };
        return [{ path, indexed, file: fileEntry(path, fileMode) }];
    }
    const conflict = /^u \S+ \S+ \d+ \d+ \d+ (\d+) \S+ \S+ \S+ (.*)$/s.exec(record);
    if (!conflict)
        return [];
    const [, fileMode = '', path = ''] = conflict;
    return [{ path, indexed: null, file: fileEntry(path, fileMode) }];
}
function fileEntry(path, mode) {
    return mode === git_changes/* absent */.Ge ? null : { path, mode, blob: null };
}
/** Git names what it may not look at on stderr only, and goes on: directories with a warning, tracked files without. */
function describeUnseen(stderr) {
    const lines = stderr.matchAll(/^(?:warning: could not open directory '(.*)'|(?!\w+: )(.*)): Permission denied$/gm);
    const paths = Array.from(lines, ([, directory, file]) => JSON.stringify(directory ?? file));
    if (paths.length === 0)
        return [];
    const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
    return [`Git may not look at ${paths.slice(0, mostNamed).join(', ')}${more}: what changed there was not seen.`];
}
/** The sentence is for people. */
const mostNamed = 5;

// EXTERNAL MODULE: ./lib/git/blobs.js
var blobs = __webpack_require__(2592);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/git/moves.js

/**
 * Pairs deleted with added files as `git diff -M` will once all is staged: the most alike first, half alike at least. The added
 * ones are taken one after the other and not kept, as there may be many.
 */
function pairMoves(deleted, added) {
    const sources = deleted.map((file) => ({ file, pieces: cut(bytesOf(file.text)) }));
    const likely = [];
    for (const file of added) {
        const text = bytesOf(file.text);
        const rivals = sources.filter((source) => mayBeAlike(source.pieces.weight, text.length));
        if (rivals.length === 0)
            continue;
        const pieces = cut(text);
        for (const source of rivals) {
            const likeness = source.file.seenByGit && file.seenByGit ? 0 : likenessOf(source.pieces, pieces);
            if (likeness >= leastLikeness)
                likely.push({ from: source.file.path, to: file.path, likeness });
        }
    }
    return takeBest(likely);
}
/** Git's own threshold. */
const leastLikeness = 0.5;
/** A character for each byte, as git weighs bytes; it takes no note of how lines end either. */
function bytesOf(text) {
    return Buffer.from(text.replaceAll('\r\n', '\n')).toString('latin1');
}
function mayBeAlike(weight, other) {
    return weight > 0 && Math.min(weight, other) >= Math.max(weight, other) * leastLikeness;
}
function cut(text) {
    const weights = new Map();
    for (const [piece] of text.matchAll(gitPiece))
        weights.set(piece, (weights.get(piece) ?? 0) + piece.length);
    return { weights, weight: text.length };
}
/** What git compares by: lines, and pieces of 64 bytes where they are longer (diffcore-delta.c). */
const gitPiece = /[^\n]{0,63}\n|[^\n]{1,64}/g;
function likenessOf(one, other) {
    let common = 0;
    for (const [piece, weight] of one.weights)
        common += Math.min(weight, other.weights.get(piece) ?? 0);
    return common / Math.max(one.weight, other.weight);
}
function takeBest(likely) {
    const best = likely.toSorted((a, b) => b.likeness - a.likeness || Number(keepsName(b)) - Number(keepsName(a)));
    const gone = new Set();
    const taken = new Set();
    const moves = [];
    for (const { from, to } of best) {
        if (gone.has(from) || taken.has(to))
            continue;
        gone.add(from);
        taken.add(to);
        moves.push({ from, to });
    }
    return moves;
}
function keepsName({ from, to }) {
    return external_node_path_.posix.basename(from) === external_node_path_.posix.basename(to);
}

// EXTERNAL MODULE: ./lib/git/work-tree-file.js
var work_tree_file = __webpack_require__(4499);
;// CONCATENATED MODULE: ./lib/git/unstaged-moves.js




/**
 * Finds the moves that git did not, as it takes only what is staged into account: a plan is moved with plain `mv` as well.
 * Texts are read only where there are both deleted and added files.
 */
async function findUnstagedMoves(place, top, deleted, added) {
    const from = deleted.filter((file) => (0,git_changes/* isRegular */.$W)(file) && (file.unstaged || added.some(isUnstaged)));
    const to = added.filter((file) => file.unstaged || deleted.some(isUnstaged));
    if (from.length === 0 || to.length === 0)
        return { moves: [], gaps: [] };
    if (from.length * to.length > maxComparisons)
        return { moves: [], gaps: [tooMany(from.length, to.length)] };
    const texts = await (0,blobs/* readBlobs */.b)(place, from.flatMap(({ blob }) => blob ?? []));
    const moves = pairMoves([...movable(from, (file) => texts.get(file.blob ?? '') ?? null)], movable(to, (file) => (0,work_tree_file/* readWorkTreeFile */.y)(top, file.path)));
    return { moves, gaps: [] };
}
function isUnstaged({ unstaged }) {
    return unstaged;
}
function* movable(files, read) {
    for (const file of files) {
        const content = read(file);
        if (content?.kind === 'text')
            yield { path: file.path, text: content.text, seenByGit: !file.unstaged };
    }
}
/** So many pairs of deleted and added files are compared in a second or two. */
const maxComparisons = 10_000;
function tooMany(deleted, added) {
    return (`With ${deleted} deleted and ${added} new files that are not all staged, nothing was paired as moved: ` +
        'a plan that was moved is listed as deleted and added. Stage the move with `git add`.');
}

;// CONCATENATED MODULE: ./lib/git/work-tree-changes.js

/** What the work tree changed against the base: what is staged, and on top of it what is not. */
async function applyStatus(place, top, staged, status) {
    const overlay = startFrom(staged);
    for (const difference of status.differences)
        applyDifference(overlay, difference);
    for (const path of status.untracked)
        addFile(overlay, { path, mode: null, blob: null });
    const gaps = await work_tree_changes_pairMoves(overlay, place, top);
    return {
        changes: [...overlay.files.values(), ...Array.from(overlay.deleted.values(), (base) => ({ base, head: null }))],
        gaps: [...status.gaps, ...gaps],
    };
}
function startFrom(staged) {
    const overlay = {
        files: new Map(),
        deleted: new Map(),
        renamed: new Map(),
        unstaged: new Set(),
    };
    for (const change of staged) {
        if (change.head === null)
            overlay.deleted.set(change.base.path, change.base);
        else
            overlay.files.set(change.head.path, change);
        if (change.base && change.head && change.base.path !== change.head.path) {
            overlay.renamed.set(change.base.path, change.head.path);
        }
    }
    return overlay;
}
function applyDifference(overlay, { path, indexed, file }) {
    if (file === null) {
        removeFile(overlay, path, indexed);
    }
    else if (indexed === null) {
        addFile(overlay, file);
    }
    else {
        const staged = overlay.files.get(path);
        // What the staged changes do not name is in the index as it is in the base.
        overlay.files.set(path, { base: staged ? staged.base : indexed, head: file });
    }
}
function removeFile(overlay, path, indexed) {
    const staged = overlay.files.get(path);
    const base = staged ? staged.base : indexed;
    overlay.files.delete(path);
    if (base === null)
        return;
    overlay.deleted.set(base.path, base);
    overlay.unstaged.add(base.path);
}
/** A file that the index does not have. At a path that the base has, it is that file, whatever was staged. */
function addFile(overlay, head) {
    const base = takeDeleted(overlay, head.path) ?? takeRenamed(overlay, head.path);
    overlay.files.set(head.path, { base, head });
    if (base === null)
        overlay.unstaged.add(head.path);
}
function takeDeleted(overlay, path) {
    const base = overlay.deleted.get(path) ?? null;
    overlay.deleted.delete(path);
    return base;
}
function takeRenamed(overlay, path) {
    const renamedTo = overlay.renamed.get(path);
    const rename = renamedTo === undefined ? undefined : overlay.files.get(renamedTo);
    if (rename?.base?.path !== path)
        return null;
    overlay.files.set(rename.head.path, { base: null, head: rename.head });
    return rename.base;
}
/** Pairs what is left of deleted and added files where git could not, as one of the two is not staged. */
async function work_tree_changes_pairMoves(overlay, place, top) {
    const withState = (entry) => ({ ...entry, unstaged: overlay.unstaged.has(entry.path) });
    const deleted = Array.from(overlay.deleted.values(), withState);
    const added = [...overlay.files.values()].flatMap(({ base, head }) => (base === null ? [withState(head)] : []));
    const { moves, gaps } = await findUnstagedMoves(place, top, deleted, added);
    for (const move of moves) {
        const base = takeDeleted(overlay, move.from);
        const head = overlay.files.get(move.to)?.head;
        if (base && head)
            overlay.files.set(head.path, { base, head });
    }
    return gaps;
}

;// CONCATENATED MODULE: ./lib/git/listing.js



function createLister(place, ends) {
    const changed = once(() => listChanged(place, ends));
    const base = once(() => listBase(place, ends));
    const head = once(async () => everythingIn(...(await Promise.all([base(), changed()]))));
    const entries = {
        base: once(async () => byPath(await base())),
        head: once(async () => byPath((await head()).flatMap((change) => change.head ?? []))),
    };
    const directories = {
        base: once(async () => directoriesOf(await entries.base())),
        head: once(async () => directoriesOf(await entries.head())),
    };
    return {
        list: async (scope) => (scope === 'all' ? { changes: await head(), gaps: (await changed()).gaps } : changed()),
        entries: (side) => entries[side](),
        directories: (side) => directories[side](),
    };
}
async function listChanged(place, { baseTree, head }) {
    if (head.kind === 'commit')
        return (0,git_changes/* listChanges */.Wd)(place, baseTree, head.commit);
    const [staged, status] = await Promise.all([(0,git_changes/* listChanges */.Wd)(place, baseTree, git_changes/* index */.Pe), readStatus(place)]);
    const applied = await applyStatus(place, head.top, staged.changes, status);
    return { changes: applied.changes, gaps: [...staged.gaps, ...applied.gaps] };
}
/** Every file of the base, as what is added to the empty tree. */
async function listBase(place, { emptyTree, baseTree }) {
    if (baseTree === emptyTree)
        return [];
    const { changes } = await (0,git_changes/* listChanges */.Wd)(place, emptyTree, baseTree);
    return changes.flatMap(({ head }) => head ?? []);
}
/** What the head has: what changed and is still there, and what the base has and no change took away. */
function everythingIn(base, { changes }) {
    const present = changes.filter((change) => change.head !== null);
    const named = new Set(changes.flatMap(({ base: was, head: is }) => [was?.path, is?.path]));
    const unchanged = base.filter(({ path }) => !named.has(path));
    return [...present, ...unchanged.map((entry) => ({ base: entry, head: entry }))];
}
function byPath(entries) {
    return new Map(entries.map((entry) => [entry.path, entry]));
}
/** Git knows files only: a directory is there where something is in it. */
function directoriesOf(entries) {
    const directories = new Set();
    for (const path of entries.keys()) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const directory = path.slice(0, end);
            if (directories.has(directory))
                break;
            directories.add(directory);
        }
    }
    return directories;
}
function once(produce) {
    let value = null;
    return () => (value ??= produce());
}

;// CONCATENATED MODULE: ./lib/collect/entry-kind.js
/** What an entry with a mode (octal, as git writes it) is. */
function kindOfMode(mode) {
    switch (mode.padStart(6, '0')) {
        case '040000':
            return 'directory';
        case '120000':
            return 'link';
        case '160000':
            return 'submodule';
        default:
            return 'file';
    }
}

;// CONCATENATED MODULE: ./lib/git/paths.js

/**
 * What stands at some paths, in the order asked for. Of the work tree that is what git knows, tracked or not, and what it does
 * not ignore: a server sees no more once it is pushed.
 */
async function paths_findPaths(lister, requests) {
    const [base, head] = await Promise.all([
        createFinder(lister, 'base', requests),
        createFinder(lister, 'head', requests),
    ]);
    return requests.map(({ side, path }) => (side === 'base' ? base(path) : head(path)));
}
/** A side that nobody asks about is not listed. No path becomes an argument of git. */
async function createFinder(lister, side, requests) {
    if (!requests.some((request) => request.side === side))
        return () => 'absent';
    const entries = await lister.entries(side);
    const directories = await lister.directories(side);
    return (path) => {
        const entry = entries.get(path);
        if (entry !== undefined)
            return kindOf(entry);
        return directories.has(path) ? 'directory' : 'absent';
    };
}
/** Of an untracked file git tells no mode. */
function kindOf({ mode }) {
    return mode === null ? 'file' : kindOfMode(mode);
}

;// CONCATENATED MODULE: ./lib/git/reading.js


/** A reader of both ends: commits by one git process for all that is asked for at once, the work tree from the disk. */
function createReader(place, ends, lister) {
    const known = { base: new Map(), head: new Map() };
    function remember(changes) {
        for (const { base, head } of changes) {
            if (base)
                known.base.set(base.path, base);
            if (head)
                known.head.set(head.path, head);
        }
    }
    async function read(files) {
        const located = await Promise.all(files.map(locate));
        const texts = await (0,blobs/* readBlobs */.b)(place, located.flatMap((at) => (at?.kind === 'blob' ? at.blob : [])));
        return located.map((at) => (at?.kind === 'blob' ? (texts.get(at.blob) ?? null) : at));
    }
    async function locate({ side, path }) {
        if (side === 'head' && ends.head.kind === 'work-tree') {
            // A sparse checkout leaves files out of the work tree that the index still has: those are read from there.
            return (0,work_tree_file/* readWorkTreeFile */.y)(ends.head.top, path) ?? locateBlob(known.head.get(path));
        }
        return locateBlob(known[side].get(path) ?? (await lister.entries(side)).get(path));
    }
    return { remember, read };
}
function locateBlob(entry) {
    if (entry?.mode === '120000')
        return { kind: 'unreadable', reason: 'not regular', detail: 'it is a symbolic link' };
    if (entry?.mode === '160000')
        return { kind: 'unreadable', reason: 'not regular', detail: 'it is a submodule' };
    return entry?.blob == null ? null : { kind: 'blob', blob: entry.blob };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/git/unlisted.js




/**
 * Why the head's listing has nothing at or below a path; null where it has, or where the path is the top. Symbolic links and
 * submodules that git knows are listed, and lead nowhere all the same.
 */
async function explainUnlisted(place, ends, lister, path) {
    if (path === '')
        return null;
    const [entries, folders] = await Promise.all([lister.entries('head'), lister.directories('head')]);
    for (const name of [...foldersAbove(path), path]) {
        const kind = kindOfMode(entries.get(name)?.mode ?? '');
        if (kind === 'link')
            return { kind: 'behind link', link: name };
        if (kind === 'submodule')
            return { kind: 'other repository', top: name };
    }
    if (entries.has(path) || folders.has(path))
        return null;
    return ends.head.kind === 'commit' ? { kind: 'absent' } : explainOnDisk(place, ends.head.top, path);
}
function foldersAbove(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
async function explainOnDisk(place, top, path) {
    for (const folder of foldersAbove(path)) {
        if (statsOf((0,external_node_path_.join)(top, folder))?.isSymbolicLink() === true)
            return { kind: 'behind link', link: folder };
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, folder, '.git')))
            return { kind: 'other repository', top: folder };
    }
    const stats = statsOf((0,external_node_path_.join)(top, path));
    if (stats === null)
        return { kind: 'absent' };
    if (stats.isSymbolicLink())
        return { kind: 'behind link', link: path };
    if (!stats.isFile() && !stats.isDirectory())
        return { kind: 'irregular' };
    if (stats.isDirectory() && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, path, '.git')))
        return { kind: 'other repository', top: path };
    const rule = await ignoringRule({ ...place, directory: top }, path);
    if (rule !== null)
        return { kind: 'ignored', rule };
    return { kind: stats.isDirectory() ? 'folder without files' : 'not told' };
}
function statsOf(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file);
    }
    catch {
        return null;
    }
}
/** `.gitignore:3: build/`; null where no pattern fits. */
async function ignoringRule(place, path) {
    const chunks = [];
    await (0,command/* streamGit */.t1)(place, ['check-ignore', '--verbose', '-z', '--stdin'], `${path}\0`, (chunk) => chunks.push(chunk));
    const [file = '', line, pattern] = Buffer.concat(chunks).toString().split('\0');
    return line === undefined || pattern === undefined ? null : `${file}:${line}: ${pattern}`;
}

;// CONCATENATED MODULE: ./lib/git/source.js







/**
 * Opens the repository around a directory. What makes comparing impossible is a UserError here already: no repository, no such
 * ref, no merge base.
 *
 * A run starts five git processes: two here, two to list, one to read; where the head is a commit, one lists. One more tells
 * everything that there is, for a listing of all, for what a rule wants to know, or because a rule is likely to: see `read`. One
 * looks for a moved file that is not staged.
 */
async function openGitSource(options) {
    const place = { directory: options.directory, environment: options.environment ?? process.env };
    const ends = await findEnds(place, options.base, options.head);
    const lister = createLister(place, ends);
    const reader = createReader(place, ends, lister);
    async function list(scope) {
        const { changes, gaps } = await lister.list(scope);
        reader.remember(changes);
        return {
            base: ends.base,
            head: headSide(ends.head),
            files: changes.map(changedFile).sort(source_byPath),
            gaps,
            unlisted: null,
        };
    }
    async function read(requests) {
        const contents = await reader.read(requests);
        // Rules will want to know whether what a plan links to is there. Git lists it while the texts are parsed.
        if (requests.some(({ side }, index) => side === 'head' && mayLinkToFile(contents[index] ?? null))) {
            // Whoever asks gets the same listing, or the same error.
            lister.entries('head').catch(() => undefined);
        }
        return contents.map((content) => content ?? notThere);
    }
    async function findPaths(requests) {
        return { kinds: await paths_findPaths(lister, requests), gaps: [] };
    }
    async function readSetting(path) {
        const [content = null] = await reader.read([{ side: 'head', path }]);
        if (content?.kind === 'unreadable')
            throw unreadableSetting(path, content.detail);
        return content && { text: content.text, from: describeHead(ends.head) };
    }
    return {
        workTree: ends.workTree,
        list,
        read,
        findPaths,
        readSetting,
        explainUnlisted: (path) => explainUnlisted(place, ends, lister, path),
    };
}
function headSide(head) {
    return head.kind === 'work-tree' ? { id: workTreeHead, name: 'work tree' } : { id: head.commit, name: head.name };
}
function changedFile({ base, head }) {
    return { base: base && fileSide(base), head: head && fileSide(head) };
}
/** What a symbolic link or a submodule has for a blob is no text, and equal to none. */
function fileSide(entry) {
    return { path: entry.path, blob: (0,git_changes/* isRegular */.$W)(entry) ? entry.blob : null };
}
function source_byPath(a, b) {
    const [left, right] = [pathOf(a), pathOf(b)];
    return left < right ? -1 : Number(left > right);
}
function pathOf({ base, head }) {
    return (head ?? base)?.path ?? '';
}
/**
 * Whether a text has what looks like a link to a file. A guess: where it is wrong, as in code or in a text that is no plan, the tree is
 * listed for nothing; where it is right, five milliseconds of waiting are saved.
 */
function mayLinkToFile(content) {
    return content?.kind === 'text' && /\]\((?!#|\/\/|[a-z][a-z\d+.-]*:)[^\s()]/i.test(content.text);
}
/** For a file that was there when it was listed. A name that is not UTF-8 is shown with U+FFFD, and cannot be asked for. */
const notThere = {
    kind: 'unreadable',
    reason: 'unreadable',
    detail: 'there is no file of this name any more, or its name is not UTF-8',
};
function describeHead(head) {
    return head.kind === 'work-tree' ? 'the work tree' : `${head.name} (${head.commit.slice(0, 7)})`;
}
function unreadableSetting(path, detail) {
    return new errors/* UnreadableSetting */.u(`${JSON.stringify(path)} cannot be read: ${detail}.`, 'Make it a regular UTF-8 file, or name another one.');
}


/***/ }),

/***/ 4499:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readWorkTreeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _collect_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1999);



/**
 * Reads a file of the work tree as it is on the disk: line ends and filtered content (git-lfs, `working-tree-encoding`) are not
 * turned into what git would store, as that means running the programs that the configuration names.
 *
 * Nothing is read through a symbolic link, neither the file nor a directory above it. Null where there is no file.
 */
function readWorkTreeFile(top, path) {
    try {
        const obstacle = findObstacle(top, path);
        return obstacle === null ? readRegularFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path)) : notRegular(obstacle);
    }
    catch (cause) {
        const code = systemErrorCode(cause);
        if (code === null)
            throw cause;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        // A file that became a symbolic link since it was looked at.
        if (code === 'ELOOP')
            return notRegular('it is a symbolic link');
        return { kind: 'unreadable', reason: 'unreadable', detail: `reading it failed with ${code}` };
    }
}
function findObstacle(top, path) {
    const names = path.split('/');
    if (names.some((name) => name === '' || name === '..'))
        return 'it is outside of the repository';
    for (const [depth] of names.slice(1).entries()) {
        const directory = names.slice(0, depth + 1).join('/');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, directory)).isSymbolicLink())
            return `${JSON.stringify(directory)} is a symbolic link`;
    }
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path));
    if (stats.isSymbolicLink())
        return 'it is a symbolic link';
    return describeOther(stats);
}
function describeOther(stats) {
    if (stats.isFile())
        return null;
    return stats.isDirectory() ? 'it is a directory, as a submodule is' : 'it is a device, a pipe or a socket';
}
function readRegularFile(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, openFlags);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        const other = describeOther(stats);
        if (other !== null)
            return notRegular(other);
        if (stats.size > _collect_content_js__WEBPACK_IMPORTED_MODULE_2__/* .maxPlanBytes */ .Jg)
            return (0,_collect_content_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(stats.size);
        return (0,_collect_content_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(readAtMost(descriptor, stats.size, _collect_content_js__WEBPACK_IMPORTED_MODULE_2__/* .maxPlanBytes */ .Jg + 1));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * Against a file that is replaced after it was looked at: no symbolic link is followed, and a pipe is not waited for. Windows has
 * neither flag, and the bit operators take their absence for 0.
 */
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** A file may grow while it is read, so its size is no promise: one byte over the limit is enough to know. */
function readAtMost(descriptor, size, limit) {
    let bytes = Buffer.allocUnsafe(Math.min(size + 1, limit));
    let filled = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, bytes.length - filled, null);
        filled += count;
        if (count === 0 || filled === limit)
            return bytes.subarray(0, filled);
        if (filled === bytes.length)
            bytes = Buffer.concat([bytes], limit);
    }
}
function notRegular(detail) {
    return { kind: 'unreadable', reason: 'not regular', detail };
}
/** What Node.js says of a failed system call, such as EACCES; null for any other error. */
function systemErrorCode(cause) {
    const isSystemError = typeof cause === 'object' && cause !== null && 'syscall' in cause && 'code' in cause;
    return isSystemError && typeof cause.code === 'string' ? cause.code : null;
}


/***/ })

};
