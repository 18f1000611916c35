import { spawnSync } from 'node:child_process';
import { releaseNotes, shortTags, unreadiness } from './release-notes.ts';

/** A call of the GitHub CLI. */
interface Call {
  readonly args: readonly string[];
  readonly input?: string;
  /** The fallback, called if this fails. */
  readonly otherwise?: Call;
}

/**
 * Returns the calls that publish a version whose tag already exists: first the complete release, which is immutable
 * once created, then the moving tags.
 * @param sha the commit of the tag.
 * @param others tags of earlier releases.
 */
export function publishing(version: string, sha: string, others: readonly string[] = []): Call[] {
  const tag = `v${version}`;
  const notes = releaseNotes(version) ?? '';
  const release = ['release', 'create', tag, '--verify-tag', '--title', tag, '--notes-file', '-'];
  return [{ args: release, input: notes }, ...shortTags(version, others).map((short) => moving(short, sha))];
}

function moving(tag: string, sha: string): Call {
  const fields = ['-f', `sha=${sha}`];
  const refs = 'repos/{owner}/{repo}/git/refs';
  return {
    args: ['api', '--silent', '--method', 'PATCH', `${refs}/tags/${tag}`, ...fields, '-F', 'force=true'],
    // A new tag does not exist yet, so it cannot be moved.
    otherwise: { args: ['api', '--silent', '--method', 'POST', refs, '-f', `ref=refs/tags/${tag}`, ...fields] },
  };
}

/** Formats a call as a shell command for display. */
export function shown({ args }: Call): string {
  return `gh ${args.map((arg) => (/^[\w@%+=:,./{}-]+$/.test(arg) ? arg : `'${arg}'`)).join(' ')}`;
}

/** Lists all tags of the repository that start with `v`. */
function tags(): string[] {
  const args = ['api', '--paginate', 'repos/{owner}/{repo}/git/matching-refs/tags/v', '--jq', '.[].ref'];
  const { status, stdout, error } = spawnSync('gh', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (error !== undefined || status !== 0) throw new Error('the tags cannot be listed', { cause: error });
  return stdout.split('\n').map((ref) => ref.replace('refs/tags/', ''));
}

function make(call: Call): boolean {
  console.log(shown(call));
  const { status, error } = spawnSync('gh', call.args, {
    input: call.input ?? '',
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  if (error !== undefined) throw error;
  return status === 0 || (call.otherwise !== undefined && make(call.otherwise));
}

if (import.meta.main) {
  const [version = ''] = process.argv.slice(2);
  const { GITHUB_REF_NAME, GITHUB_SHA = '' } = process.env;
  const faults = unreadiness(version);
  if (GITHUB_REF_NAME !== `v${version}`) faults.push(`this is no job of the tag v${version}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  for (const call of publishing(version, GITHUB_SHA, tags()))
    if (!make(call)) throw new Error(`failed: ${shown(call)}`);
}
