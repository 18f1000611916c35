import { readFileSync } from 'node:fs';
import { createLog } from '../../../src/report/log.ts';

/**
 * Writes every text of a JSON array, from standard input, in every way that a log has; before each a line with the mark that
 * is given as argument. Run as a process of its own, so that what arrives is what a runner would read.
 */
const [, , mark = ''] = process.argv;
const texts: unknown = JSON.parse(readFileSync(0, 'utf8'));
const begin = (kind: string) => process.stdout.write(`${mark} ${kind}\n`);
for (const text of Array.isArray(texts) ? texts.map(String) : []) {
  // The page comes from the environment: it may be anything, too.
  const log = createLog(text);
  begin('line');
  log.line(text);
  begin('quote');
  log.quote(text);
  begin('group');
  log.group(text);
  log.endGroup();
  begin('debug');
  log.debug(text);
  for (const level of ['notice', 'warning', 'error'] as const) {
    begin(level);
    log[level]({ code: 'fault', message: text });
  }
}
