import type { Placeholder, RequiredSection } from '../model/form.js';

/** What the native template has to be replaced, section by section. */
export const tdlPlaceholders: readonly Placeholder[] = [
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

function codeSpans(section: RequiredSection, texts: readonly string[]): readonly Placeholder[] {
  return texts.map((text) => ({ kind: 'code span', text, section }));
}

function codeWords(section: RequiredSection, texts: readonly string[]): readonly Placeholder[] {
  return texts.map((text) => ({ kind: 'code word', text, section }));
}

function words(section: RequiredSection, texts: readonly string[]): readonly Placeholder[] {
  return texts.map((text) => ({ kind: 'word', text, section }));
}
