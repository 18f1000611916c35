import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../../src/daytona/ensure/existing-snapshot.ts';

const existing = {
  imageName: 'acme/app:1',
  entrypoint: ['node', 'server.js'],
  cpu: 1,
  mem: 2,
  disk: 3,
  regionIds: ['us'],
};

describe('The differences between a snapshot and the request', () => {
  it.each([
    ['an empty request', {}, []],
    ['the same image', { name: 'x', imageName: 'acme/app:1' }, []],
    [
      'the same of everything',
      { imageName: 'acme/app:1', entrypoint: ['node', 'server.js'], cpu: 1, memory: 2, disk: 3, regionId: 'us' },
      [],
    ],
    ['another image', { imageName: 'acme/app:2' }, ['its image is "acme/app:1", not "acme/app:2"']],
    ['another entrypoint', { entrypoint: ['node'] }, ['its entrypoint is ["node","server.js"], not ["node"]']],
    ['more', { cpu: 2, memory: 4, disk: 5 }, ['its cpu is 1, not 2', 'its memory is 2, not 4', 'its disk is 3, not 5']],
    ['another region', { regionId: 'eu' }, ['it is in the region us, not eu']],
  ])('%s', (_, wanted, lines) => {
    expect(differences(wanted, existing)).toEqual(lines);
  });

  it('ignore regions that the server does not report', () => {
    expect(differences({ regionId: 'eu' }, { imageName: 'x' })).toEqual([]);
  });

  it('are empty for a snapshot created by the same request', () => {
    const asked = fc.record(
      { imageName: fc.string(), entrypoint: fc.array(fc.string()), cpu: fc.nat(), memory: fc.nat(), disk: fc.nat() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(asked, (wanted) => {
        const { memory, ...rest } = wanted;
        expect(differences(wanted, { ...rest, mem: memory })).toEqual([]);
      }),
    );
  });
});
