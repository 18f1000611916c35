import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FALLBACK } from '../src/action/inputs/contract.ts';
import { LABEL } from '../src/daytona/ownership/labels.ts';
import { ERROR_TITLES } from '../src/error-codes.ts';
import { type Action, type Input, readActions } from './actions.ts';

/** Everything that a workflow file can depend on. Lists are keyed by name, to distinguish additions from changes. */
export type PublicContract = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const PINNED = path('__tests__/contract/public-contract.json');

const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true]));

/** Returns the contract of this tree. Everything it is derived from is listed here. */
export function currentContract(): PublicContract {
  return {
    ...Object.fromEntries(readActions().flatMap(contractOf)),
    variables: named(Object.values(FALLBACK)),
    'error codes': named(Object.keys(ERROR_TITLES)),
    labels: named(Object.values(LABEL)),
  };
}

/** The lists of one action. */
function contractOf({ folder, inputs, outputs }: Action): [string, Readonly<Record<string, unknown>>][] {
  const list = (name: string) => (folder === '.' ? name : `${name} of ${folder}`);
  const meanings = Object.entries(inputs).map(([name, input]) => [name, meaningOf(input)] as const);
  return [
    [list('inputs'), Object.fromEntries(meanings)],
    [list('outputs'), named(Object.keys(outputs))],
  ];
}

/** Ignores the description, which may be improved. Whether an input is required and its default must not change. */
function meaningOf({ required = false, default: otherwise }: Input): Readonly<Record<string, unknown>> {
  return { required, default: otherwise ?? null };
}

/** Returns the contract promised by the newest major version. */
export function pinnedContract(): PublicContract {
  return JSON.parse(readFileSync(PINNED, 'utf8'));
}

/** Returns what the current contract breaks of a promised one. Additions do not break anything. */
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

/** `node scripts/public-contract.ts` pins the current contract, for a new major version or after an addition. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of breaks(pinnedContract(), currentContract())) console.log(`breaks a promise: ${line}`);
  writeFileSync(PINNED, `${JSON.stringify(currentContract(), undefined, 2)}\n`);
}
