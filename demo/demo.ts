/**
 * Plays an example pull request through the built action, against a stand-in for GitHub over a real git repository, and shows
 * what GitHub would show: the log, the annotations and the comment.
 *
 *   npm run demo
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { createGitRepository, type GitRepository } from '../__tests__/helpers/git-repository.js';
import { startGitHub, type GitHub } from '../__tests__/helpers/github/index.js';
import { runAction, type ActionRun } from '../__tests__/helpers/run-action.js';
import { conversationPage } from './conversation-page.js';

const example = resolve('demo/example');
const folder = resolve('build/demo-output');

const git = await createGitRepository();
const github = await startGitHub();
try {
  await playPullRequest(git, github);
} finally {
  await github[Symbol.asyncDispose]();
  await git[Symbol.asyncDispose]();
}

async function playPullRequest(repository: GitRepository, server: GitHub): Promise<void> {
  await repository.commit('Plans', await filesOf(join(example, 'before')));
  await repository.branch('retry-queue');
  await repository.commit('Retry queue: pauses, and the first gauge', await filesOf(join(example, 'after')));
  server.repository('acme', 'deliveries', repository.gitDir);
  const pull = await server.openPullRequest({ head: 'retry-queue', title: 'Retry queue: pauses' });
  const run = await runAction({
    github: server,
    token: server.token({ contents: 'read', 'pull-requests': 'write' }),
    event: 'pull_request',
    payload: pull.payload,
  });
  server.assertValid();
  const comment = pull.comments[0]?.body ?? '';
  await mkdir(folder, { recursive: true });
  for (const mode of ['light', 'dark'] as const) {
    await writeFile(join(folder, `comment-${mode}.html`), await conversationPage(comment, mode));
  }
  show(run, comment, server.requests.length);
}

function show(run: ActionRun, comment: string, requests: number): void {
  const isAnnotation = (line: string) => /^::(?:error|warning|notice) /.test(line);
  const lines = run.stdout.split('\n');
  section(
    'The log of the step',
    lines
      .filter((line) => !isAnnotation(line))
      .join('\n')
      .trim(),
  );
  section('The annotations', lines.filter(isAnnotation).map(annotation).join('\n'));
  section('The comment', comment.trim());
  section(
    'The outcome',
    [
      `exit code ${String(run.exitCode)}, verdict ${run.outputs['verdict'] ?? 'none'}, ${requests} requests to the API`,
      `transitions: ${run.outputs['transitions'] ?? ''}`,
      `the comment as GitHub shows it: ${join('build/demo-output', 'comment-light.html')}`,
    ].join('\n'),
  );
}

function section(title: string, text: string): void {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(0, 76 - title.length))}\n\n${text}`);
}

/** A workflow command as the page of the changed files shows it. */
function annotation(command: string): string {
  const [, severity = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(command) ?? [];
  const decode = (text: string) => decodeURIComponent(text.replace(/%(?!25|0D|0A|3A|2C)/g, '%25'));
  const property = (name: string) => decode(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '');
  const lead = `${severity}  ${property('file')}:${property('line')}  ${property('title')}`;
  return `${lead}\n${decode(data).replace(/^/gm, '    ')}`;
}

async function filesOf(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(
    paths.map((path, index) => [relative(root, path).replaceAll('\\', '/'), texts[index] ?? '']),
  );
}
