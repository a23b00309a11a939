import { describe, expect, it } from '@jest/globals';
import { collect, readTexts, type CollectedFile } from '../../src/collect/collect.js';
import type { Content } from '../../src/collect/content.js';
import { planMatcher } from '../../src/collect/globs.js';
import type { ChangedFile, PlanSource, ReadRequest } from '../../src/collect/plan-source.js';

const isPlan = planMatcher(['**/plan.md']);

/** A source in memory whose files contain their own side and path; it writes down what it is asked to read. */
class MemorySource implements PlanSource {
  readonly asked: string[] = [];
  reads = 0;

  constructor(private readonly files: readonly ChangedFile[]) {}

  async list(scope: 'changed' | 'all') {
    const [base, head] = [
      { id: 'a'.repeat(40), name: 'main' },
      { id: 'b'.repeat(40), name: scope },
    ];
    return { base, head, files: this.files, gaps: ['something was not listed'], unlisted: null };
  }

  async read(requests: readonly ReadRequest[]): Promise<readonly Content[]> {
    this.reads += 1;
    this.asked.push(...requests.map(({ side, path }) => `${side}:${path}`));
    return requests.map(({ side, path }) =>
      path.includes('bad')
        ? { kind: 'unreadable', reason: 'binary', detail: 'it is bad' }
        : { kind: 'text', text: `${side}:${path}` },
    );
  }

  async findPaths() {
    return null;
  }

  async readSetting() {
    return null;
  }
}

function file(base: string | null, head: string | null, blobs: readonly (string | null)[] = [null, null]): ChangedFile {
  const [baseBlob = null, headBlob = null] = blobs;
  return {
    base: base === null ? null : { path: base, blob: baseBlob },
    head: head === null ? null : { path: head, blob: headBlob },
  };
}

/** `base text -> head text`, with `none` for a side that is not there. */
function sentence({ baseContent, headContent }: CollectedFile): string {
  const [from, to] = [baseContent, headContent].map((content) => {
    if (content === null) return 'none';
    return content.kind === 'text' ? content.text : content.detail;
  });
  return `${from} -> ${to}`;
}

async function collected(...files: readonly ChangedFile[]) {
  const source = new MemorySource(files);
  const collection = await collect(source, 'changed', isPlan);
  return { source, collection, sentences: (await readTexts(source, collection.plans)).map(sentence) };
}

describe('collecting', () => {
  it('reads both sides of the plans, in one go', async () => {
    const { source, sentences } = await collected(
      file('plan.md', 'plan.md'),
      file(null, 'new/plan.md'),
      file('old/plan.md', null),
    );
    expect(sentences).toEqual(['none -> head:new/plan.md', 'base:old/plan.md -> none', 'base:plan.md -> head:plan.md']);
    expect(source.reads).toBe(1);
  });

  it('reads nothing but plans', async () => {
    const { source, collection } = await collected(file('src/index.ts', 'src/index.ts'), file(null, 'plan.txt'));
    expect(collection.plans).toEqual([]);
    expect(source.asked).toEqual([]);
  });

  it('takes a file for a plan where either of its paths is that of one', async () => {
    const { sentences } = await collected(file('plan.md', 'notes.md'), file('todo.md', 'b/plan.md'));
    expect(sentences).toEqual(['base:todo.md -> head:b/plan.md', 'base:plan.md -> head:notes.md']);
  });

  it('reads a text once that both sides share, whether it moved or not', async () => {
    const { source, sentences } = await collected(
      file('old/plan.md', 'new/plan.md', ['1'.repeat(40), '1'.repeat(40)]),
      file('plan.md', 'plan.md', ['2'.repeat(40), '2'.repeat(40)]),
    );
    expect(source.asked).toEqual(['head:new/plan.md', 'head:plan.md']);
    expect(sentences).toEqual(['head:new/plan.md -> head:new/plan.md', 'head:plan.md -> head:plan.md']);
  });

  it('takes two unknown hashes for two texts', async () => {
    const { source } = await collected(file('plan.md', 'plan.md', [null, null]));
    expect(source.asked).toEqual(['head:plan.md', 'base:plan.md']);
  });

  it('keeps the two files apart that swapped their names', async () => {
    const { sentences } = await collected(file('a/plan.md', 'b/plan.md'), file('b/plan.md', 'a/plan.md'));
    expect(sentences).toEqual(['base:b/plan.md -> head:a/plan.md', 'base:a/plan.md -> head:b/plan.md']);
  });

  it('sorts plans by their path, which is that of the head where there is one', async () => {
    const { collection } = await collected(
      file('z/plan.md', 'c/plan.md'),
      file('b/plan.md', null),
      file(null, 'a/plan.md'),
      file(null, 'B/plan.md'),
    );
    expect(collection.plans.map(({ base, head }) => (head ?? base)?.path)).toEqual([
      'B/plan.md',
      'a/plan.md',
      'b/plan.md',
      'c/plan.md',
    ]);
  });

  it('goes on where a file cannot be read, and hands on what the source could not list', async () => {
    const { collection, sentences } = await collected(file('plan.md', 'plan.md'), file(null, 'bad/plan.md'));
    expect(sentences).toEqual(['none -> it is bad', 'base:plan.md -> head:plan.md']);
    expect(collection.gaps).toEqual(['something was not listed']);
    expect(collection.base.name).toBe('main');
  });

  it('asks the source for the scope that was asked for', async () => {
    expect((await collect(new MemorySource([]), 'all', isPlan)).head.name).toBe('all');
  });
});
