import type { Code } from '../../../error-codes.ts';
import { ActionError } from '../../../errors.ts';

/** One invalid input. Never contains the value, only its shape. */
export interface InputFault {
  readonly input: string;
  /** The environment variable that the value came from, if the input is empty. */
  readonly from?: string | undefined;
  /** What is wrong, following the name of the input: "is empty". */
  readonly problem: string;
  /** What would be accepted. */
  readonly accepted: string;
  /** The likely cause. */
  readonly cause?: string;
  /** A specific code, for common mistakes. */
  readonly code?: Code;
}

/** All invalid inputs, in one error. */
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
