/** One operation to execute. All values are resolved, and not yet encoded for a URL. */
export interface OperationCall {
  readonly stepId: string;
  readonly operationId: string;
  readonly method: string;
  /** Path template from the description, such as `/parcels/{id}`. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Header names as spelled in the document. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The response of an operation. */
export interface OperationResponse {
  readonly url: string;
  readonly method: string;
  readonly statusCode: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` if there is none. */
  readonly body: unknown;
  /** The delay that the server requested before the next request, in seconds, if any. */
  readonly retryAfterSeconds?: number;
}

/** The list of a step that contains an action. Both may have an action of the same name. */
export type ActionList = 'onSuccess' | 'onFailure';

/** A step that is about to be visited again. */
export interface Repeat<R extends OperationResponse = OperationResponse> {
  readonly kind: 'goto' | 'retry';
  /** The step that returns control, and the step that receives it. */
  readonly fromStepId: string;
  readonly stepId: string;
  readonly list: ActionList;
  readonly action: string;
  /** The number of visits to `stepId` so far, from 1. */
  readonly visits: number;
  /** The delay requested by the document (`retryAfter`) or the server (`Retry-After`), in seconds. */
  readonly delaySeconds?: number;
  readonly response: R;
}

/** An event that the engine reports while it runs. */
export type RunEvent<R extends OperationResponse = OperationResponse> =
  | { readonly kind: 'step'; readonly stepId: string; readonly visit: number }
  | { readonly kind: 'response'; readonly stepId: string; readonly visit: number; readonly response: R }
  | { readonly kind: 'action'; readonly stepId: string; readonly entry: TraceEntry };

/**
 * The engine's port, implemented by its caller.
 * @typeParam R the host's own kind of response, which comes back to it as it was.
 */
export interface WorkflowHost<R extends OperationResponse = OperationResponse> {
  /**
   * Executes one operation reliably.
   * @returns the response, whatever its status code.
   * @throws when there is no response, or an unintelligible one; that ends the run.
   */
  execute(call: OperationCall, signal: AbortSignal): Promise<R>;
  /** Waits before control returns to a step; throws to refuse. Nothing else limits a poll loop. */
  beforeRepeat(repeat: Repeat<R>, signal: AbortSignal): Promise<void>;
  observe?(event: RunEvent<R>): void;
  /** Monotonic milliseconds, for durations in the trace. */
  now?(): number;
}

/** One visit to one step. */
export interface TraceEntry {
  /** From 1. */
  readonly seq: number;
  readonly stepId: string;
  /** The number of this visit to the step, from 1. */
  readonly visit: number;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly statusCode?: number;
  readonly durationMs?: number;
  /** The list of the action taken, if any. */
  readonly list?: ActionList;
  /** The action taken, `next` when the document falls through, `failed` when the run could not continue. */
  readonly action: string;
  /** The stepId that the action leads to, if any. A host may still refuse to go back. */
  readonly to?: string;
}
