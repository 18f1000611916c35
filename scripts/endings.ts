import type { Inputs } from './actions.ts';

/** Returns the rows of the table of what ends a sandbox, with the defaults of the inputs that change it. */
export function endings(inputs: Inputs): string[][] {
  const link = (name: string) => `[\`${name}\`](docs/inputs.md#${name})`;
  const after = (name: string) => minutes(Number(inputs[name]?.default));
  return [
    ['the action', 'on `closed`; on a push, which replaces it', ''],
    ['the end of the job', 'after a failure or a cancellation', link('cleanup')],
    [
      'Daytona stops it',
      `${after('auto-stop-interval')} after the last visit; a visit [does not wake it](docs/preview.md#a-stopped-preview)`,
      link('auto-stop-interval'),
    ],
    ['Daytona deletes it', `${after('auto-delete-interval')} after it was stopped`, link('auto-delete-interval')],
    ['Daytona deletes it', `${after('ttl-minutes')} after it was created`, link('ttl-minutes')],
    ['the sweep', 'every night, once its pull request is closed', link('max-age')],
  ];
}

function minutes(count: number): string {
  const [size, unit] = count > 1440 ? [1440, 'days'] : count > 60 ? [60, 'hours'] : [1, 'minutes'];
  return `${count / size} ${unit}`;
}
