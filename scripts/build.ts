import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { ENTRY_FILES } from '../src/action/runner/entry-file.ts';
import * as documents from '../src/workflows/documents.ts';
import { licensesOf } from './licenses.ts';
import { foreignFiles, tightened } from './tighten.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The scripts of the tools. The entries in `.bin` are shell scripts, or `.cmd` files on Windows. */
const TOOLS = { tsc: 'typescript/bin/tsc', ncc: '@vercel/ncc/dist/ncc/cli.js' } as const;

/**
 * Builds the bundle: `tsc` to build/, ncc into `outDir`, then terser over each file. ncc writes a separate file for whatever is
 * loaded by `import()`. Each other entry file, such as that of the post phase, loads the first one.
 * @param outDir absolute path; its contents are replaced.
 */
export function build(outDir: string): void {
  const compiled = join(root, 'build');
  rmSync(compiled, { recursive: true, force: true });
  run('tsc', ['-p', 'tsconfig.build.json']);
  writeFileSync(join(compiled, 'workflows', 'documents.js'), workflowsAsData());
  // Build into an empty folder so that no stale file ends up in the bundle.
  const fresh = mkdtempSync(join(tmpdir(), 'bundle-'));
  const stats = join(compiled, 'stats.json');
  run('ncc', [
    'build',
    join(compiled, 'index.js'),
    '-o',
    fresh,
    '--stats-out',
    stats,
    '--target',
    'es2022',
    '--no-cache',
    '--quiet',
  ]);
  for (const name of ENTRY_FILES.filter((file) => file !== 'index'))
    cpSync(join(compiled, `${name}.js`), join(fresh, `${name}.js`));
  const contents: unknown = JSON.parse(readFileSync(stats, 'utf8'));
  const foreign = foreignFiles(contents);
  for (const file of readdirSync(fresh).filter((name) => name.endsWith('.js')))
    writeFileSync(join(fresh, file), tightened(readFileSync(join(fresh, file), 'utf8'), !foreign.has(file)));
  writeFileSync(join(fresh, 'licenses.txt'), licensesOf(contents));
  rmSync(outDir, { recursive: true, force: true });
  cpSync(fresh, outDir, { recursive: true });
  rmSync(fresh, { recursive: true });
}

/**
 * The module of the shipped workflows, with each workflow as data: a job neither reads nor checks a document.
 * @throws unless JSON brings back all of it; it has no function, such as the pattern of an input.
 */
function workflowsAsData(): string {
  const lines = Object.entries(documents).map(([name, workflow]) => {
    const data = JSON.stringify(workflow);
    if (!isDeepStrictEqual(JSON.parse(data), workflow))
      throw new Error(`The shipped workflow ${workflow.workflowId} has a part that JSON does not bring back.`);
    return `export const ${name} = JSON.parse(${JSON.stringify(data)});\n`;
  });
  return lines.join('');
}

function run(tool: keyof typeof TOOLS, args: readonly string[]): void {
  const script = join(root, 'node_modules', TOOLS[tool]);
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build(join(root, 'dist'));
