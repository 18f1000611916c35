export { DocumentError, StepError, WorkflowInputError } from './errors.ts';
export type {
  OperationCall,
  OperationResponse,
  Repeat,
  RunEvent,
  TraceEntry,
  WorkflowHost,
} from './host.ts';
export { loadWorkflow } from './load/document.ts';
export { runWorkflow, type WorkflowRun } from './run/run.ts';
export type { Operations, Workflow } from './workflow.ts';
