import { unicodePattern, type Pattern } from '../model/unicode-pattern.js';
import type { Dialect } from './dialect.js';
import { tdlPlaceholders } from './tdl-placeholders.js';

const number = String.raw`\d+(?:\.\d+)*`;
const numberInTemplate = String.raw`${number}|[A-Z#]|\[\w+\]|\{\w+\}`;

/** "Phase 1: Title", behind emoji and numbers in keycaps. */
function phaseHeading(pattern: string): Pattern {
  return unicodePattern(
    String.raw`^(?:(?:[\p{N}]\uFE0F?\u20E3|[^\p{L}\p{N}])+)?Phase\s+(?<number>${pattern})(?:\s*[:：–—]\s*(?<title>.*)|\s+-+\s+(?<after>.*)|)$`,
    'i',
  );
}

function phasePrefix(pattern: string): RegExp {
  return new RegExp(String.raw`^Phase\s+(?<label>${pattern})\s+(?=\S)`, 'iu');
}

/** The native form: a Metadata section with a status, and phases with their tasks and gates. */
export const tdl = {
  id: 'tdl',
  summary: 'Plans with a Metadata section, numbered phases, tasks and phase gates.',
  phases: {
    depths: [2, 3],
    heading: phaseHeading(number),
    saysDone: /✅|✔|☑|\((?:complete|completed|done)\)\s*$/iu,
    prefix: phasePrefix(number),
    inTemplate: { heading: phaseHeading(numberInTemplate), prefix: phasePrefix(numberInTemplate) },
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
} as const satisfies Dialect;
