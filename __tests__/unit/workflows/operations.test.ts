import { expect, it } from 'vitest';
import { DAYTONA_SOURCES, RESOURCE_OF } from '../../../src/workflows/operations.ts';

it('every operation of a document belongs to a snapshot or a sandbox', () => {
  const operations = Object.values(DAYTONA_SOURCES).flatMap((operations) => Object.keys(operations));
  expect([...RESOURCE_OF.keys()].toSorted()).toEqual(operations.toSorted());
});
