import { describe, expect, it } from 'vitest';
import {
  parseBoolean,
  parseChoice,
  parseCommand,
  parseInteger,
  parseStatuses,
} from '../../../../../src/action/inputs/parsing/parse-values.ts';
import { YAML } from '../../../../../src/action/inputs/parsing/yaml.ts';

const fault = (problem: string) => ({ problem: expect.stringContaining(problem) });

describe('a command as shell words', () => {
  it.each<[string, string[]]>([
    ['node', ['node']],
    ['node server.js --port 3000', ['node', 'server.js', '--port', '3000']],
    ['node   server.js\t-v', ['node', 'server.js', '-v']],
    ['node "my server.js"', ['node', 'my server.js']],
    ["node 'my server.js'", ['node', 'my server.js']],
    ['node my\\ server.js', ['node', 'my server.js']],
    ['sh -c "echo \\"hi\\" && npm start"', ['sh', '-c', 'echo "hi" && npm start']],
    ["sh -c 'exec node server.js --port $PORT'", ['sh', '-c', 'exec node server.js --port $PORT']],
    ['app --name=a"b c"d', ['app', '--name=ab cd']],
    ["app $'a\\tb'", ['app', 'a\tb']],
    ['node \\\n  server.js', ['node', 'server.js']],
    ['node server.js\n--port 3000', ['node', 'server.js', '--port', '3000']],
    ['node server.js\r\n--port 3000', ['node', 'server.js', '--port', '3000']],
    ['# the app\n# itself\nnode server.js', ['node', 'server.js']],
    ['node \\\r\n  server.js', ['node', 'server.js']],
    ["paint --color '#fff' a#b", ['paint', '--color', '#fff', 'a#b']],
    ["app '--filter=a>b' '*' \\; \\$PORT", ['app', '--filter=a>b', '*', ';', '$PORT']],
    ['sh -c "npm start; sleep 1"', ['sh', '-c', 'npm start; sleep 1']],
    ['grep cost$ a~ x=~/y {}', ['grep', 'cost$', 'a~', 'x=~/y', '{}']],
    ['sleep infinity', ['sleep', 'infinity']],
    ['/app/bin --env A=1', ['/app/bin', '--env', 'A=1']],
    // A shell leaves a pattern that matches no file as it is.
    [
      'uvicorn app:app --forwarded-allow-ips=* --host [::]',
      ['uvicorn', 'app:app', '--forwarded-allow-ips=*', '--host', '[::]'],
    ],
  ])('%j', (text, value) => expect(parseCommand(text, YAML)).toEqual({ value }));

  it.each([
    ['', 'has no words'],
    ['# only a comment', 'has no words'],
    ['node "server.js', 'has an unclosed quote'],
    ["echo it's", 'has an unclosed quote'],
    ['node \\', 'ends with a backslash'],
    // Daytona drops blank words: the snapshot would never equal what is wanted.
    ["node '' x", 'has an empty word (number 2)'],
    ['node "  "', 'has an empty word (number 2)'],
    ['npm ci && npm start', 'needs a shell'],
    ['a || b', 'needs a shell'],
    ['a | b', 'needs a shell'],
    ['a ; b', 'needs a shell'],
    ['a > log', 'needs a shell'],
    ['a 2>&1', 'needs a shell'],
    ['a &', 'needs a shell'],
    ['PORT=3000 node server.js', 'needs a shell: it starts with `NAME=value`'],
    ['node server.js --port $PORT', 'needs a shell: it has an unquoted `$`'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of a shell
    ['node server.js --port=${PORT}', 'needs a shell: it has an unquoted `$`'],
    ['node $(pwd)/server.js', 'needs a shell: it has an unquoted `$`'],
    ['echo `date`', 'needs a shell: it has an unquoted backtick'],
    ['npm start; sleep 1', 'needs a shell: it has an unquoted `;`'],
    ['npm ci&&npm start', 'needs a shell: it has an unquoted `&`'],
    ['app --filter=a>b', 'needs a shell: it has an unquoted `>`'],
    ['(npm start)', 'needs a shell: it has an unquoted `(`'],
    ['node ~/server.js', 'needs a shell: it has an unquoted `~`'],
    ['node server.js # the app', 'needs a shell: it has an unquoted `#`'],
    ['npm ci\nnpm start', 'needs a shell: it has several lines'],
  ])('%j %s', (text, problem) => expect(parseCommand(text, YAML)).toMatchObject(fault(problem)));
});

describe('a command as a YAML list', () => {
  it.each<[string, string[]]>([
    ['[node, server.js]', ['node', 'server.js']],
    ['["node", "server.js"]', ['node', 'server.js']],
    ['- node\n- server.js', ['node', 'server.js']],
    ['- node\r\n- server.js', ['node', 'server.js']],
    ['# the app\n- node\n# its file\n- server.js', ['node', 'server.js']],
    ['- node\n- $PORT', ['node', '$PORT']],
    ['- sh\n- -c\n- |\n  echo a\n  echo b', ['sh', '-c', 'echo a\necho b\n']],
    ['- "a b"\n- \'c d\'', ['a b', 'c d']],
    // Words, not numbers: what was written is what runs.
    ['[app, 3000, 1.10, 007, 0x1F, true, True, 1e3]', ['app', '3000', '1.10', '007', '0x1F', 'true', 'True', '1e3']],
    ['[find, ., -exec, ls, "{}", ;]', ['find', '.', '-exec', 'ls', '{}', ';']],
    ['["A=1"]', ['A=1']],
  ])('%j', (text, value) => expect(parseCommand(text, YAML)).toEqual({ value }));

  it.each([
    ['[]', 'has no words'],
    ['[node, server.js', 'looks like a YAML list of strings, but is not one'],
    ['- node\n- a: b', 'looks like a YAML list of strings, but is not one'],
    ['- node\n- app #1', 'looks like a YAML list of strings, but is not one'],
    ['- &node app', 'looks like a YAML list of strings, but is not one'],
    ['- !node app', 'looks like a YAML list of strings, but is not one'],
    ['- node\n- [a]', 'looks like a YAML list of strings, but is not one'],
    ['- &a node\n- *a', 'looks like a YAML list of strings, but is not one'],
    ['- node\nserver.js', 'looks like a YAML list of strings, but is not one'],
    ['- node\n-\n- x', 'has an empty word (number 2)'],
    ['[node, ""]', 'has an empty word (number 2)'],
    ['[node, ~]', 'has an empty word (number 2)'],
  ])('%j %s', (text, problem) => expect(parseCommand(text, YAML)).toMatchObject(fault(problem)));
});

describe('a whole number', () => {
  it.each([
    ['0', 0],
    ['-1', -1],
    ['-0', 0],
    ['007', 7],
    ['100', 100],
  ])('%j is %d', (text, value) => expect(parseInteger(text, -1, 100)).toEqual({ value }));

  it.each(['', '1.0', '1.5', '1e2', '+1', '0x10', '1_0', '1,0', ' 1', 'one', '٣', '--1', 'NaN', '2GiB'])(
    '%j is invalid',
    (text) => expect(parseInteger(text, -1, 100)).toMatchObject(fault('is not a whole number')),
  );

  it.each([
    ['-2', 'is too small'],
    ['101', 'is too large'],
    ['99999999999999999999', 'is too large'],
    ['9'.repeat(400), 'is too large'],
  ])('%j %s', (text, problem) => expect(parseInteger(text, -1, 100)).toMatchObject(fault(problem)));
});

describe('statuses', () => {
  it.each([
    ['200', [[200, 200]]],
    ['200-399', [[200, 399]]],
    [
      '200-399,401',
      [
        [200, 399],
        [401, 401],
      ],
    ],
    [
      ' 204 , 401 - 403 ',
      [
        [204, 204],
        [401, 403],
      ],
    ],
  ])('%j', (text, value) => expect(parseStatuses(text)).toEqual({ value }));

  it.each([
    ['', 'is not a list of statuses (empty)'],
    ['200,', 'is not a list of statuses'],
    ['200 401', 'is not a list of statuses'],
    ['2xx', 'is not a list of statuses'],
    ['1200', 'is not a list of statuses'],
    ['399-200', 'has a range that ends before it begins'],
    ['100-399', 'has a status that no app returns'],
    ['200-600', 'has a status that no app returns'],
  ])('%j %s', (text, problem) => expect(parseStatuses(text)).toMatchObject(fault(problem)));
});

describe('a flag', () => {
  it.each(['true', 'True', 'TRUE'])('%s', (text) => expect(parseBoolean(text)).toEqual({ value: true }));
  it.each(['false', 'False', 'FALSE'])('%s', (text) => expect(parseBoolean(text)).toEqual({ value: false }));
  it.each(['', 'yes', 'no', 'on', 'off', '1', '0', 'tRUE', '"true"', 'true '])('%j is invalid', (text) =>
    expect(parseBoolean(text)).toMatchObject(fault('is not a boolean')),
  );
});

describe('a choice', () => {
  it('is one of the options', () => expect(parseChoice('b', ['a', 'b'])).toEqual({ value: 'b' }));
  it.each(['', 'B', 'ab', 'a,b', 'constructor'])('not %j', (text) =>
    expect(parseChoice(text, ['a', 'b'])).toMatchObject({
      ...fault('is not one of the accepted values'),
      accepted: '`a`, `b`',
    }),
  );
});
