import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { DOCUMENT_PARSER, type TextParser } from './parsers.ts';
import { documentsNear, textsNear } from './texts.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** What a run of random texts came to. */
export interface Tried {
  readonly name: string;
  readonly executions: number;
  /** So many texts were taken; the others were refused as they should be. */
  readonly accepted: number;
  /** The longest that one text took, and that text: for a person to look at. */
  readonly slowestMs: number;
  readonly slowest: string;
}

/**
 * Gives a parser random texts.
 * @throws what fast-check found: the smallest text at which the parser threw what it must not, or broke an invariant.
 */
export function tryTexts(parser: TextParser, executions: number, seed: number): Tried {
  return tryWith(parser, textsNear(parser.seeds), { executions, seed });
}

/** The same with whole documents: the one that is shipped, and the one that it came from. @throws likewise. */
export function tryDocuments(executions: number, seed: number): Tried {
  const documents = ['src/workflows/image-to-running-sandbox.arazzo.yaml', '__tests__/fixtures/seed.arazzo.yaml'];
  return tryWith(DOCUMENT_PARSER, documentsNear(documents.map(read)), { executions, seed });
}

function tryWith(
  parser: TextParser,
  texts: fc.Arbitrary<string>,
  { executions, seed }: { readonly executions: number; readonly seed: number },
): Tried {
  let count = 0;
  let accepted = 0;
  let slowestMs = 0;
  let slowest = '';
  const property = fc.property(texts, (text) => {
    const start = performance.now();
    count += 1;
    try {
      if (parser.read(text)) accepted += 1;
    } catch (error) {
      if (parser.refuses === undefined || !(error instanceof parser.refuses)) throw error;
    }
    const took = performance.now() - start;
    if (took > slowestMs) [slowestMs, slowest] = [took, text];
  });
  fc.assert(property, { numRuns: executions, seed });
  return { name: parser.name, executions: count, accepted, slowestMs, slowest };
}
