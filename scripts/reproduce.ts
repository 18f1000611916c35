import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences } from './check-dist.ts';
import { otherNode } from './tools.ts';

/** Checks that another folder and another Node.js 24 build the same dist/, byte for byte. */
const root = fileURLToPath(new URL('..', import.meta.url));

/** Large folders that the build does not need. */
const NOT_NEEDED = [
  '.bin',
  '.cache',
  '@biomejs',
  '@fontsource',
  '@mermaid-js',
  '@sparticuz',
  'mermaid-tiny-newer',
  'node',
];
const SKIPPED = NOT_NEEDED.map((name) => join(root, 'node_modules', name));

const copy = mkdtempSync(join(tmpdir(), 'elsewhere-'));
try {
  for (const name of ['src', 'scripts', 'stubs', '__tests__', 'package.json', 'package-lock.json', 'node_modules'])
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !isSkipped(path),
    });
  for (const name of ['tsconfig.json', 'tsconfig.build.json']) cpSync(join(root, name), join(copy, name));
  const node = otherNode();
  const { status, error } = spawnSync(node.path, [join(copy, 'scripts', 'build.ts')], { cwd: copy, stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`the build ended with ${status}`);
  const found = differences(join(copy, 'dist'), join(root, 'dist'));
  console.log(`Built in another folder with Node ${node.version} (here ${process.version}).`);
  console.log(found.length === 0 ? 'dist/ is the same, byte for byte.' : `dist/ differs:\n  ${found.join('\n  ')}`);
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function isSkipped(path: string): boolean {
  return SKIPPED.some((skipped) => path === skipped || path.startsWith(skipped + sep));
}
