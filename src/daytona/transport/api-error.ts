import { isRecord } from '../../json.ts';
import { ApiError } from '../resource/errors.ts';
import { EXPLANATIONS, type Explanation } from './refusals.ts';
import type { ApiResponse } from './transport.ts';

/**
 * Creates the error for a response that rejects the request.
 * @param purpose what the request was for, as in "creating the snapshot".
 */
export function apiError(purpose: string, response: ApiResponse): ApiError {
  const { statusCode: status, message: serverMessage } = response;
  const found = EXPLANATIONS.find(
    (explanation) =>
      [explanation.status].flat().includes(status) && (explanation.says?.test(serverMessage ?? '') ?? true),
  );
  const { code, hint } = found ?? explainRest(response);
  const hintText = typeof hint === 'string' ? hint : hint(response);
  const said = serverMessage === undefined ? '' : `: ${serverMessage}`;
  return new ApiError({ code, status, serverMessage }, `Daytona returned ${status} while ${purpose}${said}`, {
    hint: hintText,
  });
}

/** Creates the error for a server that has not responded like a Daytona API so far. */
export function noApi(purpose: string, response: ApiResponse): ApiError {
  const error = apiError(purpose, response);
  const { code, status, serverMessage, message } = error;
  // A message that only Daytona writes needs no doubt.
  if (code !== 'server-error' && code !== 'unexpected-status') return error;
  const text = `${message.replace(/\.$/, '')}. No response so far came from a Daytona API.`;
  return new ApiError({ code, status, serverMessage }, text, {
    hint: 'Check `api-url`: the address of a Daytona API ends in `/api`, and some servers return 500 on every other path. Otherwise, the server is down: run the job again later.',
  });
}

function explainRest({ statusCode, headers }: ApiResponse): Pick<Explanation, 'code' | 'hint'> {
  if (statusCode >= 300 && statusCode < 400) {
    const location = headers.location ?? 'an unknown address';
    return {
      code: 'redirect',
      hint: `It leads to ${location}. Redirects are not followed, because the token must not be sent elsewhere. Correct \`api-url\`.`,
    };
  }
  if (statusCode >= 500) {
    return {
      code: 'server-error',
      hint: 'Run the job again; if the problem persists, check the Daytona status page or contact the operator of the server.',
    };
  }
  return {
    code: 'unexpected-status',
    hint: 'Check `api-url`, and whether a proxy responds in its place.',
  };
}

/** @returns the message of an error body; untrusted. */
export function messageOf(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  const { message } = body;
  if (Array.isArray(message)) return message.map(wordsOf).join(', ');
  return typeof message === 'string' && message !== '' ? message : undefined;
}

/** Converts a part of a message to text. A part nested too deeply to serialize becomes an ellipsis. */
function wordsOf(part: unknown): string {
  if (typeof part === 'string') return part;
  try {
    return JSON.stringify(part);
  } catch {
    return '…';
  }
}
