import type { ReceivedRequest } from '../../../emulator/index.ts';
import { actorOf } from '../traffic.ts';
import type { Played } from './job.ts';
import type { Record } from './record.ts';

/** A DELETE that took effect, and its sender. */
export interface Deletion {
  readonly record: Record;
  readonly request: ReceivedRequest;
  readonly played: Played;
  readonly isPost: boolean;
  readonly at: number;
}

/** Returns the sender's last matching request that took effect before the deletion. */
export function lastLook(
  { record, request }: Deletion,
  fits: (looked: ReceivedRequest) => boolean,
): ReceivedRequest | undefined {
  const actor = actorOf(request);
  return record.requests
    .slice(0, request.seq - 1)
    .findLast((looked) => actorOf(looked) === actor && looked.effect !== undefined && fits(looked));
}
