import type { OperationCall, OperationResponse, Repeat, RunEvent, WorkflowHost } from '../../../src/arazzo/index.ts';

/** One answer of the script. Left out: status 200, content type JSON. */
export interface Answer {
  readonly statusCode?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly retryAfterSeconds?: number;
}

/** What answers: the answers of each step in turn, the last one again and again; or a function. */
export type Script = Readonly<Record<string, readonly Answer[]>> | ((call: OperationCall) => Answer);

/** A host without a network: answers from a script and remembers all that the engine said to it. */
export class ScriptedHost implements WorkflowHost {
  readonly calls: OperationCall[] = [];
  readonly answers: OperationResponse[] = [];
  readonly repeats: Repeat[] = [];
  readonly events: RunEvent[] = [];
  /** Every call of the port in its order: `execute make`, `beforeRepeat watch`. */
  readonly journal: string[] = [];
  readonly #script: Script;
  readonly #asked = new Map<string, number>();

  constructor(script: Script) {
    this.#script = script;
  }

  async execute(call: OperationCall): Promise<OperationResponse> {
    this.calls.push(call);
    this.journal.push(`execute ${call.stepId}`);
    const { statusCode = 200, body, headers = { 'content-type': 'application/json' }, ...rest } = this.#answer(call);
    const response = { url: `https://api.test${call.path}`, method: call.method, statusCode, headers, body, ...rest };
    this.answers.push(response);
    return response;
  }

  async beforeRepeat(repeat: Repeat): Promise<void> {
    this.repeats.push(repeat);
    this.journal.push(`beforeRepeat ${repeat.stepId}`);
  }

  observe(event: RunEvent): void {
    this.events.push(event);
  }

  /** The steps that made a request, in order. */
  get visited(): string[] {
    return this.calls.map(({ stepId }) => stepId);
  }

  #answer(call: OperationCall): Answer {
    if (typeof this.#script === 'function') return this.#script(call);
    const asked = this.#asked.get(call.stepId) ?? 0;
    this.#asked.set(call.stepId, asked + 1);
    const answer = this.#script[call.stepId]?.at(asked) ?? this.#script[call.stepId]?.at(-1);
    if (answer === undefined) throw new Error(`the script has no answer for the step ${call.stepId}`);
    return answer;
  }
}

/** A signal that nobody aborts. */
export const calm = (): AbortSignal => new AbortController().signal;
