import { describe, expect, it } from 'vitest';
import { changed, faultsIn } from './parcels.ts';

const MAKE = 'workflows[0].steps[0]';
const WATCH = 'workflows[0].steps[1]';

describe('an error after another one', () => {
  it('has the right position', () => {
    const text = changed(
      '- { name: id, in: path, value: $steps.make.outputs.id }',
      '- { reference: $components.parameters.x }\n          - { name: q, in: query, value: $inputs.zzz }',
    );
    expect(faultsIn(text)).toEqual([
      `line 33, ${WATCH}.parameters[0]: references to "components" are not supported; write the parameter out`,
      `line 34, ${WATCH}.parameters[1].value: the input "zzz" is not declared`,
    ]);
  });

  it('has the right position in a list of criteria or actions', () => {
    const text = changed(
      '- name: underway\n            type: goto\n            stepId: watch',
      '- reference: $components.successActions.x\n          - { name: b, type: goto, stepId: wach, criteria: [{ condition: 1 = 1 }, { condition: $inputs.zzz == 1 }] }',
    );
    expect(faultsIn(text).map((fault) => fault.replace(/^line \d+, /, ''))).toEqual([
      `${WATCH}.onSuccess[1]: references to "components" are not supported; write the action out`,
      `${WATCH}.onSuccess[2].criteria[0].condition: "=" is not an operator; write "==" at position 4, found " 1"`,
      `${WATCH}.onSuccess[2].criteria[1].condition: the input "zzz" is not declared`,
      `${WATCH}.onSuccess[2].stepId: there is no step "wach"`,
    ]);
  });
});

describe('an error is reported once', () => {
  it('for a rejected output that others use', () => {
    expect(faultsIn(changed('id: $response.body#/id', 'id: $response.body.id'))).toEqual([
      expect.stringContaining(`line 29, ${MAKE}.outputs.id: expected the end of the expression "$response.body"`),
    ]);
  });

  it('for all outputs of a step', () => {
    expect(faultsIn(changed('        outputs:\n          id: $response.body#/id', '        outputs: 5'))).toEqual([
      `line 28, ${MAKE}.outputs: "outputs" must be an object`,
    ]);
  });

  it('for a step that others use', () => {
    expect(
      faultsIn(changed('- stepId: make', '- stepid: make')).map((fault) => fault.replace(/^line 19, /, '')),
    ).toEqual([`${MAKE}: "stepId" must be a non-empty string`, `${MAKE}.stepid: "stepid" is not a known member here`]);
  });

  it('for the inputs', () => {
    expect(
      faultsIn(changed('      required: [token]\n      properties:', '      properties: 5\n      x-properties:')),
    ).toEqual(['line 14, workflows[0].inputs.properties: "properties" must be an object']);
  });

  it('for a parameter that the path needs', () => {
    expect(faultsIn(changed('in: path', 'in: cookie'))).toEqual([
      `line 33, ${WATCH}.parameters[0].in: parameters in "cookie" are not supported`,
    ]);
  });

  it('for an invalid document', () => {
    expect(faultsIn('[]')).toEqual(['line 1, (root): the document must be an object']);
  });
});

describe('a name', () => {
  it.each(['a-', '-a', 'a.b', 'a b', 'é', ''])('is rejected with the allowed characters: %j', (name) => {
    expect(faultsIn(changed('state: $response.body#/state', `"${name}": $response.body#/state`))).toEqual([
      expect.stringContaining(`the name "${name}" is not supported: use letters, digits, "_" and, between those, "-"`),
    ]);
  });

  it('of a step is checked as well', () => {
    expect(
      faultsIn(changed('stepId: watch\n        operationId', 'stepId: watch it\n        operationId')),
    ).toContainEqual(expect.stringContaining('the name "watch it" is not supported'));
  });

  it.each(['X Y', 'X:', 'X\\r\\nZ', 'é', '{x}'])('of a header is a token: %s', (name) => {
    expect(faultsIn(changed('name: Authorization', `name: "${name}"`))).toEqual([
      `line 22, ${MAKE}.parameters[0].name: this is not a valid header name`,
    ]);
  });
});

describe('an operator of another language', () => {
  it.each([
    ['=', '=='],
    ['===', '=='],
    ['!==', '!='],
  ])('is rejected with the right one: %s', (wrong, right) => {
    const text = changed(
      '- condition: $statusCode == 200\n        onSuccess',
      `- condition: $statusCode ${wrong} 200\n        onSuccess`,
    );
    expect(faultsIn(text)[0]).toContain(`"${wrong}" is not an operator; write "${right}"`);
  });
});
