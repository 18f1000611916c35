import { expect, it } from 'vitest';
import { InputError } from '../../../../src/action/inputs/parsing/input-error.ts';
import { YAML } from '../../../../src/action/inputs/parsing/yaml.ts';
import { readSnapshotInputs } from '../../../../src/action/inputs/snapshot-inputs.ts';
import { environmentOf, LEAST } from '../job/job.ts';

it.each([
  ['`keep` without a family', { 'snapshot-name': 'base', keep: '3' }, '`keep` is set without `family`'],
  ['both names', { 'snapshot-name': 'base', family: 'app' }, '`snapshot-name` is set together with `family`'],
  ['no name', {}, '`snapshot-name` is empty, and so is `family`'],
  ['`keep: 0`', { family: 'app', keep: '0' }, '`keep` is too small. Accepted: a whole number from 1'],
  ['a family that no name may begin with', { family: 'Acme App' }, '`family` is not a valid name'],
])('the action snapshot cannot use %s', (_, given, says) => {
  const read = () => readSnapshotInputs(environmentOf({ ...LEAST, 'snapshot-name': '', ...given }), YAML);
  expect(read).toThrow(InputError);
  expect(read).toThrow(says);
});
