import { UserError } from '../errors.js';

/** Where a content comes from, for the error that says what is wrong with it. */
export interface Origin {
  /** As the subject of a sentence, such as "The event's payload". */
  readonly what: string;
  readonly nextStep: string;
}

/** What the API answers. */
export const serverOrigin: Origin = {
  what: "The server's answer",
  nextStep: 'Check that the server is GitHub, Forgejo or Gitea.',
};

/** A part of a JSON content from outside that knows its own name. What is not as expected is a UserError that names the place. */
export class Part {
  constructor(
    private readonly content: unknown,
    private readonly name: string,
    private readonly origin: Origin,
  ) {}

  value(key: string): unknown {
    if (typeof this.content !== 'object' || this.content === null) throw this.error('an object');
    return new Map(Object.entries(this.content)).get(key);
  }

  part(key: string): Part {
    const part = this.child(key, this.value(key));
    if (typeof part.content !== 'object' || part.content === null) throw part.error('an object');
    return part;
  }

  /** Null where the content has nothing there. */
  optionalPart(key: string): Part | null {
    return this.value(key) == null ? null : this.part(key);
  }

  /** The entries of a list; none where the content has nothing there. */
  optionalParts(key: string): readonly Part[] {
    const list = this.value(key);
    return list == null ? [] : this.child(key, list).entries();
  }

  /** The entries of a content that is a list itself. */
  entries(): readonly Part[] {
    const list: unknown = this.content;
    if (!Array.isArray(list)) throw this.error('a list');
    return list.map((entry, index) => new Part(entry, `${this.name}[${index}]`, this.origin));
  }

  text(key: string): string {
    const value = this.value(key);
    if (typeof value === 'string' && value !== '') return value;
    throw this.child(key, value).error('a text');
  }

  sha(key: string): string {
    const value = this.text(key);
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
    throw this.child(key, value).error("a commit's full hash");
  }

  number(key: string): number {
    const value = this.value(key);
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    throw this.child(key, value).error('a whole number');
  }

  /** Null where the content has nothing there. */
  optionalText(key: string): string | null {
    return this.value(key) == null ? null : this.text(key);
  }

  /** Null where the content has nothing there, or an empty text. */
  optionalSha(key: string): string | null {
    const value = this.value(key);
    return value == null || value === '' ? null : this.sha(key);
  }

  /** Null where the content has nothing there. */
  optionalNumber(key: string): number | null {
    return this.value(key) == null ? null : this.number(key);
  }

  private child(key: string, content: unknown): Part {
    return new Part(content, `${this.name}.${key}`, this.origin);
  }

  private error(expected: string): UserError {
    const { what, nextStep } = this.origin;
    return new UserError(
      `${what} has ${describe(this.content)} at ${this.name}, where ${expected} was expected.`,
      nextStep,
    );
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return JSON.stringify(value).slice(0, 80);
  }
  return value == null ? 'nothing' : 'something else';
}
