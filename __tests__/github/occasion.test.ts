import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { readOccasion } from '../../src/github/occasion.js';
import { dispatchEvent, mergeGroupEvent, pushEvent, repository } from '../helpers/events.js';

const [one, other] = ['a'.repeat(40), 'b'.repeat(40)];
const acme = { owner: 'acme', repo: 'app' };

function problem(name: string, content: unknown, asked: number | null = null): string {
  try {
    readOccasion(name, content, asked);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.nextStep}`;
    throw error;
  }
  return 'none';
}

describe('a push', () => {
  it('is of the commits since the one before', () => {
    expect(readOccasion('push', pushEvent('refs/heads/docs/plans', one, other), null)).toEqual({
      kind: 'commits',
      commits: {
        ...acme,
        event: 'push',
        base: { kind: 'commit', sha: one },
        headSha: other,
        branch: 'docs/plans',
        settingsBranch: 'main',
      },
    });
  });

  it('of a new branch is of the commits that the default branch has not', () => {
    const occasion = readOccasion('push', pushEvent('refs/heads/feature', null, other), null);
    expect(occasion).toMatchObject({ commits: { base: { kind: 'branch', name: 'main' }, headSha: other } });
  });

  it.each<[string, string | null, string | null, string]>([
    ['refs/heads/gone', one, null, 'The push deleted the branch gone.'],
    ['refs/tags/v1', null, one, 'The push is to refs/tags/v1, which is no branch.'],
    ['refs/tags/v1', one, null, 'The push is to refs/tags/v1, which is no branch.'],
    ['refs/heads/main', null, one, 'The push is the first one to main: there is nothing to compare it with.'],
  ])('to %s from %s to %s has nothing to check', (ref, before, after, why) => {
    expect(readOccasion('push', pushEvent(ref, before, after), null)).toEqual({ kind: 'nothing', why });
  });
});

it('a merge group is of its commits, under the settings of the branch that it goes to', () => {
  expect(readOccasion('merge_group', mergeGroupEvent(one, other), null)).toEqual({
    kind: 'commits',
    commits: {
      ...acme,
      event: 'merge_group',
      base: { kind: 'commit', sha: one },
      headSha: other,
      branch: 'main',
      settingsBranch: 'main',
    },
  });
});

describe('a workflow_dispatch', () => {
  it('is of the pull request that the input names', () => {
    expect(readOccasion('workflow_dispatch', dispatchEvent(), 7)).toEqual({
      kind: 'pull request to be read',
      wanted: { ...acme, number: 7, headSha: null },
    });
  });

  it('needs one', () => {
    expect(problem('workflow_dispatch', dispatchEvent())).toBe(
      'The event workflow_dispatch does not tell which pull request to check. Name it with the input pull-request: ' +
        'pull-request: ${{ inputs.pull-request }}.',
    );
  });
});

describe('a workflow_run', () => {
  const run = { head_sha: one, head_branch: 'feature', head_repository: repository('bob') };
  const event = (members: object = {}) => ({ repository: repository(), workflow_run: { ...run, ...members } });

  it('is of the pull request of its head', () => {
    expect(readOccasion('workflow_run', event(), null)).toEqual({
      kind: 'pull request to be found',
      head: { ...acme, headSha: one, label: 'bob:feature' },
    });
  });

  it.each([{ head_repository: null }, { head_branch: null }, { head_repository: undefined }])(
    'may not tell the branch: %j',
    (members) => {
      expect(readOccasion('workflow_run', event(members), null)).toMatchObject({ head: { headSha: one, label: null } });
    },
  );

  it('is of the pull request that the input names, if that has the head', () => {
    expect(readOccasion('workflow_run', event(), 7)).toEqual({
      kind: 'pull request to be read',
      wanted: { ...acme, number: 7, headSha: one },
    });
  });
});

it.each(['push', 'merge_group'])('a %s has no pull request that an input could name', (name) => {
  const event = name === 'push' ? pushEvent('refs/heads/main', one, other) : mergeGroupEvent(one, other);
  expect(problem(name, event, 7)).toBe(
    `The event ${name} is of commits, and the input pull-request names pull request 7. Leave the input out on this event.`,
  );
});

it.each(['issue_comment', 'schedule', '', 'toString', '__proto__'])('the event "%s" is refused', (name) => {
  expect(problem(name, {})).toBe(
    `The event "${name}" is not one that plan-check can check. Run it on: pull_request, pull_request_target, ` +
      'merge_group, push, workflow_dispatch, workflow_run.',
  );
});

describe('a payload that is not what it should be is refused, with the place and what is there', () => {
  const push = pushEvent('refs/heads/main', one, other);
  const group = mergeGroupEvent(one, other);
  it.each<[string, unknown, string]>([
    ['push', null, 'nothing at the event, where an object'],
    ['push', { ...push, ref: null }, 'nothing at the event.ref, where a text'],
    ['push', { ...push, before: 'abc' }, '"abc" at the event.before, where a commit\'s full hash'],
    ['push', { ...push, repository: null }, 'nothing at the event.repository, where an object'],
    [
      'push',
      { ...push, before: '0'.repeat(40), repository: { ...repository(), default_branch: null } },
      'nothing at the event.repository.default_branch, where a text',
    ],
    ['merge_group', { ...group, merge_group: null }, 'nothing at the event.merge_group, where an object'],
    ['merge_group', { ...group, merge_group: {} }, 'nothing at the event.merge_group.base_ref, where a text'],
    ['workflow_run', { repository: repository() }, 'nothing at the event.workflow_run, where an object'],
    [
      'workflow_run',
      { repository: repository(), workflow_run: { head_sha: '../main' } },
      '"../main" at the event.workflow_run.head_sha, where a commit\'s full hash',
    ],
    ['workflow_dispatch', {}, 'nothing at the event.repository, where an object'],
  ])('%s %#', (name, content, expected) => {
    const asked = name === 'workflow_dispatch' ? 7 : null;
    expect(problem(name, content, asked)).toContain(`The event's payload has ${expected} was expected.`);
  });

  it('with a UserError, whatever JSON it is', () => {
    const name = fc.constantFrom('push', 'merge_group', 'workflow_run', 'workflow_dispatch', 'pull_request');
    fc.assert(
      fc.property(name, fc.jsonValue(), fc.jsonValue(), fc.constantFrom(null, 7), (event, whole, part, asked) => {
        for (const content of [
          whole,
          { ...push, ref: part },
          { ...push, repository: part },
          { ...group, merge_group: part },
          { repository: repository(), workflow_run: part },
          { pull_request: part },
        ]) {
          expect(typeof problem(event, content, asked)).toBe('string');
        }
      }),
    );
  });
});
