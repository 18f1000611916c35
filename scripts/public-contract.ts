import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { isMapping } from '../__tests__/harness/action-metadata.ts';
import { FALLBACK } from '../src/action/inputs/contract.ts';
import { LABEL } from '../src/daytona/labels.ts';
import { ERROR_TITLES } from '../src/error-codes.ts';

/** What a workflow file can depend on; each list by name, so that an addition differs from a change. */
export type PublicContract = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const PINNED = path('__tests__/contract/public-contract.json');

const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true]));

/** The contract as it is in this tree. All that it is read from is named here. */
export function currentContract(): PublicContract {
  const action: unknown = parse(readFileSync(path('action.yml'), 'utf8'));
  const inputs = isMapping(action) && isMapping(action.inputs) ? action.inputs : {};
  const outputs = isMapping(action) && isMapping(action.outputs) ? action.outputs : {};
  return {
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, meaningOf(input)])),
    outputs: named(Object.keys(outputs)),
    variables: named(Object.values(FALLBACK)),
    'error codes': named(Object.keys(ERROR_TITLES)),
    labels: named(Object.values(LABEL)),
  };
}

/** A description may be written better; what is required and what is taken for nothing may not change. */
function meaningOf(input: unknown): Readonly<Record<string, unknown>> {
  const { required = false, default: otherwise = null } = isMapping(input) ? input : {};
  return { required, default: otherwise };
}

/** The contract as the newest major version promises it. */
export function pinnedContract(): PublicContract {
  return JSON.parse(readFileSync(PINNED, 'utf8'));
}

/** What of a promise another contract breaks; what that one has more is no break. */
export function breaks(promised: PublicContract, current: PublicContract): string[] {
  return Object.entries(promised).flatMap(([list, entries]) =>
    Object.entries(entries).flatMap(([name, meaning]) => {
      const now = current[list]?.[name];
      if (now === undefined) return [`${list}: ${name} is gone`];
      const [before, after] = [meaning, now].map((value) => JSON.stringify(value));
      return before === after ? [] : [`${list}: ${name} was ${before}, and is ${after}`];
    }),
  );
}

/** `node scripts/public-contract.ts` makes the current contract the promise: for a new major version, or after an addition. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of breaks(pinnedContract(), currentContract())) console.log(`breaks a promise: ${line}`);
  writeFileSync(PINNED, `${JSON.stringify(currentContract(), undefined, 2)}\n`);
}
