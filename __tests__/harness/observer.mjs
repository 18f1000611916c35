// Loaded before the bundle with `--import`, to record its accesses. `?to=` names the file that gets a line for each new
// one.
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = new URL(import.meta.url).searchParams.get('to');
const environment = process.env;
const { appendFileSync } = fs;
const seen = new Set();

let noting = false;

function note(kind, name) {
  const line = `${kind} ${name}\n`;
  // Writing the note accesses a file, too.
  if (noting || seen.has(line)) return;
  seen.add(line);
  noting = true;
  appendFileSync(file, line);
  noting = false;
}

/**
 * Records a variable only if the bundle reads it, because Node.js functions called by the bundle read variables too.
 * The reader's frame comes after those of this function and of the trap.
 */
function readVariable(name) {
  const reader = new Error().stack?.split('\n')[3] ?? '';
  if (typeof name === 'string' && name !== '' && /[\\/]dist[\\/][\w.]+\.js/.test(reader)) note('variable', name);
}

process.env = new Proxy(environment, {
  get(target, name) {
    readVariable(name);
    return target[name];
  },
  has(target, name) {
    readVariable(name);
    return name in target;
  },
  getOwnPropertyDescriptor(target, name) {
    readVariable(name);
    return Object.getOwnPropertyDescriptor(target, name);
  },
});

/** Names a file by the variable that contains its path, or else by its path. */
function nameOfFile(path) {
  const text = String(path);
  const variable = Object.keys(environment).find((name) => name.startsWith('GITHUB_') && environment[name] === text);
  return variable ?? text;
}

const WRITERS = [
  'appendFile',
  'chmod',
  'copyFile',
  'cp',
  'link',
  'mkdir',
  'mkdtemp',
  'rename',
  'rm',
  'rmdir',
  'symlink',
];
WRITERS.push('truncate', 'unlink', 'utimes', 'writeFile');
for (const name of WRITERS) {
  for (const [owner, method] of [
    [fs, name],
    [fs, `${name}Sync`],
    [fs.promises, name],
  ])
    watch(owner, method, ([path]) => note('file', nameOfFile(path)));
}
for (const [owner, method] of [
  [fs, 'open'],
  [fs, 'openSync'],
  [fs.promises, 'open'],
  [fs, 'createWriteStream'],
])
  watch(owner, method, ([path, flags]) => {
    if (method === 'createWriteStream' || (typeof flags === 'string' && flags !== 'r')) note('file', nameOfFile(path));
  });
for (const method of ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'])
  watch(childProcess, method, ([command]) => note('process', command));
watch(net.Socket.prototype, 'connect', ([first, second]) => {
  const options = Array.isArray(first) ? first[0] : typeof first === 'object' ? first : { port: first, host: second };
  note('host', `${options.host ?? options.path ?? 'localhost'}:${options.port ?? ''} ${roleOf(options)}`);
});
syncBuiltinESMExports();

/** Returns the source of an address: an input, a variable, or `other`, such as a server's response. */
function roleOf({ host = 'localhost', port }) {
  const api = environment['INPUT_API-URL'] || environment.DAYTONA_API_URL || 'https://app.daytona.io/api';
  const addresses = {
    'api-url': api,
    GITHUB_API_URL: environment.GITHUB_API_URL,
    HTTPS_PROXY: environment.https_proxy || environment.HTTPS_PROXY,
    HTTP_PROXY: environment.http_proxy || environment.HTTP_PROXY,
  };
  const same = ([, address]) => {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname, port: own } = new URL(address);
    const expected = own || (protocol === 'https:' ? '443' : '80');
    return hostname.replace(/^\[|\]$/g, '') === host && expected === String(port);
  };
  return Object.entries(addresses).find(same)?.[0] ?? 'other';
}

function watch(owner, method, before) {
  const original = owner[method];
  owner[method] = function observed(...args) {
    before(args);
    return Reflect.apply(original, this, args);
  };
}
