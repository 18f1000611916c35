import { describe, expect, it } from 'vitest';
import { differences, Translation } from './emulator-comparison.ts';
import { type Reply, readRecording } from './emulator-recording.ts';

const recording = readRecording();
const withBody = recording.filter(({ response }) => typeof response.body === 'object' && response.body !== null);
const withMessage = withBody.filter(({ response }) => 'message' in Object(response.body));

function compare(expected: Reply, actual: Reply): string[] {
  return differences(expected, actual, new Translation());
}

function withFields(reply: Reply, fields: object): Reply {
  return { ...reply, body: { ...Object(reply.body), ...fields } };
}

function withoutField(reply: Reply, name: string): Reply {
  const { [name]: _, ...rest }: Record<string, unknown> = Object(reply.body);
  return { ...reply, body: rest };
}

describe('the comparison of the contract test', () => {
  it('finds no difference between an answer and itself', () => {
    expect(recording.flatMap(({ response }) => compare(response, response))).toEqual([]);
  });

  it('sees a wrong status in every exchange', () => {
    for (const { response } of recording) {
      expect(compare({ ...response, status: response.status + 1 }, response)).toHaveLength(1);
    }
  });

  it('sees a wrong message in every error', () => {
    expect(withMessage.length).toBeGreaterThan(80);
    for (const { response } of withMessage) {
      expect(compare(withFields(response, { message: 'Something else' }), response)).toHaveLength(1);
    }
  });

  it('sees a header that is missing, and one too many', () => {
    for (const { response } of recording) {
      for (const name of Object.keys(response.headers)) {
        const { [name]: _, ...headers } = response.headers;
        expect(compare(response, { ...response, headers })).toHaveLength(1);
        expect(compare({ ...response, headers }, response)).toHaveLength(1);
      }
    }
  });

  it('sees a header name in other letters', () => {
    const [first] = recording;
    const headers = { 'x-daytona-api-version': '0.190.0', 'Content-Type': 'application/json; charset=utf-8' };
    expect(first && compare(first.response, { ...first.response, headers })).toHaveLength(2);
  });

  it('sees a remaining count that is off by one, and a wait that is off by two', () => {
    const reply = { status: 200, headers: {}, body: null };
    const count = (value: string) => ({ ...reply, headers: { 'X-RateLimit-Remaining-authenticated': value } });
    const wait = (value: string) => ({ ...reply, headers: { 'Retry-After-authenticated': value } });
    expect(compare(count('3'), count('4'))).toHaveLength(1);
    expect(compare(wait('3'), wait('5'))).toHaveLength(1);
    expect(compare(wait('3'), wait('4'))).toEqual([]);
  });

  it('sees a missing and an extra key in every body', () => {
    for (const { response } of withBody) {
      expect(compare(withFields(response, { surplus: 1 }), response)).toHaveLength(1);
      expect(compare(response, withFields(response, { surplus: 1 }))).toHaveLength(1);
      for (const name of Object.keys(Object(response.body))) {
        expect(compare(response, withoutField(response, name))).toHaveLength(1);
      }
    }
  });

  it('sees a missing key inside a list', () => {
    const list = (item: object) => ({ status: 200, headers: {}, body: { items: [item] } });
    expect(compare(list({ id: 'a', state: 'started' }), list({ id: 'a' }))).toEqual(['body.items[0].state: missing']);
    expect(compare(list({ id: 'a' }), { status: 200, headers: {}, body: { items: [] } })).toHaveLength(1);
  });

  it('sees another state, another reason, and null instead of a moment', () => {
    const [sample] = withBody.filter(({ response }) => 'createdAt' in Object(response.body));
    expect(sample).toBeDefined();
    if (sample !== undefined) {
      for (const fields of [{ state: 'removing' }, { errorReason: 'no' }, { createdAt: null }, { createdAt: 'x' }]) {
        expect(compare(sample.response, withFields(sample.response, fields))).toHaveLength(1);
      }
    }
  });

  it('sees an id that stands for another one than before', () => {
    const ids = new Translation();
    const reply = (id: string) => ({ status: 200, headers: {}, body: { id } });
    const [a, b, c] = [1, 2, 3].map((digit) => reply(`00000000-0000-4000-8000-00000000000${digit}`));
    if (a !== undefined && b !== undefined && c !== undefined) {
      expect(differences(a, b, ids)).toEqual([]);
      expect(differences(a, b, ids)).toEqual([]);
      expect(differences(a, c, ids)).toHaveLength(1);
    }
  });
});
