import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
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

it('says in one line that its port is in use', async () => {
  const taken = createServer();
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const child = spawn(process.execPath, [MAIN, '--port', String(port)], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  expect(await once(child, 'close')).toEqual([1, null]);
  taken.close();
  expect(complaint).toBe(`Port ${port} is in use. Choose another one: npm run emulator -- --port ${port + 1}\n`);
});
