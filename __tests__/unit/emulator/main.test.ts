import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { IMAGE_WORDS } from '../../../emulator/index.ts';

const MAIN = fileURLToPath(new URL('../../../emulator/main.ts', import.meta.url));

it.each(['SIGINT', 'SIGTERM'] as const)('the program prints its address and exits on %s', async (signal) => {
  const child = spawn(process.execPath, [MAIN, '--port', '0', '--speed', '20'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  while (!printed.includes('Kinds of faults')) {
    await once(child.stdout, 'data');
  }
  const apiUrl = /DAYTONA_API_URL=(\S+)/.exec(printed)?.[1];
  const key = /DAYTONA_API_KEY=(\S+)/.exec(printed)?.[1];
  const response = await fetch(`${apiUrl}/snapshots`, { headers: { Authorization: `Bearer ${key}` } });
  expect(response.status).toBe(200);
  expect(IMAGE_WORDS.filter(({ word }) => !printed.includes(`  ${word}`))).toEqual([]);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
});
