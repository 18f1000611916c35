import { describe, expect, it } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { told } from './neighbours.ts';
import { IMAGE, setStage } from './pull-request.ts';

describe.concurrent("`api-url` is the address of Daytona's other platform", () => {
  it.each(['https://api.daytona.com', 'https://app.daytona.com/api', 'https://API.Daytona.Com./v2'])(
    '%s, as input or variable: rejected before the first request',
    async (url) => {
      await using stage = await setStage();
      for (const given of [
        { with: { 'api-url': url } },
        { with: { 'api-url': '' }, job: { env: { DAYTONA_API_URL: url } } },
      ]) {
        const { main, conclusion, log } = await stage.on('opened', IMAGE, given);
        expect(conclusion, log).toBe('failure');
        expect(told(main, ERROR_TITLES.input)).toMatch(
          /platform that this action does not support.*`https:\/\/app\.daytona\.io\/api`/s,
        );
        expect(main.log).not.toContain('Daytona did not respond');
      }
      expect(stage.daytona.requests).toEqual([]);
    },
  );
});

describe.concurrent('the server returns an unencrypted preview URL', () => {
  const url = 'http://3000-box.preview.example:4000/';
  const token = 'preview-token-in-clear';

  it.each(['private', 'public', 'signed'])('%s: the step fails, and sends no request there', async (access) => {
    await using stage = await setStage();
    for (const operationId of ['getPortPreviewUrl', 'getSignedPortPreviewUrl'])
      stage.daytona.addFault({ match: { operationId }, kind: 'rewrite', rewrite: { url, token } });
    const given = { 'preview-access': access, 'ready-path': '/' };
    const { main, outputs, log } = await stage.on('opened', IMAGE, { with: given });
    expect(told(main, ERROR_TITLES['preview-not-encrypted']), log).toContain(
      'The preview URL is not encrypted: it starts with `http:` and leads to 3000-box.preview.example:4000.',
    );
    expect(main.printed).not.toContain('Waiting for the app to respond');
    expect(outputs['preview-url'] ?? '').toBe('');
    expect(stage.daytona.sandboxes()).toEqual([]);
  });

  it('without `preview-port` no preview URL is requested', async () => {
    await using stage = await setStage();
    stage.daytona.addFault({ match: { operationId: 'getPortPreviewUrl' }, kind: 'rewrite', rewrite: { url } });
    const { conclusion, log } = await stage.on('opened', IMAGE, { with: { 'preview-port': '' } });
    expect(conclusion, log).toBe('success');
  });
});
