import fc from 'fast-check';
import type { JSONValue } from 'json-p3';
import { query } from 'json-p3';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/arazzo/criteria/condition.ts';
import { overRoot, parseCondition, selected } from './evaluation.ts';
import { conditionText, container, guardedConditionText, json, queryText } from './random-jsonpath.ts';

/** json-p3 passes the whole compliance suite of RFC 9535, so it is the judge here. */
const judge = (path: string, root: unknown): unknown[] => query(path, root as JSONValue).values();

/** Whether the RFC holds a logical expression over `$` to be true: as a filter it then selects every child of the root. */
const holds = (condition: string, root: unknown): boolean => judge(`$[?${condition}]`, root).length > 0;

/** `npm run test:differential` sets both: 100,000 pairs, and a seed that it prints. */
const PAIRS = Number(process.env.DIFFERENTIAL_PAIRS ?? 1_000);
const seed = Number(process.env.DIFFERENTIAL_SEED ?? Date.now() % 2 ** 31);
const parameters = { numRuns: PAIRS, seed };

/** A filter at the very beginning asks an object root itself, on purpose; the RFC asks its members (criterion.test.ts). */
function wrapsObjects(condition: Condition): boolean {
  if ('parts' in condition) return condition.parts.some(wrapsObjects);
  if (condition.kind === 'not') return wrapsObjects(condition.part);
  if (condition.kind === 'comparison' || condition.operand.kind !== 'query') return false;
  return condition.operand.query.segments[0]?.selectors[0]?.kind === 'filter';
}

const pairOf = (condition: fc.Arbitrary<string>) =>
  fc
    .tuple(container, condition)
    .filter(([root, text]) => Array.isArray(root) || !wrapsObjects(parseCondition(text, 'jsonpath')));

describe(`against an engine that passes the compliance suite of RFC 9535 (seed ${seed})`, () => {
  it(`any query selects the same values in the same order (${PAIRS} random queries and bodies)`, () => {
    let selecting = 0;
    fc.assert(
      fc.property(queryText, json, (path, root) => {
        const values = judge(path, root);
        expect(JSON.stringify(selected(path, root))).toBe(JSON.stringify(values));
        if (values.length > 0) selecting += 1;
      }),
      parameters,
    );
    expect(selecting).toBeGreaterThan(PAIRS / 5);
    tell(`${PAIRS} queries and bodies alike, ${selecting} of them select something`);
  });

  it(`a condition that compares only what is there is always decided, and alike (${PAIRS} random pairs)`, () => {
    let met = 0;
    fc.assert(
      fc.property(pairOf(guardedConditionText), ([root, condition]) => {
        const truth = holds(condition, root);
        expect(overRoot(condition, root)).toBe(truth);
        if (truth) met += 1;
      }),
      parameters,
    );
    expect(met).toBeGreaterThan(PAIRS / 10);
    tell(`${PAIRS} guarded conditions and bodies alike, ${met} of them true`);
  });

  it(`any condition is decided alike, or not decided at all (${PAIRS} random pairs)`, () => {
    let decided = 0;
    fc.assert(
      fc.property(pairOf(conditionText), ([root, condition]) => {
        const truth = overRoot(condition, root);
        if (truth === 'undecidable') return;
        decided += 1;
        expect(truth).toBe(holds(condition, root));
      }),
      parameters,
    );
    expect(decided).toBeGreaterThan(PAIRS / 5);
    tell(`${PAIRS} conditions and bodies, ${decided} of them decided, all of these alike`);
  });
});

/** The counts are what the long run is for. */
function tell(counts: string): void {
  if (process.env.DIFFERENTIAL_PAIRS !== undefined) console.log(counts);
}
