import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

/** Compares two folders byte for byte. @returns one line for each file that differs. */
export function differences(expected: string, actual: string): string[] {
  const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const names = new Set([...files(expected), ...files(actual)]);
  return [...names].flatMap((name) => {
    const [left, right] = [expected, actual].map((folder) => read(join(folder, name)));
    if (left === undefined) return [`${name} is not what a build makes`];
    if (right === undefined) return [`${name} is missing`];
    return left.equals(right) ? [] : [`${name} differs`];
  });
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'));
  build(fresh);
  const found = differences(fresh, fileURLToPath(new URL('../dist', import.meta.url)));
  rmSync(fresh, { recursive: true });
  if (found.length > 0) {
    console.error(
      `dist/ is not what the source builds:\n  ${found.join('\n  ')}\nRun \`npm run build\` and commit dist/.`,
    );
    process.exitCode = 1;
  } else console.log('dist/ is what the source builds.');
}
