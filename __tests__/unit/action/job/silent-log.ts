import type { Log } from '../../../../src/report/log.ts';

const nothing = () => {};

/** A log for tests of what is done, not of what is told. */
export const SILENT: Log = {
  line: nothing,
  quote: nothing,
  group: nothing,
  endGroup: nothing,
  debug: nothing,
  notice: nothing,
  warning: nothing,
  error: nothing,
};
