import type { IfExists } from '../../daytona/ensure/ensure.ts';
import type { SnapshotContent } from '../../daytona/ownership/snapshot-name.ts';
import { type ConnectionInputs, takeConnection } from './connection.ts';
import { INPUT } from './contract.ts';
import { loadYaml } from './parsing/load-yaml.ts';
import { parseImageReference } from './parsing/parse-image.ts';
import { parseDurationInput, parseFamily, parseIdentifier, parseSnapshotName } from './parsing/parse-text.ts';
import { isYamlList, parseBoolean, parseChoice, parseCommand, parseInteger } from './parsing/parse-values.ts';
import type { YamlReader } from './parsing/yaml.ts';
import { type InputReader, inputReader } from './reader.ts';

/** The validated inputs of the action `snapshot`. */
export interface SnapshotInputs extends ConnectionInputs, SnapshotContent {
  /** Either this or `family` is given. */
  readonly snapshotName: string | undefined;
  readonly family: string | undefined;
  /** How many of the newest of the family stay; `undefined` for all. */
  readonly keep: number | undefined;
  readonly ifExists: IfExists;
  readonly dryRun: boolean;
  readonly snapshotTimeoutMs: number;
}

/** More than any quota of snapshots allows. */
const MOST_KEPT = 10_000;

/** Reads and validates the inputs of the action `snapshot`, as `readSnapshotInputs` does. */
export async function loadSnapshotInputs(env: NodeJS.ProcessEnv): Promise<SnapshotInputs> {
  return readSnapshotInputs(env, await loadYaml(isYamlList(inputReader(env).text('entrypoint'))));
}

/** Reads and validates all inputs of the action `snapshot`. @throws InputError that lists every invalid input. */
export function readSnapshotInputs(env: NodeJS.ProcessEnv, yaml: YamlReader): SnapshotInputs {
  const reader = inputReader(env);
  const { text, take, optional } = reader;
  const inputs: SnapshotInputs = {
    ...takeConnection(reader),
    target: optional('target', parseIdentifier),
    imageName: take('imageName', parseImageReference(text('imageName')), ''),
    snapshotName: optional('snapshotName', parseSnapshotName),
    family: optional('family', parseFamily),
    keep: optional('keep', (value) => parseInteger(value, 1, MOST_KEPT)),
    entrypoint: optional('entrypoint', (value) => parseCommand(value, yaml)),
    cpu: optional('cpu', (value) => parseInteger(value, 1, 1024)),
    memory: optional('memory', (value) => parseInteger(value, 1, 4096)),
    disk: optional('disk', (value) => parseInteger(value, 1, 65536)),
    ifExists: take('ifExists', parseChoice(text('ifExists'), ['reuse', 'replace', 'fail']), 'reuse'),
    dryRun: take('dryRun', parseBoolean(text('dryRun')), false),
    snapshotTimeoutMs: take('snapshotTimeout', parseDurationInput(text('snapshotTimeout'), 1000), 0),
  };
  checkNaming(reader);
  reader.throwIfFaulty();
  return Object.freeze(inputs);
}

/** A snapshot has one name. Only the members of a family are counted. */
function checkNaming({ text, faults }: InputReader): void {
  const [name, family, keep] = [text('snapshotName'), text('family'), text('keep')].map((value) => value !== '');
  if (name === family) {
    const problem = name ? 'is set together with `family`' : 'is empty, and so is `family`';
    faults.push({ input: INPUT.snapshotName, problem, accepted: 'one of the two' });
  }
  if (keep && !family) {
    faults.push({
      input: INPUT.keep,
      problem: 'is set without `family`',
      accepted: 'a number beside `family`, or nothing',
      cause: 'Only snapshots whose name the action generates for a family are counted and deleted.',
    });
  }
}
