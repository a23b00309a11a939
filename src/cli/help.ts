/** Kept free of imports: help must not wait for the rest of the program. */
export const help = `plan-check: checks the Markdown plans that a change touches

Usage
  plan-check [check] [PATH…]      changed plans of the work tree against the merge base of the default branch
  plan-check compare BASE HEAD    two files; "-" for a side that does not exist

Options of check
  --base REF        compare with the merge base of REF and head
  --head REF        check a commit instead of the work tree (WORKTREE)
  --all             every plan of the tree, changed or not; every finding counts

Options of compare
  --path PATH       the plan's path in its repository

Common options
  --format FORMAT   text (default), json, sarif, markdown, github
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
  plan-check --base origin/release docs/plans
  plan-check compare old/plan.md plan.md --format json
`;
