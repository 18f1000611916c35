import type { Scenario } from '../scenario.ts';
import { DAMAGED_ANSWERS } from './damaged-answers.ts';
import { DEADLINES } from './deadlines.ts';
import { EXISTING_NAMES } from './existing-names.ts';
import { EXISTING_SNAPSHOTS } from './existing-snapshots.ts';
import { NETWORKS } from './networks.ts';
import { REFUSALS } from './refusals.ts';
import { REFUSED_TOKENS } from './refused-tokens.ts';
import { SANDBOX_FAILS } from './sandbox-fails.ts';
import { SNAPSHOT_FAILS } from './snapshot-fails.ts';
import { SUCCESS } from './success.ts';
import { TROUBLES } from './troubles.ts';
import { UNUSABLE_INPUTS } from './unusable-inputs.ts';

/** All scenarios by group, for the table. */
export const SCENARIOS: Readonly<Record<string, readonly Scenario[]>> = {
  'From an image to a running sandbox': SUCCESS,
  'Invalid inputs': UNUSABLE_INPUTS,
  'The snapshot fails': SNAPSHOT_FAILS,
  'The sandbox fails': SANDBOX_FAILS,
  Deadlines: DEADLINES,
  'Damaged responses': DAMAGED_ANSWERS,
  'The server rejects the token': REFUSED_TOKENS,
  'The server rejects the request': REFUSALS,
  'Temporary and lasting failures': TROUBLES,
  'Network failures': NETWORKS,
  'Existing names': EXISTING_NAMES,
  'A snapshot without an image': EXISTING_SNAPSHOTS,
};
