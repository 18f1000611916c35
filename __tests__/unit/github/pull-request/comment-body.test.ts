import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentBody, commentMarker, hasMarker, sameBody } from '../../../../src/github/pull-request/comment-body.ts';
import { anyCharacter } from '../../../fuzz/any-character.ts';

describe('the marker', () => {
  test('is an invisible line', () => {
    expect(commentMarker('pr-7/web')).toBe('<!-- daytona-sandbox-action: pr-7/web -->');
  });

  test('cannot be terminated by the key', () => {
    expect(commentMarker('a --> <b>')).toBe('<!-- daytona-sandbox-action: a%20-%2D%3E%20%3Cb%3E -->');
  });

  test('is unique per key, and never ends the comment early', () => {
    const text = fc.string({ unit: anyCharacter, maxLength: 150 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const marker = commentMarker(a);
        expect(marker.indexOf('-->')).toBe(marker.length - 3);
        expect(marker.length).toBeLessThan(140);
        expect(a === b || marker !== commentMarker(b)).toBe(true);
      }),
    );
  });

  test('of one key does not match the comment of another', () => {
    expect(hasMarker(commentBody('pr-10', 'x'), commentMarker('pr-1'))).toBe(false);
    expect(hasMarker(commentBody('pr-1', 'x'), commentMarker('pr-1'))).toBe(true);
  });
});

describe('an oversized body', () => {
  test('is truncated at a line end, with a note', () => {
    const body = commentBody('k', `${'A line.\n'.repeat(10_000)}`);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/\nA line\.\n\n_Truncated: .*_\n$/);
  });

  test('gets its code fence closed before the note', () => {
    const body = commentBody('k', `\`\`\`\`log\n${'```\n'.repeat(20_000)}`);
    expect(body).toMatch(/\n```\n````\n\n_Truncated/);
  });

  test('of one line is truncated within the line, but not within a character', () => {
    const body = commentBody('k', '🚀'.repeat(40_000));
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.isWellFormed()).toBe(true);
  });

  test("never exceeds GitHub's limit, and always keeps its marker", () => {
    const longText = fc
      .array(fc.string({ unit: fc.constantFrom('`', '~', '\n', 'a', '🚀'), minLength: 1, maxLength: 50 }), {
        minLength: 1,
      })
      .map((parts) => parts.join('').repeat(70_000).slice(0, 70_000));
    fc.assert(
      fc.property(longText, (markdown) => {
        const body = commentBody('k', markdown);
        expect(body.length).toBeLessThanOrEqual(65_536);
        expect(hasMarker(body, commentMarker('k'))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

test('line endings and trailing whitespace are ignored', () => {
  expect(sameBody('a\r\nb\r\n', 'a\nb')).toBe(true);
  expect(sameBody('a\nb', 'a\n b')).toBe(false);
});
