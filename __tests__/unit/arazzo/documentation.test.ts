import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The rows of the tables in docs/arazzo.md whose last column names a test: `file`: title. */
const rows = read('../../../docs/arazzo.md')
  .split('\n')
  .filter((line) => /^\| .* \|$/.test(line) && !/^\| (Part|---) /.test(line))
  .map((line) => {
    const [part = '', , test = ''] = line.slice(2, -2).split(/ \| /);
    return [part, ...(/^`([\w.-]+)`: (.+)$/.exec(test)?.slice(1) ?? ['', ''])] as const;
  });

describe('every row of docs/arazzo.md names an existing test', () => {
  it('has more than thirty rows', () => expect(rows.length).toBeGreaterThan(30));

  it.each(rows)('%s', (_part, file, title) => {
    expect(existsSync(new URL(`./${file}.test.ts`, import.meta.url)), `${file}.test.ts`).toBe(true);
    expect(read(`./${file}.test.ts`).replaceAll("\\'", "'")).toMatch(new RegExp(`(describe|it)\\(\\s*['"\`]${title}`));
  });
});
