import { describe, expect, it } from 'vitest';
import { changed, faultsIn, lineOf } from './parcels.ts';

const WATCH = 'workflows[0].steps[1]';
const CONDITION = '{ context: $response.body, type: jsonpath, condition: $.state == "arrived" }';

describe('a criterion', () => {
  const line = lineOf(CONDITION);
  const at = `${WATCH}.onSuccess[0].criteria[0]`;
  it.each([
    [
      'of type xpath',
      '{ context: $response.body, type: xpath, condition: /a }',
      `.type: criteria of type "xpath" are not supported`,
    ],
    [
      'of a type with a version',
      '{ context: $response.body, type: { type: jsonpath, version: draft-goessner-dispatch-jsonpath-00 }, condition: $.a }',
      '.type: criterion expression types with a version are not supported',
    ],
    [
      'of an unknown type',
      '{ context: $response.body, type: jsonPath, condition: $.a }',
      '.type: criteria of type "jsonPath" are not supported',
    ],
    [
      'of jsonpath without a context',
      '{ type: jsonpath, condition: $.a }',
      ': a criterion of type "jsonpath" needs a "context"',
    ],
    ['of regex without a context', '{ type: regex, condition: a }', ': a criterion of type "regex" needs a "context"'],
    [
      'with a context that is none',
      '{ context: response.body, type: jsonpath, condition: $.a }',
      '.context: expected "$" at position 1, found "response.body"',
    ],
    [
      'with more than a context',
      '{ context: $response.body.a, type: jsonpath, condition: $.a }',
      '.context: expected the end of the expression "$response.body"; write "$response.body#/a" for a member at position 15, found ".a"',
    ],
    [
      'with a regex that is none',
      "{ context: $statusCode, type: regex, condition: '(' }",
      '.condition: this is not a regular expression',
    ],
    ['without a condition', '{ context: $response.body, type: jsonpath }', ': "condition" must be a non-empty string'],
    ['with a condition that is no text', '{ condition: true }', '.condition: "condition" must be a non-empty string'],
    [
      'with a member that is not known',
      '{ condition: $statusCode == 200, when: now }',
      '.when: "when" is not a known member here',
    ],
    [
      'with a JSONPath that is simple',
      '{ condition: $.state == "arrived" }',
      '.condition: a JSONPath needs "type: jsonpath" and a context at position 1, found "$.state == "arrived""',
    ],
    [
      'with a JSONPath function',
      "{ context: $response.body, type: jsonpath, condition: 'count($.a) > 0' }",
      '.condition: JSONPath functions are not supported at position 1, found "count($.a) > 0"',
    ],
    [
      'that compares a query of many values',
      '{ context: $response.body, type: jsonpath, condition: $.a..b == 1 }',
      '.condition: "$.a..b" can select several values; only names and indices are allowed in a comparison at position 12, found the end',
    ],
    [
      'that does not end',
      "{ condition: '$statusCode == 200 &&' }",
      '.condition: expected a value: a quoted string, a number, true, false, null or an expression at position 22, found the end',
    ],
  ])('%s is rejected', (_what, written, fault) => {
    expect(faultsIn(changed(CONDITION, written))).toEqual([`line ${line}, ${at}${fault}`]);
  });
});

describe('an action', () => {
  const success = `${WATCH}.onSuccess[1]`;
  const failure = `${WATCH}.onFailure[0]`;
  it.each([
    [
      'retry on success',
      'type: goto\n            stepId: watch',
      'type: retry',
      `line 42, ${success}.type: a success action cannot be of type "retry"`,
    ],
    [
      'an unknown type',
      'type: goto\n            stepId: watch',
      'type: stop',
      `line 42, ${success}.type: a success action cannot be of type "stop"`,
    ],
    [
      'no type',
      'type: goto\n            stepId: watch',
      'x-type: goto',
      `line 41, ${success}: "type" must be a non-empty string`,
    ],
    [
      'goto nowhere',
      'type: goto\n            stepId: watch',
      'type: goto',
      `line 41, ${success}: "stepId" must be a non-empty string`,
    ],
    [
      'goto to another workflow',
      'stepId: watch\n        onFailure',
      'workflowId: other\n        onFailure',
      `line 43, ${success}.workflowId: actions that go to another workflow are not supported`,
    ],
    [
      'end with a target',
      'type: end',
      'type: end\n            stepId: make',
      `line 39, ${WATCH}.onSuccess[0].stepId: "stepId" is not a known member here`,
    ],
    [
      'a reference',
      '- name: underway\n            type: goto\n            stepId: watch',
      '- reference: $components.successActions.x',
      `line 41, ${success}: references to "components" are not supported; write the action out`,
    ],
    ['no name', 'name: underway', 'x-name: underway', `line 41, ${success}: "name" must be a non-empty string`],
    [
      'retry of another step',
      'retryLimit: 3',
      'stepId: make',
      `line 47, ${failure}.stepId: "retry" with a stepId is not supported`,
    ],
    [
      'retry of another workflow',
      'retryLimit: 3',
      'workflowId: other',
      `line 47, ${failure}.workflowId: actions that go to another workflow are not supported`,
    ],
    [
      'half a retry',
      'retryLimit: 3',
      'retryLimit: 1.5',
      `line 47, ${failure}.retryLimit: "retryLimit" must be a whole number`,
    ],
    [
      'less than no retry',
      'retryLimit: 3',
      'retryLimit: -1',
      `line 47, ${failure}.retryLimit: "retryLimit" must be a non-negative number`,
    ],
    [
      'a wait that is no number',
      'retryLimit: 3',
      'retryAfter: soon',
      `line 47, ${failure}.retryAfter: "retryAfter" must be a non-negative number`,
    ],
    ['an endless wait', 'retryLimit: 3', 'retryAfter: .inf', `line 47, (YAML): JSON has no number ".inf"`],
  ])('of %s is rejected', (_what, from, to, fault) => {
    expect(faultsIn(changed(from, to))).toEqual([fault]);
  });
});
