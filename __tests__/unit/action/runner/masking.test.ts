import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenForms } from '../../../../src/action/runner/masking.ts';
import { parseCommand } from '../../../harness/command-parser.ts';
import { Masks } from '../../../harness/masks.ts';

const TOKEN = 'dtn_0123456789abcdef+/="&';
const INDEX = fileURLToPath(new URL('../../../../dist/index.js', import.meta.url));

/** What the action prints when it is started with this environment and nothing else. */
function printed(env: Readonly<Record<string, string>>): string[] {
  try {
    return execFileSync(process.execPath, [INDEX], { env, encoding: 'utf8', stdio: 'pipe' }).split('\n');
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout).split('\n');
    throw error;
  }
}

function masksIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const command = parseCommand(line, () => true);
    return command?.name === 'add-mask' ? [command.data] : [];
  });
}

describe('the masks', () => {
  it.each([
    ['of the input', { 'INPUT_API-TOKEN': TOKEN }],
    ['of the variable', { DAYTONA_API_KEY: TOKEN }],
    ['in the post phase', { 'INPUT_API-TOKEN': TOKEN, STATE_run: '{}' }],
    ['with debug logging', { 'INPUT_API-TOKEN': TOKEN, RUNNER_DEBUG: '1' }],
  ])('%s are the very first lines', (_, env) => {
    const lines = printed(env);
    const forms = tokenForms(TOKEN);
    expect(masksIn(lines.slice(0, forms.length))).toEqual(forms);
    expect(lines.slice(forms.length).join('\n')).not.toContain(TOKEN);
    expect(lines.length).toBeGreaterThan(forms.length + 1);
  });

  it('cover both if input and variable differ', () => {
    const masks = masksIn(printed({ 'INPUT_API-TOKEN': `  ${TOKEN}\n`, DAYTONA_API_KEY: 'dtn_another-token' }));
    expect(masks).toEqual([...tokenForms(TOKEN), ...tokenForms('dtn_another-token')]);
  });

  it.each(['', 'a', 'abc'])('omit %j, which would mask parts of every line', (token) =>
    expect(masksIn(printed({ 'INPUT_API-TOKEN': token }))).toEqual([]),
  );
});

describe('the forms of a token', () => {
  it('cover the known encodings', () => {
    expect(tokenForms('dtn_a+b/c?d"e')).toEqual([
      'dtn_a+b/c?d"e',
      'dtn_a%2Bb%2Fc%3Fd%22e',
      'dtn_a+b/c?d\\"e',
      'ZHRuX2ErYi9jP2QiZQ==',
      'ZHRuX2ErYi9jP2QiZQ',
      'ZHRuX2ErYi9jP2Qi',
      'dG5fYStiL2M_ZCJl'.replace('_', '/'),
      'dG5fYStiL2M_ZCJl',
      'bl9hK2IvYz9k',
      '64746e5f612b622f633f642265',
      '64746E5F612B622F633F642265',
    ]);
  });

  it('are never short enough to mask ordinary words', () => {
    for (let length = 4; length < 80; length += 1) {
      for (const form of tokenForms('x'.repeat(length)))
        expect(form.length).toBeGreaterThanOrEqual(Math.min(length, 12));
    }
  });

  it('accept any input', () => expect(tokenForms('\ud800\u0000\n😀')[0]).toBe('\ud800\u0000\n😀'));
});

describe('when text with the token is printed', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const base64url = (text: string) => Buffer.from(text).toString('base64url');
  const hex = (text: string) => Buffer.from(text).toString('hex');
  const encodings: readonly [string, (text: string) => string][] = [
    ['as it is', (text) => text],
    ['in a URI', encodeURIComponent],
    ['in JSON', JSON.stringify],
    ['in base64', base64],
    ['in base64url', base64url],
    ['in hexadecimal', hex],
    ['in capital hexadecimal', (text) => hex(text).toUpperCase()],
  ];
  const token = fc.oneof(
    fc.stringMatching(/^dtn_[0-9a-f]{32,64}$/),
    fc.stringMatching(/^[\x21-\x7e]{16,60}$/),
    fc.constant('eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'),
  );

  it.each(encodings)('%s, no readable part of it remains', (_, encode) => {
    fc.assert(
      fc.property(token, fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (secret, before, after) => {
        const masks = new Masks();
        for (const form of tokenForms(secret)) masks.addWithLines(form);
        const text = encode(before + secret + after);
        const seen = masks.apply(text);
        expect(seen).not.toBe(text);
        for (const form of tokenForms(secret)) expect(seen).not.toContain(form);
        // What a reader can decode of the rest is at most a few characters at the ends of the secret.
        for (const rest of seen.split('***')) {
          const decoded = [
            rest,
            ...[0, 1, 2, 3].map((cut) => Buffer.from(rest.slice(cut), 'base64').toString('latin1')),
          ];
          for (const start of [4, 8]) expect(decoded.join('\n')).not.toContain(secret.slice(start, -4));
        }
      }),
      { numRuns: 200 },
    );
  });
});
