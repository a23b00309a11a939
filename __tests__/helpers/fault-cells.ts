import type { Fault, LoggedRequest } from './github/index.js';

const said = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault => ({
  status,
  headers,
  body: { message },
});

/** Ways in which a call fails, by the names that the page has for them. */
export const faults: Readonly<Record<string, Fault>> = {
  '403': said(403, 'Resource not accessible by integration'),
  '403 rate limit': said(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '5' }),
  '404': said(404, 'Not Found'),
  '409': said(409, 'Conflict'),
  '410': said(410, 'Gone'),
  '422': said(422, 'Validation Failed'),
  '429': said(429, 'Too many requests'),
  '429 Retry-After 5': said(429, 'Too many requests', { 'retry-after': '5' }),
  '429 Retry-After 3600': said(429, 'Too many requests', { 'retry-after': '3600' }),
  '500': said(500, 'Server Error'),
  '502': said(502, 'Bad Gateway'),
  '503': said(503, 'Service Unavailable'),
  reset: 'reset',
  'answer lost': 'lost',
  hang: 'hang',
  'truncated JSON': 'truncate',
  HTML: 'html',
  'HTML, 200': { status: 200, body: '<!doctype html>\n<title>Sign in</title>' },
  slow: 'slow',
};

/** A call to the API that a run makes. */
export interface Call {
  readonly name: string;
  /** `times` counts the requests of its operation in the run, itself included. */
  readonly isIt: (request: LoggedRequest, times: number) => boolean;
  /** Prepares the pull request so that a run makes the call. */
  readonly prepare?: 'comment' | 'comments' | 'label' | 'many';
  readonly inputs?: Readonly<Record<string, string>>;
  /** What else goes wrong, without which the call is not made. */
  readonly also?: (request: LoggedRequest, times: number) => Fault | undefined;
}

const operation = (name: string) => (request: LoggedRequest) => request.operation === name;
const query = (name: string) => (request: LoggedRequest) =>
  request.operation === 'graphql' && JSON.stringify(request.body).includes(`query ${name}`);
const noQueries = (request: LoggedRequest): Fault | undefined =>
  query('planTexts')(request) ? said(404, 'Not Found') : undefined;
const lost =
  (name: string) =>
  (request: LoggedRequest, times: number): Fault | undefined =>
    operation(name)(request) && times === 1 ? 'lost' : undefined;
const checkRun = { annotations: 'check-run' };
const suggestions = { suggestions: 'true' };

const calls: readonly Call[] = [
  { name: 'The merge base', isIt: operation('repos/compare-commits-with-basehead') },
  { name: 'The list of changed files', isIt: operation('pulls/list-files') },
  { name: 'Texts by GraphQL', isIt: query('planTexts') },
  { name: 'A tree by REST, where there is no GraphQL', isIt: operation('git/get-tree'), also: noQueries },
  { name: 'A blob by REST, where there is no GraphQL', isIt: operation('git/get-blob'), also: noQueries },
  { name: 'Paths that a plan names, by GraphQL', isIt: query('planPaths') },
  { name: 'Who set the override label', isIt: operation('issues/list-events-for-timeline'), prepare: 'label' },
  { name: 'The account that writes', isIt: query('author') },
  { name: 'The list of comments', isIt: operation('issues/list-comments') },
  { name: 'The pull request as it is now', isIt: operation('pulls/get') },
  {
    name: 'The head of the pull request before the comment is written',
    isIt: (request, times) => request.operation === 'pulls/get' && times > 2,
  },
  { name: 'A new comment', isIt: operation('issues/create-comment') },
  { name: 'The edit of a comment', isIt: operation('issues/update-comment'), prepare: 'comment' },
  {
    name: 'The deletion of a second comment that was there before',
    isIt: operation('issues/delete-comment'),
    prepare: 'comments',
  },
  {
    name: 'The list of review comments',
    isIt: operation('pulls/list-review-comments'),
    prepare: 'many',
    inputs: suggestions,
  },
  { name: 'A review', isIt: operation('pulls/create-review'), prepare: 'many', inputs: suggestions },
  { name: 'A new check run', isIt: operation('checks/create'), inputs: checkRun },
  { name: 'More annotations of a check run', isIt: operation('checks/update'), prepare: 'many', inputs: checkRun },
  {
    name: 'The look for a check run whose creation was not answered',
    isIt: operation('checks/list-for-ref'),
    inputs: checkRun,
    also: lost('checks/create'),
  },
  {
    name: 'The look at a check run whose update was not answered',
    isIt: operation('checks/get'),
    prepare: 'many',
    inputs: checkRun,
    also: lost('checks/update'),
  },
];

/** One run: a call of it meets a fault, each time or the first time alone. */
export interface Cell {
  readonly call: Call;
  /** A name in {@link faults}. */
  readonly fault: string;
  readonly every: boolean;
}

/** In the order of the page. */
export const cells: readonly Cell[] = calls.flatMap((call) =>
  Object.keys(faults).flatMap((fault) => [true, false].map((every) => ({ call, fault, every }))),
);
