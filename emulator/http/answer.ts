import { STATUS_CODES } from 'node:http';

/** A response, before it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An error response of the API. Any other exception is a bug in the emulator. */
export class ApiError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** Creates a JSON response with the content type of the real server. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/**
 * Creates a response without body and content type, as when a snapshot is deleted (measured on Daytona API v0.190.0).
 */
export function empty(status: number): Answer {
  return { status, headers: {}, body: undefined };
}

export function html(status: number, body: string): Answer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

export function reasonPhrase(status: number): string {
  return STATUS_CODES[status] ?? 'Error';
}

/** Creates the server's error response, in which `message` is always one string (measured on Daytona API v0.190.0). */
export function errorAnswer(error: ApiError, path: string, now: number): Answer {
  const body = {
    path,
    timestamp: new Date(now).toISOString(),
    statusCode: error.status,
    error: reasonPhrase(error.status),
    message: error.message,
  };
  return json(error.status, body, error.headers);
}
