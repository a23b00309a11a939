import { defaultPlanGlobs } from '../../collect/default-globs.js';
import { version } from '../../version.js';
import type { Survey } from './survey.js';

/** The workflow of the README; a test holds the two together. */
export const workflowText = `name: Plans
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
const schemaUrl = `https://cdn.jsdelivr.net/npm/plan-check@${version}/schemas/plan-check.schema.json`;

/** A configuration that says what was found; all the rest is as by default, and stands there as a comment. */
export function configText({ globs }: Survey, template: string): string {
  const plans =
    globs.length === 0
      ? ['# Which files are plans. By default:', `# plans: [${defaultPlanGlobs.map(quoted).join(', ')}]`]
      : ['plans:', ...[...defaultPlanGlobs, ...globs].map((glob) => `  - ${quoted(glob)}`)];
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
function quoted(text: string): string {
  return JSON.stringify(text);
}

export const agentsStart = '<!-- plan-check -->';
const agentsEnd = '<!-- /plan-check -->';

/** What an agent has to know of plans before it writes one. */
export const agentsText = `${agentsStart}

## Plans

- The status of a plan is one of \`Draft\`, \`Phase N In Progress\`, \`Complete\`, \`Cancelled\`; more may follow in parentheses.
- Tick a box in the change that does the work, and move the status on when a phase begins.
- What is not going to be done is struck with its reason, never deleted or reworded: \`- [ ] ~~Text~~ (deferred: why)\`.
- Do not soften acceptance criteria or verification commands in the change that passes them.
- Before you push, run \`npx plan-check\`, and mend what it reports; \`npx plan-check --fix\` does what it can by itself, and
  \`npx plan-check explain RULE\` says why.

${agentsEnd}
`;
