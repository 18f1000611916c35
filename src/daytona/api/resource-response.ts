import { type Existing, isExisting, type Shown, showSandbox, showSnapshot } from '../resource/resources.ts';
import type { Kind } from '../resource/states.ts';
import type { ApiResponse } from '../transport/transport.ts';

/**
 * A response about a resource, read once. The criteria of the document apply to the body; everything else uses what it shows.
 */
export interface ResourceResponse<T extends Shown = Shown> extends ApiResponse {
  readonly shown: T;
}

/** A response that shows an existing resource. */
export type Found<T extends Shown = Shown> = ResourceResponse<T & Existing>;

/** Reads what a response shows of a resource. */
export function readResource(kind: Kind, response: ApiResponse): ResourceResponse {
  const shown = kind === 'sandbox' ? showSandbox(response.body) : showSnapshot(response.body);
  return { ...response, shown };
}

/** Whether a response shows an existing resource. */
export function isFound<T extends Shown>(response: ResourceResponse<T>): response is Found<T> {
  return isExisting(response.shown);
}
