import { describe, expect, it } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { errorsOf, expectNoEarlySandbox, expectOneVerdict, expectSoundPhase } from './invariants.ts';
import { operationsOf, type Played, play, type Scenario } from './scenario.ts';

/** A test for each scenario: what it expects, and what holds for all of them. */
export function testScenarios(title: string, scenarios: readonly Scenario[]): void {
  // Each scenario spends most of its time waiting, on a server of its own.
  describe.concurrent(title, () => {
    it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
      expectAsTold(await play(scenario));
    });
  });
}

/** Everything that a scenario tells, and the invariants. */
export function expectAsTold(played: Played): void {
  const { scenario, result, requests } = played;
  const { main, post } = result;
  const { expected } = scenario;
  try {
    expect(main.exitCode).toBe(expected.exit);
    expectOneVerdict(result);
    expectSoundPhase(main);
    expectNoEarlySandbox(requests.main);
    expect(
      operationsOf(requests.main)
        .map((operation) => `${operation} `)
        .join(''),
    ).toMatch(patternOf(expected.requests));
    expectStory(played);
    if (post !== undefined) expectSoundPhase(post);
    expectLeft(played);
    expectOnGitHub(played);
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : error}\n\n── the log ──\n${main.printed}\n${post?.printed}`,
      {
        cause: error,
      },
    );
  }
}

function expectStory({ scenario: { expected }, result: { main } }: Played): void {
  const [error] = errorsOf(main);
  if (expected.code !== undefined) expect(error?.title).toBe(ERROR_TITLES[expected.code]);
  for (const text of expected.says ?? []) expect(error?.message).toMatch(text);
  for (const text of expected.log ?? []) expect(main.printed).toMatch(text);
  const titles = (level: string) => main.annotations.flatMap((told) => (told.level === level ? told.title : []));
  expect(titles('warning')).toEqual((expected.warns ?? []).map((code) => ERROR_TITLES[code]));
  expect(titles('notice')).toEqual((expected.notices ?? []).map((code) => ERROR_TITLES[code]));
  if (expected.exit === 1) {
    const { result = '', ...known } = main.outputs;
    expect(Object.keys(known).sort()).toEqual(['error-code', ...(expected.outputs ?? [])].sort());
    expect(JSON.parse(result)).toEqual(known);
  }
  expect(main.durationMs).toBeGreaterThan(expected.atLeastMs ?? 0);
}

/** The post step does its work without a word of failure, and nothing is left that was not there before. */
function expectLeft({ scenario: { expected }, result: { post }, names }: Played): void {
  if (expected.left !== undefined) expect(names.after).toEqual([...expected.left].sort());
  else if (expected.exit === 1) expect(names.after).toEqual(names.before);
  if (expected.undeleted === undefined) expect(post?.conclusion ?? 'success').toBe('success');
  else expect(post?.conclusion).toBe('failure');
  if (expected.undeleted !== undefined) expect(post?.annotations[0]?.message).toMatch(expected.undeleted);
}

/** What the pull request is told; nothing that GitHub would not like to be asked. */
function expectOnGitHub({ scenario: { expected }, github }: Played): void {
  const { comments = [] } = expected;
  expect(github.complaints).toEqual([]);
  expect(github.comments.map(({ body }) => body)).toEqual(
    comments.map((text) => (typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text))),
  );
}

/** `createSnapshot getSnapshot+` as a pattern over operations that each end in a blank. */
function patternOf(requests: string): RegExp {
  const parts = requests.split(' ').map((part) => part.replace(/[A-Za-z]+/g, '(?:$& )'));
  return new RegExp(`^${parts.join('')}$`);
}
