// An empty script that only runs the git commands of a local check of changed plans, in the same order.
import { spawn } from 'node:child_process';

const base = process.argv[2] ?? 'main';

/**
 * @param {string[]} args
 * @param {string} [input]
 * @returns {Promise<string>}
 */
function git(args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { stdio: ['pipe', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.on('error', reject);
    child.on('close', () => resolve(text));
    child.stdin.end(input);
  });
}

await git(['cat-file', '--batch-check'], `${base}^{commit}\nHEAD^{commit}\n`);
await git(['rev-parse', '--is-inside-work-tree', '--show-object-format', `${base}...HEAD`, '--show-cdup']);
await Promise.all([
  git(['diff-index', '--cached', '--ita-invisible-in-index', base, '--raw', '-z', '-M', '-l1000']),
  git(['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames']),
]);
await git(['cat-file', '--batch'], `${base}:docs/tasks/T-00000-plan/plan.md\n`);
await git(['diff-tree', '-r', '4b825dc642cb6eb9a060e54bf8d69288fbee4904', base, '--raw', '-z', '-M', '-l1000']);
