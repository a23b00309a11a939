// A script that imports the action's client, and makes the requests that SAME_REQUESTS names: those that one run of the action made, as
// many at once.
import { readFileSync } from 'node:fs';
import { getOctokit } from '@actions/github';

/** @type {{ method: string, path: string, query: Record<string, string>, body?: Record<string, unknown> }[][]} */
const turns = JSON.parse(readFileSync(process.env['SAME_REQUESTS'] ?? '', 'utf8'));
const octokit = getOctokit(process.env['INPUT_TOKEN'] ?? '');
for (const turn of turns) {
  await Promise.all(
    turn.map(({ method, path, query, body }) => {
      if (path === '/graphql') return octokit.request('POST /graphql', { ...body });
      // Some are answered 404, to the action as well.
      const search = new URLSearchParams(query).toString();
      return octokit.request(`${method} ${path}${search === '' ? '' : `?${search}`}`, { ...body }).catch(() => null);
    }),
  );
}
