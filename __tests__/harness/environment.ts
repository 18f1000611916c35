import { delimiter, dirname } from 'node:path';
import type { CommandFiles } from './file-commands.ts';
import { inputVariable } from './inputs.ts';
import type { JobFolder } from './job-folder.ts';

/** The parts of the environment of one phase. */
export interface EnvironmentParts {
  folder: JobFolder;
  files: CommandFiles;
  github: Record<string, unknown>;
  /** `env:` of the step. */
  env: Record<string, string>;
  /** The variables that earlier phases wrote to GITHUB_ENV. */
  earlierEnv: Record<string, string>;
  inputs: Iterable<[string, string]>;
  state: Iterable<[string, string]>;
  /** Folders from GITHUB_PATH, in the order they were added. */
  path: string[];
  debug: boolean;
  trackingId: string;
}

/** Variables that Windows needs to start a process. */
const WINDOWS = ['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP'];

const SYSTEM_PATH =
  process.platform === 'win32'
    ? (process.env.PATH ?? '')
    : '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * Keys of the `github` context that become `GITHUB_*`. Source: src/Runner.Worker/GitHubContext.cs,
 * _contextEnvAllowlist.
 */
const GITHUB_KEYS = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
];

/**
 * Builds the complete environment of the action's process. No variable of the harness's own process leaks in.
 *
 * actions/runner v2.336.0, src/Runner.Worker/Handlers/NodeScriptActionHandler.cs and Handler.cs;
 * src/Runner.Sdk/ProcessInvoker.cs (CI, GITHUB_ACTIONS).
 */
export function buildEnvironment(parts: EnvironmentParts): Record<string, string> {
  const fixed = { ...githubVariables(parts), ...runnerVariables(parts.folder, parts.debug) };
  const clash = Object.keys(parts.env).find((name) => name in fixed);
  if (clash !== undefined) {
    throw new Error(`env: ${clash} is set by the runner and cannot be overridden; use contexts.github instead`);
  }
  return {
    ...systemVariables(parts.folder),
    CI: 'true',
    HOME: parts.folder.home,
    LANG: 'C.UTF-8',
    USER: 'runner',
    ...parts.earlierEnv,
    ...parts.env,
    PATH: [...parts.path.toReversed(), parts.env.PATH ?? SYSTEM_PATH].join(delimiter),
    ...Object.fromEntries([...parts.state].map(([name, value]) => [`STATE_${name}`, value])),
    ...Object.fromEntries([...parts.inputs].map(([name, value]) => [inputVariable(name), value])),
    ...fixed,
    GITHUB_ACTIONS: 'true',
    RUNNER_TRACKING_ID: parts.trackingId,
  };
}

function systemVariables({ home }: JobFolder): Record<string, string> {
  if (process.platform !== 'win32') return {};
  const own = WINDOWS.map((name) => [name, process.env[name]] as const);
  return {
    ...Object.fromEntries(own.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    USERPROFILE: home,
  };
}

function githubVariables({ folder, files, github }: EnvironmentParts): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const key of GITHUB_KEYS) {
    const value = github[key];
    if (value !== undefined && value !== null) variables[`GITHUB_${key.toUpperCase()}`] = String(value);
  }
  return {
    ...variables,
    GITHUB_WORKSPACE: folder.workspace,
    GITHUB_EVENT_PATH: folder.eventFile,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.step_summary,
  };
}

/** Also the source of the `runner` context, which spells the names differently. */
export function runnerVariables(folder: JobFolder, debug: boolean): Record<string, string> {
  const systems: Record<string, string> = { darwin: 'macOS', win32: 'Windows' };
  return {
    RUNNER_OS: systems[process.platform] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folder.temp,
    RUNNER_TOOL_CACHE: folder.toolCache,
    RUNNER_WORKSPACE: dirname(folder.workspace),
    ...(debug ? { RUNNER_DEBUG: '1' } : {}),
  };
}
