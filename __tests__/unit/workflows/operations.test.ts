import { expect, it } from 'vitest';
import { DAYTONA_SOURCES, RESOURCE_OF } from '../../../src/workflows/operations.ts';

it('every operation that a document may call says whether it is about a snapshot or a sandbox', () => {
  const operations = Object.values(DAYTONA_SOURCES).flatMap((operations) => Object.keys(operations));
  expect([...RESOURCE_OF.keys()].toSorted()).toEqual(operations.toSorted());
});
