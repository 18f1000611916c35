import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const REQUIREMENTS = join(root, 'scripts', 'requirements.txt');
const EXE = process.platform === 'win32' ? '.exe' : '';

/** Go programs, by the package for `go install`; the checksum database verifies the version. */
const GO_TOOLS = {
  actionlint: { source: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' },
  act: { source: 'github.com/nektos/act', version: 'v0.2.89' },
} as const;

/** A tool that is not available from npm. */
export interface Tool {
  readonly path: string;
  readonly version: string;
}

/**
 * Returns a tool at its pinned version in `.tools/`. The first call installs it with the Go or Python client of this
 * machine and its settings.
 * @throws if it cannot be installed, with what is missing.
 */
export function tool(name: keyof typeof GO_TOOLS | 'zizmor'): Tool {
  return name === 'zizmor' ? pythonTool() : goTool(name);
}

function goTool(name: keyof typeof GO_TOOLS): Tool {
  const { source, version } = GO_TOOLS[name];
  const folder = join(root, '.tools', `${name}-${version}`);
  const path = join(folder, name + EXE);
  if (!existsSync(path)) {
    const env = { ...process.env, GOBIN: folder, GOFLAGS: '' };
    install(name, ['go'], { args: ['install', `${source}@${version}`], env, folder });
  }
  return { path, version };
}

function pythonTool(): Tool {
  const version = /^zizmor==(\S+)/m.exec(readFileSync(REQUIREMENTS, 'utf8'))?.[1] ?? '';
  const folder = join(root, '.tools', `zizmor-${version}`);
  const path = join(folder, 'bin', `zizmor${EXE}`);
  if (!existsSync(path)) {
    const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', ':all:'];
    const into = ['--root-user-action', 'ignore', '--disable-pip-version-check', '--target', folder];
    install('zizmor', ['python3', 'python'], { args: [...args, ...into, '--requirement', REQUIREMENTS], folder });
  }
  return { path, version };
}

/** Returns another patch version of Node.js 24 than the lock file: that of the runner in August 2026. */
export function otherNode(version = '24.19.0'): Tool {
  const system = { win32: 'win', darwin: 'darwin' }[String(process.platform)] ?? 'linux';
  const name = `node-${system}-${process.arch}`;
  const folder = join(root, '.tools', `node-${version}`);
  const path = join(folder, 'node_modules', name, 'bin', `node${EXE}`);
  if (!existsSync(path)) {
    const args = ['install', '--no-save', '--no-package-lock', '--prefix', folder, `${name}@${version}`];
    install(`Node ${version}`, [process.platform === 'win32' ? 'npm.cmd' : 'npm'], { args, folder });
  }
  return { path, version };
}

interface Installation {
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly folder: string;
}

/** Installs with the first available program. Removes a partial installation. */
function install(name: string, programs: readonly string[], { args, env = process.env, folder }: Installation): void {
  for (const program of programs) {
    // A `.cmd` needs a shell.
    const options = { cwd: root, env, shell: program.endsWith('.cmd') };
    const { error, status } = spawnSync(program, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status === 0) return;
    if (error !== undefined) continue;
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      `${name} cannot be installed: \`${program} ${args.slice(0, 3).join(' ')} ...\` ended with ${status}.`,
    );
  }
  throw new Error(`${name} cannot be installed: this machine has no ${programs.join(' and no ')}.`);
}
