import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The kinds of the test observer, with their row in the table of docs/security.md. */
const ROWS = { host: 'Hosts', variable: 'Environment variables', file: 'Files', process: 'Processes' } as const;
type Kind = keyof typeof ROWS;

/** Something that the bundle accessed. */
interface Touched {
  readonly kind: string;
  readonly name: string;
}

/** Returns everything observed, without duplicates. @param notes lines of `__tests__/harness/observer.mjs`. */
export function touched(notes: string): Touched[] {
  const lines = new Set(notes.split('\n').filter((line) => line !== ''));
  const all = [...lines].map((line) => {
    const [kind = '', first = '', role] = line.split(' ');
    // Name an address by its role: in the tests, every address is on this machine.
    return { kind, name: role === undefined ? first : addressOf(first, role) };
  });
  return [...new Map(all.map((thing) => [`${thing.kind} ${thing.name}`, thing])).values()];
}

function addressOf(address: string, role: string): string {
  if (role !== 'other') return role;
  return /^(localhost|127\.[\d.]+|::1|.*\.localhost):\d+$/.test(address) ? 'reported by Daytona' : address;
}

/** Returns the names that the table allows, by kind. `INPUT_*` stands for every name with that prefix. */
export function allowed(document: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(ROWS).map(([kind, title]) => {
      const row = new RegExp(`^\\| ${title} \\| (.*) \\|$`, 'm').exec(document)?.[1];
      if (row === undefined) throw new Error(`docs/security.md has no row "${title}"`);
      return [kind, [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)];
    }),
  );
}

/** Returns the differences: what was accessed but is not allowed, and what is allowed but was never accessed. */
export function disagreements(notes: string, document: string): string[] {
  const things = touched(notes);
  const table = allowed(document);
  const fits = (pattern: string, name: string) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
  const unknown = things.filter(({ kind, name }) => !table[kind]?.some((pattern) => fits(pattern, name)));
  const unused = Object.entries(table).flatMap(([kind, patterns]) =>
    patterns
      .filter((pattern) => !things.some((thing) => thing.kind === kind && fits(pattern, thing.name)))
      .map((pattern) => `${kind} ${pattern} is in docs/security.md, and was never touched`),
  );
  return [...unknown.map(({ kind, name }) => `${kind} ${name} was touched, and is not in docs/security.md`), ...unused];
}

/** Counts the accessed names of one kind. */
export function count(notes: string, kind: Kind): number {
  return touched(notes).filter((thing) => thing.kind === kind).length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file = ''] = process.argv.slice(2);
  const notes = readFileSync(file, 'utf8');
  const found = disagreements(notes, readFileSync(new URL('../docs/security.md', import.meta.url), 'utf8'));
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
  else {
    const counts = [`${count(notes, 'host')} kinds of hosts`, `${count(notes, 'variable')} variables`];
    console.log(`The bundle touched what docs/security.md says: ${counts.join(', ')}, ${count(notes, 'file')} files.`);
  }
}
