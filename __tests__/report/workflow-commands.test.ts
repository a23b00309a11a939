import { error, notice, warning } from '@actions/core';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/model/finding.js';
import { severities, type Severity } from '../../src/model/severity.js';
import { maxPerSeverity, toWorkflowCommands } from '../../src/report/workflow-commands.js';
import { finding, reportWith } from '../helpers/finding.js';
import { hostileTexts } from '../helpers/hostile-texts.js';

describe('toWorkflowCommands', () => {
  it('annotates a finding at its place, with the last column included as GitHub counts', () => {
    expect(commands(finding())).toBe(
      '::warning title=status "Done" for "Complete" (status-known),file=docs/plan.md,line=5,endLine=5,col=11,endColumn=14::The status "Done" means "Complete" and is not written so.\n',
    );
  });

  it('names no columns for a place of several lines, where the runner takes none', () => {
    const place = { line: 5, column: 11, endLine: 7, endColumn: 3 };
    expect(properties(finding({ place }))).toEqual({
      title: expect.anything(),
      file: 'docs/plan.md',
      line: '5',
      endLine: '7',
    });
  });

  it('points at one column where the place is empty', () => {
    const place = { line: 5, column: 11, endLine: 5, endColumn: 11 };
    expect(properties(finding({ place }))).toMatchObject({ col: '11', endColumn: '11' });
  });

  it('names the file alone where there is no place', () => {
    expect(properties(finding({ place: null }))).toEqual({ title: expect.anything(), file: 'docs/plan.md' });
  });

  it('says what to do and shows the line to write below the message', () => {
    expect(commands(finding({ message: 'It is open.', howToFix: 'Tick it:', example: '- [x] It' }))).toMatch(
      /::It is open\.%0ATick it:%0A- \[x\] It\n$/,
    );
  });

  it('escapes as @actions/core does', () => {
    const given = finding({
      headline: '50% of a,b:c',
      path: 'docs/50%, a:b.md',
      message: '100% a,b::c',
      howToFix: '%0A is no line break',
      example: '- [ ] 5%25',
    });
    const annotation = {
      title: '50% of a,b:c (status-known)',
      file: given.path,
      startLine: 5,
      endLine: 5,
      startColumn: 11,
      endColumn: 14,
    };
    const text = '100% a,b::c\n%0A is no line break\n- [ ] 5%25';
    const write = { error, warning, notice };
    for (const severity of severities) {
      const theirs = written(() => write[severity](text, annotation));
      expect(propertiesOf(commands({ ...given, severity }))).toEqual(propertiesOf(theirs));
      expect(dataOf(commands({ ...given, severity }))).toBe(dataOf(theirs));
    }
  });

  it('leaves out what base had, and what is lighter than asked for', () => {
    const findings = [
      finding({ severity: 'error', path: 'e.md' }),
      finding({ severity: 'error', path: 'old.md', existing: true }),
      finding({ severity: 'warning', path: 'w.md' }),
      finding({ severity: 'notice', path: 'n.md' }),
    ];
    expect(files(findings, 'error')).toEqual(['e.md']);
    expect(files(findings, 'warning')).toEqual(['e.md', 'w.md']);
    expect(files(findings, 'notice')).toEqual(['e.md', 'w.md', 'n.md']);
    expect(toWorkflowCommands(reportWith({ findings }), 'error').left).toBe(0);
  });

  it('keeps to what GitHub keeps, ten of each kind, and tells how many are left', () => {
    const many = (severity: Severity, count: number) =>
      Array.from({ length: count }, (_, index) => finding({ severity, path: `${severity}-${String(index + 10)}.md` }));
    const findings = [...many('notice', 3), ...many('warning', 25), ...many('error', 12)];
    const { text, left } = toWorkflowCommands(reportWith({ findings }), 'notice');
    const kinds = text.split('\n').map((line) => /^::(\w+)/.exec(line)?.[1]);
    expect(severities.map((severity) => kinds.filter((kind) => kind === severity).length)).toEqual([10, 10, 3]);
    expect(left).toBe(2 + 15);
    expect(files(findings, 'notice')).toContain('error-19.md');
    expect(files(findings, 'notice')).not.toContain('error-20.md');
    expect(maxPerSeverity).toBe(10);
  });

  it('writes nothing where there is nothing', () => {
    expect(toWorkflowCommands(reportWith(), 'notice')).toEqual({ text: '', left: 0 });
  });

  it('cuts a title and a message that GitHub would cut, and keeps the name of the rule', () => {
    const long = finding({ headline: 'head '.repeat(100), message: '😀'.repeat(5_000), rule: 'a-rule' });
    const { title = '' } = properties(long);
    expect(title).toMatch(/^head head .*… \(a-rule\)$/);
    expect(title.length).toBeLessThanOrEqual(255);
    const message = dataOf(commands(long));
    expect(message).toMatch(/^(?:😀)+…$/u);
    expect(message.length).toBeLessThanOrEqual(4_096);
  });

  it('is one command a line that the runner reads as meant, whatever the plan says', () => {
    const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(text, text, text, (headline, path, message) => {
        const given = finding({ headline, path, message, howToFix: message, example: headline });
        const line = commands(given).slice(0, -1);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202E\u2066]|##\[/u);
        expect(line.startsWith('::warning title=')).toBe(true);
        const read = propertiesOf(line);
        expect(Object.keys(read)).toEqual(['title', 'file', 'line', 'endLine', 'col', 'endColumn']);
        expect(read).toMatchObject({ line: '5', endLine: '5', col: '11', endColumn: '14' });
        expect(dataOf(line).split('\n')).toHaveLength(3);
      }),
      { numRuns: 300 },
    );
  });
});

function commands(...findings: readonly Finding[]): string {
  return toWorkflowCommands(reportWith({ findings }), 'notice').text;
}

function files(findings: readonly Finding[], from: Severity): readonly (string | undefined)[] {
  const { text } = toWorkflowCommands(reportWith({ findings }), from);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => propertiesOf(line)['file']);
}

function properties(given: Finding): Readonly<Record<string, string>> {
  return propertiesOf(commands(given));
}

/** As actions/runner reads a command: the properties up to the next `::`, split at commas and unescaped (ActionCommand.cs). */
function propertiesOf(line: string): Readonly<Record<string, string>> {
  const head = line.slice(2, line.indexOf('::', 2));
  return Object.fromEntries(
    head
      .slice(head.indexOf(' ') + 1)
      .split(',')
      .map((pair) => {
        const end = pair.indexOf('=');
        const value = pair
          .slice(end + 1)
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ',');
        return [pair.slice(0, end), unescape(value)];
      }),
  );
}

function dataOf(line: string): string {
  return unescape(line.slice(line.indexOf('::', 2) + 2).replace(/\n$/, ''));
}

function unescape(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** What a function writes to stdout. */
function written(write: () => void): string {
  let text = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    write();
  } finally {
    stdout.mockRestore();
  }
  return text;
}
