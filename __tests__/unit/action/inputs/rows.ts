import fc from 'fast-check';

export const REPOSITORY = 'acme/app';

/** Repositories whose names come close. */
const NEAR = ['acme/app', 'acme/app2', 'acme/ap', 'acme-app/app', 'Acme/App', 'acme/app ', '', '__proto__'];
const MANAGERS = ['daytona-sandbox-action', 'daytona-sandbox-action2', 'Daytona-Sandbox-Action', '', 'terraform'];
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
const oddity = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.constant({ value: '1' }),
  fc.constant(['daytona-sandbox-action']),
);

const label = (values: readonly string[]) =>
  fc.option(fc.oneof(fc.constantFrom(...values), oddity), { nil: undefined });

/** Labels as the action sets them, as somebody else might, and as nobody should. */
export const anyLabels = fc.oneof(
  fc.record(
    {
      'managed-by': label(MANAGERS),
      'github-repository': label(NEAR),
      'github-pull-request': label(PULLS),
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom('1', '2').map((pull) => ({
    'managed-by': 'daytona-sandbox-action',
    'github-repository': REPOSITORY,
    'github-pull-request': pull,
  })),
  fc.constant(null),
  fc.constant('managed-by=daytona-sandbox-action'),
  fc.constant([['managed-by', 'daytona-sandbox-action']]),
  fc.constant(Object.create({ 'managed-by': 'daytona-sandbox-action', 'github-repository': REPOSITORY })),
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
  return labels?.['managed-by'] === 'daytona-sandbox-action' && labels?.['github-repository'] === REPOSITORY;
}
