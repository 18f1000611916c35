import { describe, expect, it } from 'vitest';
import { TEXT_PARSERS, type TextParser } from './parsers.ts';
import { tryDocuments, tryTexts } from './try-texts.ts';

/** A new one for each run; `FUZZ_SEED` repeats one. `npm run fuzz` does the same at length. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_007);

describe(`hostile text (FUZZ_SEED=${seed})`, () => {
  it.each(TEXT_PARSERS.map((parser) => [parser.name, parser] as const))(
    '%s: every text is taken or refused',
    (_name, parser) => expect(tryTexts(parser, 500, seed).executions).toBe(500),
  );

  it('a damaged document is refused with every fault, or runs', () => {
    const { accepted, executions } = tryDocuments(300, seed);
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(executions);
  });
});

describe('the fuzzer itself', () => {
  it('finds a parser that throws what it does not declare', () => {
    const broken: TextParser = {
      name: 'broken',
      seeds: ['a:b'],
      read: (text) => text.includes('\0') && text.charAt(0).repeat(-1) === '',
    };
    expect(() => tryTexts(broken, 5_000, 1)).toThrow('Property failed');
  });

  it('tries texts that each parser takes', () => {
    for (const parser of TEXT_PARSERS) expect(tryTexts(parser, 500, 7).accepted, parser.name).toBeGreaterThan(0);
  });
});
