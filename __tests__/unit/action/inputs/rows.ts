import fc from 'fast-check';
import { LABEL } from '../../../../src/daytona/ownership/labels.ts';

export const REPOSITORY = 'acme/app';

export const SERVER = 'https://github.com';
export const REPOSITORY_ID = '1296269';

/** Ids and servers that come close. */
const NEAR_IDS = [REPOSITORY_ID, `${REPOSITORY_ID}0`, '129626', ` ${REPOSITORY_ID}`, REPOSITORY, '', '__proto__'];
const NEAR_SERVERS = [SERVER, `${SERVER}/`, 'https://ghe.acme.com', 'http://github.com', ''];
const PULLS = [
  '1',
  '2',
  '3',
  '01',
  '1e0',
  '0x1',
  ' 1',
  '1 ',
  '-1',
  '1.0',
  '',
  'NaN',
  '٣',
  '99999999999999999999',
  '__proto__',
];

/** Something that is no label, in the place of one. */
const oddity = fc.oneof(fc.constant(null), fc.integer(), fc.constant({ value: '1' }), fc.constant([REPOSITORY_ID]));

const label = (values: readonly string[]) =>
  fc.option(fc.oneof(fc.constantFrom(...values), oddity), { nil: undefined });

const ours = { [LABEL.server]: SERVER, [LABEL.repositoryId]: REPOSITORY_ID, [LABEL.owner]: '0123456789abcdef' };

/** Labels as the action sets them, as somebody else might, and as nobody should. */
export const anyLabels = fc.oneof(
  fc.record(
    {
      [LABEL.server]: label(NEAR_SERVERS),
      [LABEL.repositoryId]: label(NEAR_IDS),
      [LABEL.owner]: label(['0123456789abcdef', '']),
      [LABEL.pullRequest]: label(PULLS),
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom('1', '2').map((pull) => ({ ...ours, [LABEL.pullRequest]: pull })),
  fc.constant(null),
  fc.constant(`${LABEL.server}=${SERVER}`),
  fc.constant(Object.entries(ours)),
  fc.constant(Object.create(ours)),
);

/** A row of a list of sandboxes, as servers give them and as they do not. */
export const anyRow = fc.record(
  {
    id: fc.oneof(fc.uuid(), fc.constant(''), fc.constant(7)),
    name: fc.oneof(fc.constant('acme--app--pr-1'), fc.string()),
    labels: anyLabels,
    createdAt: fc.oneof(
      fc.constantFrom('2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z', 'yesterday', ''),
      fc.constant(0),
    ),
    desiredState: fc.constantFrom('started', 'stopped', 'destroyed'),
  },
  { requiredKeys: [] },
);

/** Whether a row has exactly our labels for the repository, told without the code that is tested. */
export function isPlainlyOurs(row: object): boolean {
  const { labels } = JSON.parse(JSON.stringify(row));
  const prefix = 'daytona-sandbox-action/';
  const isMadeByAction = typeof labels?.[`${prefix}owner`] === 'string' && labels[`${prefix}owner`] !== '';
  return isMadeByAction && labels[`${prefix}server`] === SERVER && labels[`${prefix}repository-id`] === REPOSITORY_ID;
}
