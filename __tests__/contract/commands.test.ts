import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killGroup } from '../harness/process-tree.ts';
import { readDocuments, root } from './documents.ts';

const CONTRIBUTING = readDocuments().find(({ file }) => file === 'CONTRIBUTING.md');

/** Every command that CONTRIBUTING names: in its shell blocks, in the table of commands, and in a sentence. */
const COMMANDS = [
  ...new Set(
    [
      ...(CONTRIBUTING?.snippets.filter(({ language }) => language === 'sh') ?? []).flatMap(({ text }) =>
        text.split('\n'),
      ),
      ...[...(CONTRIBUTING?.prose ?? '').matchAll(/`((?:[A-Z_]+=\S+ )*(?:npm|npx) [^`]+)`/g)].map(
        ([, command = '']) => command,
      ),
    ].filter((command) => command !== ''),
  ),
];

/** What `.ci/run` runs, with what those scripts run in their turn. */
const CI = readFileSync(join(root, '.ci/run'), 'utf8')
  .split('\n')
  .map((line) => line.replace(/ -- .*/, '').trim());

/** Run by `.ci/run`, by a name of their own there. */
const BY_CI: Readonly<Record<string, readonly string[]>> = {
  'npm run check': ['npm run typecheck', 'npm run lint', 'npm run check:dist'],
  'npx vitest run __tests__/unit': ['npm test'],
  // These write what the checks compare: the formatter's output, dist/, and the generated parts of the documents.
  'npm run format': ['npm run lint'],
  'npm run build': ['npm run check:dist'],
  'npm run docs': ['npm test'],
};

/** Too long for every change; each is run by hand, before a release, or at night. Its parts have tests of their own. */
const AT_LENGTH = [
  'npm run test:chaos',
  'npm run act',
  'npm run fuzz',
  'npm run pictures',
  'npm run release -- --dry-run 1.0.0',
];

/** Repairs an installation with --ignore-scripts, from the registry. Tried by hand. */
const REPAIRS = ['npm ci --ignore-scripts', 'npm rebuild node'];

const PORT = '4141';
const shell = (command: string, cwd: string, env: NodeJS.ProcessEnv = process.env) =>
  spawnSync(command, { cwd, env, shell: true, encoding: 'utf8', timeout: 60_000 });

/** Run here, each with what it has to print, or leave alone. */
const DEMOS: Readonly<Record<string, readonly [status: number, prints: RegExp]>> = {
  'npm run demo': [0, /success: outputs of the step/],
  'npm run demo ghcr.io/acme/notfound:1': [1, /failure: outputs of the step/],
  'npm run demo -- --action sweep': [0, /Deleted sandbox [\s\S]*success: outputs of the step/],
  'npm run demo -- --action snapshot': [0, /Deleted snapshot acme-app--[\s\S]*success: outputs of the step/],
  'npm run demo -- --help': [0, /--with name=value/],
};
const isAboutEmulator = (command: string) => /^curl |npm run emulator/.test(command);

describe('every command of CONTRIBUTING', () => {
  it.each(COMMANDS)('%s is run by .ci/run or by a test', (command) => {
    const parts = BY_CI[command] ?? [command];
    const isInCi = parts.every((part) => CI.includes(part) || CI.some((line) => line.startsWith(`${part} `)));
    const isHere = command in DEMOS || [...AT_LENGTH, ...REPAIRS].includes(command) || isAboutEmulator(command);
    expect(isInCi || isHere).toBe(true);
  });

  it.each(Object.entries(DEMOS))('%s does what it should', { timeout: 60_000 }, (command, [status, prints]) => {
    const { DAYTONA_API_KEY, ...env } = process.env;
    const done = shell(command, root, env);
    expect([done.status, done.stdout], done.stderr).toEqual([status, expect.stringMatching(prints)]);
  });
});

describe.runIf(shell('curl --version', root).status === 0)('the emulator of CONTRIBUTING', () => {
  /** The system chooses a free one. */
  let port = '0';
  let emulator: ChildProcess | undefined;
  const here = (command: string) => command.replaceAll(PORT, port);

  beforeAll(async () => {
    const command = COMMANDS.find((line) => line.includes('npm run emulator --')) ?? '';
    expect(command).toContain(`--port ${PORT}`);
    emulator = spawn(here(command), { cwd: root, shell: true, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    for await (const chunk of emulator.stdout ?? []) {
      printed += String(chunk);
      if (printed.includes('Kinds of faults')) break;
    }
    port = /DAYTONA_API_URL=http:\/\/127\.0\.0\.1:(\d+)/.exec(printed)?.[1] ?? '';
    expect(port).not.toBe('');
  });
  afterAll(() => {
    if (emulator?.pid !== undefined) killGroup(emulator.pid);
  });

  it.each(COMMANDS.filter((command) => command.startsWith('curl ')))('%s is taken', (command) => {
    const done = shell(`${here(command)} --silent --show-error --fail`, root);
    expect([done.status, done.stderr]).toEqual([0, '']);
  });
});
