import type { ApiResponse } from '../../../src/daytona/transport/transport.ts';

/** An answer of the API as the client hands it on. */
export function answer(statusCode: number, message?: string, more: Partial<ApiResponse> = {}): ApiResponse {
  return {
    url: 'https://app.daytona.io/api/snapshots',
    method: 'POST',
    statusCode,
    headers: {},
    message,
    body: message === undefined ? undefined : { statusCode, error: 'Error', message },
    ...more,
  };
}
