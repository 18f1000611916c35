import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { completeLicenses } from './licenses.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The scripts of the tools. The entries in `.bin` are shell scripts, or `.cmd` files on Windows. */
const TOOLS = { tsc: 'typescript/bin/tsc', ncc: '@vercel/ncc/dist/ncc/cli.js' } as const;

/**
 * Builds the bundle: `tsc` to build/, then ncc into `outDir`. Not minified and without a source map, because reviewers
 * read it and stack traces name our own functions.
 * The post phase has its own entry file, which loads the bundle.
 * @param outDir absolute path; its contents are replaced.
 */
export function build(outDir: string): void {
  const compiled = join(root, 'build');
  rmSync(compiled, { recursive: true, force: true });
  run('tsc', ['-p', 'tsconfig.build.json']);
  for (const file of readdirSync(join(root, 'src', 'workflows'))) {
    if (file.endsWith('.yaml')) cpSync(join(root, 'src', 'workflows', file), join(compiled, 'workflows', file));
  }
  // Build into an empty folder so that no stale file ends up in the bundle.
  const fresh = mkdtempSync(join(tmpdir(), 'bundle-'));
  run('ncc', [
    'build',
    join(compiled, 'index.js'),
    '-o',
    fresh,
    '--license',
    'licenses.txt',
    '--target',
    'es2022',
    '--no-cache',
    '--quiet',
  ]);
  cpSync(join(compiled, 'post.js'), join(fresh, 'post.js'));
  const licenses = join(fresh, 'licenses.txt');
  writeFileSync(licenses, completeLicenses(readFileSync(licenses, 'utf8')));
  rmSync(outDir, { recursive: true, force: true });
  cpSync(fresh, outDir, { recursive: true });
  rmSync(fresh, { recursive: true });
}

function run(tool: keyof typeof TOOLS, args: readonly string[]): void {
  const script = join(root, 'node_modules', TOOLS[tool]);
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build(join(root, 'dist'));
