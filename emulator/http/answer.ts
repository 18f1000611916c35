import { STATUS_CODES } from 'node:http';

/** What the server decided to answer, before it is put on the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An error of the API's own; anything else that is thrown is a bug of the emulator. */
export class ApiError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** A JSON answer with the content type of the real server. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** No body and no content type, as DELETE of a snapshot answers (measured on Daytona API v0.190.0). */
export function empty(status: number): Answer {
  return { status, headers: {}, body: undefined };
}

export function html(status: number, body: string): Answer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

export function reasonPhrase(status: number): string {
  return STATUS_CODES[status] ?? 'Error';
}

/** The error body of the server: always one string as message (measured on Daytona API v0.190.0). */
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
