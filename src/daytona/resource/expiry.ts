import { isRecord, textMember } from '../../json.ts';

/** When Daytona stops and deletes a sandbox automatically, in minutes, as in its API. */
export interface Expiry {
  /** Without activity until it stops; 0 for never. */
  readonly autoStop: number;
  /** From its stop until it is deleted; negative for never. */
  readonly autoDelete: number;
  /** From its creation until it is deleted, whatever its state; 0 for never. */
  readonly ttl: number;
}

/**
 * Reads the expiry from a sandbox. The server may limit what was requested, and ignores a time to live before v0.199.
 * @param sandbox its body.
 * @returns `undefined` when the body does not show it.
 */
export function expiryOf(sandbox: unknown): Expiry | undefined {
  if (!isRecord(sandbox)) return undefined;
  const { autoStopInterval: autoStop, autoDeleteInterval: autoDelete } = sandbox;
  if (typeof autoStop !== 'number' || typeof autoDelete !== 'number') return undefined;
  const [end = Number.NaN, start = Number.NaN] = ['autoDestroyAt', 'createdAt'].map((name) =>
    Date.parse(textMember(sandbox, name) ?? ''),
  );
  const ttl = Math.round((end - start) / 60_000);
  return { autoStop, autoDelete, ttl: Number.isNaN(ttl) ? 0 : Math.max(1, ttl) };
}

/** Whether Daytona never stops or deletes a running sandbox automatically. Its auto-delete counts only from a stop. */
export function isEndless({ autoStop, ttl }: Expiry): boolean {
  return autoStop === 0 && ttl === 0;
}

/**
 * Describes when Daytona stops and deletes the sandbox if no cleanup ever runs. The auto-stop counts only while a
 * sandbox is started, the auto-delete only while it is stopped (measured on v0.190.0: neither counts in `creating` and `error`).
 */
export function describeExpiry(expiry: Expiry, state: string): string {
  if (state === 'started') return `Daytona ${describeStarted(expiry)}.`;
  const { autoDelete, ttl } = expiry;
  const ends = [
    ...(state === 'stopped' && autoDelete > 0 ? [`${describeMinutes(autoDelete)} after it stopped`] : []),
    ...(ttl === 0 ? [] : [`${describeMinutes(ttl)} after it was created`]),
  ];
  if (ends.length === 0) return 'Daytona does not end a sandbox in this state.';
  return `Daytona deletes it ${ends.join(', and in any case ')}.`;
}

/** Follows "Daytona". */
function describeStarted({ autoStop, autoDelete, ttl }: Expiry): string {
  const end = `${describeMinutes(ttl)} after it was created`;
  if (autoStop === 0) {
    return ttl === 0
      ? 'neither stops nor deletes it automatically'
      : `never stops it automatically, and deletes it ${end}`;
  }
  const stop = `stops it after ${describeMinutes(autoStop)} without activity`;
  const afterStop = autoDelete === 0 ? 'as soon as it stops' : `${describeMinutes(autoDelete)} after it stops`;
  if (autoDelete < 0) return ttl === 0 ? `${stop}, and never deletes it` : `${stop}, and deletes it ${end}`;
  return ttl === 0
    ? `${stop}, and deletes it ${afterStop}`
    : `${stop}, deletes it ${afterStop}, and in any case ${end}`;
}

function describeMinutes(minutes: number): string {
  const [amount, unit] =
    minutes % 1440 === 0 ? [minutes / 1440, 'day'] : minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
