import { ActionError, type ErrorDetail } from '../errors.ts';
import type { OperationResponse } from './host.ts';

/** A fault in a document: its path, its line (from 1) and a message. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** The document cannot be run. Contains all faults that were found, in document order. */
export class DocumentError extends ActionError {
  override readonly name = 'DocumentError' as const;
  readonly code = 'document-invalid';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const list = faults.map((fault) => `  line ${fault.line}, ${fault.path}: ${fault.message}`).join('\n');
    super(`The Arazzo document has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${list}`, {
      hint: 'Correct the document; nothing of it was run.',
    });
    this.faults = faults;
  }
}

/** The inputs of a workflow do not match its declaration. */
export class WorkflowInputError extends ActionError {
  override readonly name = 'WorkflowInputError' as const;
  readonly code = 'document-inputs';

  constructor(message: string) {
    super(message, {
      hint: 'Correct what is given to the workflow, or what the document declares; nothing of it was run.',
    });
  }
}

/** The kind of rule that made a step fail. */
export type StepFailure = 'unresolvable' | 'criteria-not-met' | 'undecidable' | 'no-action-matched' | 'too-deep';

const NO_WAY =
  'The document has no way to go on from this answer: look at its criteria, and at what the server answered.';

const HINTS: Readonly<Record<StepFailure, string>> = {
  unresolvable: 'An answer before lacks what this request needs, or the document names it wrongly.',
  'criteria-not-met': NO_WAY,
  undecidable: NO_WAY,
  'no-action-matched': NO_WAY,
  'too-deep': 'Look at what the server answered: the engine reads no value that is nested so deep.',
};

/** A step failed, and the document defines no way to continue. */
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
