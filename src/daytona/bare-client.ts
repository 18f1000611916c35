import type { RequestOptions } from 'node:http';
import { HttpClient } from '@actions/http-client';

/**
 * An HTTP client for one request: it follows no redirect, repeats nothing, and answers to no request for a login. It keeps no
 * connection either: the server closes idle ones after 5 s, about the time between two polls, and an open one delays the exit.
 * @param prepareRequest is given what node sends the request with, to change it.
 */
export function bareClient(userAgent: string, prepareRequest: (options: RequestOptions) => void): HttpClient {
  const handler = {
    prepareRequest,
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('no authentication handler')),
  };
  return new HttpClient(userAgent, [handler], { allowRedirects: false, allowRetries: false, keepAlive: false });
}
