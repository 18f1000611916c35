import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../../src/json.ts';

/** Rooms that each room may not import. `action` may import every room of src. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  arazzo: ['action', 'daytona', 'github', 'http', 'report', 'workflows'],
  daytona: ['action', 'arazzo', 'github', 'report', 'workflows'],
  github: ['action', 'arazzo', 'daytona', 'report', 'workflows'],
  http: ['action', 'arazzo', 'daytona', 'github', 'report', 'workflows'],
  report: ['action', 'arazzo', 'daytona', 'github', 'http', 'workflows'],
  workflows: ['action', 'daytona', 'github', 'http', 'report'],
};

/** The wings of a room. Each may import those before it. */
const WINGS: Readonly<Record<string, readonly string[]>> = {
  action: ['inputs', 'runner', 'job', 'preview', 'removal', 'create', 'snapshot'],
  daytona: ['ownership', 'resource', 'waiting', 'transport', 'api', 'app', 'removal', 'ensure'],
  github: ['connection', 'event', 'pull-request'],
};
const ROOMS = ['action', ...Object.keys(CLOSED)];

const importing = (path: string) => `import { thing } from '${path}';\n\nexport const other = thing;\n`;

/** Files that the linter must reject, by path. */
const FORBIDDEN = new Map<string, string>();
/** Files that it must accept. */
const ALLOWED = new Map<string, string>();

for (const [room, others] of Object.entries(CLOSED)) {
  for (const other of others) FORBIDDEN.set(`src/${room}/enters-${other}.ts`, importing(`../${other}/thing.ts`));
  FORBIDDEN.set(`src/${room}/enters-emulator.ts`, importing('../../emulator/thing.ts'));
  FORBIDDEN.set(`src/${room}/enters-tests.ts`, importing('../../__tests__/harness/thing.ts'));
  FORBIDDEN.set(`src/${room}/passes-on.ts`, "export { thing } from '../action/thing.ts';\n");
  FORBIDDEN.set(`src/${room}/enters-later.ts`, "export const thing = () => import('../action/thing.ts');\n");
}
for (const [room, wings] of Object.entries(WINGS)) {
  wings.forEach((wing, floor) => {
    for (const above of wings.slice(floor + 1))
      FORBIDDEN.set(`src/${room}/${wing}/enters-${above}.ts`, importing(`../${above}/thing.ts`));
    for (const below of wings.slice(0, floor))
      ALLOWED.set(`src/${room}/${wing}/enters-${below}.ts`, importing(`../${below}/thing.ts`));
    FORBIDDEN.set(`src/${room}/${wing}/enters-tests.ts`, importing('../../../__tests__/harness/thing.ts'));
  });
}
FORBIDDEN.set('src/daytona/enters-a-wing.ts', importing('./api/thing.ts'));
FORBIDDEN.set('src/github/enters-a-wing.ts', importing('./event/thing.ts'));
FORBIDDEN.set('src/github/event/enters-daytona.ts', importing('../../daytona/api/thing.ts'));
FORBIDDEN.set('src/daytona/api/enters-action.ts', importing('../../action/thing.ts'));
FORBIDDEN.set('src/action/inputs/enters-main.ts', importing('../main.ts'));
ALLOWED.set('src/daytona/api/enters-http.ts', importing('../../http/thing.ts'));
ALLOWED.set('src/github/connection/enters-http.ts', importing('../../http/thing.ts'));
ALLOWED.set('src/action/removal/enters-daytona.ts', importing('../../daytona/removal/thing.ts'));
FORBIDDEN.set('src/action/enters-emulator.ts', importing('../../emulator/thing.ts'));
FORBIDDEN.set('src/action/enters-tests.ts', importing('../../__tests__/harness/thing.ts'));
FORBIDDEN.set('src/enters-emulator.ts', importing('../emulator/thing.ts'));
for (const path of ['node:http', 'node:https', '@actions/core']) {
  FORBIDDEN.set(`src/arazzo/uses-${path.replace(/\W/g, '-')}.ts`, importing(path));
}
for (const room of ROOMS) {
  const here = `src/${room}`;
  FORBIDDEN.set(`${here}/casts.ts`, "export const thing = JSON.parse('1') as number;\n");
  FORBIDDEN.set(`${here}/casts-before.ts`, "export const thing = <number>JSON.parse('1');\n");
  FORBIDDEN.set(`${here}/any.ts`, 'export const thing = (value: any) => value;\n');
  FORBIDDEN.set(`${here}/asserts.ts`, 'export const thing = (value?: string) => value!.length;\n');
  FORBIDDEN.set(`${here}/evaluates.ts`, "export const thing = eval('1');\n");
  FORBIDDEN.set(`${here}/evaluates-globally.ts`, "export const thing = globalThis.eval('1');\n");
  FORBIDDEN.set(`${here}/makes-a-function.ts`, "export const thing = new Function('return 1');\n");
  FORBIDDEN.set(`${here}/calls-function.ts`, "export const thing = Function('return 1');\n");
  FORBIDDEN.set(`${here}/takes-vm.ts`, "import vm from 'node:vm';\n\nexport const thing = vm;\n");
  FORBIDDEN.set(`${here}/takes-from-vm.ts`, importing('node:vm'));
  FORBIDDEN.set(`${here}/takes-all-of-vm.ts`, "import * as vm from 'vm';\n\nexport const thing = vm;\n");
  ALLOWED.set(`${here}/clean.ts`, "export const thing = ['a', 'b'] as const;\n");
  ALLOWED.set(`${here}/stays.ts`, importing('./thing.ts'));
  if (room === 'report') continue;
  FORBIDDEN.set(`${here}/logs.ts`, "console.log('a');\n");
  FORBIDDEN.set(`${here}/warns.ts`, "console.warn('a');\n");
  FORBIDDEN.set(`${here}/writes.ts`, "process.stdout.write('a');\n");
  FORBIDDEN.set(`${here}/writes-errors.ts`, "process.stderr.write('a');\n");
  FORBIDDEN.set(`${here}/informs.ts`, "import * as core from '@actions/core';\n\ncore.info('a');\n");
}
for (const name of ['info', 'notice', 'warning', 'error', 'debug', 'setFailed', 'startGroup']) {
  FORBIDDEN.set(`src/action/says-${name}.ts`, `import { ${name} } from '@actions/core';\n\n${name}('a');\n`);
}
FORBIDDEN.set('src/action/writes-itself.ts', "import { stdout } from 'node:process';\n\nstdout.write('a');\n");
for (const room of Object.keys(CLOSED)) ALLOWED.set(`src/action/enters-${room}.ts`, importing(`../${room}/thing.ts`));
ALLOWED.set('src/workflows/enters-arazzo.ts', importing('../arazzo/thing.ts'));
ALLOWED.set('src/report/speaks.ts', "import * as core from '@actions/core';\n\ncore.notice('a');\n");
ALLOWED.set('src/action/hides.ts', "import { setSecret } from '@actions/core';\n\nsetSecret('a');\n");

describe('the lint rules enforce the import order', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  let copy = '';
  let refused = new Set<unknown>();

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'rooms-'));
    for (const name of ['biome.json', 'lint', '.gitignore'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    for (const [path, text] of [...FORBIDDEN, ...ALLOWED]) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const args = [biome, 'check', '--error-on-warnings', '--reporter=json', '--max-diagnostics=none', 'src'];
    const report: unknown = JSON.parse(spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' }).stdout);
    const diagnostics = isRecord(report) && Array.isArray(report.diagnostics) ? report.diagnostics : [];
    const byRule = diagnostics.filter(({ category }) => /^(plugin|lint\/)/.test(category));
    refused = new Set(byRule.map(({ location }) => location.path));
    const otherwise = diagnostics.filter((diagnostic) => !byRule.includes(diagnostic));
    expect(otherwise, 'files that are refused for another reason').toEqual([]);
  });

  afterAll(() => rmSync(copy, { recursive: true }));

  it('every forbidden file is rejected', () =>
    expect([...FORBIDDEN.keys()].filter((path) => !refused.has(path))).toEqual([]));
  it('every other file is accepted', () => expect([...ALLOWED.keys()].filter((path) => refused.has(path))).toEqual([]));
});
