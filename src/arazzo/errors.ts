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
  readonly title = 'The workflow document cannot be run';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const list = faults.map((fault) => `  line ${fault.line}, ${fault.path}: ${fault.message}`).join('\n');
    super(`The Arazzo document has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${list}`);
    this.faults = faults;
  }
}

/** The inputs given to a workflow do not fit its declaration. */
export class WorkflowInputError extends ActionError {
  override readonly name = 'WorkflowInputError' as const;
  readonly title = 'The workflow inputs do not fit the document';
}

/** Why a step failed: what kind of rule stopped it. */
export type StepFailure = 'unresolvable' | 'criteria-not-met' | 'undecidable' | 'no-action-matched';

/** A step that the document gives no way to go on from. */
export class StepError extends ActionError {
  override readonly name = 'StepError' as const;
  readonly title = 'A workflow step failed';
  readonly stepId: string;
  readonly failure: StepFailure;
  readonly response: OperationResponse | undefined;

  constructor(
    at: { readonly stepId: string; readonly failure: StepFailure; readonly response?: OperationResponse | undefined },
    message: string,
    detail?: ErrorDetail,
  ) {
    super(message, detail);
    this.stepId = at.stepId;
    this.failure = at.failure;
    this.response = at.response;
  }
}
