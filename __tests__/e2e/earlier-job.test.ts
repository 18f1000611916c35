import { describe, expect, test } from 'vitest';
import { IMAGE, type Stage, setStage } from './pull-request.ts';

/** Ids, ports, times and secrets, which differ between two servers. */
const OWN =
  /[0-9a-f]{8}-[0-9a-f-]{27}|127\.0\.0\.1:\d+|\d{4}-\d\d-\d\dT[\d:.]+Z|(?<=\/instance": "101\.1\.)\w{8}|(?<="previewToken": ")\w+|(?<="startedAt": )\d+/g;

const leftOn = ({ daytona, github }: Stage) =>
  JSON.stringify([daytona.snapshots(), daytona.sandboxes(), github.comments], undefined, 1).replaceAll(OWN, '…');

const OTHERS = { env: 'A=1', labels: 'team=x', entrypoint: 'node server.js', 'ttl-minutes': '90' };

describe.concurrent('what these tests put there for an earlier job is what a job leaves', () => {
  test.each([
    ['with ordinary inputs', {}],
    ['with other inputs', { ...OTHERS, 'sandbox-name': 'acme', 'preview-access': 'public' }],
    ['without a comment', { comment: 'false', 'snapshot-name': 'acme-app-1' }],
  ])('%s', async (_, given) => {
    await using played = await setStage();
    await using seeded = await setStage();
    // The names contain a hash of it.
    const options = { with: given, github: { server_url: 'https://github.example.com' } };
    const { conclusion, log } = await played.on('opened', IMAGE, options);
    await seeded.earlier('opened', IMAGE, options);
    expect(conclusion, log).toBe('success');
    expect(leftOn(seeded)).toBe(leftOn(played));
  });
});
