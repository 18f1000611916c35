import type { StatusRanges } from '../../daytona/app/probe-result.ts';
import type { IfExists } from '../../daytona/ensure/ensure.ts';
import { LABEL_PREFIX } from '../../daytona/ownership/labels.ts';
import { type ConnectionInputs, takeConnection } from './connection.ts';
import { INPUT } from './contract.ts';
import { loadYaml } from './parsing/load-yaml.ts';
import { parseImageReference } from './parsing/parse-image.ts';
import { isYamlMap, type Names, parseMap } from './parsing/parse-key-values.ts';
import {
  faultInSize,
  type Parsed,
  parseDurationInput,
  parseEnvironment,
  parseIdentifier,
  parsePath,
  parseSandboxName,
  parseSnapshotName,
} from './parsing/parse-text.ts';
import {
  isYamlList,
  parseBoolean,
  parseChoice,
  parseCommand,
  parseInteger,
  parseStatuses,
} from './parsing/parse-values.ts';
import type { YamlReader } from './parsing/yaml.ts';
import { type InputReader, inputReader } from './reader.ts';

/** What the action does. */
export type Mode = 'create' | 'delete';

/** Who may open a preview. */
export type PreviewAccess = 'private' | 'public' | 'signed';

/** When the post step deletes what the step created. */
export type Cleanup = 'on-failure' | 'always' | 'never';

/** The validated inputs. Durations are in milliseconds; intervals are in minutes, as in Daytona's API. */
export interface Inputs extends ConnectionInputs {
  /** `auto` is already resolved from the event. */
  readonly mode: Mode;
  /** Whether `mode` was `auto`, so that the event decided. */
  readonly isModeFromEvent: boolean;
  readonly target: string | undefined;
  /** Empty unless `mode` is `create`, and if the sandbox is made from an existing snapshot. */
  readonly imageName: string;
  /** `undefined` to derive the name from the contents of the snapshot. */
  readonly snapshotName: string | undefined;
  readonly entrypoint: readonly string[] | undefined;
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
  readonly disk: number | undefined;
  /** `undefined` to derive the name from the job's context. */
  readonly sandboxName: string | undefined;
  readonly env: Readonly<Record<string, string>> | undefined;
  readonly labels: Readonly<Record<string, string>>;
  /** Whether anyone can open all ports: `preview-access` says so. */
  readonly public: boolean;
  readonly autoStopInterval: number;
  readonly autoArchiveInterval: number | undefined;
  readonly autoDeleteInterval: number;
  readonly ttlMinutes: number;
  readonly ifExists: IfExists;
  readonly cleanup: Cleanup;
  readonly previewPort: number | undefined;
  readonly previewAccess: PreviewAccess;
  readonly readyPath: string | undefined;
  /** The statuses that count as ready. */
  readonly readyStatus: StatusRanges;
  readonly readyTimeoutMs: number;
  /** As given; `undefined` for the one that the event carries. */
  readonly pullRequest: number | undefined;
  /** Empty when there is none. */
  readonly githubToken: string;
  readonly comment: boolean;
  readonly deployment: boolean;
  readonly environment: string;
  readonly matrixLeg: string;
  readonly snapshotTimeoutMs: number;
  readonly sandboxTimeoutMs: number;
}

/** One year, to catch typing errors. */
const MOST_MINUTES = 366 * 24 * 60;

/** GitHub's numbers are 32-bit integers (GraphQL's `Int`). */
const MOST_PULL_REQUEST = 2 ** 31 - 1;

const VARIABLES: Names = { pattern: /^[A-Za-z_][A-Za-z0-9_]*$/ };
const LABELS: Names = { pattern: /^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$/, reservedPrefix: LABEL_PREFIX };

/** Reads and validates all inputs, as `readInputs` does. Loads the YAML library only for an input that is YAML: most are not. */
export async function loadInputs(env: NodeJS.ProcessEnv, autoMode: Mode): Promise<Inputs> {
  const { text } = inputReader(env);
  const isYaml =
    isYamlList(text('entrypoint')) || [text('env'), text('labels')].some((map) => map !== '' && isYamlMap(map));
  return readInputs(env, await loadYaml(isYaml), autoMode);
}

/** Reads `env` alone, for the post step, which only hides its values. @returns none if it is empty or invalid. */
export async function loadVariables(env: NodeJS.ProcessEnv): Promise<Readonly<Record<string, string>>> {
  const { text, optional } = inputReader(env);
  const yaml = await loadYaml(text('env') !== '' && isYamlMap(text('env')));
  return optional('env', (value) => parseMap(value, VARIABLES, yaml)) ?? {};
}

/**
 * Reads and validates all inputs. An empty input falls back to Daytona's environment variable, then to its default.
 * @param autoMode the resolved value of `mode: auto`.
 * @throws InputError that lists every invalid input.
 */
export function readInputs(env: NodeJS.ProcessEnv, yaml: YamlReader, autoMode: Mode = 'create'): Inputs {
  const reader = inputReader(env);
  const { text, take, optional, faults } = reader;
  const duration = (name: 'snapshotTimeout' | 'sandboxTimeout' | 'readyTimeout', least: number): number =>
    take(name, parseDurationInput(text(name), least), 0);
  const flag = (name: 'comment' | 'deployment'): boolean => take(name, parseBoolean(text(name)), false);
  // A step of an earlier version that sweeps has no image, so do not ask for one.
  const chosen = take('mode', parseMode(text('mode')), text('mode') === 'sweep' ? 'delete' : 'auto');
  const mode = chosen === 'auto' ? autoMode : chosen;
  const previewAccess = take<PreviewAccess>(
    'previewAccess',
    parseChoice(text('previewAccess'), ['private', 'public', 'signed']),
    'private',
  );
  const minutes = (least: number) => (value: string) => parseInteger(value, least, MOST_MINUTES);
  const inputs: Inputs = {
    mode,
    isModeFromEvent: chosen === 'auto',
    ...takeConnection(reader),
    target: optional('target', parseIdentifier),
    imageName: mode === 'create' ? takeImage(reader) : '',
    snapshotName: optional('snapshotName', parseSnapshotName),
    entrypoint: optional('entrypoint', (value) => parseCommand(value, yaml)),
    cpu: optional('cpu', (value) => parseInteger(value, 1, 1024)),
    memory: optional('memory', (value) => parseInteger(value, 1, 4096)),
    disk: optional('disk', (value) => parseInteger(value, 1, 65536)),
    sandboxName: optional('sandboxName', parseSandboxName),
    env: optional('env', (value) => parseMap(value, VARIABLES, yaml)),
    labels: optional('labels', (value) => parseMap(value, LABELS, yaml)) ?? {},
    public: previewAccess === 'public',
    autoStopInterval: take('autoStopInterval', minutes(0)(text('autoStopInterval')), 0),
    autoArchiveInterval: optional('autoArchiveInterval', minutes(0)),
    autoDeleteInterval: take('autoDeleteInterval', minutes(-1)(text('autoDeleteInterval')), 0),
    ttlMinutes: take('ttlMinutes', minutes(0)(text('ttlMinutes')), 0),
    ifExists: take('ifExists', parseChoice(text('ifExists'), ['reuse', 'replace', 'fail']), 'reuse'),
    cleanup: take('cleanup', parseChoice(text('cleanup'), ['on-failure', 'always', 'never']), 'never'),
    previewPort: optional('previewPort', (value) => parseInteger(value, 1, 65535)),
    previewAccess,
    readyPath: optional('readyPath', parsePath),
    readyStatus: take('readyStatus', parseStatuses(text('readyStatus')), []),
    readyTimeoutMs: duration('readyTimeout', 1000),
    pullRequest: optional('pullRequest', (value) => parseInteger(value, 1, MOST_PULL_REQUEST)),
    githubToken: text('githubToken'),
    comment: flag('comment'),
    deployment: flag('deployment'),
    environment: take('environment', parseEnvironment(text('environment')), ''),
    matrixLeg: text('matrixLeg'),
    snapshotTimeoutMs: duration('snapshotTimeout', 1000),
    sandboxTimeoutMs: duration('sandboxTimeout', 1000),
  };
  if (inputs.readyPath !== undefined && text('previewPort') === '') {
    const cause = '`ready-path` is requested from the app on that port.';
    faults.push({
      input: INPUT.previewPort,
      problem: 'is empty although `ready-path` is set',
      accepted: 'a port',
      cause,
    });
  }
  // Each of them is small enough, or it would be missing here.
  const problem = faultInSize([inputs.env, inputs.labels]);
  if (problem !== undefined) {
    faults.push({
      input: INPUT.env,
      problem: `together with \`labels\` ${problem}`,
      accepted: 'less in one of the two',
    });
  }
  reader.throwIfFaulty();
  return Object.freeze(inputs);
}

/** The inputs that say what is built from an image. */
const OF_THE_BUILD = ['entrypoint', 'cpu', 'memory', 'disk'] as const;

/** Takes the image. Without one, the sandbox is made from the snapshot of `snapshot-name`, which is built already. */
function takeImage({ text, take, faults }: InputReader): string {
  if (text('imageName') !== '' || text('snapshotName') === '') {
    return take('imageName', parseImageReference(text('imageName')), '');
  }
  for (const key of OF_THE_BUILD.filter((name) => text(name) !== '')) {
    const cause = 'The sandbox is made from the snapshot of `snapshot-name`, which has its own.';
    faults.push({ input: INPUT[key], problem: 'has no effect without `image-name`', accepted: 'nothing', cause });
  }
  return '';
}

/** Parses `mode`. What `sweep` did is an action of its own. */
function parseMode(text: string): Parsed<Mode | 'auto'> {
  const parsed = parseChoice(text, ['auto', 'create', 'delete']);
  if ('value' in parsed || text !== 'sweep') return parsed;
  const cause = 'The sweep is an action of its own: in `uses`, write `/sweep` before the `@`, and remove `mode`.';
  return { ...parsed, cause };
}
