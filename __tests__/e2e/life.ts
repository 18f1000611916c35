import { setTimeout as delay } from 'node:timers/promises';
import type { JobResult } from '../harness/index.ts';
import {
  existing,
  IMAGE,
  NEXT_IMAGE,
  onlyComment,
  ownLabels,
  type Stage,
  type StepOptions,
  setStage,
} from './pull-request.ts';
import { briefly } from './scenario.ts';

/** One thing that happens in the life of a pull request. */
interface LifeStep {
  readonly name: string;
  readonly play: (stage: Stage, options: StepOptions) => Promise<readonly JobResult[]>;
}

/** What came of it. */
export interface LifeRow {
  readonly step: string;
  /** Operations of the Daytona API, in order. */
  readonly requests: string;
  /** Of each job: what it says happened, or the title of its error. */
  readonly outcome: string;
  readonly snapshots: readonly string[];
  readonly sandboxes: readonly string[];
  readonly deployments: readonly string[];
  /** The comment's Markdown. */
  readonly comment: string;
}

const FAILING_IMAGE = 'ghcr.io/acme/notfound:3';
const SLOW_IMAGE = 'ghcr.io/acme/slowpull-6:4';

/** The life of one pull request: from the day it is opened to the night's sweep. */
const LIFE: readonly LifeStep[] = [
  { name: 'open', play: async (stage, options) => [await stage.on('opened', IMAGE, options)] },
  {
    name: 'push',
    async play(stage, options) {
      commit(stage, 'b');
      return [await stage.on('synchronize', NEXT_IMAGE, options)];
    },
  },
  {
    name: 'push of the same commit',
    play: async (stage, options) => [await stage.on('synchronize', NEXT_IMAGE, options)],
  },
  {
    name: 'push of an image that fails',
    async play(stage, options) {
      commit(stage, 'c');
      return [await stage.on('synchronize', FAILING_IMAGE, options)];
    },
  },
  {
    name: 'close',
    async play(stage, options) {
      stage.github.setPullRequestState(1, 'closed');
      return [await stage.on('closed', FAILING_IMAGE, options)];
    },
  },
  {
    name: 're-open',
    async play(stage, options) {
      stage.github.setPullRequestState(1, 'open');
      commit(stage, 'd');
      return [await stage.on('reopened', NEXT_IMAGE, options)];
    },
  },
  {
    name: 'push, and close while it builds',
    async play(stage, options) {
      commit(stage, 'e');
      const building = stage.on('synchronize', SLOW_IMAGE, options);
      while (!stage.daytona.snapshots().some(({ imageName }) => imageName === SLOW_IMAGE)) await delay(20);
      stage.github.setPullRequestState(1, 'closed', true);
      const closing = stage.on('closed', SLOW_IMAGE, options);
      return Promise.all([building, closing]);
    },
  },
  {
    name: 'sweep, after a missed event',
    async play(stage) {
      stage.github.addPullRequest({ number: 2, state: 'closed' });
      stage.daytona.addSandbox({ name: 'octo-org--octo-repo--pr-2--preview', labels: ownLabels(stage, 2) });
      stage.daytona.addSandbox({ name: 'of-somebody-else' });
      return [await stage.sweep()];
    },
  },
];

/**
 * Plays the whole life with the bundle.
 * @param deployment whether the jobs make deployments; GitHub is asked for one change a second, so they take longer then.
 * @param lived is given each row as soon as it is known.
 */
export async function playLife(deployment: boolean, lived: (row: LifeRow) => void = () => {}): Promise<LifeRow[]> {
  await using stage = await setStage();
  const rows: LifeRow[] = [];
  for (const step of LIFE) {
    const before = stage.daytona.requests.length;
    const results = await step.play(stage, { with: { 'ready-path': '/', deployment: String(deployment) } });
    // A job only requests the deletion of an old snapshot.
    while (stage.daytona.snapshots().some(({ state }) => state === 'removing')) await delay(20);
    const row = { ...rowOf(stage, step, results), requests: briefly(apiRequests(stage, before)) };
    rows.push(row);
    lived(row);
  }
  return rows;
}

/** The rows as a table in Markdown. */
export function lifeTable(rows: readonly LifeRow[]): string {
  const lines = rows.map(({ step, requests, outcome, snapshots, sandboxes, deployments }) => {
    const left = [...snapshots.map((name) => `snapshot of ${name}`), ...sandboxes.map((name) => `sandbox ${name}`)];
    return `| ${step} | ${requests} | ${outcome} | ${left.join(', ') || 'nothing'} | ${deployments.join(', ')} |`;
  });
  const head = ['step', 'requests', 'outcome', 'what exists after', 'deployments'];
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines].join('\n');
}

/** Requests to the API; probes of the app are left out. */
function apiRequests({ daytona }: Stage, from: number) {
  return daytona.requests.slice(from).filter(({ path }) => path.startsWith('/api/'));
}

function rowOf(
  { daytona, github }: Stage,
  { name }: LifeStep,
  results: readonly JobResult[],
): Omit<LifeRow, 'requests'> {
  const images = new Map(daytona.snapshots().map((snapshot) => [snapshot.name, tagOf(snapshot.imageName)]));
  const { snapshots } = existing(daytona);
  return {
    step: name,
    outcome: results.map(outcomeOf).join(' + '),
    snapshots: snapshots.map((snapshot) => images.get(snapshot) ?? snapshot),
    sandboxes: daytona.sandboxes().map((sandbox) => {
      const image = images.get(sandbox.snapshot);
      return image === undefined ? sandbox.name : `${sandbox.name} of ${image}`;
    }),
    deployments: github.deployments.map(({ statuses }) => statuses.at(-1)?.state ?? 'new'),
    comment: onlyComment(github) ?? `${github.comments.length} comments`,
  };
}

function outcomeOf({ main }: JobResult): string {
  const error = main.annotations.find(({ level }) => level === 'error');
  return main.conclusion === 'success' ? (main.outputs.outcome ?? 'none') : `${main.conclusion}: ${error?.title}`;
}

function tagOf(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1);
}

function commit({ github }: Stage, letter: string): void {
  for (const pull of github.pullRequests) if (pull.number === 1) pull.headSha = letter.repeat(40);
}
