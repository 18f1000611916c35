import { parseImageReference } from '../../src/action/inputs/parsing/parse-image.ts';
import { parseMap } from '../../src/action/inputs/parsing/parse-key-values.ts';
import {
  parseApiUrl,
  parseDurationInput,
  parseEnvironment,
  parseFamily,
  parseIdentifier,
  parsePath,
  parseSandboxName,
  parseSnapshotName,
  parseToken,
} from '../../src/action/inputs/parsing/parse-text.ts';
import {
  parseBoolean,
  parseChoice,
  parseCommand,
  parseInteger,
  parseStatuses,
} from '../../src/action/inputs/parsing/parse-values.ts';
import { YAML } from '../../src/action/inputs/parsing/yaml.ts';
import { scanCondition } from '../../src/arazzo/criteria/condition.ts';
import { parsePointer } from '../../src/arazzo/expressions/json-pointer.ts';
import { scanWhole } from '../../src/arazzo/expressions/runtime-expression.ts';
import { Scanner, SyntaxFault } from '../../src/arazzo/expressions/scanner.ts';
import { scanText } from '../../src/arazzo/expressions/template.ts';
import { DocumentError, loadWorkflow } from '../../src/arazzo/index.ts';
import { explainReason } from '../../src/daytona/resource/state-error.ts';
import { messageOf } from '../../src/daytona/transport/api-error.ts';
import { pullRequestOf, triggerOf } from '../../src/github/event/event.ts';
import { hasMarker } from '../../src/github/pull-request/comment-body.ts';
import { parseBody } from '../../src/http/body.ts';
import { isLoopback } from '../../src/http/connection/loopback.ts';
import { ResponseError } from '../../src/http/errors.ts';
import { retryAfterSeconds } from '../../src/http/retry-after.ts';
import { markdownCode, markdownLink, markdownText } from '../../src/report/markdown.ts';
import { sanitizeLine, sanitizeLines } from '../../src/report/sanitize.ts';
import { DAYTONA_SOURCES } from '../../src/workflows/operations.ts';
import { expectLines, expectNoMarkup, expectShapeOnly } from './invariants.ts';

/** What reads text from outside. This is the only file of the fuzz tests that names modules of src. */
export interface TextParser {
  readonly name: string;
  /** Texts that mean something to it; what is tried grows out of these. */
  readonly seeds: readonly string[];
  /**
   * Reads one text and checks what came of it.
   * @returns whether it was taken.
   * @throws what `refuses` knows, or whatever else is a fault.
   */
  read(text: string): boolean;
  /** The errors by which it says no; any other is a fault. */
  readonly refuses?: new (
    ...args: never[]
  ) => Error;
}

/** For what takes every text, or throws. */
function took(read: () => unknown): true {
  read();
  return true;
}

const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** The forms of inputs: each takes a text, or says what is wrong with it without repeating it. */
const INPUT_PARSERS: readonly TextParser[] = (
  [
    ['a duration', (text) => parseDurationInput(text, 100), ['90s', '1h30m', '20', '1.5 h', '100ms', '1e9', '٣s']],
    [
      'an API address',
      parseApiUrl,
      ['https://daytona.example.com/api', 'http://[::1]:3000/api', 'https://u:p@h/', 'http://127.0.0.1%2f/'],
    ],
    ['a token', (text) => parseToken(text, 'DAYTONA_API_KEY'), ['dtn_0123456789abcdef', '"quoted"', '$' + '{{ x }}']],
    ['a snapshot name', parseSnapshotName, ['acme/app:1.2.3', '..', 'a//b', 'www.x', 'DATA:x']],
    ['an id', parseIdentifier, ['us', 'org-1', 'a.b_c']],
    ['a family', parseFamily, ['acme-app', 'a--b', '-a', 'A']],
    ['a sandbox name', parseSandboxName, ['pr-17-acme', 'tel:1', '-a']],
    ['a path', parsePath, ['/healthz?x=1', '//x', '/\u00e9']],
    ['an environment', parseEnvironment, ['preview', 'a b', "it's", '😀']],
    ['statuses', parseStatuses, ['200-399,401', '404', ' 200 - 299 , 401', '399-200', '600', '200,']],
    ['a whole number', (text) => parseInteger(text, -1, 65535), ['3000', '-1', '007', '9007199254740993']],
    ['a choice', (text) => parseChoice(text, ['auto', 'create']), ['auto', 'AUTO', 'constructor', '__proto__']],
    ['a flag', parseBoolean, ['true', 'False', 'yes']],
    [
      'a command',
      (text) => parseCommand(text, YAML),
      ['node index.js --listen 8080', '[node, "a b"]', '- node\n- x', "sh -c 'a \\' b'", '# c\nx', '&a [*a]'],
    ],
    [
      'a map',
      (text) => parseMap(text, { pattern: ENV_NAME, reservedPrefix: 'TAKEN' }, YAML),
      ['A=1\nB="x\\n"', 'A: 1\nB: "2"', '{"A":"b"}', '? [x]\n: y', "export A='b\nc'", '&a A: *a', '<<: {A: 1}'],
    ],
    [
      'an image reference',
      parseImageReference,
      ['ghcr.io/acme/app:1.2.3', 'localhost:5000/a:b', '[::1]/a:b', 'a@sha256:0', 'App:latest'],
    ],
  ] satisfies readonly (readonly [string, (text: string) => Parameters<typeof expectShapeOnly>[1], readonly string[]])[]
).map(([name, parse, seeds]) => ({ name, seeds, read: (text) => expectShapeOnly(text, parse(text)) }));

/** The languages of the workflow document. */
const LANGUAGE_PARSERS: readonly TextParser[] = (
  [
    [
      'an expression',
      (text) => scanWhole(new Scanner(text)),
      ['$inputs.a#/b~1c', '$response.header.X-A', '$steps.a.outputs.b', '$url'],
    ],
    [
      'a text with expressions',
      (text) => scanText(new Scanner(text)),
      ['Bearer $inputs.apiToken', '{$response.body#/id}', '$5', '{$}'],
    ],
    ['a JSON pointer', parsePointer, ['/a/b~0c', '/~2', '']],
    [
      'a simple condition',
      (text) => scanCondition(new Scanner(text), 'simple'),
      ['$statusCode == 200', "$response.body#/a == 'x' && !($inputs.b)", '((($url)))', '1 < -2.5e3'],
    ],
    [
      'a JSONPath condition',
      (text) => scanCondition(new Scanner(text), 'jsonpath'),
      ['$.state == "active"', "$..a[?@.b == 'c' || !@.d]", '$[1:2:-1,"x",*]', '$[?(@[?@.a])]'],
    ],
  ] satisfies readonly (readonly [string, (text: string) => unknown, readonly string[]])[]
).map(([name, read, seeds]) => ({ name, seeds, read: (text) => took(() => read(text)), refuses: SyntaxFault }));

/** What servers, proxies and GitHub send. */
const ANSWER_PARSERS: readonly TextParser[] = [
  {
    name: 'the body of an answer that says yes',
    seeds: ['{"id":"a","state":"started"}', '<!doctype html>', '\ufeff[]', '1e999', '{"__proto__":1}'],
    read: (text) => took(() => parseBody(new TextEncoder().encode(text), 200, { 'content-type': text.slice(0, 20) })),
    refuses: ResponseError,
  },
  {
    name: 'the body of an answer that says no',
    seeds: ['{"message":["a",{"b":1}]}', 'Bad Gateway', ''],
    read: (text) => {
      const message = messageOf(parseBody(new TextEncoder().encode(text), 502, { 'content-encoding': 'identity' }));
      if (message !== undefined && typeof message !== 'string') throw new Error('a message is text');
      return message !== undefined;
    },
  },
  {
    name: 'Retry-After',
    seeds: ['120', 'Wed, 21 Oct 2026 07:28:00 GMT', '1, 2', '-1', '1e9', 'Sun Nov  6 08:49:37 1994'],
    read: (text) => {
      const seconds = retryAfterSeconds({ 'retry-after': text, 'retry-after-short': text, date: text }, 0);
      if (seconds !== undefined && !(seconds >= 0 && Number.isFinite(seconds))) throw new Error(`${seconds} seconds`);
      return seconds !== undefined;
    },
  },
  {
    name: 'a reason for a failure',
    seeds: ['manifest unknown', 'denied: a/b', 'no match for platform', 'failed to resolve reference "x": not found'],
    read: (text) => explainReason('snapshot', text) !== undefined || explainReason('sandbox', text) !== undefined,
  },
  {
    name: 'a host',
    seeds: ['127.0.0.1', '::1', 'localhost.', '[::ffff:7f00:1]'],
    read: (text) => isLoopback(text),
  },
  {
    name: 'the payload of an event',
    seeds: [
      '{"action":"closed","pull_request":{"number":1,"head":{"sha":"a","repo":null},"base":{"ref":"main","repo":{"id":1,"full_name":"acme/app"}}}}',
      '{"workflow_run":{"head_sha":"a","pull_requests":[{"number":1,"head":{"sha":"a"},"base":{"repo":{"id":1,"url":"https://api.github.com/repos/acme/app"}}}]}}',
    ],
    read: (text) => pullRequestOf(json(text), triggerOf(json(text), { id: '1', fullName: 'acme/app' })) !== undefined,
  },
  {
    name: "a comment's body",
    seeds: ['<!-- daytona-sandbox-action: a -->\nx', '<!--'],
    read: (text) => hasMarker(text, text.slice(0, 9)),
  },
];

/** What goes out, of whatever came in. */
const WRITERS: readonly TextParser[] = (
  [
    { name: 'lines of the log', read: (text) => expectLines(sanitizeLines(text, 20, 5)) },
    { name: 'a line of the log', read: (text) => expectLines([sanitizeLine(text, 80)]) },
    { name: 'words in Markdown', read: (text) => expectNoMarkup(markdownText(text)) },
    { name: 'code in Markdown', read: (text) => expectLines([markdownCode(text)]) },
    { name: 'a link in Markdown', read: (text) => expectLines([markdownLink(text, `https://a.example/${text}`)]) },
  ] satisfies readonly Omit<TextParser, 'seeds'>[]
).map((writer) => ({
  ...writer,
  seeds: [
    '::error::x',
    ' ::set-output name=a::b',
    '##[add-mask]x',
    '\u001b]8;;x\u0007',
    '<img src=x>',
    '@acme',
    '`a`|b',
  ],
}));

export const TEXT_PARSERS: readonly TextParser[] = [
  ...INPUT_PARSERS,
  ...LANGUAGE_PARSERS,
  ...ANSWER_PARSERS,
  ...WRITERS,
];

/** The document: from a text to a workflow, or to every fault with its line. */
export const DOCUMENT_PARSER: TextParser = {
  name: 'an Arazzo document',
  seeds: [],
  read: (text) => took(() => loadWorkflow(text, { sources: DAYTONA_SOURCES })),
  refuses: DocumentError,
};
