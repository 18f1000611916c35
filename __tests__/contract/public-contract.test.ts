import { describe, expect, it } from 'vitest';
import { breaks, currentContract, type PublicContract, pinnedContract } from '../../scripts/public-contract.ts';

describe('what workflows depend on', () => {
  it('is still there, and means what it meant', () => {
    // Is it meant? It takes a new major version: `node scripts/public-contract.ts`, and a line in CHANGELOG.md.
    expect(breaks(pinnedContract(), currentContract())).toEqual([]);
  });

  it('has inputs and outputs of each action, variables, error codes and labels', () => {
    expect(Object.entries(pinnedContract()).map(([list, entries]) => [list, Object.keys(entries).length > 2])).toEqual([
      ['inputs', true],
      ['outputs', true],
      ['inputs of snapshot', true],
      ['outputs of snapshot', true],
      ['inputs of sweep', true],
      ['outputs of sweep', true],
      ['variables', true],
      ['error codes', true],
      ['labels', true],
    ]);
  });
});

describe('a change of the contract', () => {
  const promised: PublicContract = {
    inputs: { cleanup: { required: false, default: 'never' } },
    outputs: { url: true },
  };

  it('that adds passes', () => {
    const more = { ...promised, outputs: { url: true, id: true }, labels: { a: true } };
    expect(breaks(promised, more)).toEqual([]);
  });

  it.each<readonly [string, PublicContract, string]>([
    ['takes an output away', { ...promised, outputs: {} }, 'outputs: url is gone'],
    ['takes a list away', { outputs: promised.outputs ?? {} }, 'inputs: cleanup is gone'],
    [
      'gives an input another default',
      { ...promised, inputs: { cleanup: { required: false, default: 'always' } } },
      'inputs: cleanup was {"required":false,"default":"never"}, and is {"required":false,"default":"always"}',
    ],
  ])('that %s does not', (_what, changed, broken) => expect(breaks(promised, changed)).toEqual([broken]));
});
