export type { Operations, Workflow } from './document.ts';
export { DocumentError, StepError, WorkflowInputError } from './errors.ts';
export type {
  OperationCall,
  OperationResponse,
  Repeat,
  RunEvent,
  TraceEntry,
  WorkflowHost,
} from './host.ts';
export { loadWorkflow } from './load.ts';
export { runWorkflow, type WorkflowRun } from './run.ts';
