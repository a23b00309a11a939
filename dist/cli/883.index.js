export const id = 883;
export const ids = [883];
export const modules = {

/***/ 4883:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toMarkdown: () => (/* binding */ toMarkdown)
});

// UNUSED EXPORTS: commentSections, leftOutLine, maxComment

// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/report/plan-view.js + 1 modules
var plan_view = __webpack_require__(7460);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/model/pair-lines.js
var pair_lines = __webpack_require__(7551);
;// CONCATENATED MODULE: ./lib/report/gate-changes.js

/** The lines of head in their order, with what each was; then what head no longer has. */
function gateChanges(base, head, likeness) {
    const [before, now] = [base.map(({ text }) => text), head.map(({ text }) => text)];
    const { pairs, removed } = (0,pair_lines/* pairLines */.GC)(before, now, likeness);
    const was = new Map(pairs.map((pair) => [pair.head, before[pair.base] ?? '']));
    const lines = now.map((text, index) => {
        const from = was.get(index);
        if (from === undefined)
            return { kind: 'added', text };
        return from === text ? { kind: 'same', text } : { kind: 'changed', text, was: from };
    });
    return [...lines, ...removed.map((index) => ({ kind: 'removed', was: before[index] ?? '' }))];
}

// EXTERNAL MODULE: ./lib/report/markdown/escape.js
var markdown_escape = __webpack_require__(2927);
;// CONCATENATED MODULE: ./lib/report/markdown/links.js

/** A link to a line of a file at the head commit; plain text where links lead nowhere. */
function linkTo(target, path, line, text) {
    const shown = (0,markdown_escape/* escapeMarkdown */.FV)(text);
    if (target === null || target.gone?.has(path) === true)
        return shown;
    const { serverUrl, owner, repository, headSha, pages = 'github' } = target;
    const { folder, source } = layouts[pages];
    const file = path.split('/').map(encodePart).join('/');
    const anchor = line === null ? '' : `?${source}#L${line}`;
    return `[${shown}](${serverUrl}/${encodePart(owner)}/${encodePart(repository)}/${folder}/${headSha}/${file}${anchor})`;
}
/** Where the files of a commit are, and what shows the source of Markdown, which alone has lines. */
const layouts = {
    github: { folder: 'blob', source: 'plain=1' },
    forgejo: { folder: 'src/commit', source: 'display=source' },
};
/** Percent-encoded so that nothing ends a link's destination; a lone surrogate, which has no encoding, is shown as U+FFFD. */
function encodePart(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./lib/model/shorten.js
var shorten = __webpack_require__(2712);
;// CONCATENATED MODULE: ./lib/report/markdown/plan-name.js

/** Code units of a plan's title where it stands for the plan. */
const maxTitle = 60;
/** What a plan is called in the report: its title, else its path. */
function planName(view) {
    return (0,shorten/* shorten */.m)(view.title ?? view.path, maxTitle);
}
/** Tells of plans whether another of them is called the same. */
function sharesName(views) {
    const seen = new Set();
    const shared = new Set();
    for (const name of views.map(planName))
        (seen.has(name) ? shared : seen).add(name);
    return (view) => shared.has(planName(view));
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
/** Phases that are shown at all. */
const maxShown = 100;
/** What to verify for every phase that closes here. */
function closingSections(plans, target) {
    const all = plans.flatMap(closingsOf);
    const text = (closing) => closingText(closing, target);
    const open = all.slice(0, maxOpen).map(text);
    const folded = all.slice(maxOpen, maxShown).map(text);
    const rest = all.length - maxShown;
    if (rest > 0)
        folded.push(`… and ${rest} more.`);
    const more = folded.length === 0 ? [] : [(0,markdown_escape/* fold */.AU)(`${(0,words/* count */.U)(all.length - maxOpen, 'more phase')} to verify`, folded.join('\n\n'))];
    return [...open, ...more].join('\n\n');
}
function closingsOf(plan) {
    const { change } = plan;
    if (change.kind !== 'modified')
        return [];
    return change.transitions.flatMap((step) => step.kind === 'phase-closed' && change.head.phases[step.phase] !== undefined
        ? [{ plan, change, phase: step.phase }]
        : []);
}
function closingText({ plan, change, phase }, target) {
    const { section: index = -1, key = '' } = change.head.phases[phase] ?? {};
    const section = change.head.sections[index];
    const name = (0,markdown_escape/* escapeMarkdown */.FV)(shortName({ id: change.head.id, title: change.head.title?.text || null, path: plan.path }));
    const title = linkTo(target, plan.path, section?.place.line ?? null, section?.title ?? key);
    const lead = `**${title} closes here** in ${name}.`;
    const gate = gateOf(change, phase);
    return gate === '' ? `${lead} It names no criteria to verify.` : `${lead} Please verify:\n\n${gate}`;
}
/** Criteria and commands of a phase; what the change did to them is told line by line. */
function gateOf(change, phase) {
    const basePhase = change.pairing.phases.find((pair) => pair.head === phase)?.base ?? -1;
    const [was, is] = [change.base.phases[basePhase], change.head.phases[phase]];
    if (is === undefined)
        return '';
    const criteria = gateChanges(was?.criteria ?? is.criteria, is.criteria);
    const commands = gateChanges(was?.commands ?? is.commands, is.commands, (0,pair_lines/* commandLikeness */.Ot)());
    const shownCriteria = criteria.slice(0, maxLines);
    const shownCommands = commands.slice(0, maxLines - shownCriteria.length);
    const optional = new Set(is.commands.filter((command) => command.optional).map((command) => command.text));
    const rest = criteria.length + commands.length - shownCriteria.length - shownCommands.length;
    return [
        shownCriteria.map(criterion).join('\n'),
        shownCommands.length === 0
            ? ''
            : (0,markdown_escape/* fenced */.OF)(shownCommands.map((line) => commandLine(line, optional)), 'sh'),
        rest === 0 ? '' : `… and ${rest} more in the plan.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function criterion(line) {
    switch (line.kind) {
        case 'same':
            return `- ${(0,markdown_escape/* escapeMarkdown */.FV)(line.text)}`;
        case 'added':
            return `- ${(0,markdown_escape/* escapeMarkdown */.FV)(line.text)} **new**`;
        case 'changed':
            return `- ${(0,markdown_escape/* escapeMarkdown */.FV)(line.text)} **changed**, was: ~~${(0,markdown_escape/* escapeMarkdown */.FV)(line.was)}~~`;
        case 'removed':
            return `- ~~${(0,markdown_escape/* escapeMarkdown */.FV)(line.was)}~~ **removed**`;
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
const gap = '\n\n';
/**
 * Joins sections by blank lines, leaving out whole ones until the text fits. `budget` is in what `sizeOf` counts: UTF-16 code units
 * unless told.
 */
function fitSections(sections, budget, leftOut, sizeOf = (text) => text.length) {
    const kept = new Set(sections.filter((section) => section.text !== ''));
    const expendable = [...kept].reverse().filter((section) => section.expendable > 0);
    expendable.sort((one, other) => other.expendable - one.expendable);
    let dropped = 0;
    let size = [...kept].reduce((sum, { text }) => sum + sizeOf(text), gap.length * Math.max(0, kept.size - 1));
    for (const section of expendable) {
        const line = dropped === 0 ? 0 : gap.length + sizeOf(leftOut(dropped));
        if (size + line <= budget)
            break;
        kept.delete(section);
        dropped += 1;
        size -= sizeOf(section.text) + gap.length;
    }
    const texts = [...kept].map((section) => section.text);
    return [...texts, ...(dropped === 0 ? [] : [leftOut(dropped)])].join(gap);
}

;// CONCATENATED MODULE: ./lib/report/markdown/list.js

/** Lines of one list. A comment has no room for as many, and to write all that a hostile plan can bring takes seconds. */
const list_maxLines = 1_000;
/** One line for each value, and one for all that are too many. */
function listLines(values, line, what) {
    const rest = values.length - list_maxLines;
    const lines = values.slice(0, list_maxLines).map(line);
    return [...lines, ...(rest > 0 ? [`- … and ${(0,words/* count */.U)(rest, `more ${what}`)}`] : [])].join('\n');
}

// EXTERNAL MODULE: ./lib/report/progress-bar.js
var progress_bar = __webpack_require__(2919);
;// CONCATENATED MODULE: ./lib/report/markdown/severity-signs.js
/** Signs beside the words, never in their place. */
const severitySigns = { error: '🔴', warning: '🟡', notice: '🔵' };

;// CONCATENATED MODULE: ./lib/report/markdown/plan-table.js







/** Plans in the open; the others stand in a fold. */
const plan_table_maxOpen = 8;
/** Phases of one plan that are shown. */
const maxSigns = 100;
const phaseSigns = { empty: '○', pending: '○', active: '◐', resolved: '●' };
/** Where each plan is, and what moved. */
function planTable(views, findings, target) {
    if (views.length === 0)
        return '';
    const worst = worstByPath(findings);
    const isShared = sharesName(views);
    const needsPath = (view) => view.title !== null && (target === null || isShared(view));
    const rows = views.map((view) => row(view, worst.get(view.path) ?? null, target, needsPath(view)));
    const [open, folded] = [rows.slice(0, plan_table_maxOpen), rows.slice(plan_table_maxOpen)];
    const more = folded.length === 0 ? [] : [(0,markdown_escape/* fold */.AU)((0,words/* count */.U)(folded.length, 'more plan'), table(folded))];
    return [table(open), ...more].join('\n\n');
}
function table(rows) {
    return ['| Plan | Status | Phases | Progress |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n');
}
/** The heaviest new finding of each plan. */
function worstByPath(findings) {
    const fresh = (0,ranking/* rank */.T)(findings).filter((finding) => !finding.existing);
    return new Map(fresh.toReversed().map((finding) => [finding.path, finding.severity]));
}
function row(view, worst, target, withPath) {
    const name = linkTo(target, view.path, null, planName(view));
    const sign = worst === null ? '' : `${severitySigns[worst]} `;
    return `| ${sign}${name}${noteOf(view, withPath)} | ${statusCell(view)} | ${phasesCell(view)} | ${progressCell(view)} |`;
}
/** Below the name: where the plan is, if nothing else tells, and what became of it. */
function noteOf({ kind, path, previousPath }, withPath) {
    const notes = [
        ...(withPath ? [(0,markdown_escape/* escapeMarkdown */.FV)(path)] : []),
        ...(kind === 'added' ? ['new'] : []),
        ...(kind === 'deleted' ? ['deleted'] : []),
        ...(previousPath === null ? [] : ['moved']),
    ];
    return notes.length === 0 ? '' : ` <sub>${notes.join(', ')}</sub>`;
}
function statusCell({ status, kind }) {
    const [from, to] = [status.base, status.head].map((text) => (text === null ? null : (0,markdown_escape/* escapeMarkdown */.FV)(text)));
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
    const signs = shown.slice(0, maxSigns).map((phase) => phaseSigns[phase.state.head ?? 'empty']);
    const rest = shown.length - signs.length;
    return [...signs, ...(rest > 0 ? [`+${rest}`] : [])].join(' ');
}
function progressCell({ progress, kind }) {
    const head = progress.head?.leaves;
    if (head === undefined || head.done + head.open + head.waived === 0)
        return '–';
    const gained = kind === 'modified' ? (0,progress_bar/* gain */.mn)(progress.base?.leaves ?? null, head) : null;
    const waived = head.waived === 0 ? '' : ` · ${head.waived} waived`;
    return `\`${(0,progress_bar/* progressBar */.hr)(head)}\` ${(0,progress_bar/* fraction */.zO)(head)}${gained === null ? '' : ` **${gained}**`}${waived}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/problems.js






/** Problems that are listed in the open; more stand in a fold. */
const problems_maxOpen = 12;
/** The first new findings, heaviest first: what is wrong, where, and the line to write. */
function problemList(findings, target) {
    return findings
        .slice(0, problems_maxOpen)
        .map((finding) => problem(finding, target))
        .join('\n\n');
}
/** The other new findings, in a fold: one line each. */
function furtherProblems(findings, target) {
    const rest = findings.slice(problems_maxOpen);
    return rest.length === 0 ? '' : (0,markdown_escape/* fold */.AU)((0,words/* count */.U)(rest.length, 'more finding'), findingLines(rest, target));
}
/** One line for each finding. */
function findingLines(findings, target) {
    const line = (finding) => `- ${severitySigns[finding.severity]} ${placeLink(finding, target)} ${(0,markdown_escape/* escapeMarkdown */.FV)(finding.message)}`;
    return listLines(findings, line, 'finding');
}
function problem(finding, target) {
    const { severity, message, howToFix, example, rule } = finding;
    const help = [howToFix === null ? '' : (0,markdown_escape/* escapeMarkdown */.FV)(howToFix), example === null ? '' : (0,markdown_escape/* code */.aY)(example)];
    return [
        `- ${severitySigns[severity]} **${severity}** ${placeLink(finding, target)} ${(0,markdown_escape/* code */.aY)(rule)}`,
        (0,markdown_escape/* escapeMarkdown */.FV)(message),
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
    return honoured.length === 0 ? '' : (0,markdown_escape/* fold */.AU)(`${(0,words/* count */.U)(honoured.length, 'suppression')} used`, lines(honoured, target));
}
function lines(suppressions, target) {
    const lineOf = ({ path, line, rule, reason }) => {
        const place = linkTo(target, path, line, `${shortPath(path)}:${line}`);
        return `- ${place} ${(0,markdown_escape/* code */.aY)(rule)}: ${(0,markdown_escape/* escapeMarkdown */.FV)(reason)}`;
    };
    return listLines(suppressions, lineOf, 'suppression');
}

;// CONCATENATED MODULE: ./lib/report/markdown/verdict.js







/** The heading: the verdict with its cause. */
function verdictHeading(report, views, draft) {
    if ((0,model_report/* verdictOf */.Vj)(report) !== 'pass')
        return `### ${failure(report, draft)}: ${cause(report, views)}`;
    if (report.notes.some((note) => note.kind === 'gap')) {
        return '### ⚠️ Plan check passes, but not everything could be looked at';
    }
    const found = (0,words/* findingCounts */.s)(report);
    const { error, warning } = (0,model_report/* countFindings */.Gt)(report.findings);
    if (found !== null)
        return `### ${error + warning > 0 ? '⚠️' : '✅'} Plan check passes with ${found}`;
    const closing = views.flatMap((view) => view.transitions.filter((step) => step.kind === 'phase-closed'));
    if (closing.length > 0)
        return `### ✅ Plan check passes: ${(0,words/* count */.U)(closing.length, 'phase')} to verify`;
    return '### ✅ Plan check passes';
}
/** An override holds for a draft as well. */
function failure({ override }, draft) {
    // In bold, so that no colon in the name makes an emoji code with the one behind it.
    if (override !== null)
        return `🟠 Plan check is overridden by **${(0,markdown_escape/* escapeMarkdown */.FV)(override.by)}**`;
    return draft ? '📝 Plan check would fail when ready' : '❌ Plan check fails';
}
function cause(report, views) {
    const failing = (0,ranking/* rank */.T)(report.findings.filter((finding) => (0,model_report/* fails */.c6)(finding, report.failOn)));
    const [first, ...others] = failing;
    if (first === undefined)
        return '';
    const where = views.length > 1 ? ` (${nameOf(first, views)})` : '';
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    return (0,markdown_escape/* escapeMarkdown */.FV)(`${first.headline}${where}`) + more;
}
function nameOf(finding, views) {
    const view = views.find((candidate) => candidate.path === finding.path);
    return view === undefined ? finding.path : shortName(view);
}
/** All of it on one line, for a change in which nothing needs a reader. */
function quietLine(report, views, target) {
    const [view, ...others] = views;
    const rest = [
        ...(report.suppressed.length === 0 ? [] : [(0,words/* count */.U)(report.suppressed.length, 'suppression')]),
        'nothing to review',
    ];
    if (view === undefined)
        return '✅ **Plan check passes** · no plan changed';
    if (others.length > 0)
        return ['✅ **Plan check passes**', (0,words/* count */.U)(views.length, 'plan'), ...rest].join(' · ');
    const name = linkTo(target, view.path, null, shortName(view));
    const status = view.status.head === null ? [] : [(0,markdown_escape/* escapeMarkdown */.FV)(view.status.head)];
    const head = view.progress.head?.leaves;
    const gained = head === undefined || view.kind === 'added' ? null : (0,progress_bar/* gain */.mn)(view.progress.base?.leaves ?? null, head);
    const progress = head === undefined ? [] : [(0,progress_bar/* fraction */.zO)(head) + (gained === null ? '' : ` (${gained})`)];
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
    const views = report.plans.map(plan_view/* viewOf */.d);
    if (needsNoReader(report, views)) {
        return `${[quietLine(report, views, linksFor(options.links, views)), options.since ?? '', notesLine(report)].filter((line) => line !== '').join('\n\n')}\n`;
    }
    return `${fitSections(commentSections(report, views, options), maxComment, leftOutLine)}\n`;
}
/** The sections of the comment; the job summary begins with the same ones. */
function commentSections(report, views, options) {
    const { since = null, draft = false } = options;
    const links = linksFor(options.links, views);
    const ranked = (0,ranking/* rank */.T)(report.findings);
    const existing = ranked.filter((finding) => finding.existing);
    const fresh = newOf(ranked);
    // A notice asks for nothing: it stands in the open only where it makes the check fail.
    const problems = fresh.filter((finding) => finding.severity !== 'notice' || (0,model_report/* fails */.c6)(finding, report.failOn));
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
            text: notices.length === 0 ? '' : (0,markdown_escape/* fold */.AU)((0,words/* count */.U)(notices.length, 'notice'), findingLines(notices, links)),
            expendable: 6,
        },
        { text: questionList(views, links), expendable: 6 },
        { text: waiverList(views, links), expendable: 6 },
        { text: suppressedFold(report, links), expendable: 6 },
        { text: mergeOnlyList(views, links), expendable: 6 },
        {
            text: existing.length === 0 ? '' : (0,markdown_escape/* fold */.AU)(existingTitle(existing), findingLines(existing, links)),
            expendable: 6,
        },
        { text: notesLine(report), expendable: 1 },
        { text: footer(report, links), expendable: 1 },
    ];
}
/** A deleted plan is named without a link, as the head commit does not have it; so is the repository. */
function linksFor(links, views) {
    const deleted = views.filter(({ kind }) => kind === 'deleted');
    return links === null ? null : { ...links, gone: new Set([change/* wholeRepository */.K, ...deleted.map(({ path }) => path)]) };
}
function leftOutLine(sections) {
    return `<sub>${(0,words/* count */.U)(sections, 'section')} left out, because a comment has room for no more.</sub>`;
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
    const lines = listLines(skipped, ({ path, reason }) => `- ${(0,markdown_escape/* escapeMarkdown */.FV)(path)}: ${reason}`, 'file');
    const title = `${(0,words/* count */.U)(skipped.length, 'file')} not checked`;
    return skipped.length <= 3 ? `**${title}**\n\n${lines}` : (0,markdown_escape/* fold */.AU)(title, lines);
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
        return `- ~~${(0,markdown_escape/* escapeMarkdown */.FV)(change.text)}~~${where}`;
    };
    return (0,markdown_escape/* fold */.AU)(`${(0,words/* count */.U)(gone.length, 'item')} gone from ${views.length > 1 ? 'the plans' : 'the plan'}`, listLines(gone, line, 'item'));
}
function existingTitle(existing) {
    return `${(0,words/* count */.U)(existing.length, 'finding')} that ${existing.length === 1 ? 'was' : 'were'} there before`;
}
/** The questions of plans in which a phase closes: now is the time to decide them. */
function questionList(views, links) {
    const closing = views.filter((view) => view.transitions.some((step) => step.kind === 'phase-closed'));
    return itemFold(closing, links, (view) => view.questions, (number) => `${(0,words/* count */.U)(number, 'decision')} still open`);
}
function mergeOnlyList(views, links) {
    const title = (number) => `${(0,words/* count */.U)(number, 'item')} that only the merge can make true`;
    return itemFold(views, links, (view) => view.mergeOnly, title);
}
function itemFold(views, links, itemsOf, title) {
    const items = views.flatMap((view) => itemsOf(view).map((item) => ({ view, item })));
    if (items.length === 0)
        return '';
    const line = ({ view, item }) => `- ${itemLink(view, item.line, links)} ${(0,markdown_escape/* escapeMarkdown */.FV)(item.text)}`;
    return (0,markdown_escape/* fold */.AU)(title(items.length), listLines(items, line, 'item'));
}
function itemLink({ path }, line, links) {
    return linkTo(links, path, line, `${shortPath(path)}:${line}`);
}
function waiverList(views, links) {
    const waivers = views.flatMap((view) => view.waivers.map((waiver) => ({ view, waiver })));
    if (waivers.length === 0)
        return '';
    const added = waivers.filter(({ view, waiver }) => waiver.new && view.kind === 'modified').length;
    const line = ({ view, waiver }) => {
        const isNew = waiver.new && view.kind === 'modified' ? ' **new**' : '';
        return `- ${itemLink(view, waiver.line, links)} ${(0,markdown_escape/* escapeMarkdown */.FV)(waiver.text)}${reasonOf(waiver)}${isNew}`;
    };
    const title = `${(0,words/* count */.U)(waivers.length, 'waived item')}${added === 0 ? '' : `, ${added} new`}`;
    return (0,markdown_escape/* fold */.AU)(title, listLines(waivers, line, 'item'));
}
/** The reason of a waiver, where the text of the item does not give it. */
function reasonOf({ text, reason, inherited }) {
    if (reason === null)
        return ' <sub>no reason given</sub>';
    if (inherited)
        return ` <sub>inherited: ${(0,markdown_escape/* escapeMarkdown */.FV)(reason)}</sub>`;
    return text.includes(reason) ? '' : ` <sub>${(0,markdown_escape/* escapeMarkdown */.FV)(reason)}</sub>`;
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
        .map((note) => (0,markdown_escape/* escapeMarkdown */.FV)(note.text))
        .join('<br>\n');
}


/***/ }),

/***/ 2927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* unused harmony export escapeHtml */
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2712);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2037);


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
    return withoutReferences((0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(text).trim(), maxText))
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
function code(text) {
    const plain = (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(text), maxText);
    if (plain.trim() === '')
        return '';
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^`|`$|^ .* $/.test(plain) ? ' ' : '';
    return `${fence}${padding}${plain}${padding}${fence}`;
}
/** Lines from outside as a fenced block, with a fence longer than any run of backticks in them. */
function fenced(lines, language) {
    const plain = lines.map((line) => (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(line), maxText));
    const longest = Math.max(2, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...plain, fence].join('\n');
}
/** A part of the text that the reader unfolds. `summary` is HTML; the blank lines let GitHub read Markdown in `body`. */
function fold(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 2919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ progressBar),
/* harmony export */   mn: () => (/* binding */ gain),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
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


/***/ }),

/***/ 8888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rank)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);

/** New findings before those of base, heavier before lighter, then by place. */
function rank(findings) {
    return [...findings].sort((one, other) => Number(one.existing) - Number(other.existing) ||
        _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(one.severity) - _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(other.severity) ||
        compareText(one.path, other.path) ||
        (one.place?.line ?? 0) - (other.place?.line ?? 0));
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
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
