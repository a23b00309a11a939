import type { JsonObject } from './json.js';

/** An answer that is an error, as GitHub words it. Thrown by whoever finds out, sent by the server. */
export class Problem extends Error {
  readonly status: number;
  readonly details: JsonObject;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    details: JsonObject = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.details = details;
    this.headers = headers;
  }
}

/** A mistake of the client, or of the stand-in: recorded as a violation, and answered with 500. */
export class Mistakes extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.mistakes = mistakes;
  }
}

export function notFound(message = 'Not Found'): Problem {
  return new Problem(404, message);
}

/** 422 for a field of a resource, as comments get it. */
export function validationFailed(resource: string, field: string, message: string): Problem {
  return new Problem(422, 'Validation Failed', { errors: [{ resource, code: 'unprocessable', field, message }] });
}

/** 422 for a body that breaks the description of the operation, as check runs get it. */
export function invalidRequest(reason: string): Problem {
  return new Problem(422, `Invalid request.\n\n${reason}`);
}
