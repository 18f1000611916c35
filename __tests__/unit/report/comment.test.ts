import { describe, expect, test } from 'vitest';
import { type PreviewReport, previewComment } from '../../../src/report/comment.ts';

const HELP = 'docs/troubleshooting.md#snapshot-failed';

const ABOUT = { runUrl: 'https://github.com/acme/app/actions/runs/1/attempts/1', sha: 'abcdef0123456789' };

const headline = (status: PreviewReport['status']) => previewComment({ ...ABOUT, status }).split('\n')[0];

describe('the comment', () => {
  test('of a ready preview', () => {
    const text = previewComment({
      ...ABOUT,
      status: 'ready',
      image: 'ghcr.io/acme/app:1',
      sandboxName: 'acme--app--pr-7',
      outcome: 'replaced',
      previewUrl: 'https://3000-id.proxy.daytona.work',
      accessNote: 'Only members can open it.',
      expiry: 'Daytona stops it after 1 hour without activity.',
    });
    expect(text).toBe(
      [
        '### ✅ Preview ready',
        '',
        '- **Preview:** [https://3000-id.proxy.daytona.work](<https://3000-id.proxy.daytona.work/>)',
        '- **Image:** `ghcr.io/acme/app:1`',
        '- **Sandbox:** `acme--app--pr-7`, replaced',
        '- **Commit:** `abcdef0`',
        '- **Log:** [workflow run](<https://github.com/acme/app/actions/runs/1/attempts/1>)',
        '',
        '<sub>Only members can open it.</sub>',
        '',
        '<sub>Daytona stops it after 1 hour without activity.</sub>',
      ].join('\n'),
    );
  });

  test('of a failure has the escaped reason and the previous preview', () => {
    const error = {
      title: 'The <snapshot> failed',
      message: 'Daytona says: @team #1\n::error::x\n<img src=x>',
      help: HELP,
    };
    const previousPreview = { sha: '1234567890', previewUrl: 'https://3000-id.proxy.daytona.work' };
    const text = previewComment({ ...ABOUT, status: 'failed', error, previousPreview });
    expect(text).toContain('**The &lt;snapshot\\> failed**');
    expect(text).not.toMatch(/@team|(?<!\\)#1|<img/);
    expect(text).toContain('The preview of `1234567` is still available: [https://3000-id.proxy');
  });

  test('truncates a long reason', () => {
    const message = Array.from({ length: 100 }, () => 'x'.repeat(10_000)).join('\n');
    expect(
      previewComment({ ...ABOUT, status: 'failed', error: { title: 'x', message, help: HELP } }).length,
    ).toBeLessThan(6000);
  });

  test('has a different headline for each status', () => {
    expect(headline('deleted')).toBe('### 🗑️ Preview deleted');
    expect(headline('cancelled')).toBe('### ⚠️ Preview cancelled');
    expect(headline('left')).toBe('### ❌ Preview not deleted');
  });
});
