export const id = 125;
export const ids = [125,286,705,109];
export const modules = {

/***/ 5125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/collect/default-globs.js
var default_globs = __webpack_require__(4457);
// EXTERNAL MODULE: ./lib/collect/globs.js
var collect_globs = __webpack_require__(6705);
// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/config/config-file.js
var config_file = __webpack_require__(1109);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/repository.js
var repository = __webpack_require__(8750);
// EXTERNAL MODULE: ./lib/git/source.js + 10 modules
var git_source = __webpack_require__(9024);
// EXTERNAL MODULE: ./lib/known-names.js
var known_names = __webpack_require__(1261);
// EXTERNAL MODULE: ./lib/plan-check.js + 24 modules
var plan_check = __webpack_require__(8564);
// EXTERNAL MODULE: ./lib/report/printable.js
var printable = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/model/repository-path.js
var repository_path = __webpack_require__(7661);
;// CONCATENATED MODULE: ./lib/cli/init/first-plan.js


const folder = 'docs/plans/';
const example = 'first-plan';
/**
 * Where a copy of a template is found as a plan: a folder, with a slash at its end, or a file; null where nothing is found that
 * the globs take.
 */
function placeForFirstPlan(template, globs, isPlan) {
    if (isPlan(folder + (0,repository_path/* fileName */.Md)(template)))
        return folder;
    const examples = globs
        .filter((glob) => !glob.startsWith('!'))
        .flatMap((glob) => (0,esm/* braceExpand */.KA)(glob))
        .flatMap((glob) => {
        const [inFolder, flat] = [fillIn(glob, `${example}/`), fillIn(glob, '')];
        // Where plans share a name, each has a folder.
        return (0,repository_path/* fileName */.Md)(glob).includes('*') ? [flat, inFolder] : [inFolder, flat];
    });
    return [`${folder}${example}.md`, ...examples].find((path) => !path.startsWith('/') && isPlan(path)) ?? null;
}
/** A path that a glob is likely to take; `levels` stands for folders at any depth. */
function fillIn(glob, levels) {
    return glob
        .replace(/^\.?\//, '')
        .replaceAll('**/', levels)
        .replace(/\*+$/, `${example}.md`)
        .replace(/\*+/g, example)
        .replaceAll('?', 'x');
}

// EXTERNAL MODULE: ./lib/collect/content.js
var collect_content = __webpack_require__(1999);
// EXTERNAL MODULE: ./lib/cli/named-file.js
var named_file = __webpack_require__(8970);
// EXTERNAL MODULE: ./lib/cli/real-path.js
var real_path = __webpack_require__(6210);
;// CONCATENATED MODULE: ./lib/cli/init/planned-write.js







/** A file that is not there yet; whatever stands at the path is kept. A UserError where there can be none. */
async function planNew(path, text, top) {
    if (await isThere((0,external_node_path_.join)(top, path)))
        return { kind: 'keep', path, remark: null };
    const obstacle = await findObstacle(path, top);
    if (obstacle === null)
        return { kind: 'create', path, text };
    throw new errors/* UserError */.y(`${JSON.stringify(path)} cannot be written: ${obstacle}. Nothing was written.`, 'Make room for it, and run `plan-check init` again.');
}
/**
 * A text at the end of a file, or as the beginning of one; a file that has its `mark` is kept. A symbolic link is followed to a file
 * of the work tree, and to nothing else.
 */
async function planAppend(path, text, mark, top) {
    const leave = (reason) => ({ kind: 'leave', path, reason });
    if (!(await isThere((0,external_node_path_.join)(top, path))))
        return planNew(path, text, top);
    const target = await (0,promises_.realpath)((0,external_node_path_.join)(top, path)).catch(() => null);
    if (target === null)
        return leave('it is a symbolic link that leads nowhere');
    const own = ownPath(top, target);
    if (own === null)
        return leave('it is a symbolic link that leads out of the work tree');
    const stats = await (0,promises_.stat)(target);
    if (!stats.isFile())
        return leave(stats.isDirectory() ? 'it is a directory' : 'it is no regular file');
    // A superuser may write what is marked as read-only; whoever marked it did not mean this program.
    if ((stats.mode & 0o222) === 0)
        return leave('it is read-only');
    const problem = await (0,promises_.access)(target, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK).catch(named_file/* reasonOf */.A);
    if (problem !== undefined)
        return leave(problem);
    const content = (0,collect_content/* decode */.D4)(await (0,promises_.readFile)(target));
    if (content.kind === 'unreadable')
        return leave(`it is not read as UTF-8 text: ${content.detail}`);
    const before = content.text;
    if (before.includes(mark))
        return { kind: 'keep', path, remark: null };
    const end = before.includes('\r\n') ? '\r\n' : '\n';
    const gap = before === '' ? '' : before.endsWith('\n') ? end : end + end;
    const added = gap + text.replaceAll('\n', end);
    if (!(await standsByItself(before + added, mark))) {
        return leave('its end is within a code block, a comment or a tag that is not closed');
    }
    return { kind: 'append', path: own, text: added, link: own === path ? null : path };
}
/** Whether a mark begins a block of its own, as a reader of the rendered text sees it. */
async function standsByItself(markdown, mark) {
    // Large, and needed for this alone.
    const { fromMarkdown } = await __webpack_require__.e(/* import() */ 966).then(__webpack_require__.bind(__webpack_require__, 6966));
    return fromMarkdown(markdown).children.some((node) => node.type === 'html' && node.value.startsWith(mark));
}
/** Why there can be no file at a path where there is none yet; null where there can. */
async function findObstacle(path, top) {
    const names = path.split('/').slice(0, -1);
    let deepest = top;
    for (const [depth] of names.entries()) {
        const folder = names.slice(0, depth + 1).join('/');
        const quoted = JSON.stringify(folder);
        if (!(await isThere((0,external_node_path_.join)(top, folder))))
            break;
        const target = await (0,promises_.realpath)((0,external_node_path_.join)(top, folder)).catch(() => null);
        if (target === null)
            return `${quoted} is a symbolic link that leads nowhere`;
        if (ownPath(top, target) === null)
            return `${quoted} leads out of the work tree`;
        if (!(await (0,promises_.stat)(target)).isDirectory())
            return `${quoted} is a file`;
        deepest = target;
    }
    if (ownPath(top, (0,external_node_path_.join)(top, path)) === null)
        return 'it is outside of the work tree';
    const problem = await (0,promises_.access)(deepest, external_node_fs_.constants.W_OK).catch(named_file/* reasonOf */.A);
    return problem ?? null;
}
/** Where a file is from the top of the work tree; null for one that is outside, or among what git keeps for itself. */
function ownPath(top, file) {
    const path = (0,real_path/* pathWithin */.R)(top, file) ?? '';
    return path === '' || path.split('/').some((name) => name.toLowerCase() === '.git') ? null : path;
}
/** Whether anything stands at a path, be it a link that leads nowhere. */
async function isThere(file) {
    return (0,promises_.lstat)(file).then(() => true, () => false);
}

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/cli/init/texts.js


/** The workflow of the README; a test holds the two together. */
const workflowText = `name: Plans
on:
  pull_request:
    types: [opened, synchronize, reopened, edited, ready_for_review, labeled, unlabeled]
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: plan-check-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  plan-check:
    runs-on: ubuntu-latest
    steps:
      - uses: org/plan-check@v1
`;
/** Editors that know the YAML language server complete and check the file by this schema, which is in the npm package. */
const schemaUrl = `https://cdn.jsdelivr.net/npm/plan-check@${version/* version */.r}/schemas/plan-check.schema.json`;
/** A configuration that says what was found; all the rest is as by default, and stands there as a comment. */
function configText({ globs }, template) {
    const plans = globs.length === 0
        ? ['# Which files are plans. By default:', `# plans: [${default_globs/* defaultPlanGlobs */.w3.map(quoted).join(', ')}]`]
        : ['plans:', ...[...default_globs/* defaultPlanGlobs */.w3, ...globs].map((glob) => `  - ${quoted(glob)}`)];
    return `# yaml-language-server: $schema=${schemaUrl}
# Read from the tip of the target branch: a pull request does not switch off its own check.

${plans.join('\n')}

# What plans are made from: its sections, statuses and placeholders are what plans are held to.
template: ${quoted(template)}

# Levels: error, warning, notice, off. \`plan-check explain\` lists the rules.
# rules:
#   no-work-ahead: off
#   complete-is-complete: { success-metrics: notice }

# The lightest finding that fails the check: error, warning, notice, never.
# fail-on: error
`;
}
/** As a YAML scalar: JSON strings are some. */
function quoted(text) {
    return JSON.stringify(text);
}
const agentsStart = '<!-- plan-check -->';
const agentsEnd = '<!-- /plan-check -->';
/** What an agent has to know of plans before it writes one. */
const agentsText = `${agentsStart}

## Plans

- The status of a plan is one of \`Draft\`, \`Phase N In Progress\`, \`Complete\`, \`Cancelled\`; more may follow in parentheses.
- Tick a box in the change that does the work, and move the status on when a phase begins.
- What is not going to be done is struck with its reason, never deleted or reworded: \`- [ ] ~~Text~~ (deferred: why)\`.
- Do not soften acceptance criteria or verification commands in the change that passes them.
- Before you push, run \`npx plan-check\`, and mend what it reports; \`npx plan-check --fix\` does what it can by itself, and
  \`npx plan-check explain RULE\` says why.

${agentsEnd}
`;

;// CONCATENATED MODULE: ./lib/cli/init/summary.js



/** What was done, what was found, and what to do next. */
function summary(setup) {
    const { found, plans, withErrors, writes } = setup;
    const steps = nextSteps(setup);
    return `${[
        foundText(found),
        '',
        ...fileLines(setup),
        '',
        ...(withErrors === 0 ? [] : [oldDebt(withErrors, plans), '']),
        'Next',
        ...steps.map((step, index) => `  ${index + 1}. ${step}`),
        ...(writes.some(({ kind }) => kind === 'leave') ? ['', 'The section', '', agentsText.trimEnd()] : []),
    ].join('\n')}\n`;
}
const done = { create: 'wrote', append: 'added to', keep: 'kept', leave: 'left alone' };
const toDo = { create: 'would write', append: 'would add to', keep: 'would keep', leave: 'would leave alone' };
function fileLines({ writes, dryRun }) {
    const words = dryRun ? toDo : done;
    const width = Math.max(words.append.length, ...writes.map(({ kind }) => words[kind].length));
    return writes.map((write) => `  ${words[write.kind].padEnd(width)}  ${(0,printable/* printable */.g)(write.path)}${remarkOn(write)}`);
}
function remarkOn(write) {
    switch (write.kind) {
        case 'create':
            return '';
        case 'append':
            return write.link === null ? '' : ` (${(0,printable/* printable */.g)(write.link)} is a symbolic link to it)`;
        case 'keep':
            return write.remark === null ? '' : ` (${write.remark})`;
        case 'leave':
            return `: ${(0,printable/* printable */.g)(write.reason)}`;
    }
}
function foundText({ plans, template }) {
    const own = template === null ? '' : (0,printable/* printable */.g)(template);
    if (plans.length === 0)
        return own === '' ? 'No plan was found.' : `No plan was found. The template is ${own}.`;
    const where = `Found ${(0,words/* count */.U)(plans.length, 'plan')} ${dialectText(plans)} in ${foldersText(plans)}`;
    return own === '' ? `${where}.` : `${where}, and their template ${own}.`;
}
function dialectText(plans) {
    const native = plans.filter(({ dialect }) => dialect === 'tdl').length;
    if (native === plans.length)
        return 'with phases and a status';
    if (plans.length === 1)
        return 'that is a checklist';
    return native === 0 ? 'that are checklists' : `(${native} with phases and a status, the others are checklists)`;
}
/** The folders that hold the plans or the folders of plans, those with the most first. */
function foldersText(plans) {
    const counts = new Map();
    for (const { path } of plans) {
        const parts = path.split('/').slice(0, -1);
        const folder = (/^plan\.md$/i.test(path.slice(path.lastIndexOf('/') + 1)) ? parts.slice(0, -1) : parts).join('/');
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const folders = [...counts].sort((one, other) => other[1] - one[1]).map(([folder]) => (0,printable/* printable */.g)(`${folder || '.'}/`));
    const rest = folders.length - 3;
    return folders.slice(0, 3).join(', ') + (rest > 0 ? ` and ${(0,words/* count */.U)(rest, 'more folder')}` : '');
}
function oldDebt(withErrors, plans) {
    return (`${withErrors} of ${(0,words/* count */.U)(plans, 'plan')} ${withErrors === 1 ? 'contradicts itself' : 'contradict themselves'} today. ` +
        'That fails nothing: a pull request is held to what it changes.\n`plan-check --all` lists it, and `plan-check --all --fix` mends what can be mended.');
}
function nextSteps({ writes, plans, template, isTemplateNamed, firstPlan }) {
    const fresh = writes.filter(({ kind }) => kind === 'create' || kind === 'append').map(({ path }) => shellWord(path));
    const left = writes.filter(({ kind }) => kind === 'leave').map(({ path }) => (0,printable/* printable */.g)(path));
    return [
        ...(fresh.length === 0
            ? []
            : [`Look at ${fresh.length === 1 ? 'the file' : 'the files'}, and commit: git add ${fresh.join(' ')}`]),
        ...left.map((path) => `Give coding agents the section below, as nothing was added to ${path}.`),
        ...(template === null || isTemplateNamed
            ? []
            : [
                `Name the template in .github/plan-check.yml, so that plans are held to it: template: ${JSON.stringify(template)}`,
            ]),
        ...(plans > 0 ? ['plan-check status shows where every plan stands.'] : firstPlanStep(template, firstPlan)),
        'plan-check says before pushing what the pull request will be told.',
    ];
}
function firstPlanStep(template, place) {
    if (template === null)
        return [];
    const to = place === null ? 'where `plans` of .github/plan-check.yml looks for plans' : (0,printable/* printable */.g)(place);
    return [`Copy ${(0,printable/* printable */.g)(template)} to ${to} for your first plan, and fill it in.`];
}
function shellWord(path) {
    const shown = (0,printable/* printable */.g)(path);
    return /^[\w./@%+,:-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./lib/parse-plan.js
var parse_plan = __webpack_require__(9206);
;// CONCATENATED MODULE: ./lib/cli/init/survey.js




/** Files that are read because of their names, beside those of the default globs. A repository of documents has thousands. */
const maxGuesses = 500;
const likely = /(?:^|[/._-])(?:plans?|tasks?|todo|roadmaps?|milestones?)(?:[/._-]|$)/i;
const aside = /(?:^|\/)(?:node_modules|vendor|dist|build|third_party)\//;
/**
 * Looks for plans by their names, and reads those to see whether they are any. Where a configuration is there already, what it names
 * are the plans, and its template is the one.
 */
async function survey(source, existing) {
    const { files } = await source.list('all');
    const paths = files.flatMap(({ head }) => (head !== null && /\.md$/i.test(head.path) ? [head.path] : []));
    const fits = (0,collect_globs.planMatcher)(existing?.plans ?? default_globs/* defaultPlanGlobs */.w3, existing === null ? [] : (0,config_config/* templatesOf */.r3)(existing));
    const [known, others] = [paths.filter(fits), paths.filter((path) => !fits(path) && !aside.test(path))];
    const templates = others.filter((path) => /template/i.test(path) && /plan/i.test(path));
    const isGuess = (path) => existing === null && !/template/i.test(path) && likely.test(path);
    const guesses = others.filter(isGuess).slice(0, maxGuesses);
    const found = await readPlans(source, [...known, ...guesses, ...templates]);
    const of = (some) => found.filter(({ path }) => some.includes(path));
    // A list of boxes is a plan where its name says so; any other file must be written as plans are.
    const more = of(guesses).filter(({ path, dialect }) => dialect !== 'checklist' || isNamedPlan(path));
    const [template = null] = of(templates).filter(({ dialect }) => dialect !== 'checklist');
    const named = existing?.template ?? null;
    const own = named === null ? template?.path : paths.find((path) => path === named);
    return { plans: [...of(known), ...more], globs: globsFor(more), template: own ?? null };
}
function isNamedPlan(path) {
    return /(?:^|\/)(?:plans?|tasks?|todo|roadmap)\.md$/i.test(path);
}
async function readPlans(source, paths) {
    const contents = await source.read(paths.map((path) => ({ side: 'head', path, blob: null })));
    return paths.flatMap((path, index) => {
        const content = contents[index];
        const parsed = content?.kind === 'text' ? (0,parse_plan/* parsePlan */.v)(content.text, path) : null;
        return parsed?.kind === 'plan' ? [{ path, dialect: parsed.plan.dialect }] : [];
    });
}
/** One glob for files of one name, and one for each folder of files of many names. */
function globsFor(plans) {
    const names = new Map();
    for (const { path } of plans) {
        const at = path.lastIndexOf('/') + 1;
        const [folder, name] = [path.slice(0, at), path.slice(at)];
        names.set(name, [...(names.get(name) ?? []), folder]);
    }
    const globs = Array.from(names).flatMap(([name, folders]) => {
        if (isNamedPlan(name))
            return [`${commonFolder(folders)}${folders.length > 1 ? '**/' : ''}${escapeGlob(name)}`];
        return folders.map((folder) => (folder === '' ? escapeGlob(name) : `${escapeGlob(folder)}*.md`));
    });
    return [...new Set(globs)].sort();
}
function commonFolder(folders) {
    const [first = [], ...rest] = folders.map((folder) => folder.split('/').slice(0, -1));
    const until = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
    const common = until === -1 ? first : first.slice(0, until);
    return common.map((part) => `${escapeGlob(part)}/`).join('');
}
function escapeGlob(text) {
    return text.replace(/[*?[\]{}()!+@\\]/g, '\\$&');
}

// EXTERNAL MODULE: ./lib/git/work-tree-file.js
var work_tree_file = __webpack_require__(4499);
;// CONCATENATED MODULE: ./lib/cli/init/workflows.js



const workflows_folder = '.github/workflows';
/** A workflow that runs plan-check already, by whatever name; null where there is none. */
async function findWorkflow(top) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(top, workflows_folder)).catch(() => []);
    const paths = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${workflows_folder}/${name}`);
    const uses = (path) => {
        const content = (0,work_tree_file/* readWorkTreeFile */.y)(top, path);
        return content?.kind === 'text' && usesPlanCheck.test(content.text);
    };
    return paths.sort().find(uses) ?? null;
}
/** A step or a job, and none that stands in a comment. */
const usesPlanCheck = /^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?[^\s#]*plan-check(?:\.ya?ml)?@/m;

;// CONCATENATED MODULE: ./lib/cli/init/write-files.js





/** Writes what was planned, in its order. Where that fails all the same, the UserError says what has been written by then. */
async function writeFiles(planned, top) {
    const written = [];
    for (const write of planned) {
        if (write.kind !== 'create' && write.kind !== 'append')
            continue;
        try {
            if (write.kind === 'create')
                await create((0,external_node_path_.join)(top, write.path), write.text);
            else
                await append((0,external_node_path_.join)(top, write.path), write.text);
            written.push(write.path);
        }
        catch (cause) {
            const before = written.length === 0 ? 'Nothing was written.' : `Written before that: ${written.join(', ')}.`;
            throw new errors/* UserError */.y(`${JSON.stringify(write.path)} cannot be written: ${(0,named_file/* reasonOf */.A)(cause)}. ${before}`, 'See what stands there, and run it again: what is written is kept.', { cause });
        }
    }
}
async function create(file, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    // Exclusively: not even a dangling symbolic link is written through.
    const handle = await (0,promises_.open)(file, 'wx');
    try {
        await handle.writeFile(text);
    }
    catch (cause) {
        // A part of a file would be kept by the next run.
        await (0,promises_.rm)(file, { force: true });
        throw cause;
    }
    finally {
        await handle.close();
    }
}
async function append(file, text) {
    // Links were followed when it was planned.
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW);
    try {
        await handle.appendFile(text);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./lib/cli/init/init.js





















const workflowPath = '.github/workflows/plan-check.yml';
const templatePath = 'docs/templates/plan.md';
const agentsPath = 'AGENTS.md';
/**
 * Sets a repository up, and says what it did, what it found, and what to do next. Nothing that is there is changed but for the
 * section of `--agents`, and nothing is written before all is known to have a place. The exit code is 2 where that section has none.
 */
async function init(options, around) {
    const { directory, environment } = around;
    if ((await (0,repository/* askRepository */.g)({ directory, environment }, null)).bare)
        throw noWorkTree();
    const git = await (0,git_source/* openGitSource */.e)({ directory, base: { kind: 'none' }, head: 'WORKTREE' });
    const top = git.workTree ?? directory;
    const progress = (0,cli_progress/* createProgress */.m)(around);
    const source = (0,cli_progress/* withProgress */.E)(git, progress);
    const existing = await readExisting(source);
    const found = await survey(source, existing);
    const template = existing?.template ?? found.template;
    const text = configText(found, template ?? templatePath);
    const config = existing ?? configOf(text);
    const standing = await standingOf(source, config);
    progress.clear();
    const writes = [await planWorkflow(top), await planNew(config_config/* defaultConfigPath */.jE, text, top)];
    // Plans without a template are somebody's choice where somebody has chosen the settings; without either there is nothing to begin with.
    const wanted = template ?? (existing === null || standing.plans === 0 ? templatePath : null);
    const planned = wanted === null ? null : await planNew(wanted, await packagedTemplate(around), top);
    if (planned?.kind === 'create')
        writes.push(planned);
    if (options.agents === true)
        writes.push(await planAppend(agentsPath, agentsText, agentsStart, top));
    const dryRun = options['dry-run'] === true;
    if (!dryRun)
        await writeFiles(writes, top);
    const globs = config.plans ?? default_globs/* defaultPlanGlobs */.w3;
    const firstPlan = wanted === null ? null : placeForFirstPlan(wanted, globs, (0,collect_globs.planMatcher)(globs, (0,config_config/* templatesOf */.r3)(config)));
    const isTemplateNamed = wanted === config.template;
    around.write(summary({ found, ...standing, writes, dryRun, template: wanted, isTemplateNamed, firstPlan }));
    return tellLeft(writes, around);
}
function noWorkTree() {
    return new errors/* UserError */.y('This is a bare repository, which has no work tree to write to.', 'Run `plan-check init` in a work tree of the repository.');
}
/** The configuration that is there; null where there is none. */
async function readExisting(source) {
    const setting = await source.readSetting(config_config/* defaultConfigPath */.jE);
    if (setting !== null)
        return configOf(setting.text);
    if ((await source.readSetting(config_config/* misnamedConfigPath */.CU)) === null)
        return null;
    throw new errors/* UserError */.y(`${config_config/* misnamedConfig */.j6.text} Nothing was written.`, `Rename it: git mv ${config_config/* misnamedConfigPath */.CU} ${config_config/* defaultConfigPath */.jE}; then run \`plan-check init\` again.`);
}
function configOf(text) {
    return (0,config_config/* resolveConfig */.pE)((0,config_file.readConfigFile)(text, config_config/* defaultConfigPath */.jE, known_names/* knownNames */.U), {}, known_names/* defaultLevel */.Q).config;
}
/** What `--all` finds by a configuration. */
async function standingOf(source, config) {
    const isPlan = (0,collect_globs.planMatcher)(config.plans ?? default_globs/* defaultPlanGlobs */.w3, (0,config_config/* templatesOf */.r3)(config));
    const report = await (0,plan_check/* checkPlans */.N)(source, { config, scope: 'all', isPlan, settingsPlace: 'in the work tree' });
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    return { plans: report.plans.length, withErrors: new Set(errors.map(({ path }) => path)).size };
}
async function planWorkflow(top) {
    const other = await findWorkflow(top);
    if (other === null || other === workflowPath)
        return planNew(workflowPath, workflowText, top);
    return { kind: 'keep', path: other, remark: 'it runs plan-check already' };
}
async function packagedTemplate({ program }) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)), '../..', templatePath), 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.y('The plan template of the package is not there.', 'Install plan-check again, or write a template of your own and name it in .github/plan-check.yml.', { cause });
    }
}
function tellLeft(writes, { writeError }) {
    const left = writes.filter((write) => write.kind === 'leave');
    for (const { path, reason } of left)
        writeError(`plan-check: ${path} was left alone: ${(0,printable/* printable */.g)(reason)}.\n`);
    return left.length === 0 ? 0 : 2;
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

/***/ 6705:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planMatcher: () => (/* binding */ planMatcher)
/* harmony export */ });
/* unused harmony export folderMatcher */
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
    const wanted = (positive.length === 0 ? defaultPlanGlobs : positive).map(compile);
    return (folder) => folder === '' || wanted.some((glob) => glob.match(folder, true));
}
function compile(glob) {
    return new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, { dot: true, nonegate: true, nocomment: true, platform: 'linux' });
}


/***/ }),

/***/ 1109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 9206:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _parse_micromark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4286);
/* harmony import */ var _parse_parse_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7415);
/* harmony import */ var _parse_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3712);
/* harmony import */ var _parse_time_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(252);






/**
 * Reads Markdown text as a plan. `path` is what the plan calls itself; `dialect` is the id of a dialect, and where it is left out
 * the text tells. Throws a UserError for a dialect that does not exist.
 */
function parsePlan(text, path, dialect) {
    const [result] = (0,_parse_time_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .createTimeLimit */ .H)()([() => (0,_parse_parse_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, _parse_micromark_js__WEBPACK_IMPORTED_MODULE_5__.parseWithMicromark)]);
    if (result?.kind !== 'document')
        return result ?? _parse_parse_document_js__WEBPACK_IMPORTED_MODULE_2__/* .timedOut */ .iU;
    const found = dialect === undefined ? (0,_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .detectDialect */ .IZ)(result.document) : (0,_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectById */ .NE)(dialect);
    if (found === null && dialect !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no dialect "${dialect}".`, 'Leave it out, or name one that exists.');
    }
    return found === null ? { kind: 'no plan' } : { kind: 'plan', plan: (0,_parse_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(result.document, found, path) };
}


/***/ }),

/***/ 4286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseWithMicromark: () => (/* binding */ parseWithMicromark)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(554);
/* harmony import */ var mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1680);



/** CommonMark with GitHub's strike-through to a syntax tree. The time it takes grows faster than the text. */
function parseWithMicromark(text) {
    return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text, { extensions: [(0,micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__/* .gfmStrikethrough */ .K)()], mdastExtensions: [(0,mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_2__/* .gfmStrikethroughFromMarkdown */ .p)()] });
}


/***/ }),

/***/ 8191:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   s: () => (/* binding */ findingCounts)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);


/** `1 item`, `2 items`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `1 error, 2 warnings`; null where nothing is new. */
function findingCounts(report) {
    const counts = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(report.findings);
    const parts = _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => count(counts[severity], severity));
    return parts.length === 0 ? null : parts.join(', ');
}


/***/ })

};
