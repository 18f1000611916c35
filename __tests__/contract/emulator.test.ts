import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, ManualClock, startEmulator } from '../../emulator/index.ts';
import { differences, Translation } from './emulator-comparison.ts';
import { ENVIRONMENT_CHANGES, FIRST_SETTINGS } from './emulator-environment.ts';
import { inOrderOfTurns, type Recorded, type Reply, readRecording, send } from './emulator-recording.ts';

/** Exchanges that are not replayed, each with its reason. */
const OUT_OF_SCOPE: Readonly<Record<string, string>> = {};

const recording = inOrderOfTurns(readRecording());
const inScope = recording.filter(({ name }) => OUT_OF_SCOPE[name] === undefined);

let clock: ManualClock;
let emulator: Emulator;
const ids = new Translation();

beforeAll(async () => {
  clock = new ManualClock(Date.parse(recording[0]?.at ?? '') - 1000);
  emulator = await startEmulator({ clock, settings: FIRST_SETTINGS });
});

afterAll(() => emulator.close());

function held({ request, response }: Recorded): boolean {
  return request.method === 'POST' && request.path === '/api/sandbox' && response.seconds > 0.04;
}

/** Lets the server seconds of a held answer pass once the sandbox is being created. */
async function answerOf(exchange: Recorded): Promise<Reply> {
  const before = emulator.sandboxes().length;
  const answer = send(emulator.url, { ...exchange.request, path: ids.translate(exchange.request.path) });
  if (held(exchange)) {
    let answered = false;
    const settled = () => {
      answered = true;
    };
    answer.then(settled, settled);
    while (!answered && emulator.sandboxes().length === before) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    clock.advanceTo(Date.parse(exchange.at) + exchange.response.seconds * 1000);
  }
  return answer;
}

async function replay(exchange: Recorded): Promise<string[]> {
  clock.advanceTo(Date.parse(exchange.at));
  for (const { change } of ENVIRONMENT_CHANGES.filter(({ before }) => before === exchange.name)) {
    await change(emulator);
  }
  return differences(exchange.response, await answerOf(exchange), ids);
}

describe('the emulator answers as the recorded server did', () => {
  let agreeing = 0;

  it('in every recorded exchange', { timeout: 120_000 }, async () => {
    const wrong: Record<string, string[]> = {};
    for (const exchange of inScope) {
      const found = await replay(exchange);
      if (found.length > 0) wrong[exchange.name] = found;
      else agreeing += 1;
    }
    expect(wrong).toEqual({});
  });

  it('covers nearly all of the recording', () => {
    console.log(
      `emulator contract: ${inScope.length} of ${recording.length} recorded exchanges in scope, ${agreeing} agree, ` +
        `${recording.length - inScope.length} out of scope`,
    );
    expect(inScope.length).toBeGreaterThanOrEqual(200);
    expect(agreeing).toBe(inScope.length);
  });

  it('has no change and no exception for an exchange that does not exist', () => {
    const names = new Set(recording.map(({ name }) => name));
    const mentioned = [...ENVIRONMENT_CHANGES.map(({ before }) => before), ...Object.keys(OUT_OF_SCOPE)];
    expect(mentioned.filter((name) => !names.has(name))).toEqual([]);
  });
});
