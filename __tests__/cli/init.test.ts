import { parseWorkflow, NoOperationTraceWriter } from '@actions/workflow-parser';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { planNew } from '../../src/cli/init/planned-write.js';
import { writeFiles } from '../../src/cli/init/write-files.js';
import { createGitRepository, type GitRepository } from '../helpers/git-repository.js';
import { finished, retryQueue, started, unfinished } from '../helpers/retry-queue.js';
import { runCli } from '../helpers/run-cli.js';
import { readSchema } from '../helpers/schemas.js';

let git: GitRepository;

beforeEach(async () => {
  git = await createGitRepository();
});
afterEach(() => git[Symbol.asyncDispose]());

async function init(...words: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runCli(git.path, ['init', ...words]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

async function textOf(file: string): Promise<string> {
  return readFile(join(git.path, file), 'utf8');
}

async function has(file: string): Promise<boolean> {
  return stat(join(git.path, file)).then(
    () => true,
    () => false,
  );
}

describe('init in an empty repository', () => {
  it('writes a workflow, a configuration and a template, and says what comes next', async () => {
    expect(await init()).toBe(`No plan was found.

  wrote     .github/workflows/plan-check.yml
  wrote     .github/plan-check.yml
  wrote     docs/templates/plan.md

Next
  1. Look at the files, and commit: git add .github/workflows/plan-check.yml .github/plan-check.yml docs/templates/plan.md
  2. Copy docs/templates/plan.md to docs/plans/ for your first plan, and fill it in.
  3. plan-check says before pushing what the pull request will be told.
`);
    expect(await textOf('docs/templates/plan.md')).toBe(await readFile('docs/templates/plan.md', 'utf8'));
  });

  it('then check says what is missing, and passes once there is a commit', async () => {
    await init();
    const before = await runCli(git.path, []);
    expect(before.exitCode).toBe(2);
    expect(before.stderr).toContain('Make the first commit, then run plan-check again.');
    await git.commit('Set up');
    expect(await runCli(git.path, [])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await runCli(git.path, ['--all'])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('writes a workflow that GitHub takes, which is that of the README', async () => {
    await init();
    const content = await textOf('.github/workflows/plan-check.yml');
    const { context } = parseWorkflow({ name: 'plan-check.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    expect(await readFile('README.md', 'utf8')).toContain(`\`\`\`yaml\n${content}\`\`\``);
  });

  it('writes a configuration that fits its schema, names it for editors, and has examples that fit it too', async () => {
    await init();
    const text = await textOf('.github/plan-check.yml');
    expect(text.split('\n')[0]).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/cdn\.jsdelivr\.net\/npm\/plan-check@[\d.]+\/schemas\/plan-check\.schema\.json$/,
    );
    const validate = new Ajv({ allowUnionTypes: true }).compile(readSchema('plan-check.schema.json'));
    const examples = text.replace(/^# (?=plans:|rules:|fail-on:| {2}\S)/gm, '');
    for (const written of [text, examples]) {
      validate(parse(written));
      expect(validate.errors).toBeNull();
    }
    expect(parse(examples)).toMatchObject({ 'fail-on': 'error', rules: { 'no-work-ahead': 'off' } });
  });
});

describe('init in a repository with plans', () => {
  const template =
    '# T-<id> `[Title]`\n\n## Metadata\n\n- Status: Draft | Phase X In Progress | Complete\n\n## Phase 1: `[Name]`\n\n### Tasks\n\n- [ ] `[Task]`\n';

  it('finds them and their template, and the check of a change passes whatever they say', async () => {
    await git.commit('Base', {
      'docs/tasks/T-aaaaa-one/plan.md': retryQueue({ id: 'T-aaaaa', ...started }),
      'docs/tasks/T-bbbbb-two/plan.md': retryQueue({ id: 'T-bbbbb', ...unfinished }),
      'docs/tasks/archive/T-ccccc-three/plan.md': retryQueue({ id: 'T-ccccc', ...finished }),
      'docs/templates/plan.md': template,
    });
    const said = await init();
    expect(said).toContain(
      'Found 3 plans with phases and a status in docs/tasks/, docs/tasks/archive/, and their template docs/templates/plan.md.\n',
    );
    expect(said).toContain('1 of 3 plans contradicts itself today. That fails nothing: ');
    expect(await textOf('docs/templates/plan.md')).toBe(template);
    expect(parse(await textOf('.github/plan-check.yml'))).toEqual({ template: 'docs/templates/plan.md' });
    await git.branch('feature');
    await git.write('docs/tasks/T-aaaaa-one/plan.md', `${retryQueue({ id: 'T-aaaaa', ...started })}\nMore.\n`);
    expect(await runCli(git.path, [])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('adds globs for those that the default ones do not find', async () => {
    const phases = '# Roadmap\n\n## Phase 1: Store\n\n- [ ] Table\n';
    await git.commit('Base', {
      'openspec/changes/one/tasks.md': '# Tasks\n\n- [ ] One\n',
      'openspec/changes/two/tasks.md': '# Tasks\n\n- [ ] Two\n',
      'roadmaps/2026-q1.md': phases,
      'roadmaps/2026-q2 (draft).md': phases,
      'notes/tasks-for-later.md': 'Nothing to do.\n',
      'node_modules/x/tasks.md': '- [ ] Not ours\n',
      'src/tasks/readme.md': '- [ ] A box in a file that no name makes a plan\n',
    });
    const said = await init();
    expect(said).toContain('Found 4 plans (2 with phases and a status, the others are checklists)');
    expect((parse(await textOf('.github/plan-check.yml')) as { readonly plans: unknown }).plans).toEqual([
      '**/plan.md',
      '**/*.plan.md',
      '**/PLAN.md',
      'docs/plans/**/*.md',
      'openspec/changes/**/tasks.md',
      'roadmaps/*.md',
    ]);
    const { stdout } = await runCli(git.path, ['status', '--format', 'json']);
    expect((JSON.parse(stdout) as { readonly plans: readonly unknown[] }).plans).toHaveLength(4);
  });
});

describe('what is there', () => {
  it('is kept, and a second run changes nothing', async () => {
    await git.commit('Base', {
      '.github/plan-check.yml': 'fail-on: warning\nplans: ["todo/*.md"]\n',
      '.github/workflows/plan-check.yml': 'name: mine\n',
      'todo/a.md': '- [ ] Do\n',
    });
    const said = await init();
    expect(said).toContain('  kept      .github/workflows/plan-check.yml\n  kept      .github/plan-check.yml\n\nNext');
    expect(await textOf('.github/plan-check.yml')).toBe('fail-on: warning\nplans: ["todo/*.md"]\n');
    expect(await textOf('.github/workflows/plan-check.yml')).toBe('name: mine\n');
    // The configuration names no template, so none is put beside it.
    expect(await has('docs/templates/plan.md')).toBe(false);
    expect(await init()).toBe(said);
    expect(await git.git('status', '--porcelain')).toBe('');
    expect(await runCli(git.path, ['--all'])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is no obstacle where it is a broken configuration: that is said, and nothing is written', async () => {
    await git.commit('Base', { '.github/plan-check.yml': 'fail_on: warning\n' });
    const { exitCode, stdout, stderr } = await runCli(git.path, ['init']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Did you mean "fail-on"?');
    expect(await has('.github/workflows')).toBe(false);
  });

  it('is not written through where it is a dangling symbolic link', async () => {
    await git.symlink('.github/plan-check.yml', '../../outside.yml');
    const { exitCode } = await runCli(git.path, ['init']);
    expect(exitCode).not.toBe(1);
    expect(await has('../outside.yml')).toBe(false);
  });
});

describe('--agents', () => {
  it('adds lines to AGENTS.md once, with its line ends, and begins it where there is none', async () => {
    await git.write('AGENTS.md', '# Agents\r\n\r\nBe kind.');
    expect(await init('--agents')).toContain('  added to  AGENTS.md\n');
    const text = await textOf('AGENTS.md');
    expect(text).toMatch(/^# Agents\r\n\r\nBe kind\.\r\n\r\n<!-- plan-check -->\r\n\r\n## Plans\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(await init('--agents')).toContain('  kept      AGENTS.md\n');
    expect(await textOf('AGENTS.md')).toBe(text);
    await git.remove('AGENTS.md');
    expect(await init('--agents')).toContain('  wrote     AGENTS.md\n');
    expect(await textOf('AGENTS.md')).toMatch(/^<!-- plan-check -->\n/);
  });

  it.each(['CLAUDE.md', 'docs/agents.md'])('follows a symbolic link to %s, and stays one', async (target) => {
    await git.write(target, '# Agents\n');
    await git.symlink('AGENTS.md', target);
    const row = `${target} (AGENTS.md is a symbolic link to it)\n`;
    expect(await init('--agents', '--dry-run')).toContain(`  would add to  ${row}`);
    expect(await textOf(target)).toBe('# Agents\n');
    const said = await init('--agents');
    expect(said).toContain(`  added to  ${row}`);
    expect(said).toContain(`docs/templates/plan.md ${target}\n`);
    expect(await textOf(target)).toMatch(/^# Agents\n\n<!-- plan-check -->\n\n## Plans\n/);
    expect(await readlink(join(git.path, 'AGENTS.md'))).toBe(target);
    expect(await init('--agents')).toContain('  kept      AGENTS.md\n');
  });

  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Be kind.\n', 'utf16le')]);
  const cases: readonly (readonly [string, string, () => Promise<void>])[] = [
    [
      'a link out of the work tree',
      'it is a symbolic link that leads out of the work tree',
      async () => {
        await git.write('../outside.md', 'Outside.\n');
        await git.symlink('AGENTS.md', '../outside.md');
      },
    ],
    [
      'a link that leads nowhere',
      'it is a symbolic link that leads nowhere',
      () => git.symlink('AGENTS.md', '../none.md'),
    ],
    ['a link to itself', 'it is a symbolic link that leads nowhere', () => git.symlink('AGENTS.md', 'AGENTS.md')],
    [
      'a link to what git keeps for itself',
      'it is a symbolic link that leads out of the work tree',
      () => git.symlink('AGENTS.md', '.git/config'),
    ],
    [
      'a link to a folder',
      'it is a directory',
      async () => {
        await git.write('agents/one.md', 'One.\n');
        await git.symlink('AGENTS.md', 'agents');
      },
    ],
    ['UTF-16', 'it is not read as UTF-8 text: it has a NUL byte at offset 3', () => git.write('AGENTS.md', utf16)],
    [
      'Latin-1',
      'it is not read as UTF-8 text: it is not valid UTF-8',
      () => git.write('AGENTS.md', Buffer.from('Caf\u00e9\n', 'latin1')),
    ],
    ['an open code block', 'not closed', () => git.write('AGENTS.md', '# Agents\n\n```sh\nnpm test\n')],
    ['an open comment', 'not closed', () => git.write('AGENTS.md', '# Agents\n\n<!-- Later:\n')],
  ];

  it.each(cases)('leaves %s alone, says why, and shows the section', async (_, reason, write) => {
    await write();
    await git.commit('Agents');
    const config = await textOf('.git/config');
    const { exitCode, stdout, stderr } = await runCli(git.path, ['init', '--agents']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^plan-check: AGENTS\.md was left alone: .*\n$/);
    expect(stderr).toContain(reason);
    expect(stdout).toContain(`  left alone  AGENTS.md: ${stderr.slice(stderr.indexOf(': it') + 2, -2)}\n`);
    expect(stdout).toContain('2. Give coding agents the section below, as nothing was added to AGENTS.md.\n');
    expect(stdout).toMatch(/\nThe section\n\n<!-- plan-check -->\n[^]*<!-- \/plan-check -->\n$/);
    // All else is written, and nothing but that.
    expect((await git.git('status', '--porcelain', '--untracked-files=all')).split('\n')).toEqual([
      '?? .github/plan-check.yml',
      '?? .github/workflows/plan-check.yml',
      '?? docs/templates/plan.md',
    ]);
    expect(await textOf('.git/config')).toBe(config);
    expect(await readFile(join(git.path, '../outside.md'), 'utf8').catch(() => 'Outside.\n')).toBe('Outside.\n');
    expect(await has('../none.md')).toBe(false);
  });

  it('adds below a code block that is closed', async () => {
    await git.write('AGENTS.md', '# Agents\n\n- Test:\n\n  ```sh\n  npm test\n  ```\n');
    expect(await init('--agents')).toContain('  added to  AGENTS.md\n');
  });
});

describe('where a file can have no place', () => {
  it.each([
    ['a file stands for its folder', () => git.write('docs', 'x\n'), '"docs" is a file'],
    ['its folder leads out of the work tree', () => git.symlink('docs', '..'), '"docs" leads out of the work tree'],
    ['its folder leads nowhere', () => git.symlink('docs', 'none'), '"docs" is a symbolic link that leads nowhere'],
  ])('as %s, nothing is written at all', async (_, write, reason) => {
    await write();
    await git.commit('Base');
    for (const words of [['init'], ['init', '--dry-run'], ['init', '--agents']]) {
      expect(await runCli(git.path, words)).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: `plan-check: "docs/templates/plan.md" cannot be written: ${reason}. Nothing was written.\nMake room for it, and run \`plan-check init\` again.\n`,
      });
    }
    expect(await git.git('status', '--porcelain', '--untracked-files=all')).toBe('');
  });

  it('its folder may be a link within the work tree', async () => {
    await git.write('documents/readme.md', 'Read.\n');
    await git.symlink('docs', 'documents');
    expect(await init()).toContain('  wrote     docs/templates/plan.md\n');
    expect(await has('documents/templates/plan.md')).toBe(true);
  });

  it('after all, what was written before that is told', async () => {
    const planned = [
      await planNew('one.md', 'One.\n', git.path),
      await planNew('folder/two.md', 'Two.\n', git.path),
      await planNew('three.md', 'Three.\n', git.path),
    ];
    await git.write('folder', 'Since then.\n');
    await expect(writeFiles(planned, git.path)).rejects.toThrow(
      /^"folder\/two\.md" cannot be written: .*\. Written before that: one\.md\.$/,
    );
    expect([await has('one.md'), await has('three.md')]).toEqual([true, false]);
  });
});

describe('beside a configuration that is there', () => {
  const setUp = (text: string) => git.commit('Base', { '.github/plan-check.yml': text });
  /** Does what a step of `init` says, and tells whether a plan is found then. */
  async function followFirstStep(said: string): Promise<readonly string[]> {
    const [, template = '', place = ''] = /Copy (\S+) to (\S+) for your first plan/.exec(said) ?? [];
    await git.write(place.endsWith('/') ? `${place}plan.md` : place, await textOf(template));
    const { stdout } = await runCli(git.path, ['status', '--format', 'json']);
    return (JSON.parse(stdout) as { readonly plans: readonly { readonly path: string }[] }).plans.map(
      ({ path }) => path,
    );
  }

  it.each([
    ['docs/tasks/**/plan.md', 'docs/tasks/first-plan/plan.md'],
    ['todo/*.md', 'todo/first-plan.md'],
    ['{rfcs,plans}/T-?*/plan.md', 'rfcs/T-xfirst-plan/plan.md'],
    ['work/', 'work/first-plan.md'],
  ])('of plans %s, the first plan goes to %s', async (glob, place) => {
    await setUp(`plans: ["${glob}"]\n`);
    const said = await init();
    expect(said).toContain('  kept      .github/plan-check.yml\n  wrote     docs/templates/plan.md\n');
    expect(said).toContain(
      '  2. Name the template in .github/plan-check.yml, so that plans are held to it: template: "docs/templates/plan.md"\n',
    );
    expect(said).toContain(`  3. Copy docs/templates/plan.md to ${place} for your first plan, and fill it in.\n`);
    expect(await followFirstStep(said)).toEqual([place]);
  });

  it('says that the globs tell, where no place comes to mind', async () => {
    await setUp('plans: ["T-[0-9]/plan.md"]\n');
    expect(await init()).toContain('to where `plans` of .github/plan-check.yml looks for plans for your first plan');
  });

  it('writes the template where the configuration looks for it', async () => {
    await setUp('template: tpl/my plan-template.md\n');
    const said = await init();
    expect(said).toContain("git add .github/workflows/plan-check.yml 'tpl/my plan-template.md'\n");
    // A copy of that name would be taken for another template.
    expect(said).toContain('  2. Copy tpl/my plan-template.md to docs/plans/first-plan.md for your first plan');
    expect(await textOf('tpl/my plan-template.md')).toBe(await readFile('docs/templates/plan.md', 'utf8'));
    expect(await has('docs')).toBe(false);
    expect(await init()).toMatch(/^No plan was found\. The template is tpl\/my plan-template\.md\.\n/);
  });

  it('tells of the plans that it names', async () => {
    await git.write('notes/one.md', '# One\n\n- [ ] Do\n');
    await setUp('plans: ["notes/*.md"]\n');
    const said = await init();
    expect(said).toMatch(/^Found 1 plan that is a checklist in notes\/\.\n/);
    expect(said).toContain('plan-check status shows where every plan stands.');
    expect(await has('docs')).toBe(false);
  });

  it('by a name that nothing reads, says so and writes nothing', async () => {
    await git.commit('Base', { '.github/plan-check.yaml': 'fail-on: warning\n' });
    expect(await runCli(git.path, ['init'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'plan-check: .github/plan-check.yaml is read by nothing: the configuration is .github/plan-check.yml. Nothing was written.\nRename it: git mv .github/plan-check.yaml .github/plan-check.yml; then run `plan-check init` again.\n',
    });
    expect(await git.git('status', '--porcelain', '--untracked-files=all')).toBe('');
  });
});

describe('beside a workflow', () => {
  it.each([
    ['a step', '    steps:\n      - uses: org/plan-check@v1\n'],
    ['a job', '    uses: "org/shared/.github/workflows/plan-check.yml@main"\n'],
  ])('that runs plan-check by %s, none is written', async (_, uses) => {
    await git.write('.github/workflows/ci.yaml', `on: pull_request\njobs:\n  plans:\n${uses}`);
    expect(await init()).toContain('  kept      .github/workflows/ci.yaml (it runs plan-check already)\n');
    expect(await has('.github/workflows/plan-check.yml')).toBe(false);
  });

  it('that names it in a comment, or runs another action, one is written', async () => {
    const text =
      'jobs:\n  a:\n    steps:\n      # - uses: org/plan-check@v1\n      - uses: org/checkout@v1 # plan-check@v1\n';
    await git.write('.github/workflows/ci.yml', text);
    expect(await init()).toContain('  wrote     .github/workflows/plan-check.yml\n');
  });
});

it('a second run says what is there', async () => {
  await init();
  expect(await init()).toBe(`No plan was found. The template is docs/templates/plan.md.

  kept      .github/workflows/plan-check.yml
  kept      .github/plan-check.yml

Next
  1. Copy docs/templates/plan.md to docs/plans/ for your first plan, and fill it in.
  2. plan-check says before pushing what the pull request will be told.
`);
});

it('in a bare repository says what to do', async () => {
  await git.commit('Base');
  await git.git('clone', '--quiet', '--bare', '.', '../bare.git');
  expect(await runCli(join(git.path, '../bare.git'), ['init'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'plan-check: This is a bare repository, which has no work tree to write to.\nRun `plan-check init` in a work tree of the repository.\n',
  });
});

it('--dry-run says what would be written, and writes nothing', async () => {
  await git.write('.github/plan-check.yml', 'fail-on: warning\n');
  const said = await init('--agents', '--dry-run');
  expect(said).toContain('  would write   .github/workflows/plan-check.yml\n  would keep    .github/plan-check.yml\n');
  expect(said).toContain('  would write   AGENTS.md\n');
  expect((await git.git('status', '--porcelain', '--untracked-files=all')).split('\n')).toEqual([
    '?? .github/plan-check.yml',
  ]);
});

it('outside of a repository says what to do', async () => {
  const { exitCode, stderr } = await runCli('/', ['init']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('/ is not in a git repository.');
});
