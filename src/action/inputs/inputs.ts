import type { StatusRanges } from '../../daytona/app/app-answer.ts';
import type { IfExists } from '../../daytona/ensure/ensure.ts';
import { LABEL_PREFIX } from '../../daytona/ownership/labels.ts';
import { DEFAULT, DEFAULT_API_URL, FALLBACK, INPUT, inputText } from './contract.ts';
import { InputError, type InputFault } from './input-error.ts';
import { parseImageReference } from './parse-image.ts';
import { isYamlMap, type Names, parseMap } from './parse-key-values.ts';
import {
  faultInSize,
  type Parsed,
  parseApiUrl,
  parseDurationInput,
  parseEnvironment,
  parseIdentifier,
  parsePath,
  parseSandboxName,
  parseSnapshotName,
  parseToken,
} from './parse-text.ts';
import { isYamlList, parseBoolean, parseChoice, parseCommand, parseInteger, parseStatuses } from './parse-values.ts';
import type { YamlReader } from './yaml.ts';

/** What the action does. */
export type Mode = 'create' | 'delete' | 'sweep';

/** Who may open a preview. */
export type PreviewAccess = 'private' | 'public' | 'signed';

/** When the post step deletes what the step created. */
export type Cleanup = 'on-failure' | 'always' | 'never';

/** The validated inputs. Durations are in milliseconds; intervals are in minutes, as in Daytona's API. */
export interface Inputs {
  /** `auto` is already resolved from the event. */
  readonly mode: Mode;
  /** Whether `mode` was `auto`, so that the event decided. */
  readonly isModeFromEvent: boolean;
  readonly apiToken: string;
  readonly apiUrl: string;
  readonly organizationId: string | undefined;
  readonly target: string | undefined;
  /** Empty unless `mode` is `create`. */
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
  readonly maxAgeMs: number;
  readonly dryRun: boolean;
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
  const { text } = reader(env);
  const isYaml =
    isYamlList(text('entrypoint')) || [text('env'), text('labels')].some((map) => map !== '' && isYamlMap(map));
  const yaml = isYaml ? (await import(/* webpackChunkName: "yaml" */ './yaml.ts')).YAML : NO_YAML;
  return readInputs(env, yaml, autoMode);
}

/** Stands in for the library where `isYamlList` and `isYamlMap` have found no YAML. */
const NO_YAML: YamlReader = { readWords: notLoaded, readEntries: notLoaded };

function notLoaded(): never {
  throw new TypeError('an input was taken for YAML, and then not');
}

/**
 * Reads and validates all inputs. An empty input falls back to Daytona's environment variable, then to its default.
 * @param autoMode the resolved value of `mode: auto`.
 * @throws InputError that lists every invalid input.
 */
export function readInputs(env: NodeJS.ProcessEnv, yaml: YamlReader, autoMode: Mode = 'create'): Inputs {
  const { text, take, optional, faults } = reader(env);
  const duration = (name: 'snapshotTimeout' | 'sandboxTimeout' | 'readyTimeout', least: number): number =>
    take(name, parseDurationInput(text(name), least), 0);
  const flag = (name: 'public' | 'comment' | 'deployment' | 'dryRun'): boolean =>
    take(name, parseBoolean(text(name)), false);
  const chosen = take<Mode | 'auto'>('mode', parseChoice(text('mode'), ['auto', 'create', 'delete', 'sweep']), 'auto');
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
    apiToken: take('apiToken', parseToken(text('apiToken'), FALLBACK.apiToken), ''),
    apiUrl: take('apiUrl', parseApiUrl(text('apiUrl')), ''),
    organizationId: optional('organizationId', parseIdentifier),
    target: optional('target', parseIdentifier),
    imageName: mode === 'create' ? take('imageName', parseImageReference(text('imageName')), '') : '',
    snapshotName: optional('snapshotName', parseSnapshotName),
    entrypoint: optional('entrypoint', (value) => parseCommand(value, yaml)),
    cpu: optional('cpu', (value) => parseInteger(value, 1, 1024)),
    memory: optional('memory', (value) => parseInteger(value, 1, 4096)),
    disk: optional('disk', (value) => parseInteger(value, 1, 65536)),
    sandboxName: optional('sandboxName', parseSandboxName),
    env: optional('env', (value) => parseMap(value, VARIABLES, yaml)),
    labels: optional('labels', (value) => parseMap(value, LABELS, yaml)) ?? {},
    public: flag('public') || previewAccess === 'public',
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
    maxAgeMs: take('maxAge', parseDurationInput(text('maxAge'), 60_000, MOST_MINUTES * 60_000), 0),
    dryRun: flag('dryRun'),
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
  if (faults.length > 0) throw new InputError(faults);
  return Object.freeze(inputs);
}

type InputKey = keyof typeof INPUT;

const DEFAULTS: Readonly<Partial<Record<InputKey, string>>> = { ...DEFAULT, apiUrl: DEFAULT_API_URL };

/** Reads single inputs and collects their faults. */
function reader(env: NodeJS.ProcessEnv) {
  const faults: InputFault[] = [];
  const fallback: Readonly<Partial<Record<InputKey, string>>> = FALLBACK;
  const given = (key: InputKey): string => inputText(env, INPUT[key]);
  const fromEnvironment = (key: InputKey): string => (env[fallback[key] ?? ''] ?? '').trim();
  const text = (key: InputKey): string => given(key) || fromEnvironment(key) || (DEFAULTS[key] ?? '');
  const take = <T>(key: InputKey, parsed: Parsed<T>, placeholder: T): T => {
    if ('value' in parsed) return parsed.value;
    const isFallback = given(key) === '' && fromEnvironment(key) !== '';
    faults.push({ input: INPUT[key], ...parsed, ...(isFallback ? { from: fallback[key] } : {}) });
    return placeholder;
  };
  const optional = <T>(key: InputKey, parse: (value: string) => Parsed<T>): T | undefined => {
    const value = text(key);
    return value === '' ? undefined : take<T | undefined>(key, parse(value), undefined);
  };
  return { text, take, optional, faults };
}
