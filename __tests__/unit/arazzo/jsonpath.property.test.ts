import fc from 'fast-check';
import type { JSONValue } from 'json-p3';
import { query } from 'json-p3';
import { describe, expect, it } from 'vitest';
import { overRoot, selected } from './evaluation.ts';
import { conditionText, container, guardedConditionText, json, queryText } from './random-jsonpath.ts';

/** json-p3 passes the whole compliance suite of RFC 9535, so it is the judge here. */
const judge = (path: string, root: unknown): unknown[] => query(path, root as JSONValue).values();

/** Whether the RFC holds a logical expression over `$` to be true: as a filter it then selects every child of the root. */
const holds = (condition: string, root: unknown): boolean => judge(`$[?${condition}]`, root).length > 0;

/** A filter at the very beginning asks an object root itself, on purpose; the RFC asks its members (criterion.test.ts). */
const wrapsObjects = (condition: string): boolean => condition.includes('$[?');
const subject = fc
  .tuple(container, conditionText, guardedConditionText)
  .filter(([root, ...conditions]) => Array.isArray(root) || !conditions.some(wrapsObjects));

const RUNS = 5_000;

describe('against an engine that passes the compliance suite of RFC 9535', () => {
  it(`any query selects the same values in the same order (${RUNS} random queries and bodies)`, () => {
    fc.assert(
      fc.property(queryText, json, (path, root) => {
        expect(JSON.stringify(selected(path, root))).toBe(JSON.stringify(judge(path, root)));
      }),
      { numRuns: RUNS },
    );
  });

  it(`a condition that compares only what is there is always decided, and alike (${RUNS} random conditions)`, () => {
    fc.assert(
      fc.property(subject, ([root, , condition]) => {
        expect(overRoot(condition, root)).toBe(holds(condition, root));
      }),
      { numRuns: RUNS },
    );
  });

  it(`any condition is decided alike, or not decided at all (${RUNS} random conditions)`, () => {
    let decided = 0;
    fc.assert(
      fc.property(subject, ([root, condition]) => {
        const truth = overRoot(condition, root);
        if (truth === 'undecidable') return;
        decided += 1;
        expect(truth).toBe(holds(condition, root));
      }),
      { numRuns: RUNS },
    );
    expect(decided).toBeGreaterThan(RUNS / 5);
  });
});
