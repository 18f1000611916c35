import { ActionError } from '../errors.ts';

/** One input that cannot be used. Never holds the value itself: only its shape. */
export interface InputFault {
  readonly input: string;
  /** What is wrong with it, as a sentence that begins after the input's name: "is empty". */
  readonly problem: string;
  /** What would be accepted. */
  readonly accepted: string;
  /** The likely cause. */
  readonly cause?: string;
}

/** All inputs that cannot be used, in one error. */
export class InputError extends ActionError {
  override readonly name = 'InputError' as const;
  readonly title: string;

  constructor(faults: readonly InputFault[]) {
    const lines = faults.map(({ input, problem, accepted, cause }) => {
      const because = cause === undefined ? '' : ` ${cause}`;
      return `\`${input}\` ${problem}. Accepted: ${accepted}.${because}`;
    });
    super(lines.join('\n'), { hint: 'Nothing was created; no request was sent.' });
    this.title = faults.length === 1 ? 'An input cannot be used' : `${faults.length} inputs cannot be used`;
  }
}
