import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownCode, markdownLink, markdownText } from '../../../src/report/markdown.ts';

const BREAK = '&#8203;';
/** What a reader sees of an escaped text. */
const read = (text: string) =>
  text
    .replaceAll(BREAK, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

const hostile = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        '<img src=x>',
        '@octocat',
        '#1',
        'GH-1',
        ':100:',
        ':white_check_mark:',
        ':+1:',
        '](http://x)',
        '![a](b)',
        '`',
        '``',
        '|',
        '\\',
        '**',
        '_',
        '~~',
        '$x$',
        '- ',
        '1. ',
        '# ',
        '> ',
        '&lt;',
        'www.x.y',
        'https://x.y',
        '-->',
        '\n',
        '\r',
        ' ',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('external text', () => {
  test('reads the same, on one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = markdownText(text, 10_000);
        expect(shown).not.toMatch(/[\r\n]/);
        // What the door takes out is the door's business: through it twice is the same as through it once.
        expect(read(shown)).toBe(read(markdownText(read(shown), 10_000)));
      }),
    );
  });

  test('has no active markup, HTML, mention or link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = markdownText(text, 10_000);
        const bare = shown.replaceAll(/\\[!-/:-@[-`{-~]/g, '·').replaceAll(/&(amp|lt|#8203);/g, '·');
        expect(bare).not.toMatch(/[<`*_[\]>|~$\\#&]/);
        expect(bare).not.toMatch(/^\s*([-+=]|\d+[.)])/);
        expect(shown).not.toMatch(/@(?!&#8203;)|#(?!&#8203;|8203;)|www\.|:\/\/|GH-\d|:[\w+\\-]+:/);
      }),
    );
  });

  test('is not escaped unnecessarily', () => {
    expect(markdownText('Daytona returned 403 while creating: "no". (Try again, 2-3 times.)')).toBe(
      'Daytona returned 403 while creating: "no". (Try again, 2-3 times.)',
    );
    expect(markdownText('@octocat #12 <b>')).toBe(`@${BREAK}octocat \\#${BREAK}12 &lt;b\\>`);
  });
});

describe('code', () => {
  test('never ends early', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '``', 'a', ' ')), (parts) => {
        const shown = markdownCode(parts.join(''));
        const fence = /^`+/.exec(shown)?.[0] ?? '';
        expect(shown.endsWith(fence)).toBe(true);
        const runs = shown.slice(fence.length, -fence.length).match(/`+/g) ?? [];
        expect(runs).not.toContain(fence);
      }),
    );
  });

  test('does not end the cell of a table', () => {
    expect(markdownCode('a|b')).toBe('<code>a\\|b</code>');
    expect(markdownCode('a\\|b')).toBe('<code>a\\\\\\|b</code>');
  });
});

describe('a link', () => {
  test('allows only web addresses', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'no address']) {
      expect(markdownLink('x', url)).toBe(markdownCode(url));
    }
  });

  test('stays within its brackets and its cell', () => {
    expect(markdownLink('a]b', 'https://x.y/a>b|c\\d e')).toBe('[a\\]b](<https://x.y/a%3Eb%7Cc/d%20e>)');
    expect(markdownLink('https://x.y', 'https://x.y')).toBe('[https://x.y](<https://x.y/>)');
  });
});
