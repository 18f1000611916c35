import { FALLBACK } from './contract.ts';
import { parseApiUrl, parseIdentifier, parseToken } from './parsing/parse-text.ts';
import { type InputReader, inputReader } from './reader.ts';

/** The inputs that every action has: where Daytona is, and as whom. */
export interface ConnectionInputs {
  readonly apiToken: string;
  readonly apiUrl: string;
  readonly organizationId: string | undefined;
}

export function takeConnection({ text, take, optional }: InputReader): ConnectionInputs {
  return {
    apiToken: take('apiToken', parseToken(text('apiToken'), FALLBACK.apiToken), ''),
    apiUrl: take('apiUrl', parseApiUrl(text('apiUrl')), ''),
    organizationId: optional('organizationId', parseIdentifier),
  };
}

/** Reads the connection alone, for the post step. @throws InputError that lists every invalid input. */
export function readConnection(env: NodeJS.ProcessEnv): ConnectionInputs {
  const reader = inputReader(env);
  const connection = takeConnection(reader);
  reader.throwIfFaulty();
  return Object.freeze(connection);
}
