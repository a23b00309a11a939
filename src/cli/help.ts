/** Whether help is asked for: by an option anywhere, or as `help`, with a command if with anything. */
export function asksForHelp(words: readonly string[]): boolean {
  if (words.includes('--help') || words.includes('-h')) return true;
  const [first, named] = words;
  return first === 'help' && (named === undefined || named.startsWith('-') || Object.hasOwn(helpOf, named));
}

/** Kept free of imports: help must not wait for the rest of the program. */
export function helpFor(words: readonly string[]): string {
  const named = words.find((word) => !word.startsWith('-') && word !== 'help') ?? '';
  return Object.hasOwn(helpOf, named) ? `${helpOf[named] ?? ''}\n${ending}` : help;
}

const help = `plan-check: checks the Markdown plans that a change touches

Usage
  plan-check [check] [PATH…]      changed plans of the work tree against the merge base of the default branch
  plan-check compare BASE HEAD    two files; "-" for a side that does not exist
  plan-check status [PATH…]       where every plan stands: status, phase, progress, what is open to decide
  plan-check explain [RULE]       what a rule holds, why, and an example; without RULE every rule
  plan-check init                 sets a repository up: workflow, configuration, plan template
  plan-check help COMMAND         the options of a command

Common options
  --format FORMAT   text (default), json, sarif, markdown, github; of status text, json, markdown, html
  --output FILE     write the result to FILE instead of stdout
  --config FILE     configuration file (default .github/plan-check.yml)
  --dialect NAME    how the plans are written: tdl, checklist (default: told by each file)
  --template FILE   the repository's own plan template
  --rule ID=LEVEL   level of a rule or of one message (rule.message): error, warning, notice, off; repeatable
  --fail-on LEVEL   error (default), warning, notice, never
  --color WHEN      auto (default), always, never
  --version, --help

Exit codes
  0  nothing new at or above the level of --fail-on
  1  findings at or above it
  2  could not run

Examples
  plan-check                                  before pushing
  plan-check --fix                            mend what can be mended, and see what is left
  plan-check --base origin/release docs/plans
  plan-check compare old/plan.md plan.md --format json
  plan-check status --format html --output plans.html
`;

const ending = 'The common options, exit codes and more: plan-check --help\n';

const helpOf: Readonly<Record<string, string>> = {
  check: `plan-check [check] [PATH…]: checks the plans that the work tree changed since the merge base of the default branch

A PATH that is a file is a plan; one that is a folder holds the plans that are looked at.

Options
  --base REF        compare with the merge base of REF and head
  --head REF        check a commit instead of the work tree (WORKTREE)
  --all             every plan of the tree, changed or not; every finding counts
  --fix             make the edits that new findings offer, then report what is left; no task is ever ticked
  --dry-run         with --fix: print the edits as a diff, and write nothing

Examples
  plan-check
  plan-check --base origin/release docs/plans
  plan-check --all --fail-on never --format sarif --output plans.sarif
  plan-check --fix --dry-run | git apply
`,
  compare: `plan-check compare BASE HEAD: compares two files as the two sides of one plan; "-" for a side that does not exist

There is no repository around them: rules that need one do not run, and a note says so.

Options
  --path PATH       the plan's path in its repository

Examples
  plan-check compare old/plan.md plan.md --format json
  plan-check compare - plan.md --path docs/tasks/T-k7m2q-queue/plan.md
`,
  status: `plan-check status [PATH…]: tells where every plan stands, what needs attention first

It judges nothing: the exit code is 0 whatever it finds.

Options
  --head REF        read a commit instead of the work tree
  --format FORMAT   text (default), json, markdown, or html: one page with burn-ups from the history

Examples
  plan-check status
  plan-check status docs/tasks --format json
  plan-check status --format html --output plans.html
`,
  explain: `plan-check explain [RULE]: says what a rule holds, why, with an example that fails and one that passes

Examples
  plan-check explain
  plan-check explain phases-in-order
  plan-check explain status-known.alias
`,
  init: `plan-check init: writes .github/workflows/plan-check.yml, .github/plan-check.yml and a plan template

It looks for the plans that there are, and says what it found. A file that is there is left as it is, and a workflow of
another name that runs plan-check will do. The template goes where the configuration looks for it.

Options
  --agents          add a few lines on plans to AGENTS.md, or to the file that it links to, for coding agents
  --dry-run         say what would be written, and write nothing

Examples
  plan-check init --agents
  plan-check init --dry-run
`,
};

/** The commands that have a help of their own. */
export const commandsWithHelp: readonly string[] = Object.keys(helpOf);
