import { parseArgs } from 'node:util';
import { FAULT_KINDS, IMAGE_WORDS, startEmulator } from './index.ts';

const DEFAULT_PORT = '4141';

function describeWords(): string {
  return IMAGE_WORDS.map(({ word, seconds, meaning }) => {
    const shown = seconds === undefined ? word : `${word}-N (${seconds})`;
    return `  ${shown.padEnd(22)} ${meaning}`;
  }).join('\n');
}

function introduction(apiUrl: string, apiKey: string, url: string, speed: number): string {
  return `Daytona API emulator
  DAYTONA_API_URL=${apiUrl}
  DAYTONA_API_KEY=${apiKey}
  server seconds pass ${speed} times as fast as real ones (--speed)

Words in an image name (docker.io/acme/slowpull-8:1) that make it misbehave:
${describeWords()}

Control calls (no key): POST and DELETE ${url}/emulator/faults, PATCH ${url}/emulator/settings, GET ${url}/emulator/state, POST ${url}/emulator/kill
Kinds of faults: ${FAULT_KINDS.join(', ')}
`;
}

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: DEFAULT_PORT },
    speed: { type: 'string', default: '1' },
    host: { type: 'string', default: '127.0.0.1' },
    seed: { type: 'string', default: '1' },
    'preview-by': { type: 'string', default: 'name' },
  },
});

const speed = Number(values.speed);
const port = Number(values.port);
const emulator = await startEmulator({
  port,
  host: values.host,
  speed,
  seed: Number(values.seed),
  settings: { previewBy: values['preview-by'] === 'port' ? 'port' : 'name' },
}).catch((error: unknown) => {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  console.error(`Port ${port} is in use. Choose another one: npm run emulator -- --port ${port + 1}`);
  process.exit(1);
});
console.log(introduction(emulator.apiUrl, emulator.apiKey, emulator.url, speed));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    emulator.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
