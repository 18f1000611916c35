import { ActionError, type ErrorDetail } from '../errors.ts';
import type { OperationResponse } from './host.ts';

/** One thing wrong in a document: where (path into the document, line counted from 1) and what. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** The document cannot be run. Carries every fault that could be found, in document order. */
export class DocumentError extends ActionError {
  override readonly name = 'DocumentError' as const;
  readonly code = 'document-invalid';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const list = faults.map((fault) => `  line ${fault.line}, ${fault.path}: ${fault.message}`).join('\n');
    super(`The Arazzo document has ${faults.length === 1 ? 'an error' : `${faults.length} errors`}:\n${list}`, {
      hint: 'Correct the document; no step was run.',
    });
    this.faults = faults;
  }
}

/** The inputs given to a workflow do not fit its declaration. */
export class WorkflowInputError extends ActionError {
  override readonly name = 'WorkflowInputError' as const;
  readonly code = 'document-inputs';

  constructor(message: string) {
    super(message, {
      hint: 'Correct the inputs of the workflow, or their declaration in the document; no step was run.',
    });
  }
}

/** Why a step failed: what kind of rule stopped it. */
export type StepFailure = 'unresolvable' | 'criteria-not-met' | 'undecidable' | 'no-action-matched' | 'too-deep';

const NO_WAY = 'The document does not handle this response: compare its criteria with the response from the server.';

const HINTS: Readonly<Record<StepFailure, string>> = {
  unresolvable: 'An earlier response lacks a value that this request needs, or the document refers to it incorrectly.',
  'criteria-not-met': NO_WAY,
  undecidable: NO_WAY,
  'no-action-matched': NO_WAY,
  'too-deep': 'Check the response from the server: the engine does not read values nested this deeply.',
};

/** A step that the document gives no way to go on from. */
export class StepError extends ActionError {
  override readonly name = 'StepError' as const;
  readonly code = 'step-failed';
  readonly stepId: string;
  readonly failure: StepFailure;
  readonly response: OperationResponse | undefined;

  constructor(
    at: { readonly stepId: string; readonly failure: StepFailure; readonly response?: OperationResponse | undefined },
    message: string,
    detail?: ErrorDetail,
  ) {
    super(message, { hint: HINTS[at.failure], ...detail });
    this.stepId = at.stepId;
    this.failure = at.failure;
    this.response = at.response;
  }
}
