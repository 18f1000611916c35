import { describe, expect, it } from 'vitest';
import { runAction } from '../harness/index.ts';
import { ordinaryInputs, startServer } from './scenario.ts';

describe.concurrent('the expiry, if no cleanup ever runs', () => {
  it('is set by default, finite, and the log shows when Daytona deletes the sandbox', async () => {
    await using server = await startServer();
    const result = await runAction({ with: ordinaryInputs(server) });
    expect(server.sandboxes()).toMatchObject([{ autoStopInterval: 60, autoDeleteInterval: 1440 }]);
    const create = server.requests.find(({ operationId }) => operationId === 'createSandbox');
    expect(create?.body).toMatchObject({ autoStopInterval: 60, autoDeleteInterval: 1440, ttlMinutes: 10080 });
    expect(result.main.printed).toContain(
      'Daytona stops it after 1 hour without activity, deletes it 1 day after it stops, and in any case 7 days after it was created',
    );
  });

  it('follows the inputs, as the log shows', async () => {
    await using server = await startServer();
    const expiry = { 'auto-stop-interval': '0', 'auto-delete-interval': '-1', 'ttl-minutes': '90' };
    const result = await runAction({ with: { ...ordinaryInputs(server), ...expiry } });
    expect(result.main.printed).toContain(
      'Daytona never stops it automatically, and in any case 90 minutes after it was created',
    );
  });
});
