import { expect, it } from 'vitest';
import { runAction } from '../harness/index.ts';
import { ordinaryInputs, startServer } from './scenario.ts';

/** Prints where the first connection was asked for. */
const SCRIPT = `if (process.argv[1]?.endsWith('index.js')) {
  const { Socket } = await import('node:net');
  const { connect } = Socket.prototype;
  Error.stackTraceLimit = 50;
  Socket.prototype.connect = function (...way) {
    Socket.prototype.connect = connect;
    console.log(new Error('the first connection').stack);
    return connect.apply(this, way);
  };
}`;

it('the stack of an error in the bundle names our functions, with the file and the line', async () => {
  await using server = await startServer();
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SCRIPT)}` };
  const { main } = await runAction({ with: ordinaryInputs(server), env });
  const frames = [
    ...main.printed.matchAll(/^ +at (?:async )?(?:Object\.)?(\w+) \(.*[\\/]dist[\\/][\w.]+\.js:(\d+):\d+\)$/gm),
  ];
  const names = frames.map(([, name]) => name);
  expect(names, main.printed).toEqual(expect.arrayContaining(['connect', 'exchange', 'runWorkflow', 'runDocument']));
  // One line for each file would lead nowhere.
  expect(new Set(frames.map(([, , line]) => line)).size).toBeGreaterThan(5);
});
