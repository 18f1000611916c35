import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureStart } from './start.ts';
import { requirePackages } from './subjects.ts';
import { measureLateness, measureWait } from './wait.ts';

/** The tables, by the name that selects one: `npm run bench -- start --rounds 21 --json figures.json`. */
const TABLES: Readonly<Record<string, (rounds: number) => Promise<readonly object[]>>> = {
  start: measureStart,
  wait: measureWait,
  lateness: measureLateness,
};

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, json: { type: 'string' } },
  allowPositionals: true,
});
requirePackages();
const figures: Record<string, readonly object[]> = {};
for (const [name, measure] of Object.entries(TABLES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const rows = await measure(Number(values.rounds));
  figures[name] = rows;
  console.log(name);
  console.table(rows);
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
