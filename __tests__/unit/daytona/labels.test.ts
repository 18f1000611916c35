import { describe, expect, it } from 'vitest';
import { isOurs, LABEL, labelOf, MANAGED_BY } from '../../../src/daytona/labels.ts';

const wanted = { labels: { [LABEL.managedBy]: MANAGED_BY, [LABEL.repository]: 'octo/repo' } };

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
    expect(labelOf(body, name)).toBe(value);
  });
});

describe('A sandbox is ours', () => {
  it('when the action made it for the same repository', () => {
    expect(isOurs({ labels: { ...wanted.labels, more: 'x' } }, wanted)).toBe(true);
  });

  it.each([
    ['no labels', {}],
    ['another maker', { labels: { ...wanted.labels, [LABEL.managedBy]: 'me' } }],
    ['another repository', { labels: { ...wanted.labels, [LABEL.repository]: 'octo/other' } }],
    ['a repository in other case', { labels: { ...wanted.labels, [LABEL.repository]: 'Octo/Repo' } }],
    ['no maker', { labels: { [LABEL.repository]: 'octo/repo' } }],
  ])('not with %s', (_, existing) => {
    expect(isOurs(existing, wanted)).toBe(false);
  });
});
