export const id = 332;
export const ids = [332];
export const modules = {

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/collect/content.js

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
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return { kind: 'unreadable', reason: 'binary', detail: 'it is not valid UTF-8' };
    return { kind: 'text', text: new TextDecoder().decode(bytes) };
}

// EXTERNAL MODULE: ../../main/node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(2460);
;// CONCATENATED MODULE: ./lib/collect/globs.js

/** Where plans are looked for where nothing is configured. */
const defaultPlanGlobs = ['**/plan.md', '**/*.plan.md', '**/PLAN.md', 'docs/plans/**/*.md'];
/** What is no plan even where a glob fits, unless it is named literally. */
const neverPlans = ['**/templates/**', '**/*template*.md', '**/node_modules/**'].map(compile);
/**
 * Which paths are plans. A glob that begins with `!` takes away what fits it; globs that only take away do so from the defaults.
 * The templates that plans are made from are none. A path that is named without any wildcard is a plan whatever the exclusions say.
 */
function planMatcher(globs, templates = []) {
    const positive = globs.filter((glob) => !glob.startsWith('!'));
    const onlyTakesAway = positive.length === 0 && globs.length > 0;
    const wanted = (onlyTakesAway ? defaultPlanGlobs : positive).map(compile);
    const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => compile(glob.slice(1)));
    const literal = new Set(positive.filter((glob) => !new esm/* Minimatch */.VR(glob).hasMagic()));
    return (path) => {
        if (unwanted.some((glob) => glob.match(path)))
            return false;
        if (literal.has(path))
            return true;
        if (templates.includes(path) || neverPlans.some((glob) => glob.match(path)))
            return false;
        return wanted.some((glob) => glob.match(path));
    };
}
function compile(glob) {
    return new esm/* Minimatch */.VR(glob, { dot: true, nonegate: true, nocomment: true, platform: 'linux' });
}

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

// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(1561);
// EXTERNAL MODULE: ./lib/config/names.js
var names = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2409);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/git/command.js



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
        const child = (0,external_node_child_process_.spawn)('git', [...unhooked, ...args], {
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
    if (!(0,external_node_fs_.existsSync)(place.directory)) {
        return new errors/* UserError */.y(`There is no directory ${place.directory}.`, 'Name a directory of a git repository.', {
            cause,
        });
    }
    if ('code' in cause && cause.code === 'ENOENT') {
        return new errors/* UserError */.y('The program git was not found, and plan-check reads a repository through it.', 'Install git from https://git-scm.com/downloads and see that it is in PATH, or compare two files: `plan-check compare BASE HEAD`.', { cause });
    }
    return new errors/* UserError */.y(`git could not be started: ${cause.message}.`, 'See that git runs here: `git --version`.', {
        cause,
    });
}
/** A UserError for a git that stopped: what the user can mend is told apart by git's own words. */
function explainFailure(place, args, exit) {
    const cause = new Error(exit.stderr.trim());
    if (exit.stderr.includes('not a git repository (or any')) {
        return new errors/* UserError */.y(`${place.directory} is not in a git repository.`, 'Run plan-check inside a repository, or compare two files: `plan-check compare BASE HEAD`.', { cause });
    }
    if (exit.stderr.includes('dubious ownership')) {
        return new errors/* UserError */.y(`git does not trust the repository at ${place.directory}, as it belongs to another user.`, `If you trust it: \`git config --global --add safe.directory "${place.directory}"\`.`, { cause });
    }
    const said = /^fatal: (.*)$/m.exec(exit.stderr)?.[1] ?? `exit code ${exit.code ?? 'none, but a signal'}`;
    return new errors/* UserError */.y(`\`git ${args[0] ?? ''}\` failed in ${place.directory}: ${said}.`, 'Mend what git reports (`git status` and `git fsck` say more), then run plan-check again.', { cause });
}

;// CONCATENATED MODULE: ./lib/git/changes.js

/** True of a file that has a text: no symbolic link and no submodule. */
function isRegular({ mode }) {
    return mode === null || mode.startsWith('100');
}
/** What `to`, a commit or the index, changed against `from`, a commit or tree. A conflict in the index counts as deleted. */
async function listChanges(place, from, to) {
    const command = to === index ? ['diff-index', '--cached', '--ita-invisible-in-index', from] : ['diff-tree', '-r', from, to];
    // Raw output of these two commands runs neither an external diff nor a text conversion.
    const { stdout, stderr } = await runGit(place, [...command, '--raw', '-z', '-M', `-l${renameLimit}`, ...submodules]);
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

// EXTERNAL MODULE: ./lib/model/similarity.js
var similarity = __webpack_require__(4543);
;// CONCATENATED MODULE: ./lib/git/refs.js



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
    const { stdout } = await runGit(place, ['cat-file', '--batch-check'], lines);
    const answers = stdout.toString().split('\n');
    return refs.map((_, index) => /^([0-9a-f]+) commit \d+$/.exec(answers[index] ?? '')?.[1] ?? null);
}
/** A ref is asked for on a line of its own; git allows no control character in one. */
function fitsOneLine(ref) {
    return ref !== '' && !/[\n\r\0]/.test(ref);
}
/** The error for a ref of the command line that names no commit, with the branch that was probably meant. */
async function unknownRef(place, ref) {
    const { stdout } = await runGit(place, [
        'for-each-ref',
        '--format=%(refname:short)',
        'refs/heads',
        'refs/remotes',
        'refs/tags',
    ]);
    const meant = (0,similarity/* nearest */.pA)(ref, stdout.toString().split('\n').filter(Boolean));
    return new errors/* UserError */.y(`${JSON.stringify(ref)} does not name one commit of this repository.`, meant === null
        ? 'Name a branch, a tag or a commit that is here (`git branch --all` lists the branches), or fetch it first.'
        : `Did you mean ${JSON.stringify(meant)}? Otherwise name a branch, a tag or a commit that is here.`);
}

;// CONCATENATED MODULE: ./lib/git/repository.js



/** Asks git for what it knows of the repository, and for the merge base of two commits in the same process. */
async function askRepository(place, compared) {
    const { stdout } = await runGit(place, [
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
        workTree: inside === 'true' ? (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(place.directory), upwards)) : null,
        mergeBase: commits.find((line) => line.startsWith('^'))?.slice(1) ?? null,
    };
}
// `git hash-object -t tree /dev/null`
const emptyTreeSha1 = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const emptyTreeSha256 = '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';

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
    const repository = await askRepository(place, compared);
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
    const [head = null, merging = null, ...commits] = await resolveCommits(place, refs);
    if (head === null && headRef !== 'HEAD')
        throw await unknownRef(place, headRef);
    if (head === null && choice.kind !== 'none')
        throw noCommitYet();
    for (const [index, { name }] of candidates.entries()) {
        const commit = commits[index] ?? null;
        if (commit !== null)
            return { base: { commit, name }, head, merging };
    }
    if (choice.kind === 'ref')
        throw await unknownRef(place, choice.ref);
    if (choice.kind === 'default-branch')
        throw noDefaultBranch();
    return { base: null, head, merging };
}
function baseCandidates(choice) {
    switch (choice.kind) {
        case 'default-branch':
            return defaultBranches;
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
    const { stdout } = await runGit(place, ['merge-base', base, head, merging]);
    return stdout.toString().trim();
}
function noCommitYet() {
    return new errors/* UserError */.y('HEAD names no commit yet, so there is nothing to compare the plans with.', 'Make the first commit, then run plan-check again.');
}
function noDefaultBranch() {
    return new errors/* UserError */.y(`The default branch was not found: there is none of ${defaultBranches.map(({ name }) => name).join(', ')}.`, 'Name the branch to compare with: `--base REF`. In a workflow, `fetch-depth: 0` of actions/checkout fetches every branch.');
}
function noWorkTree(bare) {
    return new errors/* UserError */.y(bare ? 'This is a bare repository, which has no work tree to check.' : 'This directory is not in a work tree.', 'Name a commit to check: `--head REF`; or run plan-check in a work tree of the repository.');
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
    const { stdout, stderr } = await runGit(place, [
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
        const indexed = indexMode === absent ? null : { path, mode: indexMode, blob: indexBlob };
        return [{ path, indexed, file: fileEntry(path, fileMode) }];
    }
    const conflict = /^u \S+ \S+ \d+ \d+ \d+ (\d+) \S+ \S+ \S+ (.*)$/s.exec(record);
    if (!conflict)
        return [];
    const [, fileMode = '', path = ''] = conflict;
    return [{ path, indexed: null, file: fileEntry(path, fileMode) }];
}
function fileEntry(path, mode) {
    return mode === absent ? null : { path, mode, blob: null };
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

;// CONCATENATED MODULE: ./lib/git/blobs.js


/**
 * The texts of some blobs, each under its hash, by one git process. A damaged blob costs that one text, and one more process for
 * those behind it.
 */
async function readBlobs(place, blobs) {
    const contents = new Map();
    let waiting = [...new Set(blobs)];
    while (waiting.length > 0) {
        const answers = createAnswers();
        const exit = await streamGit(place, batch, waiting.map((blob) => `${blob}\n`).join(''), answers.take);
        const failure = exit.code === 0 ? null : explainFailure(place, batch, exit);
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
        if (into.size <= maxPlanBytes)
            into.kept.push(part);
        into.missing -= part.length;
        if (into.missing === 0) {
            contents.push(into.size > maxPlanBytes ? tooLarge(into.size) : decode(Buffer.concat(into.kept, into.size)));
            body = null;
        }
        return chunk.subarray(part.length);
    }
    return { contents, take };
}

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

;// CONCATENATED MODULE: ./lib/git/work-tree-file.js



/**
 * Reads a file of the work tree as it is on the disk: line ends and filtered content (git-lfs, `working-tree-encoding`) are not
 * turned into what git would store, as that means running the programs that the configuration names.
 *
 * Nothing is read through a symbolic link, neither the file nor a directory above it. Null where there is no file.
 */
function readWorkTreeFile(top, path) {
    try {
        const obstacle = findObstacle(top, path);
        return obstacle === null ? readRegularFile((0,external_node_path_.join)(top, path)) : notRegular(obstacle);
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
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(top, directory)).isSymbolicLink())
            return `${JSON.stringify(directory)} is a symbolic link`;
    }
    const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(top, path));
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
    const descriptor = (0,external_node_fs_.openSync)(file, openFlags);
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        const other = describeOther(stats);
        if (other !== null)
            return notRegular(other);
        if (stats.size > maxPlanBytes)
            return tooLarge(stats.size);
        return decode(readAtMost(descriptor, maxPlanBytes + 1));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * Against a file that is replaced after it was looked at: no symbolic link is followed, and a pipe is not waited for. Windows has
 * neither flag, and the bit operators take their absence for 0.
 */
const openFlags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** A file may grow while it is read, so its size is no promise: one byte over the limit is enough to know. */
function readAtMost(descriptor, limit) {
    const bytes = Buffer.alloc(limit);
    let filled = 0;
    for (let count = -1; count !== 0 && filled < limit; filled += count) {
        count = (0,external_node_fs_.readSync)(descriptor, bytes, filled, limit - filled, null);
    }
    return bytes.subarray(0, filled);
}
function notRegular(detail) {
    return { kind: 'unreadable', reason: 'not regular', detail };
}
/** What Node.js says of a failed system call, such as EACCES; null for any other error. */
function systemErrorCode(cause) {
    const isSystemError = typeof cause === 'object' && cause !== null && 'syscall' in cause && 'code' in cause;
    return isSystemError && typeof cause.code === 'string' ? cause.code : null;
}

;// CONCATENATED MODULE: ./lib/git/unstaged-moves.js




/**
 * Finds the moves that git did not, as it takes only what is staged into account: a plan is moved with plain `mv` as well.
 * Texts are read only where there are both deleted and added files.
 */
async function findUnstagedMoves(place, top, deleted, added) {
    const from = deleted.filter((file) => isRegular(file) && (file.unstaged || added.some(isUnstaged)));
    const to = added.filter((file) => file.unstaged || deleted.some(isUnstaged));
    if (from.length === 0 || to.length === 0)
        return { moves: [], gaps: [] };
    if (from.length * to.length > maxComparisons)
        return { moves: [], gaps: [tooMany(from.length, to.length)] };
    const texts = await readBlobs(place, from.flatMap(({ blob }) => blob ?? []));
    const moves = pairMoves([...movable(from, (file) => texts.get(file.blob ?? '') ?? null)], movable(to, (file) => readWorkTreeFile(top, file.path)));
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

/** Lays the status of the work tree over the changes from the base to the index. */
async function applyStatus(place, top, staged, status) {
    const overlay = startFrom(staged);
    for (const difference of status.differences)
        applyDifference(overlay, difference);
    for (const path of status.untracked)
        addFile(overlay, { path, mode: null, blob: null });
    const gaps = await work_tree_changes_pairMoves(overlay, place, top);
    return {
        changes: [...overlay.files.values(), ...Array.from(overlay.deleted.values(), (base) => ({ base, head: null }))],
        gone: overlay.gone,
        gaps: [...status.gaps, ...gaps],
    };
}
function startFrom(staged) {
    const overlay = {
        files: new Map(),
        deleted: new Map(),
        renamed: new Map(),
        unstaged: new Set(),
        gone: new Set(),
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
    overlay.gone.add(path);
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
    const all = once(async () => addUnchanged(place, ends, await changed()));
    const entries = {
        base: once(async () => byPath(await listChanges(place, ends.emptyTree, ends.baseTree))),
        head: once(async () => byPath(await all())),
    };
    return {
        list: (scope) => (scope === 'all' ? all() : changed()),
        entries: (side) => entries[side](),
    };
}
async function listChanged(place, { baseTree, head }) {
    if (head.kind === 'commit')
        return { ...(await listChanges(place, baseTree, head.commit)), gone: new Set() };
    const [staged, status] = await Promise.all([listChanges(place, baseTree, index), readStatus(place)]);
    const applied = await applyStatus(place, head.top, staged.changes, status);
    return { ...applied, gaps: [...staged.gaps, ...applied.gaps] };
}
/** What the head has and no change names is in the base as well; what was deleted is not of the head. */
async function addUnchanged(place, { emptyTree, head }, { changes, gone, gaps }) {
    const everything = await listChanges(place, emptyTree, head.kind === 'commit' ? head.commit : index);
    const present = changes.filter((change) => change.head !== null);
    const listed = new Set(present.map((change) => change.head.path));
    const unchanged = everything.changes.flatMap((added) => added.head === null || listed.has(added.head.path) || gone.has(added.head.path)
        ? []
        : [{ base: added.head, head: added.head }]);
    return { changes: [...present, ...unchanged], gaps };
}
function byPath({ changes }) {
    return new Map(changes.flatMap(({ head }) => (head === null ? [] : [[head.path, head]])));
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
    const kindOf = {
        base: await createFinder(lister, 'base', requests),
        head: await createFinder(lister, 'head', requests),
    };
    return requests.map(({ side, path }) => kindOf[side](path));
}
/** A side that nobody asks about is not listed. No path becomes an argument of git. */
async function createFinder(lister, side, requests) {
    if (!requests.some((request) => request.side === side))
        return () => 'absent';
    const entries = await lister.entries(side);
    const directories = directoriesOf(entries);
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
/** Git knows files only: a directory is there where something is in it. */
function directoriesOf(entries) {
    const directories = new Set();
    for (const path of entries.keys()) {
        for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1)) {
            const directory = path.slice(0, end);
            if (directories.has(directory))
                break;
            directories.add(directory);
        }
    }
    return directories;
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
        const texts = await readBlobs(place, located.flatMap((at) => (at?.kind === 'blob' ? at.blob : [])));
        return located.map((at) => (at?.kind === 'blob' ? (texts.get(at.blob) ?? null) : at));
    }
    async function locate({ side, path }) {
        if (side === 'head' && ends.head.kind === 'work-tree') {
            // A sparse checkout leaves files out of the work tree that the index still has: those are read from there.
            return readWorkTreeFile(ends.head.top, path) ?? locateBlob(known.head.get(path));
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

;// CONCATENATED MODULE: ./lib/git/source.js






/**
 * Opens the repository around a directory. What makes comparing impossible is a UserError here already: no repository, no such
 * ref, no merge base.
 *
 * A run starts five git processes: two here, two to list, one to read; where the head is a commit, one lists. Listing everything
 * takes one more, and so does looking for a moved file that is not staged, and each side of which a rule wants to know what is there.
 */
async function openGitSource(options) {
    const place = { directory: options.directory, environment: options.environment ?? process.env };
    const ends = await findEnds(place, options.base, options.head);
    const lister = createLister(place, ends);
    const reader = createReader(place, ends, lister);
    async function list(scope) {
        const { changes, gaps } = await lister.list(scope);
        reader.remember(changes);
        return { base: ends.base, head: headSide(ends.head), files: changes.map(changedFile).sort(source_byPath), gaps };
    }
    async function read(requests) {
        const contents = await reader.read(requests);
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
    return { workTree: ends.workTree, list, read, findPaths, readSetting };
}
function headSide(head) {
    return head.kind === 'work-tree' ? { id: workTreeHead, name: 'work tree' } : { id: head.commit, name: head.name };
}
function changedFile({ base, head }) {
    return { base: base && fileSide(base), head: head && fileSide(head) };
}
/** What a symbolic link or a submodule has for a blob is no text, and equal to none. */
function fileSide(entry) {
    return { path: entry.path, blob: isRegular(entry) ? entry.blob : null };
}
function source_byPath(a, b) {
    const [left, right] = [pathOf(a), pathOf(b)];
    return left < right ? -1 : Number(left > right);
}
function pathOf({ base, head }) {
    return (head ?? base)?.path ?? '';
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

;// CONCATENATED MODULE: ./lib/dialects/checklist.js
/** Any Markdown with checkboxes: counted and compared, but claiming nothing of itself. */
const checklist = {
    id: 'checklist',
    summary: 'Any Markdown file with checkboxes.',
    phases: null,
    status: null,
    titleId: null,
    roles: [],
    doneMarks: ['x', 'X'],
    form: { sections: [], phaseSections: [], placeholders: [] },
};

;// CONCATENATED MODULE: ./lib/dialects/reading.js
/** What a heading is for in a dialect. */
function roleOf(dialect, title) {
    const name = nameOf(dialect, title);
    return dialect.roles.find((form) => form.title.test(name))?.role ?? 'other';
}
/**
 * A heading without a phase's number. Emoji before it and notes in parentheses behind it do not count. Parentheses and colons may
 * be those of Japanese and Chinese text, here and below.
 */
function nameOf(dialect, title) {
    const bare = title
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(dialect.phases?.prefix ?? /(?!)/, '')
        .replace(/\s*[(（][^()（）]*[)）]\s*$/, '');
    return /^.*[^\s:：.。]/s.exec(bare)?.[0] ?? '';
}
const fieldHead = /^(?:\*\*|__)?(?<label>\p{L}(?: *[\p{L}\p{N}/&-])*)\s*(?:(?:\*\*|__)\s*[:：]|[:：](?:\*\*|__)|[:：])\s*/u;
/** The `Label: value` that a bullet at `place` starts with; null where it is none. */
function fieldOf(document, place) {
    const text = (document.lines[place.line - 1] ?? '').slice(place.column - 1);
    const head = fieldHead.exec(text);
    if (head === null)
        return null;
    const rest = text.slice(head[0].length);
    const comment = rest.indexOf('<!--');
    const value = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
    const column = place.column + head[0].length;
    return {
        label: head.groups?.['label'] ?? '',
        value,
        place: { line: place.line, column, endLine: place.line, endColumn: column + value.length },
    };
}
/** What the text of a status means. */
function reading_readStatus(form, text) {
    if (form.unedited.test(text))
        return { kind: 'unedited' };
    const whole = plain(text);
    const open = /[)）]$/.test(whole) ? whole.search(/[(（]/) : -1;
    // A team's own word may have parentheses itself.
    return (readWord(form, whole, '') ??
        (open === -1 ? null : readWord(form, plain(whole.slice(0, open)), ` ${whole.slice(open)}`)) ?? { kind: 'unknown' });
}
/** A status without the note in parentheses behind it; null for one that the dialect does not know. */
function readWord(form, bare, note) {
    for (const word of form.vocabulary) {
        const match = word.text.exec(bare);
        if (match === null)
            continue;
        const label = (match.groups?.['label'] ?? '').replace(/^0+(?=\d)/, '');
        if (word.stage === null)
            return { kind: 'stageless' };
        const written = word.write?.replace('{label}', label) ?? null;
        const stage = stageOf(word.stage, label);
        return written === bare
            ? { kind: 'canonical', stage }
            : { kind: 'alias', stage, canonical: written === null ? null : written + note };
    }
    return null;
}
/** Without emphasis around the whole, white space folded. */
function plain(text) {
    return text
        .trim()
        .replace(/^([*_`]{1,3})(.*)\1$/, '$2')
        .replace(/\s+/g, ' ')
        .trim();
}
function stageOf(kind, label) {
    return kind === 'phase' || kind === 'phase-complete' ? { kind, label } : { kind };
}

;// CONCATENATED MODULE: ./lib/dialects/tdl-placeholders.js
/** What the native template has to be replaced, section by section. */
const tdlPlaceholders = [
    ...words({ role: 'title', title: 'Title' }, ['T-<id>']),
    ...words({ role: 'links', title: 'Links' }, ['T-<id>-<task>-design', 'T-<id>-<task>']),
    ...codeSpans({ role: 'overview', title: 'Overview' }, ['[Brief description of the feature/task and its purpose]']),
    ...codeSpans({ role: 'success-metrics', title: 'Success Metrics' }, [
        '[Measurable success criterion]',
        '[Performance target if applicable]',
        '[User experience improvement]',
        '[area]',
    ]),
    ...codeSpans({ role: 'scope', title: 'Scope' }, [
        '[Outcome to achieve]',
        '[Explicitly out of scope]',
        '[Operational/technical assumptions]',
        '[Time/tech/platform/compliance]',
    ]),
    ...codeSpans({ role: 'plan-summary', title: 'Plan Summary' }, [
        '[Short label describing the primary focus (e.g., Foundation scaffolding, API surface, CLI polish)]',
        '[Short label describing the next major milestone]',
        '[Short label describing the final hardening/cleanup]',
        '[Add additional phases or remove unused lines as appropriate]',
    ]),
    ...codeSpans({ role: 'phase', title: 'Phase' }, ['[Core Component/Foundation]', '[Next Component]']),
    ...codeSpans({ role: 'goal', title: 'Goal' }, ['[What this phase aims to achieve]']),
    ...codeSpans({ role: 'inputs', title: 'Inputs' }, [
        '/docs/...',
        '/src/...',
        'src/[module]/',
        '[Purpose]',
        '[Description]',
        '[crate_name]',
        '[Dependency description]',
        '[Other dependencies]',
    ]),
    ...codeSpans({ role: 'tasks', title: 'Tasks' }, [
        '[Task group]',
        '[Specific subtask]',
        '[Helper functions]',
        '[Fixtures/mocks as needed]',
    ]),
    ...codeSpans({ role: 'deliverables', title: 'Deliverables' }, ['[Artifacts/changes produced]']),
    ...codeWords({ role: 'verification', title: 'Verification' }, ['[module_name]']),
    ...codeSpans({ role: 'acceptance-criteria', title: 'Acceptance Criteria' }, [
        '[Observable, testable criteria required to exit this phase]',
        '[Coverage of critical paths; green on unit + integration runs]',
    ]),
    ...codeSpans({ role: 'rollback', title: 'Rollback/Fallback' }, ['[How to revert; alternative approach if needed]']),
    ...codeSpans({ role: 'open-questions', title: 'Open Questions' }, [
        '[Question that needs investigation]',
        '[Decision that needs to be made]',
        '[Where to resolve (e.g., coordinate downstream task docs/tasks/T-<id>-<task>/README.md, update requirements docs/requirements/FR-<id>-<capability>.md per TDL)]',
        '[Information that needs gathering]',
        '[How to obtain insight]',
    ]),
];
function codeSpans(section, texts) {
    return texts.map((text) => ({ kind: 'code span', text, section }));
}
function codeWords(section, texts) {
    return texts.map((text) => ({ kind: 'code word', text, section }));
}
function words(section, texts) {
    return texts.map((text) => ({ kind: 'word', text, section }));
}

;// CONCATENATED MODULE: ./lib/dialects/tdl.js

/** The native form: a Metadata section with a status, and phases with their tasks and gates. */
const tdl = {
    id: 'tdl',
    summary: 'Plans with a Metadata section, numbered phases, tasks and phase gates.',
    phases: {
        depths: [2, 3],
        heading: /^(?:(?:\p{N}\uFE0F?\u20E3|[^\p{L}\p{N}])+)?Phase\s+(?<number>\d+(?:\.\d+)*)(?:\s*[:：–—]\s*(?<title>.*)|\s+-+\s+(?<after>.*)|)$/iu,
        saysDone: /✅|✔|☑|\((?:complete|completed|done)\)\s*$/iu,
        prefix: /^Phase\s+(?<label>\d+(?:\.\d+)*)\s+(?=\S)/iu,
        inTemplate: {
            heading: /^(?:(?:\p{N}\uFE0F?\u20E3|[^\p{L}\p{N}])+)?Phase\s+(?<number>\d+(?:\.\d+)*|[A-Z#]|\[\w+\]|\{\w+\})(?:\s*[:：–—]\s*(?<title>.*)|\s+-+\s+(?<after>.*)|)$/iu,
            prefix: /^Phase\s+(?<label>\d+(?:\.\d+)*|[A-Z#]|\[\w+\]|\{\w+\})\s+(?=\S)/iu,
        },
    },
    status: {
        label: 'Status',
        vocabulary: [
            { text: /^Draft$/i, stage: 'draft', write: 'Draft' },
            { text: /^Phase (?<label>\d+(?:\.\d+)*) In Progress$/i, stage: 'phase', write: 'Phase {label} In Progress' },
            { text: /^Complete$/i, stage: 'finished', write: 'Complete' },
            { text: /^Cancelled$/i, stage: 'halted', write: 'Cancelled' },
            { text: /^(?:Completed|Done|Implemented|Implementation Completed?)$/i, stage: 'finished', write: 'Complete' },
            { text: /^Not Started$/i, stage: 'draft', write: 'Draft' },
            { text: /^Canceled$/i, stage: 'halted', write: 'Cancelled' },
            { text: /^(?:Superseded|Deprecated)(?: by .+)?$/i, stage: 'halted', write: null },
            { text: /^(?:Blocked|On Hold|Under Review|In Progress)$/i, stage: 'active', write: null },
            { text: /^Phase (?<label>\d+(?:\.\d+)*) (?:Completed?|Done)$/i, stage: 'phase-complete', write: null },
        ],
        unedited: /\||^Phase X\b/,
    },
    titleId: /^(T-[0-9A-Za-z]+)(?![0-9A-Za-z])/,
    roles: [
        { role: 'metadata', title: /^metadata$/i },
        { role: 'links', title: /^links$/i },
        { role: 'overview', title: /^overview$/i },
        { role: 'success-metrics', title: /^success (?:metrics|criteria)$/i },
        { role: 'scope', title: /^scope$/i },
        { role: 'adr-legacy', title: /^adrs?\b/i },
        { role: 'plan-summary', title: /^plan summary$/i },
        { role: 'phase-status-tracking', title: /^(?:phase )?status tracking$/i },
        { role: 'goal', title: /^goals?$/i },
        { role: 'inputs', title: /^inputs?(?: resources)?$/i },
        { role: 'tasks', title: /^tasks?$/i },
        { role: 'deliverables', title: /^deliverables?$/i },
        { role: 'verification', title: /^verification$/i },
        { role: 'acceptance-criteria', title: /^acceptance criteria$/i },
        { role: 'rollback', title: /^rollback\b/i },
        { role: 'definition-of-done', title: /^definition of done$/i },
        { role: 'open-questions', title: /^open questions?$/i },
        { role: 'template-usage', title: /^template usage$/i },
    ],
    doneMarks: ['x', 'X'],
    form: {
        sections: [
            { role: 'metadata', title: 'Metadata' },
            { role: 'links', title: 'Links' },
            { role: 'overview', title: 'Overview' },
            { role: 'success-metrics', title: 'Success Metrics' },
            { role: 'scope', title: 'Scope' },
            { role: 'adr-legacy', title: 'ADR & Legacy Alignment' },
            { role: 'plan-summary', title: 'Plan Summary' },
            { role: 'phase-status-tracking', title: 'Phase Status Tracking' },
            { role: 'definition-of-done', title: 'Definition of Done' },
            { role: 'open-questions', title: 'Open Questions' },
        ],
        phaseSections: [
            { role: 'goal', title: 'Goal' },
            { role: 'inputs', title: 'Inputs' },
            { role: 'tasks', title: 'Tasks' },
            { role: 'deliverables', title: 'Deliverables' },
            { role: 'verification', title: 'Verification' },
            { role: 'acceptance-criteria', title: 'Acceptance Criteria' },
            { role: 'rollback', title: 'Rollback/Fallback' },
        ],
        placeholders: tdlPlaceholders,
    },
};

;// CONCATENATED MODULE: ./lib/dialects/index.js



/** Every dialect, the most telling first: the order in which a document is tried. */
const dialects = [tdl, checklist];
function dialectById(id) {
    return dialects.find((dialect) => dialect.id === id) ?? null;
}
/** The dialect that a document is written in; null for one that is no plan. */
function detectDialect(document) {
    if (isTdl(document))
        return tdl;
    return document.bullets.some((bullet) => bullet.box !== null) ? checklist : null;
}
/** A Metadata section with a status, or the heading of a phase. */
function isTdl(document) {
    const { depths, heading } = tdl.phases;
    return (document.sections.some((section) => {
        const fits = depths.some((depth) => depth === section.depth);
        return fits && section.heading !== null && heading.test(section.heading.text);
    }) ||
        document.bullets.some(({ section, parent, place }) => {
            const title = document.sections[section]?.heading?.text;
            return (title !== undefined &&
                parent === null &&
                roleOf(tdl, title) === 'metadata' &&
                fieldOf(document, place)?.label.toLowerCase() === tdl.status.label.toLowerCase());
        }));
}

;// CONCATENATED MODULE: ./lib/model/reason.js
/** What stands where a reason was to be written: the example as it was offered, a promise to write one, a date. */
const blank = /^(?:why|reason|tbd|todo|later|\d{4} \d{2} \d{2})$/i;
/** Whether a text says anything of why. */
function isReason(text) {
    const bare = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    return bare !== '' && !blank.test(bare);
}
/** With what a line of its own begins that says why something is not done. */
const opening = /^(?:reason|rationale|why|note|decision|because|since|due to|see|deferred|skipped|not required|not needed|no longer|moved to|superseded by|replaced by)(?![\p{L}\p{N}_])/iu;
/** Whether a line of a plan sets out to say why: "Reason: …", "> Superseded by …", "→ …". */
function isReasonLine(line) {
    const text = line.replace(/^[^\p{L}\p{N}→※]+/u, '');
    const opened = opening.exec(text)?.[0] ?? /^[→※]/u.exec(text)?.[0] ?? null;
    return opened !== null && isReason(text.slice(opened.length));
}

;// CONCATENATED MODULE: ./lib/model/stage.js
/** What the status claims; null where there is none, or none that the dialect knows. */
function stage_stageOf(plan) {
    const reading = plan.status?.reading;
    return reading?.kind === 'canonical' || reading?.kind === 'alias' ? reading.stage : null;
}
/** How the plan's dialect writes a stage; null where it has no word for it. */
function statusFor(plan, stage) {
    const label = 'label' in stage ? stage.label : '';
    return plan.statusWords[stage.kind]?.replace('{label}', label) ?? null;
}
/** Index of the first phase with the label that a status names; null where the plan has none. */
function phaseByLabel(plan, label) {
    const index = plan.phases.findIndex((phase) => phase.label === label);
    return index === -1 ? null : index;
}
/** Index of the phase that a stage names. */
function phaseOfStage(plan, stage) {
    return stage?.kind === 'phase' || stage?.kind === 'phase-complete' ? phaseByLabel(plan, stage.label) : null;
}
/** How many phases, from the first, the plan's status says are behind it; 0 where it says nothing of the kind. */
function phasesBehind(plan) {
    const stage = stage_stageOf(plan);
    switch (stage?.kind) {
        case 'finished':
            return plan.phases.length;
        case 'phase':
            return phaseOfStage(plan, stage) ?? 0;
        case 'phase-complete':
            return (phaseOfStage(plan, stage) ?? -1) + 1;
        default:
            return 0;
    }
}
/** Whether nobody has begun: the plan says that it is a draft, or says nothing that is known, and nothing in it is done. */
function hasNotBegun(plan) {
    const stage = stage_stageOf(plan);
    return stage === null ? plan.items.every((item) => !item.done) : stage.kind === 'draft';
}
function sameStage(one, other) {
    if (one === null || other === null)
        return one === other;
    return one.kind === other.kind && ('label' in one ? one.label : null) === ('label' in other ? other.label : null);
}

;// CONCATENATED MODULE: ./lib/rules/cancelled-has-reason.js


const cancelledHasReason = {
    meta: {
        id: 'cancelled-has-reason',
        summary: 'A plan that is cancelled says why.',
        messages: {
            'no-reason': {
                level: 'notice',
                headline: '{status} without a reason',
                text: 'The plan is {status} from this change on, and does not say why.',
                howToFix: 'Put the reason behind the status, or what took the place of the plan:',
                example: '- Status: {halted} (why)',
            },
        },
    },
    reads: 'change',
    check: (change) => {
        const { base, head } = change;
        const { status } = head;
        if (status === null || stage_stageOf(head)?.kind !== 'halted' || stage_stageOf(base)?.kind === 'halted')
            return [];
        if (saysWhy(status.text) || isExplained(change))
            return [];
        return [
            {
                messageId: 'no-reason',
                members: [{ kind: 'value', value: status.text, place: status.place }],
                section: null,
                claim: null,
                data: { status: status.text, halted: statusFor(head, { kind: 'halted' }) ?? 'Cancelled' },
                fix: null,
            },
        ];
    },
};
/** "Cancelled (nobody runs it)", "Superseded by T-9m2xr". */
function saysWhy(status) {
    const note = /[(（](.*)$/s.exec(status)?.[1] ?? /\b(?:by|for|because|due to|in favou?r of)\s(.*)$/is.exec(status)?.[1];
    return note !== undefined && isReason(note);
}
/** Whether Metadata say why, or this change does elsewhere: with a link, a note at the head of the plan, a line about its end. */
function isExplained({ base, head }) {
    const knownLinks = new Set(base.links.map(({ url }) => url));
    if (head.links.some(({ url }) => !knownLinks.has(url)))
        return true;
    const known = new Set(base.sections.flatMap(({ title, body }) => [title, ...body.map(({ text }) => text)]));
    const taken = new Set([head.status?.place.line, ...head.items.map(({ place }) => place.line)]);
    return head.sections.some(({ role, title, body }) => {
        if (role === 'other' && !known.has(title) && isAboutTheEnd(title))
            return true;
        const lines = body.filter(({ place }) => !taken.has(place.line)).map(({ text }) => text);
        const isAtTheHead = atTheHead.has(role);
        return lines.some((line) => {
            if (isAtTheHead && isReasonLine(line))
                return true;
            return !known.has(line) && (isAboutTheEnd(line) || (isAtTheHead && isProse(line)));
        });
    });
}
const atTheHead = new Set(['preamble', 'title', 'metadata']);
/** "We abandon this in favour of …", "No longer needed": more than the word itself. */
function isAboutTheEnd(line) {
    const end = /\b(?:cancel|supersed|deprecat|abandon|obsolete|replaced by|no longer|halted|given up|why|reason)[a-z]*/i.exec(line);
    return end !== null && isReason(line.slice(0, end.index) + line.slice(end.index + end[0].length));
}
/** Not a list item, such as a date that changes with the status. */
function isProse(line) {
    return !/^(?:[-*+]|\d+[.)])\s/.test(line) && isReason(line);
}

;// CONCATENATED MODULE: ./lib/model/progress.js
/** A tick counts even where the item is also struck or called deferred. */
function stateOf(item) {
    if (item.done)
        return 'done';
    return item.waiver === null ? 'open' : 'waived';
}
function countItems(items) {
    return { items: tally(items), leaves: tally(items.filter((item) => item.leaf)) };
}
function tally(items) {
    const counts = { done: 0, open: 0, waived: 0 };
    for (const item of items)
        counts[stateOf(item)] += 1;
    return counts;
}
function phaseState(plan, phase) {
    const { done, open, waived } = countItems(itemsAt(plan, plan.phases[phase]?.items ?? [])).leaves;
    if (done + open + waived === 0)
        return 'empty';
    if (open === 0)
        return 'resolved';
    return done === 0 ? 'pending' : 'active';
}
/** The items with some indexes. */
function itemsAt(plan, indexes) {
    return indexes.map((index) => plan.items[index]).filter((item) => item !== undefined);
}
/** Checklists beside the work itself. */
const besideTheWork = new Set([
    'success-metrics',
    'definition-of-done',
    'adr-legacy',
    'open-questions',
]);
/** What progress counts: the items of all phases; without phases, all but those of the checklists beside the work. */
function workItems(plan) {
    if (plan.phases.length > 0)
        return plan.items.filter((item) => item.phase !== null);
    return plan.items.filter((item) => !besideTheWork.has(roleAround(plan, item.section)));
}
function progressOf(plan) {
    return countItems(workItems(plan));
}
/** The role of a section, or that of the nearest section around it that has one of its own. */
function roleAround(plan, section) {
    for (let at = section; at !== null; at = plan.sections[at]?.parent ?? null) {
        const role = plan.sections[at]?.role ?? 'other';
        if (role === 'title')
            break;
        if (role !== 'other')
            return role;
    }
    return 'other';
}

;// CONCATENATED MODULE: ./lib/model/merge-only.js

const verb = String.raw `(?:merge|land|release|archive|close)`;
const object = String.raw `(?:(?:(?:(?:this|the)\s+)?(?:PR|pull request)|(?:this|the)\s+(?:branch|feature branch|issue|plan|tag|version))(?:\s+#\d+)?|issue\s+#\d+)`;
/** What the branch's own gate gives, with no work in front of it: "once it is merged", "after two approvals". */
const condition = String.raw `(?:once|when|after)\s+(?:(?!\w+ing\b)[\w'-]+\s+){0,5}(?:approv(?:ed|als?)|review(?:s|ed)?|merged?|green|pass(?:es|ed)?)`;
/** Where to and when; not what else: "Merge this PR with the retry fixed" and "after fixing the retry" are work. */
const end = String.raw `(?:\s+(?:in|into|to|on|onto)\s+(?:the\s+)?[\w./-]+(?:\s+branch)?)?(?:\s+${condition}|\s*\((?:${condition}|#?[\w-]+)\))?[.!]?$`;
/** "Merge this PR and close issue #12" asks for nothing but the merge either. */
const active = new RegExp(String.raw `^${verb}\s+${object}(?:(?:,|,?\s+and)\s+${verb}\s+${object}){0,2}${end}`, 'i');
const passive = new RegExp(String.raw `^${object}\s+(?:(?:is|has been)\s+)?(?:merged|landed|released|archived|closed)${end}`, 'i');
/**
 * Whether only the merge of the pull request can make an item true ("Merge this PR"): it would hold up its own gate.
 * Narrow on purpose: of 32 real items with these verbs ("release the lock on drop") none is one.
 */
function isMergeOnly(plan, item) {
    const last = plan.phases.length - 1;
    const stands = item.phase === null ? roleAround(plan, item.section) === 'definition-of-done' : item.phase === last;
    return stands && (active.test(item.text) || passive.test(item.text));
}

;// CONCATENATED MODULE: ./lib/model/structure.js


/** The section that a finding about an item speaks of: the heading of its phase, else the section it stands in. */
function homeOf(plan, { phase, section }) {
    return (phase === null ? undefined : plan.phases[phase]?.section) ?? section;
}
/** Items by their homes, in the order in which they are given. */
function groupByHome(plan, items) {
    const groups = new Map();
    for (const index of items) {
        const item = plan.items[index];
        if (item === undefined)
            continue;
        const home = homeOf(plan, item);
        const group = groups.get(home);
        if (group === undefined)
            groups.set(home, [index]);
        else
            group.push(index);
    }
    return groups;
}
/** How messages name a section; one of a phase by that too, if its heading does not say which phase it is of. */
function sectionName(plan, section) {
    const { title = '', phase = null, phaseLabel = null } = plan.sections[section] ?? {};
    const around = phase === null ? section : (plan.phases[phase]?.section ?? section);
    const name = title || 'the plan';
    return around === section || phaseLabel !== null ? name : `${name} of ${sectionName(plan, around)}`;
}
/** Whether an item contradicts a plan or phase that says it is finished. */
function isLeftOpen(plan, item) {
    return item.leaf && stateOf(item) === 'open' && !isMergeOnly(plan, item);
}
/** Whether nothing contradicts the plan if it says that it is finished. */
function canFinish(plan) {
    return !plan.items.some((item) => isLeftOpen(plan, item) && holdsUpFinish(plan, item));
}
/** Whether a plan is not finished while an item is open: success metrics, ADRs and questions are settled later. */
function holdsUpFinish(plan, { section }) {
    return !settledLater.has(roleAround(plan, section));
}
const settledLater = new Set(['success-metrics', 'adr-legacy', 'open-questions']);
/** Those of some indexes whose items fulfil a condition. */
function itemsWhere(plan, indexes, holds) {
    return [...indexes].filter((index) => {
        const item = plan.items[index];
        return item !== undefined && holds(item, index);
    });
}
/** Whether nothing in a text is of a plan: no status, phase or item. */
function saysNothing({ status, phases, items }) {
    return status === null && phases.length === 0 && items.length === 0;
}

;// CONCATENATED MODULE: ./lib/rules/checkbox-renders.js

const checkboxRenders = {
    meta: {
        id: 'checkbox-renders',
        summary: 'What is meant as a checkbox is one to GitHub, and its mark says done or open.',
        messages: {
            malformed: {
                level: 'warning',
                headline: '{count} broken {count|checkbox|checkboxes} in {section}',
                text: 'In {section}, {count} {count|line is|lines are} meant as {count|an item|items}, but GitHub shows no checkbox: {names}.',
                howToFix: 'Write "- ", then "[ ]" or "[x]", then a space; until then it counts as open.',
                example: '- [ ] {source}',
            },
            'unknown-mark': {
                level: 'warning',
                headline: '{count} unknown {count|mark|marks} in {section}',
                text: 'In {section}, {count} {count|item has a mark|items have marks} that GitHub shows as text: {names}.',
                howToFix: 'Tick what is done; everything else counts as open.',
                example: '- [ ] {source}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => [...problemsOf(plan, 'malformed', 'malformed'), ...problemsOf(plan, 'unknown', 'unknown-mark')],
};
/** One problem for each section that holds items with a box of the form. */
function problemsOf(plan, form, messageId) {
    const bySection = new Map();
    for (const [index, item] of plan.items.entries()) {
        if (item.box.form !== form)
            continue;
        const section = homeOf(plan, item);
        const items = bySection.get(section) ?? [];
        bySection.set(section, items);
        items.push(index);
    }
    return [...bySection].map(([section, items]) => ({
        messageId,
        members: items.map((item) => ({ kind: 'item', item })),
        section,
        claim: null,
        data: { section: sectionName(plan, section) },
        fix: null,
    }));
}

;// CONCATENATED MODULE: ./lib/model/answers.js
const decided = /^(?:(?:decision|decided|resolved|resolution|answer(?:ed)?|outcome|deferred|closed|agreed)(?![\p{L}\p{N}])|決定|解決|回答|結論)/iu;
const planned = /^(?:(?:next steps?|method)(?![\p{L}\p{N}])|次のステップ|方法)/iu;
const arrow = /→|⇒|->|=>/u;
/** The answer behind the last arrow of a question's text, or in front of the text ("Resolved: …"); null where there is none. */
function answerIn(text) {
    const parts = text.split(arrow).map((part) => part.replace(/^(?:[\s✅✔☑*_:：-]|\uFE0F)+/u, ''));
    const last = parts.length === 1 ? '' : (parts.at(-1) ?? '');
    if (decided.test(last) || decided.test(parts[0] ?? ''))
        return 'decided';
    if (planned.test(last))
        return 'planned';
    return /[\p{L}\p{N}]/u.test(last) ? 'said' : null;
}
/** Whether a text asks something: it ends with a question mark, or as a Japanese question does. A remark in parentheses, or an arrow, may follow. */
function isQuestion(text) {
    const [question = ''] = text.split(arrow, 1);
    const bare = question
        .trimEnd()
        .replace(/[(（][^()（）]*[)）]$/u, '')
        .trimEnd();
    return /[?？]["'”」』*_]?$|か。?$/u.test(bare);
}
/** The items below which a bullet of their list stands, before the next item. */
function itemsWithBullets({ items, bullets }) {
    const found = new Set();
    let index = -1;
    for (const { nested, section, place } of bullets) {
        while ((items[index + 1]?.place.line ?? Infinity) < place.line)
            index += 1;
        if (nested && items[index]?.section === section)
            found.add(index);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/rules/complete-is-complete.js




const howToFix = 'Tick what is done, or strike what is not going to be, with the reason:';
const example = '- [ ] ~~{source}~~ (deferred: why)';
const completeIsComplete = {
    meta: {
        id: 'complete-is-complete',
        summary: 'A plan or phase that says it is finished has no open item.',
        messages: {
            phases: {
                level: 'error',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, but {section} has {count} open {count|item|items}: {names}.',
                howToFix,
                example,
            },
            'phase-heading': {
                level: 'error',
                headline: '{section} says done with {count} open {count|item|items}',
                text: 'The heading says that {section} is done, but it has {count} open {count|item|items}: {names}.',
                howToFix,
                example,
            },
            'definition-of-done': {
                level: 'error',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, but {section} has {count} open {count|item|items}: {names}.',
                howToFix,
                example,
            },
            conditional: {
                level: 'notice',
                headline: '{status} with {count} open conditional {count|item|items} in {section}',
                text: 'The status is {status}, and {section} has {count} open {count|item|items} that may not apply: {names}.',
                howToFix,
                example: '- [ ] ~~{source}~~ (not required: why)',
            },
            'success-metrics': {
                level: 'warning',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, but {count} of its {section} {count|is|are} open: {names}.',
                howToFix,
                example,
            },
            other: {
                level: 'warning',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, but {section} has {count} open {count|item|items}: {names}.',
                howToFix,
                example,
            },
            'adr-legacy': {
                level: 'notice',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, and {section} has {count} open {count|item|items}: {names}.',
                howToFix,
                example,
            },
            'open-questions': {
                level: 'notice',
                headline: '{status} with {count} undecided {count|question|questions}',
                text: 'The status is {status}, and {count} open {count|question has|questions have} no decision: {names}.',
                howToFix: 'Write the decision behind the question:',
                example: '- [x] {source} → Decision: …',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = stage_stageOf(plan);
        return stage?.kind === 'finished' ? unfinished(plan, stage) : unfinishedPhases(plan);
    },
};
/** Open items of a finished plan, one problem for each kind in each section; a phase counts as one section. */
function unfinished(plan, stage) {
    const groups = new Map();
    for (const [index, item] of plan.items.entries()) {
        const messageId = messageFor(plan, item);
        if (messageId === null)
            continue;
        const section = homeOf(plan, item);
        const key = `${messageId} ${String(section)}`;
        const group = groups.get(key) ?? { messageId, section, items: [] };
        groups.set(key, group);
        group.items.push(index);
    }
    return [...groups.values()].map(({ messageId, section, items }) => problem(plan, messageId, section, items, stage));
}
/** Phases whose heading says that they are done. Of those that the status has left behind the status says so already. */
function unfinishedPhases(plan) {
    return plan.phases.slice(phasesBehind(plan)).flatMap((phase) => {
        const items = itemsWhere(plan, phase.items, (item) => isLeftOpen(plan, item));
        return phase.saysDone && items.length > 0
            ? [problem(plan, 'phase-heading', phase.section, items, { kind: 'phase-complete', label: phase.label })]
            : [];
    });
}
function problem(plan, messageId, section, items, claim) {
    return {
        messageId,
        members: items.map((item) => ({ kind: 'item', item })),
        section,
        claim,
        data: { status: plan.status?.text ?? '', section: sectionName(plan, section) },
        fix: null,
    };
}
/** Which message an open leaf of a finished plan belongs to; null for one that contradicts nothing. */
function messageFor(plan, item) {
    if (!isLeftOpen(plan, item))
        return null;
    if (item.phase !== null)
        return 'phases';
    const role = roleAround(plan, item.section);
    switch (role) {
        case 'definition-of-done':
            return isConditional(item) ? 'conditional' : role;
        case 'success-metrics':
        case 'adr-legacy':
            return role;
        case 'open-questions':
            // Questions are closed by text more often than by their box.
            return answerIn(item.text) === 'decided' ? null : role;
        default:
            return plan.phases.length === 0 ? 'phases' : 'other';
    }
}
/** "if …", "as applicable": the item itself leaves open whether it applies. */
function isConditional(item) {
    return /\b(?:if|where|as|when)\s+(?:applicable|needed|necessary|required|relevant|appropriate)\b|(?:^|\()\s*(?:if|when)\b/i.test(item.text);
}

;// CONCATENATED MODULE: ./lib/model/form.js
/** The role of a section; where none is known for it, its title without the phase's number, notes, signs and case. */
function sectionKey({ role, title }) {
    if (role !== 'other')
        return role;
    const bare = title.replace(/^Phase\s+\d+(?:\.\d+)*\s+/i, '').replace(/[(（][^()（）]*[)）]$/, '');
    const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [title];
    return `title ${words.join(' ')}`;
}

;// CONCATENATED MODULE: ./lib/rules/gate-is-filled.js



const gateIsFilled = {
    meta: {
        id: 'gate-is-filled',
        summary: 'The sections by which a phase is judged say something.',
        messages: {
            'acceptance-criteria': {
                level: 'warning',
                headline: '{count} {count|phase|phases} without acceptance criteria',
                text: '{names} {count|is|are} empty; what holds once the phase is done was expected there.',
                howToFix: 'Write what can be seen once the phase is done:',
                example: '- What can be seen once the phase is done',
            },
            verification: {
                level: 'warning',
                headline: '{count} {count|phase|phases} without a step of verification',
                text: '{names} {count|has|have} no command and no other step; how the phase is checked was expected there.',
                howToFix: 'Write the commands into a fence, or say in words how the phase is checked.',
            },
            other: {
                level: 'notice',
                headline: '{count} empty {count|section|sections}',
                text: '{names} {count|is|are} empty; something was expected below {count|the heading|each heading}.',
                howToFix: 'Say what belongs there; "None" will do.',
            },
            'in-draft': {
                level: 'notice',
                headline: '{count} {count|gate|gates} still empty',
                text: '{names} {count|is|are} still empty; what the phase is judged by was expected there once work begins.',
                howToFix: 'Fill {count|it|each of them} before the plan leaves Draft.',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = stage_stageOf(plan)?.kind;
        // Nobody completes the text of a plan that was given up.
        if (!plan.native || stage === 'halted')
            return [];
        const empty = emptySections(plan);
        const isGate = ({ messageId }) => messageId !== 'other';
        if (stage === 'draft')
            return problemOf('in-draft', empty.filter(isGate));
        return ['acceptance-criteria', 'verification', 'other'].flatMap((id) => {
            const meant = empty.filter(({ messageId }) => messageId === id);
            return problemOf(id, meant);
        });
    },
};
function problemOf(messageId, empty) {
    if (empty.length === 0)
        return [];
    const members = empty.map(({ section }) => ({ kind: 'section', section }));
    return [{ messageId, members, section: null, claim: null, data: {}, fix: null }];
}
/** The sections of phases that were to say something, and say nothing. */
function emptySections(plan) {
    const required = new Set(plan.form.phaseSections.map(sectionKey));
    const filled = filledSections(plan);
    return [...plan.sections.entries()].flatMap(([index, section]) => {
        if (section.phase === null || filled.has(index))
            return [];
        const { role } = section;
        if (role === 'acceptance-criteria' || role === 'verification')
            return [{ section: index, messageId: role }];
        return required.has(sectionKey(section)) ? [{ section: index, messageId: 'other' }] : [];
    });
}
/** The sections in which, or in a sub-section of which, a reader finds something. */
function filledSections(plan) {
    const code = new Set(plan.hidden.filter(({ kind }) => kind === 'code').map(({ line }) => line));
    const filled = new Set();
    // Sub-sections first: what they hold is held by the sections around them as well.
    for (const [index, { body, parent }] of [...plan.sections.entries()].reverse()) {
        const inVerification = roleAround(plan, index) === 'verification';
        const isComment = ({ text, place }) => inVerification && code.has(place.line) && text.startsWith('#');
        if (body.some((line) => !isBare(line.text) && !isComment(line)))
            filled.add(index);
        if (filled.has(index) && parent !== null)
            filled.add(parent);
    }
    return filled;
}
/** Whether a line is nothing but the marks of a list, an item or a quote. */
function isBare(line) {
    return /^(?:[-*+>\s]|\d{1,9}[.)]|\[.?\])+$/.test(line);
}

;// CONCATENATED MODULE: ./lib/model/gate.js
/** Checklists by which a phase or plan is measured before it is left. */
const gateRoles = new Set(['acceptance-criteria', 'success-metrics', 'definition-of-done']);
/** The heading of the gate that a section is, or is part of; null for one that belongs to none. */
function gateAround(plan, section) {
    for (let at = section; at !== null; at = plan.sections[at]?.parent ?? null) {
        const role = plan.sections[at]?.role ?? 'other';
        if (gateRoles.has(role))
            return at;
        if (role !== 'other')
            return null;
    }
    return null;
}
/** The gates of a plan that have lines, by their heading. */
function gatesOf(plan) {
    const gates = new Map();
    const gateAt = (section) => {
        const heading = gateAround(plan, section);
        if (heading === null)
            return undefined;
        const gate = gates.get(heading) ?? { items: [], bullets: [] };
        gates.set(heading, gate);
        return gate;
    };
    for (const [index, { section, leaf }] of plan.items.entries())
        if (leaf)
            gateAt(section)?.items.push(index);
    for (const [index, { section, nested }] of plan.bullets.entries())
        if (!nested)
            gateAt(section)?.bullets.push(index);
    return gates;
}

;// CONCATENATED MODULE: ./lib/rules/losses.js


/** What rules about things that a plan lost ask of the change, line by line. Sections and phases are of base. */
class Losses {
    change;
    sections;
    phases;
    /** Phases of head that the change closes. */
    closed;
    /** How many done leaves head has that base did not have in any form, by phase or else by section. */
    gained;
    constructor(change) {
        this.change = change;
        const { pairing, transitions } = change;
        this.sections = headsOf(pairing.sections);
        this.phases = headsOf(pairing.phases);
        this.closed = new Set(transitions.flatMap((step) => (step.kind === 'phase-closed' ? [step.phase] : [])));
        this.gained = doneGained(change);
    }
    sectionInHead(section) {
        return this.sections.get(section) ?? null;
    }
    phaseInHead(phase) {
        return this.phases.get(phase) ?? null;
    }
    /** Where to look for what a section lost: there as head has it, else the nearest surviving section around it, else the status. */
    placeOf(section) {
        const { base, head } = this.change;
        for (let at = section; at !== null; at = base.sections[at]?.parent ?? null) {
            const surviving = head.sections[this.sections.get(at) ?? -1];
            if (surviving !== undefined && !isWholePlan(surviving.role))
                return surviving.place;
        }
        return head.status?.place ?? head.title?.place ?? null;
    }
    /** Whether the change closes the phase that a section is part of. */
    closesPhaseAround(section) {
        const phase = this.change.base.sections[section]?.phase ?? null;
        return phase !== null && this.closed.has(this.phases.get(phase) ?? -1);
    }
    /** How many done leaves were added to the phase that a section is part of, or else to the section itself. */
    doneGainedIn(section) {
        const phase = this.change.base.sections[section]?.phase ?? null;
        const [inPhase, inSection] = [phase === null ? null : this.phaseInHead(phase), this.sectionInHead(section)];
        return this.gained.get(phase === null ? `section ${String(inSection)}` : `phase ${String(inPhase)}`) ?? 0;
    }
    finishesPlan() {
        const { base, head } = this.change;
        return stage_stageOf(head)?.kind === 'finished' && stage_stageOf(base)?.kind !== 'finished';
    }
    /**
     * Whether a section is part of a gate that head still has: what it loses are criteria, and judged as such. A phase that is
     * removed takes its gate with it, and what is lost is work.
     */
    isStandingGate(section) {
        const { base } = this.change;
        const phase = base.sections[section]?.phase ?? null;
        return gateAround(base, section) !== null && (phase === null || this.phases.has(phase));
    }
}
/** What a message says behind the text of a line that became something else; null where nothing is known. */
function fateText(fate) {
    switch (fate.kind) {
        case 'gone':
            return null;
        case 'bullet':
            return `without its box on line ${String(fate.line)}`;
        case 'code':
            return `inside a code block on line ${String(fate.line)}`;
        case 'comment':
            return `inside a comment on line ${String(fate.line)}`;
    }
}
function doneGained({ head, pairing }) {
    const counts = new Map();
    for (const index of pairing.added) {
        const item = head.items[index];
        if (item === undefined || !item.leaf || !item.done)
            continue;
        const key = item.phase === null ? `section ${String(item.section)}` : `phase ${String(item.phase)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}
function headsOf(pairs) {
    return new Map(pairs.map(({ base, head }) => [base, head]));
}
function isWholePlan(role) {
    return role === 'title' || role === 'preamble';
}

;// CONCATENATED MODULE: ./lib/model/loosening.js
/**
 * Whether a text asks for less than it did. Narrow on purpose: most rewording is honest, and what cannot be told for sure is
 * only another text.
 */
function asksForLess(was, is) {
    return isGained(softWord, was, is) || isWeakerVerb(was, is) || isFewer(was, is) || movesBound(was, is);
}
/** Whether a text says of itself, as it did not before, that it does not hold yet ("Windows pending"). */
function leavesOpen(was, is) {
    return isGained(openEnd, was, is);
}
/** Whether a command lets more pass than it did: its failure is swallowed, or it is told to be less strict. */
function checksLess(was, is) {
    const [from, to] = [readCommand(was), readCommand(is)];
    if (isGained(swallowed, from.text, to.text) || isGained(lenientComment, from.comment, to.comment))
        return true;
    if (from.program !== to.program)
        return false;
    return ([...to.flags].some((flag) => lenientFlags.has(flag) && !from.flags.has(flag)) ||
        [...from.flags].some((flag) => strictFlags.has(flag) && !to.flags.has(flag)) ||
        limits.some(({ flag, strict }) => isLooserLimit(flag, strict, from.text, to.text)));
}
function isGained(pattern, was, is) {
    return pattern.test(is) && !pattern.test(was);
}
/** "if possible", "(optional)". */
const softWord = /\b(?:if|where|when|wherever|whenever|as far as) (?:at all )?(?:possible|feasible|practical|practicable)\b|\b(?:as|if|when) time (?:permits|allows)\b|\bbest[- ]effort\b|\bnice[- ]to[- ]have\b|\b(?:ideally|preferably)\b|^optional\b|[([]optional\b|可能であれば|可能なら|可能な限り|できれば/i;
/** In brackets or behind a comma, a dash or a colon: "pending". Anywhere: "tracked for a follow-up", "to be confirmed". */
const openEnd = /[([,;:–—-] ?[^()[\],;:–—-]{0,40}\b(?:pending|outstanding|tbd)\b|\b(?:tracked|left|planned|scheduled|filed) (?:separately|elsewhere|later|(?:as|for|in|to) (?:[\w-]+ ){0,3}follow[- ]?ups?)\b|\b(?:yet|still|remains?) to be [a-z]+ed\b|\bto be (?:confirmed|determined|decided|done|defined|added|opened|filed|written|verified|scheduled|completed|measured)\b|\bonce (?:[\w-]+ ){1,5}(?:is|are|becomes?) available\b|\bnot (?:yet|verified|tested|measured|met)\b|\b(?:partially|partly) (?:done|met|completed?|implemented)\b|未(?:実施|確認|対応|完了|検証)|保留中|後日/i;
/** "should" where it said "must". */
function isWeakerVerb(was, is) {
    return (/\b(?:must|shall)\b/i.test(was) && !/\b(?:must|shall)\b/i.test(is) && isGained(/\b(?:should|may|might)\b/i, was, is));
}
/** "most" where it said "all". */
function isFewer(was, is) {
    const all = /\b(?:all|every|each)\b|\b100 ?%/i;
    const most = /\b(?:most|mostly|many|some|several|nearly|almost|largely|usually|typically|partially|partly)\b/i;
    return all.test(was) && !all.test(is) && isGained(most, was, is);
}
const number = /\d[\d,.]*/g;
/** What stands before a number that must not be passed, or must be reached. */
const upper = /(?:<=?|≤|\b(?:under|below|within|less than|fewer than|lower than|at most|no more than|not more than|max(?:imum)?(?: of)?)) ?[$€£~]?$/i;
const lower = /(?:>=?|≥|\b(?:over|above|more than|greater than|at least|no less than|not less than|min(?:imum)?(?: of)?)) ?[$€£~]?$/i;
/** "Nobody waits longer than": a comparison that is denied is a bound from above. */
const deniedMore = /\b(?:no|nobody|none|nothing|never|not)\b[^.;]{0,40}\b(?:longer|more|later|slower|larger|greater|higher) than ?[$€£~]?$/i;
/** What stands behind a share of which more is better. */
const share = /^ ?%[^.;]{0,20}\b(?:coverage|accuracy|uptime|availability|of|pass|passing|success)\b/i;
/** Whether the same words have a number that is reached, or kept to, more easily. A note may stand behind them. */
function movesBound(was, is) {
    const masked = was.replace(number, '#').replace(/[.!]$/, '');
    if (!is.replace(number, '#').startsWith(masked))
        return false;
    const now = [...is.matchAll(number)].map((match) => loosening_valueOf(match[0]));
    return [...was.matchAll(number)].some((match, index) => {
        const [before, after] = [
            was.slice(Math.max(0, match.index - 60), match.index),
            was.slice(match.index + match[0].length),
        ];
        const [from, to] = [loosening_valueOf(match[0]), now[index] ?? Number.NaN];
        return upper.test(before) || deniedMore.test(before)
            ? to > from
            : (lower.test(before) || share.test(after)) && to < from;
    });
}
function loosening_valueOf(written) {
    return Number.parseFloat(written.replaceAll(',', ''));
}
function readCommand(line) {
    const at = line.search(/ #/);
    const [text, comment] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at)];
    const words = text.split(' ').filter((word) => word !== '');
    const program = words.find((word) => !/^\w+=/.test(word)) ?? '';
    return { text: words.join(' '), comment, program, flags: new Set(flagsOf(words)) };
}
/** Flags as they stand, and those that take a word of their own together with it. */
function flagsOf(words) {
    return words.flatMap((word, index) => (word.startsWith('-') ? [word, `${word} ${words[index + 1] ?? ''}`] : []));
}
const swallowed = /(?:\|\||;) ?(?:true|:|exit 0|echo\b[^|&;]*)$/;
const lenientComment = /^ #+ ?(?:optional|if|when|pending|skip|skipped|later)\b/i;
/** Of linters, compilers and test runners; none that another program takes for something else that matters. */
const strictFlags = new Set([
    '-D warnings',
    '-Dwarnings',
    '--deny warnings',
    '--deny-warnings',
    '-Werror',
    '--all-targets',
    '--all-features',
    '--workspace',
    '--strict',
    '--check',
    '--frozen-lockfile',
    '--fail-on-warnings',
    '--warnings-as-errors',
    '-warnaserror',
    '-race',
]);
const lenientFlags = new Set([
    '--exit-zero',
    '--no-verify',
    '--passWithNoTests',
    '--pass-with-no-tests',
    '--if-present',
    '--ignore-failures',
    '--no-strict',
    '--allow-warnings',
    '-A warnings',
    '-DskipTests',
    '-DskipTests=true',
    '-Dmaven.test.skip=true',
    '-Dmaven.test.failure.ignore=true',
]);
/** Flags whose number is a limit; `strict` says which way it is kept. */
const limits = [
    { flag: /--max-warnings[= ](\d+)/, strict: 'low' },
    { flag: /--(?:cov-)?fail-under[= ](\d+)/, strict: 'high' },
];
function isLooserLimit(flag, strict, was, is) {
    const [from, to] = [was, is].map((text) => flag.exec(text)?.[1]);
    if (from === undefined)
        return false;
    if (to === undefined)
        return true;
    return strict === 'low' ? Number(to) > Number(from) : Number(to) < Number(from);
}

;// CONCATENATED MODULE: ./lib/model/pair-best.js
/** Comparisons of one call; beyond it only what is at nearly the same place is compared. */
const pair_best_maxComparisons = 100_000;
/**
 * Pairs what scores highest first, nothing twice; of equal scores what stands first and nearest. A score of null is no pair. The
 * outcome does not depend on which side is called base.
 */
function pairBest(rest, scoreOf) {
    const reach = Math.ceil(pair_best_maxComparisons / Math.max(1, rest.base.length, rest.head.length));
    const candidates = [];
    for (const [from, base] of rest.base.entries()) {
        const start = Math.max(0, from - reach);
        for (const [offset, head] of rest.head.slice(start, from + reach + 1).entries()) {
            const to = start + offset;
            const score = scoreOf(base, head);
            if (score !== null)
                candidates.push({ base, head, score, sum: from + to, distance: Math.abs(from - to) });
        }
    }
    candidates.sort((one, other) => other.score - one.score || one.sum - other.sum || one.distance - other.distance);
    const [bases, heads] = [new Set(), new Set()];
    return candidates.filter(({ base, head }) => {
        if (bases.has(base) || heads.has(head))
            return false;
        bases.add(base);
        heads.add(head);
        return true;
    });
}

;// CONCATENATED MODULE: ./lib/model/text-key.js
/** A text as it is compared: without case, or marks at its ends. What is left when two ways to write the same are to be equal. */
function textKey(text) {
    const start = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/^[^\p{L}\p{N}]+/u, '');
    return /^.*[\p{L}\p{N}]/su.exec(start)?.[0] ?? '';
}
/** What `longer` has behind `key` where that is a note and none of the text itself; null where it is not so. Both are keys. */
function noteBehind(key, longer) {
    if (key === '' || longer.length <= key.length || !longer.startsWith(key))
        return null;
    const rest = longer.slice(key.length);
    return noteStart.test(rest) ? rest : null;
}
/**
 * A bracket, an arrow, a dash with spaces, or a further sentence. Brackets and quotes that the text ends with, and its full stop,
 * are not in its key. No run is followed far: a hostile text is compared with a thousand others.
 */
const noteStart = /^[)\]"'”’」』*_`]{0,4}(?:[ .。!?]{0,4}[([→⇒※]| (?:[-–—]{1,3}>?|=>) | ?[.:;!?] |。)/u;

;// CONCATENATED MODULE: ./lib/model/pair-lines.js



/** Texts at least this alike are two versions of one line. */
const alikeEnough = 0.5;
/** How alike a text is to itself with a note behind it. */
const noted = 0.95;
/** Pairs equal lines, the first with the first, then those most alike. */
function pairLines(base, head, likeness = textLikeness(), atLeast = alikeEnough) {
    const equal = pairEqual(base, head);
    const rest = without(equal, base, head);
    const alike = pairBest(rest, (from, to) => {
        const score = likeness(base[from] ?? '', head[to] ?? '');
        return score >= atLeast ? score : null;
    });
    const pairs = [...equal, ...alike];
    const { base: removed, head: added } = without(pairs, base, head);
    return { pairs, added, removed };
}
/** Sentences: a note behind one does not make it another. */
function textLikeness() {
    const parts = remember((text) => ({ key: textKey(text), bigrams: (0,similarity/* bigramsOf */.nF)(text.toLowerCase()) }));
    return (one, other) => {
        const [from, to] = [parts(one), parts(other)];
        if (noteBehind(from.key, to.key) !== null || noteBehind(to.key, from.key) !== null)
            return noted;
        return (0,similarity/* similarity */.k8)(from.bigrams, to.bigrams);
    };
}
/** Commands: one that has all words of the other, and more, is another version of it. */
function commandLikeness() {
    const [texts, words] = [textLikeness(), remember((text) => text.split(' '))];
    return (one, other) => {
        const [from, to] = [words(one), words(other)];
        return Math.max(texts(one, other), isWithin(from, to) || isWithin(to, from) ? 0.6 : 0);
    };
}
/** A function of a text that is asked for the same texts again and again. */
function remember(read) {
    const known = new Map();
    return (text) => {
        const found = known.get(text) ?? read(text);
        known.set(text, found);
        return found;
    };
}
/** Whether the words of one command stand in the other, in their order. One word alone says too little. */
function isWithin(words, others) {
    let found = 0;
    for (const other of others)
        if (other === words[found])
            found += 1;
    return words.length > 1 && found === words.length;
}
function pairEqual(base, head) {
    const places = new Map();
    for (const [index, text] of head.entries()) {
        const known = places.get(text);
        if (known === undefined)
            places.set(text, [index]);
        else
            known.push(index);
    }
    const used = new Map();
    return base.flatMap((text, from) => {
        const ordinal = used.get(text) ?? 0;
        const to = places.get(text)?.[ordinal];
        used.set(text, ordinal + 1);
        return to === undefined ? [] : [{ base: from, head: to }];
    });
}
function without(pairs, base, head) {
    const [bases, heads] = [new Set(pairs.map((pair) => pair.base)), new Set(pairs.map((pair) => pair.head))];
    return {
        base: [...base.keys()].filter((index) => !bases.has(index)),
        head: [...head.keys()].filter((index) => !heads.has(index)),
    };
}

;// CONCATENATED MODULE: ./lib/rules/weakened-commands.js


/** What the verifications of phases lost that head still has. */
function weakenedCommands({ base, head }, losses) {
    const sections = verificationsOf(base);
    const [before, now] = [commentsOf(base), commentsOf(head)];
    const phases = base.phases.flatMap((was, phase) => {
        const inHead = losses.phaseInHead(phase);
        const is = head.phases[inHead ?? -1];
        if (inHead === null || is === undefined)
            return [];
        const comments = newComments(before.get(phase) ?? [], now.get(inHead) ?? []);
        return [{ section: sections.get(phase) ?? was.section, ...commandChanges(was, is, comments) }];
    });
    const elsewhere = countTexts([
        [commandsOf(head), 1],
        [commandsOf(base), -1],
        [phases.flatMap((phase) => phase.lost), 1],
    ]);
    return phases.map((phase) => ({ ...phase, lost: phase.lost.filter(({ text }) => !take(elsewhere, text)) }));
}
/** The first heading of each phase under which its commands stand. */
function verificationsOf({ sections }) {
    const first = new Map();
    for (const [index, { role, phase }] of sections.entries()) {
        if (role === 'verification' && phase !== null && !first.has(phase))
            first.set(phase, index);
    }
    return first;
}
/** The comments in the code of each phase, without their sign. */
function commentsOf({ phases, sections, hidden }) {
    const comments = new Map();
    let phase = 0;
    const endOf = (index) => sections[phases[index]?.section ?? -1]?.endLine ?? Infinity;
    for (const line of hidden) {
        if (line.kind !== 'code')
            continue;
        while (line.line > endOf(phase))
            phase += 1;
        const start = sections[phases[phase]?.section ?? -1]?.place.line ?? Infinity;
        const text = /^\s*#+\s*(.*)$/.exec(line.text)?.[1];
        if (line.line < start || text === undefined)
            continue;
        const known = comments.get(phase);
        if (known === undefined)
            comments.set(phase, [{ ...line, text }]);
        else
            known.push({ ...line, text });
    }
    return comments;
}
/** Comments that base does not have, by their text. */
function newComments(before, now) {
    const known = new Set(before.map(({ text }) => text));
    return new Map(now.filter(({ text }) => !known.has(text)).map((line) => [line.text.trimEnd(), line]));
}
function commandChanges(was, is, comments) {
    const { pairs, removed, added } = pairLines(was.commands.map(({ text }) => text), is.commands.map(({ text }) => text), commandLikeness());
    const changed = pairs.flatMap((pair) => {
        const [from, to] = [was.commands[pair.base], is.commands[pair.head]];
        return from === undefined || to === undefined || !isLooser(from, to) ? [] : [loosened(from, to)];
    });
    const gone = removed.flatMap((index) => was.commands[index] ?? []).filter((command) => !command.optional);
    const commentedOut = gone.flatMap((command) => {
        const comment = comments.get(command.text);
        return comment === undefined ? [] : [loosened(command, asText(comment))];
    });
    const excused = new Set([...comments.keys()].flatMap(excusedBy));
    return {
        lost: gone.filter(({ text }) => !comments.has(text) && !excused.has(text)).map(lost),
        loosened: [...changed, ...commentedOut],
        gained: added.length,
    };
}
function isLooser(was, is) {
    return (!was.optional && is.optional) || (was.text !== is.text && checksLess(was.text, is.text));
}
/** Places in a comment at which a reason may begin; a hostile one has any number. */
const maxReasonStarts = 8;
/** The commands that a comment may say the reason of, why they are not run: `cargo bench (deferred: no runner)`. */
function excusedBy(comment) {
    const starts = [...comment.matchAll(/ ?(?:[(#:;]|[-–—]{1,3} )/g)].slice(0, maxReasonStarts);
    return starts
        .filter(({ index }) => /\p{L}/u.test(comment.slice(index)))
        .map(({ index }) => comment.slice(0, index).trimEnd());
}
function lost({ text }) {
    return { text, source: text, form: 'command', done: false, fate: null };
}
function loosened(was, { text, place }) {
    return { text, was: was.text, wasSource: was.text, form: 'command', place };
}
function asText({ text, line }) {
    return { text: `# ${text.trimEnd()}`, place: { line, column: 1, endLine: line, endColumn: text.length + 1 } };
}
function commandsOf({ phases }) {
    return phases.flatMap((phase) => phase.commands);
}
function countTexts(counted) {
    const counts = new Map();
    for (const [lines, by] of counted)
        for (const { text } of lines)
            counts.set(text, (counts.get(text) ?? 0) + by);
    return counts;
}
/** Whether a text is left, which is one less by that. */
function take(counts, text) {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left > 0;
}

;// CONCATENATED MODULE: ./lib/rules/weakened-lines.js





/** Criteria at least this alike in two gates are one that moved. */
const movedAlike = 0.8;
/** What the gates of base lost that head still has: acceptance criteria, success metrics and definitions of done. */
function weakenedLines(change, losses) {
    const { base, head, pairing } = change;
    const [baseGates, headGates] = [gatesOf(base), gatesOf(head)];
    const pairs = new Map(pairing.items.map((pair) => [pair.base, pair]));
    const fates = new Map(pairing.dropped.map(({ base: index, fate }) => [index, fate]));
    const added = new Set(pairing.added);
    const gates = [...baseGates.keys()]
        .filter((section) => losses.isStandingGate(section))
        .map((section) => {
        const gate = headGates.get(losses.sectionInHead(section) ?? -1) ?? { items: [], bullets: [] };
        return {
            section,
            items: itemChanges(change, baseGates.get(section)?.items ?? [], pairs, fates),
            bullets: bulletChanges((baseGates.get(section)?.bullets ?? []).flatMap((index) => base.bullets[index] ?? []), newLines(head, gate, added)),
        };
    });
    const moved = movedBullets(change, gates.flatMap(({ bullets }) => bullets.lost), gates.flatMap(({ bullets }) => bullets.gained));
    return gates.map(({ section, items, bullets }) => ({
        section,
        lost: [
            ...items.lost,
            ...bullets.struck,
            ...bullets.lost.filter((one) => !moved.from.has(one)).map((one) => lostBullet(one, null)),
        ],
        loosened: [...items.loosened, ...bullets.loosened],
        gained: bullets.gained.filter((line) => !moved.to.has(line) && line.counts).length,
    }));
}
/** Items are paired already, wherever they stand now. */
function itemChanges({ base, head }, indexes, pairs, fates) {
    const [lost, loosened] = [[], []];
    for (const index of indexes) {
        const [was, is, fate] = [base.items[index], head.items[pairs.get(index)?.head ?? -1], fates.get(index)];
        if (was === undefined || stateOf(was) === 'waived')
            continue;
        if (fate !== undefined && isLost(was, fate))
            lost.push(lostItem(was, fate));
        if (is?.waiver === null && weakened_lines_isLooser(was.text, is.text, is.done)) {
            loosened.push({ text: is.text, was: was.text, wasSource: was.source, form: 'item', place: is.place });
        }
    }
    return { lost, loosened };
}
/** A criterion that was met may go on as a plain bullet. */
function isLost(item, fate) {
    return !(item.done && fate.kind === 'bullet');
}
function lostItem({ text, source, done }, fate) {
    return { text, source, form: 'item', done, fate: fateText(fate) };
}
function lostBullet({ text, source }, fate) {
    return { text, source, form: 'bullet', done: false, fate };
}
/** An open item may say what it waits for; what claims to hold may not. */
function weakened_lines_isLooser(was, is, claimed) {
    return was !== is && (asksForLess(was, is) || checksLess(was, is) || (claimed && leavesOpen(was, is)));
}
/** The bullets of a gate, and the items that base did not have as such. */
function newLines(head, gate, added) {
    return [
        ...gate.bullets
            .flatMap((index) => head.bullets[index] ?? [])
            .map((one) => ({ ...one, form: 'bullet', counts: true })),
        ...gate.items
            .filter((index) => added.has(index))
            .flatMap((index) => head.items[index] ?? [])
            .map((one) => ({ ...one, form: 'item', counts: one.done })),
    ];
}
function bulletChanges(base, head) {
    const { pairs, removed, added } = pairLines(base.map(({ text }) => text), head.map(({ text }) => text));
    const [struck, loosened] = [[], []];
    for (const pair of pairs) {
        const [was, is] = [base[pair.base], head[pair.head]];
        if (was === undefined || is === undefined || was.waiver !== null)
            continue;
        const { waiver, form, place, text } = is;
        if (waiver === null) {
            const claimed = form === 'bullet' || is.counts;
            if (weakened_lines_isLooser(was.text, text, claimed)) {
                loosened.push({ text, was: was.text, wasSource: was.source, form, place });
            }
        }
        else if (form === 'bullet' && waiver.reason === null) {
            struck.push(lostBullet(was, `waived without a reason on line ${String(place.line)}`));
        }
    }
    return {
        lost: removed.flatMap((index) => base[index] ?? []).filter(({ waiver }) => waiver === null),
        struck,
        loosened,
        gained: added.flatMap((index) => head[index] ?? []),
    };
}
/** Which bullets stand elsewhere now: with the same text anywhere in the plan, or nearly the same in another gate. */
function movedBullets({ base, head }, lost, gained) {
    const [from, to] = [new Set(), new Set()];
    const surplus = countKeys([...head.bullets, ...head.items]);
    const gone = new Set(lost);
    for (const { key } of [...base.bullets.filter((bullet) => !gone.has(bullet)), ...base.items]) {
        surplus.set(key, (surplus.get(key) ?? 0) - 1);
    }
    for (const bullet of lost) {
        const left = surplus.get(bullet.key) ?? 0;
        if (left <= 0)
            continue;
        surplus.set(bullet.key, left - 1);
        from.add(bullet);
    }
    const [rest, texts] = [lost.filter((bullet) => !from.has(bullet)), gained.map(({ text }) => text)];
    const { pairs } = pairLines(rest.map(({ text }) => text), texts, textLikeness(), movedAlike);
    for (const pair of pairs) {
        const [bullet, line] = [rest[pair.base], gained[pair.head]];
        if (bullet !== undefined)
            from.add(bullet);
        if (line !== undefined)
            to.add(line);
    }
    return { from, to };
}
function countKeys(lines) {
    const counts = new Map();
    for (const { key } of lines)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./lib/rules/gate-not-weakened.js





const putBack = 'Put {count|it|them} back where {count|it|they} stood; what is not to hold any more says why:';
const keep = 'Keep {count|it|them} as {count|it was|they were}; what is not to hold any more says why:';
const gate_not_weakened_example = '{line}';
const gateNotWeakened = {
    meta: {
        id: 'gate-not-weakened',
        summary: 'What a phase or plan is measured by is not made easier along the way.',
        messages: {
            removed: {
                level: 'warning',
                headline: '{count} {count|line|lines} of {section} gone',
                text: '{count} {count|line|lines} of {section} {count|is|are} gone: {names}.',
                howToFix: putBack,
                example: gate_not_weakened_example,
            },
            'removed-on-close': {
                level: 'error',
                headline: '{count} {count|line|lines} of {section} gone in the change that {closing}',
                text: '{count} {count|line|lines} of {section} {count|is|are} gone in the change that {closing}: {names}.',
                howToFix: putBack,
                example: gate_not_weakened_example,
            },
            loosened: {
                level: 'warning',
                headline: '{count} {count|line|lines} of {section} made easier',
                text: '{count} {count|line|lines} of {section} {count|asks|ask} for less than before: {names}.',
                howToFix: keep,
                example: gate_not_weakened_example,
            },
            'loosened-on-close': {
                level: 'error',
                headline: '{count} {count|line|lines} of {section} made easier in the change that {closing}',
                text: '{count} {count|line|lines} of {section} {count|asks|ask} for less in the change that {closing}: {names}.',
                howToFix: keep,
                example: gate_not_weakened_example,
            },
        },
    },
    reads: 'change',
    check: (change) => {
        // What nobody has begun is still being written; what is no plan any more is told as a whole.
        if ((hasNotBegun(change.base) && hasNotBegun(change.head)) || saysNothing(change.head))
            return [];
        const losses = new Losses(change);
        return [...weakenedLines(change, losses), ...weakenedCommands(change, losses)].flatMap((weakening) => {
            const closing = closingOf(change.base, losses, weakening.section);
            return [...removed(change, losses, weakening, closing), ...gate_not_weakened_loosened(change, losses, weakening, closing)];
        });
    },
};
/** One problem for what is gone. It fails where less is demanded at the gate itself: ticked criteria were met, and new ones make up. */
function removed(change, losses, weakening, closing) {
    const { section, lost, gained } = weakening;
    const [first] = lost;
    if (first === undefined)
        return [];
    const place = losses.placeOf(section);
    const members = lost.map(({ text, source, fate }) => {
        return { kind: 'lost', text, source, place, ...(fate === null ? {} : { fate }) };
    });
    const missed = lost.filter(({ done }) => !done).length;
    const messageId = closing !== null && missed > gained ? 'removed-on-close' : 'removed';
    return [gate_not_weakened_problem(change, losses, messageId, section, members, closing, excuse(first.form, first.source))];
}
function gate_not_weakened_loosened(change, losses, weakening, closing) {
    const [first] = weakening.loosened;
    if (first === undefined)
        return [];
    const members = weakening.loosened.map(({ text, was, place }) => ({
        kind: 'value',
        value: text,
        was,
        place,
    }));
    const messageId = closing === null ? 'loosened' : 'loosened-on-close';
    return [gate_not_weakened_problem(change, losses, messageId, weakening.section, members, closing, excuse(first.form, first.wasSource))];
}
function gate_not_weakened_problem({ base, head }, losses, messageId, section, members, closing, line) {
    return {
        messageId,
        members,
        section: losses.sectionInHead(section),
        claim: stage_stageOf(head),
        data: { section: sectionName(base, section), closing: closing ?? '', line },
        fix: null,
    };
}
/** What the change does to the phase, or to the plan, that a section is the gate of; null for neither. */
function closingOf(base, losses, section) {
    const { role, phase = null } = base.sections[section] ?? {};
    // Open, they would not fail a finished plan either.
    if (role === 'success-metrics')
        return null;
    if (phase !== null)
        return losses.closesPhaseAround(section) ? 'closes the phase' : null;
    return losses.finishesPlan() ? 'finishes the plan' : null;
}
/** The line to write for something that is not to hold any more. */
function excuse(form, source) {
    switch (form) {
        case 'item':
            return `- [ ] ~~${source}~~ (deferred: why)`;
        case 'bullet':
            return `- ~~${source}~~ (deferred: why)`;
        case 'command':
            return `# ${source} (deferred: why)`;
    }
}

;// CONCATENATED MODULE: ./lib/model/file-claims.js
/**
 * What an item says of the files that it names, `spans` being its code in order. Read narrowly: a verb of making or changing, and
 * soon behind it the file. What is moved, taken away, or only spoken of is not among them.
 */
function fileClaims(item, spans) {
    if (item.waiver !== null || tellsOtherwise.test(item.text))
        return [];
    const claims = [];
    let before = '';
    let deed = null;
    const texts = textsAround(item, spans);
    for (const [index, span] of spans.entries()) {
        const around = texts[index];
        if (around === undefined)
            break;
        before = (before + around.before).slice(-maxReach);
        deed = (continues.test(before) ? deed : deedBefore(before, around.after)) ?? deedBehind(around.after);
        if (deed !== null)
            claims.push({ deed, span });
        before += code;
    }
    return claims;
}
/** Whether a text speaks of something being made. */
function speaksOfMaking(text) {
    return makes.test(text);
}
/** Stands for a span of code among the words. */
const code = '\uFFFC';
/** Code units before a span in which its verb is looked for. */
const maxReach = 120;
/** Code units behind a span that may say more about it. */
const maxBehind = 40;
/** An item may say itself that it came otherwise; and a question says nothing. */
const tellsOtherwise = /\b(?:renamed|moved|merged|replaced|superseded|removed|deleted|dropped|folded|reverted|skipped|deferred|instead|obsolete|no longer)\b|[?？]/i;
/** A list of files goes on under the verb of the first. */
const continues = new RegExp(String.raw `${code}[\s,、&+と]*(?:(?:and|or)\s)?\s?$`);
/** The words around each span. The item's text has the code without its marks, so that it is looked for in order. */
function textsAround({ text }, spans) {
    const ends = [];
    const befores = [];
    let from = 0;
    for (const span of spans) {
        const written = span.text.replace(/\s+/g, ' ').trim();
        const at = text.indexOf(written, from);
        // The text of an item ends before what it swallowed.
        if (at === -1)
            break;
        befores.push(text.slice(from, at));
        from = at + written.length;
        ends.push(from);
    }
    return befores.map((before, index) => {
        const next = befores[index + 1];
        const after = next === undefined ? text.slice(ends[index]) : next + code;
        return { before, after: after.slice(0, maxBehind) };
    });
}
/** `x` created; in Japanese the verb always stands behind. */
function deedBehind(after) {
    if (file_claims_passive.test(after))
        return 'created';
    return japanese.made.test(after) ? 'created' : japanese.changed.test(after) ? 'changed' : null;
}
const file_claims_passive = /^\s(?:(?:is|are|was|were|has been|have been)\s)?(?:created|added|written|generated)\b(?!\s(?:in)?to\b)/i;
const japanese = {
    made: new RegExp(String.raw `^\s?[をに][^${code}。、()（）]{0,12}(?:作成|追加)`),
    changed: new RegExp(String.raw `^\s?を[^${code}。、()（）]{0,12}(?:更新|修正|変更)`),
};
function deedBefore(before, after) {
    const verb = [...before.matchAll(verbs)].at(-1);
    if (verb === undefined)
        return null;
    const gap = before.slice(verb.index + verb[0].length);
    const last = /(\p{L}*)[\s(（:："“]*$/u.exec(gap)?.[1]?.toLowerCase() ?? '';
    if (gap.length > maxGap || leadsAway.test(gap) || last.endsWith('ing') || unrelated.has(last))
        return null;
    if (verb.groups?.['changing'] !== undefined)
        return 'changed';
    if (verb.groups?.['making'] === undefined)
        return null;
    if (last === 'to' || last === 'into')
        return 'changed';
    if (last !== 'in' && speaksOfMention.test(after))
        return null;
    return 'created';
}
const making = [
    'creat(?:e[sd]?|ing)',
    'add(?:s|ed|ing)?',
    'writ(?:es?|ten|ing)|wrote',
    'introduc(?:e[sd]?|ing)',
    'implement(?:s|ed|ing)?',
    'generat(?:e[sd]?|ing)',
    'scaffold(?:s|ed|ing)?',
    'new (?:file|module|script|document|page|component|class|workflow|test)s?',
].join('|');
const makes = new RegExp(String.raw `\b(?:${making})\b|作成|追加`, 'i');
const changing = [
    'updat(?:e[sd]?|ing)',
    'modif(?:y|ies|ied|ying)',
    'chang(?:e[sd]?|ing)',
    'refactor(?:s|ed|ing)?',
    'extend(?:s|ed|ing)?',
    'edit(?:s|ed|ing)?',
    'adjust(?:s|ed|ing)?',
].join('|');
/** What is done with a file that is there, or is not to be there. */
const other = [
    '(?:delet|remov|renam|mov|replac|retir|deprecat|merg|exclud|ignor|migrat|us|pars|execut|invok|validat)(?:e[sd]?|ing)',
    '(?:convert|extract|reject|detect)(?:s|ed|ing)?|verif(?:y|ies|ied|ying)|cop(?:y|ies|ied|ying)',
    'drop(?:s|ped|ping)?|split(?:s|ting)?|runs?|reads?',
].join('|');
const verbs = new RegExp(String.raw `(?<![\p{L}\p{N}_-])(?:(?<making>${making})|(?<changing>${changing})|${other})(?![\p{L}\p{N}_-])`, 'giu');
/** Code units between a verb and its file; farther away another thing is meant. */
const maxGap = 60;
/** Words behind a verb with which something else begins; `to` with what is to be done. */
const leadsAway = new RegExp(String.raw `[.;!]\s|e\.g\.|\b(?:that|which|what|who|how|whether|so|when|where|while|if|unless|because|since|until|not|no|without|rather|next|close|similar|according|compared|due|such as|via|based|per|see|from)\b|\bto\s(?!(?:the|an?|our|its)\s)\p{L}`, 'iu');
/** A file behind one of these is what the thing is about, not what is made. */
const unrelated = new Set([
    ...[
        'for',
        'of',
        'from',
        'with',
        'against',
        'about',
        'by',
        'on',
        'like',
        'than',
        'after',
        'before',
        'between',
        'through',
    ],
]);
/** Behind a file: it is put into something, or only a mention of it is made. */
const speaksOfMention = new RegExp(String.raw `^(?:[-'’]|\s(?:entry|entries|links?|references?|imports?|paths?|rule|line|mention)\b|\s(?:in)?to\s(?:${code}|the\b|an?\b|our\b|its\b|each\b|both\b|every\b|all\b))`, 'i');

;// CONCATENATED MODULE: ./lib/model/repository-path.js
/** The directory that holds a file; empty for the top of the repository. */
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The last name of a path. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Where a relative path leads from a directory; null where that is outside of the repository. */
function resolvePath(directory, path) {
    const names = directory === '' ? [] : directory.split('/');
    for (const name of path.split('/')) {
        if (name === '..' && names.pop() === undefined)
            return null;
        if (name !== '..' && name !== '.' && name !== '')
            names.push(name);
    }
    return names.join('/');
}

;// CONCATENATED MODULE: ./lib/model/named-path.js

/**
 * The path that a code span is; null where it is none, or one to be filled in. A symbol, a line number or an anchor behind it is
 * left out, and with a wildcard all from there on.
 */
function namedPath(code, planPath) {
    const written = /^[^:#]*/.exec(code)?.[0] ?? '';
    if (written.length > maxLength || isToBeFilledIn(written))
        return null;
    const names = written.split('/').filter((name) => name !== '' && name !== '.');
    const wildcard = names.findIndex((name) => /[*?]|\{[^{},]*,/.test(name));
    const kept = wildcard === -1 ? names : names.slice(0, wildcard);
    const isFile = wildcard === -1 && !written.endsWith('/') && /\.[a-z][a-z\d]{0,9}$/i.test(names.at(-1) ?? '');
    if (kept.length === 0 || !kept.every(isPlainName))
        return null;
    const start = /^(?:\/|\.\.?\/)/.exec(written)?.[0] ?? null;
    // One name alone says where it is only with its start. A path of an address begins with a slash as well (`/api/users`).
    if (names.length === 1 && (start === null || !isFile))
        return null;
    if (start === '/' && !isFile && !written.endsWith('/'))
        return null;
    const from = startsOf(start, planPath);
    const rootLength = start === '../' ? names.lastIndexOf('..') + 1 : Math.min(1, names.length - 1);
    return {
        isFile,
        places: pathsFrom(from, kept),
        roots: pathsFrom(from, names.slice(0, rootLength)),
    };
}
/** Longer than any path that a system opens (PATH_MAX of Linux). */
const maxLength = 4_096;
/** What stands in plans until somebody fills it in, beside the brackets and angle brackets that no plain name has. */
function isToBeFilledIn(path) {
    return path.includes('...') || /(?:^|\/)path\/to\/|(?<!\p{L})(?:YYYY|N{3,}|X{3,})(?!\p{L})/u.test(path);
}
function isPlainName(name) {
    return /^[\p{L}\p{N}_@+.-]+$/u.test(name);
}
/** The directories from which a path is read. */
function startsOf(start, planPath) {
    if (start === '/')
        return [''];
    return start === '../' ? [directoryOf(planPath)] : [directoryOf(planPath), ''];
}
function pathsFrom(directories, names) {
    const paths = directories.map((directory) => resolvePath(directory, names.join('/')));
    return [...new Set(paths.filter((path) => path !== null))];
}
/** The paths that {@link isMissing} asks a tree for. */
function pathsToAsk({ places, roots }) {
    return [...places, ...roots];
}
/** Whether nothing stands where a path may be, in a repository that it is a path of. */
function isMissing({ places, roots }, tree) {
    return places.every((path) => tree.at(path) === 'absent') && roots.some((path) => tree.at(path) === 'directory');
}

;// CONCATENATED MODULE: ./lib/model/due-inputs.js




/**
 * The paths under Inputs of the phase at hand. Those of a later phase may still be made by the ones before it, and those of an
 * earlier one may be gone by now. What the plan calls new, or makes by one of its items, is no input that has to be there.
 */
function dueInputs(plan) {
    const isDue = dueSections(plan);
    const spans = plan.codeSpans.filter(({ section }) => isDue(section));
    if (spans.length === 0)
        return [];
    const made = pathsMade(plan);
    const excused = excusedLines(plan, spans);
    return spans.flatMap((span) => {
        const path = excused.has(span.place.line) ? null : namedPath(span.text, plan.path);
        return path === null || path.places.some((place) => due_inputs_isWithin(place, made)) ? [] : [{ span, path }];
    });
}
function dueSections(plan) {
    const stage = stage_stageOf(plan)?.kind;
    if (stage === 'finished' || stage === 'halted')
        return () => false;
    const phases = duePhases(plan);
    const due = plan.sections.map(({ phase }, section) => (phase === null || phases.has(phase)) && roleAround(plan, section) === 'inputs');
    return (section) => due[section] ?? false;
}
/** The first phase that is neither done nor behind the status, and what stands between it and the first that has items. */
function duePhases(plan) {
    const due = new Set();
    for (let phase = phasesBehind(plan); phase < plan.phases.length; phase += 1) {
        const state = phaseState(plan, phase);
        if (state !== 'resolved')
            due.add(phase);
        if (state !== 'resolved' && state !== 'empty')
            break;
    }
    return due;
}
/** Where the files may be that items speak of making. */
function pathsMade({ items, codeSpans, path }) {
    const making = items.map(({ text }) => speaksOfMaking(text));
    const spans = codeSpans.filter(({ item }) => item !== null && making[item] === true);
    return new Set(spans.flatMap(({ text }) => namedPath(text, path)?.places ?? []));
}
function due_inputs_isWithin(path, directories) {
    for (let at = path.length; at !== -1; at = path.lastIndexOf('/', at - 1)) {
        if (directories.has(path.slice(0, at)))
            return true;
    }
    return false;
}
/** Lines that say of their path that it is still to come, or is gone. */
function excusedLines(plan, spans) {
    const sections = new Set(spans.map(({ section }) => section));
    const lines = [...sections].flatMap((section) => plan.sections[section]?.body ?? []);
    return new Set(lines.filter(({ text }) => due_inputs_excuse.test(text)).map(({ place }) => place.line));
}
const due_inputs_excuse = /\((?:new|planned|removed|deleted)\b|\bnew (?:file|module|directory|folder|script|document)\b|[-–—:] ?new$|\b(?:to be|will be|is|are|was|were) (?:created|added|written|removed|deleted|moved|renamed)\b|\bnot yet\b/i;

;// CONCATENATED MODULE: ./lib/rules/links-resolve.js





const linksResolve = {
    meta: {
        id: 'links-resolve',
        summary: 'A relative link leads to a file or directory, and what a phase starts from is there.',
        messages: {
            link: {
                level: 'warning',
                headline: '{count} {count|link|links} in {section} to nothing that is there',
                text: '{count} {count|link|links} in {section} {count|leads|lead} to nothing in the repository: {names}.',
                howToFix: "Mend the path. It is read from the plan's own directory; with a slash in front, from the top.",
            },
            'input-path': {
                level: 'notice',
                headline: '{count} {count|input|inputs} of {section} not there',
                text: '{section} starts from {count} {count|path|paths} that {count|is|are} not in the repository: {names}.',
                howToFix: 'Mend the path, or write "(new)" behind it.',
            },
        },
    },
    reads: 'plan in tree',
    paths: (plan) => [
        ...linksOf(plan).map(({ target }) => target),
        ...dueInputs(plan).flatMap(({ path }) => pathsToAsk(path)),
    ],
    check: (plan, tree) => {
        const links = linksOf(plan).filter(({ target }) => tree.at(target) === 'absent');
        const inputs = dueInputs(plan).filter(({ path }) => isMissing(path, tree));
        return [
            ...problems(plan, 'link', links),
            ...problems(plan, 'input-path', inputs.map(({ span }) => ({ section: span.section, value: span.text, place: span.place }))),
        ];
    },
};
/** Links to somewhere in the repository. What an open item is there to make need not be there yet. */
function linksOf(plan) {
    const planned = new Set(plan.items.filter(({ done, text }) => !done && speaksOfMaking(text)).flatMap(({ place }) => linesOf(place)));
    return plan.links.flatMap(({ section, url, place }) => {
        const target = planned.has(place.line) ? null : targetOf(url, plan.path);
        return target === null ? [] : [{ section, value: url, place, target }];
    });
}
function linesOf({ line, endLine }) {
    return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}
/**
 * Where in the repository a link leads; null for an address, an anchor, and what is still to be filled in. A path that leaves the
 * repository is an address as well: `../../issues` is how pages of GitHub are linked.
 */
function targetOf(url, planPath) {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url))
        return null;
    const path = links_resolve_decode(/^[^?#]*/.exec(url)?.[0] ?? '');
    if (path === null || path === '' || /[<>{}…]|\.{3}/.test(path))
        return null;
    return resolvePath(path.startsWith('/') ? '' : directoryOf(planPath), path);
}
/** Null for bytes that are no UTF-8: a file may be called so, but nobody can be asked for it. */
function links_resolve_decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return null;
    }
}
/** One problem for each phase and each section beside them; what is written twice counts once. */
function problems(plan, messageId, written) {
    const bySection = new Map();
    for (const one of written) {
        const home = homeOf(plan, { section: one.section, phase: plan.sections[one.section]?.phase ?? null });
        const group = bySection.get(home) ?? new Map();
        bySection.set(home, group);
        if (!group.has(one.value))
            group.set(one.value, one);
    }
    return Array.from(bySection, ([section, group]) => ({
        messageId,
        members: Array.from(group.values(), ({ value, place }) => ({ kind: 'value', value, place })),
        section,
        claim: null,
        data: { section: sectionName(plan, section) },
        fix: null,
    }));
}

;// CONCATENATED MODULE: ./lib/rules/no-deleted-plan.js


const no_deleted_plan_howToFix = 'Keep it as a plan: finish it, or end it with the reason:';
const no_deleted_plan_example = '- Status: {halted} (why)';
const noDeletedPlan = {
    meta: {
        id: 'no-deleted-plan',
        summary: 'An unfinished plan is finished or cancelled; it does not disappear.',
        messages: {
            deleted: {
                level: 'warning',
                headline: 'an unfinished plan with {count} open {count|item|items} is deleted',
                text: 'The plan was at {status} and is deleted, with {count} open {count|item|items}: {names}.',
                howToFix: no_deleted_plan_howToFix,
                example: no_deleted_plan_example,
            },
            'moved-out': {
                level: 'warning',
                headline: 'an unfinished plan with {count} open {count|item|items} goes to where no plans are looked for',
                text: 'The plan was at {status} and goes to {path}, where no plans are looked for, with {count} open {count|item|items}: {names}.',
                howToFix: 'Keep it where plans are, add its new place to the plans, or end it with the reason:',
                example: no_deleted_plan_example,
            },
            unmade: {
                level: 'warning',
                headline: 'an unfinished plan with {count} open {count|item|items} is no plan any more',
                text: 'The plan was at {status}; the file has no status, phase or item any more, and {count} open {count|item is|items are} gone: {names}.',
                howToFix: no_deleted_plan_howToFix,
                example: no_deleted_plan_example,
            },
        },
    },
    reads: 'loss',
    check: (loss) => {
        const stage = stage_stageOf(loss.base);
        // A draft is a proposal: to withdraw it is an answer.
        if (stage?.kind === 'finished' || stage?.kind === 'halted' || stage?.kind === 'draft')
            return [];
        const members = openItems(loss);
        if (members.length === 0)
            return [];
        return [
            {
                messageId: loss.kind,
                members,
                section: null,
                claim: null,
                data: {
                    status: loss.base.status?.text ?? 'no status',
                    path: loss.head?.path ?? '',
                    halted: statusFor(loss.base, { kind: 'halted' }) ?? 'Cancelled',
                },
                fix: null,
            },
        ];
    },
};
function openItems({ base, head }) {
    const place = head === null ? null : (head.title?.place ?? head.sections[0]?.place ?? null);
    return base.items
        .filter((item) => item.leaf && stateOf(item) === 'open')
        .map(({ text, source }) => ({ kind: 'lost', text, source, place }));
}

;// CONCATENATED MODULE: ./lib/rules/no-dropped-item.js




const no_dropped_item_howToFix = 'Put {count|it|them} back, struck with the reason, where {count|it|they} stood:';
const no_dropped_item_example = '- [ ] ~~{source}~~ (deferred: why)';
const noDroppedItem = {
    meta: {
        id: 'no-dropped-item',
        summary: 'An open item is done or waived in the open; it does not vanish.',
        messages: {
            dropped: {
                level: 'warning',
                headline: '{count} open {count|item|items} of {section} gone',
                text: '{count} open {count|item|items} of {section} {count|is|are} gone: {names}.',
                howToFix: no_dropped_item_howToFix,
                example: no_dropped_item_example,
            },
            'dropped-on-close': {
                level: 'error',
                headline: '{count} open {count|item|items} of {section} gone in the change that {closing}',
                text: '{count} open {count|item|items} of {section} {count|is|are} gone in the change that {closing}: {names}.',
                howToFix: no_dropped_item_howToFix,
                example: no_dropped_item_example,
            },
            'dropped-in-draft': {
                level: 'notice',
                headline: '{count} open {count|item|items} of {section} gone',
                text: '{count} open {count|item|items} of {section} {count|is|are} gone from this draft: {names}.',
                howToFix: no_dropped_item_howToFix,
                example: no_dropped_item_example,
            },
        },
    },
    reads: 'change',
    check: (change) => {
        // What is no plan any more is told as a whole.
        if (saysNothing(change.head))
            return [];
        const losses = new Losses(change);
        const bySection = new Map();
        for (const dropped of change.pairing.dropped) {
            const item = change.base.items[dropped.base];
            if (item === undefined || !item.leaf || stateOf(item) !== 'open' || losses.isStandingGate(item.section))
                continue;
            const section = homeOf(change.base, item);
            const group = bySection.get(section);
            if (group === undefined)
                bySection.set(section, [dropped]);
            else
                group.push(dropped);
        }
        return [...bySection].map(([section, dropped]) => no_dropped_item_problem(change, losses, section, dropped));
    },
};
/** `section` is of base: the phase that lost the items, or else the section. */
function no_dropped_item_problem(change, losses, section, dropped) {
    const { base, head } = change;
    const place = losses.placeOf(section);
    const closing = no_dropped_item_closingOf(base, losses, section);
    return {
        messageId: no_dropped_item_messageFor(change, losses, section, closing, dropped.length),
        members: dropped.map((one) => {
            const { text = '', source = '' } = base.items[one.base] ?? {};
            const fate = fateText(one.fate);
            return { kind: 'lost', text, source, place, ...(fate === null ? {} : { fate }) };
        }),
        section: losses.sectionInHead(section),
        claim: stage_stageOf(head),
        data: { section: sectionName(base, section), closing: closing ?? '' },
        fix: null,
    };
}
function no_dropped_item_messageFor(change, losses, section, closing, lost) {
    if (stage_stageOf(change.base)?.kind === 'draft' && stage_stageOf(change.head)?.kind === 'draft')
        return 'dropped-in-draft';
    return closing !== null && lost > losses.doneGainedIn(section) ? 'dropped-on-close' : 'dropped';
}
/** What the change does to the phase that a base section heads, or to the plan around what is part of its work; null for neither. */
function no_dropped_item_closingOf(base, losses, section) {
    if (losses.closesPhaseAround(section))
        return 'closes it';
    const role = roleAround(base, section);
    if (role === 'adr-legacy' || role === 'open-questions')
        return null;
    return losses.finishesPlan() ? 'finishes the plan' : null;
}

;// CONCATENATED MODULE: ./lib/model/placeholders.js
/** Everything in a plan that is written as placeholders are, in document order. */
function placeholderTexts(plan) {
    const spans = plan.codeSpans
        .map(({ text, place, section }) => ({ kind: 'code span', text: fold(text), place, section }))
        .filter(({ text }) => isPlaceholderSpan(text));
    return [...spans, ...wordsOf(plan)].sort(byPlace);
}
const ellipsis = ['...', '…'];
/** `[What it does]`, `src/[module]`, `T-<id>`, `/src/...`; the mark of a checkbox is none. */
function isPlaceholderSpan(text) {
    if (/^\[.*\]$/.test(text)) {
        const content = text.slice(1, -1).trim();
        return ellipsis.includes(content) || (/^[\p{L}\p{N}]/u.test(content) && /\p{L}.*\p{L}/su.test(content));
    }
    if (/(?<![^\s/.:=_-])\[\p{L}[\p{L}\p{N} _-]+\]/u.test(text))
        return true;
    return idsIn(text).length > 0 || pathsIn(text).length > 0;
}
/** The placeholders of headings and lines that are no code spans. */
function wordsOf({ sections, hidden, codeSpans }) {
    const code = new Set(hidden.filter((line) => line.kind === 'code').map((line) => line.line));
    const spans = spansByLine(codeSpans);
    return sections.flatMap(({ source, place, body }, section) => [...placeholders_linesOf(source, place), ...body].flatMap((line) => {
        const isCode = code.has(line.place.line);
        const text = isCode ? line.text : withoutSpans(line, spans.get(line.place.line) ?? []);
        const inCode = isCode ? placed(bracketsIn(text), line.place) : [];
        const anywhere = placed([...idsIn(text), ...pathsIn(text)], line.place);
        return [
            ...inCode.map((word) => ({ ...word, kind: 'code word', section })),
            ...anywhere.map((word) => ({ ...word, kind: 'word', section })),
        ];
    }));
}
/** The lines of a heading: it may have several, and the text before the first heading has none. */
function placeholders_linesOf(source, place) {
    if (source === '')
        return [];
    return source.split('\n').map((text, index) => {
        const line = place.line + index;
        const column = index === 0 ? place.column : 1;
        return { text, place: { line, column, endLine: line, endColumn: column + text.length } };
    });
}
/** Words such as `T-<id>` and `FR-<id>-<name>`. */
function idsIn(text) {
    return piecesIn(text, /(?<![\p{L}\p{N}<>-])[\p{L}\p{N}](?:[\p{L}\p{N}_<>-]*[\p{L}\p{N}>])?/gu).filter(({ text: word }) => word.includes('-') && /<\p{L}[\p{L}\p{N}_-]*>/u.test(word));
}
/** Paths from the top whose end is left open: `/src/...`. `./...` names packages. */
function pathsIn(text) {
    return piecesIn(text, /(?<![^\s("'`[])\/[\p{L}\p{N}_./…-]+/gu).filter(({ text: path }) => ellipsis.some((sign) => path.includes(`/${sign}`)));
}
/** Words in brackets, in a line of code: behind a name they are an index, and alone on the line one word is the head of a table. */
function bracketsIn(line) {
    return piecesIn(line, /(?<![^\s/.:=_-])\[\p{L}[\p{L}\p{N} _-]+\](?![^\s/.:_-])/gu).filter(({ text }) => text.includes(' ') || text !== line.trim());
}
function piecesIn(text, pattern) {
    return [...text.matchAll(pattern)].map((match) => ({ text: match[0], index: match.index }));
}
function placed(pieces, { line, column: start }) {
    return pieces.map(({ text, index }) => {
        const column = start + index;
        return { text, place: { line, column, endLine: line, endColumn: column + text.length } };
    });
}
/** Columns from and up to which code spans stand, by line. */
function spansByLine(spans) {
    const lines = new Map();
    for (const { place } of spans) {
        for (let line = place.line; line <= place.endLine; line += 1) {
            const known = lines.get(line) ?? [];
            lines.set(line, known);
            known.push(place);
        }
    }
    return lines;
}
/** A line with its code spans blank, and everything else where it was. */
function withoutSpans({ text, place }, spans) {
    const pieces = [];
    let at = 0;
    for (const span of spans) {
        const from = span.line === place.line ? span.column - place.column : at;
        const to = span.endLine === place.line ? span.endColumn - place.column : text.length;
        pieces.push(text.slice(at, from), ' '.repeat(to - from));
        at = to;
    }
    pieces.push(text.slice(at));
    return pieces.join('');
}
function fold(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function byPlace({ place: one }, { place: other }) {
    return one.line - other.line || one.column - other.column;
}

;// CONCATENATED MODULE: ./lib/rules/no-placeholder.js




const no_placeholder_text = 'In {section}, {count} {count|text|texts} of the template {count|is|are} still to be replaced: {names}.';
const no_placeholder_howToFix = 'Write what belongs there, or remove the line.';
const noPlaceholder = {
    meta: {
        id: 'no-placeholder',
        summary: 'No placeholder of the template is left.',
        messages: {
            left: {
                level: 'error',
                headline: '{count} {count|placeholder|placeholders} left in {section}',
                text: no_placeholder_text,
                howToFix: no_placeholder_howToFix,
            },
            'in-draft': {
                level: 'notice',
                headline: '{count} {count|placeholder|placeholders} in {section} of a draft',
                text: no_placeholder_text,
                howToFix: no_placeholder_howToFix,
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        // Nobody completes the text of a plan that was given up.
        if (plan.form.placeholders.length === 0 || stage_stageOf(plan)?.kind === 'halted')
            return [];
        return no_placeholder_problemsOf(plan);
    },
};
/** One problem for each phase, or section outside of phases, that has some. */
function no_placeholder_problemsOf(plan) {
    const known = new Set(plan.form.placeholders.map(({ kind, text, section }) => keyOf(kind, text, sectionKey(section))));
    const bySection = new Map();
    for (const { kind, text, place, section: index } of placeholderTexts(plan)) {
        const section = plan.sections[index];
        if (section === undefined ||
            !known.has(keyOf(kind, text, sectionKey({ role: section.role, title: section.name })))) {
            continue;
        }
        const home = (section.phase === null ? undefined : plan.phases[section.phase]?.section) ?? index;
        const members = bySection.get(home) ?? [];
        bySection.set(home, members);
        members.push({ kind: 'value', value: text, place });
    }
    const messageId = isDraft(plan) ? 'in-draft' : 'left';
    return [...bySection].map(([section, members]) => ({
        messageId,
        members,
        section,
        claim: null,
        data: { section: no_placeholder_nameOf(plan, section) },
        fix: null,
    }));
}
/** A title loses its placeholders where it is shown as plain text. */
function no_placeholder_nameOf(plan, section) {
    return plan.sections[section]?.role === 'title' ? 'the title' : sectionName(plan, section);
}
function keyOf(kind, text, section) {
    return JSON.stringify([kind, text, section]);
}
/** Of a word that nobody has given a stage it is not known that the plan is past its draft. */
function isDraft(plan) {
    return plan.status?.reading.kind === 'stageless' || stage_stageOf(plan)?.kind === 'draft';
}

;// CONCATENATED MODULE: ./lib/model/rewording.js


/** Texts less alike than this have little more in common than their subject. */
const hardlyAlike = 0.47;
/** Code units of a text that are looked at: no item needs more, and a hostile one is as long as the plan. */
const longest = 2_000;
/**
 * Whether a text that was rewritten asks for less than before, or for something else: a reservation came in, a number or a name went
 * out, a "without" or "never" is gone, or hardly anything is left of it. Both are Markdown sources; precise rather than complete.
 */
function saysLess(before, after) {
    const [was, is] = [before.slice(0, longest), after.slice(0, longest)];
    const now = is.toLowerCase();
    return (isNarrower(rewording_wordsOf(reservation, is), rewording_wordsOf(reservation, was)) ||
        isNarrower(numbersOf(was), numbersOf(is)) ||
        (rewording_wordsOf(exclusion, was).size > 0 && rewording_wordsOf(exclusion, is).size === 0) ||
        [...namesOf(was)].some((name) => !now.includes(name.toLowerCase())) ||
        // A note behind the text, however long, takes nothing from it.
        (!textKey(is).includes(textKey(was)) && (0,similarity/* similarity */.k8)((0,similarity/* bigramsOf */.nF)(was.toLowerCase()), (0,similarity/* bigramsOf */.nF)(now)) < hardlyAlike));
}
/** Whether one set has something that another lacks. */
function isNarrower(one, other) {
    return [...one].some((value) => !other.has(value));
}
/** Words that say it is not all done, or not here. */
const reservation = /\b(?:pending|to-?do|tbd|wip|not yet|follow-?ups?|to be \w+|assum(?:ed|ing)|partial(?:ly)?|stub(?:s|bed)?|placeholders?|estimated|tracked|best.effort|if possible|where (?:feasible|possible))\b|想定|予定|未[実対検]|別途|保留|後日|前提/giu;
/** Words that make a demand strict. */
const exclusion = /\b(?:without|never)\b/giu;
function rewording_wordsOf(pattern, text) {
    return new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
}
/** From two on: "one" is a pronoun as well. */
const numberWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Numbers that stand for themselves, in figures or words; none that are part of a name, a version, a path or code. */
function numbersOf(source) {
    const text = withoutCode(source).toLowerCase();
    const figures = rewording_wordsOf(/(?<![\p{L}\p{N}_.,/#:-])\p{Nd}+(?:[.,]\p{Nd}+)*/gu, text);
    const words = rewording_wordsOf(new RegExp(`\\b(?:${numberWords.join('|')})\\b`, 'g'), text);
    return new Set([
        ...[...figures].map((figure) => figure.replaceAll(',', '')),
        ...[...words].map((word) => String(numberWords.indexOf(word) + 2)),
    ]);
}
/** Names such as `Windows` or `WSL`, not at the start of a sentence; of code, which is rewritten often, none. */
function namesOf(source) {
    return rewording_wordsOf(/(?<=[\p{L}\p{N},/(+&]\s{0,2})(?<![\p{L}\p{N}])\p{Lu}(?:\p{Lu}+|\p{Ll}+)(?![\p{L}\p{N}_:.(-])/gu, withoutCode(source));
}
function withoutCode(source) {
    return source.replace(/`[^`]*`/g, '`');
}

;// CONCATENATED MODULE: ./lib/rules/no-reworded-tick.js




const noRewordedTick = {
    meta: {
        id: 'no-reworded-tick',
        summary: 'What is ticked is what was asked for: no item asks for less in the change that ticks it.',
        messages: {
            reworded: {
                level: 'notice',
                headline: '{count} {count|item|items} of {section} ticked with another text',
                text: '{count} {count|item|items} of {section} {count|was|were} ticked in the change that made {count|it|them} ask for something else: {names}.',
                howToFix: 'Check that what was asked for is done; what is not done stays as an item of its own, open or struck with the reason.',
            },
        },
    },
    reads: 'change',
    check: (change) => {
        const bySection = new Map();
        for (const { item, was } of rewordedTicks(change)) {
            const head = change.head.items[item];
            if (head === undefined)
                continue;
            const section = homeOf(change.head, head);
            const group = bySection.get(section) ?? [];
            bySection.set(section, group);
            group.push({ item, was });
        }
        return [...bySection].map(([section, ticks]) => ({
            messageId: 'reworded',
            members: ticks.map((tick) => ({ kind: 'item', ...tick })),
            section,
            claim: null,
            data: { section: sectionName(change.head, section) },
            fix: null,
        }));
    },
};
/** Items that became done and another text at once, with the text that they had. */
function rewordedTicks({ base, head, pairing, }) {
    return pairing.items.flatMap((pair) => {
        const [was, is] = [base.items[pair.base], head.items[pair.head]];
        if (was === undefined || is === undefined || was.done || !is.done || was.text === is.text)
            return [];
        return saysLess(was.source, is.source) && !isOfGate(head, was, is) ? [{ item: pair.head, was: was.text }] : [];
    });
}
/** A criterion that asks for less is told of as one of a gate that was made easier. */
function isOfGate(head, was, is) {
    if (gateAround(head, is.section) === null)
        return false;
    return asksForLess(was.text, is.text) || checksLess(was.text, is.text) || leavesOpen(was.text, is.text);
}

;// CONCATENATED MODULE: ./lib/rules/no-unmade-phase.js



const no_unmade_phase_howToFix = 'Write the heading as that of a phase again:';
const no_unmade_phase_example = '## {phase}';
const noUnmadePhase = {
    meta: {
        id: 'no-unmade-phase',
        summary: 'A phase stays a phase as long as its items are in the plan.',
        messages: {
            unmade: {
                level: 'warning',
                headline: '{phase} is no phase any more',
                text: 'The {count|item|items} of {phase} {count|stands|stand} below "{heading}" now, which is no phase: no status or gate covers {count|it|them}.',
                howToFix: no_unmade_phase_howToFix,
                example: no_unmade_phase_example,
            },
            'unmade-while-open': {
                level: 'error',
                headline: '{phase} is no phase any more, with open items, in the change to {status}',
                text: 'The status becomes {status}, and {phase} is no phase any more: its open {count|item stands|items stand} below "{heading}", which the status does not cover: {names}.',
                howToFix: no_unmade_phase_howToFix,
                example: no_unmade_phase_example,
            },
        },
    },
    reads: 'change',
    check: (change) => {
        const { base, head, transitions } = change;
        // A draft is still being written.
        if (stage_stageOf(base)?.kind === 'draft' && stage_stageOf(head)?.kind === 'draft')
            return [];
        return transitions.flatMap((step) => (step.kind === 'phase-removed' ? unmade(change, step.basePhase) : []));
    },
};
/** A phase that head does not have, and of whose items at least half stand outside of any phase. */
function unmade({ base, head, pairing }, basePhase) {
    const phase = base.phases[basePhase];
    if (phase === undefined)
        return [];
    const headOf = new Map(pairing.items.map((pair) => [pair.base, pair.head]));
    const outside = phase.items
        .map((item) => headOf.get(item))
        .filter((item) => item !== undefined)
        .filter((item) => head.items[item]?.phase === null);
    const [first] = outside;
    if (first === undefined || 2 * outside.length < phase.items.length)
        return [];
    const open = outside.filter((index) => {
        const item = head.items[index];
        return item !== undefined && item.leaf && stateOf(item) === 'open';
    });
    const moves = !sameStage(stage_stageOf(base), stage_stageOf(head));
    const section = outermost(head.sections, head.items[first]?.section ?? 0);
    return [
        {
            messageId: moves && open.length > 0 ? 'unmade-while-open' : 'unmade',
            members: (moves && open.length > 0 ? open : outside).map((item) => ({ kind: 'item', item })),
            section: null,
            claim: null,
            data: {
                phase: sectionName(base, phase.section),
                heading: sectionName(head, section),
                status: head.status?.text ?? 'none',
            },
            fix: null,
        },
    ];
}
/** The section right below the title that holds a section. */
function outermost(sections, section) {
    let at = section;
    for (let parent = sections[at]?.parent ?? null; parent !== null && sections[parent]?.role !== 'title'; parent = sections[at]?.parent ?? null) {
        at = parent;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/rules/no-unticked-item.js



const noUntickedItem = {
    meta: {
        id: 'no-unticked-item',
        summary: 'What was done stays done.',
        messages: {
            reopened: {
                level: 'notice',
                headline: '{count} done {count|item|items} of {section} open again',
                text: '{count} {count|item|items} of {section} {count|was|were} done and {count|is|are} open again: {names}.',
                howToFix: 'Say in the item why it is open again.',
            },
            'reopened-in-finished': {
                level: 'error',
                headline: '{status} with {count} {count|item|items} of {section} unticked',
                text: 'The status is {status}, but {count} {count|item|items} of {section} {count|was|were} unticked: {names}.',
                howToFix: 'Tick {count|it|them} again, or take the plan out of {status}.',
            },
        },
    },
    reads: 'change',
    check: ({ base, head, pairing }) => {
        const bySection = new Map();
        for (const pair of pairing.items) {
            const [was, is] = [base.items[pair.base], head.items[pair.head]];
            if (was?.done !== true || is === undefined || !is.leaf || stateOf(is) !== 'open')
                continue;
            const section = homeOf(head, is);
            const group = bySection.get(section);
            if (group === undefined)
                bySection.set(section, [pair.head]);
            else
                group.push(pair.head);
        }
        const finished = stage_stageOf(head)?.kind === 'finished';
        return [...bySection].map(([section, items]) => ({
            messageId: finished ? 'reopened-in-finished' : 'reopened',
            members: items.map((item) => ({ kind: 'item', item })),
            section,
            claim: null,
            data: { status: head.status?.text ?? '', section: sectionName(head, section) },
            fix: null,
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/no-work-ahead.js



const noWorkAhead = {
    meta: {
        id: 'no-work-ahead',
        summary: 'No item is done in a phase that the status has not reached.',
        messages: {
            ahead: {
                level: 'warning',
                headline: '{status}, but {count} {count|item|items} done in {section}',
                text: 'The status is {status}, but {section} has {count} done {count|item|items} already: {names}.',
                howToFix: 'Move the status on to the phase that is in progress.',
                example: '- Status: {inProgress}',
            },
            draft: {
                level: 'warning',
                headline: '{status}, but {count} {count|item|items} done',
                text: 'The status is {status}, but {count} {count|item is|items are} done already: {names}.',
                howToFix: 'Move the status on to the phase that is in progress.',
                example: '- Status: {inProgress}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = stage_stageOf(plan);
        if (stage?.kind === 'draft')
            return doneInDraft(plan, stage);
        const current = stage?.kind === 'phase' ? phaseOfStage(plan, stage) : null;
        return stage === null || current === null ? [] : doneAhead(plan, stage, current);
    },
};
function doneInDraft(plan, stage) {
    const work = new Set(workItems(plan));
    const done = itemsWhere(plan, [...plan.items.keys()], (item) => work.has(item) && item.leaf && stateOf(item) === 'done');
    return done.length === 0 ? [] : [no_work_ahead_problem(plan, 'draft', done, null, stage, furthest(plan, done))];
}
/** One problem for each phase beyond the current one. */
function doneAhead(plan, stage, current) {
    return plan.phases.slice(current + 1).flatMap((phase) => {
        const done = itemsWhere(plan, phase.items, (item) => item.leaf && stateOf(item) === 'done');
        return done.length === 0 ? [] : [no_work_ahead_problem(plan, 'ahead', done, phase.section, stage, phase.label)];
    });
}
function no_work_ahead_problem(plan, messageId, items, section, claim, label) {
    return {
        messageId,
        members: items.map((item) => ({ kind: 'item', item })),
        section,
        claim,
        data: {
            status: plan.status?.text ?? '',
            section: section === null ? '' : sectionName(plan, section),
            inProgress: statusFor(plan, { kind: 'phase', label }) ?? `Phase ${label} In Progress`,
        },
        fix: null,
    };
}
/** The label of the last phase that has something done. */
function furthest(plan, items) {
    const phases = items.map((item) => plan.items[item]?.phase ?? 0);
    return plan.phases[Math.max(0, ...phases)]?.label ?? '1';
}

;// CONCATENATED MODULE: ./lib/model/shorten.js
/** Cuts a text at a word where there is one near the limit; never inside a surrogate pair. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
    const word = cut.replace(/\s+\S*$/, '');
    return `${(word.length > limit / 2 ? word : cut).trimEnd()}…`;
}
/** Cuts two versions of a text so that what is left of both has the place from which they differ. */
function shortenBoth(one, other, limit) {
    const start = one.length <= limit && other.length <= limit ? 0 : beforeDifference(one, other, limit);
    const from = (text) => shorten(start === 0 ? text : `…${text.slice(start)}`, limit);
    return [from(one), from(other)];
}
/** Where a word begins that has a quarter of the limit before the difference; 0 where the difference is near the start. */
function beforeDifference(one, other, limit) {
    let same = 0;
    while (same < one.length && one[same] === other[same])
        same += 1;
    if (same <= limit / 2)
        return 0;
    const context = same - Math.ceil(limit / 4);
    const word = one.lastIndexOf(' ', context) + 1;
    if (word > context - limit / 4)
        return word;
    return /[\uDC00-\uDFFF]/.test(one[context] ?? '') ? context - 1 : context;
}

;// CONCATENATED MODULE: ./lib/rules/parent-matches-children.js




const parentMatchesChildren = {
    meta: {
        id: 'parent-matches-children',
        summary: 'An item with items below it is ticked once they are resolved, and not before.',
        messages: {
            'ticked-parent': {
                level: 'warning',
                headline: '{count} open {count|item|items} of {section} under a tick',
                text: '{count} {count|item|items} of {section} {count|is|are} open under {ticked}: {names}.',
                howToFix: 'Tick what is done, strike what is not going to be, with the reason, or take the tick above away:',
                example: '- [ ] ~~{source}~~ (deferred: why)',
            },
            'open-parent': {
                level: 'notice',
                headline: '{count} open {count|item|items} of {section} with everything below resolved',
                text: '{count} {count|item|items} of {section} {count|is|are} open, but everything below {count|it|them} is resolved: {names}.',
                howToFix: 'Tick {count|it|them}, if nothing else is left to do:',
                example: '- [x] {source}',
            },
            'open-parent-behind': {
                level: 'warning',
                headline: '{status} with {count} open {count|item|items} of {section} above resolved ones',
                text: 'The status is {status}, but {count} {count|item|items} of {section} {count|is|are} open, and only what stands below is resolved: {names}.',
                howToFix: 'Tick {count|it|them}, if nothing else is left to do:',
                example: '- [x] {source}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => [...openUnderTicks(plan), ...openAboveResolved(plan)],
};
/** Open leaves below a ticked item; each counts once, under the nearest one. */
function openUnderTicks(plan) {
    const ticked = nearestTicked(plan);
    const open = itemsWhere(plan, plan.items.keys(), (item, index) => ticked[index] != null && isLeftOpen(plan, item));
    return parent_matches_children_problems(plan, 'ticked-parent', open, (items) => {
        const [parent = -1, ...others] = new Set(items.map((index) => ticked[index] ?? -1));
        const text = shorten(plan.items[parent]?.text ?? '', 60);
        return { data: { ticked: others.length === 0 ? `"${text}", which is ticked` : 'items that are ticked' } };
    });
}
/** Per item the nearest ticked one around it. */
function nearestTicked({ items }) {
    const ticked = [];
    // An item stands behind the one that it is in.
    for (const { parent } of items) {
        ticked.push(parent === null || items[parent]?.done === true ? parent : (ticked[parent] ?? null));
    }
    return ticked;
}
/** Open items that are no leaves, with nothing open below them. A box that needs more than a tick is not offered one. */
function openAboveResolved(plan) {
    const below = leavesBelow(plan);
    const [stage, behind] = [stage_stageOf(plan), phasesBehind(plan)];
    const isBehind = (item) => stage?.kind === 'finished' ? holdsUpFinish(plan, item) : item.phase !== null && item.phase < behind;
    const isOpen = (item, index) => !item.leaf && stateOf(item) === 'open' && below[index]?.open === 0;
    const claimed = itemsWhere(plan, plan.items.keys(), (item, index) => isOpen(item, index) && isBehind(item));
    const unclaimed = itemsWhere(plan, plan.items.keys(), (item, index) => {
        const isTickable = item.box.form !== 'malformed' && (below[index]?.done ?? 0) > 0;
        return isOpen(item, index) && isTickable && !isBehind(item);
    });
    return [
        ...parent_matches_children_problems(plan, 'open-parent-behind', claimed, () => ({
            claim: stage,
            data: { status: plan.status?.text ?? '' },
        })),
        ...parent_matches_children_problems(plan, 'open-parent', unclaimed, (items) => ({ fix: tick(plan, items) })),
    ];
}
/** Per item how many leaves below it are open and done. */
function leavesBelow({ items }) {
    const counts = items.map(() => ({ open: 0, done: 0 }));
    for (const [index, item] of [...items.entries()].reverse()) {
        const [own, around] = [counts[index], counts[item.parent ?? -1]];
        if (own === undefined || around === undefined)
            continue;
        around.open += item.leaf ? Number(stateOf(item) === 'open') : own.open;
        around.done += item.leaf ? Number(stateOf(item) === 'done') : own.done;
    }
    return counts;
}
function tick(plan, items) {
    return {
        description: 'Tick what has everything below it resolved',
        edits: items.flatMap((index) => {
            const box = plan.items[index]?.box;
            return box === undefined ? [] : [{ place: box.place, text: '[x]' }];
        }),
    };
}
/** One problem for each section that holds some of the items. */
function parent_matches_children_problems(plan, messageId, indexes, more) {
    return [...groupByHome(plan, indexes)].map(([section, items]) => {
        const { claim = null, data = {}, fix = null } = more(items);
        return {
            messageId,
            members: items.map((item) => ({ kind: 'item', item })),
            section,
            claim,
            data: { section: sectionName(plan, section), ...data },
            fix,
        };
    });
}

;// CONCATENATED MODULE: ./lib/rules/phases-in-order.js


const phasesInOrder = {
    meta: {
        id: 'phases-in-order',
        summary: 'The phases that the status has left behind have no open item.',
        messages: {
            'open-behind': {
                level: 'error',
                headline: '{status} with {count} open {count|item|items} in {section}',
                text: 'The status is {status}, but {section} still has {count} open {count|item|items}: {names}.',
                howToFix: 'Tick what is done, or strike what is not going to be, with the reason:',
                example: '- [ ] ~~{source}~~ (deferred: why)',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = stage_stageOf(plan);
        // What a finished plan leaves open is the business of its own rule.
        if (stage?.kind !== 'phase' && stage?.kind !== 'phase-complete')
            return [];
        return plan.phases.slice(0, phasesBehind(plan)).flatMap((phase) => {
            const open = itemsWhere(plan, phase.items, (item) => isLeftOpen(plan, item));
            if (open.length === 0)
                return [];
            return [
                {
                    messageId: 'open-behind',
                    members: open.map((item) => ({ kind: 'item', item })),
                    section: phase.section,
                    claim: stage,
                    data: { status: plan.status?.text ?? '', section: sectionName(plan, phase.section) },
                    fix: null,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/model/phase-number.js
/** Below 0 where the first number comes before the second, above 0 where it comes behind it. `2.1` stands between `2` and `3`. */
function comparePhaseNumbers(one, other) {
    const [parts, others] = [partsOf(one), partsOf(other)];
    const at = firstDifference(parts, others);
    return (parts[at] ?? -1) - (others[at] ?? -1);
}
/** Whether a number may stand right behind another, or at the start where there is none: `3`, `2.1` and `3.1` behind `2`. */
function isNextPhaseNumber(number, before) {
    const [parts, former] = [partsOf(number), before === null ? [] : partsOf(before)];
    const at = firstDifference(parts, former);
    const [part, last] = [parts[at], former[at]];
    if (part === undefined)
        return false;
    // Counting begins with 0 or 1.
    const isNext = last === undefined ? part <= 1 : part === last + 1;
    return isNext && parts.slice(at + 1).every((further) => further <= 1);
}
/** The number to expect behind another, or at the start: one as deep as `number`, which stands there. */
function expectedPhaseNumber(number, before) {
    const [parts, former] = [partsOf(number), before === null ? [] : partsOf(before)];
    const at = Math.min(firstDifference(parts, former), parts.length - 1);
    return [...former.slice(0, at), (former[at] ?? 0) + 1].join('.');
}
function partsOf(number) {
    return number.split('.').map(Number);
}
function firstDifference(parts, others) {
    const at = parts.findIndex((part, index) => part !== others[index]);
    return at === -1 ? parts.length : at;
}

;// CONCATENATED MODULE: ./lib/model/plan-summary.js


/** What the Plan Summary, be it a list or a table, says of the plan's phases. */
function summaryEntries(plan) {
    const sections = new Set([...plan.sections.keys()].filter((index) => roleAround(plan, index) === 'plan-summary'));
    const code = new Set(plan.hidden.filter(({ kind }) => kind === 'code').map(({ line }) => line));
    const bodies = plan.sections
        .filter((_, index) => sections.has(index))
        .map(({ body }) => body.filter(({ place }) => !code.has(place.line)));
    const struck = new Set(bodies.flatMap((body) => body.filter(({ text }) => text.includes('~~')).map(lineOf)));
    const bullets = plan.bullets.filter(({ section, nested }) => sections.has(section) && !nested);
    const items = plan.items.filter(({ section, parent }) => sections.has(section) && parent === null);
    const entries = (form, place, ranges) => ranges.map((range) => ({ ...range, form, struck: struck.has(place.line), place }));
    return [
        ...[...bullets, ...items].flatMap(({ text, place }) => entries('list', place, phasesIn(text))),
        ...bodies.flatMap(rowsOf).flatMap(({ place, phases }) => entries('table', place, phases)),
    ];
}
/** The phases of the plan that no entry names, in their order. */
function phasesMissingIn(plan, entries) {
    const missing = new Set();
    const ascending = entries.toSorted((one, other) => comparePhaseNumbers(one.first, other.first));
    let next = 0;
    let reach = null;
    for (const phase of plan.phases.toSorted((one, other) => comparePhaseNumbers(one.label, other.label))) {
        for (let entry = ascending[next]; entry !== undefined; entry = ascending[++next]) {
            if (comparePhaseNumbers(entry.first, phase.label) > 0)
                break;
            if (reach === null || comparePhaseNumbers(entry.last, reach) > 0)
                reach = entry.last;
        }
        if (reach === null || comparePhaseNumbers(reach, phase.label) < 0)
            missing.add(phase);
    }
    return plan.phases.filter((phase) => missing.has(phase));
}
function lineOf({ place }) {
    return place.line;
}
const plan_summary_number = String.raw `\d+(?:\.\d+)*`;
const and = String.raw `\s*[,&+/]\s*(?:and\s+)?|\s+and\s+`;
const to = String.raw `\s*[-–—]\s*|\s+(?:to|through)\s+`;
const plan_summary_end = String.raw `(?![\p{L}\p{N}]|\.\d)`;
/** "Phases 2, 3 and 5 – 7". */
const several = new RegExp(`^[^\\p{L}]*Phases\\s+(?<numbers>${plan_summary_number}(?:(?:${and}|${to})${plan_summary_number})*)${plan_summary_end}`, 'iu');
/** "Phase 2", "Phase 2 and 3". Behind one "Phase" a dash between spaces begins the phase's title. */
const single = new RegExp(`^[^\\p{L}]*Phase\\s+(?<numbers>${plan_summary_number}(?:(?:${and}|[-–—])${plan_summary_number})*)${plan_summary_end}`, 'iu');
/** The phases that a text begins with. */
function phasesIn(text) {
    const ranges = [];
    const numbers = (single.exec(text) ?? several.exec(text))?.groups?.['numbers'] ?? '';
    for (const [, before = '', written = ''] of numbers.matchAll(/([^\d.]*)(\d+(?:\.\d+)*)/g)) {
        const label = labelOf(written);
        const from = /[-–—]|to|through/i.test(before) ? ranges.pop() : undefined;
        ranges.push({ first: from?.first ?? label, last: label });
    }
    return ranges;
}
/** The rows of a section's tables. Where a column is headed so, a number alone names a phase. */
function rowsOf(body) {
    const rows = [];
    let column = null;
    for (const { text, place } of body) {
        const cells = text.startsWith('|') ? text.split('|').slice(1) : [];
        if (cells.length === 0)
            column = null;
        else if (column === null)
            column = cells.findIndex((cell) => /^[^\p{L}]*phases?[^\p{L}]*$/iu.test(cell));
        else
            rows.push({ place, phases: phasesInRow(cells, column) });
    }
    return rows;
}
/** `column` is that of the phases; -1 where none is headed so. */
function phasesInRow(cells, column) {
    const [first = '', own = first] = [cells[0], cells[column]];
    const named = [...phasesIn(own)];
    if (named.length > 0 || column === -1)
        return named;
    const label = labelOf(plainNumber.exec(own)?.[1] ?? plainNumber.exec(first)?.[1] ?? '');
    return label === '' ? [] : [{ first: label, last: label }];
}
/** "2", "**2.1**", "2. Wait". */
const plainNumber = /^[^\p{L}\p{N}]*(\d+(?:\.\d+)*)(?:[^\p{L}\p{N}\s.]|\.(?!\d)|\s*$|\s+[-–—])/u;
/** A number as phases are labelled with it. */
function labelOf(number) {
    return number.replace(/^0+(?=\d)/, '');
}

;// CONCATENATED MODULE: ./lib/rules/phases-numbered.js




const inOrder = 'Number the phases in the order in which they stand:';
const heading = '{heading}';
const phasesNumbered = {
    meta: {
        id: 'phases-numbered',
        summary: 'Phases are numbered once, in their order and without a gap, and everything in the plan calls them by that number.',
        messages: {
            duplicate: {
                level: 'error',
                headline: 'phase {label} stands there twice',
                text: '{names} has the number {label}, and so has "{other}" on line {line}; a number was expected to stand for one phase.',
                howToFix: inOrder,
                example: heading,
            },
            gap: {
                level: 'warning',
                headline: 'phase {label} without a phase {expected}',
                text: '{names} stands {where}, but no phase has the number {expected} that was expected there.',
                howToFix: 'Put that phase back, or number the phases in the order in which they stand:',
                example: heading,
            },
            order: {
                level: 'warning',
                headline: 'phase {label} behind phase {before}',
                text: '{names} stands behind phase {before}, where a higher number was expected.',
                howToFix: inOrder,
                example: heading,
            },
            'sub-section': {
                level: 'warning',
                headline: '{count} {count|heading|headings} in {section} with the number of another phase',
                text: 'In {section}, {count} {count|heading has|headings have} the number of another phase: {names}.',
                howToFix: 'Write the number of the phase in which {count|it stands|they stand}:',
                example: heading,
            },
            summary: {
                level: 'warning',
                headline: '{count} {count|phase|phases} only {where}',
                text: 'Plan Summary and the headings were expected to name the same phases, but {count} {count|stands|stand} only {where}: {names}.',
                howToFix: 'Add {count|it|them} {there}, or take {count|it|them} away:',
                example: '{open}{source}{close}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => [...ofOrder(plan), ...ofSubSections(plan), ...ofSummary(plan)],
};
/** Phases below different headings are counted apart: each milestone of a roadmap may have its phase 1. */
function ofOrder(plan) {
    const labels = new Set(plan.phases.map(({ label }) => label));
    const sequences = new Map();
    for (const phase of plan.phases) {
        const parent = plan.sections[phase.section]?.parent ?? null;
        const sequence = sequences.get(parent);
        if (sequence === undefined)
            sequences.set(parent, [phase]);
        else
            sequence.push(phase);
    }
    return [...sequences.values()].flatMap((sequence) => ofSequence(plan, sequence, labels));
}
/** What the numbers of phases in a row say. A number is missing only where no phase of the plan has it. */
function ofSequence(plan, phases, labels) {
    const problems = [];
    const firsts = new Map();
    let before = null;
    let position = phases.find(({ label }) => isWhole(label))?.label === '0' ? -1 : 0;
    for (const phase of phases) {
        const { label, section } = phase;
        if (isWhole(label))
            position += 1;
        const expected = expectedPhaseNumber(label, before);
        const heading = headingOf(plan, phase, isWhole(label) ? String(position) : expected);
        const twin = firsts.get(label);
        if (twin !== undefined) {
            const line = String(plan.sections[twin]?.place.line ?? 0);
            problems.push(phases_numbered_problem('duplicate', section, { label, heading, other: sectionName(plan, twin), line }));
        }
        else if (before !== null && comparePhaseNumbers(label, before) < 0) {
            problems.push(phases_numbered_problem('order', section, { label, heading, before }));
        }
        else if (!isNextPhaseNumber(label, before) && !labels.has(expected)) {
            const where = before === null ? 'first' : `behind phase ${before}`;
            problems.push(phases_numbered_problem('gap', section, { label, heading, expected, where }));
        }
        firsts.set(label, twin ?? section);
        before = label;
    }
    return problems;
}
function phases_numbered_problem(messageId, section, data) {
    return { messageId, members: [{ kind: 'section', section }], section: null, claim: null, data, fix: null };
}
function isWhole(label) {
    return !label.includes('.');
}
function headingOf(plan, { title, section }, number) {
    const marks = '#'.repeat(plan.sections[section]?.depth ?? 2);
    return `${marks} Phase ${number}${title === '' ? '' : `: ${title}`}`;
}
/** One problem for each phase with sub-sections that name another. Where a number stands twice, the phase's own may be wrong. */
function ofSubSections(plan) {
    const required = new Set(plan.form.phaseSections.map(sectionKey));
    const within = plan.phases.map(() => []);
    for (const [index, section] of plan.sections.entries()) {
        // "Phase 1 leftovers" may well stand in phase 2.
        const isKnown = section.role !== 'other' || required.has(sectionKey(section));
        if (section.phase !== null && isKnown)
            within[section.phase]?.push({ index, ...section });
    }
    return plan.phases.flatMap(({ key, label, section }, phase) => {
        const sections = within[phase] ?? [];
        const isWrong = ({ phaseLabel }) => phaseLabel !== null && phaseLabel !== label;
        const wrong = sections.filter(isWrong);
        const [first] = wrong;
        if (first === undefined || key !== label)
            return [];
        const right = new Set(sections.filter((one) => !isWrong(one)).map(sectionKey));
        // What the phase has already may belong to a phase whose heading was lost.
        const isSure = !wrong.some((one) => right.has(sectionKey(one)));
        return [
            {
                messageId: 'sub-section',
                members: wrong.map(({ index }) => ({ kind: 'section', section: index })),
                section,
                claim: null,
                data: {
                    section: sectionName(plan, section),
                    heading: `${'#'.repeat(first.depth)} ${first.title.replace(labelPattern, label)}`,
                },
                fix: isSure ? renumbering(wrong, label) : null,
            },
        ];
    });
}
const labelPattern = /\d+(?:\.\d+)*/;
function renumbering(sections, label) {
    const edits = sections.map((section) => editOf(section, label)).filter((edit) => edit !== null);
    return edits.length < sections.length ? null : { description: `Write the number of the phase as ${label}`, edits };
}
/** Writes another number in a heading; null where it is not written as it is shown, so that no place is sure. */
function editOf({ place, depth, title }, label) {
    const number = labelPattern.exec(title);
    const isPlain = place.line === place.endLine && place.endColumn - place.column === depth + 1 + title.length;
    if (number === null || !isPlain)
        return null;
    const before = `${'#'.repeat(depth)} ${title.slice(0, number.index)}`;
    const endColumn = place.column + before.length + number[0].length;
    return { place: { ...place, endColumn }, text: `${before}${label}` };
}
/** The phases that the Plan Summary does not name, and those that nothing else does. */
function ofSummary(plan) {
    const entries = summaryEntries(plan);
    const [entry] = entries;
    if (entry === undefined || plan.phases.length === 0)
        return [];
    const [open, close] = entry.form === 'list' ? ['- ', ''] : ['| ', ' |'];
    const marks = '#'.repeat(plan.sections[plan.phases[0]?.section ?? 0]?.depth ?? 2);
    return [
        summaryProblem(phasesMissingIn(plan, entries).map(({ section }) => ({ kind: 'section', section })), { where: 'among the headings', there: 'to the summary', open, close }),
        summaryProblem(strangers(plan, entries), {
            where: 'in the summary',
            there: 'to the plan',
            open: `${marks} `,
            close: '',
        }),
    ].filter(({ members }) => members.length > 0);
}
function summaryProblem(members, data) {
    return { messageId: 'summary', members, section: null, claim: null, data, fix: null };
}
/** The phases that entries name and no heading does. */
function strangers(plan, entries) {
    const labels = new Set(plan.phases.map(({ label }) => label));
    const places = new Map();
    for (const { first, last, struck, place } of entries) {
        for (const label of [first, last]) {
            if (!struck && !labels.has(label) && !places.has(label))
                places.set(label, place);
        }
    }
    return [...places].map(([label, place]) => ({ kind: 'value', value: `Phase ${label}`, place }));
}

;// CONCATENATED MODULE: ./lib/rules/plan-identity.js

const planIdentity = {
    meta: {
        id: 'plan-identity',
        summary: 'A plan has the id of the directory it stands in, says that it is a plan, and links to its design.',
        messages: {
            id: {
                level: 'error',
                headline: 'id {id} in {where}',
                text: 'The title has the id {id}, but "{where}" in the path has {pathId}; both were expected to be the same.',
                howToFix: 'Write the id of the path, or move the plan to where its id belongs:',
                example: '# {title}',
            },
            type: {
                level: 'warning',
                headline: 'type "{type}" for "Implementation Plan"',
                text: 'The type is "{type}", and was expected to be "Implementation Plan".',
                howToFix: 'Write the line below; what else there is to say can follow in parentheses.',
                example: '- Type: Implementation Plan',
            },
            'design-link': {
                level: 'off',
                headline: 'no link to a design document',
                text: 'The plan has no link to a design document; one was expected in Links.',
                howToFix: 'Add the link, or say that there is none:',
                example: '- Associated Design Document: N/A',
            },
        },
    },
    reads: 'plan',
    check: (plan) => (plan.native ? [...ofId(plan), ...ofType(plan), ...ofDesign(plan)] : []),
};
/** The id of the title against that of the nearest part of the path that begins with one. */
function ofId(plan) {
    const { id, title } = plan;
    const named = id === null ? null : idInPath(plan.path, id);
    if (id === null || title === null || named === null || named.id.toLowerCase() === id.toLowerCase())
        return [];
    return [
        {
            messageId: 'id',
            members: [{ kind: 'value', value: `${named.id} ${id}`, place: title.place }],
            section: null,
            claim: null,
            data: { id, pathId: named.id, where: named.part, title: title.text.replace(id, named.id) },
            fix: null,
        },
    ];
}
/** What the file's own name, or else the nearest directory, has in the form of an id: the same letters up to the dash. */
function idInPath(path, id) {
    const prefix = id.slice(0, id.indexOf('-') + 1).toLowerCase();
    for (const part of path.split('/').reverse()) {
        if (prefix === '' || !part.toLowerCase().startsWith(prefix))
            continue;
        const rest = /^[0-9A-Za-z]+/.exec(part.slice(prefix.length))?.[0];
        if (rest !== undefined)
            return { id: part.slice(0, prefix.length + rest.length), part };
    }
    return null;
}
/** The Type in Metadata. A plan without one says nothing wrong. */
function ofType({ fields }) {
    const field = fields.find(({ label }) => label.toLowerCase() === 'type');
    if (field === undefined || field.value === '')
        return [];
    if (/^[*_`]*implementation[\s-]+plan(?![\p{L}\p{N}])/iu.test(field.value))
        return [];
    return [
        {
            messageId: 'type',
            members: [{ kind: 'value', value: field.value, place: field.place }],
            section: null,
            claim: null,
            data: { type: field.value },
            fix: null,
        },
    ];
}
/** Nobody writes the design of a plan that was given up. */
function ofDesign(plan) {
    if (stage_stageOf(plan)?.kind === 'halted' || namesDesign(plan))
        return [];
    const links = plan.sections.find(({ role }) => role === 'links');
    return [
        {
            messageId: 'design-link',
            members: [{ kind: 'value', value: '', place: (links ?? plan.title)?.place ?? null }],
            section: null,
            claim: null,
            data: {},
            fix: null,
        },
    ];
}
/** Whether the plan leads to a design, by a link or a path in code, or says that it has none. */
function namesDesign({ links, codeSpans, sections }) {
    return (links.some(({ text, url }) => isAboutDesign(text) || isAboutDesign(url)) ||
        codeSpans.some(({ text }) => isAboutDesign(text)) ||
        sections.some(({ body }) => saysNone(body)));
}
function isAboutDesign(text) {
    return /design/i.test(text);
}
/** "Design document: N/A", on one line or with the answer on the next. */
function saysNone(body) {
    return body.some(({ text }, index) => {
        if (!isAboutDesign(text))
            return false;
        return /\bn\/a\b|: *none\b/i.test(text) || /^[^\p{L}]*(?:n\/a|none)\b/iu.test(body[index + 1]?.text ?? '');
    });
}

;// CONCATENATED MODULE: ./lib/rules/plan-readable.js
const planReadable = {
    meta: {
        id: 'plan-readable',
        summary: 'Every changed plan can be read.',
        messages: {
            'became-unreadable': {
                level: 'error',
                headline: 'a plan cannot be read any more',
                text: 'This plan could be read before and cannot be read now: {detail}.',
                howToFix: 'Restore the plan as an ordinary UTF-8 Markdown file within the limits.',
            },
            unreadable: {
                level: 'warning',
                headline: 'a plan could not be read',
                text: 'This plan was not checked, because it could not be read: {detail}.',
                howToFix: 'Make it an ordinary UTF-8 Markdown file within the limits, or exclude it from the plans.',
            },
        },
    },
    reads: 'unreadable',
    check: (file) => [
        {
            messageId: file.base === null ? 'unreadable' : 'became-unreadable',
            members: [{ kind: 'value', value: file.reason, place: null }],
            section: null,
            claim: null,
            data: { detail: file.detail },
            fix: null,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/rules/question-is-settled.js


const question_is_settled_howToFix = 'Write the decision behind the question:';
const question_is_settled_example = '- [x] {source} → Decision: …';
const questionIsSettled = {
    meta: {
        id: 'question-is-settled',
        summary: 'A question that is ticked has an answer.',
        messages: {
            unanswered: {
                level: 'warning',
                headline: '{count} {count|question|questions} ticked without an answer',
                text: '{count} {count|question is|questions are} ticked, and {count|its text gives|their texts give} no answer: {names}.',
                howToFix: question_is_settled_howToFix,
                example: question_is_settled_example,
            },
            'only-planned': {
                level: 'warning',
                headline: '{count} {count|question|questions} ticked with the answer still to be found',
                text: '{count} {count|question is|questions are} ticked, and {count|its text says|their texts say} only how the answer is to be found: {names}.',
                howToFix: 'Write the decision behind the question, or leave it open until there is one.',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const groups = new Map();
        const withBullets = itemsWithBullets(plan);
        for (const [index, item] of plan.items.entries()) {
            const messageId = question_is_settled_problemOf(plan, item, !item.leaf || withBullets.has(index));
            if (messageId === null)
                continue;
            const group = groups.get(messageId);
            if (group === undefined)
                groups.set(messageId, [index]);
            else
                group.push(index);
        }
        return [...groups].map(([messageId, items]) => ({
            messageId,
            members: items.map((item) => ({ kind: 'item', item })),
            section: plan.items[items[0] ?? -1]?.section ?? null,
            claim: null,
            data: {},
            fix: null,
        }));
    },
};
/** A statement that is ticked is an answer itself; so is what stands below a question, or why it needs none. */
function question_is_settled_problemOf(plan, item, hasMoreBelow) {
    if (!item.done || item.waiver !== null || hasMoreBelow)
        return null;
    if (roleAround(plan, item.section) !== 'open-questions')
        return null;
    const answer = answerIn(item.text);
    if (answer === 'planned')
        return 'only-planned';
    return answer === null && isQuestion(item.text) ? 'unanswered' : null;
}

;// CONCATENATED MODULE: ./lib/rules/required-sections.js



const requiredSections = {
    meta: {
        id: 'required-sections',
        summary: 'The plan and each of its phases have the sections that plans are made of.',
        messages: {
            metadata: missing('error'),
            goal: missing('error'),
            tasks: missing('error'),
            'acceptance-criteria': missing('error'),
            verification: missing('warning'),
            deliverables: missing('warning'),
            'definition-of-done': missing('warning'),
            'success-metrics': missing('warning'),
            overview: missing('notice'),
            scope: missing('notice'),
            'plan-summary': missing('notice'),
            links: missing('notice'),
            inputs: missing('off'),
            rollback: missing('off'),
            'adr-legacy': missing('off'),
            'open-questions': missing('off'),
            'phase-status-tracking': missing('off'),
            other: {
                level: 'warning',
                headline: '{count} {count|section|sections} of the template missing in {section}',
                text: 'In {section}, {count} {count|section|sections} of the template {count|is|are} missing: {names}.',
                howToFix: 'Add {count|it|each of them}:',
                example: '{marks} {source}',
            },
            'in-draft': {
                level: 'notice',
                headline: '{count} {count|section|sections} still missing in {section}',
                text: 'In {section}, {count} {count|section is|sections are} still missing that {count|is|are} required once work begins: {names}.',
                howToFix: 'Add {count|it|each of them} before the plan leaves Draft:',
                example: '{marks} {source}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = stage_stageOf(plan)?.kind;
        // Nobody completes the text of a plan that was given up.
        if (!plan.native || stage === 'halted')
            return [];
        const homes = homesOf(plan);
        return stage === 'draft'
            ? byHome(plan, homes, 'in-draft', isGrave)
            : [...bySection(plan, homes), ...byHome(plan, homes, 'other', isUnknown)];
    },
};
function missing(level) {
    return {
        level,
        headline: '{count} {count|section|sections} "{title}" missing',
        text: '{names} {count|has|have} no section "{title}".',
        howToFix: 'Add {count|it|one to each of them}:',
        example: '{heading}',
    };
}
function homesOf(plan) {
    const keys = new Map();
    for (const section of plan.sections) {
        const there = keys.get(section.phase);
        if (there === undefined)
            keys.set(section.phase, new Set([sectionKey(section)]));
        else
            there.add(sectionKey(section));
    }
    const home = (phase, section, form) => ({
        phase,
        section,
        lacks: form.filter((required) => keys.get(phase)?.has(sectionKey(required)) !== true),
    });
    const title = plan.sections.findIndex(({ role }) => role === 'title');
    return [
        home(null, Math.max(0, title), plan.form.sections),
        ...plan.phases.map(({ section }, phase) => home(phase, section, plan.form.phaseSections)),
    ];
}
/** One problem for each section that the plan lacks, and one for each that phases lack. */
function bySection(plan, homes) {
    return [...plan.form.sections, ...plan.form.phaseSections].flatMap((required) => {
        const lacking = homes.filter((home) => home.lacks.includes(required));
        if (lacking.length === 0 || isUnknown(required))
            return [];
        return [
            {
                messageId: messageOf(required),
                members: lacking.map(({ section }) => ({ kind: 'section', section })),
                section: null,
                claim: null,
                data: { title: required.title, heading: headingFor(plan, required, lacking) },
                fix: null,
            },
        ];
    });
}
/** The heading to write. The phase's number is put before it where the plan does so, and where it is clear which. */
function headingFor(plan, { title }, [home, ...others]) {
    if (home === undefined || home.phase === null)
        return `## ${title}`;
    const within = plan.sections.filter(({ phase, role }) => phase !== null && role !== 'phase');
    const beside = within.filter(({ phase }) => phase === home.phase);
    const isNumbered = (beside.length > 0 ? beside : within).some(({ phaseLabel }) => phaseLabel !== null);
    const number = isNumbered && others.length === 0 ? `Phase ${plan.phases[home.phase]?.label ?? ''} ` : '';
    return `${marksBelow(plan, home)} ${number}${title}`;
}
/** One problem for the plan and for each phase that lack sections of a kind. */
function byHome(plan, homes, messageId, isMeant) {
    return homes.flatMap((home) => {
        const lacking = home.lacks.filter(isMeant);
        if (lacking.length === 0)
            return [];
        const place = plan.sections[home.section]?.place ?? null;
        return [
            {
                messageId,
                members: lacking.map(({ title }) => ({ kind: 'value', value: title, place })),
                section: home.phase === null ? null : home.section,
                claim: null,
                data: {
                    section: home.phase === null ? 'the plan' : sectionName(plan, home.section),
                    marks: marksBelow(plan, home),
                },
                fix: null,
            },
        ];
    });
}
/** The marks of a heading one level below. */
function marksBelow(plan, { phase, section }) {
    return phase === null ? '##' : '#'.repeat((plan.sections[section]?.depth ?? 2) + 1);
}
function messageOf({ role }) {
    return isMessage(role) ? role : 'other';
}
function isMessage(id) {
    return Object.hasOwn(requiredSections.meta.messages, id);
}
/** Whether nothing but the title tells the section. */
function isUnknown(required) {
    return messageOf(required) === 'other';
}
/** Whether work must not begin without the section. */
function isGrave(required) {
    const { level } = requiredSections.meta.messages[messageOf(required)];
    return level === 'error' || level === 'warning';
}

;// CONCATENATED MODULE: ./lib/rules/status-keeps-up.js



const statusKeepsUp = {
    meta: {
        id: 'status-keeps-up',
        summary: 'The status moves on when the work does.',
        messages: {
            'all-resolved': {
                level: 'notice',
                headline: '{status} with every phase resolved',
                text: 'The status is {status}, but no phase has an open item left; expected is {write}.',
                howToFix: 'Write the line below, if the plan is finished.',
                example: '- Status: {write}',
            },
            'phase-resolved': {
                level: 'off',
                headline: '{status} with {section} resolved',
                text: 'The status is {status}, but {section} has no open item left; expected is the phase that comes next.',
                howToFix: 'Write the line below, once that phase is begun.',
                example: '- Status: {write}',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        const stage = stage_stageOf(plan);
        if (stage === null || stage.kind === 'finished' || stage.kind === 'halted')
            return [];
        const left = plan.phases.map(({ items }) => itemsAt(plan, items).some((item) => isLeftOpen(plan, item)));
        if (left.includes(true))
            return phaseResolved(plan, stage, left);
        if (!isWorkDone(plan) || !canFinish(plan))
            return [];
        return [status_keeps_up_problem(plan, 'all-resolved', stage, null, { write: statusFor(plan, { kind: 'finished' }) ?? 'Complete' })];
    },
};
/** `left` tells for each phase whether it has something left to do. */
function phaseResolved(plan, stage, left) {
    const current = stage.kind === 'phase' ? phaseOfStage(plan, stage) : null;
    const phase = plan.phases[current ?? -1];
    if (current === null || phase === undefined || phaseState(plan, current) !== 'resolved')
        return [];
    const next = plan.phases[left.indexOf(true, current)];
    if (next === undefined)
        return [];
    const write = statusFor(plan, { kind: 'phase', label: next.label }) ?? `Phase ${next.label} In Progress`;
    const data = { section: sectionName(plan, phase.section), write };
    return [status_keeps_up_problem(plan, 'phase-resolved', stage, phase.section, data)];
}
/** Whether any phase has something done: one of which all is waived may as well have been given up. */
function isWorkDone(plan) {
    return plan.items.some((item) => item.phase !== null && item.leaf && item.done);
}
function status_keeps_up_problem(plan, messageId, claim, section, data) {
    return {
        messageId,
        // The claim tells one stage from the next: another spelling of the same is no other problem.
        members: [{ kind: 'value', value: '', place: plan.status?.place ?? null }],
        section,
        claim,
        data: { status: plan.status?.text ?? '', ...data },
        fix: null,
    };
}

;// CONCATENATED MODULE: ./lib/rules/status-known.js



const statusKnown = {
    meta: {
        id: 'status-known',
        summary: 'The status is one that plans use, and names a phase that the plan has.',
        messages: {
            unknown: {
                level: 'error',
                headline: 'unknown status "{status}"',
                text: 'The status "{status}" is not one of: {legal}.',
                howToFix: 'Write one of them; what else there is to say can follow in parentheses.',
            },
            'no-such-phase': {
                level: 'error',
                headline: '"{status}" in a plan without phase {label}',
                text: 'The status "{status}" names phase {label}, but {phases}.',
                howToFix: 'Name a phase that the plan has, or add that phase.',
            },
            'no-phases': {
                level: 'warning',
                headline: '"{status}" in a plan without phases',
                text: 'The status "{status}" names phase {label}, but no heading of this plan is a phase, such as "## Phase {label}: Title".',
                howToFix: 'Give each phase a heading of its own.',
            },
            unedited: {
                level: 'error',
                headline: 'the status was never chosen',
                text: 'The status is still as the template has it, "{status}"; expected is one of: {legal}.',
                howToFix: 'Keep the one that holds.',
            },
            twice: {
                level: 'error',
                headline: 'two statuses, "{status}" and "{other}"',
                text: 'The Metadata have a second status, "{other}", beside "{status}" on line {line}; expected is one.',
                howToFix: 'Keep the one that holds.',
            },
            missing: {
                level: 'warning',
                headline: 'no status',
                text: 'The plan has no status; expected is one of: {legal}.',
                howToFix: 'Add the line below to {where}.',
                example: '- Status: {first}',
            },
            alias: {
                level: 'warning',
                headline: 'status "{status}" for "{canonical}"',
                text: 'The status "{status}" is read as "{canonical}" and was expected to be written so.',
                howToFix: 'Write the line below.',
                example: '- Status: {canonical}',
            },
            'active-word': {
                level: 'warning',
                headline: '"{status}" names no phase',
                text: 'The status "{status}" does not say which phase is in progress; expected is one of: {legal}.',
                howToFix: 'Name the phase, and put the rest in parentheses.',
                example: '- Status: {write} ({status})',
            },
            'halted-word': {
                level: 'warning',
                headline: 'status "{status}" for "{write}"',
                text: 'The status "{status}" is read as "{write}"; it is not one of: {legal}.',
                howToFix: 'Keep the reason in parentheses.',
                example: '- Status: {write} ({status})',
            },
            'phase-complete': {
                level: 'warning',
                headline: '"{status}" says what is over',
                text: 'The status "{status}" says what is over, not where the plan is; expected is one of: {legal}.',
                howToFix: 'Write the phase that is in progress now, or {write}.',
            },
            'not-offered': {
                level: 'warning',
                headline: 'the template offers no status "{status}"',
                text: 'The status "{status}" is not one that the template offers: {legal}.',
                howToFix: 'Write one of them, or add yours to the template.',
            },
        },
    },
    reads: 'plan',
    check: (plan) => {
        if (plan.status !== null)
            return [...status_known_problemsOf(plan, plan.status), ...others(plan, plan.status)];
        return plan.native ? [status_known_missing(plan)] : [];
    },
};
/** A plan that lost its Metadata as a whole has lost its status as well. */
function status_known_missing(plan) {
    const metadata = plan.sections.find((section) => section.role === 'metadata');
    return {
        messageId: 'missing',
        members: [{ kind: 'value', value: '', place: (metadata ?? plan.title)?.place ?? null }],
        section: null,
        claim: null,
        data: {
            legal: plan.legalStatuses.join(', '),
            first: plan.legalStatuses[0] ?? '',
            where: metadata === undefined ? 'a section "## Metadata"' : 'Metadata',
        },
        fix: null,
    };
}
function status_known_problemsOf(plan, status) {
    const problem = (messageId, data = {}, write = null) => ({
        messageId,
        members: [{ kind: 'value', value: status.text, place: status.place }],
        section: null,
        claim: null,
        data: { status: status.text, legal: plan.legalStatuses.join(', '), ...data },
        fix: write === null ? null : rewrite(status, write),
    });
    const { reading } = status;
    if (reading.kind === 'unknown' || reading.kind === 'unedited')
        return [problem(reading.kind)];
    if (reading.kind === 'stageless')
        return [];
    const problems = [];
    if ('label' in reading.stage && phaseOfStage(plan, reading.stage) === null) {
        const { label } = reading.stage;
        problems.push(plan.phases.length === 0
            ? problem('no-phases', { label })
            : problem('no-such-phase', { label, phases: phasesOf(plan) }));
    }
    if (reading.kind === 'alias')
        problems.push(...aliasProblems(plan, reading.stage, reading.canonical, problem));
    return problems;
}
/** Further fields of the status' name that say something else: one of them is for the readers, the other for the check. */
function others({ fields }, { text, place }) {
    const label = fields.find((field) => field.place.line === place.line)?.label.toLowerCase();
    return fields
        .filter((field) => field.label.toLowerCase() === label && field.value !== text && field.value !== '')
        .map((field) => ({
        messageId: 'twice',
        members: [{ kind: 'value', value: field.value, place: field.place }],
        section: null,
        claim: null,
        data: { status: text, other: field.value, line: String(place.line) },
        fix: null,
    }));
}
function aliasProblems(plan, stage, canonical, problem) {
    if (canonical !== null)
        return [problem('alias', { canonical }, canonical)];
    const [messageId, write] = closest(plan, stage);
    // A template may leave out what the dialect has a word for.
    if (write === null)
        return [problem('not-offered')];
    return [problem(messageId, { write }, stage.kind === 'phase-complete' ? statusAfter(plan, stage) : null)];
}
/** The message about a status that no other says the same as, and the status to write for what it means. */
function closest(plan, { kind }) {
    switch (kind) {
        case 'active':
            return ['active-word', statusFor(plan, { kind: 'phase', label: phaseInProgress(plan) })];
        case 'halted':
            return ['halted-word', statusFor(plan, { kind })];
        case 'phase-complete':
            return ['phase-complete', statusFor(plan, { kind: 'finished' })];
        default:
            return ['not-offered', null];
    }
}
/** The label of the first phase with something left to do, else of the last one. */
function phaseInProgress(plan) {
    const phase = plan.phases.find((_, index) => phaseState(plan, index) !== 'resolved') ?? plan.phases.at(-1);
    return phase?.label ?? '1';
}
/** What to write once a phase is over: the next one, or that the plan is finished where that holds; null where neither does. */
function statusAfter(plan, stage) {
    const phase = phaseOfStage(plan, stage);
    if (phase === null)
        return null;
    const next = plan.phases[phase + 1];
    if (next !== undefined)
        return statusFor(plan, { kind: 'phase', label: next.label });
    return canFinish(plan) ? statusFor(plan, { kind: 'finished' }) : null;
}
function phasesOf(plan) {
    const labels = plan.phases.map((phase) => phase.label);
    const [first = '', last = ''] = [labels[0], labels.at(-1)];
    return labels.length === 1 ? `the plan has only phase ${first}` : `the plan has phases ${first} to ${last}`;
}
function rewrite(status, text) {
    return { description: `Write the status as "${text}"`, edits: [{ place: status.place, text }] };
}

;// CONCATENATED MODULE: ./lib/rules/suppression-holds.js
const suppressionHolds = {
    meta: {
        id: 'suppression-holds',
        summary: 'A suppression names a rule, says why, and is needed.',
        messages: {
            'unknown-rule': {
                level: 'warning',
                headline: 'a suppression of "{rule}", which is no rule',
                text: 'The suppression names "{rule}", which is neither a rule nor a message of one (rule.message): it does nothing.',
                howToFix: 'Name the rule that the finding gives, or remove the comment.',
                example: '<!-- plan-check-disable-next-line phases-in-order -- why -->',
            },
            'no-reason': {
                level: 'warning',
                headline: 'a suppression of {rule} without a reason',
                text: 'The suppression of {rule} does not say why, and is not honoured until it does.',
                howToFix: 'Write the reason behind two dashes:',
                example: '<!-- plan-check-disable-next-line {rule} -- why -->',
            },
            unused: {
                level: 'notice',
                headline: 'a suppression of {rule} that nothing needs',
                text: 'The suppression of {rule} is not needed: the line below it has no finding of that rule.',
                howToFix: 'Remove the comment.',
            },
        },
    },
    reads: 'suppressions',
    check: (_, uses) => uses.flatMap(suppression_holds_problemsOf),
};
/** One that was used, or that asks a reviewer for an error to be left out, is shown by the report. */
function suppression_holds_problemsOf({ comment, outcome }) {
    if (outcome === 'used' || outcome === 'requested')
        return [];
    return [
        {
            messageId: outcome,
            members: [{ kind: 'value', value: comment.rule, place: comment.place }],
            section: null,
            claim: null,
            data: { rule: comment.rule },
            fix: null,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/tick-has-work.js


const tickHasWork = {
    meta: {
        id: 'tick-has-work',
        summary: 'A change that ticks tasks changes more than plans.',
        messages: {
            'no-work': {
                level: 'notice',
                headline: '{count} {count|task|tasks} ticked, and nothing but plans changed',
                text: '{count} {count|task was|tasks were} ticked, and nothing but plans changed: {names}.',
                howToFix: 'Tick a task in the change that does it, or say in the pull request where it was done.',
            },
            'no-work-on-close': {
                level: 'warning',
                headline: '{closed} closed with {count} ticked {count|task|tasks}, and nothing but plans changed',
                text: '{count} {count|task was|tasks were} ticked in the change that closes {closed}, and nothing but plans changed: {names}.',
                howToFix: 'Close a phase in the change that finishes it, or say in the pull request where it was done.',
            },
        },
    },
    reads: 'change in tree',
    paths: () => [],
    check: (change, { changed }) => {
        const ticked = changed.every(({ isPlan }) => isPlan) ? tickedTasks(change) : [];
        if (ticked.length === 0)
            return [];
        const closed = closedPhases(change);
        return [
            {
                messageId: closed.length === 0 ? 'no-work' : 'no-work-on-close',
                members: ticked.map((item) => ({ kind: 'item', item })),
                section: null,
                claim: null,
                data: { closed: closed.join(' and ') },
                fix: null,
            },
        ];
    },
};
/** Indexes of the leaves that this change ticks and that somebody had to do something for. */
function tickedTasks({ base, head, pairing }) {
    const work = new Set(workItems(head));
    return pairing.items.flatMap((pair) => {
        const item = head.items[pair.head];
        const wasDone = base.items[pair.base]?.done ?? true;
        if (item === undefined || wasDone || !item.done || !item.leaf || !work.has(item))
            return [];
        return judgements.has(roleAround(head, item.section)) ? [] : [pair.head];
    });
}
/** Lists within a phase that are ticked by looking at what is there. */
const judgements = new Set([
    'goal',
    'inputs',
    'verification',
    'acceptance-criteria',
    'definition-of-done',
    'open-questions',
]);
function closedPhases({ head, transitions }) {
    return transitions.flatMap((step) => {
        const section = step.kind === 'phase-closed' ? head.phases[step.phase]?.section : undefined;
        return section === undefined ? [] : [sectionName(head, section)];
    });
}

;// CONCATENATED MODULE: ./lib/rules/ticked-path-exists.js




const ticked_path_exists_howToFix = 'Untick what is not done, or write in the item where the {count|file|files} went.';
const tickedPathExists = {
    meta: {
        id: 'ticked-path-exists',
        summary: 'A file that an item says was made or changed is there when the item is ticked.',
        messages: {
            'not-there': {
                level: 'warning',
                headline: '{count} {count|file|files} of {section} ticked as made, but not there',
                text: '{section} ticks {count} {count|file|files} as made that {count|is|are} not there: {names}.',
                howToFix: ticked_path_exists_howToFix,
            },
            'not-touched': {
                level: 'notice',
                headline: '{count} {count|file|files} of {section} ticked as changed, but not there',
                text: '{section} ticks {count} {count|file|files} as changed that {count|is|are} not there: {names}.',
                howToFix: ticked_path_exists_howToFix,
            },
        },
    },
    reads: 'change in tree',
    paths: (change) => tickedFiles(change).flatMap(({ path }) => pathsToAsk(path)),
    check: (change, surroundings) => {
        // The plan is among the changed files, and may have the name of a file that it speaks of.
        const others = surroundings.changed.filter(({ head }) => head !== change.head.path);
        const isTouched = { created: madeElsewhere(others), changed: touched(others) };
        const missing = tickedFiles(change).filter(({ deed, path }) => isMissing(path, surroundings.head) && !isTouched[deed](path));
        return ticked_path_exists_problems(change, missing);
    },
};
/** Patterns and directories are left out: git keeps no empty directory. */
function tickedFiles({ base, head, pairing }) {
    const spans = spansByItem(head.codeSpans);
    return pairing.items.flatMap((pair) => {
        const item = head.items[pair.head];
        if (item === undefined || !item.done || base.items[pair.base]?.done !== false)
            return [];
        return fileClaims(item, spans.get(pair.head) ?? []).flatMap((claim) => {
            const path = namedPath(claim.span.text, head.path);
            return path?.isFile === true ? [{ ...claim, item: pair.head, path }] : [];
        });
    });
}
function spansByItem(spans) {
    const groups = new Map();
    for (const span of spans) {
        if (span.item === null)
            continue;
        const group = groups.get(span.item);
        if (group === undefined)
            groups.set(span.item, [span]);
        else
            group.push(span);
    }
    return groups;
}
/** Whether a file was made all the same, and under another path: it was moved on, or a file of its name was changed or added. */
function madeElsewhere(changed) {
    const moved = new Set(changed.flatMap(({ base, head }) => (head === null ? [] : (base ?? []))));
    const names = new Set(changed.flatMap(({ head }) => (head === null ? [] : fileName(head))));
    return ({ places }) => places.some((place) => moved.has(place) || names.has(fileName(place)));
}
/** Whether the change touches a file, be it by taking it away, or one of its name. */
function touched(changed) {
    const names = new Set(changed.flatMap(({ base, head }) => [base, head].flatMap((path) => fileName(path ?? ''))));
    return ({ places }) => places.some((place) => names.has(fileName(place)));
}
/** One problem for each message in each phase and each section beside them; a file that is named twice counts once. */
function ticked_path_exists_problems({ head }, missing) {
    const groups = new Map();
    for (const file of missing) {
        const item = head.items[file.item];
        if (item === undefined)
            continue;
        const section = homeOf(head, item);
        const key = `${file.deed} ${String(section)}`;
        const group = groups.get(key) ?? { section, deed: file.deed, files: new Map() };
        groups.set(key, group);
        if (!group.files.has(file.span.text))
            group.files.set(file.span.text, file);
    }
    return Array.from(groups.values(), ({ section, deed, files }) => ({
        messageId: deed === 'created' ? 'not-there' : 'not-touched',
        members: Array.from(files.values(), ({ span }) => ({ kind: 'value', value: span.text, place: span.place })),
        section,
        claim: null,
        data: { section: sectionName(head, section) },
        fix: null,
    }));
}

;// CONCATENATED MODULE: ./lib/rules/transition-allowed.js


const transitionAllowed = {
    meta: {
        id: 'transition-allowed',
        summary: 'The status moves forward, one phase at a time, and stays where it ended.',
        messages: {
            backwards: {
                level: 'warning',
                headline: 'the status goes back from "{from}" to "{to}"',
                text: 'The status goes back from "{from}" to "{to}"; it was expected to move forward.',
                howToFix: 'Say in the plan why the earlier stage is open again, or keep the status.',
            },
            'out-of-final': {
                level: 'warning',
                headline: 'the status leaves "{from}" for "{to}"',
                text: 'The plan had ended as "{from}" and was expected to stay so, but its status is "{to}" now.',
                howToFix: 'Say in the plan why it is taken up again, or write what is left into a plan of its own.',
            },
            jump: {
                level: 'warning',
                headline: 'the status jumps from "{from}" to "{to}"',
                text: 'The status jumps from "{from}" to "{to}", but {count|a phase|phases} between them {count|has|have} open items: {names}.',
                howToFix: 'Move on one phase at a time, or resolve what is skipped: tick it, or strike it with a reason.',
            },
            'draft-to-complete': {
                level: 'off',
                headline: 'the status goes from "{from}" straight to "{to}"',
                text: 'The status goes from "{from}" straight to "{to}", with no phase in progress between them.',
                howToFix: 'Set the phase in progress while its work is done.',
            },
        },
    },
    reads: 'change',
    check: (change) => {
        const [from, to] = [stage_stageOf(change.base), stage_stageOf(change.head)];
        const moved = change.transitions.some((transition) => transition.kind === 'status-changed');
        return moved && from !== null && to !== null ? stepProblems(change, from, to) : [];
    },
};
function stepProblems(change, from, to) {
    if (from.kind === 'finished' || from.kind === 'halted')
        return [transition_allowed_problem(change, 'out-of-final', [])];
    if (from.kind === 'draft' && to.kind === 'finished')
        return [transition_allowed_problem(change, 'draft-to-complete', [])];
    // Of a status that names no phase it cannot be told which way it moved.
    if (from.kind === 'active' || to.kind === 'active' || to.kind === 'halted' || to.kind === 'finished')
        return [];
    const [before, now] = [positionIn(change, from), positionOf(change.head, to)];
    if (before === null || now === null)
        return [];
    if (now < before)
        return [transition_allowed_problem(change, 'backwards', [])];
    const skipped = [...change.head.phases.keys()]
        .filter((phase) => phase > Math.floor(before) && phase < Math.floor(now))
        .filter((phase) => ['pending', 'active'].includes(phaseState(change.head, phase)));
    return skipped.length === 0 ? [] : [transition_allowed_problem(change, 'jump', skipped)];
}
/** Where a stage stands in a plan: -1 for a draft, then its phase; half a step further once that phase is over. */
function positionOf(plan, stage) {
    if (stage.kind === 'draft')
        return -1;
    const phase = phaseOfStage(plan, stage);
    return phase === null || stage.kind !== 'phase-complete' ? phase : phase + 0.5;
}
/** The same for a stage of base, in head's order of phases. */
function positionIn(change, stage) {
    const position = positionOf(change.base, stage);
    if (position === null || position < 0)
        return position;
    const pair = change.pairing.phases.find(({ base }) => base === Math.floor(position));
    return pair === undefined ? null : pair.head + (position - Math.floor(position));
}
function transition_allowed_problem(change, messageId, skipped) {
    const { base, head } = change;
    const place = head.status?.place ?? null;
    const status = { kind: 'value', value: head.status?.text ?? '', place };
    return {
        messageId,
        members: skipped.length === 0
            ? [status]
            : skipped.map((phase) => ({
                kind: 'value',
                value: head.sections[head.phases[phase]?.section ?? -1]?.title ?? '',
                place,
            })),
        section: null,
        claim: null,
        data: { from: base.status?.text ?? '', to: head.status?.text ?? '' },
        fix: null,
    };
}

;// CONCATENATED MODULE: ./lib/rules/waived-at-the-gate.js



const waived_at_the_gate_howToFix = 'Leave {count|it|them} open, or have the reviewer agree to what is given up.';
const waivedAtTheGate = {
    meta: {
        id: 'waived-at-the-gate',
        summary: 'What is left of a phase or plan is done, not waived, in the change that closes it.',
        messages: {
            'mostly-waived': {
                level: 'warning',
                headline: '{count} {count|item|items} of {section} waived and {done} done in the change that {closing}',
                text: '{count} {count|item|items} of {section} {count|is|are} waived and {done} done in the change that {closing}: {names}.',
                howToFix: waived_at_the_gate_howToFix,
            },
            criterion: {
                level: 'warning',
                headline: '{count} {count|criterion|criteria} of {section} waived in the change that {closing}',
                text: '{count} {count|criterion|criteria} of {section} {count|is|are} waived in the change that {closing}: {names}.',
                howToFix: waived_at_the_gate_howToFix,
            },
        },
    },
    reads: 'change',
    check: (change) => {
        // A plan that is given up passes no gate.
        const gates = stage_stageOf(change.head)?.kind === 'halted' ? [] : waived_at_the_gate_gatesOf(change);
        return gates.length === 0 ? [] : problemsAt(change, gates);
    },
};
function waived_at_the_gate_gatesOf({ base, head, transitions }) {
    const gates = [];
    for (const step of transitions) {
        const phase = step.kind === 'phase-closed' ? head.phases[step.phase] : undefined;
        if (step.kind !== 'phase-closed' || phase === undefined)
            continue;
        const closing = step.by === 'boxes' ? 'closes it' : 'moves the status past it';
        gates.push({ section: phase.section, work: phase.items, around: phase.items, closing });
    }
    if (stage_stageOf(head)?.kind !== 'finished' || stage_stageOf(base)?.kind === 'finished')
        return gates;
    const outside = itemsWhere(head, head.items.keys(), (item) => item.phase === null);
    const work = new Set(gates.length === 0 ? workItems(head) : []);
    return [
        ...gates,
        {
            section: null,
            work: itemsWhere(head, head.items.keys(), (item) => work.has(item)),
            around: outside,
            closing: 'finishes the plan',
        },
    ];
}
function problemsAt({ base, head, pairing }, gates) {
    const was = new Map(pairing.items.map((pair) => [pair.head, base.items[pair.base]]));
    const newly = (state, indexes) => itemsWhere(head, indexes, (item, index) => {
        const before = was.get(index);
        return item.leaf && stateOf(item) === state && (before === undefined || stateOf(before) !== state);
    });
    const problem = (messageId, items, section, data) => ({
        messageId,
        members: items.map((item) => ({ kind: 'item', item })),
        section,
        claim: null,
        data: { section: section === null ? 'the plan' : sectionName(head, section), ...data },
        fix: null,
    });
    return gates.flatMap(({ section, work, around, closing }) => {
        const [waived, done] = [newly('waived', work), newly('done', work)];
        const criteria = itemsWhere(head, newly('waived', around), (item) => criteriaRoles.has(roleAround(head, item.section)));
        return [
            ...(waived.length > done.length
                ? [problem('mostly-waived', waived, section, { done: String(done.length), closing })]
                : []),
            ...[...groupByHome(head, criteria)].map(([home, items]) => problem('criterion', items, home, { closing })),
        ];
    });
}
const criteriaRoles = new Set(['acceptance-criteria', 'definition-of-done']);

;// CONCATENATED MODULE: ./lib/rules/waiver-has-reason.js



const waiverHasReason = {
    meta: {
        id: 'waiver-has-reason',
        summary: 'An item that is waived says why.',
        messages: {
            'no-reason': {
                level: 'warning',
                headline: '{count} {count|item|items} of {section} waived without a reason',
                text: '{count} {count|item|items} of {section} {count|is|are} waived without saying why: {names}.',
                howToFix: 'Put the reason behind {count|it|each}:',
                example: '- [ ] ~~text~~ (deferred: why)',
            },
            'no-destination': {
                level: 'off',
                headline: '{count} {count|item|items} of {section} deferred to nowhere',
                text: '{count} {count|item|items} of {section} {count|is|are} deferred without saying where to: {names}.',
                howToFix: 'Name the task, phase or version that takes {count|it|each} up:',
                example: '- [ ] ~~text~~ (deferred to T-…: why)',
            },
        },
    },
    reads: 'plan',
    check: (plan) => [
        ...waiver_has_reason_problems(plan, 'no-reason', withoutReason(plan)),
        ...waiver_has_reason_problems(plan, 'no-destination', withoutDestination(plan)),
    ],
};
/** Waived items that give no reason; what they hand down to the items below them is told with them. */
function withoutReason(plan) {
    const explained = explainedBelow(plan);
    const isSettled = (index) => {
        const item = plan.items[index ?? -1];
        return item !== undefined && (isSilent(item) || explained.has(index ?? -1));
    };
    return itemsWhere(plan, plan.items.keys(), (item, index) => {
        return isSilent(item) && !explained.has(index) && !(item.waiver?.inherited === true && isSettled(item.parent));
    });
}
/** A ticked item counts as done, whatever else it says. */
function isSilent(item) {
    return stateOf(item) === 'waived' && !isReason(item.waiver?.reason ?? '');
}
/** Waived items that have a line of their own below them that says why. */
function explainedBelow(plan) {
    const explained = new Set();
    for (const { items, body } of plan.sections) {
        let last = -1;
        for (const line of body) {
            while ((plan.items[items[last + 1] ?? -1]?.place.line ?? Infinity) <= line.place.line)
                last += 1;
            const item = itemAround(plan, items[last] ?? null, line);
            if (item !== null && plan.items[item]?.waiver != null && isReasonLine(line.text))
                explained.add(item);
        }
    }
    return explained;
}
/** The item that a line belongs to by its indentation, of the last one above it and those around that; null for none. */
function itemAround(plan, last, { place }) {
    for (let at = last; at !== null; at = plan.items[at]?.parent ?? null) {
        const item = plan.items[at];
        if (item === undefined || place.line <= item.place.endLine)
            return null;
        if (place.column >= item.place.column)
            return at;
    }
    return null;
}
/** Items put off to some other place that is not named. */
function withoutDestination(plan) {
    return itemsWhere(plan, plan.items.keys(), (item) => {
        const { waiver } = item;
        if (waiver === null || waiver.inherited || item.done || !isReason(waiver.reason ?? ''))
            return false;
        return waiver.keyword === 'deferred' && !destination.test(waiver.reason ?? '');
    });
}
/** A time or a task to wait for, the name of a task, phase or version, an address. */
const destination = new RegExp([
    String.raw `^(?:to\s+(?!be\b|do\b|later\b|(?:a\s+|the\s+)?future\b)\S|(?:until|till|after|once|when|with|see|tracked|part\s+of)\b)`,
    String.raw `\b(?:T-\w+|[A-Z][A-Z\d]*-\d+|[MQS]\d+|v?\d+\.\d+|v\d+)\b`,
    String.raw `#\d|https?:|\w\/\w|\.md\b`,
    String.raw `\b(?:phase|stage|step|milestone|sprint|epic|wave|slice|iteration|release|version)\s+\d`,
    String.raw `\b(?:next|later|separate|another|own)\s+(?:phase|stage|milestone|sprint|epic|iteration|release|version|plan|task|issue|change|PR)\b`,
    String.raw `\b(?:follow-?ups?|backlog|roadmap)\b`,
].join('|'), 'i');
/** One problem for each section that holds some of the items. */
function waiver_has_reason_problems(plan, messageId, indexes) {
    return [...groupByHome(plan, indexes)].map(([section, items]) => ({
        messageId,
        members: items.map((item) => ({ kind: 'item', item })),
        section,
        claim: null,
        data: { section: sectionName(plan, section) },
        fix: null,
    }));
}

;// CONCATENATED MODULE: ./lib/rules/index.js




























/** Every rule, in the order in which the documentation lists them. */
const rules = [
    planReadable,
    statusKnown,
    completeIsComplete,
    phasesInOrder,
    noWorkAhead,
    statusKeepsUp,
    parentMatchesChildren,
    waiverHasReason,
    waivedAtTheGate,
    checkboxRenders,
    requiredSections,
    phasesNumbered,
    gateIsFilled,
    noPlaceholder,
    planIdentity,
    linksResolve,
    questionIsSettled,
    tickedPathExists,
    tickHasWork,
    transitionAllowed,
    cancelledHasReason,
    noUntickedItem,
    noDroppedItem,
    noRewordedTick,
    gateNotWeakened,
    noUnmadePhase,
    noDeletedPlan,
    suppressionHolds,
];

;// CONCATENATED MODULE: ./lib/known-names.js


/** The names that settings may use. */
const knownNames = {
    rules: new Map(rules.map((rule) => [rule.meta.id, Object.keys(rule.meta.messages)])),
    dialects: dialects.map((dialect) => dialect.id),
};
/** The level that a `rule.message` has of itself; null for a rule as a whole, whose messages may differ. */
function defaultLevel(name) {
    const [id, message = ''] = name.split('.', 2);
    return rules.find((rule) => rule.meta.id === id)?.meta.messages[message]?.level ?? null;
}

// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(7351);
;// CONCATENATED MODULE: ./lib/model/report.js

/** Whether a finding makes the run fail. */
function fails(finding, failOn) {
    return failOn !== 'never' && !finding.existing && (0,severity/* isAtLeast */.du)(finding.severity, failOn);
}
function verdictOf(report) {
    if (!report.findings.some((finding) => fails(finding, report.failOn)))
        return 'pass';
    return report.override === null ? 'fail' : 'overridden';
}
/** The report of a run whose findings somebody lets pass; it says who. */
function withOverride(report, override) {
    const text = `Overridden by ${override.by} with the label "${override.label}".`;
    return { ...report, override, notes: [...report.notes, { kind: 'override', text }] };
}
/** How many new findings there are of each severity. */
function countFindings(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const finding of findings)
        if (!finding.existing)
            counts[finding.severity] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./lib/check/message.js

/** Texts of members that a message quotes before it only counts the rest. */
const maxNames = 3;
/** Code units of a quoted text; a list item can be a whole paragraph. */
const maxName = 60;
/** Fills a template of a rule's message. See `MessageMeta` for its language. */
function fillTemplate(template, data, members) {
    const count = members.length;
    return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name, one, many) => {
        if (one !== undefined)
            return (count === 1 ? one : many) ?? '';
        if (name === 'count')
            return String(count);
        if (name === 'names')
            return quoteNames(members);
        const value = data[name];
        if (value === undefined)
            throw new Error(`A message template names {${name}}, which its problem does not give.`);
        return value;
    });
}
function quoteNames(members) {
    const named = members.slice(0, maxNames).map(quoteName);
    const rest = members.length - named.length;
    return rest === 0 ? named.join(', ') : `${named.join(', ')} and ${String(rest)} more`;
}
function quoteName({ text, was, fate }) {
    if (was !== undefined) {
        const [before, now] = shortenBoth(was, text, maxName);
        return `"${now}" (was "${before}")`;
    }
    return `"${shorten(text, maxName)}"${fate === undefined ? '' : ` (${fate})`}`;
}

;// CONCATENATED MODULE: ./lib/check/severities.js
/** The level of one message: as configured, else the rule's own default. */
function levelOf(meta, messageId, layers) {
    const message = meta.messages[messageId];
    if (message === undefined)
        throw new Error(`The rule ${meta.id} has no message ${messageId}.`);
    for (const levels of layers) {
        const level = levels[`${meta.id}.${messageId}`] ?? levels[meta.id];
        if (level !== undefined)
            return level;
    }
    return message.level;
}

;// CONCATENATED MODULE: ./lib/check/finding.js




/** Code units of a datum in a message: a status or a heading can be as long as the plan. */
const maxDatum = 200;
/** The finding that a problem comes to; null where its message is off. */
function findingOf({ meta, problem, plan, path, existing }, options) {
    const level = levelOf(meta, problem.messageId, options.levels);
    const message = meta.messages[problem.messageId];
    if (level === 'off' || message === undefined)
        return null;
    const names = problem.members.map((member) => finding_nameOf(member, plan));
    const places = problem.members.map((member) => placeOf(member, plan)).filter((place) => place !== null);
    const data = { ...problem.data, source: problem.members.map((member) => sourceOf(member, plan))[0] ?? '' };
    const short = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shorten(value, maxDatum)]));
    const fill = (template) => (template === undefined ? null : fillTemplate(template, data, names));
    return {
        rule: meta.id,
        messageId: problem.messageId,
        severity: level,
        headline: fillTemplate(message.headline, short, names),
        message: fillTemplate(message.text, short, names),
        path,
        place: places[0] ?? null,
        existing: existing && !options.everythingIsNew,
        members: [...new Set(places.map((place) => place.line))],
        howToFix: fill(message.howToFix),
        example: fill(message.example),
        fix: problem.fix,
    };
}
/** Where a member stands; null where head has no such place. */
function placeOf(member, plan) {
    switch (member.kind) {
        case 'item':
            return plan?.items[member.item]?.place ?? null;
        case 'section':
            return plan?.sections[member.section]?.place ?? null;
        default:
            return member.place;
    }
}
function finding_nameOf(member, plan) {
    switch (member.kind) {
        case 'item':
            return { text: plan?.items[member.item]?.text ?? '', was: member.was };
        case 'section':
            return { text: plan === null ? '' : sectionName(plan, member.section) };
        case 'value':
            return { text: member.value, was: member.was };
        case 'lost':
            return { text: member.text, fate: member.fate };
    }
}
function sourceOf(member, plan) {
    switch (member.kind) {
        case 'item':
            return plan?.items[member.item]?.source ?? '';
        case 'section':
            return finding_nameOf(member, plan).text;
        case 'value':
            return member.value;
        case 'lost':
            return member.source;
    }
}

;// CONCATENATED MODULE: ./lib/check/known-problems.js
/** Tells which members of a head problem base had already: under the same message, section and claim. */
class KnownProblems {
    known;
    constructor(known) {
        this.known = known;
    }
    /** What one rule found on base, translated into the terms of head. */
    static of(problems, change) {
        const sections = new Map(change.pairing.sections.map(({ base, head }) => [base, head]));
        const items = new Map(change.pairing.items.map(({ base, head }) => [base, head]));
        const known = new Set();
        for (const problem of problems) {
            const section = problem.section === null ? null : sections.get(problem.section);
            if (section === undefined)
                continue;
            const claim = claimInHead(problem.claim, change);
            for (const member of problem.members) {
                const translated = inHead(member, items, sections);
                if (translated !== null)
                    known.add(identityOf(problem.messageId, section, claim, translated));
            }
        }
        return new KnownProblems(known);
    }
    has(problem, member) {
        return this.known.has(identityOf(problem.messageId, problem.section, problem.claim, member));
    }
}
/** A member of a base problem as head has it; null where head has it no more. */
function inHead(member, items, sections) {
    switch (member.kind) {
        case 'item': {
            const item = items.get(member.item);
            return item === undefined ? null : { kind: 'item', item };
        }
        case 'section': {
            const section = sections.get(member.section);
            return section === undefined ? null : { kind: 'section', section };
        }
        default:
            return member;
    }
}
function identityOf(messageId, section, claim, member) {
    return JSON.stringify([messageId, section, claim, known_problems_nameOf(member)]);
}
function known_problems_nameOf(member) {
    switch (member.kind) {
        case 'item':
            return member.item;
        case 'section':
            return member.section;
        case 'value':
            return member.value;
        case 'lost':
            return member.text;
    }
}
/** A phase that got another number is still the same claim. */
function claimInHead(claim, { base, head, pairing }) {
    if (claim === null || !('label' in claim))
        return claim;
    const pair = pairing.phases.find((candidate) => known_problems_labelOf(base, candidate.base) === claim.label);
    return { ...claim, label: (pair === undefined ? null : known_problems_labelOf(head, pair.head)) ?? claim.label };
}
function known_problems_labelOf(plan, phase) {
    return plan.phases[phase]?.label ?? null;
}

;// CONCATENATED MODULE: ./lib/check/narrow.js

/** A problem with some of its members alone. Its fix leaves the others as they are: an edit begins where its member does. */
function narrow(problem, members, plan) {
    if (problem.fix === null || members.length === problem.members.length)
        return { ...problem, members };
    const kept = new Set(members);
    const others = problem.members.filter((member) => !kept.has(member)).map((member) => placeOf(member, plan));
    const starts = new Set(others.filter((place) => place !== null).map(startOf));
    const edits = problem.fix.edits.filter(({ place }) => !starts.has(startOf(place)));
    return { ...problem, members, fix: edits.length === 0 ? null : { ...problem.fix, edits } };
}
function startOf({ line, column }) {
    return `${line}:${column}`;
}

;// CONCATENATED MODULE: ./lib/check/problems.js


/** What the rules find, each told as new or existing; a problem of both kinds of members becomes two. */
function problems_problemsOf(rules, subject) {
    return rules.flatMap((rule) => problemsOfRule(rule, subject));
}
/** What the rules find in what became of a plan's suppressions; of one that base had it is not new. */
function suppressionProblems(rules, change, { standing, fresh }) {
    if (change.kind === 'deleted')
        return [];
    const { head } = change;
    return rules
        .filter((rule) => rule.reads === 'suppressions')
        .flatMap((rule) => [
        ...found(rule.meta, head, rule.check(head, fresh), false),
        ...found(rule.meta, head, rule.check(head, standing), true),
    ]);
}
function problemsOfRule(rule, { change, loss, surroundings }) {
    const { meta } = rule;
    switch (rule.reads) {
        case 'plan':
            return ofPlan(meta, change, (plan) => rule.check(plan));
        case 'plan in tree':
            return surroundings === null
                ? []
                : ofPlan(meta, change, (plan, side) => rule.check(plan, treeOf(surroundings, side)));
        case 'change':
            return change.kind === 'modified' ? found(meta, change.head, rule.check(change), false) : [];
        case 'change in tree':
            return change.kind === 'modified' && surroundings !== null
                ? found(meta, change.head, rule.check(change, surroundings), false)
                : [];
        case 'loss':
            return loss === null ? [] : found(meta, loss.head ?? loss.base, rule.check(loss), false);
        case 'unreadable':
        case 'suppressions':
            return [];
    }
}
function treeOf(surroundings, side) {
    return side === 'base' ? surroundings.base : surroundings.head;
}
/** Runs a rule about one plan on each side: what it finds on base is not new. */
function ofPlan(meta, change, check) {
    switch (change.kind) {
        case 'deleted':
            return [];
        case 'added':
            return found(meta, change.head, check(change.head, 'head'), false);
        case 'unchanged':
            return found(meta, change.head, check(change.head, 'head'), true);
        case 'modified': {
            const known = KnownProblems.of(check(change.base, 'base'), change);
            return [...check(change.head, 'head')].flatMap((problem) => {
                const [before, now] = split(problem.members, (member) => known.has(problem, member));
                const part = (members) => (members.length === 0 ? [] : [narrow(problem, members, change.head)]);
                return [...found(meta, change.head, part(now), false), ...found(meta, change.head, part(before), true)];
            });
        }
    }
}
function found(meta, plan, problems, existing) {
    return [...problems].map((problem) => ({ meta, problem, plan, path: plan.path, existing }));
}
function split(values, holds) {
    return [values.filter(holds), values.filter((value) => !holds(value))];
}

;// CONCATENATED MODULE: ./lib/check/standing.js
/** The suppressions of head that base has as well: of the same rule, about the same thing. */
function standingSuppressions(change) {
    if (change.kind === 'added')
        return new Set();
    const { base, head } = change;
    if (change.kind === 'unchanged')
        return new Set(head.suppressions);
    const baseItems = new Map(change.pairing.items.map((pair) => [pair.head, pair.base]));
    const baseSections = new Map(change.pairing.sections.map((pair) => [pair.head, pair.base]));
    const [before, now] = [
        targetsOf(base, same, same),
        targetsOf(head, (index) => baseItems.get(index), (index) => baseSections.get(index)),
    ];
    const onBase = new Set(base.suppressions.map((comment) => standing_nameOf(comment, before)));
    return new Set(head.suppressions.filter((comment) => onBase.has(standing_nameOf(comment, now))));
}
function standing_nameOf({ rule, target }, targets) {
    return `${rule} ${targets.get(target ?? 0) ?? 'nothing'}`;
}
/** What stands on each line, in the terms of base. Only what is nothing else is told by its text. */
function targetsOf(plan, baseItem, baseSection) {
    const targets = new Map();
    for (const { body } of plan.sections)
        for (const { text, place } of body)
            targets.set(place.line, `text ${text}`);
    for (const [index, { place, depth }] of plan.sections.entries()) {
        if (depth > 0)
            targets.set(place.line, `section ${baseSection(index) ?? 'new'}`);
    }
    for (const [index, { place }] of plan.items.entries())
        targets.set(place.line, `item ${baseItem(index) ?? 'new'}`);
    if (plan.status !== null)
        targets.set(plan.status.place.line, 'status');
    return targets;
}
function same(index) {
    return index;
}

;// CONCATENATED MODULE: ./lib/check/suppress.js




/**
 * Leaves out the members of problems that stand on a line which the plan says not to be told of. An error is left out only
 * where base says so already: a pull request cannot excuse itself.
 */
function suppress(found, change, known, options) {
    if (change.kind === 'deleted')
        return { left: found, suppressed: [], uses: { standing: [], fresh: [] } };
    const { head } = change;
    const standing = options.withoutBase ? new Set(head.suppressions) : standingSuppressions(change);
    const byLine = groupByTarget(head.suppressions);
    const outcomes = new Map();
    const isLeft = (one, line) => {
        const comments = (byLine.get(line ?? 0) ?? []).filter((comment) => concerns(comment, one));
        const [comment] = comments.filter(({ reason }) => reason !== null);
        if (comment === undefined)
            return true;
        const isError = levelOf(one.meta, one.problem.messageId, options.levels) === 'error';
        const outcome = isError && !standing.has(comment) ? 'requested' : 'used';
        outcomes.set(comment, (outcomes.get(comment) ?? new Set()).add(outcome));
        return outcome === 'requested';
    };
    const left = found.flatMap((one) => {
        const members = one.problem.members.filter((member) => isLeft(one, placeOf(member, one.plan)?.line));
        if (members.length === one.problem.members.length)
            return [one];
        return members.length === 0 ? [] : [{ ...one, problem: narrow(one.problem, members, one.plan) }];
    });
    const uses = head.suppressions.map((comment) => ({ comment, outcome: outcomeOf(comment, outcomes, known) }));
    return {
        left,
        suppressed: [...outcomes].flatMap(([comment, kinds]) => [...kinds].map((kind) => reported(head, comment, kind === 'requested'))),
        uses: {
            standing: uses.filter(({ comment }) => standing.has(comment)),
            fresh: uses.filter(({ comment }) => !standing.has(comment)),
        },
    };
}
function groupByTarget(comments) {
    const byLine = new Map();
    for (const comment of comments) {
        if (comment.target === null)
            continue;
        const there = byLine.get(comment.target);
        if (there === undefined)
            byLine.set(comment.target, [comment]);
        else
            there.push(comment);
    }
    return byLine;
}
function concerns({ rule }, { meta, problem }) {
    return rule === meta.id || rule === `${meta.id}.${problem.messageId}`;
}
function reported({ path }, { rule, reason, place }, requested) {
    return { rule, path, line: place.line, reason: reason ?? '', requested };
}
function outcomeOf(comment, outcomes, known) {
    const [rule = '', ...message] = comment.rule.split('.');
    const messages = known.get(rule);
    if (messages === undefined || (message.length > 0 && !messages.has(message.join('.'))))
        return 'unknown-rule';
    if (comment.reason === null)
        return 'no-reason';
    const kinds = outcomes.get(comment);
    if (kinds === undefined)
        return 'unused';
    return kinds.has('requested') ? 'requested' : 'used';
}

;// CONCATENATED MODULE: ./lib/check/check.js



/** Runs all rules on what happened to one plan. Findings come in the order of the rules. */
function checkChange(rules, subject, options) {
    const found = problems_problemsOf(rules, subject);
    const { left, suppressed, uses } = suppress(found, subject.change, knownRules(rules), options);
    return {
        findings: [...left, ...suppressionProblems(rules, subject.change, uses)]
            .map((one) => findingOf(one, options))
            .filter((finding) => finding !== null),
        suppressed,
    };
}
/** Runs the rules about files that could not be read. */
function checkUnreadable(rules, file, options) {
    return rules
        .filter((rule) => rule.reads === 'unreadable')
        .flatMap((rule) => [...rule.check(file)].map((problem) => findingOf({ meta: rule.meta, problem, plan: null, path: file.path, existing: file.existing }, options)))
        .filter((finding) => finding !== null);
}
function knownRules(rules) {
    return new Map(rules.map(({ meta }) => [meta.id, new Set(Object.keys(meta.messages))]));
}

;// CONCATENATED MODULE: ./lib/check/wanted-paths.js
/** The paths of each side that the rules ask for, so that a source can be asked once for all of them. */
function wantedPaths(rules, changes) {
    const [base, head] = [new Set(), new Set()];
    for (const change of changes) {
        if (change.kind === 'deleted')
            continue;
        for (const rule of rules) {
            if (rule.reads === 'plan in tree') {
                for (const path of rule.paths(change.head))
                    head.add(path);
                if (change.kind === 'modified')
                    for (const path of rule.paths(change.base))
                        base.add(path);
            }
            if (rule.reads === 'change in tree' && change.kind === 'modified') {
                for (const path of rule.paths(change))
                    head.add(path);
            }
        }
    }
    return { base, head };
}

;// CONCATENATED MODULE: ./lib/collect/collect.js
/** Lists the files of a source and reads those of which either path is a plan's. A text that both sides share is read once. */
async function collect(source, scope, isPlan) {
    const { base, head, files, gaps } = await source.list(scope);
    const plans = files
        .filter((file) => [file.base, file.head].some((side) => side !== null && isPlan(side.path)))
        .sort((one, other) => (collect_pathOf(one) < collect_pathOf(other) ? -1 : 1));
    const requests = plans.flatMap((file) => requestsFor(file));
    const contents = await source.read(requests);
    const byRequest = new Map(requests.map((request, index) => [collect_keyOf(request), contents[index]]));
    const contentOf = (side, path) => byRequest.get(collect_keyOf({ side, path })) ?? null;
    return {
        base,
        head,
        listed: files,
        gaps,
        files: plans.map((file) => {
            const headContent = file.head === null ? null : contentOf('head', file.head.path);
            const baseContent = file.base === null ? null : isSame(file) ? headContent : contentOf('base', file.base.path);
            return { ...file, baseContent, headContent };
        }),
    };
}
function requestsFor(file) {
    const requests = [];
    if (file.head !== null)
        requests.push({ side: 'head', ...file.head });
    if (file.base !== null && !isSame(file))
        requests.push({ side: 'base', ...file.base });
    return requests;
}
function isSame({ base, head }) {
    return base?.blob != null && base.blob === head?.blob;
}
function collect_pathOf(file) {
    return file.head?.path ?? file.base?.path ?? '';
}
function collect_keyOf({ side, path }) {
    return `${side}:${path}`;
}

;// CONCATENATED MODULE: ./lib/collect/surroundings.js
/** Asks a source once for what stands at the wanted paths, and adds what changed. */
async function readSurroundings(source, wanted, files, isPlan) {
    const requests = [...surroundings_requestsFor('base', wanted.base), ...surroundings_requestsFor('head', wanted.head)];
    const found = await source.findPaths(requests);
    if (found === null)
        return { surroundings: null, gaps: [] };
    const known = new Map(requests.map((request, index) => [surroundings_keyOf(request), found.kinds[index] ?? 'unknown']));
    const surroundings = {
        base: surroundings_treeOf('base', wanted.base, known),
        head: surroundings_treeOf('head', wanted.head, known),
        changed: changedPaths(files, isPlan),
    };
    return { surroundings, gaps: found.gaps };
}
/** The directories above a path are asked for as well: below a symbolic link or a submodule nobody looks. */
function surroundings_requestsFor(side, wanted) {
    const paths = new Set();
    for (const path of wanted) {
        if (withoutAsking(path) !== null)
            continue;
        for (const above of directoriesAbove(path))
            paths.add(above);
        paths.add(path);
    }
    return Array.from(paths, (path) => ({ side, path }));
}
function surroundings_treeOf(side, wanted, known) {
    const kindOf = (path) => known.get(surroundings_keyOf({ side, path })) ?? 'unknown';
    return {
        at(path) {
            if (!wanted.has(path))
                throw new Error(`A rule asks for a path that it did not name before: ${path}`);
            return withoutAsking(path) ?? kindAt(path, kindOf);
        },
    };
}
/** What git's own rules for paths tell already; null where a source has to be asked. */
function withoutAsking(path) {
    if (path === '')
        return 'directory';
    const names = path.split('/');
    if (path.includes('\0') || names.some((name) => name === '' || name === '.' || name === '..'))
        return 'absent';
    return path.length > surroundings_maxLength || names.length > maxDepth ? 'unknown' : null;
}
/** No system opens a longer path (PATH_MAX of Linux); plan text is hostile, and each name in a path is a further question. */
const surroundings_maxLength = 4_096;
const maxDepth = 64;
function kindAt(path, kindOf) {
    const leadsAway = directoriesAbove(path).some((above) => kindOf(above) === 'link' || kindOf(above) === 'submodule');
    if (leadsAway)
        return 'unknown';
    const kind = kindOf(path);
    if (kind === 'link')
        return 'file';
    return kind === 'submodule' ? 'directory' : kind;
}
function directoriesAbove(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
function surroundings_keyOf({ side, path }) {
    return `${side}:${path}`;
}
/** Files that a listing of everything names but the change does not touch are left out. */
function changedPaths(files, isPlan) {
    return files
        .filter(({ base, head }) => base?.path !== head?.path || base?.blob == null || base.blob !== head?.blob)
        .map(({ base, head }) => ({
        base: base?.path ?? null,
        head: head?.path ?? null,
        isPlan: [base, head].some((side) => side !== null && isPlan(side.path)),
    }));
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/parse/time-limit.js

/**
 * Milliseconds for one text. A backstop against text that was made to be slow: a plan of 14 KB takes about 20 ms once the
 * parser is warm, one of 100 KB less than half a second.
 */
const time_limit_longest = 5_000;
/** What is left to each text however many before it ran out of time. */
const shortest = 200;
/**
 * A time limit for the texts of one run, kept by V8's own interrupt, the only thing that stops a parser which never yields. Each
 * text that runs out of time halves what the next ones get, so that many of them do not add up to hours.
 */
function createTimeLimit() {
    const sandbox = { run: () => undefined };
    const context = (0,external_node_vm_.createContext)(sandbox);
    const script = new external_node_vm_.Script('run()');
    let timeout = time_limit_longest;
    return (work) => {
        const box = { result: null };
        sandbox.run = () => void (box.result = work());
        try {
            script.runInContext(context, { timeout });
        }
        catch (error) {
            if (!isTimeout(error))
                throw error;
            timeout = Math.max(shortest, timeout / 2);
            return null;
        }
        return box.result;
    };
}
function isTimeout(error) {
    return (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}

;// CONCATENATED MODULE: ./lib/compare/fate.js
/** Looks for what became of items that head no longer has, by their text. A line that base had already is not what became of one. */
function fatesOf(base, head, dropped) {
    if (dropped.length === 0)
        return [];
    const [before, now] = [linesWithoutItem(base), linesWithoutItem(head)];
    return dropped.map((index) => {
        const text = comparable(base.items[index]?.text ?? '');
        for (const kind of kinds) {
            const key = `${kind} ${text}`;
            const [line] = now.get(key) ?? [];
            const isNew = (now.get(key)?.length ?? 0) > (before.get(key)?.length ?? 0);
            if (line !== undefined && isNew)
                return { base: index, fate: { kind, line } };
        }
        return { base: index, fate: { kind: 'gone' } };
    });
}
/** What may have become of an item, the likeliest first. */
const kinds = ['bullet', 'code', 'comment'];
/** The lines of a plan that are no items, by what they are and their text. */
function linesWithoutItem({ hidden, bullets }) {
    const lines = new Map();
    const add = (key, line) => {
        const known = lines.get(key);
        if (known === undefined)
            lines.set(key, [line]);
        else
            known.push(line);
    };
    for (const { kind, text, line } of hidden) {
        // A command in a fence is not what became of an item that names the command: only a line that is still a box counts.
        if (boxed.test(text))
            add(`${kind} ${comparable(text)}`, line);
    }
    for (const { text, place } of bullets)
        add(`bullet ${comparable(text)}`, place.line);
    return lines;
}
const boxed = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[.?\]/u;
/** A line without its list marker, box and marks of emphasis. */
function comparable(text) {
    return text
        .replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[.?\]\s*)?/u, '')
        .replace(/[*_`~]/g, '')
        .toLowerCase()
        .trim();
}

;// CONCATENATED MODULE: ./lib/compare/items.js

/** Gives equal texts the same number. */
class Numbering {
    numbers = new Map();
    of(text) {
        const known = this.numbers.get(text);
        if (known !== undefined)
            return known;
        const number = this.numbers.size + 1;
        this.numbers.set(text, number);
        return number;
    }
}
/** The items of one side with what pairing looks at. */
class Items {
    plan;
    traits;
    bigrams = new Map();
    constructor(plan, numbering) {
        this.plan = plan;
        this.traits = traitsOf(plan, numbering);
    }
    section(index) {
        return this.plan.items[index]?.section ?? -1;
    }
    key(index) {
        return this.plan.items[index]?.key ?? '';
    }
    parent(index) {
        return this.plan.items[index]?.parent ?? null;
    }
    /** The item before (-1) or after (1) in the same section. */
    neighbour(index, step) {
        const next = this.plan.items[index + step];
        return next?.section === this.section(index) ? index + step : null;
    }
    bigramsOf(index) {
        const known = this.bigrams.get(index);
        if (known !== undefined)
            return known;
        const bigrams = (0,similarity/* bigramsOf */.nF)(this.key(index));
        this.bigrams.set(index, bigrams);
        return bigrams;
    }
}
/** Stands for "nothing there"; no text has this number. */
const none = 0;
/** One pass each way, whatever the plan looks like: a hostile one repeats an item ten thousand times. */
function traitsOf({ items }, numbering) {
    const keys = items.map((item) => numbering.of(item.key));
    const chains = [];
    for (const { parent } of items) {
        // An item stands behind the one that it is in.
        chains.push(parent === null ? none : numbering.of(`${chains[parent] ?? none}\n${keys[parent] ?? none}`));
    }
    const otherText = (index, step, known) => {
        const next = index + step;
        if (items[next]?.section !== items[index]?.section)
            return none;
        return (keys[next] === keys[index] ? known[next] : keys[next]) ?? none;
    };
    const before = [];
    for (const index of items.keys())
        before[index] = otherText(index, -1, before);
    const after = [];
    for (const index of [...items.keys()].reverse())
        after[index] = otherText(index, 1, after);
    return items.map((item, index) => ({
        key: keys[index] ?? none,
        chain: chains[index] ?? none,
        before: before[index] ?? none,
        after: after[index] ?? none,
        done: item.done,
    }));
}

;// CONCATENATED MODULE: ./lib/compare/pair.js
/** Pairs that were made so far, each index used once. */
class Pairs {
    heads = new Map();
    bases = new Map();
    add(base, head) {
        this.heads.set(base, head);
        this.bases.set(head, base);
    }
    headOf(base) {
        return this.heads.get(base) ?? null;
    }
    baseOf(head) {
        return this.bases.get(head) ?? null;
    }
    list() {
        return [...this.heads].map(([base, head]) => ({ base, head })).sort((one, other) => one.head - other.head);
    }
}
function restOf(pairs, base, head) {
    return {
        base: base.filter((index) => pairs.headOf(index) === null),
        head: head.filter((index) => pairs.baseOf(index) === null),
    };
}
/** Groups indexes by a key, in order; an index with the key null is left out. */
function groupBy(indexes, keyOf) {
    const groups = new Map();
    for (const index of indexes) {
        const key = keyOf(index);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [index]);
        else
            group.push(index);
    }
    return groups;
}
/** Pairs what is left by equal keys, the first with the first. */
function pairByKey(pairs, rest, baseKey, headKey) {
    const heads = groupBy(rest.head, headKey);
    for (const [key, bases] of groupBy(rest.base, baseKey)) {
        const candidates = heads.get(key) ?? [];
        for (const [ordinal, base] of bases.entries()) {
            const head = candidates[ordinal];
            if (head !== undefined)
                pairs.add(base, head);
        }
    }
}

;// CONCATENATED MODULE: ./lib/compare/pair-alike.js



/** How alike a text is to itself with a note behind it: more than any rewording that is not told by eye. */
const pair_alike_noted = 0.95;
/** Pairs what is left by likeness, the most alike first. The outcome does not depend on which side is called base. */
function pairAlike(pairs, rest, sides, threshold) {
    const found = pairBest(rest, (base, head) => {
        const alike = likeness(sides, base, head, threshold);
        if (alike < threshold.alike)
            return null;
        const score = alike + surroundings(pairs, sides, base, head);
        return score >= threshold.atLeast ? score : null;
    });
    for (const { base, head } of found)
        pairs.add(base, head);
}
function likeness({ base, head }, from, to, { notesFrom = Infinity }) {
    const [one, other] = [base.key(from), head.key(to)];
    if (Math.min(one.length, other.length) >= notesFrom && hasNote(one, other))
        return pair_alike_noted;
    return (0,similarity/* similarity */.k8)(base.bigramsOf(from), head.bigramsOf(to));
}
function hasNote(one, other) {
    return noteBehind(one, other) !== null || noteBehind(other, one) !== null;
}
/** What it adds that the items before, after and around two items are the same. */
function surroundings(pairs, { base, head }, from, to) {
    const same = (one, other) => one === null || other === null ? one === other : pairs.headOf(one) === other;
    let bonus = 0;
    if (same(base.neighbour(from, -1), head.neighbour(to, -1)))
        bonus += 0.1;
    if (same(base.neighbour(from, 1), head.neighbour(to, 1)))
        bonus += 0.1;
    if (same(base.parent(from), head.parent(to)))
        bonus += 0.1;
    return bonus;
}

;// CONCATENATED MODULE: ./lib/compare/pair-equal.js

/**
 * What of an item's surroundings must be equal, from the most telling to the least. The mark breaks ties: where one of two
 * equal items is left, it is the one that looks the same, or else deleting an open item would pass for ticking another.
 */
const contexts = [
    ['chain', 'before', 'after', 'done'],
    ['chain', 'before', 'after'],
    ['chain', 'before', 'done'],
    ['chain', 'after', 'done'],
    ['chain', 'before'],
    ['chain', 'after'],
    ['chain', 'done'],
    ['chain'],
    ['done'],
    [],
];
/**
 * Pairs equal texts, looking at less and less of what is around them, so that of several equal items the one that stayed
 * is found. `headSection` gives the head section that a base item stays in, null where there is none; without it, any will do.
 */
function pair_equal_pairEqual(pairs, start, { base, head }, headSection) {
    const keyOf = (section, traits, context) => traits === undefined ? null : [section, traits.key, ...context.map((name) => traits[name])].join(' ');
    for (const context of contexts) {
        pairByKey(pairs, restOf(pairs, start.base, start.head), (index) => {
            if (headSection === null)
                return keyOf(null, base.traits[index], context);
            const section = headSection(index);
            return section === null ? null : keyOf(section, base.traits[index], context);
        }, (index) => keyOf(headSection === null ? null : head.section(index), head.traits[index], context));
    }
}

;// CONCATENATED MODULE: ./lib/compare/pair-items.js






/** Code units from which a text tells an item in another section: "Tests" stands in each of them. */
const tellingText = 20;
/**
 * Which item of base is which of head. Neither text nor place is an identity (a plan says "Unit tests" in every phase), so
 * the strongest evidence goes first: the same text in the same section, an obvious rewording there, the same text in
 * another section, then what is alike enough for where it stands.
 */
function pairItems(base, head, sections) {
    const numbering = new Numbering();
    const sides = { base: new Items(base, numbering), head: new Items(head, numbering) };
    const pairs = new Pairs();
    const everything = () => restOf(pairs, [...base.items.keys()], [...head.items.keys()]);
    const inSections = (rest) => splitBySection(rest, base, head, sections);
    pair_equal_pairEqual(pairs, everything(), sides, (index) => sections.headOf(sides.base.section(index)));
    for (const rest of inSections(everything()))
        pairAlike(pairs, rest, sides, { alike: 0.75, atLeast: 0.75, notesFrom: 1 });
    pair_equal_pairEqual(pairs, everything(), sides, null);
    for (const rest of inSections(everything()))
        pairAlike(pairs, rest, sides, { alike: 0.35, atLeast: 0.6 });
    pairAlike(pairs, everything(), sides, { alike: 0.8, atLeast: 0.8, notesFrom: tellingText });
    const { base: dropped, head: added } = everything();
    const items = pairs.list().map(({ base: from, head: to }) => {
        const [was, is] = [base.items[from], head.items[to]];
        return {
            base: from,
            head: to,
            reworded: was !== undefined && is !== undefined && isReworded(was, is),
            moved: was !== undefined && is !== undefined && sections.headOf(was.section) !== is.section,
        };
    });
    return { items, added, dropped: fatesOf(base, head, dropped) };
}
/** A note appended to the text is no rewording; "Write docs" that becomes "Write docs and publish them" is. */
function isReworded(base, head) {
    return base.key !== head.key && noteBehind(base.key, head.key) === null;
}
function splitBySection(rest, base, head, sections) {
    const bySection = new Map();
    for (const index of rest.head) {
        const section = head.items[index]?.section ?? -1;
        const group = bySection.get(section) ?? { base: [], head: [] };
        bySection.set(section, group);
        group.head.push(index);
    }
    for (const index of rest.base) {
        const section = sections.headOf(base.items[index]?.section ?? -1);
        if (section !== null)
            bySection.get(section)?.base.push(index);
    }
    return [...bySection.values()].filter((group) => group.base.length > 0);
}

;// CONCATENATED MODULE: ./lib/compare/pair-by-items.js
/**
 * Pairs what is left by the items in it: parts that share at least half of either's items are the same under another name.
 * Only texts that one part alone has tell anything: "Unit tests" stands in every phase.
 */
function pairByItems(pairs, rest, base, head, partsOf) {
    const owners = { base: ownersOf(base, partsOf), head: ownersOf(head, partsOf) };
    const sizes = { base: sizesOf(owners.base), head: sizesOf(owners.head) };
    const left = { base: new Set(rest.base), head: new Set(rest.head) };
    const shared = new Map();
    for (const [key, from] of owners.base) {
        const to = owners.head.get(key);
        if (from === null || to === undefined || to === null || !left.base.has(from) || !left.head.has(to))
            continue;
        const candidate = shared.get(`${from} ${to}`) ?? { base: from, head: to, count: 0 };
        shared.set(`${from} ${to}`, candidate);
        candidate.count += 1;
    }
    const candidates = [...shared.values()]
        .filter((one) => 2 * one.count >= Math.max(sizes.base.get(one.base) ?? 0, sizes.head.get(one.head) ?? 0))
        .sort((one, other) => other.count - one.count || one.base + one.head - other.base - other.head);
    for (const { base: from, head: to } of candidates) {
        if (pairs.headOf(from) === null && pairs.baseOf(to) === null)
            pairs.add(from, to);
    }
}
/** Per text the part that has it; null where several have. */
function ownersOf(plan, partsOf) {
    const owners = new Map();
    for (const [part, { items }] of partsOf(plan).entries()) {
        for (const index of items) {
            const key = plan.items[index]?.key ?? '';
            const owner = owners.get(key);
            if (key !== '')
                owners.set(key, owner === undefined || owner === part ? part : null);
        }
    }
    return owners;
}
function sizesOf(owners) {
    const sizes = new Map();
    for (const part of owners.values())
        if (part !== null)
            sizes.set(part, (sizes.get(part) ?? 0) + 1);
    return sizes;
}

;// CONCATENATED MODULE: ./lib/compare/pair-sections.js


/**
 * Which phase of base is which of head: by number and title, then by title, then by the items in it, then by number. A number
 * is the weakest sign, as a phase that is put in front moves all of them.
 */
function pairPhases(base, head) {
    const pairs = new Pairs();
    const all = () => restOf(pairs, [...base.phases.keys()], [...head.phases.keys()]);
    const pairBy = (keyOf) => pairByKey(pairs, all(), (index) => keyOf(base, index), (index) => keyOf(head, index));
    pairBy((plan, index) => `${plan.phases[index]?.label ?? ''} ${phaseTitle(plan, index)}`);
    pairBy((plan, index) => phaseTitle(plan, index) || null);
    pairByItems(pairs, all(), base, head, (plan) => plan.phases);
    pairBy((plan, index) => plan.phases[index]?.label ?? null);
    return pairs;
}
/**
 * Which section of base is which of head. Inside paired phases first, by role, else by title, and of several alike those in
 * the same sections; then by title anywhere, then by the items in them.
 */
function pairSections(base, head, phases) {
    const pairs = new Pairs();
    for (const { base: from, head: to } of phases.list()) {
        const [one, other] = [base.phases[from]?.section, head.phases[to]?.section];
        if (one !== undefined && other !== undefined)
            pairs.add(one, other);
    }
    const all = () => restOf(pairs, [...base.sections.keys()], [...head.sections.keys()]);
    // A phase without a partner is not the same place as anything: its sections take part in the last steps alone.
    const headPhase = {
        ofBase: (phase) => phases.headOf(phase),
        ofHead: (phase) => (phases.baseOf(phase) === null ? null : phase),
    };
    for (const keyOf of [pathKey, placeKey]) {
        pairByKey(pairs, all(), (index) => keyOf(base, index, headPhase.ofBase), (index) => keyOf(head, index, headPhase.ofHead));
    }
    pairByKey(pairs, all(), (index) => titleKey(base, index), (index) => titleKey(head, index));
    pairByItems(pairs, all(), base, head, (plan) => plan.sections);
    return pairs;
}
/** The place of a section with those of the sections around it, up to the heading of its phase. */
function pathKey(plan, index, headPhase) {
    const keys = [];
    for (let at = index; at !== null; at = plan.sections[at]?.parent ?? null) {
        const key = placeKey(plan, at, headPhase);
        if (key === null)
            break;
        keys.push(key);
    }
    return keys.join(' < ') || null;
}
function placeKey(plan, index, headPhase) {
    const section = plan.sections[index];
    if (section === undefined || section.role === 'phase')
        return null;
    const phase = section.phase === null ? -1 : headPhase(section.phase);
    if (phase === null)
        return null;
    const name = section.role === 'other' ? `title ${normalTitle(section.title)}` : section.role;
    return `${String(phase)} ${name}`;
}
function titleKey(plan, index) {
    const section = plan.sections[index];
    return section?.role === 'other' ? normalTitle(section.title) || null : null;
}
function phaseTitle(plan, index) {
    return normalTitle(plan.phases[index]?.title ?? '');
}
/** A title without the marks and notes by which it tells its state. */
function normalTitle(title) {
    return title
        .replace(/\((?:completed?|done|optional|if applicable|phase gate)\)/giu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./lib/compare/transitions.js


/** The steps from base to head, the status first, then phases in the order of head. */
function transitionsOf(base, head, phases) {
    const behindNow = phasesBehind(head);
    const behindBefore = phasesBehind(base);
    const ofPhases = [...head.phases.keys()].flatMap((phase) => {
        const before = phases.baseOf(phase);
        if (before === null)
            return [{ kind: 'phase-added', phase }];
        const passedByStatus = phase < behindNow && before >= behindBefore;
        return stepsOf(phase, phaseState(base, before), phaseState(head, phase), passedByStatus);
    });
    const removed = [...base.phases.keys()]
        .filter((phase) => phases.headOf(phase) === null)
        .map((basePhase) => ({ kind: 'phase-removed', basePhase }));
    return [...statusStep(base, head), ...ofPhases, ...removed];
}
function statusStep(base, head) {
    const [from, to] = [pointOf(base), pointOf(head)];
    if (from?.text === to?.text)
        return [];
    // Another spelling of the same stage is no step.
    if (from?.stage != null && to?.stage != null && sameStage(from.stage, to.stage))
        return [];
    return [{ kind: 'status-changed', from, to }];
}
function pointOf(plan) {
    return plan.status === null ? null : { text: plan.status.text, stage: stage_stageOf(plan) };
}
function stepsOf(phase, from, to, passedByStatus) {
    const steps = [];
    const waiting = (state) => state === 'pending' || state === 'empty';
    if (waiting(from) && !waiting(to))
        steps.push({ kind: 'phase-started', phase });
    if (from !== 'resolved' && to === 'resolved')
        steps.push({ kind: 'phase-closed', phase, by: 'boxes' });
    else if (passedByStatus)
        steps.push({ kind: 'phase-closed', phase, by: 'status' });
    if (from === 'resolved' && to !== 'resolved')
        steps.push({ kind: 'phase-reopened', phase });
    return steps;
}

;// CONCATENATED MODULE: ./lib/compare/compare.js



/** Puts two versions of one plan side by side: what is the same thing in both, and which steps lie between them. */
function comparePlans(base, head) {
    const phases = pairPhases(base, head);
    const sections = pairSections(base, head, phases);
    return {
        kind: 'modified',
        base,
        head,
        pairing: { phases: phases.list(), sections: sections.list(), ...pairItems(base, head, sections) },
        transitions: transitionsOf(base, head, phases),
    };
}

;// CONCATENATED MODULE: ./lib/dialects/with-statuses.js
/** A dialect that knows a team's own status words as well; they come before its own. */
function withStatuses(dialect, statuses) {
    const words = teamWords(statuses);
    if (dialect.status === null || words.length === 0)
        return dialect;
    return { ...dialect, status: { ...dialect.status, vocabulary: [...words, ...dialect.status.vocabulary] } };
}
function teamWords(statuses) {
    return Object.entries(statuses).map(([word, stage]) => literalWord(word, stage));
}
/** A status that is written just so. */
function literalWord(word, stage) {
    return { text: new RegExp(`^${literally(word)}$`, 'i'), stage, write: word };
}
/** A text as the source of a pattern that matches it alone. */
function literally(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/parse/inline.js
/** White space folded to single spaces, none at the ends. */
function inline_fold(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function plainText(runs) {
    return runs.map((run) => run.text).join('');
}
/** The plain text of a node, white space folded. */
function textOf(node) {
    return inline_fold(rawTextOf(node));
}
/**
 * The outermost inline pieces of a paragraph. `box` is the source of the checkbox at its start, which is left out;
 * `source` is that of the whole paragraph.
 */
function runsOf(node, box, source) {
    const runs = node.children.map(runOf).filter((run) => run.text !== '');
    if (box === '')
        return runs;
    const [first, ...rest] = runs;
    if (first?.text.startsWith(box) === true)
        return [{ ...first, text: first.text.slice(box.length) }, ...rest];
    // A link reference named like the box: GitHub shows the box.
    if (first?.kind === 'link' && `[${first.text}]` === box)
        return rest;
    // The mark itself began some emphasis or code (`[*] a*`): the text as written is all there is to go by.
    return [{ kind: 'text', text: source.slice(box.length) }];
}
function runOf(node) {
    switch (node.type) {
        case 'inlineCode':
            return { kind: 'code', text: node.value };
        case 'delete':
            return { kind: 'struck', text: rawTextOf(node) };
        case 'emphasis':
        case 'strong':
            return { kind: isAllStruck(node) ? 'struck' : 'emphasis', text: rawTextOf(node) };
        case 'link':
        case 'linkReference':
            return { kind: 'link', text: rawTextOf(node) };
        default:
            return { kind: 'text', text: rawTextOf(node) };
    }
}
/** Whether nothing but strike-through stands within the emphasis: `**~~text~~**`. */
function isAllStruck(node) {
    let inner = node;
    while ((inner.type === 'emphasis' || inner.type === 'strong') && inner.children.length === 1) {
        const [only] = inner.children;
        if (only === undefined)
            return false;
        inner = only;
    }
    return inner.type === 'delete';
}
/** Without recursion: hostile text nests emphasis as deep as it likes. */
function rawTextOf(node) {
    let text = '';
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.type === 'break')
            text += '\n';
        else if (next.type === 'image' || next.type === 'imageReference')
            text += next.alt ?? '';
        else if ('value' in next && next.type !== 'html')
            text += next.value;
        else
            pushChildren(next, open);
    }
    return text;
}
/** Puts the children of a node on a stack, the first on top. One by one: there may be more than a call takes as arguments. */
function pushChildren(node, stack) {
    if (!('children' in node))
        return;
    for (const child of node.children.toReversed())
        stack.push(child);
}

;// CONCATENATED MODULE: ./lib/parse/box.js

/** `[c]` with any one character as a reader sees it (`✔️` and `🏃‍♂️` are several code points), then white space or the end. */
const oneCharacter = /^\[([^\r\n](?:[\p{M}\p{Emoji_Modifier}]|\u200D\P{M})*)\](?=[ \t\r\n]|$)/u;
/** `[]`, `[  ]`, `[ x]`, `[x ]`. */
const padded = /^\[([ \t]*(?:[xX][ \t]*)?)\](?=[ \t\r\n]|$)/;
/** `[x]text`, a no-break space before the text included; not `[x](url)`, `[x][ref]` or `[x]: text`. */
const glued = /^\[(?:( )\](?=[^ \t\r\n([:])|([xX]|\p{So}\p{M}*)\](?=[\p{L}\p{N}*_`~"']|\P{ASCII}))/u;
/**
 * The checkbox at the start of a list item's first paragraph; null where there is none.
 * `first` is the type of the paragraph's first inline node: a link reference such as `[1]` is no box, but what GitHub
 * renders as a box is one even where the document defines a link of that name.
 */
function boxAtStart(source, first) {
    const isLink = first === 'link' || first === 'linkReference' || first === 'image' || first === 'imageReference';
    const single = oneCharacter.exec(source);
    if (single?.[1] !== undefined) {
        const isTask = /^[ \txX]$/.test(single[1]);
        if (!isTask && isLink)
            return null;
        return { form: isTask ? 'task' : 'unknown', mark: single[1], length: single[0].length };
    }
    const malformed = isLink ? null : (padded.exec(source) ?? glued.exec(source));
    if (malformed === null)
        return null;
    return { form: 'malformed', mark: malformed[0].slice(1, -1), length: malformed[0].length };
}
const strayLine = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]*)(\[([ \t]*(?:[xX][ \t]*)?)\])[ \t]+(\S.*)$/;
/**
 * Lines of a paragraph's source that are meant as items and start none: `-[ ] text` lacks a space; an item indented too far, or
 * numbered otherwise than 1, continues the paragraph above it.
 */
function boxesInLines(source, skipLines) {
    if (!source.includes('['))
        return [];
    return source.split(/\r\n|\n|\r/).flatMap((text, line) => {
        const match = line < skipLines ? null : strayLine.exec(text);
        if (match === null)
            return [];
        const [, before = '', marker = '', brackets = '', mark = '', rest = ''] = match;
        const indent = before.replaceAll('\t', '    ').length;
        return [
            { mark, line, indent, column: before.length + marker.length + 1, length: brackets.length, text: inline_fold(rest) },
        ];
    });
}
const strayText = /(?:\r\n|\n|\r)(?:[-*+]|\d{1,9}[.)])[ \t]*\[[ \t]*(?:[xX][ \t]*)?\][ \t]+\S/;
/** The pieces of a paragraph before the first line that {@link boxesInLines} finds behind its first. */
function runsBeforeStray(runs) {
    const kept = [];
    for (const run of runs) {
        const newLine = /[\r\n]$/.test(kept.at(-1)?.text ?? '') ? '\n' : '';
        const at = run.kind === 'text' ? `${newLine}${run.text}`.search(strayText) : -1;
        if (at !== -1)
            return [...kept, { ...run, text: run.text.slice(0, Math.max(0, at - newLine.length)) }];
        kept.push(run);
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/parse/document.js


/** Reads a syntax tree of `source` into a {@link Document}. */
function readDocument(tree, source) {
    const reading = new Reading(source);
    for (const node of tree.children) {
        if (node.type === 'heading')
            reading.openSection(node);
        else
            reading.readBlock(node, null);
    }
    return reading.document();
}
/** What has been read so far of one document. */
class Reading {
    source;
    lines;
    sections = [
        { heading: null, depth: 0, parent: null },
    ];
    bullets = [];
    paragraphs = [];
    codeBlocks = [];
    codeSpans = [];
    comments = [];
    links = [];
    constructor(source) {
        this.source = source;
        this.lines = document_linesOf(source);
    }
    document() {
        const ends = this.endLines();
        return {
            lines: this.lines,
            sections: this.sections.map((section, index) => ({ ...section, endLine: ends[index] ?? 1 })),
            bullets: this.bullets,
            paragraphs: this.paragraphs,
            codeBlocks: this.codeBlocks,
            codeSpans: this.codeSpans,
            comments: this.comments,
            links: this.links,
        };
    }
    openSection(node) {
        let parent = this.sections.length - 1;
        while (parent !== null && (this.sections[parent]?.depth ?? 0) >= node.depth) {
            parent = this.sections[parent]?.parent ?? null;
        }
        // The text before the first heading holds nothing.
        if (parent === 0)
            parent = null;
        this.sections.push({ heading: { text: textOf(node), place: document_placeOf(node) }, depth: node.depth, parent });
        this.readInline(node, null);
    }
    /** `bullet` is the list item that holds the block. */
    readBlock(node, bullet) {
        switch (node.type) {
            case 'list':
                this.readList(node, bullet);
                return;
            case 'blockquote':
                for (const child of node.children)
                    this.readBlock(child, bullet);
                return;
            case 'paragraph':
                this.paragraphs.push({ section: this.section, text: textOf(node), place: document_placeOf(node) });
                this.readStrayBoxes(node, bullet, null);
                this.readInline(node, null);
                return;
            case 'heading':
                this.readInline(node, null);
                return;
            case 'code':
                this.readCode(node, bullet);
                return;
            case 'html':
                this.readComments(node);
                return;
            case 'definition':
                this.readLink(node, '');
                return;
            default:
                return;
        }
    }
    get section() {
        return this.sections.length - 1;
    }
    /** A section ends before the next heading that is not below it; the text before the first heading, before any. */
    endLines() {
        const ends = this.sections.map(() => Math.max(1, this.lines.length));
        const open = [];
        for (const [index, { heading, depth }] of this.sections.entries()) {
            for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
                if (last !== 0 && (this.sections[last]?.depth ?? 0) < depth)
                    break;
                ends[last] = (heading?.place.line ?? 1) - 1;
                open.pop();
            }
            open.push(index);
        }
        return ends;
    }
    readList(list, parent) {
        for (const item of list.children)
            this.readListItem(item, parent);
    }
    readListItem(item, parent) {
        const index = this.bullets.length;
        const [first, ...rest] = item.children;
        // A line of dashes below an item's text makes it a heading to CommonMark; it is the item's text all the same.
        if (first?.type === 'paragraph' || first?.type === 'heading') {
            this.bullets.push(this.bulletOf(first, parent));
            this.readInline(first, index);
            if (first.type === 'paragraph')
                this.readStrayBoxes(first, parent, index);
        }
        else {
            this.bullets.push({
                section: this.section,
                parent,
                box: null,
                text: '',
                runs: [],
                place: this.placeWithin(item),
            });
            if (first !== undefined)
                this.readBlock(first, index);
        }
        for (const child of rest)
            this.readBlock(child, index);
    }
    bulletOf(node, parent) {
        const source = this.sourceOf(node);
        const box = boxAtStart(source, node.children[0]?.type);
        const all = runsOf(node, box === null ? '' : source.slice(0, box.length), source);
        const [stray] = node.type === 'paragraph' ? boxesInLines(source, 1) : [];
        // What an item swallowed is an item of its own: a waiver there is none of this one.
        const runs = stray === undefined ? all : runsBeforeStray(all);
        const place = stray === undefined ? textPlaceOf(node) : this.untilLine(document_placeOf(node), stray.line);
        return {
            section: this.section,
            parent,
            box: box === null ? null : { form: box.form, mark: box.mark, place: spanAt(place, box.length) },
            text: inline_fold(plainText(runs)),
            runs,
            place,
        };
    }
    /**
     * Lines that are meant as items but are text to CommonMark. They count as open items: below the list item whose first
     * paragraph swallowed them (`bullet`) where they stand as deep as its text, else beside it.
     */
    readStrayBoxes(node, parent, bullet) {
        const start = document_placeOf(node);
        for (const stray of boxesInLines(this.sourceOf(node), bullet === null ? 0 : 1)) {
            const column = stray.column + (stray.line === 0 ? start.column - 1 : 0);
            const place = this.linePlace(start.line + stray.line, column);
            const box = { form: 'malformed', mark: stray.mark, place: spanAt(place, stray.length) };
            this.bullets.push({
                section: this.section,
                parent: stray.indent + 1 >= start.column ? (bullet ?? parent) : parent,
                box,
                text: stray.text,
                runs: [{ kind: 'text', text: stray.text }],
                place,
            });
        }
    }
    readCode(node, bullet) {
        const place = this.placeWithin(node);
        // An indented block begins with its indentation.
        const fenced = /^(?:`{3}|~{3})/.test(this.sourceOf(node));
        this.codeBlocks.push({
            section: this.section,
            bullet,
            language: node.lang ?? null,
            lines: node.value === '' ? [] : node.value.split(/\r\n|\n|\r/),
            firstLine: place.line + (fenced ? 1 : 0),
            place,
        });
    }
    /** Comments, links, images and code of a block's text; `bullet` is the list item of which it is the first paragraph. */
    readInline(node, bullet) {
        const open = [node];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (next.type === 'html')
                this.readComments(next);
            if (next.type === 'link' || next.type === 'image')
                this.readLink(next, textOf(next));
            if (next.type === 'inlineCode') {
                // CommonMark shows a line end within code as a space.
                const text = next.value.replace(/\r\n|\n|\r/g, ' ');
                this.codeSpans.push({ section: this.section, bullet, text, place: document_placeOf(next) });
            }
            pushChildren(next, open);
        }
    }
    readComments(node) {
        let { line, column } = document_placeOf(node);
        let at = 0;
        for (const match of node.value.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
            const passed = node.value.slice(at, match.index).split(/\r\n|\n|\r/);
            line += passed.length - 1;
            column = (passed.length === 1 ? column : 1) + (passed.at(-1)?.length ?? 0);
            at = match.index;
            const endLine = line + match[0].split(/\r\n|\n|\r/).length - 1;
            const endColumn = endLine === line ? column + match[0].length : this.columnBehind('-->', endLine);
            const place = this.within({ line, column, endLine, endColumn });
            this.comments.push({ section: this.section, text: match[1] ?? '', place });
        }
    }
    readLink(node, text) {
        this.links.push({ section: this.section, url: node.url, text, place: document_placeOf(node) });
    }
    sourceOf(node) {
        return this.source.slice(node.position?.start.offset, node.position?.end.offset);
    }
    placeWithin(node) {
        return this.within(document_placeOf(node));
    }
    /** A fence or comment that nothing closes ends below the last line for the parser. */
    within(place) {
        if (place.endLine <= this.lines.length)
            return place;
        return { ...place, endLine: this.lines.length, endColumn: (this.lines.at(-1)?.length ?? 0) + 1 };
    }
    /** The first lines of a place. */
    untilLine(place, count) {
        const endLine = place.line + count - 1;
        return { ...place, endLine, endColumn: (this.lines[endLine - 1] ?? '').trimEnd().length + 1 };
    }
    /** The column behind the first `mark` of a line; what a list or a quote puts before a line is none of the node's value. */
    columnBehind(mark, line) {
        const text = this.lines[line - 1] ?? '';
        const at = text.indexOf(mark);
        return (at === -1 ? text.length : at + mark.length) + 1;
    }
    /** From a column of a line to the line's end. */
    linePlace(line, column) {
        const text = this.lines[line - 1] ?? '';
        return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
    }
}
function document_placeOf(node) {
    if (node.position === undefined)
        throw new Error(`The parser gave a ${node.type} without a position.`);
    const { start, end } = node.position;
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
/** Where the text of a paragraph or a heading stands: the line of dashes below a heading is none of it. */
function textPlaceOf(node) {
    const last = node.type === 'heading' ? node.children.at(-1) : undefined;
    const { endLine, endColumn } = document_placeOf(last ?? node);
    return { ...document_placeOf(node), endLine, endColumn };
}
/** The first `length` code units of a place. */
function spanAt(place, length) {
    return { ...place, endLine: place.line, endColumn: place.column + length };
}
/** CommonMark's line endings are `\n`, `\r\n` and `\r`. */
function document_linesOf(source) {
    const lines = source.split(/\r\n|\n|\r/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

// EXTERNAL MODULE: ../../main/node_modules/mdast-util-from-markdown/lib/index.js + 49 modules
var lib = __webpack_require__(8088);
// EXTERNAL MODULE: ../../main/node_modules/mdast-util-gfm-strikethrough/lib/index.js
var mdast_util_gfm_strikethrough_lib = __webpack_require__(7892);
// EXTERNAL MODULE: ../../main/node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var syntax = __webpack_require__(5290);
;// CONCATENATED MODULE: ./lib/parse/markdown.js



/**
 * Levels of lists and block quotes within each other. Plans use three; parsing time grows with the square of the depth and
 * worse (2,000 levels on one line take over a second).
 */
const maxNesting = 32;
/**
 * More than {@link maxNesting} container markers in a row at the start of a line. Only white space makes a list marker of
 * `-` or `+`: the border of a table drawn in characters is none.
 */
const deepLine = new RegExp(`^[ \\t]*(?:(?:(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]|$)|>)[ \\t]*){${String(maxNesting + 1)}}`, 'm');
/** Lines that look like nested lists and are not: thematic breaks and the underlines of headings. */
const breakLine = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/gm;
/** CommonMark with GitHub's strike-through. `text` has no byte order mark. */
function parseMarkdown(text, limit) {
    if (deepLine.test(text.replace(breakLine, '')))
        return tooDeep();
    const tree = limit(() => (0,lib/* fromMarkdown */.Y)(text, { extensions: [(0,syntax/* gfmStrikethrough */.K)()], mdastExtensions: [(0,mdast_util_gfm_strikethrough_lib/* gfmStrikethroughFromMarkdown */.p)()] }));
    if (tree === null)
        return { kind: 'refused', reason: 'timed out', detail: 'parsing it took too long' };
    return nestingOf(tree) > maxNesting ? tooDeep() : { kind: 'tree', tree };
}
function tooDeep() {
    return {
        kind: 'refused',
        reason: 'too deep',
        detail: `its lists and quotes nest deeper than ${String(maxNesting)} levels`,
    };
}
/** The deepest nesting of list items and block quotes. Without recursion, as the depth is what is in question. */
function nestingOf(tree) {
    let deepest = 0;
    const open = [{ node: tree, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node } = next;
        const depth = next.depth + (node.type === 'listItem' || node.type === 'blockquote' ? 1 : 0);
        deepest = Math.max(deepest, depth);
        if ('children' in node && node.type !== 'paragraph') {
            for (const child of node.children)
                open.push({ node: child, depth });
        }
    }
    return deepest;
}

;// CONCATENATED MODULE: ./lib/parse/parse-document.js


/** Markdown text to a {@link Document}, or why it was not read. A byte order mark is left out. */
function parseDocument(text, limit) {
    const source = text.replace(/^\uFEFF/, '');
    const result = parseMarkdown(source, limit);
    return result.kind === 'tree' ? { kind: 'document', document: readDocument(result.tree, source) } : result;
}

;// CONCATENATED MODULE: ./lib/parse/body.js
/** Per section the lines that a reader sees in it, sub-sections left out. */
function readBodies(document) {
    const lines = visibleLines(document);
    return document.sections.map(({ heading }, index) => {
        const first = heading === null ? 1 : heading.place.endLine + 1;
        const end = document.sections[index + 1]?.heading?.place.line ?? lines.length + 1;
        return lines.slice(first - 1, end - 1).flatMap((text, offset) => bodyLine(text, first + offset));
    });
}
function bodyLine(text, line) {
    const bare = text.trim();
    if (bare === '' || isRule(bare))
        return [];
    const column = text.indexOf(bare) + 1;
    return [{ text: bare, place: { line, column, endLine: line, endColumn: column + bare.length } }];
}
/** A line across the page: `---`, `* * *`. */
function isRule(line) {
    return /^[-*_][-*_ \t]+$/.test(line) && new Set(line.replace(/[ \t]/g, '')).size === 1 && line.length >= 3;
}
/** The lines of a document without its comments and the borders of its fences; columns stay where they are. */
function visibleLines(document) {
    const visible = [...document.lines];
    for (const [line, holes] of commentHoles(document))
        visible[line - 1] = withoutHoles(visible[line - 1] ?? '', holes);
    for (const { place, firstLine, lines: code } of document.codeBlocks) {
        if (firstLine === place.line)
            continue;
        visible[place.line - 1] = '';
        // A fence that nothing closes has no border at its end.
        if (place.endLine >= firstLine + code.length)
            visible[place.endLine - 1] = '';
    }
    return visible;
}
/** The holes of each line, gathered first: a hostile line has thousands. */
function commentHoles({ lines, comments }) {
    const holes = new Map();
    for (const { place } of comments) {
        for (let line = place.line; line <= place.endLine; line += 1) {
            const hole = {
                from: line === place.line ? place.column : 1,
                to: line === place.endLine ? place.endColumn : (lines[line - 1] ?? '').length + 1,
            };
            const known = holes.get(line);
            if (known === undefined)
                holes.set(line, [hole]);
            else
                known.push(hole);
        }
    }
    return holes;
}
function withoutHoles(text, holes) {
    const pieces = [];
    let column = 1;
    for (const { from, to } of holes) {
        pieces.push(text.slice(column - 1, from - 1), ' '.repeat(Math.max(0, to - from)));
        column = Math.max(column, to);
    }
    pieces.push(text.slice(column - 1));
    return pieces.join('');
}

;// CONCATENATED MODULE: ./lib/parse/waiver.js

/**
 * Reads the waiver of an item: strike-through of its whole text, or a keyword that begins a trailing parenthesis, emphasis
 * or code span, or follows a dash or colon at the end. A keyword anywhere else says nothing.
 */
function readWaiver(written) {
    const runs = written.map((run) => ({ ...run, text: halfWidth(run.text) }));
    const text = inline_fold(plainText(runs));
    const note = wholeStrike(runs);
    if (note !== null) {
        const struck = inline_fold(plainText(runs.filter((run) => run.kind === 'struck')));
        const within = trailingNote(struck);
        const [keyword, reason] = [keywordOf(unwrap(note)), reasonIn(note)];
        return {
            waiver: { kind: 'struck', keyword: keyword ?? within?.keyword ?? null, reason: reason ?? within?.reason ?? null },
            task: within?.task ?? struck,
        };
    }
    const found = trailingSpan(runs) ?? trailingNote(text);
    if (found === null)
        return { waiver: null, task: text };
    return { waiver: { kind: 'keyword', keyword: found.keyword, reason: found.reason }, task: found.task };
}
/** Parentheses and colons as Japanese and Chinese text writes them. */
function halfWidth(text) {
    return text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ': ');
}
/** `N/A` only in capitals: "n/a" is how people write an empty cell. */
const capitals = /^N\/A(?![\p{L}\p{N}_])/u;
const waiver_words = /^(?:deferred|skipped|not required|not needed|moved to|superseded by)(?![\p{L}\p{N}_])/iu;
/** The keyword that a note begins with, in lower case. */
function keywordOf(note) {
    return (capitals.exec(note) ?? waiver_words.exec(note))?.[0].toLowerCase() ?? null;
}
/** More words like the keyword: "(skipped, failed or passed)" lists values, and puts nothing off. */
const enumeration = /^(?:(?:\s*[,/|&]\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)[\p{L}\p{N}_-]+)+$/iu;
/** In a code span the keyword alone is a value, like `skipped: true`; behind a dash, or with a place to go, it is a note. */
const noteInCode = /^(?:\s*[–—]|\s+-+\s|\s+\(|\s+(?:to|until|till|because|since|due|pending|for now)\b)/i;
/** What follows a keyword that says something about the work itself: `(skipped when unset)`, `(deferred-loading)`. */
const aboutTheWork = /^(?:\s*(?:when|if|unless|while|whenever|only|by default|automatically|tests?|items?|entries|files?)\b|-[\p{L}\p{N}])/iu;
/** What may follow a keyword that no brackets hold together, so that it says "this item is put off". */
const clauseEnd = /^(?:\s*$|\s*[(;.→–—:]|\s*-(?=\s)|\s+-|\s+(?:to|until|till|because|since|as|due|pending|per|in favou?r|for now|by|at|here|this)\b)/i;
/** A sentence that ends on the keyword names a value: "Mark the field as *skipped*". */
const wantsValue = /(?<![\p{L}\p{N}_])(?:as|to|is|are|be|was|were|of|or|and|the|an?|than|from|when|if|not)$/iu;
/** The text behind a strike-through that covers the whole item, `''` for none; null where the item is not all struck. */
function wholeStrike(runs) {
    const first = runs.findIndex((run) => withoutEnd(run.text) !== '');
    if (runs[first]?.kind !== 'struck')
        return null;
    let last = first;
    while (runs[last + 1]?.kind === 'struck' ||
        (runs[last + 2]?.kind === 'struck' && /^[\s\p{P}]*$/u.test(runs[last + 1]?.text ?? ''))) {
        last += 1;
    }
    const rest = runs.slice(last + 1);
    const note = inline_fold(plainText(rest));
    if (/^[\p{P}\p{S}]*$/u.test(note))
        return '';
    const saysWhy = /^[([:;,.–—→※-]/.test(note) ||
        keywordOf(note) !== null ||
        rest.find((run) => run.text.trim() !== '')?.kind === 'emphasis';
    return saysWhy ? note : null;
}
/** `text _not required – why_`, `` text `N/A – why` ``. */
function trailingSpan(runs) {
    const last = runs.findLastIndex((run) => withoutEnd(run.text) !== '');
    const run = runs[last];
    if (run === undefined || (run.kind !== 'emphasis' && run.kind !== 'code'))
        return null;
    const before = plainText(runs.slice(0, last));
    const inner = /^\(([\s\S]*)\)$/.exec(withoutEnd(run.text).trimStart())?.[1];
    return waiver_found(before, inner ?? run.text, (rest, word) => {
        if (run.kind === 'code')
            return isNote(rest) && (hasPlace(word) || noteInCode.test(rest));
        if (inner !== undefined)
            return isNote(rest);
        return isClause(rest, word) && !(withoutEnd(rest) === '' && wantsValue.test(before.trimEnd()));
    });
}
/** A note at the end of a text without marks. */
function trailingNote(text) {
    const bare = withoutEnd(text);
    return trailingParenthesis(bare) ?? trailingClause(bare);
}
/** `text (deferred - why)`. */
function trailingParenthesis(text) {
    const end = text.length;
    if (text[end - 1] !== ')')
        return null;
    let depth = 0;
    for (let index = end - 1; index > 0; index -= 1) {
        if (text[index] === ')')
            depth += 1;
        else if (text[index] === '(')
            depth -= 1;
        if (depth === 0) {
            return waiver_found(text.slice(0, index), text.slice(index + 1, end - 1), isNote);
        }
    }
    return null;
}
/** `text - Deferred to X`, `text—deferred`, `text: skipped (why)`. */
function trailingClause(text) {
    for (const separator of text.matchAll(/(?:\s[-–—]+|:|\s→|\s->)\s+|[–—]/g)) {
        const clause = text.slice(separator.index + separator[0].length);
        const clauseFound = waiver_found(text.slice(0, separator.index), clause, isClause);
        if (clauseFound !== null)
            return clauseFound;
    }
    return null;
}
function isNote(rest) {
    return !aboutTheWork.test(rest) && !enumeration.test(rest);
}
function isClause(rest, word) {
    return hasPlace(word) || (clauseEnd.test(rest) && !aboutTheWork.test(rest));
}
/** Whether the keyword itself goes on to say where: "moved to". */
function hasPlace(word) {
    return /\s(?:to|by)$/.test(word);
}
function waiver_found(task, note, holds) {
    const trimmed = note.trim();
    const word = keywordOf(trimmed);
    if (word === null)
        return null;
    const rest = trimmed.slice(word.length);
    // Folding comes last: a hostile text has any number of keywords that do not hold.
    return holds(rest, word) && task.trim() !== '' ? { task: inline_fold(task), keyword: word, reason: reasonIn(rest) } : null;
}
/** A note without its separators, brackets and keyword; null where no word is left. */
function reasonIn(note) {
    const bare = unwrap(note);
    const rest = unwrap(bare.slice(keywordOf(bare)?.length ?? 0));
    return /[\p{L}\p{N}]/u.test(rest) ? rest : null;
}
function unwrap(note) {
    const trimmed = withoutEnd(inline_fold(note).replace(/^[\s:;,.–—→※>-]+/, ''));
    return /^\([^()]*\)$/.test(trimmed) ? unwrap(trimmed.slice(1, -1)) : trimmed;
}
/**
 * Without white space, full stops and signs such as ⏸️ at the end. Greedy from the start: `[\s.]+$` would try every place of
 * a long run.
 */
function withoutEnd(text) {
    return /^.*[^\s.\p{So}\uFE0F]/su.exec(text)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/parse/items.js



/** The list items that have a box, with what they inherit from the list items around them. */
function readItems(document, sections, dialect) {
    const items = [];
    const parents = new Set();
    /** Per bullet: the item that it is or stands in, and the waiver that holds below it. */
    const around = [];
    for (const bullet of document.bullets) {
        const outer = bullet.parent === null ? undefined : around[bullet.parent];
        const { waiver: own, task } = readWaiver(bullet.runs);
        const waiver = own === null ? inherit(outer?.waiver ?? null) : { ...own, inherited: false };
        const parent = outer?.item ?? null;
        if (bullet.box === null) {
            around.push({ item: parent, waiver });
            continue;
        }
        if (parent !== null)
            parents.add(parent);
        around.push({ item: items.length, waiver });
        items.push({
            section: bullet.section,
            phase: sections[bullet.section]?.phase ?? null,
            parent,
            leaf: true,
            box: bullet.box,
            done: bullet.box.form === 'task' && dialect.doneMarks.includes(bullet.box.mark),
            waiver,
            text: bullet.text,
            source: items_sourceOf(document, bullet),
            key: textKey(task),
            place: bullet.place,
        });
    }
    return items.map((item, index) => (parents.has(index) ? { ...item, leaf: false } : item));
}
function inherit(waiver) {
    return waiver === null ? null : { ...waiver, inherited: true };
}
/** The list items that have none. */
function readBullets(document) {
    return document.bullets
        .filter((bullet) => bullet.box === null && bullet.text !== '')
        .map((bullet) => {
        const { text, place, section, parent, runs } = bullet;
        const { waiver, task } = readWaiver(runs);
        return {
            text,
            place,
            section,
            nested: parent !== null,
            waiver,
            source: items_sourceOf(document, bullet),
            key: textKey(task),
        };
    });
}
/** The first paragraph of a list item as it stands in the file, behind its box, on one line. */
function items_sourceOf(document, { place, box }) {
    const lines = document.lines.slice(place.line - 1, place.endLine);
    const last = lines.length - 1;
    const cut = lines.map((line, index) => {
        const end = index === last ? place.endColumn - 1 : undefined;
        if (index === 0)
            return line.slice((box?.place.endColumn ?? place.column) - 1, end);
        // What a quoted paragraph repeats on each line is none of its text.
        return line.slice(0, end).replace(/^[ \t>]+/, '');
    });
    return inline_fold(cut.join(' '));
}

;// CONCATENATED MODULE: ./lib/parse/outline.js

function readOutline(document, dialect) {
    const sections = [];
    const phases = [];
    const labels = new Map();
    const titleIndex = document.sections.findIndex((section) => section.depth === 1);
    for (const [index, { heading, depth, parent, endLine }] of document.sections.entries()) {
        const around = parent === null ? null : (sections[parent]?.phase ?? null);
        const opened = heading === null || around !== null ? null : readPhase(heading, depth, dialect);
        if (opened !== null) {
            const ordinal = (labels.get(opened.label) ?? 0) + 1;
            labels.set(opened.label, ordinal);
            const key = ordinal === 1 ? opened.label : `${opened.label}~${ordinal}`;
            phases.push({ ...opened, key, section: index });
        }
        sections.push({
            title: heading?.text ?? '',
            name: heading === null ? '' : nameOf(dialect, heading.text),
            source: heading === null ? '' : outline_sourceOf(heading, document),
            depth,
            role: opened === null ? roleAt(heading, index === titleIndex, dialect) : 'phase',
            parent,
            phase: opened === null ? around : phases.length - 1,
            phaseLabel: opened === null && around !== null ? labelNamed(heading, dialect) : null,
            place: heading?.place ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
            endLine,
        });
    }
    return { sections, phases, titleIndex };
}
function outline_sourceOf({ place }, { lines }) {
    const cut = lines.slice(place.line - 1, place.endLine);
    const last = cut.length - 1;
    return cut
        .map((line, index) => line.slice(index === 0 ? place.column - 1 : 0, index === last ? place.endColumn - 1 : undefined))
        .join('\n');
}
function roleAt(heading, isTitle, dialect) {
    if (heading === null)
        return 'preamble';
    return isTitle ? 'title' : roleOf(dialect, heading.text);
}
/** What a heading outside of any phase says as the heading of one; null where it is none. */
function readPhase({ text }, depth, { phases: form }) {
    const groups = form?.depths.includes(depth) === true ? form.heading.exec(text)?.groups : undefined;
    if (form === null || groups === undefined)
        return null;
    return {
        label: outline_plainNumber(groups['number'] ?? ''),
        title: (groups['title'] ?? groups['after'] ?? '').trim(),
        saysDone: form.saysDone.test(text),
    };
}
/** The number of the phase that a sub-section's heading puts before its title; null where it has none. */
function labelNamed(heading, { phases: form }) {
    const label = form?.prefix.exec(heading?.text ?? '')?.groups?.['label'];
    return label === undefined ? null : outline_plainNumber(label);
}
/** Without leading zeros. */
function outline_plainNumber(number) {
    return number.replace(/^0+(?=\d)/, '');
}

;// CONCATENATED MODULE: ./lib/parse/suppression.js
const suppression_form = /^\s*plan-check-disable-next-line(?:\s+(?<rule>(?!--)[^\s]+))?(?:\s+--(?<reason>[\s\S]*))?$/;
/** The comments that ask not to be told of the line below them. One without a rule has the empty text for it. */
function readSuppressions({ comments, lines }) {
    const below = comments.length === 0 ? [] : linesBelow(lines);
    return comments.flatMap(({ text, place }) => {
        const groups = suppression_form.exec(text.trimEnd())?.groups;
        if (groups === undefined)
            return [];
        const reason = (groups['reason'] ?? '').replace(/\s+/g, ' ').trim();
        return [
            {
                rule: groups['rule'] ?? '',
                reason: /[\p{L}\p{N}]/u.test(reason) ? reason : null,
                target: below[place.endLine] ?? null,
                place,
            },
        ];
    });
}
/** Per line the first one behind it that is not blank. Worked out once: a hostile plan has thousands of comments. */
function linesBelow(lines) {
    const below = [];
    let next = null;
    for (let line = lines.length; line >= 0; line -= 1) {
        below[line] = next;
        if (lines[line - 1]?.trim() !== '')
            next = line;
    }
    return below;
}

;// CONCATENATED MODULE: ./lib/parse/plan.js





/** Reads a document as a plan of a dialect. `native` says that base was native, whatever head has become. */
function readPlan(document, dialect, path, native = false) {
    const outline = readOutline(document, dialect);
    const items = readItems(document, outline.sections, dialect);
    const fields = fieldsOf(document, outline.sections);
    const title = document.sections[outline.titleIndex]?.heading ?? null;
    const id = (title === null ? null : dialect.titleId?.exec(title.text)?.[1]) ?? null;
    const gates = readGates(document, outline.sections, outline.phases.length);
    const { ofSections, ofPhases } = indexItems(items, outline);
    const bodies = readBodies(document);
    return {
        path,
        dialect: dialect.id,
        native: native || id !== null || outline.sections.some((section) => section.role === 'metadata'),
        lineCount: document.lines.length,
        title,
        id,
        fields,
        status: statusOf(dialect, fields),
        legalStatuses: legalStatusesOf(dialect),
        statusWords: statusWordsOf(dialect),
        form: dialect.form,
        sections: outline.sections.map((section, index) => ({
            ...section,
            items: ofSections[index] ?? [],
            body: bodies[index] ?? [],
        })),
        phases: outline.phases.map((phase, index) => ({
            ...phase,
            items: ofPhases[index] ?? [],
            criteria: gates[index]?.criteria ?? [],
            commands: gates[index]?.commands ?? [],
        })),
        items,
        bullets: readBullets(document),
        hidden: hiddenLinesOf(document),
        links: document.links,
        codeSpans: codeSpansOf(document),
        suppressions: readSuppressions(document),
    };
}
function codeSpansOf({ bullets, codeSpans }) {
    let count = 0;
    const itemOf = bullets.map(({ box }) => (box === null ? null : count++));
    return codeSpans.map(({ bullet, ...span }) => ({ ...span, item: bullet === null ? null : (itemOf[bullet] ?? null) }));
}
/** Which items stand where: per section the items in it, per phase all items below its heading. */
function indexItems(items, { sections, phases }) {
    const ofSections = sections.map(() => []);
    const ofPhases = phases.map(() => []);
    for (const [index, { section, phase }] of items.entries()) {
        ofSections[section]?.push(index);
        if (phase !== null)
            ofPhases[phase]?.push(index);
    }
    return { ofSections, ofPhases };
}
function fieldsOf(document, sections) {
    return document.bullets
        .filter((bullet) => bullet.parent === null && sections[bullet.section]?.role === 'metadata')
        .map((bullet) => fieldOf(document, bullet.place))
        .filter((field) => field !== null);
}
function statusOf({ status: form }, fields) {
    if (form === null)
        return null;
    const field = fields.find(({ label }) => label.toLowerCase() === form.label.toLowerCase());
    if (field === undefined || field.value === '')
        return null;
    return { text: field.value, place: field.place, reading: reading_readStatus(form, field.value) };
}
function legalStatusesOf({ status: form }) {
    const written = (form?.vocabulary ?? []).map((word) => word.write?.replace('{label}', 'N') ?? null);
    return [...new Set(written.filter((text) => text !== null))];
}
/** Of several words for a stage the last: a team's own come first, and mean more than the stage alone. */
function statusWordsOf({ status: form }) {
    const words = (form?.vocabulary ?? []).flatMap(({ stage, write }) => stage === null || write === null ? [] : [[stage, write]]);
    return Object.fromEntries(words);
}
/** What each phase demands before it is left: acceptance criteria, and the commands of its verification. */
function readGates(document, sections, phaseCount) {
    const gates = Array.from({ length: phaseCount }, () => ({ criteria: [], commands: [] }));
    const gateAt = (section, role) => stands(sections, section, role) ? gates[sections[section]?.phase ?? -1] : undefined;
    for (const bullet of document.bullets) {
        if (bullet.parent === null)
            gateAt(bullet.section, 'acceptance-criteria')?.criteria.push(textOfBullet(bullet));
    }
    for (const block of document.codeBlocks) {
        const gate = gateAt(block.section, 'verification');
        if (gate !== undefined)
            readCommands(block, document.lines, gate.commands);
    }
    return gates;
}
/** Whether a section, or one around it within the phase, has a role. */
function stands(sections, section, role) {
    for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
        if (sections[at]?.role === role)
            return true;
    }
    return false;
}
function textOfBullet({ text, place }) {
    return { text, place };
}
/** Adds the lines of a fence that are no comment. Below a comment such as "# Optional" or "# If …" they are optional. */
function readCommands(block, lines, commands) {
    let optional = false;
    for (const [index, line] of block.lines.entries()) {
        const text = line.trim();
        if (text.startsWith('#'))
            optional = /^#+\s*(?:optional\b|if\b)/i.test(text);
        else if (text !== '') {
            const number = block.firstLine + index;
            // A line of the block lacks what a list or a quote puts before it: the place is counted from the end.
            const column = Math.max(1, (lines[number - 1] ?? '').trimEnd().length - text.length + 1);
            commands.push({
                text,
                optional,
                place: { line: number, column, endLine: number, endColumn: column + text.length },
            });
        }
    }
}
function hiddenLinesOf(document) {
    return [
        ...document.codeBlocks.flatMap((block) => block.lines.map((text, index) => ({ kind: 'code', text, line: block.firstLine + index }))),
        ...document.comments.flatMap((comment) => comment.text
            .split(/\r\n|\n|\r/)
            .map((text, index) => ({ kind: 'comment', text, line: comment.place.line + index }))),
    ].filter(({ text }) => text.trim() !== '');
}

;// CONCATENATED MODULE: ./lib/dialects/template-form.js


/** Reads the headings and placeholders of a template. Where it has no phase, what one needs is `inherited`. */
function readForm(template, inherited) {
    const about = sectionsAbout(template);
    const required = template_form_requiredSections(template, about);
    const outside = required.filter((section) => section.phase === null);
    const phases = template.phases.map((_, phase) => required.filter((section) => section.phase === phase));
    const placeholders = placeholdersOf(template, about);
    const form = {
        sections: distinct(outside),
        phaseSections: phases.length === 0 ? inherited.phaseSections : inAll(phases.map(distinct)),
        placeholders,
    };
    return { form, remarks: remarksOn(form, [outside, ...phases]) };
}
/** Sections that tell people how to use the template. */
function sectionsAbout({ sections, links }) {
    const linking = new Set(links.filter(({ url }) => isReadmeOfTemplates(url)).map(({ section }) => section));
    return withThoseBelow(sections, ({ role, name }, index) => {
        if (role === 'template-usage')
            return true;
        const named = /\b(?:this|the) template\b|^template (?:guide|instructions|notes?|usage)$/i.test(name);
        return role === 'other' && (named || linking.has(index));
    });
}
/** The README of the folder that the template stands in. */
function isReadmeOfTemplates(url) {
    const [path = ''] = url.split('#');
    return /(?:^|^\.\/|(?:^|\/)templates\/)README(?:\.\w+)?$/i.test(path);
}
/** The sections that a plan is to have: none about the template, and none that may be left out. */
function template_form_requiredSections({ sections }, about) {
    const optional = withThoseBelow(sections, ({ title }) => isOptional(title));
    return sections.filter((section, index) => !about.has(index) && !optional.has(index) && hasWordsToKeep(section));
}
function isOptional(title) {
    return /\boptional\b|\bif any\b|\b(?:as|if|when|where) (?:applicable|appropriate|needed|necessary|relevant|required)\b|任意|省略可|必要に応じて|可选/i.test(title);
}
/** Whether plans keep the heading: what is in brackets is there to be replaced. */
function hasWordsToKeep({ role, name }) {
    if (role === 'preamble' || role === 'title' || role === 'phase')
        return false;
    return role !== 'other' || (/\p{L}/u.test(name) && !/[[\]{}]/.test(name));
}
function withThoseBelow(sections, holds) {
    const found = new Set();
    for (const [index, section] of sections.entries()) {
        if ((section.parent !== null && found.has(section.parent)) || holds(section, index))
            found.add(index);
    }
    return found;
}
function distinct(sections) {
    const byKey = new Map();
    for (const section of sections.map(template_form_nameOf)) {
        const key = sectionKey(section);
        if (!byKey.has(key))
            byKey.set(key, section);
    }
    return [...byKey.values()];
}
function template_form_nameOf({ role, name }) {
    return { role, title: name };
}
function inAll([first = [], ...others]) {
    const keys = others.map((sections) => new Set(sections.map(sectionKey)));
    return first.filter((section) => keys.every((one) => one.has(sectionKey(section))));
}
function placeholdersOf(template, about) {
    const found = placeholderTexts(template).flatMap(({ kind, text, section: index }) => {
        const section = template.sections[index];
        return section === undefined || about.has(index) ? [] : [{ kind, text, section: template_form_nameOf(section) }];
    });
    return [
        ...new Map(found.map((one) => [JSON.stringify([one.kind, one.text, sectionKey(one.section)]), one])).values(),
    ];
}
function remarksOn({ placeholders }, [outside = [], ...phases]) {
    const repeated = [outside, ...phases].flatMap((sections) => repeatedIn(sections));
    return [
        ...[...new Set(repeated)].map((title) => `has the heading "${title}" more than once; plans need it once`),
        ...(phases.length === 0 ? ['has no phase, such as "## Phase 1: Title": what a phase needs is as built in'] : []),
        ...(placeholders.length === 0 ? ['has no placeholder, such as `[What it does]` in backticks'] : []),
    ];
}
function repeatedIn(sections) {
    const seen = new Set();
    return sections.map(template_form_nameOf).flatMap((section) => {
        const key = sectionKey(section);
        if (seen.has(key))
            return [section.title];
        seen.add(key);
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/dialects/offered-statuses.js
/**
 * Reads the status line of a template, `A | B | C`, and the comment below it, `A: … | B: …`. A comment counts where it names a
 * status that is known or that the line has: it may as well be about something else.
 */
function offeredStatuses(template, label, isKnown) {
    const field = template.fields.find((one) => one.label.toLowerCase() === label.toLowerCase());
    if (field === undefined) {
        return {
            words: [],
            isChoice: false,
            remarks: [`has no "- ${label}: …" below a heading "Metadata": the built-in statuses hold`],
        };
    }
    const line = wordsOfLine(field.value);
    const listed = wordsOfComment(commentBehind(template, field));
    const comment = listed.some((word) => isKnown(word) || line.includes(word)) ? listed : [];
    const words = [...new Set([...(line.length > 1 || comment.length === 0 ? line : []), ...comment])];
    const differ = line.length > 1 && comment.length > 0 && (line.length < words.length || comment.length < words.length);
    return {
        words,
        isChoice: words.length > 1,
        remarks: differ ? ['offers other statuses in its status line than in the comment below it; all of them count'] : [],
    };
}
function wordsOfLine(value) {
    const bare = trimmed(value);
    const choices = /^\[.*\]$/.test(bare) ? bare.slice(1, -1) : bare;
    const words = choices
        .split(/[|｜]|\s\/\s/)
        .map(trimmed)
        .filter((word) => word !== '');
    // One word in brackets is to be replaced, and offers nothing.
    return words.length === 1 && choices !== bare ? [] : words;
}
/** The text of the comments between a field of the Metadata and the next one. */
function commentBehind({ sections, fields, hidden }, { place }) {
    const end = sections.find(({ role, endLine }) => role === 'metadata' && endLine >= place.line)?.endLine ?? place.line;
    const next = Math.min(end + 1, ...fields.map((field) => field.place.line).filter((line) => line > place.line));
    return hidden
        .filter(({ kind, line }) => kind === 'comment' && line >= place.line && line < next)
        .map(({ text }) => text)
        .join('\n');
}
/** Longer texts are prose. */
const maxWord = 40;
/** `A: what it means | B: …`, `A | B` or one of them a line; nothing of a comment that says something else. */
function wordsOfComment(text) {
    const entries = text
        .split(/[|｜\n]/)
        .map((entry) => entryOf(entry))
        .filter(({ word }) => word !== '');
    const [first, ...others] = entries;
    if (first === undefined || others.length === 0)
        return [];
    const told = others.filter(({ meaning }) => meaning !== null).length;
    // "One of: A | B", "Choose one:" above the others.
    if (told === 0 && first.meaning !== null)
        return plausible([first.meaning, ...others.map(({ word }) => word)]);
    if (told === others.length && first.meaning === '')
        return plausible(others.map(({ word }) => word));
    const isList = /[|｜]/.test(text) || told === others.length;
    const isEven = told === 0 || (told === others.length && first.meaning !== null);
    return isList && isEven ? plausible(entries.map(({ word }) => word)) : [];
}
function entryOf(text) {
    const bare = text.trim().replace(/^[-*+]\s+/, '');
    const colon = bare.search(/[:：=]/);
    if (colon === -1)
        return { word: trimmed(bare), meaning: null };
    return { word: trimmed(bare.slice(0, colon)), meaning: bare.slice(colon + 1).trim() };
}
function plausible(words) {
    return words.every((word) => word !== '' && word.length <= maxWord) ? words : [];
}
/** Without emphasis around it, white space folded. */
function trimmed(text) {
    const start = text.replace(/\s+/g, ' ').replace(/^[`*_ ]+/, '');
    return /^.*[^`*_ ]/.exec(start)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/dialects/template-statuses.js



/**
 * Reads the statuses of a template. Those of the dialect that it does not offer are still understood, and where it has a word for
 * the same stage, that one is to be written.
 */
function readStatuses(template, dialect, statuses) {
    const team = teamWords(statuses);
    const known = { ...dialect, vocabulary: [...team, ...dialect.vocabulary] };
    const isKnown = (word) => statusWord(word, known).stage !== null;
    const { words, isChoice, remarks } = offeredStatuses(template, dialect.label, isKnown);
    const offered = words.map((word) => statusWord(word, known));
    const stageless = words.filter((_, index) => offered[index]?.stage === null);
    const form = {
        ...dialect,
        unedited: isChoice ? uneditedOr(dialect.unedited, template, words) : dialect.unedited,
        vocabulary: isChoice
            ? [...offered, ...team, ...rewritten(dialect.vocabulary, [...offered, ...team])]
            : [...team, ...offered.filter(({ stage }) => stage === null), ...dialect.vocabulary],
    };
    const ofPhases = stageless.filter((word) => phaseWord.test(word));
    return {
        form,
        stageless: stageless.filter((word) => !ofPhases.includes(word)),
        remarks: [
            ...remarks,
            ...ofPhases.map((word) => `offers "${word}", which says of no phase that it is in progress or complete`),
        ],
    };
}
/** `Phase X In Progress`: a sign stands for the number of the phase. */
const phaseWord = /^Phase\s+(?<sign>[A-Z#]|\d+(?:\.\d+)*|<\w+>|\[\w+\]|\{\w+\})\s+(?<rest>\S.*)$/i;
/** A word of the template, with the stage that the dialect or the team gives it. */
function statusWord(word, known) {
    const rest = phaseWord.exec(word)?.groups?.['rest'];
    if (rest === undefined)
        return literalWord(word, stageIn(known, word));
    return {
        text: new RegExp(`^Phase (?<label>\\d+(?:\\.\\d+)*) ${literally(rest)}$`, 'i'),
        stage: stageIn(known, `Phase 1 ${rest}`),
        write: `Phase {label} ${rest}`,
    };
}
function stageIn(form, word) {
    const reading = reading_readStatus(form, word);
    return 'stage' in reading ? reading.stage.kind : null;
}
/** The words of the dialect, to be written as the first of the others with their stage. */
function rewritten(vocabulary, others) {
    return vocabulary.map((word) => ({
        ...word,
        write: word.write === null ? null : (others.find(({ stage }) => stage === word.stage)?.write ?? null),
    }));
}
/** What the dialect takes for a status that was never chosen, and what this template has in its place. */
function uneditedOr({ source }, { status }, words) {
    const signs = words.filter((word) => /^\D/.test(phaseWord.exec(word)?.groups?.['sign'] ?? '0'));
    const line = status !== null && !words.includes(status.text) ? [status.text] : [];
    return new RegExp([source, ...[...line, ...signs].map((text) => `^${literally(text)}$`)].join('|'));
}

;// CONCATENATED MODULE: ./lib/dialects/with-template.js



/** The dialect to read a template with: in its headings a sign may stand for the number of a phase. */
function templateDialect(dialect) {
    const { phases } = dialect;
    return phases === null ? dialect : { ...dialect, phases: { ...phases, ...phases.inTemplate } };
}
/** A dialect as a repository's own template has it. What the template does not say stays as the dialect has it. */
function withTemplate(dialect, template, statuses) {
    const the = `The template ${template.path}`;
    if (dialect.status === null || template.sections.length === 1) {
        const text = `${the} has no heading. The built-in form holds.`;
        return { dialect: withStatuses(dialect, statuses), notes: [{ kind: 'setting', text }] };
    }
    const { form, remarks } = readForm(template, dialect.form);
    const { form: status, stageless, remarks: further } = readStatuses(template, dialect.status, statuses);
    return {
        dialect: { ...dialect, status, form },
        notes: [
            ...stageless.map((word) => ({
                kind: 'setting',
                text: `The status "${word}" of ${template.path} has no known stage: name it under \`statuses:\`.`,
            })),
            ...[...remarks, ...further].map((remark) => ({ kind: 'origin', text: `${the} ${remark}.` })),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/read-templates.js







/** Asks a source for every template that the settings name. */
async function fetchTemplates(source, config) {
    return Promise.all((0,config_config/* templatesOf */.r3)(config).map((path) => fetchTemplate(source, path)));
}
async function fetchTemplate(source, path) {
    try {
        const setting = await source.readSetting(path);
        return setting === null ? { path, kind: 'missing' } : { path, kind: 'text', ...setting };
    }
    catch (error) {
        if (error instanceof errors/* UnreadableSetting */.u)
            return { path, kind: 'unreadable', problem: error.message };
        throw error;
    }
}
/** Reads the templates; `place` says where a source looks for them. A template that does not help leaves the built-in form. */
function readTemplates(fetched, { statuses }, limit, place) {
    const readings = fetched.map((template) => ({
        path: template.path,
        ...readTemplate(template, statuses, limit, place),
    }));
    return {
        dialects: new Map(readings.flatMap(({ path, dialect }) => (dialect === null ? [] : [[path, dialect]]))),
        notes: readings.flatMap(({ notes }) => notes),
    };
}
/** The native dialect for the plan at a path, as the last template that the settings name for it has it; null without one. */
function templateFor(path, { dialects }, config) {
    const { inputTemplate, overrides, template } = config;
    const own = overrides.findLast((one) => one.template !== undefined && planMatcher(one.plans)(path));
    const chosen = inputTemplate ?? own?.template ?? template;
    return chosen === null ? null : (dialects.get(chosen) ?? null);
}
function readTemplate(template, statuses, limit, place) {
    const { path } = template;
    if (template.kind === 'missing')
        return read_templates_without(`There is no template at ${path} ${place}.`);
    if (template.kind === 'unreadable')
        return read_templates_without(`The template ${template.problem}`);
    const origin = { kind: 'origin', text: `Template read from ${template.from}: ${path}.` };
    const result = parseDocument(template.text, limit);
    if (result.kind === 'refused')
        return read_templates_without(`The template ${path} was not read, as ${result.detail}.`);
    const { dialect, notes } = withTemplate(tdl, readPlan(result.document, templateDialect(tdl), path), statuses);
    return { dialect, notes: [origin, ...notes] };
}
function read_templates_without(what) {
    return { dialect: null, notes: [{ kind: 'setting', text: `${what} The built-in form holds.` }] };
}

;// CONCATENATED MODULE: ./lib/read-plans.js









/** Parses what there is. The dialect is decided on base where base is a plan: head cannot talk its way out of it. */
function readBothSides(file, { config, templates, fitsGlobs, limit }) {
    const path = read_plans_pathOf(file);
    const sameText = isSameText(file.baseContent, file.headContent);
    const base = documentOf(file.baseContent, limit);
    const head = sameText ? base : documentOf(file.headContent, limit);
    const found = dialectFor(path, config) ?? detectIn(base) ?? detectIn(head);
    const dialect = found === null ? null : ownDialect(found, templateFor(path, templates, config), config);
    const basePlan = base.kind === 'document' && dialect !== null ? readPlan(base.document, dialect, file.base?.path ?? path) : null;
    if (head.kind === 'unreadable') {
        const { reason, detail } = head;
        const previousPath = previousPathOf(file);
        return { kind: 'unreadable', file: { path, previousPath, reason, detail, base: basePlan, existing: sameText } };
    }
    if (dialect === null)
        return { kind: 'no plan' };
    if (head.kind === 'absent') {
        if (basePlan === null)
            return { kind: 'no plan' };
        const loss = { kind: 'deleted', base: basePlan, head: null };
        return { kind: 'plan', change: { kind: 'deleted', base: basePlan }, loss, gaps: [] };
    }
    const headPlan = readPlan(head.document, dialect, path, basePlan?.native ?? false);
    if (basePlan === null) {
        const gaps = base.kind === 'unreadable'
            ? [`${path} was judged as a new plan, because its base could not be read: ${base.detail}.`]
            : [];
        return { kind: 'plan', change: { kind: 'added', head: headPlan }, loss: null, gaps };
    }
    const change = sameText
        ? { kind: 'unchanged', base: basePlan, head: headPlan }
        : comparePlans(basePlan, headPlan);
    return { kind: 'plan', change, loss: lossOf(basePlan, headPlan, fitsGlobs), gaps: [] };
}
/** The path of a file on head, or where base had it. */
function read_plans_pathOf({ base, head }) {
    return (head ?? base)?.path ?? '';
}
/** Where a file was on base, if that was elsewhere. */
function previousPathOf({ base, head }) {
    return base !== null && head !== null && base.path !== head.path ? base.path : null;
}
function lossOf(base, head, fitsGlobs) {
    if (fitsGlobs(base.path) && !fitsGlobs(head.path))
        return { kind: 'moved-out', base, head };
    return saysNothing(head) && !saysNothing(base) ? { kind: 'unmade', base, head } : null;
}
function isSameText(base, head) {
    if (base === null || head === null)
        return false;
    return base === head || (base.kind === 'text' && head.kind === 'text' && base.text === head.text);
}
function documentOf(content, limit) {
    if (content === null)
        return { kind: 'absent' };
    if (content.kind === 'unreadable')
        return content;
    const result = parseDocument(content.text, limit);
    return result.kind === 'document' ? result : { kind: 'unreadable', reason: result.reason, detail: result.detail };
}
/** The dialect that the settings name for a path; null where they leave it to the document. */
function dialectFor(path, config) {
    const override = config.overrides.findLast((one) => one.dialect !== undefined && planMatcher(one.plans)(path));
    const id = config.dialect ?? override?.dialect;
    return id === undefined ? null : dialectById(id);
}
function detectIn(reading) {
    return reading.kind === 'document' ? detectDialect(reading.document) : null;
}
/** A dialect with what the repository says of it. Only the native one has templates. */
function ownDialect(dialect, template, { statuses }) {
    return template !== null && dialect.id === tdl.id ? template : withStatuses(dialect, statuses);
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(644);
;// CONCATENATED MODULE: ./lib/plan-check.js











/** The whole job: collect, parse, compare, check. What becomes of the report is the caller's business. */
async function checkPlans(source, request) {
    const { config, scope } = request;
    const fitsGlobs = planMatcher(config.plans ?? defaultPlanGlobs, (0,config_config/* templatesOf */.r3)(config));
    const isPlan = request.isPlan ?? fitsGlobs;
    const limit = createTimeLimit();
    const [collection, fetched] = await Promise.all([collect(source, scope, isPlan), fetchTemplates(source, config)]);
    const templates = readTemplates(fetched, config, limit, request.settingsPlace ?? 'on the target branch');
    const options = { config, templates, fitsGlobs, limit };
    const read = collection.files.map((file) => ({ file, reading: readBothSides(file, options) }));
    const { surroundings, notes } = await lookAround(source, request, collection, isPlan, read);
    const withoutBase = scope === 'all' && collection.base.id === null;
    const outcomes = read.map(({ file, reading }) => {
        const options = { levels: levelsFor(read_plans_pathOf(file), config), everythingIsNew: scope === 'all', withoutBase };
        return plan_check_outcomeOf(file, reading, surroundings, options);
    });
    return {
        version: version/* version */.r,
        base: collection.base.id,
        head: collection.head.id,
        failOn: config.failOn,
        override: null,
        plans: outcomes.flatMap((outcome) => outcome.plan ?? []),
        findings: outcomes.flatMap((outcome) => outcome.findings),
        suppressed: outcomes.flatMap((outcome) => outcome.suppressed),
        skipped: outcomes.flatMap((outcome) => outcome.skipped ?? []),
        notes: [
            ...(request.notes ?? []),
            ...templates.notes,
            ...notes,
            ...[...collection.gaps, ...outcomes.flatMap((outcome) => outcome.gaps)].map(gap),
        ],
    };
}
/** What the rules want to know of the repository around the plans. Without one they do not run, which a note says. */
async function lookAround(source, { scope }, { listed }, isPlan, read) {
    const changes = read.flatMap(({ reading }) => (reading.kind === 'plan' ? [reading.change] : []));
    const judged = changes.filter((change) => isJudged(change, scope === 'all'));
    const { surroundings, gaps } = await readSurroundings(source, wantedPaths(rules, judged), listed, isPlan);
    if (surroundings !== null || judged.length === 0)
        return { surroundings, notes: gaps.map(gap) };
    const left = rules.filter((rule) => rule.reads === 'plan in tree' || rule.reads === 'change in tree');
    if (left.length === 0)
        return { surroundings, notes: [] };
    const names = left.map((rule) => rule.meta.id).join(', ');
    return { surroundings, notes: [{ kind: 'origin', text: `Without a repository these rules did not run: ${names}.` }] };
}
/** Nothing that a plan of the same text says is new: what it points at is worth a look only where everything counts. */
function isJudged({ kind }, everythingIsNew) {
    return kind !== 'deleted' && (everythingIsNew || kind !== 'unchanged');
}
const nothing = { plan: null, findings: [], suppressed: [], skipped: null, gaps: [] };
function plan_check_outcomeOf(file, reading, surroundings, options) {
    const path = read_plans_pathOf(file);
    switch (reading.kind) {
        case 'no plan':
            return { ...nothing, skipped: file.head === null ? null : { path, reason: 'not a plan' } };
        case 'unreadable':
            return {
                ...nothing,
                findings: checkUnreadable(rules, reading.file, options),
                skipped: { path, reason: reading.file.reason },
            };
        case 'plan': {
            const { change, loss, gaps } = reading;
            const around = isJudged(change, options.everythingIsNew) ? surroundings : null;
            const result = checkChange(rules, { change, loss, surroundings: around }, options);
            return { ...nothing, ...result, plan: { path, previousPath: previousPathOf(file), change }, gaps };
        }
    }
}
function gap(text) {
    return { kind: 'gap', text };
}
/** Inputs win over the file, of which later overrides win over earlier ones, and all of them over what holds everywhere. */
function levelsFor(path, { inputRules, overrides, rules: everywhere }) {
    const own = overrides.flatMap((one) => (one.rules !== undefined && planMatcher(one.plans)(path) ? [one.rules] : []));
    return [inputRules, ...own.toReversed(), everywhere];
}

;// CONCATENATED MODULE: ./lib/report/item-changes.js

const itemChangeKinds = ['ticked', 'unticked', 'added', 'dropped', 'reworded', 'moved', 'waived'];
/** What happened to items of every level, in the order of head; then the dropped ones in the order of base. */
function itemChangesOf({ base, head, items }) {
    const pairOf = new Map(items.map((pair) => [pair.head, pair]));
    const kept = new Set(items.map((pair) => pair.base));
    const inHead = (head?.items ?? []).flatMap((item, index) => {
        const pair = pairOf.get(index);
        const was = base?.items[pair?.base ?? -1];
        const change = (kind, before = null) => ({
            kind,
            text: item.text,
            was: before,
            line: item.place.line,
            leaf: item.leaf,
        });
        if (pair === undefined || was === undefined)
            return [change('added')];
        return [
            ...(!was.done && item.done ? [change('ticked')] : []),
            ...(was.done && !item.done ? [change('unticked')] : []),
            ...(pair.reworded ? [change('reworded', was.text)] : []),
            ...(pair.moved ? [change('moved')] : []),
            ...(stateOf(item) === 'waived' && was.waiver === null ? [change('waived')] : []),
        ];
    });
    const dropped = (base?.items ?? []).flatMap((item, index) => kept.has(index) ? [] : [{ kind: 'dropped', text: item.text, was: null, line: null, leaf: item.leaf }]);
    return [...inHead, ...dropped];
}

;// CONCATENATED MODULE: ./lib/report/both-sides.js
function bothSides(change) {
    const none = { phases: [], sections: [], items: [] };
    switch (change.kind) {
        case 'added':
            return { base: null, head: change.head, ...none };
        case 'deleted':
            return { base: change.base, head: null, ...none };
        case 'modified': {
            const { base, head, pairing } = change;
            return { base, head, phases: pairing.phases, sections: pairing.sections, items: pairing.items };
        }
        case 'unchanged': {
            const { base, head } = change;
            return {
                base,
                head,
                phases: samePlaces(head.phases),
                sections: samePlaces(head.sections),
                items: samePlaces(head.items).map((pair) => ({ ...pair, reworded: false, moved: false })),
            };
        }
    }
}
function samePlaces(values) {
    return [...values.keys()].map((index) => ({ base: index, head: index }));
}

;// CONCATENATED MODULE: ./lib/report/plan-view.js




function viewOf({ path, previousPath, change }) {
    const sides = bothSides(change);
    const shown = sides.head ?? sides.base;
    return {
        path,
        previousPath,
        kind: change.kind,
        dialect: shown.dialect,
        title: shown.title?.text || null,
        id: shown.id,
        status: { base: sides.base?.status?.text ?? null, head: sides.head?.status?.text ?? null },
        progress: {
            base: sides.base === null ? null : progressOf(sides.base),
            head: sides.head === null ? null : progressOf(sides.head),
        },
        phases: phaseViews(sides),
        sections: sectionViews(sides),
        itemChanges: itemChangesOf(sides),
        waivers: waiverViews(sides),
        transitions: change.kind === 'modified' ? change.transitions.map((step) => transitionView(step, sides)) : [],
        questions: plan_view_openItems(sides.head, (plan, item) => roleAround(plan, item.section) === 'open-questions'),
        mergeOnly: plan_view_openItems(sides.head, isMergeOnly),
    };
}
function plan_view_openItems(plan, holds) {
    if (plan === null)
        return [];
    return plan.items
        .filter((item) => item.leaf && stateOf(item) === 'open' && holds(plan, item))
        .map(({ text, place }) => ({ text, line: place.line }));
}
/** Phases in the order of head, then those that are gone. */
function phaseViews({ base, head, phases }) {
    const view = (before, now) => {
        const [was, is] = [base?.phases[before ?? -1], head?.phases[now ?? -1]];
        const { key = '', label = '', title = '' } = is ?? was ?? {};
        return {
            key,
            label,
            title,
            line: (is === undefined ? undefined : head?.sections[is.section]?.place.line) ?? null,
            state: {
                base: base === null || before === null ? null : phaseState(base, before),
                head: head === null || now === null ? null : phaseState(head, now),
            },
            counts: { base: phaseCounts(base, before), head: phaseCounts(head, now) },
        };
    };
    const baseOf = new Map(phases.map((pair) => [pair.head, pair.base]));
    const kept = new Set(phases.map((pair) => pair.base));
    return [
        ...[...(head?.phases ?? []).keys()].map((now) => view(baseOf.get(now) ?? null, now)),
        ...[...(base?.phases ?? []).keys()].filter((before) => !kept.has(before)).map((before) => view(before, null)),
    ];
}
function phaseCounts(plan, phase) {
    if (plan === null || phase === null)
        return null;
    return countItems(itemsAt(plan, plan.phases[phase]?.items ?? []));
}
/** Sections outside of phases that hold items on either side. */
function sectionViews({ base, head, sections }) {
    const view = (before, now) => ({
        title: (head?.sections[now ?? -1] ?? base?.sections[before ?? -1])?.title ?? '',
        line: head?.sections[now ?? -1]?.place.line ?? null,
        counts: { base: sectionCounts(base, before), head: sectionCounts(head, now) },
    });
    const baseOf = new Map(sections.map((pair) => [pair.head, pair.base]));
    const kept = new Set(sections.map((pair) => pair.base));
    return [
        ...[...(head?.sections ?? []).keys()].map((now) => view(baseOf.get(now) ?? null, now)),
        ...[...(base?.sections ?? []).keys()].filter((before) => !kept.has(before)).map((before) => view(before, null)),
    ].filter(({ counts }) => hasItems(counts.base) || hasItems(counts.head));
}
function sectionCounts(plan, section) {
    if (plan === null || section === null)
        return null;
    const { phase = null, items = [] } = plan.sections[section] ?? {};
    return phase === null ? countItems(itemsAt(plan, items)) : null;
}
function hasItems(counts) {
    return counts !== null && counts.items.done + counts.items.open + counts.items.waived > 0;
}
/** Items of head that need not be done, and ticked ones that say so themselves. */
function waiverViews({ base, head, items }) {
    const baseOf = new Map(items.map((pair) => [pair.head, pair.base]));
    return (head?.items ?? []).flatMap((item, index) => {
        if (item.waiver === null || (item.done && item.waiver.inherited))
            return [];
        const was = base?.items[baseOf.get(index) ?? -1];
        return [
            {
                line: item.place.line,
                text: item.text,
                reason: item.waiver.reason,
                inherited: item.waiver.inherited,
                new: was?.waiver == null,
            },
        ];
    });
}
function transitionView(step, { base, head }) {
    switch (step.kind) {
        case 'status-changed':
            return { kind: step.kind, from: step.from?.text ?? null, to: step.to?.text ?? null };
        case 'phase-closed':
            return { kind: step.kind, phase: head?.phases[step.phase]?.key ?? '', by: step.by };
        case 'phase-removed':
            return { kind: step.kind, phase: base?.phases[step.basePhase]?.key ?? '' };
        default:
            return { kind: step.kind, phase: head?.phases[step.phase]?.key ?? '' };
    }
}

;// CONCATENATED MODULE: ./lib/report/json.js



/** The report as JSON, version 1. Its shape is a promise, kept by schemas/report.schema.json. */
function toJson(report) {
    return `${JSON.stringify(jsonReport(report), null, 2)}\n`;
}
function jsonReport(report) {
    return {
        version: 1,
        tool: { name: 'plan-check', version: report.version },
        base: report.base,
        head: report.head,
        verdict: verdictOf(report),
        failOn: report.failOn,
        counts: {
            ...countFindings(report.findings),
            existing: report.findings.filter((finding) => finding.existing).length,
            suppressed: report.suppressed.filter((one) => !one.requested).length,
        },
        plans: report.plans.map((plan) => jsonPlan(viewOf(plan))),
        findings: report.findings.map(jsonFinding),
        suppressed: report.suppressed,
        skipped: report.skipped,
        notes: report.notes.map((note) => note.text),
    };
}
function jsonPlan(view) {
    const { path, previousPath, kind, dialect, title, id, status, progress, waivers, transitions, itemChanges } = view;
    return {
        path,
        previousPath,
        kind,
        dialect,
        title,
        id,
        status,
        progress,
        phases: view.phases.map(jsonPhase),
        sections: view.sections.map(jsonSection),
        changes: countChanges(itemChanges),
        itemChanges: itemChanges.map((change) => ({
            kind: change.kind,
            text: change.text,
            was: change.was,
            line: change.line,
        })),
        waivers,
        transitions,
    };
}
function jsonPhase({ key, label, title, line, state, counts }) {
    // JSON has no number for a heading with hundreds of digits.
    const number = Math.min(Number.parseFloat(label), Number.MAX_VALUE);
    return { key, number, label, title, line, state, ...counts };
}
function jsonSection({ title, line, counts }) {
    return { title, line, ...counts };
}
function countChanges(changes) {
    const counts = { ticked: 0, unticked: 0, added: 0, dropped: 0, reworded: 0, moved: 0, waived: 0 };
    for (const kind of itemChangeKinds)
        counts[kind] = changes.filter((change) => change.kind === kind).length;
    return counts;
}
function jsonFinding(finding) {
    const { rule, messageId, severity, message, path, place, existing, members, howToFix, example, fix } = finding;
    const help = [howToFix, example].filter((part) => part !== null);
    return {
        rule,
        messageId,
        severity,
        message,
        path,
        line: place?.line ?? null,
        column: place?.column ?? null,
        endLine: place?.endLine ?? null,
        endColumn: place?.endColumn ?? null,
        existing,
        members,
        howToFix: help.length === 0 ? null : help.join(' '),
        fix: fix && { description: fix.description, edits: fix.edits.map(({ place: at, text }) => ({ ...at, text })) },
    };
}

;// CONCATENATED MODULE: ./lib/report/ranking.js

/** New findings before those of base, heavier before lighter, then by place. */
function rank(findings) {
    return [...findings].sort((one, other) => Number(one.existing) - Number(other.existing) ||
        severity/* severities */.gO.indexOf(one.severity) - severity/* severities */.gO.indexOf(other.severity) ||
        compareText(one.path, other.path) ||
        (one.place?.line ?? 0) - (other.place?.line ?? 0));
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/report/words.js


/** `1 item`, `2 items`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `1 error, 2 warnings`; null where nothing is new. */
function findingCounts(report) {
    const counts = countFindings(report.findings);
    const parts = severity/* severities */.gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => count(counts[severity], severity));
    return parts.length === 0 ? null : parts.join(', ');
}

;// CONCATENATED MODULE: ./lib/report/gate-changes.js

/** The lines of head in their order, with what each was; then what head no longer has. */
function gateChanges(base, head, likeness) {
    const [before, now] = [base.map(({ text }) => text), head.map(({ text }) => text)];
    const { pairs, removed } = pairLines(before, now, likeness);
    const was = new Map(pairs.map((pair) => [pair.head, before[pair.base] ?? '']));
    const lines = now.map((text, index) => {
        const from = was.get(index);
        if (from === undefined)
            return { kind: 'added', text };
        return from === text ? { kind: 'same', text } : { kind: 'changed', text, was: from };
    });
    return [...lines, ...removed.map((index) => ({ kind: 'removed', was: before[index] ?? '' }))];
}

;// CONCATENATED MODULE: ./lib/report/printable.js
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

;// CONCATENATED MODULE: ./lib/report/markdown/escape.js


/** Code units of one text that are shown. One that goes on for pages would take the room of all the others. */
const maxText = 1_000;
/**
 * Text from outside as Markdown that GitHub shows as just that text: nothing in it formats, links, mentions, embeds or ends
 * what stands around it. The one way for plan text into Markdown; {@link code} is its twin for code spans, {@link escapeHtml}
 * for HTML blocks.
 */
function escapeMarkdown(text) {
    const shown = escapeHtml(text)
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        .replace(/^[#+=:-]/, '\\$&')
        .replace(/^\d+(?=[.)])/, '$&\\');
    // Nothing at all between two pairs of tildes would be a fence, between brackets a link that is not seen.
    return shown === '' ? '\u200B' : shown;
}
/**
 * Text from outside for an HTML block such as the line of a fold, in which Markdown's own escapes would be shown. A dollar
 * sign in a span starts no formula (docs.github.com, writing mathematical expressions).
 */
function escapeHtml(text) {
    return withoutReferences(shorten(withoutControls(text).trim(), maxText))
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\$/g, '<span>$$</span>');
}
/**
 * Zero-width spaces break what GitHub links after Markdown is done: mentions (also in teams and e-mail addresses), issue
 * references, bare addresses, emoji codes and commit hashes (docs.github.com, autolinked references). Of a hash every piece
 * is too short to be one.
 */
function withoutReferences(text) {
    return text
        .replace(/[@#]/g, '$&\u200B')
        .replace(/(?<![a-z0-9])GH-(?=\d)/gi, '$&\u200B')
        .replace(/:(?=\/\/|[\w+-]+:)/g, ':\u200B')
        .replace(/www(?=\.)/gi, '$&\u200B')
        .replace(/(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi, (hash) => hash.replace(/.{4}(?=.)/g, '$&\u200B'));
}
/** Text from outside as a code span, for text that a person is to copy. Not for tables: there a vertical bar ends the cell. */
function escape_code(text) {
    const plain = shorten(withoutControls(text), maxText);
    if (plain.trim() === '')
        return '';
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^`|`$|^ .* $/.test(plain) ? ' ' : '';
    return `${fence}${padding}${plain}${padding}${fence}`;
}
/** Lines from outside as a fenced block, with a fence longer than any run of backticks in them. */
function fenced(lines, language) {
    const plain = lines.map((line) => shorten(withoutControls(line), maxText));
    const longest = Math.max(2, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...plain, fence].join('\n');
}
/** A part of the text that the reader unfolds. `summary` is HTML; the blank lines let GitHub read Markdown in `body`. */
function escape_fold(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/links.js

/** A link to a line of a file at the head commit; plain text where links lead nowhere. `plain=1` shows the source of Markdown. */
function linkTo(target, path, line, text) {
    const shown = escapeMarkdown(text);
    if (target === null)
        return shown;
    const { serverUrl, owner, repository, headSha } = target;
    const file = path.split('/').map(encodePart).join('/');
    const anchor = line === null ? '' : `?plain=1#L${line}`;
    return `[${shown}](${serverUrl}/${encodePart(owner)}/${encodePart(repository)}/blob/${headSha}/${file}${anchor})`;
}
/** Percent-encoded so that nothing ends a link's destination; a lone surrogate, which has no encoding, is shown as U+FFFD. */
function encodePart(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/report/markdown/plan-name.js

/** Code units of a plan's title where it stands for the plan. */
const maxTitle = 60;
/** What a plan is called in the report: its title, else its path. */
function planName(view) {
    return shorten(view.title ?? view.path, maxTitle);
}
/** The shortest name: its id, else as above. */
function shortName(view) {
    return view.id ?? planName(view);
}
/** The end of a path that tells plans apart: most are called plan.md. */
function shortPath(path) {
    return path.split('/').slice(-2).join('/');
}

;// CONCATENATED MODULE: ./lib/report/markdown/closing.js







/** Lines of criteria and commands that are shown of one phase; the plan has the rest. */
const maxLines = 10;
/** Phases that are shown in the open; a plan that ends can close many at once. */
const maxOpen = 2;
/** What to verify for every phase that closes here. */
function closingSections(plans, target) {
    const all = plans.flatMap((plan) => closing_closingOf(plan, target));
    const [open, folded] = [all.slice(0, maxOpen), all.slice(maxOpen)];
    const more = folded.length === 0 ? [] : [escape_fold(`${count(folded.length, 'more phase')} to verify`, folded.join('\n\n'))];
    return [...open, ...more].join('\n\n');
}
function closing_closingOf(plan, target) {
    const { change } = plan;
    if (change.kind !== 'modified')
        return [];
    const name = escapeMarkdown(shortName(viewOf(plan)));
    return change.transitions.flatMap((step) => {
        const phase = step.kind === 'phase-closed' ? change.head.phases[step.phase] : undefined;
        if (step.kind !== 'phase-closed' || phase === undefined)
            return [];
        const section = change.head.sections[phase.section];
        const title = linkTo(target, plan.path, section?.place.line ?? null, section?.title ?? phase.key);
        const lead = `**${title} closes here** in ${name}.`;
        const gate = gateOf(change, step.phase);
        return [gate === '' ? `${lead} It names no criteria to verify.` : `${lead} Please verify:\n\n${gate}`];
    });
}
/** Criteria and commands of a phase; what the change did to them is told line by line. */
function gateOf(change, phase) {
    const basePhase = change.pairing.phases.find((pair) => pair.head === phase)?.base ?? -1;
    const [was, is] = [change.base.phases[basePhase], change.head.phases[phase]];
    if (is === undefined)
        return '';
    const criteria = gateChanges(was?.criteria ?? is.criteria, is.criteria);
    const commands = gateChanges(was?.commands ?? is.commands, is.commands, commandLikeness());
    const shownCriteria = criteria.slice(0, maxLines);
    const shownCommands = commands.slice(0, maxLines - shownCriteria.length);
    const optional = new Set(is.commands.filter((command) => command.optional).map((command) => command.text));
    const rest = criteria.length + commands.length - shownCriteria.length - shownCommands.length;
    return [
        shownCriteria.map(criterion).join('\n'),
        shownCommands.length === 0
            ? ''
            : fenced(shownCommands.map((line) => commandLine(line, optional)), 'sh'),
        rest === 0 ? '' : `… and ${rest} more in the plan.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function criterion(line) {
    switch (line.kind) {
        case 'same':
            return `- ${escapeMarkdown(line.text)}`;
        case 'added':
            return `- ${escapeMarkdown(line.text)} **new**`;
        case 'changed':
            return `- ${escapeMarkdown(line.text)} **changed**, was: ~~${escapeMarkdown(line.was)}~~`;
        case 'removed':
            return `- ~~${escapeMarkdown(line.was)}~~ **removed**`;
    }
}
function commandLine(line, optional) {
    switch (line.kind) {
        case 'same':
            return line.text + (optional.has(line.text) ? '  # optional' : '');
        case 'added':
            return `${line.text}  # new`;
        case 'changed':
            return `${line.text}  # changed, was: ${line.was}`;
        case 'removed':
            return `# removed: ${line.was}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/markdown/fit.js
const fit_gap = '\n\n';
/** Joins sections by blank lines, leaving out whole ones until the text fits. `budget` is in UTF-16 code units. */
function fitSections(sections, budget, leftOut) {
    const kept = new Set(sections.filter((section) => section.text !== ''));
    const expendable = [...kept].reverse().filter((section) => section.expendable > 0);
    expendable.sort((one, other) => other.expendable - one.expendable);
    let dropped = 0;
    let length = lengthOf([...kept].map((section) => section.text));
    for (const section of expendable) {
        const line = dropped === 0 ? 0 : fit_gap.length + leftOut(dropped).length;
        if (length + line <= budget)
            break;
        kept.delete(section);
        dropped += 1;
        length -= section.text.length + fit_gap.length;
    }
    const texts = [...kept].map((section) => section.text);
    return [...texts, ...(dropped === 0 ? [] : [leftOut(dropped)])].join(fit_gap);
}
function lengthOf(texts) {
    return texts.reduce((sum, text) => sum + text.length, 0) + fit_gap.length * Math.max(0, texts.length - 1);
}

;// CONCATENATED MODULE: ./lib/report/progress-bar.js
const cells = 10;
/** Ten cells: a full bar only where nothing is open, an empty one only where nothing is done. */
function progressBar({ done, open }) {
    const share = done + open === 0 ? 0 : done / (done + open);
    const filled = Math.min(Math.max(Math.round(share * cells), done > 0 ? 1 : 0), open > 0 ? cells - 1 : cells);
    return '█'.repeat(filled) + '░'.repeat(cells - filled);
}
/** `24/36`: done of what is not waived. */
function fraction({ done, open }) {
    return `${done}/${done + open}`;
}
/** `+10`, `−2`; null where nothing was gained or lost. */
function gain(base, head) {
    const difference = head.done - (base?.done ?? 0);
    if (difference === 0)
        return null;
    return difference > 0 ? `+${difference}` : `−${-difference}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/severity-signs.js
/** Signs beside the words, never in their place. */
const severitySigns = { error: '🔴', warning: '🟡', notice: '🔵' };

;// CONCATENATED MODULE: ./lib/report/markdown/plan-table.js







/** Plans in the open; the others stand in a fold. */
const plan_table_maxOpen = 8;
const phaseSigns = { empty: '○', pending: '○', active: '◐', resolved: '●' };
/** Where each plan is, and what moved. */
function planTable(views, findings, target) {
    if (views.length === 0)
        return '';
    const worst = worstByPath(findings);
    const rows = views.map((view) => row(view, worst.get(view.path) ?? null, target));
    const [open, folded] = [rows.slice(0, plan_table_maxOpen), rows.slice(plan_table_maxOpen)];
    const more = folded.length === 0 ? [] : [escape_fold(count(folded.length, 'more plan'), table(folded))];
    return [table(open), ...more].join('\n\n');
}
function table(rows) {
    return ['| Plan | Status | Phases | Progress |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n');
}
/** The heaviest new finding of each plan. */
function worstByPath(findings) {
    const fresh = rank(findings).filter((finding) => !finding.existing);
    return new Map(fresh.toReversed().map((finding) => [finding.path, finding.severity]));
}
function row(view, worst, target) {
    const name = linkTo(view.kind === 'deleted' ? null : target, view.path, null, planName(view));
    const sign = worst === null ? '' : `${severitySigns[worst]} `;
    return `| ${sign}${name}${kindNote(view)} | ${statusCell(view)} | ${phasesCell(view)} | ${progressCell(view)} |`;
}
function kindNote({ kind, previousPath }) {
    const notes = [
        ...(kind === 'added' ? ['new'] : []),
        ...(kind === 'deleted' ? ['deleted'] : []),
        ...(previousPath === null ? [] : ['moved']),
    ];
    return notes.length === 0 ? '' : ` <sub>${notes.join(', ')}</sub>`;
}
function statusCell({ status, kind }) {
    const [from, to] = [status.base, status.head].map((text) => (text === null ? null : escapeMarkdown(text)));
    if (kind === 'deleted')
        return from == null ? '–' : `~~${from}~~`;
    if (kind !== 'modified' || from === to)
        return to ?? '–';
    return `${from ?? 'none'} → **${to ?? 'none'}**`;
}
/** One sign a phase; what moved is told by the sign before it. */
function phasesCell({ phases }) {
    const shown = phases.filter((phase) => phase.state.head !== null);
    if (shown.length === 0)
        return '–';
    return shown.map((phase) => phaseSigns[phase.state.head ?? 'empty']).join(' ');
}
function progressCell({ progress, kind }) {
    const head = progress.head?.leaves;
    if (head === undefined || head.done + head.open + head.waived === 0)
        return '–';
    const gained = kind === 'modified' ? gain(progress.base?.leaves ?? null, head) : null;
    const waived = head.waived === 0 ? '' : ` · ${head.waived} waived`;
    return `\`${progressBar(head)}\` ${fraction(head)}${gained === null ? '' : ` **${gained}**`}${waived}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/problems.js





/** Problems that are listed in the open; more stand in a fold. */
const problems_maxOpen = 12;
/** The first new findings, heaviest first: what is wrong, where, and the line to write. */
function problemList(findings, target) {
    return findings
        .slice(0, problems_maxOpen)
        .map((finding) => problems_problem(finding, target))
        .join('\n\n');
}
/** The other new findings, in a fold: one line each. */
function furtherProblems(findings, target) {
    const rest = findings.slice(problems_maxOpen);
    return rest.length === 0 ? '' : escape_fold(count(rest.length, 'more finding'), findingLines(rest, target));
}
/** One line for each finding. */
function findingLines(findings, target) {
    return findings
        .map((finding) => `- ${severitySigns[finding.severity]} ${placeLink(finding, target)} ${escapeMarkdown(finding.message)}`)
        .join('\n');
}
function problems_problem(finding, target) {
    const { severity, message, howToFix, example, rule } = finding;
    const help = [howToFix === null ? '' : escapeMarkdown(howToFix), example === null ? '' : escape_code(example)];
    return [
        `- ${severitySigns[severity]} **${severity}** ${placeLink(finding, target)} ${escape_code(rule)}`,
        escapeMarkdown(message),
        help.filter((part) => part !== '').join(' '),
    ]
        .filter((line) => line !== '')
        .join('<br>\n  ');
}
function placeLink({ path, place }, target) {
    const line = place?.line ?? null;
    return linkTo(target, path, line, shortPath(path) + (line === null ? '' : `:${line}`));
}

;// CONCATENATED MODULE: ./lib/report/markdown/suppressed.js




/** Suppressions of errors that this change adds: they do nothing before somebody has agreed to them. */
function requestedList({ suppressed }, target) {
    const requested = suppressed.filter((one) => one.requested);
    if (requested.length === 0)
        return '';
    const asks = requested.length === 1 ? 'suppression of an error counts' : 'suppressions of errors count';
    return `**${requested.length} ${asks} once merged.** The findings stay until then.\n\n${lines(requested, target)}`;
}
/** What the plans say not to be told of. */
function suppressedFold({ suppressed }, target) {
    const honoured = suppressed.filter((one) => !one.requested);
    return honoured.length === 0 ? '' : escape_fold(`${count(honoured.length, 'suppression')} used`, lines(honoured, target));
}
function lines(suppressions, target) {
    return suppressions
        .map(({ path, line, rule, reason }) => {
        const place = linkTo(target, path, line, `${shortPath(path)}:${line}`);
        return `- ${place} ${escape_code(rule)}: ${escapeMarkdown(reason)}`;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown/verdict.js







/** The heading: the verdict with its cause. */
function verdictHeading(report, views, draft) {
    if (verdictOf(report) !== 'pass')
        return `### ${failure(report, draft)}: ${cause(report, views)}`;
    if (report.notes.some((note) => note.kind === 'gap')) {
        return '### ⚠️ Plan check passes, but not everything could be looked at';
    }
    const found = findingCounts(report);
    const { error, warning } = countFindings(report.findings);
    if (found !== null)
        return `### ${error + warning > 0 ? '⚠️' : '✅'} Plan check passes with ${found}`;
    const closing = views.flatMap((view) => view.transitions.filter((step) => step.kind === 'phase-closed'));
    if (closing.length > 0)
        return `### ✅ Plan check passes: ${count(closing.length, 'phase')} to verify`;
    return '### ✅ Plan check passes';
}
/** An override holds for a draft as well. */
function failure({ override }, draft) {
    // In bold, so that no colon in the name makes an emoji code with the one behind it.
    if (override !== null)
        return `🟠 Plan check is overridden by **${escapeMarkdown(override.by)}**`;
    return draft ? '📝 Plan check would fail when ready' : '❌ Plan check fails';
}
function cause(report, views) {
    const failing = rank(report.findings.filter((finding) => fails(finding, report.failOn)));
    const [first, ...others] = failing;
    if (first === undefined)
        return '';
    const where = views.length > 1 ? ` (${verdict_nameOf(first, views)})` : '';
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    return escapeMarkdown(`${first.headline}${where}`) + more;
}
function verdict_nameOf(finding, views) {
    const view = views.find((candidate) => candidate.path === finding.path);
    return view === undefined ? finding.path : shortName(view);
}
/** All of it on one line, for a change in which nothing needs a reader. */
function quietLine(report, views, target) {
    const [view, ...others] = views;
    const rest = [
        ...(report.suppressed.length === 0 ? [] : [count(report.suppressed.length, 'suppression')]),
        'nothing to review',
    ];
    if (view === undefined)
        return '✅ **Plan check passes** · no plan changed';
    if (others.length > 0)
        return ['✅ **Plan check passes**', count(views.length, 'plan'), ...rest].join(' · ');
    const name = linkTo(target, view.path, null, shortName(view));
    const status = view.status.head === null ? [] : [escapeMarkdown(view.status.head)];
    const head = view.progress.head?.leaves;
    const gained = head === undefined || view.kind === 'added' ? null : gain(view.progress.base?.leaves ?? null, head);
    const progress = head === undefined ? [] : [fraction(head) + (gained === null ? '' : ` (${gained})`)];
    return ['✅ **Plan check passes**', name, ...status, ...progress, ...rest].join(' · ');
}

;// CONCATENATED MODULE: ./lib/report/markdown/comment.js













/**
 * UTF-16 code units of a comment. GitHub refuses more than 65,536 (seen in many public threads, not documented); what is left
 * is room for the marker.
 */
const maxComment = 60_000;
/** The report as a comment, in the order in which a reviewer needs it. One line where nothing needs a reader. */
function toMarkdown(report, options) {
    const views = report.plans.map(viewOf);
    if (needsNoReader(report, views)) {
        return `${[quietLine(report, views, options.links), options.since ?? '', notesLine(report)].filter((line) => line !== '').join('\n\n')}\n`;
    }
    return `${fitSections(commentSections(report, views, options), maxComment, leftOutLine)}\n`;
}
/** The sections of the comment; the job summary begins with the same ones. */
function commentSections(report, views, { links, since = null, draft = false }) {
    const ranked = rank(report.findings);
    const existing = ranked.filter((finding) => finding.existing);
    const fresh = newOf(ranked);
    // A notice asks for nothing: it stands in the open only where it makes the check fail.
    const problems = fresh.filter((finding) => finding.severity !== 'notice' || fails(finding, report.failOn));
    const notices = fresh.filter((finding) => !problems.includes(finding));
    return [
        { text: verdictHeading(report, views, draft), expendable: 0 },
        { text: since ?? '', expendable: 1 },
        { text: planTable(views, report.findings, links), expendable: 5 },
        { text: problemList(problems, links), expendable: 1 },
        { text: furtherProblems(problems, links), expendable: 6 },
        { text: requestedList(report, links), expendable: 1 },
        { text: skippedList(report), expendable: 1 },
        { text: closingSections(report.plans, links), expendable: 3 },
        { text: goneList(views, links), expendable: 4 },
        {
            text: notices.length === 0 ? '' : escape_fold(count(notices.length, 'notice'), findingLines(notices, links)),
            expendable: 6,
        },
        { text: questionList(views, links), expendable: 6 },
        { text: waiverList(views, links), expendable: 6 },
        { text: suppressedFold(report, links), expendable: 6 },
        { text: mergeOnlyList(views, links), expendable: 6 },
        {
            text: existing.length === 0 ? '' : escape_fold(existingTitle(existing), findingLines(existing, links)),
            expendable: 6,
        },
        { text: notesLine(report), expendable: 1 },
        { text: footer(report, links), expendable: 1 },
    ];
}
function leftOutLine(sections) {
    return `<sub>${count(sections, 'section')} left out, because a comment has room for no more.</sub>`;
}
function needsNoReader(report, views) {
    const moves = views.some((view) => view.kind === 'deleted' ||
        view.transitions.some((step) => step.kind !== 'phase-started' && step.kind !== 'phase-added') ||
        view.waivers.some((waiver) => waiver.new && view.kind === 'modified') ||
        view.itemChanges.some((change) => change.kind === 'dropped'));
    const gaps = report.notes.some((note) => note.kind === 'gap');
    const asks = report.suppressed.some((one) => one.requested);
    return newOf(report.findings).length === 0 && report.skipped.length === 0 && !gaps && !asks && !moves;
}
function newOf(findings) {
    return findings.filter((finding) => !finding.existing);
}
function skippedList({ skipped }) {
    if (skipped.length === 0)
        return '';
    const lines = skipped.map(({ path, reason }) => `- ${escapeMarkdown(path)}: ${reason}`);
    const title = `${count(skipped.length, 'file')} not checked`;
    return skipped.length <= 3 ? `**${title}**\n\n${lines.join('\n')}` : escape_fold(title, lines.join('\n'));
}
/** The old texts of the items that are gone. */
function goneList(views, links) {
    const gone = views
        .filter((view) => view.kind === 'modified')
        .flatMap((view) => view.itemChanges.filter((change) => change.kind === 'dropped' && change.leaf).map((change) => ({ view, change })));
    if (gone.length === 0)
        return '';
    const line = ({ view, change }) => {
        const where = views.length > 1 ? ` ${linkTo(links, view.path, null, shortName(view))}` : '';
        return `- ~~${escapeMarkdown(change.text)}~~${where}`;
    };
    return escape_fold(`${count(gone.length, 'item')} gone from ${views.length > 1 ? 'the plans' : 'the plan'}`, gone.map(line).join('\n'));
}
function existingTitle(existing) {
    return `${count(existing.length, 'finding')} that ${existing.length === 1 ? 'was' : 'were'} there before`;
}
/** The questions of plans in which a phase closes: now is the time to decide them. */
function questionList(views, links) {
    const closing = views.filter((view) => view.transitions.some((step) => step.kind === 'phase-closed'));
    return itemFold(closing, links, (view) => view.questions, (number) => `${count(number, 'decision')} still open`);
}
function mergeOnlyList(views, links) {
    const title = (number) => `${count(number, 'item')} that only the merge can make true`;
    return itemFold(views, links, (view) => view.mergeOnly, title);
}
function itemFold(views, links, itemsOf, title) {
    const lines = views.flatMap((view) => itemsOf(view).map(({ line, text }) => `- ${itemLink(view, line, links)} ${escapeMarkdown(text)}`));
    return lines.length === 0 ? '' : escape_fold(title(lines.length), lines.join('\n'));
}
function itemLink({ path }, line, links) {
    return linkTo(links, path, line, `${shortPath(path)}:${line}`);
}
function waiverList(views, links) {
    const waivers = views.flatMap((view) => view.waivers.map((waiver) => ({ view, waiver })));
    if (waivers.length === 0)
        return '';
    const added = waivers.filter(({ view, waiver }) => waiver.new && view.kind === 'modified').length;
    const lines = waivers.map(({ view, waiver }) => {
        const isNew = waiver.new && view.kind === 'modified' ? ' **new**' : '';
        return `- ${itemLink(view, waiver.line, links)} ${escapeMarkdown(waiver.text)}${reasonOf(waiver)}${isNew}`;
    });
    const title = `${count(waivers.length, 'waived item')}${added === 0 ? '' : `, ${added} new`}`;
    return escape_fold(title, lines.join('\n'));
}
/** The reason of a waiver, where the text of the item does not give it. */
function reasonOf({ reason, inherited }) {
    if (reason === null)
        return ' <sub>no reason given</sub>';
    return inherited ? ` <sub>inherited: ${escapeMarkdown(reason)}</sub>` : '';
}
/** What was compared, and where the rest is. */
function footer({ base, head }, links) {
    if (links === null || base === null || head === null)
        return '';
    const run = links.runUrl === null ? '' : ` · [phases and changes in full](${links.runUrl})`;
    return `<sub>${base.slice(0, 7)} → ${head.slice(0, 7)}${run}</sub>`;
}
/** What was not looked at, and settings that did not take effect. */
function notesLine({ notes }) {
    return notes
        .filter((note) => note.kind !== 'origin')
        .map((note) => escapeMarkdown(note.text))
        .join('<br>\n');
}

;// CONCATENATED MODULE: ./lib/report/text.js






/** The report for a terminal: plan by plan, each finding as `path:line:column`, and a last line with the verdict. */
function toText(report, options) {
    const paint = options.color ? painted : text_plain;
    const blocks = [
        ...report.plans.map((plan) => [
            ...planBlock(plan, findingsOf(report, plan.path), paint),
            ...report.suppressed.filter(({ path }) => path === plan.path).map((one) => suppressedLine(one, paint)),
        ]),
        ...report.skipped.map(({ path, reason }) => skippedBlock(path, reason, findingsOf(report, path), paint)),
        report.notes.map((note) => paint.faint(printable(`Note: ${note.text}`))),
        [lastLine(report, paint)],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function findingsOf(report, path) {
    return rank(report.findings.filter((finding) => finding.path === path));
}
function planBlock(plan, findings, paint) {
    const view = viewOf(plan);
    const existing = findings.filter((finding) => finding.existing);
    return [
        nameText(view, paint),
        `  ${progressText(view, paint)}`,
        ...findings.filter((finding) => !finding.existing).flatMap((finding) => text_findingLines(finding, paint)),
        ...(existing.length === 0 ? [] : [paint.faint(`  ${count(existing.length, 'finding')} that base had already`)]),
    ];
}
/** A suppression that was used, or one of an error that is not honoured before it is merged. */
function suppressedLine({ path, line, rule, reason, requested }, paint) {
    const what = requested ? 'asks for an error to be left out, which counts once it is merged' : 'suppressed';
    return paint.faint(`  ${printable(path)}:${line} ${printable(rule)} ${what}: ${printable(reason)}`);
}
function skippedBlock(path, reason, findings, paint) {
    return [
        paint.strong(printable(path)) + paint.faint(` not checked: ${reason}`),
        ...findings.filter((finding) => !finding.existing).flatMap((finding) => text_findingLines(finding, paint)),
    ];
}
/** `Title docs/plan.md (added)`; the path alone where there is no title. */
function nameText({ title, path, kind, previousPath }, paint) {
    const moved = previousPath === null ? '' : `, moved from ${printable(previousPath)}`;
    const happened = kind === 'modified' ? moved : ` (${kind}${moved})`;
    if (title === null)
        return paint.strong(printable(path)) + paint.faint(happened);
    return paint.strong(printable(title)) + paint.faint(` ${printable(path)}${happened}`);
}
function progressText({ status, progress, kind }, paint) {
    const [from, to] = [status.base, status.head].map((text) => (text === null ? null : printable(text)));
    const moved = kind === 'modified' && from != null && to != null && from !== to;
    const statusText = moved ? `${from} → ${paint.strong(to)}` : (to ?? from ?? 'no status');
    const head = progress.head?.leaves;
    if (head === undefined)
        return statusText;
    const gained = kind === 'modified' ? gain(progress.base?.leaves ?? null, head) : null;
    const waived = head.waived === 0 ? '' : paint.faint(`, ${head.waived} waived`);
    return `${statusText}  ${progressBar(head)} ${fraction(head)}${gained === null ? '' : ` (${gained})`}${waived}`;
}
function text_findingLines(finding, paint) {
    const { place, path, severity, message, rule, messageId, howToFix, example } = finding;
    const at = place === null ? printable(path) : `${printable(path)}:${place.line}:${place.column}`;
    return [
        `  ${at} ${paint[severity](severity)} ${printable(message)} ${paint.faint(`${rule}.${messageId}`)}`,
        ...(howToFix === null ? [] : [`      ${printable(howToFix)}`]),
        ...(example === null ? [] : [`      ${paint.strong(printable(example))}`]),
    ];
}
function lastLine(report, paint) {
    const { plans, skipped } = report;
    const verdict = verdictText(report, paint);
    if (verdictOf(report) === 'pass' && plans.length === 0 && skipped.length === 0)
        return `${verdict} no plan changed`;
    const within = plans.length === 0 ? '' : ` in ${count(plans.length, 'plan')}`;
    const unread = skipped.length === 0 ? '' : `, ${count(skipped.length, 'file')} not checked`;
    return `${verdict} ${findingCounts(report) ?? 'nothing found'}${within}${unread}`;
}
function verdictText(report, paint) {
    if (verdictOf(report) === 'pass')
        return paint.good('✔ passes:');
    const { override } = report;
    return override === null ? paint.error('✖ fails:') : paint.warning(`● overridden by ${printable(override.by)}:`);
}
const text_plain = {
    error: text_same,
    warning: text_same,
    notice: text_same,
    strong: text_same,
    faint: text_same,
    good: text_same,
};
const painted = {
    error: sgr(31),
    warning: sgr(33),
    notice: sgr(36),
    strong: sgr(1, 22),
    faint: sgr(2, 22),
    good: sgr(32),
};
function text_same(text) {
    return text;
}
function sgr(on, off = 39) {
    return (text) => `\u001B[${on}m${text}\u001B[${off}m`;
}

;// CONCATENATED MODULE: ./lib/report/workflow-commands.js




/** Annotations of one kind that GitHub keeps for a step (actions/runner, ExecutionContext.cs). */
const maxPerSeverity = 10;
/** Characters of an annotation's message and title (runner, ExecutionContext.cs; Checks API). */
const maxMessage = 4_096;
const workflow_commands_maxTitle = 255;
/** New findings from a severity on, as workflow commands of GitHub Actions, which need no permission. The heaviest first. */
function toWorkflowCommands(report, from) {
    const wanted = rank(report.findings).filter((finding) => !finding.existing && (0,severity/* isAtLeast */.du)(finding.severity, from));
    const shown = severity/* severities */.gO.flatMap((severity) => wanted.filter((finding) => finding.severity === severity).slice(0, maxPerSeverity));
    return { text: shown.map((finding) => `${commandFor(finding)}\n`).join(''), left: wanted.length - shown.length };
}
function commandFor({ severity, path, place, headline, message, howToFix, example, rule }) {
    const oneLine = place !== null && place.line === place.endLine;
    const properties = [
        ['title', `${shorten(harmless(headline), workflow_commands_maxTitle - rule.length - 3)} (${rule})`],
        ['file', harmless(path)],
        // An annotation without a line is shown at the first one.
        ...(place === null
            ? []
            : [
                ['line', String(place.line)],
                ['endLine', String(place.endLine)],
            ]),
        ...(oneLine
            ? [
                ['col', String(place.column)],
                ['endColumn', String(Math.max(place.column, place.endColumn - 1))],
            ]
            : []),
    ];
    const lines = [message, howToFix, example].filter((part) => part !== null).map(harmless);
    const text = shorten(lines.join('\n'), maxMessage);
    return `::${severity} ${properties.map(([name, value]) => `${name}=${property(value ?? '')}`).join(',')}::${data(text)}`;
}
/** On one line, and without `##[`, the older form of a command, which is found anywhere in a line. */
function harmless(text) {
    return withoutControls(text).replaceAll('##[', '##\u200B[');
}
/** As @actions/core does it. */
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/arguments.js



const formats = ['text', 'json', 'markdown', 'github'];
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
    check: { ...common, base: { type: 'string' }, head: { type: 'string' }, all: { type: 'boolean' } },
    compare: { ...common, path: { type: 'string' } },
};
/** Reads the words after the program's name. Throws a UserError for an option that the command does not have. */
function readArguments(words) {
    const [first, ...rest] = words;
    const named = first === 'check' || first === 'compare';
    const command = first === 'compare' ? first : 'check';
    const { options, paths } = parse(command, named ? rest : words);
    if (command === 'compare' && paths.length !== 2) {
        throw new errors/* UserError */.y(`compare takes two files, not ${paths.length}.`, 'Write: plan-check compare BASE HEAD, with "-" for a side that does not exist.');
    }
    return { command, paths, options };
}
function parse(command, words) {
    const options = optionsOf[command];
    for (const word of words.slice(0, words.includes('--') ? words.indexOf('--') : undefined)) {
        const name = /^--(?:no-)?([^=]+)/.exec(word)?.[1];
        if (name !== undefined && !(name in options)) {
            const known = Object.keys(options).map((option) => `--${option}`);
            throw new errors/* UserError */.y(`${command} has no option --${name}.`, (0,names/* hintFor */.JR)(`--${name}`, known));
        }
    }
    try {
        const { values, positionals } = command === 'check'
            ? (0,external_node_util_.parseArgs)({ args: [...words], options: optionsOf.check, allowPositionals: true })
            : (0,external_node_util_.parseArgs)({ args: [...words], options: optionsOf.compare, allowPositionals: true });
        return { options: values, paths: positionals };
    }
    catch (error) {
        const message = parseProblem(error);
        if (message === null)
            throw error;
        throw new errors/* UserError */.y(message.split('. ')[0] ?? message, 'See plan-check --help.', { cause: error });
    }
}
/** What `parseArgs` has to say of the words; null where something else went wrong. */
function parseProblem(error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
        return null;
    return String(error.code).startsWith('ERR_PARSE_ARGS_') ? String(error.message) : null;
}

;// CONCATENATED MODULE: ./lib/cli/named-file.js



/** Reads a file that the command line names. One that cannot be read is a UserError. */
async function readNamedFile(path, directory) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, path));
    }
    catch (cause) {
        throw new errors/* UserError */.y(`"${path}" cannot be read: ${named_file_reasonOf(cause)}.`, 'Name a file that exists and may be read.', {
            cause,
        });
    }
}
/** What a failed system call says in words. */
function named_file_reasonOf(cause) {
    return cause instanceof Error ? (/^\w+: ([^,]+)/.exec(cause.message)?.[1] ?? cause.message) : String(cause);
}

;// CONCATENATED MODULE: ./lib/cli/named-template.js




async function readNamedTemplate(file, directory, top) {
    const content = decode(await readNamedFile(file, directory));
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

;// CONCATENATED MODULE: ./lib/cli/run-command.js























/** Runs one command and tells its exit code: 0 nothing found, 1 findings that fail, 2 could not run. */
async function runCommand(words, surroundings) {
    try {
        const { command, paths, options } = readArguments(words);
        const write = rendererFor(options, surroundings);
        const report = await (command === 'compare'
            ? compare(paths, options, surroundings)
            : check(paths, options, surroundings));
        await publish(write(report), options, surroundings);
        return verdictOf(report) === 'fail' ? 1 : 0;
    }
    catch (error) {
        surroundings.writeError(explain(error));
        return 2;
    }
}
async function check(paths, options, around) {
    const source = await openSource(options, around);
    const top = source.workTree ?? around.directory;
    const template = await templateOf(options, around, top);
    const { config, notes } = await configure(options, around, source, template);
    const places = paths.map((path) => run_command_placeOf(path, top, around));
    const listed = new Set();
    const report = await checkPlans(withNamedTemplate(source, template), {
        config,
        notes,
        scope: options.all === true ? 'all' : 'changed',
        isPlan: within(places, planMatcher(config.plans ?? defaultPlanGlobs, (0,config_config/* templatesOf */.r3)(config)), listed),
        settingsPlace: options.head === undefined ? 'in the work tree' : `in ${options.head}`,
    });
    for (const place of places)
        if (!listed.has(place))
            expectToExist(place, around);
    return report;
}
async function openSource({ base, head = 'WORKTREE', all = false }, { directory }) {
    if (base !== undefined)
        return openGitSource({ directory, base: { kind: 'ref', ref: base }, head });
    try {
        return await openGitSource({ directory, base: { kind: 'default-branch' }, head });
    }
    catch (error) {
        // Looking at every plan needs nothing to compare with: a clone of one commit will do.
        if (!all || !(error instanceof errors/* UserError */.y))
            throw error;
        return openGitSource({ directory, base: { kind: 'none' }, head });
    }
}
function run_command_placeOf(word, top, { directory }) {
    const path = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(directory, word)).split(external_node_path_.sep).join('/');
    if (path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path)) {
        throw new errors/* UserError */.y(`"${word}" is outside of the repository at ${top}.`, 'Name a file or folder of the repository.');
    }
    return { word, path };
}
/** Files that are named are plans; folders that are named hold the plans that are looked at. Keeps in `listed` where a file was. */
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
/** A misspelt PATH must not pass for one where nothing changed. What was deleted was listed. */
function expectToExist({ word }, { directory }) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(directory, word)))
        return;
    const command = (0,similarity/* nearest */.pA)(word, ['check', 'compare']);
    throw new errors/* UserError */.y(`There is no file or folder "${word}", and none was deleted.`, command === null ? 'Name a file or folder of the repository.' : `Did you mean the command "${command}"?`);
}
async function compare(paths, options, around) {
    const [basePath = '-', headPath = '-'] = paths;
    if (basePath === '-' && headPath === '-') {
        throw new errors/* UserError */.y('compare was given no file at all.', 'Name a file for at least one of the two sides.');
    }
    const [base, head] = await Promise.all([basePath, headPath].map((path) => readSide(path, around)));
    const path = options.path ?? (headPath === '-' ? basePath : headPath);
    const source = pairSource(path, base ?? null, head ?? null);
    const template = await templateOf(options, around, around.directory);
    const { config, notes } = await configure(options, around, source, template);
    return checkPlans(withNamedTemplate(source, template), {
        config,
        notes,
        scope: 'changed',
        isPlan: () => true,
        settingsPlace: '(two files are compared without their repository)',
    });
}
async function readSide(path, { directory }) {
    if (path === '-')
        return null;
    return decode(await readNamedFile(path, directory));
}
async function templateOf({ template }, { directory }, top) {
    return template === undefined ? null : readNamedTemplate(template, directory, top);
}
/** The configuration of the repository, or the file that is named, with the options over it. */
async function configure(options, { directory }, source, template) {
    const setting = options.config === undefined
        ? await source.readSetting(config_config/* defaultConfigPath */.jE)
        : { text: new TextDecoder().decode(await readNamedFile(options.config, directory)), from: options.config };
    const inputs = {
        dialect: options.dialect === undefined ? undefined : (0,names/* expectOneOf */.Lt)(options.dialect, knownNames.dialects, '--dialect'),
        template: template?.path,
        rules: options.rule === undefined ? undefined : (0,names/* readRuleLevels */.a)(options.rule, knownNames),
        failOn: options['fail-on'] === undefined ? undefined : (0,names/* expectOneOf */.Lt)(options['fail-on'], severity/* failOnLevels */.RV, '--fail-on'),
    };
    if (setting === null)
        return (0,config_config/* resolveConfig */.pE)({}, inputs, defaultLevel);
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 7396));
    const file = readConfigFile(setting.text, options.config ?? config_config/* defaultConfigPath */.jE, knownNames);
    return (0,config_config/* resolveConfig */.pE)(file, inputs, defaultLevel);
}
function rendererFor(options, { isTerminal, environment }) {
    const format = (0,names/* expectOneOf */.Lt)(options.format ?? 'text', formats, '--format');
    const color = (0,names/* expectOneOf */.Lt)(options.color ?? 'auto', ['auto', 'always', 'never'], '--color');
    switch (format) {
        case 'text': {
            const suits = isTerminal && options.output === undefined && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
            return (report) => toText(report, { color: color === 'always' || (color === 'auto' && suits) });
        }
        case 'json':
            return toJson;
        case 'markdown':
            return (report) => toMarkdown(report, { links: null });
        case 'github':
            return (report) => toWorkflowCommands(report, 'warning').text;
    }
}
async function publish(text, { output }, { directory, write }) {
    if (output === undefined) {
        write(text);
        return;
    }
    try {
        await (0,promises_.writeFile)((0,external_node_path_.resolve)(directory, output), text);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`"${output}" cannot be written: ${named_file_reasonOf(cause)}.`, 'Name a file in a folder that exists.', {
            cause,
        });
    }
}
function explain(error) {
    if (error instanceof errors/* UserError */.y) {
        return `plan-check: ${printable(error.message)}\n${printable(error.nextStep)}\n`;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `plan-check: this is a bug in plan-check, please report it.\n${stack.split('\n').map(printable).join('\n')}\n`;
}


/***/ }),

/***/ 1561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ statusStages),
/* harmony export */   jE: () => (/* binding */ defaultConfigPath),
/* harmony export */   kt: () => (/* binding */ draftModes),
/* harmony export */   o$: () => (/* binding */ annotationModes),
/* harmony export */   pE: () => (/* binding */ resolveConfig),
/* harmony export */   r3: () => (/* binding */ templatesOf),
/* harmony export */   sw: () => (/* binding */ commentModes)
/* harmony export */ });
/* unused harmony export defaultOverrideLabel */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7351);

/** Where the configuration file is looked for, from the top of the repository. */
const defaultConfigPath = '.github/plan-check.yml';
const commentModes = ['always', 'on-change', 'on-findings', 'never'];
const draftModes = ['report', 'fail', 'skip'];
/** The label of a pull request by which somebody lets findings pass. */
const defaultOverrideLabel = 'plan-check-override';
/** Stands in settings where a label would, and is none: nobody lets findings pass. */
const noOverrideLabel = 'never';
const annotationModes = ['commands', 'none'];
/** What a team's own status word may stand for. */
const statusStages = ['draft', 'active', 'finished', 'halted'];
/**
 * Inputs win over the file, the file over the defaults. A locked file is loosened by no input: such an input is left out,
 * and the notes say so.
 */
function resolveConfig(file, inputs, defaultLevel) {
    const { inputs: allowed, notes } = file.locked === true ? withoutLoosening(file, inputs, defaultLevel) : { inputs, notes: [] };
    const overrideLabel = allowed.overrideLabel ?? file.overrideLabel ?? defaultOverrideLabel;
    return {
        notes,
        config: {
            plans: allowed.plans ?? file.plans ?? null,
            dialect: allowed.dialect ?? file.dialect ?? null,
            template: file.template ?? null,
            inputTemplate: allowed.template ?? null,
            rules: file.rules ?? {},
            inputRules: allowed.rules ?? {},
            failOn: allowed.failOn ?? file.failOn ?? 'error',
            comment: allowed.comment ?? file.comment ?? 'on-change',
            drafts: allowed.drafts ?? file.drafts ?? 'report',
            overrideLabel: overrideLabel === noOverrideLabel ? null : overrideLabel,
            annotations: allowed.annotations ?? file.annotations ?? 'commands',
            annotateFrom: allowed.annotateFrom ?? file.annotateFrom ?? 'warning',
            summary: allowed.summary ?? file.summary ?? true,
            statuses: file.statuses ?? {},
            overrides: file.overrides ?? [],
        },
    };
}
/** The templates that some plan is read by, each once. */
function templatesOf({ inputTemplate, overrides, template }) {
    if (inputTemplate !== null)
        return [inputTemplate];
    return [...new Set([...overrides.flatMap((one) => one.template ?? []), ...(template === null ? [] : [template])])];
}
/** Inputs that decide what is checked and what fails, less those that would make a locked file weaker. */
function withoutLoosening(file, inputs, defaultLevel) {
    const left = [];
    const { plans, dialect, template, drafts, overrideLabel, failOn, rules, ...harmless } = inputs;
    const given = { plans, dialect, template };
    for (const [name, value] of Object.entries(given))
        if (value !== undefined)
            left.push(`the input ${name}`);
    const tighterRules = {};
    for (const [name, level] of Object.entries(rules ?? {})) {
        const now = heaviest(file, name, defaultLevel(name));
        if (weight(level) >= weight(now))
            tighterRules[name] = level;
        else
            left.push(`the input rules: ${name}: ${level}`);
    }
    const tighter = failOn !== undefined && failWeight(failOn) >= failWeight(file.failOn ?? 'error');
    if (failOn !== undefined && !tighter)
        left.push(`the input fail-on: ${failOn}`);
    const tighterDrafts = drafts !== undefined && draftWeight(drafts) >= draftWeight(file.drafts ?? 'report');
    if (drafts !== undefined && !tighterDrafts)
        left.push(`the input drafts: ${drafts}`);
    const strictLabel = overrideLabel !== undefined && isAsStrict(overrideLabel, file.overrideLabel);
    if (overrideLabel !== undefined && !strictLabel)
        left.push(`the input override-label: ${overrideLabel}`);
    return {
        inputs: {
            ...harmless,
            rules: tighterRules,
            ...(tighter ? { failOn } : {}),
            ...(tighterDrafts ? { drafts } : {}),
            ...(strictLabel ? { overrideLabel } : {}),
        },
        notes: left.map((what) => ({ kind: 'setting', text: `The configuration is locked, so ${what} was not used.` })),
    };
}
/** The heaviest level that a file gives, for any plan, to what an input names. */
function heaviest(file, name, byDefault) {
    const everywhere = file.rules ?? {};
    const layers = [everywhere, ...(file.overrides ?? []).map((override) => override.rules ?? {})];
    const [rule = '', message] = name.split('.', 2);
    const given = layers.flatMap((layer) => message === undefined
        ? Object.entries(layer).flatMap(([key, level]) => (key === rule || key.startsWith(`${rule}.`) ? [level] : []))
        : (layer[name] ?? layer[rule] ?? []));
    // What the file leaves alone has its default; the messages of a rule may have any.
    const rest = (everywhere[name] ?? everywhere[rule]) === undefined ? [byDefault ?? 'error'] : [];
    return [...given, ...rest].reduce((one, other) => (weight(other) > weight(one) ? other : one), 'off');
}
/** Another label may be one that more people set: only none at all is stricter. */
function isAsStrict(label, fileLabel = defaultOverrideLabel) {
    return label === noOverrideLabel || label === fileLabel;
}
function weight(level) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr.length - _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr.indexOf(level);
}
/** The lighter the findings that fail a run, the stricter it is. */
function failWeight(failOn) {
    return failOn === 'never' ? -1 : _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(failOn);
}
function draftWeight(drafts) {
    return ['skip', 'report', 'fail'].indexOf(drafts);
}


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Lt: () => (/* binding */ expectOneOf),
/* harmony export */   PH: () => (/* binding */ pathFromTop),
/* harmony export */   a: () => (/* binding */ readRuleLevels),
/* harmony export */   mN: () => (/* binding */ checkRuleName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2409);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);
/* harmony import */ var _model_similarity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4543);



/** `value` as one of some words, or a UserError that names them and the nearest. */
function expectOneOf(value, allowed, what) {
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const close = (0,_model_similarity_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(value, allowed);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what} is "${value}", and is expected to be one of: ${allowed.join(', ')}.`, close === null ? 'Write one of them.' : `Did you mean "${close}"?`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the rule ${rule} has no message "${message}"; it has: ${messages.join(', ')}.`, hintFor(message, messages));
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
function hintFor(name, candidates) {
    const close = (0,_model_similarity_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, candidates);
    return close === null ? `Known are: ${candidates.join(', ')}.` : `Did you mean "${close}"?`;
}


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 7351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
