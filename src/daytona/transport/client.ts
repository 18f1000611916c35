import type { Clock } from '../../clock.ts';
import { compose } from '../../http/transport.ts';
import { type Contact, watchContact } from './contact.ts';
import { retry } from './retry.ts';
import type { ApiSend } from './transport.ts';
import { withinPhase } from './within-phase.ts';

/** Sends requests to Daytona, and repeats them as their context allows. */
export interface DaytonaClient {
  /** @throws what `retry` throws. */
  readonly send: ApiSend;
  readonly contact: Readonly<Contact>;
}

/** @param contact what is known of the server already. */
export function createClient(transport: ApiSend, clock: Clock, contact: Contact = { made: false }): DaytonaClient {
  return { contact, send: compose(transport, watchContact(contact, clock), withinPhase, retry(clock, contact)) };
}
