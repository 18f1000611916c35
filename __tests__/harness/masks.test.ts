import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Masks } from './masks.ts';

function masksOf(...values: string[]): Masks {
  const masks = new Masks();
  for (const value of values) masks.addWithLines(value);
  return masks;
}

const SECRET = `p"ss'<w&rd>/é`;

it.each([
  ['as it is', SECRET],
  ['base64', Buffer.from(SECRET).toString('base64')],
  ['JSON', JSON.stringify(SECRET).slice(1, -1)],
  ['CLI', SECRET.replaceAll('"', '\\"')],
  ['expression', SECRET.replaceAll("'", "''")],
  ['URI', 'p%22ss%27%3Cw%26rd%3E%2F%C3%A9'],
  ['XML', 'p&quot;ss&apos;&lt;w&amp;rd&gt;/é'],
])('hides a secret %s', (_, spelling) => expect(masksOf(SECRET).apply(`a ${spelling} z`)).toBe('a *** z'));

it('hides base64 of user:secret, whatever the user', () => {
  const masks = masksOf('s3cret-token');
  for (const user of ['', 'a', 'ab', 'abc']) {
    const text = Buffer.from(`${user}:s3cret-token`).toString('base64');
    expect(masks.hides(text)).toBe(true);
  }
});

it('hides the inside of quotes and the parts around &', () => {
  expect(masksOf('"long-enough"').apply('x long-enough y')).toBe('x *** y');
  expect(masksOf('first-part&second-part').apply('first-part& and second-part')).toBe('*** and ***');
  expect(masksOf('first-part&+second-part').apply('first-part&+ and econd-part')).toBe('*** and ***');
  expect(masksOf('a&b').apply('a& b')).toBe('a& b');
});

it('does not hide hex, base64url, reversed', () => {
  const masks = masksOf('s3cret>>>???');
  for (const encoding of ['hex', 'base64url'] as const) {
    expect(masks.hides(Buffer.from('s3cret>>>???').toString(encoding))).toBe(false);
  }
  expect(masks.hides('???>>>terc3s')).toBe(false);
});

it('hides every line of a value, trimmed', () => {
  const masks = masksOf('  line one  \r\nline two\n\n');
  expect(masks.apply('[line one] [line two]')).toBe('[***] [***]');
});

it('makes one *** of finds that overlap or touch, and none of nothing', () => {
  expect(masksOf('abc', 'cde').apply('xabcdey')).toBe('x***y');
  expect(masksOf('ab', 'cd').apply('xabcdy')).toBe('x***y');
  expect(masksOf('').apply('x')).toBe('x');
});

it('has no minimum length', () => expect(masksOf('1').apply('exit 1, 10 s')).toBe('exit ***, ***0 s'));

it('leaves nothing of a secret anywhere', () => {
  const word = fc.string({ minLength: 4, unit: fc.constantFrom('a', 'b', 'c', '&', '"', '+') });
  fc.assert(
    fc.property(word, fc.string(), fc.string(), (secret, before, after) => {
      expect(masksOf(secret).apply(`${before}${secret}${after}`)).not.toContain(secret);
    }),
  );
});
