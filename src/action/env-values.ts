import { messageOf } from '../daytona/api-error.ts';
import type { DaytonaClient } from '../daytona/client.ts';
import { isRecord, textMember } from '../json.ts';

/** Shorter values are ordinary words, and stand in every text. */
const SHORTEST = 8;

/**
 * A client whose server does not get through with a value of `env` in its own words, which end up in a comment, where no mask
 * hides anything: `***` stands in its place.
 */
export function hideEnvValues(client: DaytonaClient, env: Readonly<Record<string, string>> = {}): DaytonaClient {
  const values = Object.values(env).flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]);
  const hidden = values.filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length);
  if (hidden.length === 0) return client;
  const clean = (text: string) => hidden.reduce((rest, value) => rest.replaceAll(value, '***'), text);
  return {
    async send(request, signal) {
      const response = await client.send(request, signal);
      const { body } = response;
      const [message, errorReason] = [messageOf(body), textMember(body, 'errorReason')];
      if (!isRecord(body) || (message === undefined && errorReason === undefined)) return response;
      const said = message === undefined ? {} : { message: clean(message) };
      const reason = errorReason === undefined ? {} : { errorReason: clean(errorReason) };
      return { ...response, body: { ...body, ...said, ...reason } };
    },
  };
}
