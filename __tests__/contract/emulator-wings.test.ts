import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../../src/json.ts';

/** The wings of the emulator, and which of the others each may enter. */
const MAY_ENTER: Readonly<Record<string, readonly string[]>> = {
  http: [],
  faults: ['http'],
  settings: ['http'],
  world: ['http', 'settings'],
  events: ['faults', 'http', 'settings', 'world'],
  snapshots: ['http', 'settings', 'world'],
  sandboxes: ['http', 'settings', 'snapshots', 'world'],
  preview: ['http', 'sandboxes', 'settings', 'world'],
  server: ['events', 'faults', 'http', 'preview', 'sandboxes', 'settings', 'snapshots', 'world'],
};
const WINGS = Object.keys(MAY_ENTER);

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each module of the emulator, with the modules that it imports. */
const imports = new Map(
  readdirSync(join(root, 'emulator'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const text = readFileSync(join(root, 'emulator', name), 'utf8');
      const paths = [...text.matchAll(/\bfrom '(\.[^']+)'/g)].map(([, path = '']) => path);
      return [name, paths.map((path) => posix.join(posix.dirname(name), path))] as const;
    }),
);

/** The way from a module back to itself, if there is one. */
function circle(module: string, way: readonly string[] = []): readonly string[] | undefined {
  if (way.includes(module)) return [...way.slice(way.indexOf(module)), module];
  for (const next of imports.get(module) ?? []) {
    const found = circle(next, [...way, module]);
    if (found !== undefined) return found;
  }
  return undefined;
}

const wingOf = (module: string) => (module.includes('/') ? posix.dirname(module) : undefined);

describe('the wings of the emulator', () => {
  it('are the folders there are', () => {
    const folders = new Set([...imports.keys()].map(wingOf).filter((wing) => wing !== undefined));
    expect([...folders].sort()).toEqual([...WINGS].sort());
    expect([...imports.keys()].filter((module) => wingOf(module) === undefined).sort()).toEqual([
      'index.ts',
      'main.ts',
    ]);
  });

  it('have no module that imports itself, not even by others', () => {
    expect(circle('main.ts')).toBeUndefined();
    expect([...imports.keys()].map((module) => circle(module)).filter((found) => found !== undefined)).toEqual([]);
  });

  it.each(WINGS)('%s enters only where it may', (wing) => {
    const entered = [...imports]
      .filter(([module]) => wingOf(module) === wing)
      .flatMap(([, paths]) => paths.map(wingOf));
    const allowed = [wing, ...(MAY_ENTER[wing] ?? [])];
    expect([...new Set(entered)].filter((other) => other === undefined || !allowed.includes(other))).toEqual([]);
  });
});

describe('the lint rules keep the wings apart', () => {
  const pairs = WINGS.flatMap((wing) => WINGS.filter((other) => other !== wing).map((other) => ({ wing, other })));
  const file = (wing: string, other: string) => `emulator/${wing}/enters-${other}.ts`;
  let copy = '';
  let refused: unknown[] = [];

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'wings-'));
    for (const name of ['biome.json', 'lint', '.gitignore'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const write = (path: string, from: string) => {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), `import { thing } from '${from}';\n\nexport const other = thing;\n`);
    };
    for (const { wing, other } of pairs) write(file(wing, other), `../${other}/thing.ts`);
    for (const wing of WINGS) write(file(wing, 'index'), '../index.ts');
    for (const wing of WINGS) write(file(wing, 'src'), '../../src/json.ts');
    write('emulator/enters-src.ts', '../src/json.ts');
    const biome = join(root, 'node_modules', '.bin', 'biome');
    const args = ['lint', '--reporter=json', '--max-diagnostics=none', 'emulator'];
    const report: unknown = JSON.parse(spawnSync(biome, args, { cwd: copy, encoding: 'utf8' }).stdout);
    const diagnostics = isRecord(report) && Array.isArray(report.diagnostics) ? report.diagnostics : [];
    refused = diagnostics.map(({ location }) => location.path);
  });

  afterAll(() => rmSync(copy, { recursive: true }));

  it('let in whom they may, and nobody else', () => {
    const forbidden = pairs.filter(({ wing, other }) => !MAY_ENTER[wing]?.includes(other));
    const expected = [
      ...forbidden.map(({ wing, other }) => file(wing, other)),
      ...WINGS.flatMap((wing) => [file(wing, 'index'), file(wing, 'src')]),
      'emulator/enters-src.ts',
    ];
    expect([...new Set(refused)].sort()).toEqual(expected.sort());
  });
});
