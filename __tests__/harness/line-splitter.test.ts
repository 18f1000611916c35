import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineSplitter } from './line-splitter.ts';

function split(chunks: Uint8Array[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

it.each([
  ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
  ['a\n', ['a']],
  ['\n\r\n\r', ['', '', '']],
  ['\r\r\n\n', ['', '', '']],
  ['10%\r20%\r::error::x\n', ['10%', '20%', '::error::x']],
  ['a\u0085b\u2028c\vd', ['a\u0085b\u2028c\vd']],
  ['', []],
])('cuts %j', (text, lines) => expect(split([Buffer.from(text)])).toEqual(lines));

it('does not take \\r and \\n of two chunks for two line ends', () => {
  expect(split([Buffer.from('a\r'), Buffer.from('\nb')])).toEqual(['a', 'b']);
  expect(split([Buffer.from('a\r'), Buffer.from('b\n')])).toEqual(['a', 'b']);
});

it('puts a character together that was cut in two, and replaces what is not UTF-8', () => {
  const euro = Buffer.from('€');
  expect(split([euro.subarray(0, 1), euro.subarray(1)])).toEqual(['€']);
  expect(split([Buffer.from([0x61, 0xff, 0x62]), Buffer.from([0xe2, 0x82])])).toEqual(['a\ufffdb\ufffd']);
});

it('gives the same lines however the bytes arrive', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '€', '\r', '\n', '\r\n', '😀') });
  fc.assert(
    fc.property(text, fc.array(fc.nat(40)), (content, cuts) => {
      const bytes = Buffer.from(content);
      const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
      const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
      const expected = content.split(/\r\n|\r|\n/);
      if (expected.at(-1) === '') expected.pop();
      expect(split(chunks)).toEqual(expected);
    }),
  );
});
