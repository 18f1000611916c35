import fc from 'fast-check';

/** Few names and few values, so that queries hit and comparisons meet; some of the names are traps. */
const NAMES = ['a', 'b', 'state', 'length', '0', '__proto__', 'constructor', "it's", 'x,y', 'p.q', '~', '*', '^a', ''];
const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('a', 'b') }, fc.constantFrom(...NAMES));

// Nothing between U+D800 and an emoji: json-p3 orders strings by UTF-16 units there, the RFC by code points (truth.test.ts).
const scalar = fc.constantFrom(null, true, false, 0, 1, -1, 2.5, 1e21, '', 'a', 'A', 'active', '1', 'é', '😀');

/** A JSON value. Every object has the member `o`: json-p3 holds some lists equal to objects with the same members, as `[]` and `{}`. */
export const json: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(name, tie('value')), { maxLength: 5 })
      .map((members) => Object.fromEntries([...members, ['o', 0]])),
  ),
})).value;

/** A JSON value with at least one child. */
export const container = json.filter(
  (value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0,
);

const quoted = name.map((text) => JSON.stringify(text));
const singleQuoted = name.map((text) => `'${text.replaceAll(/[\\']/g, '\\$&')}'`);
const index = fc.integer({ min: -3, max: 3 }).map(String);
const bound = fc.option(index, { nil: '' });
const slice = fc.tuple(bound, bound, fc.option(bound, { nil: undefined }));
const sliceText = slice.map(([start, end, step]) => `${start}:${end}${step === undefined ? '' : `:${step}`}`);

const singularSegment = fc.oneof(
  fc.constantFrom('.a', '.b', '.state', '.length'),
  quoted.map((text) => `[${text}]`),
  index.map((text) => `[${text}]`),
);
const segments = (segment: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(segment, { maxLength }).map((texts) => texts.join(''));

const literal = scalar.map((value) => JSON.stringify(value));
const comparator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=');

/**
 * A logical expression of RFC 9535. `guarded` ones compare only what is there, so that there is always an answer.
 * `roots` are what its queries start with.
 */
function logical(roots: readonly string[], guarded: boolean, depth: number): fc.Arbitrary<string> {
  const singular = fc.tuple(fc.constantFrom(...roots), segments(singularSegment, 2)).map((parts) => parts.join(''));
  const comparison = fc
    .tuple(singular, comparator, fc.oneof(singular, literal), fc.boolean())
    .map(([left, operator, right, turned]) => {
      const plain = turned ? `${right} ${operator} ${left}` : `${left} ${operator} ${right}`;
      const present = /^[$@]/.test(right) ? `${left} && ${right}` : left;
      return guarded ? `(${present} && ${plain})` : plain;
    });
  const existence = fc
    .constantFrom(...roots)
    .chain((root) => segments(segment(depth - 1, root), 2).map((text) => `${root}${text}`));
  if (depth <= 0) return fc.oneof(comparison, singular);
  const inner = logical(roots, guarded, depth - 1);
  const chain = (operator: string) =>
    fc.array(inner, { minLength: 2, maxLength: 4 }).map((parts) => `(${parts.join(operator)})`);
  return fc.oneof(
    { weight: 4, arbitrary: comparison },
    { weight: 2, arbitrary: existence },
    { weight: 2, arbitrary: chain(' && ') },
    { weight: 2, arbitrary: chain(' || ') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(inner, inner, inner)
        .map(([a, b, c]) => `${a} || ${b} && ${c}`)
        .map((t) => `(${t})`),
    },
    { weight: 1, arbitrary: inner.map((text) => `!(${text})`) },
    { weight: 1, arbitrary: existence.map((text) => `!${text}`) },
  );
}

/**
 * A segment of a query that starts with `root`. In a filter of a relative query there is no `$`: json-p3 2.3.1 takes it for the
 * node that the query starts at, where RFC 9535 has the root (jsonpath.test.ts).
 */
function segment(depth: number, root: string): fc.Arbitrary<string> {
  const selector = fc.oneof(
    { weight: 2, arbitrary: quoted },
    singleQuoted,
    { weight: 2, arbitrary: index },
    fc.constant('*'),
    sliceText,
    ...(depth <= 0 ? [] : [logical(root === '$' ? ['@', '$'] : ['@'], false, depth - 1).map((text) => `?${text}`)]),
  );
  const bracket = fc.array(selector, { minLength: 1, maxLength: 2 }).map((texts) => `[${texts.join(', ')}]`);
  const dotted = fc.constantFrom('a', 'b', 'state', 'length', '*');
  return fc.oneof(
    { weight: 3, arbitrary: dotted.map((text) => `.${text}`) },
    { weight: 4, arbitrary: bracket },
    { weight: 1, arbitrary: dotted.map((text) => `..${text}`) },
    { weight: 1, arbitrary: bracket.map((text) => `..${text}`) },
  );
}

/** A JSONPath query of the grammar that the engine reads: all of RFC 9535 but functions. */
export const queryText = segments(segment(3, '$'), 4).map((text) => `$${text}`);

/** A logical expression over `$`, as the seed writes its conditions. */
export const conditionText = logical(['$'], false, 3);

/** One that compares only what is there. */
export const guardedConditionText = logical(['$'], true, 3);
