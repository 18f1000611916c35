import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { liveRenderer, OpenJob } from '../__tests__/harness/index.ts';
import { startEmulator } from '../emulator/index.ts';
import { type Choices, DEMO_USAGE, type DemoPlan, type DemoPlanner, emulatorPlan, realPlan } from './demo-plan.ts';
import { SNAPSHOT_DEMO } from './demo-snapshot.ts';
import { SWEEP_DEMO } from './demo-sweep.ts';
import { Interrupt } from './interrupt.ts';

const { values, positionals } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    action: { type: 'string', default: '.' },
    with: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});

/** The actions that it can run. */
const PLANNERS: Readonly<Record<string, DemoPlanner>> = {
  '.': { emulatorPlan, realPlan },
  snapshot: SNAPSHOT_DEMO,
  sweep: SWEEP_DEMO,
};

const planner = PLANNERS[values.action];
if (values.help) say(DEMO_USAGE);
else if (planner === undefined) {
  say(`There is no action "${values.action}" in the demo: \`--action\` is \`snapshot\` or \`sweep\`.`);
  process.exitCode = 1;
} else process.exitCode = (await demo(planner, { image: positionals[0], settings: values.with })) ? 0 : 1;

/** Runs main and, if there is one, post of an action as the runner does, and shows their log as GitHub does. @returns whether both succeeded. */
async function demo(planner: DemoPlanner, choices: Choices): Promise<boolean> {
  const real = planner.realPlan(choices, process.env);
  if (real !== undefined) return await play(real);
  await using emulator = await startEmulator({ speed: 5, settings: { previewBy: 'port' } });
  return await play(planner.emulatorPlan(choices, emulator));
}

async function play({ introduction, job, isHeld }: DemoPlan): Promise<boolean> {
  say(introduction);
  const render = liveRenderer((text) => process.stdout.write(text), { color: process.stdout.isTTY });
  using open = new OpenJob(job);
  using interrupt = new Interrupt(() => {
    say('\nStopping. The post step deletes what the step created; another Ctrl-C leaves it.');
  });

  say('\n── the step ──');
  const running = open.startMain();
  running.onLine(render);
  interrupt.signal.addEventListener('abort', () => running.cancel());
  const main = await running.finished;
  say(`\n── ${main.conclusion}: outputs of the step ──`);
  for (const [name, value] of Object.entries(main.outputs)) say(`${name} = ${value}`);
  if (isHeld && main.conclusion === 'success') await hold(interrupt.signal);

  const post = open.startPost(main);
  if (post !== undefined) say('\n── at the end of the job ──');
  post?.onLine(render);
  const end = await post?.finished;
  return main.conclusion === 'success' && (end === undefined || end.conclusion === 'success');
}

/** Keeps the preview until somebody presses Enter or Ctrl-C. Without a terminal, there is nobody to wait for. */
async function hold(signal: AbortSignal): Promise<void> {
  if (!process.stdin.isTTY || signal.aborted) return;
  say('\nThe preview is up. Press Enter to delete it.');
  await once(process.stdin, 'data', { signal }).catch(() => undefined);
  process.stdin.unref();
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
