import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import type { PhaseResult } from '../harness/index.ts';
import { NEXT_IMAGE, onlyComment, type Stage, setStage } from './pull-request.ts';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];
/** The default tag of docker/metadata-action on pull requests. */
const IMAGE = 'ghcr.io/acme/app:pr-1';

const push = (stage: Stage, sha: string, image = IMAGE, options: Parameters<Stage['on']>[2] = {}) => {
  for (const pull of stage.github.pullRequests) pull.headSha = sha;
  return stage.on(sha === A ? 'opened' : 'synchronize', image, options);
};

/** What a push before left. */
const pushed = (stage: Stage, sha: string, image = IMAGE) => {
  for (const pull of stage.github.pullRequests) pull.headSha = sha;
  return stage.earlier('opened', image);
};

const warnings = ({ annotations }: PhaseResult) => annotations.filter(({ level }) => level === 'warning');
const commitLabel = ({ daytona }: Stage) => daytona.sandboxes()[0]?.labels['daytona-sandbox-action/commit'];
const short = (sha: string) => `\`${sha.slice(0, 7)}\``;

describe.concurrent('a push under the tag of the push before', () => {
  test('comment, deployment and summary name the commit that the sandbox was made from; a warning says how to do it right', async () => {
    await using stage = await setStage();
    const given = { with: { deployment: 'true' } };
    await push(stage, A, IMAGE, given);
    const result = await push(stage, B, IMAGE, given);
    expect(result.outputs.outcome).toBe('reused');
    expect(onlyComment(stage.github)).toContain(short(A));
    expect(onlyComment(stage.github)).not.toContain(short(B));
    expect(result.main.summary).toContain(A);
    expect(result.main.summary).not.toContain(B);
    const states = stage.github.deployments.map(({ ref, statuses }) => [ref, statuses.at(-1)?.state]);
    expect(states).toEqual([
      [A, 'inactive'],
      [B, 'inactive'],
      [A, 'success'],
    ]);
    const [warning, ...more] = warnings(result.main);
    expect(more).toEqual([]);
    expect(warning?.title).toBe(ERROR_TITLES['image-tag-reused']);
    expect(warning?.message).toContain(`The preview shows commit ${A}, not ${B}`);
    expect(warning?.message.split('\n').slice(1, 3)).toEqual([
      `docker build --tag ghcr.io/acme/app:\${{ github.event.pull_request.head.sha }} .`,
      `image-name: ghcr.io/acme/app:\${{ github.event.pull_request.head.sha }}`,
    ]);
  });

  test('and other settings: the sandbox is new, its snapshot and so its commit are not', async () => {
    await using stage = await setStage();
    await pushed(stage, A);
    const result = await push(stage, B, IMAGE, { with: { env: 'COLOUR=green' } });
    expect(result.outputs.outcome).toBe('replaced');
    expect(commitLabel(stage)).toBe(A);
    expect(onlyComment(stage.github)).toContain(short(A));
    expect(warnings(result.main)[0]?.message).toContain(`The preview shows commit ${A}, not `);
    const third = await push(stage, 'c'.repeat(40), IMAGE, { with: { env: 'COLOUR=red' } });
    expect(warnings(third.main)[0]?.message).toContain(`The preview shows commit ${A}, not `);
  });

  test('whose sandbox is gone: no commit is named, for nobody knows of which the snapshot is', async () => {
    await using stage = await setStage();
    const { sandbox } = await pushed(stage, A);
    stage.daytona.forget(sandbox.id);
    const result = await push(stage, B, IMAGE, { with: { deployment: 'true' } });
    expect(result.outputs.outcome).toBe('created');
    expect(commitLabel(stage)).toBeUndefined();
    expect(onlyComment(stage.github)).not.toContain('Commit');
    expect(warnings(result.main)[0]?.message).toContain('so it is unknown whether the preview shows commit');
    expect(stage.github.deployments.at(-1)?.statuses.at(-1)?.description).toContain('is unknown');
  });
});

describe.concurrent('nothing is amiss', () => {
  test('when the commit is in the tag, whole or short', async () => {
    await using stage = await setStage();
    for (const tag of [B, `sha-${B.slice(0, 7)}`]) {
      const image = `ghcr.io/acme/app:${tag}`;
      const { sandbox } = await pushed(stage, B, image);
      stage.daytona.forget(sandbox.id);
      const result = await push(stage, B, image);
      expect(warnings(result.main)).toEqual([]);
      expect(onlyComment(stage.github)).toContain(short(B));
      expect(commitLabel(stage)).toBe(B);
    }
  });

  test('when a leg of a matrix uses the snapshot of another leg of the same commit', async () => {
    await using stage = await setStage();
    for (const index of [0, 1]) {
      const result = await push(stage, A, IMAGE, { strategy: { 'job-index': index, 'job-total': 2 } });
      expect(warnings(result.main)).toEqual([]);
    }
    expect(stage.github.comments.map(({ body }) => body.includes(short(A)))).toEqual([true, true]);
  });

  test('when the same commit runs again, or a new commit has a tag of its own', async () => {
    await using stage = await setStage();
    await pushed(stage, A);
    for (const [sha, image] of [
      [A, IMAGE],
      [B, NEXT_IMAGE],
    ] as const) {
      const result = await push(stage, sha, image);
      expect(warnings(result.main)).toEqual([]);
      expect(onlyComment(stage.github)).toContain(short(sha));
    }
  });
});
