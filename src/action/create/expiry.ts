import { describeExpiry, type Expiry, isEndless } from '../../daytona/resource/expiry.ts';
import type { Entry } from '../../daytona/resource/ledger.ts';
import { TARGET_STATE } from '../../daytona/resource/states.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Job } from '../job/job.ts';
import type { DocumentRun } from './run-document.ts';

/** The requested expiry, for a response that does not show the actual one. */
function expiryAskedFor({ autoStopInterval, autoDeleteInterval, ttlMinutes }: Inputs): Expiry {
  return { autoStop: autoStopInterval, autoDelete: autoDeleteInterval, ttl: ttlMinutes };
}

/**
 * Logs when Daytona stops and deletes the sandbox, and warns if it never does.
 * @returns the sentence, for comment and summary.
 */
export function reportExpiry(
  { inputs, identity, log }: Job,
  { lastResponse }: Pick<DocumentRun, 'lastResponse'>,
): string {
  const sandbox = lastResponse?.shown;
  const shown = sandbox?.kind === 'sandbox' ? sandbox.expiry : undefined;
  const expiry = shown ?? expiryAskedFor(inputs);
  const isTtlIgnored = shown !== undefined && shown.ttl === 0 && inputs.ttlMinutes > 0;
  const [version] = /^[0-9][\w.-]{0,39}$/.exec(lastResponse?.headers['x-daytona-api-version'] ?? '') ?? [];
  const server = version === undefined ? 'this Daytona server' : `this Daytona server (v${version})`;
  const ignored = isTtlIgnored ? ` \`ttl-minutes\` has no effect on ${server}: it does not report a time to live.` : '';
  const sentence = `${describeExpiry(expiry, TARGET_STATE.sandbox)}${ignored}`;
  log.line(sentence);
  if (isEndless(expiry)) {
    log.warning({
      code: 'sandbox-endless',
      message: `The sandbox ${identity.sandboxName} runs until a job or a person deletes it. ${sentence}\nSet \`auto-stop-interval\` or, if the server supports it, \`ttl-minutes\` to more than 0. \`auto-delete-interval\` counts only from a stop.`,
    });
  }
  return sentence;
}

/**
 * Describes what happens to the resources of a closed pull request; follows "No preview is published".
 * @param state of the sandbox, as far as it was seen.
 */
export function describeLeftover(inputs: Inputs, sandbox: Entry | undefined, state: string | undefined): string {
  if (inputs.cleanup !== 'never') return '; everything this step created is deleted at the end of the job.';
  if (sandbox?.claim !== 'made') return '.';
  const expiry = state === undefined ? '' : ` ${describeExpiry(expiryAskedFor(inputs), state)}`;
  return `; the sandbox ${sandbox.name} (${sandbox.id ?? ''}) is kept because \`cleanup\` is \`never\`.${expiry}`;
}
