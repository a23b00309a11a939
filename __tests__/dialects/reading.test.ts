import { describe, expect, it } from '@jest/globals';
import { checklist } from '../../src/dialects/checklist.js';
import { fieldOf, roleOf } from '../../src/dialects/reading.js';
import { tdl } from '../../src/dialects/tdl.js';
import { documentOf } from '../helpers/read-markdown.js';

describe('the role of a heading', () => {
  it.each([
    ['Metadata', 'metadata'],
    ['METADATA', 'metadata'],
    ['📋 Metadata', 'metadata'],
    ['Metadata:', 'metadata'],
    ['Tasks', 'tasks'],
    ['Task', 'tasks'],
    ['Phase 2 Tasks', 'tasks'],
    ['phase 12 tasks', 'tasks'],
    ['Phase 2.1 Tasks', 'tasks'],
    ['✅ Phase 2 Tasks', 'tasks'],
    ['Tasks (3 of 4)', 'tasks'],
    ['Tasks（作業）', 'tasks'],
    ['Acceptance Criteria', 'acceptance-criteria'],
    ['Acceptance Criteria (Phase Gate)', 'acceptance-criteria'],
    ['Phase 1 Acceptance Criteria (Phase Gate)', 'acceptance-criteria'],
    ['Rollback', 'rollback'],
    ['Rollback/Fallback', 'rollback'],
    ['Open Question', 'open-questions'],
    ['Open Questions (if applicable)', 'open-questions'],
    ['ADR & Legacy Alignment', 'adr-legacy'],
    ['ADRs', 'adr-legacy'],
    ['Success Criteria', 'success-metrics'],
    ['Status Tracking', 'phase-status-tracking'],
    ['Metadata and more', 'other'],
    ['My Metadata', 'other'],
    ['Subtasks', 'other'],
    ['Task list', 'other'],
    ['Phase Tasks', 'other'],
    ['Phase Two Tasks', 'other'],
    ['Adroit Tricks', 'other'],
    ['タスク', 'other'],
    ['', 'other'],
    ['🚀', 'other'],
    [':::', 'other'],
  ])('%j is %s', (title, role) => {
    expect(roleOf(tdl, title)).toBe(role);
  });

  it('is unknown to a dialect that knows none', () => {
    expect(roleOf(checklist, 'Metadata')).toBe('other');
  });
});

describe('a field', () => {
  const read = (line: string, column = 3) => {
    const field = fieldOf(documentOf(line), { line: 1, column, endLine: 1, endColumn: line.length + 1 });
    return field === null ? null : [field.label, field.value, field.place.column, field.place.endColumn];
  };

  it.each([
    ['- Type: Plan', ['Type', 'Plan', 9, 13]],
    ['- **Type**: Plan', ['Type', 'Plan', 13, 17]],
    ['- **Type:** Plan', ['Type', 'Plan', 13, 17]],
    ['- Owner / Team-2 & co: Ada', ['Owner / Team-2 & co', 'Ada', 24, 27]],
    ['- Type:   Plan: A  ', ['Type', 'Plan: A', 11, 18]],
    ['- Type: Plan <!-- a --> b', ['Type', 'Plan', 9, 13]],
    ['- Type:', ['Type', '', 8, 8]],
    ['- Owner: 🚀', ['Owner', '🚀', 10, 12]],
    ['- Note: one\u2028two', ['Note', 'one\u2028two', 9, 16]],
  ])('is label and value: %j', (line, field) => {
    expect(read(line)).toEqual(field);
  });

  it.each([
    '- Plan',
    '- : Plan',
    '- 1: Plan',
    '- [Type]: Plan',
    '- `Type`: Plan',
    '- (Type): Plan',
    '- Type, so: Plan',
  ])('is not %j', (line) => {
    expect(read(line)).toBeNull();
  });

  it('is none beyond the end of the file', () => {
    expect(fieldOf(documentOf('a'), { line: 9, column: 1, endLine: 9, endColumn: 1 })).toBeNull();
  });
});
