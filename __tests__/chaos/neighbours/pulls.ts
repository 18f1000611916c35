import { GitHubError } from '../../../src/github/connection/errors.ts';
import type { PullRequestState } from '../../../src/github/pull-request/pull-request.ts';
import type { Neighbourhood } from './schedule.ts';

/** A response from GitHub, and its recipient. */
export interface Told {
  readonly to: string;
  readonly repositoryId: string;
  readonly number: number;
  readonly state: PullRequestState['state'];
}

/** GitHub's pull requests of both repositories, with a record of its responses. */
export class Pulls {
  readonly told: Told[] = [];
  readonly #schedule: Neighbourhood;
  /** Milliseconds since the play began. */
  readonly #elapsed: () => number;

  constructor(schedule: Neighbourhood, elapsed: () => number) {
    this.#schedule = schedule;
    this.#elapsed = elapsed;
  }

  read(to: string, repositoryId: string, number: number): PullRequestState {
    const answer = this.#stateOf(repositoryId, number);
    this.told.push({ to, repositoryId, number, state: answer.state });
    return answer;
  }

  #stateOf(repositoryId: string, number: number): PullRequestState {
    const pull = this.#schedule.pulls[(repositoryId === '1' ? 0 : 2) + number - 1];
    if (pull === undefined || !pull.isReadable) {
      return { state: 'unknown', error: new GitHubError('github-unusable', 'GitHub does not answer.') };
    }
    const isFlipped = pull.flipMs !== null && this.#elapsed() >= pull.flipMs;
    const isOpen = (pull.state === 'open') !== isFlipped;
    return isOpen ? { state: 'open', head: undefined } : { state: 'closed', merged: true, head: undefined };
  }
}
