import { jobSummary } from '../../src/report/summary.ts';
import { onlyComment, setStage } from '../e2e/pull-request.ts';
import { play, type Scenario } from '../e2e/scenario.ts';
import type { PhaseResult } from '../harness/index.ts';
import { HOSTILE, LONG_RUNS } from './unkind-texts.ts';

/** What a job has written for people. */
export interface Written {
  readonly summary: string;
  readonly comment?: string;
  /** Where the result link should go; absent where there is no preview. */
  readonly previewUrl?: string;
  /** Where the error says that it is explained; absent where there is none. */
  readonly helpUrl?: string;
}

/** Names as long as people's names are. */
const REPOSITORY = 'some-organization/some-long-repository-name';
const IMAGE =
  'ghcr.io/some-organization/some-long-repository-name/service:sha-0123456789abcdef0123456789abcdef01234567';

const NOT_LOOKED_AT = { exit: 1, requests: '' } as const;

/** Jobs of the committed bundle, each with what happens in it; and texts that would take a job too long to write. */
export const JOBS: Readonly<Record<string, () => Promise<Written>>> = {
  'a success without a pull request': () => played({ image: IMAGE }),
  'a preview that is ready': () => previewed([IMAGE]),
  'a preview that was replaced': () => previewed([IMAGE, `${IMAGE.slice(0, -1)}8`]),
  'a preview that failed, with what a hostile server says': () => previewed(['ghcr.io/acme/multiline:1']),
  'a preview that failed, with the most hostile and longest texts': () =>
    previewed([`ghcr.io/acme/${'hangpull-'.repeat(20)}x:1`], { state: 'error', errorReason: HOSTILE.repeat(20) }),
  'a deadline after many states': () =>
    played({
      image: 'ghcr.io/acme/hangpull:1',
      with: { 'snapshot-timeout': '3s' },
      faults: [
        'building_snapshot',
        'section title',
        `a:b;#c%%\n\`\`\`\n<b>"`,
        `gantt ${HOSTILE}`,
        'x'.repeat(60),
        'warming',
        'pulling',
      ].map((state, place) => ({
        match: { operationId: 'getSnapshot', nth: place + 1 },
        kind: 'rewrite',
        rewrite: { state },
      })),
    }),
  'a cancelled job': () => played({ image: 'ghcr.io/acme/hangpull:1' }, 'getSnapshot'),
  ...Object.fromEntries(
    Object.entries(LONG_RUNS).map(([name, news]) => [name, async () => ({ summary: jobSummary(news, seconds) })]),
  ),
};

const seconds = (ms: number) => (ms < 60_000 ? `${(ms / 1000).toFixed(1)}s` : `${Math.floor(ms / 60_000)}m`);

async function played(about: Partial<Scenario>, cancelAt?: string): Promise<Written> {
  let timer: NodeJS.Timeout | undefined;
  const { result } = await play({ name: '', expected: NOT_LOOKED_AT, ...about }, (running, server) => {
    timer = setInterval(() => {
      if (server.requests.some(({ operationId }) => operationId === cancelAt)) running.cancel();
    }, 50);
  });
  clearInterval(timer);
  return { summary: result.main.summary, ...helpOf(result.main) };
}

/** The link at the end of the error. */
function helpOf({ annotations }: PhaseResult): { readonly helpUrl?: string } {
  const error = annotations.find(({ level }) => level === 'error');
  const helpUrl = /\nSee (\S+)$/.exec(error?.message ?? '')?.[1];
  return helpUrl === undefined ? {} : { helpUrl };
}

/** The pull request is opened with the first image, and each of the others is a push to it. */
async function previewed(images: readonly string[], rewrite?: Readonly<Record<string, unknown>>): Promise<Written> {
  await using stage = await setStage({ previewBy: 'name' }, { repository: REPOSITORY });
  if (rewrite) stage.daytona.addFault({ match: { operationId: 'getSnapshot', nth: 2 }, kind: 'rewrite', rewrite });
  let last: Written = { summary: '' };
  for (const image of images) {
    const { main } = await stage.on(last.summary === '' ? 'opened' : 'synchronize', image);
    const [comment, previewUrl] = [onlyComment(stage.github), main.outputs['preview-url']];
    last = { summary: main.summary, ...helpOf(main), ...(comment && { comment }), ...(previewUrl && { previewUrl }) };
  }
  return last;
}
