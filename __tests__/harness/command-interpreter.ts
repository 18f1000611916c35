import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { isMapping } from './action-metadata.ts';
import type { CaselessMap } from './caseless-map.ts';
import { parseCommand, type WorkflowCommand } from './command-parser.ts';
import type { Annotation, AnnotationLevel } from './contract.ts';
import type { Masks } from './masks.ts';
import type { StepLog } from './step-log.ts';

/** The objects that the commands of a step act on. */
export interface StepEffects {
  log: StepLog;
  masks: Masks;
  outputs: CaselessMap<string>;
  state: CaselessMap<string>;
  /** The values passed to add-mask. */
  masked: string[];
  problems: string[];
  workspace: string;
  /** Whether step debug is on. Commands are then echoed from the start. */
  debug: boolean;
  /** Fails the step, whatever its exit code, because a command could not be processed. */
  fail(): void;
}

/** Commands that are never echoed, because their data would be shown twice or unmasked. */
const NOT_ECHOED = new Set(['add-mask', 'debug', 'error', 'warning', 'notice']);

type Handler = (interpreter: CommandInterpreter, command: WorkflowCommand) => void;

/**
 * Processes every line that the action prints: executes commands and logs the rest. One per phase, shared by stdout and
 * stderr.
 *
 * actions/runner v2.336.0, src/Runner.Worker/ActionCommandManager.cs; src/Runner.Worker/Handlers/OutputManager.cs.
 * Problem matchers are loaded, but do not scan the output.
 */
export class CommandInterpreter {
  readonly effects: StepEffects;
  echo: boolean;
  #stopToken: string | undefined;

  constructor(effects: StepEffects) {
    this.effects = effects;
    this.echo = effects.debug;
  }

  takeLine(line: string): void {
    const command = parseCommand(line, (name) => this.#isRegistered(name.toLowerCase()));
    if (command === undefined) this.effects.log.write(line, 'action');
    else if (this.#stopToken !== undefined) this.#whileStopped(line, command, this.#stopToken);
    else this.#obey(line, command);
  }

  #isRegistered(name: string): boolean {
    return HANDLERS.has(name) || name === 'stop-commands' || name === this.#stopToken;
  }

  #whileStopped(line: string, command: WorkflowCommand, token: string): void {
    this.effects.log.write(line, 'action');
    if (command.name.toLowerCase() === token) this.#stopToken = undefined;
  }

  #obey(line: string, command: WorkflowCommand): void {
    const name = command.name.toLowerCase();
    if (name === 'stop-commands') {
      this.#stop(line, command.data);
      return;
    }
    const echoed = !NOT_ECHOED.has(name);
    if (this.echo && echoed) this.effects.log.write(line, 'action');
    try {
      HANDLERS.get(name)?.(this, command);
    } catch (error) {
      this.#reject(`Unable to process command '${echoed ? line : name}' successfully.`, error);
    }
  }

  #stop(line: string, token: string): void {
    const { log, masks } = this.effects;
    if (token === '' || token.toLowerCase() === 'pause-logging' || this.#isRegistered(token.toLowerCase())) {
      this.#reject(`Unable to process command '${line}' successfully.`, new Error(BAD_STOP_TOKEN));
      return;
    }
    this.#stopToken = token.toLowerCase();
    if (token.length > 6) masks.add(token);
    log.write(line, 'action');
  }

  #reject(message: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.effects.problems.push(`${message} ${reason}`);
    this.effects.log.complain('error', message);
    this.effects.log.complain('error', reason);
    this.effects.fail();
  }

  warn(message: string): void {
    this.effects.problems.push(message);
    this.effects.log.complain('warning', message);
  }
}

const HANDLERS = new Map<string, Handler>([
  ['set-output', setOutput],
  ['save-state', saveState],
  ['add-mask', addMask],
  ['add-matcher', addMatcher],
  ['remove-matcher', removeMatcher],
  ['debug', ({ effects }, { data }) => effects.log.debug(data, 'action')],
  ['error', annotate('error')],
  ['warning', annotate('warning')],
  ['notice', annotate('notice')],
  ['group', ({ effects }, { data }) => effects.log.write(`##[group]${data}`, 'action')],
  ['endgroup', ({ effects }) => effects.log.write('##[endgroup]', 'action')],
  ['echo', setEcho],
  ['set-env', disabled],
  ['add-path', disabled],
]);

function setOutput(interpreter: CommandInterpreter, command: WorkflowCommand): void {
  interpreter.warn(deprecated('set-output'));
  interpreter.effects.outputs.set(requireName(command), command.data);
}

function saveState(interpreter: CommandInterpreter, command: WorkflowCommand): void {
  interpreter.warn(deprecated('save-state'));
  interpreter.effects.state.set(requireName(command), command.data);
}

function addMatcher({ effects }: CommandInterpreter, { data }: WorkflowCommand): void {
  effects.log.debug(`Added matchers: ${readMatcherOwners(effects.workspace, data).join(', ')}`);
}

function removeMatcher(interpreter: CommandInterpreter, { properties, data }: WorkflowCommand): void {
  if ((properties.get('owner') ?? '') !== '' || data !== '') return;
  interpreter.warn('Either an owner name or a file path must be specified in ##[remove-matcher] command.');
}

function annotate(level: AnnotationLevel): Handler {
  return ({ effects }, { properties, data }) => {
    const annotation: Annotation = { level, message: data };
    const title = properties.get('title');
    const file = properties.get('file');
    const line = properties.get('line');
    if (title !== undefined) annotation.title = effects.masks.apply(title);
    if (file !== undefined) annotation.file = insideWorkspace(file, effects.workspace);
    if (line !== undefined) annotation.line = line;
    effects.log.issue(annotation, 'action');
  };
}

function insideWorkspace(file: string, workspace: string): string {
  const path = relative(workspace, file);
  return isAbsolute(file) && !path.startsWith('..') ? path : file;
}

function addMask(interpreter: CommandInterpreter, { data }: WorkflowCommand): void {
  const { log, masks, masked } = interpreter.effects;
  if (data.trim() === '') {
    interpreter.warn("Can't add secret mask for empty string in ##[add-mask] command.");
    return;
  }
  if (interpreter.echo) log.write('::add-mask::***', 'action');
  masks.addWithLines(data);
  masked.push(data);
}

function setEcho(interpreter: CommandInterpreter, { data }: WorkflowCommand): void {
  const value = data.trim().toUpperCase();
  if (value !== 'ON' && value !== 'OFF') {
    throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`);
  }
  interpreter.echo = value === 'ON';
}

function requireName({ name, properties }: WorkflowCommand): string {
  const value = properties.get('name') ?? '';
  if (value === '') throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
  return value;
}

function readMatcherOwners(workspace: string, file: string): string[] {
  const config: unknown = JSON.parse(readFileSync(resolve(workspace, file), 'utf8'));
  const matchers = isMapping(config) && Array.isArray(config.problemMatcher) ? config.problemMatcher : [];
  return matchers.map((matcher: unknown) => `'${isMapping(matcher) ? String(matcher.owner) : ''}'`);
}

function disabled(_: CommandInterpreter, { name }: WorkflowCommand): never {
  throw new Error(
    `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`,
  );
}

function deprecated(name: string): string {
  return `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`;
}

const BAD_STOP_TOKEN =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`.";
