import { readFileSync } from 'node:fs';
import { loadWorkflow, type Operations, type Workflow } from '../../../src/arazzo/index.ts';
import { DAYTONA_SOURCES } from '../../../src/workflows/operations.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The document as its author published it. */
export const SEED = read('../../fixtures/seed.arazzo.yaml');

/** The document as the action ships it: the seed, and what is optional. */
export const SHIPPED = read('../../../src/workflows/image-to-running-sandbox.arazzo.yaml');

export const BOTH = [
  { which: 'the seed', text: SEED },
  { which: 'the shipped document', text: SHIPPED },
];

export const TOKEN = 'dtn_token-that-nobody-may-see';

/** What both documents require. */
export const REQUIRED = { apiToken: TOKEN, snapshotName: 'preview-7', imageName: 'ghcr.io/acme/shop:7' };

export const loadDaytona = (text: string): Workflow => loadWorkflow(text, { sources: DAYTONA_SOURCES });

/** The operations that the small documents of the tests may call; `lockers` is known but named by none of them. */
export const SOURCES: Readonly<Record<string, Operations>> = {
  parcels: {
    makeParcel: { method: 'POST', path: '/parcels' },
    getParcel: { method: 'GET', path: '/parcels/{id}' },
    listParcels: { method: 'GET', path: '/parcels' },
    ping: { method: 'GET', path: '/parcels/ping' },
  },
  depots: {
    getDepot: { method: 'GET', path: '/depots/{id}' },
    ping: { method: 'GET', path: '/depots/ping' },
  },
  lockers: {
    openLocker: { method: 'POST', path: '/lockers' },
  },
};

/** A document of one workflow, from the parts that a test is about. */
export function documentOf(workflow: {
  readonly inputs?: unknown;
  readonly steps: readonly Readonly<Record<string, unknown>>[];
  readonly outputs?: Readonly<Record<string, string>>;
}): string {
  return JSON.stringify({
    arazzo: '1.0.1',
    info: { title: 'Parcels', version: '1.0.0' },
    sourceDescriptions: [
      { name: 'parcels', url: './parcels.yml', type: 'openapi' },
      { name: 'depots', url: './depots.yml', type: 'openapi' },
    ],
    workflows: [{ workflowId: 'send-a-parcel', ...workflow }],
  });
}

export const load = (workflow: Parameters<typeof documentOf>[0]): Workflow =>
  loadWorkflow(documentOf(workflow), { sources: SOURCES });

/** A step that lists parcels and wants 200, with more to it. */
export const listing = (stepId: string, more: Readonly<Record<string, unknown>> = {}) => ({
  stepId,
  operationId: 'listParcels',
  successCriteria: [{ condition: '$statusCode == 200' }],
  ...more,
});
