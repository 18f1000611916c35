import { DocumentError, loadWorkflow } from '../../../src/arazzo/index.ts';
import { SOURCES } from './documents.ts';

/** A document without a fault; the tests change one line of it and say what is then wrong with that line. */
export const PARCELS = `arazzo: 1.0.1
info: { title: Parcels, version: 1.0.0 }
sourceDescriptions:
  - name: parcels
    url: ./parcels.yml
    type: openapi
  - name: depots
    url: ./depots.yml
    type: openapi
workflows:
  - workflowId: send-a-parcel
    inputs:
      type: object
      required: [token]
      properties:
        token: { type: string }
        weight: { type: number, enum: [1, 2, 5], default: 1 }
    steps:
      - stepId: make
        operationId: makeParcel
        parameters:
          - { name: Authorization, in: header, value: Bearer $inputs.token }
        requestBody:
          contentType: application/json
          payload: { weight: $inputs.weight }
        successCriteria:
          - condition: $statusCode == 200
        outputs:
          id: $response.body#/id
      - stepId: watch
        operationId: $sourceDescriptions.parcels.getParcel
        parameters:
          - { name: id, in: path, value: $steps.make.outputs.id }
        successCriteria:
          - condition: $statusCode == 200
        onSuccess:
          - name: arrived
            type: end
            criteria:
              - { context: $response.body, type: jsonpath, condition: $.state == "arrived" }
          - name: underway
            type: goto
            stepId: watch
        onFailure:
          - name: again
            type: retry
            retryLimit: 3
        outputs:
          state: $response.body#/state
    outputs:
      id: $steps.make.outputs.id
`;

/** The place of each line of the document, by what it says. */
export function lineOf(text: string): number {
  const found = PARCELS.split('\n').findIndex((line) => line.includes(text));
  if (found < 0) throw new Error(`no line has "${text}"`);
  return found + 1;
}

/** The document with one piece of text changed; only its last occurrence, which must be there. */
export function changed(from: string, to: string): string {
  const at = PARCELS.lastIndexOf(from);
  if (at < 0) throw new Error(`the document does not have "${from}"`);
  return PARCELS.slice(0, at) + to + PARCELS.slice(at + from.length);
}

/** The faults of a document, as `line 7, path: message`; none when it loads. */
export function faultsIn(text: string, workflowId?: string): string[] {
  try {
    loadWorkflow(text, workflowId === undefined ? { sources: SOURCES } : { sources: SOURCES, workflowId });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.faults.map(({ line, path, message }) => `line ${line}, ${path}: ${message}`);
  }
  return [];
}
