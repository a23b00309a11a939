export const id = 46;
export const ids = [46];
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

/***/ 2046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPlans: () => (/* binding */ checkPlans)
});

// EXTERNAL MODULE: ./lib/model/shorten.js
var shorten = __webpack_require__(2712);
// EXTERNAL MODULE: ./lib/model/structure.js
var structure = __webpack_require__(9716);
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
        const [before, now] = (0,shorten/* shortenBoth */.t)(was, text, maxName);
        return `"${now}" (was "${before}")`;
    }
    return `"${(0,shorten/* shorten */.m)(text, maxName)}"${fate === undefined ? '' : ` (${fate})`}`;
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
    const names = problem.members.map((member) => nameOf(member, plan));
    const places = problem.members.map((member) => placeOf(member, plan)).filter((place) => place !== null);
    const data = { ...problem.data, source: problem.members.map((member) => sourceOf(member, plan))[0] ?? '' };
    const short = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, (0,shorten/* shorten */.m)(value, maxDatum)]));
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
function nameOf(member, plan) {
    switch (member.kind) {
        case 'item':
            return { text: plan?.items[member.item]?.text ?? '', was: member.was };
        case 'section':
            return { text: plan === null ? '' : (0,structure/* sectionName */.$)(plan, member.section) };
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
            return nameOf(member, plan).text;
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
    const pair = pairing.phases.find((candidate) => labelOf(base, candidate.base) === claim.label);
    return { ...claim, label: (pair === undefined ? null : labelOf(head, pair.head)) ?? claim.label };
}
function labelOf(plan, phase) {
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
function problemsOf(rules, subject) {
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
function suppress(found, change, knownRules, options) {
    const nothing = { left: found, suppressed: [], uses: { standing: [], fresh: [] } };
    if (change.kind === 'deleted')
        return nothing;
    const { head } = change;
    if (head.suppressions.length === 0)
        return nothing;
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
    const known = knownRules();
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
    const found = problemsOf(rules, subject);
    const { left, suppressed, uses } = suppress(found, subject.change, () => knownRules(rules), options);
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

;// CONCATENATED MODULE: ./lib/collect/surroundings.js
/** Asks a source once for what stands at the wanted paths, and adds what changed. */
async function readSurroundings(source, wanted, changed) {
    const requests = [...requestsFor('base', wanted.base), ...requestsFor('head', wanted.head)];
    const found = await source.findPaths(requests);
    if (found === null)
        return { surroundings: null, gaps: [] };
    const known = new Map(requests.map((request, index) => [keyOf(request), found.kinds[index] ?? 'unknown']));
    const surroundings = {
        base: surroundings_treeOf('base', wanted.base, known),
        head: surroundings_treeOf('head', wanted.head, known),
        changed,
    };
    return { surroundings, gaps: found.gaps };
}
/** The directories above a path are asked for as well: below a symbolic link or a submodule nobody looks. */
function requestsFor(side, wanted) {
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
    const kindOf = (path) => known.get(keyOf({ side, path })) ?? 'unknown';
    const told = new Map();
    return {
        at(path) {
            if (!wanted.has(path))
                throw new Error(`A rule asks for a path that it did not name before: ${path}`);
            // Plans name the same path many times.
            const kind = told.get(path) ?? withoutAsking(path) ?? kindAt(path, kindOf);
            told.set(path, kind);
            return kind;
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
    return path.length > maxLength || names.length > maxDepth ? 'unknown' : null;
}
/** No system opens a longer path (PATH_MAX of Linux); plan text is hostile, and each name in a path is a further question. */
const maxLength = 4_096;
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
function keyOf({ side, path }) {
    return `${side}:${path}`;
}
/** What changed of the files that a source listed. Files that a listing of everything names but the change does not touch are left out. */
function changedPaths(files, isPlan) {
    return files
        .filter(({ base, head }) => base?.path !== head?.path || base?.blob == null || base.blob !== head?.blob)
        .map(({ base, head }) => ({
        base: base?.path ?? null,
        head: head?.path ?? null,
        isPlan: [base, head].some((side) => side !== null && isPlan(side.path)),
    }));
}

// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/parse/parse-document.js + 15 modules
var parse_document = __webpack_require__(7415);
// EXTERNAL MODULE: ./lib/parse/time-limit.js
var time_limit = __webpack_require__(252);
;// CONCATENATED MODULE: ./lib/parse/document-reader.js


/**
 * A reader for the texts of one run. Those that are asked for at once are read together, as limiting the time costs a thread. Of
 * most plans nothing is left to micromark: it is loaded with the first text of which something is.
 */
function createDocumentReader() {
    const limit = (0,time_limit/* createTimeLimit */.H)();
    let micromark = null;
    let waiting = [];
    async function readWaiting() {
        const requests = waiting;
        waiting = [];
        try {
            const left = answer(requests);
            if (left.length === 0)
                return;
            ({ parseWithMicromark: micromark } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 4286)));
            answer(left);
        }
        catch (error) {
            for (const { reject } of requests)
                reject(error);
        }
    }
    /** Gives the requests that only micromark can answer. */
    function answer(requests) {
        const results = limit(requests.map(({ text }) => () => ({ result: (0,parse_document/* parseDocument */.Tp)(text, micromark) })));
        return requests.filter(({ resolve }, index) => {
            const done = results[index] ?? { result: parse_document/* timedOut */.iU };
            if (done.result !== null)
                resolve(done.result);
            return done.result === null;
        });
    }
    return (text) => new Promise((resolve, reject) => {
        if (waiting.length === 0)
            queueMicrotask(() => void readWaiting());
        waiting.push({ text, resolve, reject });
    });
}

// EXTERNAL MODULE: ./lib/collect/content.js
var content = __webpack_require__(1999);
;// CONCATENATED MODULE: ./lib/collect/collect.js

/** Lists the files of a source and picks those of which either path is a plan's. */
async function collect(source, scope, isPlan) {
    const { base, head, files, gaps, unlisted } = await source.list(scope);
    const plans = files
        .filter((file) => [file.base, file.head].some((side) => side !== null && isPlan(side.path)))
        .sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
    return { base, head, plans, listed: files, gaps, unlisted };
}
/** Reads some files of a source on both sides. A text that both sides share is read once. */
async function readTexts(source, files) {
    const requests = files.flatMap((file) => collect_requestsFor(file));
    const contents = (await source.read(requests)).map(content/* unlessPointer */._E);
    const byRequest = new Map(requests.map((request, index) => [collect_keyOf(request), contents[index]]));
    const contentOf = (side, path) => byRequest.get(collect_keyOf({ side, path })) ?? null;
    return files.map((file) => {
        const headContent = file.head === null ? null : contentOf('head', file.head.path);
        const baseContent = file.base === null ? null : hasSameBlob(file) ? headContent : contentOf('base', file.base.path);
        return { ...file, baseContent, headContent };
    });
}
function collect_requestsFor(file) {
    const requests = [];
    if (file.head !== null)
        requests.push({ side: 'head', ...file.head });
    if (file.base !== null && !hasSameBlob(file))
        requests.push({ side: 'base', ...file.base });
    return requests;
}
/** Whether both sides are the very same bytes, whatever they are. */
function hasSameBlob({ base, head }) {
    return base?.blob != null && base.blob === head?.blob;
}
function pathOf(file) {
    return file.head?.path ?? file.base?.path ?? '';
}
function collect_keyOf({ side, path }) {
    return `${side}:${path}`;
}

// EXTERNAL MODULE: ./lib/model/text-key.js
var text_key = __webpack_require__(1124);
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

// EXTERNAL MODULE: ./lib/model/similarity.js
var similarity = __webpack_require__(9798);
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

// EXTERNAL MODULE: ./lib/model/pair-best.js
var pair_best = __webpack_require__(4032);
;// CONCATENATED MODULE: ./lib/compare/pair-alike.js



/** How alike a text is to itself with a note behind it: more than any rewording that is not told by eye. */
const noted = 0.95;
/** Pairs what is left by likeness, the most alike first. The outcome does not depend on which side is called base. */
function pairAlike(pairs, rest, sides, threshold) {
    const found = (0,pair_best/* pairBest */.H)(rest, (base, head) => {
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
        return noted;
    return (0,similarity/* similarity */.k8)(base.bigramsOf(from), head.bigramsOf(to));
}
function hasNote(one, other) {
    return (0,text_key/* noteBehind */.x)(one, other) !== null || (0,text_key/* noteBehind */.x)(other, one) !== null;
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
function pairEqual(pairs, start, { base, head }, headSection) {
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
    pairEqual(pairs, everything(), sides, (index) => sections.headOf(sides.base.section(index)));
    for (const rest of inSections(everything()))
        pairAlike(pairs, rest, sides, { alike: 0.75, atLeast: 0.75, notesFrom: 1 });
    pairEqual(pairs, everything(), sides, null);
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
    return base.key !== head.key && (0,text_key/* noteBehind */.x)(base.key, head.key) === null;
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

// EXTERNAL MODULE: ./lib/model/letters.js
var letters = __webpack_require__(6344);
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
    const bare = title.replace(/\((?:completed?|done|optional|if applicable|phase gate)\)/giu, '').toLowerCase();
    return bare.replace(letters/* runsOfSigns */.Ge.of(bare), ' ').trim();
}

// EXTERNAL MODULE: ./lib/model/progress.js
var progress = __webpack_require__(1522);
// EXTERNAL MODULE: ./lib/model/stage.js
var stage = __webpack_require__(3287);
;// CONCATENATED MODULE: ./lib/compare/transitions.js


/** The steps from base to head, the status first, then phases in the order of head. */
function transitionsOf(base, head, phases) {
    const behindNow = (0,stage/* phasesBehind */.n3)(head);
    const behindBefore = (0,stage/* phasesBehind */.n3)(base);
    const ofPhases = [...head.phases.keys()].flatMap((phase) => {
        const before = phases.baseOf(phase);
        if (before === null)
            return [{ kind: 'phase-added', phase }];
        const passedByStatus = phase < behindNow && before >= behindBefore;
        return stepsOf(phase, (0,progress/* phaseState */.RI)(base, before), (0,progress/* phaseState */.RI)(head, phase), passedByStatus);
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
    if (from?.stage != null && to?.stage != null && (0,stage/* sameStage */.tB)(from.stage, to.stage))
        return [];
    return [{ kind: 'status-changed', from, to }];
}
function pointOf(plan) {
    return plan.status === null ? null : { text: plan.status.text, stage: (0,stage/* stageOf */.gV)(plan) };
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

// EXTERNAL MODULE: ./lib/dialects/index.js + 1 modules
var dialects = __webpack_require__(4317);
// EXTERNAL MODULE: ./lib/dialects/tdl.js + 1 modules
var tdl = __webpack_require__(5158);
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

// EXTERNAL MODULE: ./lib/parse/plan.js + 6 modules
var plan = __webpack_require__(3712);
// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/model/form.js
var model_form = __webpack_require__(3343);
// EXTERNAL MODULE: ./lib/model/placeholders.js
var placeholders = __webpack_require__(3735);
;// CONCATENATED MODULE: ./lib/dialects/template-form.js



/** Reads the headings and placeholders of a template. Where it has no phase, what one needs is `inherited`. */
function readForm(template, inherited) {
    const about = sectionsAbout(template);
    const required = requiredSections(template, about);
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
function requiredSections({ sections }, about) {
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
    return role !== 'other' || (letters/* letter */.Pv.test(name) && !/[[\]{}]/.test(name));
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
        const key = (0,model_form/* sectionKey */.F)(section);
        if (!byKey.has(key))
            byKey.set(key, section);
    }
    return [...byKey.values()];
}
function template_form_nameOf({ role, name }) {
    return { role, title: name };
}
function inAll([first = [], ...others]) {
    const keys = others.map((sections) => new Set(sections.map(model_form/* sectionKey */.F)));
    return first.filter((section) => keys.every((one) => one.has((0,model_form/* sectionKey */.F)(section))));
}
function placeholdersOf(template, about) {
    const found = (0,placeholders/* placeholderTexts */.i)(template).flatMap(({ kind, text, section: index }) => {
        const section = template.sections[index];
        return section === undefined || about.has(index) ? [] : [{ kind, text, section: template_form_nameOf(section) }];
    });
    return [
        ...new Map(found.map((one) => [JSON.stringify([one.kind, one.text, (0,model_form/* sectionKey */.F)(one.section)]), one])).values(),
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
        const key = (0,model_form/* sectionKey */.F)(section);
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

// EXTERNAL MODULE: ./lib/dialects/reading.js
var dialects_reading = __webpack_require__(1951);
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
    const reading = (0,dialects_reading/* readStatus */.rk)(form, word);
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

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
async function readTemplates(fetched, { statuses }, reader, place) {
    const readings = await Promise.all(fetched.map(async (template) => ({
        path: template.path,
        ...(await readTemplate(template, statuses, reader, place)),
    })));
    return {
        dialects: new Map(readings.flatMap(({ path, dialect }) => (dialect === null ? [] : [[path, dialect]]))),
        notes: readings.flatMap(({ notes }) => notes),
    };
}
/** The native dialect for a plan with some overrides, as the last template that the settings name for it has it; null without one. */
function templateFor(overrides, { dialects }, { inputTemplate, template }) {
    const own = overrides.findLast((one) => one.template !== undefined);
    const chosen = inputTemplate ?? own?.template ?? template;
    return chosen === null ? null : (dialects.get(chosen) ?? null);
}
async function readTemplate(template, statuses, reader, place) {
    const { path } = template;
    if (template.kind === 'missing')
        return without(`There is no template at ${path} ${place}.`);
    if (template.kind === 'unreadable')
        return without(`The template ${template.problem}`);
    const origin = { kind: 'origin', text: `Template read from ${template.from}: ${path}.` };
    const result = await reader(template.text);
    if (result.kind === 'refused')
        return without(`The template ${path} was not read, as ${result.detail}.`);
    const { dialect, notes } = withTemplate(tdl/* tdl */.L, (0,plan/* readPlan */.m)(result.document, templateDialect(tdl/* tdl */.L), path), statuses);
    return { dialect, notes: [origin, ...notes] };
}
function without(what) {
    return { dialect: null, notes: [{ kind: 'setting', text: `${what} The built-in form holds.` }] };
}

;// CONCATENATED MODULE: ./lib/read-plans.js








/** Parses what there is. The dialect is decided on base where base is a plan: head cannot talk its way out of it. */
async function readBothSides(file, { config, paths, templates, reader }) {
    const path = read_plans_pathOf(file);
    const sameText = isSameText(file);
    const [head, ownBase] = await Promise.all([
        documentOf(file.headContent, reader),
        sameText ? null : documentOf(file.baseContent, reader),
    ]);
    const base = ownBase ?? head;
    const overrides = paths.overridesFor(path);
    const found = dialectFor(overrides, config) ?? detectIn(base) ?? detectIn(head);
    const dialect = found === null ? null : ownDialect(found, templateFor(overrides, templates, config), config);
    const basePlan = base.kind === 'document' && dialect !== null ? (0,plan/* readPlan */.m)(base.document, dialect, file.base?.path ?? path) : null;
    const unread = ({ reason, detail }, withheld) => {
        const known = { path, previousPath: previousPathOf(file), base: basePlan, existing: sameText && !withheld };
        return { kind: 'unreadable', file: { ...known, reason, detail, withheld } };
    };
    // Without base nothing tells what head took away, nor whether that was a plan.
    const withheld = [head, base].find(isWithheld);
    if (withheld !== undefined)
        return unread(withheld, true);
    if (head.kind === 'unreadable')
        return unread(head, false);
    // Of a plan that is deleted base is all there is to read.
    if (head.kind === 'absent' && base.kind === 'unreadable')
        return unread(base, false);
    if (dialect === null)
        return { kind: 'no plan' };
    if (head.kind === 'absent') {
        if (basePlan === null)
            return { kind: 'no plan' };
        const loss = { kind: 'deleted', base: basePlan, head: null };
        return { kind: 'plan', change: { kind: 'deleted', base: basePlan }, loss, gaps: [] };
    }
    const isSamePlan = sameText && basePlan?.path === path;
    const headPlan = isSamePlan ? basePlan : (0,plan/* readPlan */.m)(head.document, dialect, path, basePlan?.native ?? false);
    if (basePlan === null) {
        const gaps = base.kind === 'unreadable'
            ? [`${path} was judged as a new plan, because its base could not be read: ${base.detail}.`]
            : [];
        return { kind: 'plan', change: { kind: 'added', head: headPlan }, loss: null, gaps };
    }
    const change = sameText
        ? { kind: 'unchanged', base: basePlan, head: headPlan }
        : comparePlans(basePlan, headPlan);
    return { kind: 'plan', change, loss: lossOf(basePlan, headPlan, paths), gaps: [] };
}
/** The path of a file on head, or where base had it. */
function read_plans_pathOf({ base, head }) {
    return (head ?? base)?.path ?? '';
}
/** Where a file was on base, if that was elsewhere. */
function previousPathOf({ base, head }) {
    return base !== null && head !== null && base.path !== head.path ? base.path : null;
}
function lossOf(base, head, { isPlan }) {
    if (isPlan(base.path) && !isPlan(head.path))
        return { kind: 'moved-out', base, head };
    return (0,structure/* saysNothing */._X)(head) && !(0,structure/* saysNothing */._X)(base) ? { kind: 'unmade', base, head } : null;
}
/** What could not be read is the same only where the source says so of its bytes. */
function isSameText(file) {
    const { baseContent, headContent } = file;
    if (baseContent?.kind === 'text' && headContent?.kind === 'text')
        return baseContent.text === headContent.text;
    return baseContent !== null && headContent !== null && hasSameBlob(file);
}
/** Whether it was the source that failed: a text that is too large or no text says so by itself. */
function isWithheld(side) {
    return side.kind === 'unreadable' && side.reason === 'unreadable';
}
async function documentOf(content, reader) {
    if (content === null)
        return { kind: 'absent' };
    if (content.kind === 'unreadable')
        return content;
    const result = await reader(content.text);
    return result.kind === 'document' ? result : { kind: 'unreadable', reason: result.reason, detail: result.detail };
}
/** The dialect that the settings name for a path; null where they leave it to the document. */
function dialectFor(overrides, config) {
    const id = config.dialect ?? overrides.findLast(({ dialect }) => dialect !== undefined)?.dialect;
    return id === undefined ? null : (0,dialects/* dialectById */.NE)(id);
}
function detectIn(reading) {
    return reading.kind === 'document' ? (0,dialects/* detectDialect */.IZ)(reading.document) : null;
}
/** A dialect with what the repository says of it. Only the native one has templates. */
function ownDialect(dialect, template, { statuses }) {
    return template !== null && dialect.id === tdl/* tdl */.L.id ? template : withStatuses(dialect, statuses);
}

// EXTERNAL MODULE: ./lib/report/plan-view.js + 1 modules
var plan_view = __webpack_require__(7460);
// EXTERNAL MODULE: ./lib/rules/index.js + 42 modules
var rules = __webpack_require__(7847);
;// CONCATENATED MODULE: ./lib/check-batch.js









/** A checker for the files of one run. The source is asked what stands around the plans, and nothing else. */
function createBatchChecker(order, source) {
    const { config, everythingIsNew, paths, withoutBase } = order;
    const reader = createDocumentReader();
    const templates = readTemplates(order.templates, config, reader, order.settingsPlace);
    return async (files) => {
        const own = await templates;
        const options = { config, paths, templates: own, reader };
        const read = await Promise.all(files.map(async (file) => ({ file, reading: await readBothSides(file, options) })));
        const around = await lookAround(source, order, read);
        const outcomes = read.map(({ file, reading }) => {
            const checks = { levels: levelsFor(read_plans_pathOf(file), order), everythingIsNew, withoutBase };
            const outcome = check_batch_outcomeOf(file, reading, around.surroundings, checks);
            return order.keepPlans ? outcome : withViewAlone(outcome);
        });
        return { outcomes, notes: [...own.notes, ...around.notes] };
    };
}
/** What the rules want to know of the repository around the plans. Without one they do not run, which a note says. */
async function lookAround(source, { everythingIsNew, changed }, read) {
    const changes = read.flatMap(({ reading }) => (reading.kind === 'plan' ? [reading.change] : []));
    const judged = changes.filter((change) => isJudged(change, everythingIsNew));
    const { surroundings, gaps } = await readSurroundings(source, wantedPaths(rules/* rules */.a, judged), changed);
    if (surroundings !== null || judged.length === 0)
        return { surroundings, notes: gaps.map(gap) };
    const left = rules/* rules */.a.filter((rule) => rule.reads === 'plan in tree' || rule.reads === 'change in tree');
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
function check_batch_outcomeOf(file, reading, surroundings, options) {
    const path = read_plans_pathOf(file);
    switch (reading.kind) {
        case 'no plan':
            return { ...nothing, skipped: file.head === null ? null : { path, reason: 'not a plan' } };
        case 'unreadable':
            return {
                ...nothing,
                findings: checkUnreadable(rules/* rules */.a, reading.file, options),
                skipped: { path, reason: reading.file.reason },
            };
        case 'plan': {
            const { change, loss, gaps } = reading;
            const around = isJudged(change, options.everythingIsNew) ? surroundings : null;
            const result = checkChange(rules/* rules */.a, { change, loss, surroundings: around }, options);
            return { ...nothing, ...result, plan: { path, previousPath: previousPathOf(file), change }, gaps };
        }
    }
}
function withViewAlone(outcome) {
    const { plan } = outcome;
    if (plan === null || plan.change.kind === 'modified')
        return outcome;
    return { ...outcome, plan: { ...plan, change: { kind: 'told', view: (0,plan_view/* viewOf */.d)(plan) } } };
}
/** Plans that may have changed and are not listed are a finding like plans that cannot be read. */
function unlistedPlans(detail, order) {
    if (detail === null)
        return [];
    const path = change/* wholeRepository */.K;
    const file = { path, previousPath: null, reason: change/* notListed */.N, detail, base: null, withheld: true, existing: false };
    const options = { levels: levelsFor(path, order), everythingIsNew: false, withoutBase: false };
    const findings = checkUnreadable(rules/* rules */.a, file, options);
    // Where the finding is off, the report says so all the same.
    const gaps = findings.length > 0 ? [] : [`Plans may have changed that were not checked: ${detail}.`];
    return [{ ...nothing, findings, skipped: { path, reason: change/* notListed */.N }, gaps }];
}
/** What a source could not find out, as a report says it. */
function gap(text) {
    return { kind: 'gap', text };
}
/** Inputs win over the file, of which later overrides win over earlier ones, and all of them over what holds everywhere. */
function levelsFor(path, { config, paths }) {
    const own = paths.overridesFor(path).flatMap(({ rules: levels }) => (levels === undefined ? [] : [levels]));
    return [config.inputRules, ...own.toReversed(), config.rules];
}

// EXTERNAL MODULE: ./lib/collect/default-globs.js
var default_globs = __webpack_require__(4457);
;// CONCATENATED MODULE: ./lib/path-settings.js


/** Compiles the globs of the settings. The library that does is loaded only where there are any. */
async function pathSettings(config) {
    const { plans, overrides } = config;
    const templates = (0,config_config/* templatesOf */.r3)(config);
    const byDefault = (path) => (0,default_globs/* isPlanByDefault */.OI)(path) && !templates.includes(path);
    if (plans === null && overrides.length === 0)
        return { isPlan: byDefault, overridesFor: () => [] };
    const { planMatcher } = await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(86)]).then(__webpack_require__.bind(__webpack_require__, 6705));
    const compiled = overrides.map((override) => ({ override, fits: planMatcher(override.plans) }));
    return {
        isPlan: plans === null ? byDefault : planMatcher(plans, templates),
        overridesFor: (path) => compiled.flatMap(({ override, fits }) => (fits(path) ? [override] : [])),
    };
}

;// CONCATENATED MODULE: ./lib/version.js
/** The version of the program; a test holds it against package.json. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./lib/plan-check.js






/** The whole job: collect, parse, compare, check. What becomes of the report is the caller's business. */
async function checkPlans(source, request) {
    const { config, scope, keepPlans = true, onPart } = request;
    const paths = await pathSettings(config);
    const isPlan = request.isPlan ?? paths.isPlan;
    const [{ collection, batches, first }, templates] = await Promise.all([
        collectFirst(source, scope, isPlan),
        fetchTemplates(source, config),
    ]);
    const order = {
        config,
        paths,
        templates,
        settingsPlace: request.settingsPlace ?? 'on the target branch',
        everythingIsNew: scope === 'all',
        withoutBase: scope === 'all' && collection.base.id === null,
        changed: changedPaths(collection.listed, isPlan),
        keepPlans: keepPlans || onPart !== undefined,
    };
    const outcomes = [...unlistedPlans(collection.unlisted, order)];
    const notes = [];
    const check = createBatchChecker(order, source);
    for (const [index, files] of batches.entries()) {
        const result = await check(index === 0 ? first : await readTexts(source, files));
        notes.push(...result.notes.filter(({ text }) => !notes.some((note) => note.text === text)));
        onPart?.(partOf(result.outcomes));
        const left = onPart === undefined ? result.outcomes : result.outcomes.map(withoutPlan);
        // A copy has no strings that are parts of the plans' texts, and would keep them.
        outcomes.push(...(keepPlans ? left : structuredClone(left)));
    }
    return {
        version: version,
        base: collection.base.id,
        head: collection.head.id,
        failOn: config.failOn,
        override: null,
        ...partOf(outcomes),
        skipped: outcomes.flatMap((outcome) => outcome.skipped ?? []),
        notes: [
            ...(request.notes ?? []),
            ...notes,
            ...[...collection.gaps, ...outcomes.flatMap((outcome) => outcome.gaps)].map(gap),
        ],
    };
}
/** The plans, and the texts of the first batch: read while the templates are, as each question to GitHub takes its time. */
async function collectFirst(source, scope, isPlan) {
    const collection = await collect(source, scope, isPlan);
    const batches = inBatches(collection.plans, scope);
    return { collection, batches, first: await readTexts(source, batches[0] ?? []) };
}
/** Plans of a whole repository that are held at a time, with their texts; fewer at first, as somebody waits to see something. */
const batchSize = 20;
const firstBatchSize = 5;
/** What changed is read in one go, as GitHub is asked for it; a repository may have more plans than there is memory for. */
function inBatches(plans, scope) {
    if (scope === 'changed')
        return [plans];
    const batches = [plans.slice(0, firstBatchSize)];
    for (let at = firstBatchSize; at < plans.length; at += batchSize)
        batches.push(plans.slice(at, at + batchSize));
    return batches;
}
function partOf(outcomes) {
    return {
        plans: outcomes.flatMap((outcome) => outcome.plan ?? []),
        findings: outcomes.flatMap((outcome) => outcome.findings),
        suppressed: outcomes.flatMap((outcome) => outcome.suppressed),
    };
}
/** What is left to say once a plan has been handed on. */
function withoutPlan(outcome) {
    return { ...outcome, plan: null };
}


/***/ }),

/***/ 2645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* reexport */ itemChangeKinds),
  G: () => (/* binding */ itemChangesOf)
});

// EXTERNAL MODULE: ./lib/model/progress.js
var progress = __webpack_require__(1522);
;// CONCATENATED MODULE: ./lib/model/item-change.js
const itemChangeKinds = ['ticked', 'unticked', 'added', 'dropped', 'reworded', 'moved', 'waived'];

;// CONCATENATED MODULE: ./lib/report/item-changes.js


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
            ...((0,progress/* stateOf */.L4)(item) === 'waived' && was.waiver === null ? [change('waived')] : []),
        ];
    });
    const dropped = (base?.items ?? []).flatMap((item, index) => kept.has(index) ? [] : [{ kind: 'dropped', text: item.text, was: null, line: null, leaf: item.leaf }]);
    return [...inHead, ...dropped];
}


/***/ }),

/***/ 7460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./lib/model/explanation.js
var explanation = __webpack_require__(1714);
// EXTERNAL MODULE: ./lib/model/merge-only.js
var merge_only = __webpack_require__(4344);
// EXTERNAL MODULE: ./lib/model/progress.js
var progress = __webpack_require__(1522);
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
                items: head.items.map((_, index) => ({ base: index, head: index, reworded: false, moved: false })),
            };
        }
    }
}
function samePlaces(values) {
    return values.map((_, index) => ({ base: index, head: index }));
}

// EXTERNAL MODULE: ./lib/report/item-changes.js + 1 modules
var item_changes = __webpack_require__(2645);
;// CONCATENATED MODULE: ./lib/report/plan-view.js





function viewOf({ path, previousPath, change }) {
    if (change.kind === 'told')
        return change.view;
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
            base: sides.base === null ? null : (0,progress/* progressOf */.jA)(sides.base),
            head: sides.head === null ? null : (0,progress/* progressOf */.jA)(sides.head),
        },
        phases: phaseViews(sides),
        sections: sectionViews(sides),
        itemChanges: change.kind === 'unchanged' ? [] : (0,item_changes/* itemChangesOf */.G)(sides),
        waivers: waiverViews(sides),
        transitions: change.kind === 'modified' ? change.transitions.map((step) => transitionView(step, sides)) : [],
        questions: openItems(sides.head, (plan, item) => (0,progress/* roleAround */.Ou)(plan, item.section) === 'open-questions'),
        mergeOnly: openItems(sides.head, merge_only/* isMergeOnly */.l),
    };
}
function openItems(plan, holds) {
    if (plan === null)
        return [];
    return plan.items
        .filter((item) => item.leaf && (0,progress/* stateOf */.L4)(item) === 'open' && holds(plan, item))
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
            state: onBoth({ base, head }, before, now, progress/* phaseState */.RI),
            counts: onBoth({ base, head }, before, now, phaseCounts),
        };
    };
    const baseOf = new Map(phases.map((pair) => [pair.head, pair.base]));
    const kept = new Set(phases.map((pair) => pair.base));
    return [
        ...[...(head?.phases ?? []).keys()].map((now) => view(baseOf.get(now) ?? null, now)),
        ...[...(base?.phases ?? []).keys()].filter((before) => !kept.has(before)).map((before) => view(before, null)),
    ];
}
/** What holds of a part of a plan on each side, by its index there. A plan that did not change is looked at once. */
function onBoth({ base, head }, before, now, tell) {
    const is = head === null || now === null ? null : tell(head, now);
    if (base === head && before === now)
        return { base: is, head: is };
    return { base: base === null || before === null ? null : tell(base, before), head: is };
}
function phaseCounts(plan, phase) {
    return (0,progress/* countItems */.A1)((0,progress/* itemsAt */.Ct)(plan, plan.phases[phase]?.items ?? []));
}
/** Sections outside of phases that hold items on either side. */
function sectionViews({ base, head, sections }) {
    const view = (before, now) => ({
        title: (head?.sections[now ?? -1] ?? base?.sections[before ?? -1])?.title ?? '',
        line: head?.sections[now ?? -1]?.place.line ?? null,
        counts: onBoth({ base, head }, before, now, sectionCounts),
    });
    const baseOf = new Map(sections.map((pair) => [pair.head, pair.base]));
    const kept = new Set(sections.map((pair) => pair.base));
    return [
        ...[...(head?.sections ?? []).keys()].map((now) => view(baseOf.get(now) ?? null, now)),
        ...[...(base?.sections ?? []).keys()].filter((before) => !kept.has(before)).map((before) => view(before, null)),
    ].filter(({ counts }) => hasItems(counts.base) || hasItems(counts.head));
}
function sectionCounts(plan, section) {
    const { phase = null, items = [] } = plan.sections[section] ?? {};
    return phase === null ? (0,progress/* countItems */.A1)((0,progress/* itemsAt */.Ct)(plan, items)) : null;
}
function hasItems(counts) {
    return counts !== null && counts.items.done + counts.items.open + counts.items.waived > 0;
}
/** Items of head that need not be done, and ticked ones that say so themselves. */
function waiverViews({ base, head, items }) {
    if (head === null || head.items.every(({ waiver }) => waiver === null))
        return [];
    const baseOf = new Map(items.map((pair) => [pair.head, pair.base]));
    const explanations = (0,explanation/* explanationsBelow */.c)(head);
    return head.items.flatMap((item, index) => {
        if (item.waiver === null || (item.done && item.waiver.inherited))
            return [];
        const was = base?.items[baseOf.get(index) ?? -1];
        return [
            {
                line: item.place.line,
                text: item.text,
                reason: item.waiver.reason ?? explanations.get(index) ?? null,
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


/***/ })

};
