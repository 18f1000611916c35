/** One operation to execute: everything in it is already resolved, nothing in it is encoded for a URL yet. */
export interface OperationCall {
  readonly stepId: string;
  readonly operationId: string;
  readonly method: string;
  /** Path template as in the description, for example `/parcels/{id}`. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Header names as the document spells them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What an operation answered. */
export interface OperationResponse {
  readonly url: string;
  readonly method: string;
  readonly statusCode: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` when there was none. */
  readonly body: unknown;
  /** Seconds the server asked to wait before the next request, when it did. */
  readonly retryAfterSeconds?: number;
}

/** Which of a step's lists an action stands in; both may have an action of one name. */
export type ActionList = 'onSuccess' | 'onFailure';

/** A step that is about to be visited again. */
export interface Repeat {
  readonly kind: 'goto' | 'retry';
  /** The step that sends control back, and the one that gets it. */
  readonly fromStepId: string;
  readonly stepId: string;
  readonly list: ActionList;
  readonly action: string;
  /** How often `stepId` has been visited so far, from 1. */
  readonly visits: number;
  /** The wait that the document (`retryAfter`) or the server (`Retry-After`) asks for, in seconds. */
  readonly delaySeconds?: number;
  readonly response: OperationResponse;
}

/** What the engine tells while it runs. */
export type RunEvent =
  | { readonly kind: 'step'; readonly stepId: string; readonly visit: number }
  | { readonly kind: 'response'; readonly stepId: string; readonly visit: number; readonly response: OperationResponse }
  | { readonly kind: 'action'; readonly stepId: string; readonly entry: TraceEntry };

/** The engine's port: who runs a workflow supplies this. */
export interface WorkflowHost {
  /**
   * Executes one operation and makes it reliable.
   * @returns the answer, whatever its status code.
   * @throws when there is no answer at all, or none that can be understood; that ends the run.
   */
  execute(call: OperationCall, signal: AbortSignal): Promise<OperationResponse>;
  /** Waits before control goes back to a step; refuses by throwing. Only this bounds a poll loop. */
  beforeRepeat(repeat: Repeat, signal: AbortSignal): Promise<void>;
  observe?(event: RunEvent): void;
  /** Monotonic milliseconds, for durations in the trace. */
  now?(): number;
}

/** One visit of one step, as it went. */
export interface TraceEntry {
  /** From 1. */
  readonly seq: number;
  readonly stepId: string;
  /** Which visit of this step, from 1. */
  readonly visit: number;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly statusCode?: number;
  readonly durationMs?: number;
  /** The list of the action taken; absent when none was. */
  readonly list?: ActionList;
  /** The action taken, `next` when the document falls through, `failed` when there was no way on. */
  readonly action: string;
  /** Where control was to go: a stepId, or nothing when the run ended here. A host may still refuse to let it go back. */
  readonly to?: string;
}
