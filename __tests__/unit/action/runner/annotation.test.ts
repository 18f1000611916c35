import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/action/inputs/parsing/input-error.ts';
import { annotationOf } from '../../../../src/action/runner/annotation.ts';
import { ActionError } from '../../../../src/errors.ts';

class Refused extends ActionError {
  override readonly name = 'Refused';
  readonly code = 'request-refused';
}

describe('the annotation of a failure', () => {
  it('has the message, then the hint', () =>
    expect(annotationOf(new Refused('The server said no.', { hint: 'Ask again.' }))).toEqual({
      code: 'request-refused',
      message: 'The server said no.\nAsk again.',
    }));

  it('is only the message without a hint', () =>
    expect(annotationOf(new Refused('No.'))).toEqual({ code: 'request-refused', message: 'No.' }));

  it('has one line per invalid input, then says that nothing was created', () => {
    const fault = { input: 'cpu', problem: 'is too small', accepted: 'a whole number from 1 to 2' };
    const { code, message } = annotationOf(new InputError([fault, { ...fault, input: 'disk', cause: 'Why.' }]));
    expect(code).toBe('inputs');
    expect(message.split('\n')).toEqual([
      '`cpu` is too small. Accepted: a whole number from 1 to 2.',
      '`disk` is too small. Accepted: a whole number from 1 to 2. Why.',
      'Nothing was created; no request was sent.',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['an error of the language', new TypeError('x is not a function'), 'TypeError: x is not a function\n'],
    ['a text', 'went wrong', 'went wrong\n'],
    ['nothing', undefined, 'undefined\n'],
    ['null', null, 'null\n'],
    ['a symbol', Symbol('x'), 'Symbol(x)\n'],
    ['an object', { secret: 'x' }, 'A value that is not an error was thrown (object).\n'],
    ['an object without a prototype', Object.create(null), 'A value that is not an error was thrown (object).\n'],
    ['a function', () => 'x', 'A value that is not an error was thrown (function).\n'],
  ])('asks to report %s', (_, thrown, beginning) => {
    const { code, message } = annotationOf(thrown);
    expect(code).toBe('fault');
    expect(message.startsWith(beginning)).toBe(true);
    expect(message).toContain('Please report this');
  });
});
