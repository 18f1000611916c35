import type { Code } from '../../error-codes.ts';
import { ActionError } from '../../errors.ts';

/** One input that cannot be used. Never holds the value itself: only its shape. */
export interface InputFault {
  readonly input: string;
  /** The environment variable that the value was taken from, since the input is empty. */
  readonly from?: string | undefined;
  /** What is wrong with it, as a sentence that begins after the input's name: "is empty". */
  readonly problem: string;
  /** What would be accepted. */
  readonly accepted: string;
  /** The likely cause. */
  readonly cause?: string;
  /** When it is one that many people meet, its own code. */
  readonly code?: Code;
}

/** All inputs that cannot be used, in one error. */
export class InputError extends ActionError {
  override readonly name = 'InputError' as const;
  readonly code: Code;

  constructor(faults: readonly InputFault[]) {
    const lines = faults.map(({ input, from, problem, accepted, cause }) => {
      const name = from === undefined ? `\`${input}\`` : `\`${input}\` (from \`${from}\`)`;
      const because = cause === undefined ? '' : ` ${cause}`;
      return `${name} ${problem}. Accepted: ${accepted}.${because}`;
    });
    super(lines.join('\n'), { hint: 'Nothing was created; no request was sent.' });
    this.code = faults.length > 1 ? 'inputs' : (faults[0]?.code ?? 'input');
  }
}
