import { describe, expect, it } from 'vitest';
import { changed, faultsIn, PARCELS } from './parcels.ts';

describe('invalid YAML', () => {
  it.each([
    [
      'a member twice',
      changed('    type: openapi\nworkflows', '    type: openapi\n    name: again\nworkflows'),
      10,
      'duplicate member "name"',
    ],
    [
      'a quote that does not end',
      changed('condition: $statusCode', 'condition: "$statusCode'),
      35,
      'Missing closing "quote',
    ],
    [
      'a bracket that does not end',
      changed('[token]', '[token'),
      15,
      'Flow sequence in block collection must be sufficiently indented',
    ],
    ['a tab for indentation', changed('        type: end'.trimStart(), 'x: 1\n\t\ttype: end'), 39, ''],
    ['an alias without an anchor', changed('[token]', '*nobody'), 14, '"*nobody" has no preceding anchor'],
    ['a list as a key', `${PARCELS}? [x]\n: 1\n`, 52, 'the name of a member must be a string'],
    ['maps as keys, forty deep', `${'? '.repeat(40)}arazzo: 1.0.1`, 1, 'the name of a member must be a string'],
    ['two documents', `${PARCELS}---\n${PARCELS}`, 52, 'Source contains multiple documents'],
  ])('%s is rejected with its line', (_what, text, line, message) => {
    const [first] = faultsIn(text);
    expect(first).toMatch(new RegExp(`^line ${line}, \\(YAML\\): `));
    expect(first).toContain(message);
    expect(first).not.toContain('\n');
  });

  it('JSON is rejected with its line as well', () => {
    expect(faultsIn('{\n  "arazzo": "1.0.1",\n  "arazzo": "1.0.1"\n}')[0]).toBe(
      'line 3, (YAML): duplicate member "arazzo"',
    );
  });
});

describe('aliases', () => {
  it('that expand exponentially are rejected', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => [...pair])) {
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]`);
    }
    expect(faultsIn(bomb.join('\n'))).toEqual(['line 7, (YAML): the aliases expand to too many values']);
  });

  it('that contain themselves are rejected', () => {
    expect(faultsIn(changed('payload: {', 'payload: &p { again: *p,'))).toEqual([
      'line 25, (YAML): "*p" refers to a value that contains it',
    ]);
  });
});

describe('the position of an error', () => {
  it('is a path, with unusual names in quotes', () => {
    expect(faultsIn(changed('id: $response.body#/id', '"i d": 5'))).toContain(
      'line 29, workflows[0].steps[0].outputs["i d"]: an output must be a runtime expression',
    );
  });

  it('is the line of the key, even if the text spans several lines', () => {
    expect(
      faultsIn(
        changed(
          '- condition: $statusCode == 200\n        onSuccess',
          '- condition: >-\n              $statusCode\n              = 200\n        onSuccess',
        ),
      ),
    ).toEqual([
      'line 35, workflows[0].steps[1].successCriteria[0].condition: "=" is not an operator; write "==" at position 14, found " 200"',
    ]);
  });

  it('is right with CRLF line endings', () => {
    expect(faultsIn(changed('retryLimit: 3', 'retryLimit: x').replaceAll('\n', '\r\n'))[0]).toMatch(/^line 47, /);
  });

  it('is known in a one-line document', () => {
    const flow =
      '{ arazzo: 1.0.1, info: { title: t, version: v }, sourceDescriptions: [{ name: parcels, url: x }], workflows: [{ workflowId: w, steps: [5] }] }';
    expect(faultsIn(flow)[0]).toBe('line 1, workflows[0].steps[0]: a step must be an object');
  });

  it.each([
    [
      'steps',
      'workflows:\n  - { workflowId: w, steps: { a: 1 } }',
      'line 4, workflows[0].steps: "steps" must be a list',
    ],
    ['workflows', 'workflows: {}', 'line 3, workflows: "workflows" must be a list'],
    [
      'outputs',
      'workflows:\n  - { workflowId: w, steps: [{ stepId: s, operationId: listParcels }], outputs: [] }',
      'line 4, workflows[0].outputs: "outputs" must be an object',
    ],
  ])('%s of the wrong type', (_what, rest, fault) => {
    expect(faultsIn(`arazzo: 1.0.1\nsourceDescriptions: [{ name: parcels, url: x }]\n${rest}`)).toContain(fault);
  });
});
