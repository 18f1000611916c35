import { describe, expect, it } from 'vitest';
import { scanCondition } from '../../../src/arazzo/criteria/condition.ts';
import { Scanner } from '../../../src/arazzo/expressions/scanner.ts';
import { overRoot, refusal, scopeOf, simply } from './evaluation.ts';

describe('precedence', () => {
  it.each([
    // `&&` binds tighter than `||`, `!` tighter than both.
    ['true || true && false', true],
    ['(true || true) && false', false],
    ['false && false || true', true],
    ['false && (false || true)', false],
    ['!true || true', true],
    ['!(true || true)', false],
    ['!false && false', false],
    ['!!true', true],
    ['! ( ! ( true ) )', true],
    ['((((true))))', true],
    // A `!` before a comparison turns the comparison.
    ['!$statusCode == 200', false],
    ['!$statusCode == 404', true],
  ])('%s is %s', (condition, truth) => {
    expect(simply(condition, scopeOf({}))).toBe(truth);
  });

  it.each([
    [3, '&&'],
    [4, '&&'],
    [7, '&&'],
    [3, '||'],
    [7, '||'],
  ])('each of %i operands of %s is evaluated', (count, operator) => {
    const neutral = operator === '&&';
    for (let odd = 0; odd < count; odd += 1) {
      const operands = Array.from({ length: count }, (_, index) => String(index === odd ? !neutral : neutral));
      expect(simply(operands.join(` ${operator} `), scopeOf({})), operands.join(operator)).toBe(!neutral);
    }
  });

  it.each(['$statusCode==200', '  $statusCode  ==  200  ', '\n$statusCode ==\n\t200\n', '($statusCode==200)&&!false'])(
    'whitespace is ignored: %j',
    (condition) => {
      expect(simply(condition, scopeOf({}))).toBe(true);
    },
  );
});

describe('literals', () => {
  it.each([
    [`'it''s' == "it's"`, true],
    [`'' == ""`, true],
    [`'''' == "'"`, true],
    [`"say ""hi""" == 'say "hi"'`, true],
    ["'&& || ! ( ) $x' == '&& || ! ( ) $x'", true],
    ['-1.5e2 == -150', true],
    ['0 == -0', true],
    ['null == null', true],
    ['true != false', true],
  ])('%s is %s', (condition, truth) => {
    expect(simply(condition, scopeOf({}))).toBe(truth);
    expect(overRoot(condition, {})).toBe(truth);
  });
});

describe('a backslash in a string', () => {
  it.each([
    [`'a\\'b' == "a'b"`, true],
    [`'\\u00e9\\ud83d\\ude00' == 'é😀'`, true],
    [`'a\\n\\t\\\\' == "a\\u000a\\u0009\\u005c"`, true],
  ])('is an escape in a jsonpath condition, as in RFC 9535: %s', (condition, truth) => {
    expect(overRoot(condition, {})).toBe(truth);
  });

  it('is literal in a simple condition, where a doubled quote is the only escape', () => {
    expect(simply("$response.body.path == 'C:\\temp'", scopeOf({ path: 'C:\\temp' }))).toBe(true);
    expect(simply("'\\x' == '\\X'", scopeOf({}))).toBe(true);
    expect(refusal("'\\x' == 'x'", 'jsonpath')).toContain('unknown escape in a string at position 3');
  });
});

describe('an invalid simple condition is rejected with its position', () => {
  it.each([
    [
      '',
      'expected a value: a quoted string, a number, true, false, null or an expression at position 1, found the end',
    ],
    ['$statusCode = 200', '"=" is not an operator; write "==" at position 14, found " 200"'],
    [
      '$statusCode == ',
      'expected a value: a quoted string, a number, true, false, null or an expression at position 16, found the end',
    ],
    ['$statusCode == 200 and true', 'expected the end of the condition at position 20, found "and true"'],
    ['$statusCode === 200', '"===" is not an operator; write "==" at position 16, found " 200"'],
    ['$statusCode !== 200', '"!==" is not an operator; write "!="'],
    ['$statusCode == 200 &&', 'at position 22, found the end'],
    ['$statusCode == 200 & true', 'expected the end of the condition at position 20, found "& true"'],
    ['($statusCode == 200', 'expected ")" at position 20, found the end'],
    ['$statusCode == 200)', 'expected the end of the condition at position 19, found ")"'],
    ['1 < 2 < 3', 'expected the end of the condition at position 7, found "< 3"'],
    ['$response.body.state == active', 'at position 25, found "active"'],
    ["$response.body.state == 'active", 'the string is not closed at position 25, found "\'active"'],
    ["'active'", 'expected a comparison at position 9, found the end'],
    ['200', 'expected a comparison at position 4, found the end'],
    ['null', 'expected a comparison at position 5, found the end'],
    ['truely == 1', 'at position 1, found "truely == 1"'],
    ['01 == 1', 'expected a comparison at position 2, found "1 == 1"'],
    ['$statusCode == 0x10', 'expected the end of the condition at position 17, found "x10"'],
    ['$response.body. == 1', 'expected a member name at position 16, found " == 1"'],
    ['$response.body[state] == 1', 'at position 16, found "state] == 1"'],
    ["$response.body['a' == 1", 'expected "]" at position 19, found " == 1"'],
    ['$state == 1', '"$state" is not a runtime expression at position 1'],
    ['$.state == "active"', 'a JSONPath needs "type: jsonpath" and a context at position 1'],
    ['@.state == "active"', 'a JSONPath needs "type: jsonpath" and a context at position 1'],
  ])('%s', (condition, message) => {
    expect(refusal(condition, 'simple')).toContain(message);
  });
});

describe('an invalid jsonpath condition is rejected with its position', () => {
  it.each([
    ['$.state = "active"', '"=" is not an operator; write "==" at position 10'],
    ['$.state == active', 'at position 12, found "active"'],
    ['$. == 1', 'expected a member name at position 3, found " == 1"'],
    ['$.9 == 1', 'expected a member name at position 3, found "9 == 1"'],
    ['$[state] == 1', 'expected a selector at position 3, found "state] == 1"'],
    ['$[0', 'expected "]" at position 4, found the end'],
    ['$[01] == 1', 'expected a selector at position 3, found "01] == 1"'],
    ['$[01:2]', 'expected a selector at position 3, found "01:2]"'],
    ['$[-0] == 1', 'expected a selector at position 3'],
    ['$[] == 1', 'expected a selector at position 3'],
    ['$[?] ', 'at position 4, found "] "'],
    ['$.items[*] == 1', '"$.items[*]" can select several values; only names and indices are allowed in a comparison'],
    ['$.. == 1', 'expected a member name at position 4'],
    ['$..id == 1', '"$..id" can select several values'],
    ['1 == $.a[0:1]', '"$.a[0:1]" can select several values'],
    ['$["a","b"] == 1', 'can select several values'],
    ['$[?@.a == 1] == 1', 'can select several values'],
    ['count($.items) > 0', 'JSONPath functions are not supported at position 1, found "count($.items) > 0"'],
    ['$[?length(@.a) > 0]', 'JSONPath functions are not supported at position 4'],
    ['$.state == "active" || ', 'at position 24, found the end'],
    ['$input.state == 1', '"$input" is not a runtime expression at position 1'],
  ])('%s', (condition, message) => {
    expect(refusal(condition, 'jsonpath')).toContain(message);
  });
});

describe('the expressions in a condition', () => {
  it('are listed in order, including those in filters', () => {
    const scanner = new Scanner(
      '!($inputs.a == "x{$inputs.c}") && ($.x == $inputs.b || $.list[?@.id == $steps.s.outputs.o]) && $statusCode == 200',
    );
    scanCondition(scanner, 'jsonpath');
    expect(scanner.expressions.map(({ text }) => text)).toEqual([
      '$inputs.a',
      '$inputs.c',
      '$inputs.b',
      '$steps.s.outputs.o',
      '$statusCode',
    ]);
  });
});
