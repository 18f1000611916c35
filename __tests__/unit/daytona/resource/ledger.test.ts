import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, openLedger } from '../../../../src/daytona/resource/ledger.ts';

function open(times: readonly number[] = [1, 2, 3, 4, 5, 6]) {
  const saved: (readonly Entry[])[] = [];
  const rest = [...times];
  return {
    saved,
    ledger: openLedger(
      (entries) => saved.push(entries),
      () => rest.shift() ?? 0,
    ),
  };
}

describe('The ledger', () => {
  it('saves an intention without an id, then the claim, with the time of the intention', () => {
    const { ledger, saved } = open();
    ledger.intend('snapshot', 'app');
    ledger.claim('snapshot', 'made', { name: 'app', id: 'id-1' });
    ledger.intend('sandbox', 'pr-7');
    ledger.claim('sandbox', 'adopted', { name: 'pr-7', id: 'id-2' });
    expect(saved).toEqual([
      [{ kind: 'snapshot', name: 'app', claim: 'intended', since: 1 }],
      [{ kind: 'snapshot', name: 'app', claim: 'made', id: 'id-1', since: 1 }],
      [
        { kind: 'snapshot', name: 'app', claim: 'made', id: 'id-1', since: 1 },
        { kind: 'sandbox', name: 'pr-7', claim: 'intended', since: 2 },
      ],
      [
        { kind: 'snapshot', name: 'app', claim: 'made', id: 'id-1', since: 1 },
        { kind: 'sandbox', name: 'pr-7', claim: 'adopted', id: 'id-2', since: 2 },
      ],
    ]);
  });

  it('saves no claim twice, and keeps the time of the intention', () => {
    const { ledger, saved } = open();
    ledger.intend('sandbox', 'pr-7');
    ledger.claim('sandbox', 'made', { name: 'pr-7', id: 'id-1' });
    ledger.claim('sandbox', 'made', { name: 'pr-7', id: 'id-1' });
    expect(saved).toHaveLength(2);
    expect(ledger.entry('sandbox')).toMatchObject({ since: 1 });
  });

  it('forgets an entry, and saves that once', () => {
    const { ledger, saved } = open();
    ledger.intend('sandbox', 'pr-7');
    ledger.forget('sandbox');
    ledger.forget('sandbox');
    expect(saved.at(-1)).toEqual([]);
    expect(saved).toHaveLength(2);
    expect(ledger.entry('sandbox')).toBeUndefined();
  });

  it('has saved its entries at any moment', () => {
    const kind = fc.constantFrom('snapshot' as const, 'sandbox' as const);
    const step = fc.oneof(
      fc.tuple(fc.constant('intend' as const), kind, fc.constantFrom('a', 'b')),
      fc.tuple(fc.constant('made' as const), kind, fc.constantFrom('1', '2')),
      fc.tuple(fc.constant('adopted' as const), kind, fc.constantFrom('1', '2')),
      fc.tuple(fc.constant('forget' as const), kind, fc.constant('')),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { ledger, saved } = open();
        for (const [what, of, word] of steps) {
          if (what === 'intend') ledger.intend(of, word);
          else if (what === 'forget') ledger.forget(of);
          else ledger.claim(of, what, { name: 'name', id: word });
          const known = [ledger.entry('snapshot'), ledger.entry('sandbox')].filter((entry) => entry !== undefined);
          const told = saved.at(-1) ?? [];
          expect(told.toSorted((a, b) => b.kind.localeCompare(a.kind))).toEqual(known);
        }
      }),
    );
  });
});
