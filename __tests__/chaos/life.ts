import type { Clock } from '../../src/clock.ts';
import { CancelledError } from '../../src/daytona/resource/errors.ts';
import type { ApiPolicy } from '../../src/daytona/transport/transport.ts';
import type { Stop } from './schedule.ts';
import type { VirtualTime } from './virtual-time.ts';

const never = () => new Promise<never>(() => {});

/** A process that can be cancelled or killed. Once killed it does nothing more, and its connections break. */
export class Life {
  readonly cancelled = new AbortController();
  readonly dead = new AbortController();
  readonly died: Promise<void>;
  stoppedAt: number | undefined;
  readonly #stop: Stop | null;
  readonly #time: VirtualTime;
  #requests = 0;

  constructor(stop: Stop | null, time: VirtualTime) {
    this.#stop = stop;
    this.#time = time;
    this.died = new Promise((resolve) => {
      this.dead.signal.addEventListener('abort', () => resolve());
    });
    if (stop !== null && 'ms' in stop.at) time.after(stop.at.ms / 1000, () => this.#end());
  }

  #end(): void {
    if (this.stoppedAt !== undefined) return;
    this.stoppedAt = this.#time.now();
    if (this.#stop?.how === 'kill') this.dead.abort(new Error('killed'));
    else this.cancelled.abort(new CancelledError('The job was cancelled (SIGINT).'));
  }

  #reach(when: 'before' | 'lost'): void {
    const at = this.#stop?.at;
    if (at !== undefined && 'request' in at && at.request === this.#requests && at.when === when) this.#end();
  }

  readonly policy: ApiPolicy = (next) => async (request, context) => {
    const { signal } = context;
    this.#requests += 1;
    this.#reach('before');
    if (this.dead.signal.aborted) return never();
    signal.throwIfAborted();
    try {
      const response = await next(request, { ...context, signal: AbortSignal.any([signal, this.dead.signal]) });
      this.#reach('lost');
      signal.throwIfAborted();
      return this.dead.signal.aborted ? never() : response;
    } catch (error) {
      return this.dead.signal.aborted ? never() : Promise.reject(error);
    }
  };

  clock(inner: Clock): Clock {
    const sleep: Clock['sleep'] = async (ms, signal) => {
      await inner.sleep(ms, signal);
      if (this.dead.signal.aborted) await never();
    };
    return { ...inner, sleep };
  }
}
