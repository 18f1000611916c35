import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { breaks, currentContract, pinnedContract } from './public-contract.ts';
import { publishing, shown } from './publish.ts';
import { releaseNotes, shortTags, unreadiness } from './release-notes.ts';

/**
 * `npm run release -- --dry-run 1.0.0` runs all checks of a release and prints the publishing commands. Only
 * .github/workflows/release.yml publishes, when the tag is pushed, so releases always come from a clean checkout and
 * are attested.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [version = ''] = positionals;
if (!values['dry-run']) {
  throw new Error(
    `Only \`--dry-run\` runs here. To release, push the tag: git tag v${version} && git push origin v${version}`,
  );
}

const faults = [
  ...unreadiness(version),
  // An addition is binding from its first release.
  ...breaks(currentContract(), pinnedContract()).map((addition) => `not pinned in public-contract.json: ${addition}`),
];
if (faults.length > 0) {
  console.error(`${version} is not ready:\n  ${faults.join('\n  ')}`);
  process.exitCode = 1;
} else if (run('bash', join(root, '.ci', 'run'))) {
  const tag = `v${version}`;
  console.log(`\n${tag} is ready. Its notes:\n\n${releaseNotes(version)}\n`);
  console.log(
    `By the push of the tag the workflow attests the metadata files and dist/, and runs, with the commit of ${tag}:\n`,
  );
  for (const call of publishing(version, '<commit>')) console.log(`  ${shown(call)}`);
  console.log(`\nNothing was published; ${shortTags(version).join(' and ')} have not moved.`);
} else {
  console.error(`${version} is not ready: .ci/run failed.`);
  process.exitCode = 1;
}

function run(command: string, ...args: readonly string[]): boolean {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) throw error;
  return status === 0;
}
