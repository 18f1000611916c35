import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ENGINE = fileURLToPath(new URL('../../../src/arazzo', import.meta.url));

/** What a file of each folder may import, beside its own folder. `.` is the engine's own folder: its port, its model, its errors. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  expressions: ['.'],
  criteria: ['.', 'expressions'],
  load: ['.', 'expressions', 'criteria'],
  run: ['.', 'expressions', 'criteria'],
};

const imports = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
  readdirSync(join(ENGINE, folder)).flatMap((file) => {
    const text = readFileSync(join(ENGINE, folder, file), 'utf8');
    return [...text.matchAll(/ from '(\.[^']+)'/g)].map(([, path = '']) => ({
      from: `${folder}/${file}`,
      to: relative(ENGINE, join(ENGINE, folder, path)),
      allowed: [folder, ...allowed],
    }));
  }),
);

it('each folder of the engine imports only the ones before it', () => {
  expect(imports.length).toBeGreaterThan(40);
  const wrong = imports.filter(({ to, allowed }) => !to.startsWith('..') && !allowed.includes(dirname(to)));
  expect(wrong).toEqual([]);
});

it('the engine imports only the errors and the JSON reader from the rest', () => {
  const outside = imports.filter(({ to }) => to.startsWith('..')).map(({ to }) => to);
  expect([...new Set(outside)]).toEqual(['../json.ts']);
});

it('the engine does not mention Daytona, not even in a comment', () => {
  const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const wrong = files.filter((file) =>
    /daytona|sandbox|snapshot|\bseed\b/i.test(readFileSync(join(ENGINE, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
