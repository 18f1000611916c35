import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { completeLicenses } from './licenses.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tools by their own files: what npm puts into `.bin` is a shell script, or on Windows a `.cmd`. */
const TOOLS = { tsc: 'typescript/bin/tsc', ncc: '@vercel/ncc/dist/ncc/cli.js' } as const;

/**
 * Builds the bundle: `tsc` to build/, then ncc into `outDir`. Not minified, no source map: it is read in reviews, and stack
 * traces name our own functions.
 * The post phase begins in a file of its own, which loads the bundle.
 * @param outDir absolute; replaced.
 */
export function build(outDir: string): void {
  const compiled = join(root, 'build');
  rmSync(compiled, { recursive: true, force: true });
  run('tsc', ['-p', 'tsconfig.build.json']);
  for (const file of readdirSync(join(root, 'src', 'workflows'))) {
    if (file.endsWith('.yaml')) cpSync(join(root, 'src', 'workflows', file), join(compiled, 'workflows', file));
  }
  // ncc keeps a cache by content; a fresh folder makes sure that nothing old gets in.
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
