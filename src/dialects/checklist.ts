import type { Dialect } from './dialect.js';

/** Any Markdown with checkboxes: counted and compared, but claiming nothing of itself. */
export const checklist = {
  id: 'checklist',
  summary: 'Any Markdown file with checkboxes.',
  phases: null,
  status: null,
  titleId: null,
  roles: [],
  doneMarks: ['x', 'X'],
  form: { sections: [], phaseSections: [], placeholders: [] },
} as const satisfies Dialect;
