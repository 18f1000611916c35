import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSandboxName } from '../../src/action/inputs/parsing/parse-text.ts';
import { identify } from '../../src/action/job/identity.ts';
import type { JobContext } from '../../src/github/event/context.ts';
import { joinName, shortHash } from '../../src/names.ts';
import { anyCharacter } from '../fuzz/any-character.ts';
import { contextOf, inputsOf, MARK, repositoryOf } from './action/job/job.ts';

interface Place {
  readonly repository: string;
  readonly pull: number | undefined;
  readonly run: number;
  readonly job: string;
  readonly leg: number | undefined;
}

// Few letters and short words, so that two places are often nearly the same.
const word = fc.oneof(
  fc.stringMatching(/^[ab1][-_.ab1A]{0,3}$/),
  fc.constantFrom(
    'pr-1',
    'run-1',
    'a-b',
    'a',
    'b',
    'pr',
    'run',
    'www',
    'Ä',
    '日本',
    '\ud800',
    '😀',
    '-',
    'a'.repeat(60),
    'a'.repeat(61),
  ),
);
const number = fc.integer({ min: 0, max: 12 });
const place: fc.Arbitrary<Place> = fc.record({
  repository: fc.tuple(word, word).map(([owner, name]) => `${owner}/${name}`),
  pull: fc.option(number, { nil: undefined }),
  run: number,
  job: word,
  leg: fc.option(number, { nil: undefined }),
});

const LEGS = Array.from({ length: 13 }, (_, leg) => inputsOf({ 'matrix-leg': `${leg}/13` }));
const NO_LEG = inputsOf({ 'matrix-leg': '0/1' });

function nameOf({ repository, pull, run, job, leg }: Place): string {
  const head = { sha: 'a', repository };
  const pullRequest: JobContext['pullRequest'] =
    pull === undefined ? undefined : { number: pull, head, fromFork: false };
  const context = contextOf({ repository: repositoryOf(repository), runId: String(run), jobId: job, pullRequest });
  return identify((leg === undefined ? NO_LEG : LEGS[leg]) ?? NO_LEG, context, MARK).sandboxName;
}

/** What a name stands for: a pull request's does not depend on run and job. */
const meaningOf = ({ repository, pull, run, job, leg }: Place) =>
  JSON.stringify(pull === undefined ? [repository, 'run', run, job, leg] : [repository, 'pr', pull, leg]);

it('the name is the same for the same context, and unique otherwise', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      expect(nameOf(one) === nameOf(other)).toBe(meaningOf(one) === meaningOf(other));
      expect(nameOf({ ...one })).toBe(nameOf(one));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  [{ repository: 'a-b/c' }, { repository: 'a/b-c' }],
  [{ repository: 'a/b.c' }, { repository: 'a/b-c' }],
  [{ repository: 'a/b_c' }, { repository: 'a/b.c' }],
  [{ repository: 'a/B' }, { repository: 'a/b' }],
  [{ job: 'build-2' }, { job: 'build', leg: 2 }],
  [{ pull: 1, leg: 2 }, { pull: 12 }],
  [{ repository: `a/${'x'.repeat(90)}y` }, { repository: `a/${'x'.repeat(90)}z` }],
])('%j and %j', (one, other) => {
  const usual: Place = { repository: 'a/b', pull: undefined, run: 1, job: 'build', leg: undefined };
  expect(nameOf({ ...usual, ...one })).not.toBe(nameOf({ ...usual, ...other }));
});

it('a name has only lowercase letters, digits and dashes, fits a DNS label, and is a valid `sandbox-name`', () => {
  fc.assert(
    fc.property(place, (somewhere) => {
      const name = nameOf(somewhere);
      expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/);
      expect(parseSandboxName(name)).toEqual({ value: name });
    }),
    { numRuns: 1000 },
  );
});

it('joins any parts within any length limit', () => {
  const parts = fc.array(fc.oneof(word, fc.string({ unit: anyCharacter })), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 14, max: 100 }), (some, max) => {
      const name = joinName(some, max);
      expect(name.length).toBeLessThanOrEqual(max);
      expect(name).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/);
    }),
    { numRuns: 1000 },
  );
});

it('a hash has 16 hexadecimal digits, and differs for every split of the same letters', () => {
  expect(shortHash(['a', 'b'])).toMatch(/^[0-9a-f]{16}$/);
  expect(shortHash(['a', 'b'])).not.toBe(shortHash(['ab']));
  expect(shortHash(['a,b'])).not.toBe(shortHash(['a', 'b']));
  expect(shortHash(['\ud800'])).not.toBe(shortHash(['\ud801']));
});
