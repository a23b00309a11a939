/** What one run came to, of whose API calls one kind met a fault. */
export interface FaultCell {
  readonly call: string;
  readonly fault: string;
  /** Whether every such call met it, or the first one alone. */
  readonly every: boolean;
  readonly exitCode: number | null;
  /** The output `verdict`; empty where the run could not check. */
  readonly verdict: string;
  readonly comments: number;
  readonly seconds: number;
  /** What the log says of it, as errors and warnings without a file. */
  readonly messages: readonly string[];
}

/** Where the table is, from the root of the project. */
export const page = 'docs/faults.md';

/** What no run may come to, whatever the page says: a line for each that did. */
export function defectsOf(cells: readonly FaultCell[]): readonly string[] {
  return cells.flatMap((cell) =>
    defectsIn(cell).map((defect) => `${cell.call}, ${cell.every ? 'every' : 'once'} ${cell.fault}: ${defect}`),
  );
}

function defectsIn({ call, exitCode, verdict, comments, seconds, messages }: FaultCell): readonly string[] {
  const log = messages.join('\n');
  const mostComments = call.includes('second comment') ? 2 : 1;
  return [
    ...(comments > mostComments ? [`${comments} comments`] : []),
    ...(seconds >= 120 ? [`${seconds} seconds`] : []),
    // A plan that could not be read is a finding; whether that fails the check is up to its level.
    ...(exitCode !== 1 && !log.includes('could not be read') ? [`exit code ${exitCode}`] : []),
    // What could not check says so, and so does what could not write.
    ...((verdict !== 'fail' || comments === 0) && log === '' ? ['nothing is said'] : []),
    ...(log.includes('bug') ? [log] : []),
  ];
}

/** The table as a page of the documentation. Faults with the same outcome share a row. */
export function faultPage(cells: readonly FaultCell[]): string {
  const calls = [...new Set(cells.map(({ call }) => call))];
  return `# What a run does when the API fails

<!-- Written by \`UPDATE=1 npx jest faults\`, which runs the check once for every call, fault and number of times; \`npm run faults\` holds dist/ to it. -->

The pull request has one plan with one error, so that a run which is not disturbed has the verdict \`fail\`, one comment and exit code 1. Each
row tells what became of it when a call was answered in the way of the first column, each time (every) or the first time (once). *seconds* are those
that such a run waited at most; no run takes more than 120. A verdict of – means that the run could not check, and
failed for that reason. ${cells.length} runs: none crashed, none left a second comment, and none passed
without a warning: a plan of which the text could not be fetched is a finding of its own, an error by default.

${calls
  .map((call) =>
    section(
      call,
      cells.filter((cell) => cell.call === call),
    ),
  )
  .join('\n\n')}
`;
}

function section(call: string, cells: readonly FaultCell[]): string {
  const groups = new Map<string, FaultCell[]>();
  for (const cell of cells) {
    const { exitCode, verdict, comments, messages } = cell;
    const key = JSON.stringify([exitCode, verdict, comments, messages.map(withoutStatus)]);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [
    `## ${call}`,
    '',
    '| answer | exit | verdict | comments | seconds | the log says |',
    '| :-- | --: | :-- | --: | --: | :-- |',
    ...[...groups.values()].map(row),
  ].join('\n');
}

function row(cells: readonly FaultCell[]): string {
  const [first] = cells;
  if (first === undefined) return '';
  const longest = Math.max(...cells.map((cell) => cell.seconds));
  const seconds = `< ${bounds.find((bound) => longest < bound) ?? '∞'}`;
  const statuses = new Set(cells.map(({ messages }) => messages.join('\n')));
  const messages = statuses.size === 1 ? first.messages : first.messages.map(withoutStatus);
  const said = messages.length === 0 ? 'nothing' : messages.map(escape).join('<br>');
  return `| ${answers(cells)} | ${first.exitCode} | ${first.verdict || '–'} | ${first.comments} | ${escape(seconds)} | ${said} |`;
}

/** Coarse, so that a slow machine writes the same page as a quick one. */
const bounds = [12, 40, 80, 120];

function answers(cells: readonly FaultCell[]): string {
  const named = (every: boolean) => cells.filter((cell) => cell.every === every).map(({ fault }) => fault);
  const [always, once] = [named(true), named(false)];
  const both = always.filter((fault) => once.includes(fault));
  const part = (name: string, faults: readonly string[]) =>
    faults.length === 0 ? [] : [`${name}: ${faults.join(', ')}`];
  return [
    ...part('every or once', both),
    ...part(
      'every',
      always.filter((fault) => !both.includes(fault)),
    ),
    ...part(
      'once',
      once.filter((fault) => !both.includes(fault)),
    ),
  ].join('<br>');
}

/** Faults that differ in the status alone, and the message that comes with it, are told as one. */
function withoutStatus(message: string): string {
  return message.replace(
    /\b[45]\d\d [A-Z][\w ]*|the connection was cut|no answer within \d+ seconds|the answer is not JSON|\b5\d\d a page of HTML where JSON was expected/g,
    '…',
  );
}

function escape(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
