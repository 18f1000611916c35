import { parseArgs } from 'node:util';
import { TEXT_PARSERS } from '../__tests__/fuzz/parsers.ts';
import { type Tried, tryDocuments, tryTexts } from '../__tests__/fuzz/try-texts.ts';

/** The batch size. Progress up to the last batch is known when a run is stopped. */
const BATCH = 20_000;

/**
 * Fuzzes all text parsers at length: `npm run fuzz -- --executions 10000000 --documents 200000`. Prints a line for each
 * parser. Stops at the first failure, with the smallest text that causes it and the seed to repeat it.
 */
const { values } = parseArgs({
  options: {
    executions: { type: 'string', default: '10000000' },
    documents: { type: 'string', default: '200000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
  },
});
const seed = Number(values.seed);
const each = Math.ceil(Number(values.executions) / TEXT_PARSERS.length);

let texts = 0;
console.log(`seed ${seed}, ${TEXT_PARSERS.length} parsers, ${each} texts each`);
for (const parser of TEXT_PARSERS) texts += report((count, at) => tryTexts(parser, count, at), each);
const documents = report(tryDocuments, Number(values.documents));
console.log(`${texts} executions and ${documents} documents, no fault`);

/** Runs in batches, each with its own seed. @returns the number of executions. */
function report(attempt: (count: number, seed: number) => Tried, total: number): number {
  let sum: Tried | undefined;
  for (let done = 0; done < total; done += BATCH) {
    const tried = attempt(Math.min(BATCH, total - done), seed + done);
    sum = sum === undefined ? tried : add(sum, tried);
  }
  if (sum === undefined) return 0;
  const { name, executions, accepted, slowestMs, slowest } = sum;
  const example = JSON.stringify(slowest.slice(0, 60));
  console.log(`${name}: ${executions} tried, ${accepted} accepted; slowest ${slowestMs.toFixed(1)} ms: ${example}`);
  return executions;
}

function add(a: Tried, b: Tried): Tried {
  const slower = a.slowestMs >= b.slowestMs ? a : b;
  return { ...slower, executions: a.executions + b.executions, accepted: a.accepted + b.accepted };
}
