import { describe, expect, test } from 'vitest';
import type { SandboxRecord } from '../../emulator/index.ts';
import { IMAGE, type Stage, setStage } from './pull-request.ts';

/** Ids, ports, times and secrets, which differ between two servers. */
const OWN =
  /[0-9a-f]{8}-[0-9a-f-]{27}|127\.0\.0\.1:\d+|\d{4}-\d\d-\d\dT[\d:.]+Z|(?<=\/instance": "101\.1\.)\w{8}|(?<="previewToken": ")\w+|(?<="startedAt": )\d+/g;

/** In minutes, rounded. */
const livesFor = ({ createdAt, autoDestroyAt }: SandboxRecord) =>
  Math.round((Date.parse(autoDestroyAt ?? '') - Date.parse(createdAt)) / 60_000);

function leftOn({ daytona, github }: Stage): string {
  const left = [daytona.snapshots(), daytona.sandboxes(), github.comments, daytona.sandboxes().map(livesFor)];
  return JSON.stringify(left, undefined, 1).replaceAll(OWN, '…');
}

const OTHERS = { env: 'A=1', labels: 'team=x', entrypoint: 'node server.js', 'ttl-minutes': '90' };

describe.concurrent('what these tests put there for an earlier job is what a job leaves', () => {
  test.each([
    ['with ordinary inputs', {}, {}],
    ['with other inputs', { ...OTHERS, 'sandbox-name': 'acme', 'preview-access': 'public' }, {}],
    ['without a comment', { comment: 'false', 'snapshot-name': 'acme-app-1' }, {}],
    ['of a leg of a matrix', {}, { strategy: { 'job-index': 1, 'job-total': 2 } }],
  ])('%s', async (_, given, context) => {
    await using played = await setStage();
    await using seeded = await setStage();
    // The names contain a hash of it.
    const options = { with: given, github: { server_url: 'https://github.example.com' }, ...context };
    const { conclusion, log } = await played.on('opened', IMAGE, options);
    await seeded.earlier('opened', IMAGE, options);
    expect(conclusion, log).toBe('success');
    expect(leftOn(seeded)).toBe(leftOn(played));
  });

  test('outside of a pull request', async () => {
    await using played = await setStage();
    await using seeded = await setStage();
    const options = { github: { server_url: 'https://github.example.com' } };
    await played.onSchedule({ 'image-name': IMAGE }, options);
    await seeded.earlierOnSchedule({ 'image-name': IMAGE }, options);
    expect(played.daytona.sandboxes()).toHaveLength(1);
    expect(leftOn(seeded)).toBe(leftOn(played));
  });
});
