import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { readEvent } from '../../src/github/event.js';

const headSha = 'a'.repeat(40);
const baseSha = 'b'.repeat(40);

/** What plan-check reads of an event, and a few members around it. */
function payload(pullRequest: object = {}): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      changed_files: 3,
      draft: false,
      labels: [{ id: 1, name: 'plan-check-override' }],
      user: { login: 'bob', id: 42, type: 'User' },
      head: { sha: headSha, ref: 'feature', repo: { name: 'app', owner: { login: 'bob' } } },
      base: { sha: baseSha, ref: 'main', repo: { name: 'app', owner: { login: 'acme' } } },
      ...pullRequest,
    },
    repository: { name: 'app', owner: { login: 'acme' } },
  };
}

function problem(name: string, content: unknown): string {
  try {
    readEvent(name, content);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'none';
}

describe('an event of a pull request', () => {
  it.each(['pull_request', 'pull_request_target'])('named %s tells what to check', (name) => {
    expect(readEvent(name, payload())).toEqual({
      owner: 'acme',
      repo: 'app',
      number: 7,
      headSha,
      baseRef: 'main',
      baseSha,
      changedFiles: 3,
      mergeBase: null,
      draft: false,
      merged: false,
      labels: ['plan-check-override'],
      author: { login: 'bob', id: 42 },
    });
  });

  it('tells of a draft', () => {
    expect(readEvent('pull_request', payload({ draft: true })).draft).toBe(true);
  });

  it('may have no count of files, and a merge base, on a server that is not GitHub', () => {
    const [mergeBase, none] = ['c'.repeat(40), { changed_files: undefined }];
    expect(readEvent('pull_request', payload({ ...none, merge_base: mergeBase }))).toMatchObject({
      changedFiles: null,
      mergeBase,
    });
    expect(readEvent('pull_request', payload({ merge_base: '' })).mergeBase).toBeNull();
  });

  it('is of no draft on a server that knows none', () => {
    expect(readEvent('pull_request', payload({ draft: undefined })).draft).toBe(false);
  });

  it('needs no repository of the head: a fork may be deleted', () => {
    expect(readEvent('pull_request', payload({ head: { sha: headSha, ref: 'feature', repo: null } })).headSha).toBe(
      headSha,
    );
  });

  it.each([undefined, null, []])('has no labels where the payload has %j', (labels) => {
    expect(readEvent('pull_request', payload({ labels })).labels).toEqual([]);
  });

  it.each([undefined, null])('has no author where the account is gone and the payload has %j', (user) => {
    expect(readEvent('pull_request', payload({ user })).author).toBeNull();
  });

  it.each(['labeled', 'unlabeled'])('of the type %s is read like any other', (action) => {
    const content = { ...payload(), action, label: { id: 1, name: 'plan-check-override' }, sender: { login: 'carol' } };
    expect(readEvent('pull_request', content)).toEqual(readEvent('pull_request', payload()));
  });

  it('may have commits with hashes of 64 digits', () => {
    const long = 'c'.repeat(64);
    expect(readEvent('pull_request', payload({ head: { sha: long } })).headSha).toBe(long);
  });
});

describe('any other event', () => {
  it.each(['push', 'issue_comment', '', 'toString'])('such as "%s" brings no pull request', (name) => {
    expect(problem(name, payload())).toBe(`The event "${name}" brings no pull request.`);
  });
});

describe('a payload that is not what it should be is refused, with the place and what is there', () => {
  const base = { sha: baseSha, ref: 'main', repo: { name: 'app', owner: { login: 'acme' } } };
  it.each<[string, unknown, string]>([
    ['null', null, 'nothing at the event, where an object'],
    ['a text', 'opened', '"opened" at the event, where an object'],
    ['an array', [], 'nothing at the event.pull_request, where an object'],
    ['an object without a pull request', {}, 'nothing at the event.pull_request, where an object'],
    ['a pull request that is a number', { pull_request: 7 }, '7 at the event.pull_request, where an object'],
    ['no base', payload({ base: undefined }), 'nothing at the event.pull_request.base, where an object'],
    [
      'a base without repository',
      payload({ base: { ...base, repo: null } }),
      'nothing at the event.pull_request.base.repo, where an object',
    ],
    [
      'an owner without a name',
      payload({ base: { ...base, repo: { name: 'app', owner: {} } } }),
      'nothing at the event.pull_request.base.repo.owner.login, where a text',
    ],
    [
      'an empty branch name',
      payload({ base: { ...base, ref: '' } }),
      '"" at the event.pull_request.base.ref, where a text',
    ],
    [
      'a shortened hash',
      payload({ head: { sha: 'abc1234' } }),
      '"abc1234" at the event.pull_request.head.sha, where a commit\'s full hash',
    ],
    [
      'a hash with a path behind it',
      payload({ head: { sha: `${headSha}/../main` } }),
      `"${headSha}/../main" at the event.pull_request.head.sha, where a commit's full hash`,
    ],
    [
      'a hash that ends in a line break',
      payload({ head: { sha: `${headSha}\n` } }),
      `"${headSha}\\n" at the event.pull_request.head.sha, where a commit's full hash`,
    ],
    [
      'a number that is a text',
      payload({ number: '7/../8' }),
      '"7/../8" at the event.pull_request.number, where a whole number',
    ],
    ['half a pull request', payload({ number: 7.5 }), '7.5 at the event.pull_request.number, where a whole number'],
    ['a negative number', payload({ number: -7 }), '-7 at the event.pull_request.number, where a whole number'],
    [
      'a count of files that is a text',
      payload({ changed_files: '3' }),
      '"3" at the event.pull_request.changed_files, where a whole number',
    ],
    [
      'a merge base that is a name',
      payload({ merge_base: 'main' }),
      '"main" at the event.pull_request.merge_base, where a commit\'s full hash',
    ],
    [
      'labels that are a text',
      payload({ labels: 'plan-check-override' }),
      '"plan-check-override" at the event.pull_request.labels, where a list',
    ],
    [
      'a label that is a text',
      payload({ labels: [{ name: 'a' }, 'b'] }),
      '"b" at the event.pull_request.labels[1], where an object',
    ],
    [
      'a label without a name',
      payload({ labels: [{ id: 1 }] }),
      'nothing at the event.pull_request.labels[0].name, where a text',
    ],
    ['an author that is a text', payload({ user: 'bob' }), '"bob" at the event.pull_request.user, where an object'],
    [
      'an author without an id',
      payload({ user: { login: 'bob' } }),
      'nothing at the event.pull_request.user.id, where a whole number',
    ],
  ])('%s', (_, content, expected) => {
    expect(problem('pull_request', content)).toBe(`The event's payload has ${expected} was expected.`);
  });

  it('shows only the beginning of a long text', () => {
    const long = 'd'.repeat(5_000);
    expect(problem('pull_request', payload({ head: { sha: long } }))).toContain(`has "${'d'.repeat(79)} at`);
  });

  it('with a UserError, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (whole, base, sha) => {
        for (const content of [
          whole,
          payload({ base }),
          payload({ head: { sha } }),
          payload({ number: whole, labels: base, user: sha }),
        ]) {
          expect(typeof problem('pull_request', content)).toBe('string');
        }
      }),
    );
  });

  it('never takes an inherited member for one of the payload', () => {
    expect(problem('pull_request', Object.create(payload()))).toContain('nothing at the event.pull_request');
  });
});
