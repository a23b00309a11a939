import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { isolatedGitEnvironment } from '../../run-git.js';
import { findReference, readLooseObject } from './loose.js';

export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';

export interface GitObject {
  readonly oid: string;
  readonly type: ObjectType;
  readonly content: Buffer;
}

interface Pending {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads objects: those that have a file of their own, as nearly all have in a small repository, from that, the others through one
 * `git cat-file --batch`. It is started by the first read that needs it, as a process takes as long as hundreds of files.
 */
export class ObjectReader {
  readonly #gitDir: string;
  readonly #pending: Pending[] = [];
  #child: ChildProcessWithoutNullStreams | undefined;
  #received: Buffer[] = [];
  #length = 0;
  /** So many bytes must have come before it is worth looking at them again. */
  #wanted = 1;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** The object of a name without white space: an object id, whole or shortened, or a full name of a reference. */
  async read(name: string): Promise<GitObject | undefined> {
    const oid = name.startsWith('refs/') ? await findReference(this.#gitDir, name) : name;
    if (oid === undefined) return undefined;
    return (await readLooseObject(this.#gitDir, oid)) ?? this.#ask(name);
  }

  async #ask(name: string): Promise<GitObject | undefined> {
    const child = (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#pending.push({ resolve, reject });
      child.stdin.write(`${name}\n`);
    });
  }

  async close(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null) return;
    const closed = once(child, 'close');
    child.stdin.end();
    await closed;
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', ['--git-dir', this.#gitDir, 'cat-file', '--batch'], { env: isolatedGitEnvironment() });
    child.stdout.on('data', (data: Buffer) => this.#receive(data));
    child.stderr.resume();
    child.stdin.on('error', (error) => this.#fail(error));
    child.on('error', (error) => this.#fail(error));
    child.on('close', () => this.#fail(new Error('git cat-file has ended')));
    return child;
  }

  #fail(error: Error): void {
    for (const { reject } of this.#pending.splice(0)) reject(error);
  }

  #receive(data: Buffer): void {
    this.#received.push(data);
    this.#length += data.length;
    if (this.#length < this.#wanted) return;
    let rest = Buffer.concat(this.#received);
    let answer = firstAnswer(rest);
    while ('end' in answer) {
      this.#pending.shift()?.resolve(answer.object);
      rest = rest.subarray(answer.end);
      answer = firstAnswer(rest);
    }
    this.#received = [rest];
    this.#length = rest.length;
    this.#wanted = answer.wanted;
  }
}

type BatchAnswer = { readonly object: GitObject | undefined; readonly end: number } | { readonly wanted: number };

/** `<oid> <type> <size>\n<content>\n`, or `<name> missing\n`, or `<name> ambiguous\n`. */
function firstAnswer(data: Buffer): BatchAnswer {
  const lineEnd = data.indexOf('\n');
  if (lineEnd < 0) return { wanted: data.length + 1 };
  const [oid = '', type = '', size] = data.toString('latin1', 0, lineEnd).split(' ');
  if (size === undefined) return { object: undefined, end: lineEnd + 1 };
  const start = lineEnd + 1;
  const end = start + Number(size);
  if (data.length <= end) return { wanted: end + 1 };
  return { object: { oid, type: type as ObjectType, content: Buffer.from(data.subarray(start, end)) }, end: end + 1 };
}
