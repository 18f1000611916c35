import { describe, expect, it } from 'vitest';
import { LABEL, LABEL_PREFIX, labelOf, labelsOf } from '../../../../src/daytona/ownership/labels.ts';

describe('A label', () => {
  it.each([
    [{ labels: { a: 'b' } }, 'a', 'b'],
    [{ labels: { a: '' } }, 'a', ''],
    [{ labels: { a: 5 } }, 'a', undefined],
    [{ labels: {} }, 'constructor', undefined],
    [{ labels: null }, 'a', undefined],
    [{}, 'a', undefined],
    [undefined, 'a', undefined],
  ])('%j %s: %s', (body, name, value) => {
    expect(labelOf(labelsOf(body), name)).toBe(value);
  });
});

it('every label of the action starts with its prefix', () => {
  for (const label of Object.values(LABEL)) expect(label).toMatch(new RegExp(`^${LABEL_PREFIX}[a-z-]+$`));
});
