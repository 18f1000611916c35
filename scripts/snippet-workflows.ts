import { parse, stringify } from 'yaml';
import { readDocuments } from '../__tests__/contract/documents.ts';
import { isMapping } from '../__tests__/harness/action-metadata.ts';

/** A documentation snippet, completed to a workflow. */
export interface SnippetWorkflow {
  /** A file name with the snippet's location: `docs-preview-19.yml`. */
  readonly name: string;
  readonly text: string;
}

/** Returns every YAML snippet of the documentation as a workflow. */
export function snippetWorkflows(): SnippetWorkflow[] {
  const snippets = readDocuments().flatMap((document) => document.snippets);
  return snippets
    .filter(({ language }) => language === 'yaml')
    .map(({ file, line, text }) => ({
      name: `${file.replace(/\.md$/, '').replace(/[^A-Za-z0-9]+/g, '-')}-${line}.yml`,
      text: asWorkflow(text),
    }));
}

/**
 * Completes a snippet, which may be a workflow, the steps of a job, or a part of the top level.
 * @throws if it is none of these.
 */
export function asWorkflow(text: string): string {
  const value: unknown = parse(text);
  if (isMapping(value) && isMapping(value.jobs)) return text;
  const job = {
    name: 'job',
    'runs-on': 'ubuntu-24.04',
    permissions: {},
    steps: Array.isArray(value) ? value : [{ run: 'true' }],
  };
  if (!Array.isArray(value) && !isMapping(value))
    throw new Error('neither a workflow, nor steps, nor a part of a workflow');
  const concurrency = { group: 'snippet', 'cancel-in-progress': true };
  const frame = { name: 'snippet', on: { pull_request: null }, permissions: {}, concurrency };
  return stringify({ ...frame, ...(isMapping(value) ? value : {}), jobs: { job } });
}
