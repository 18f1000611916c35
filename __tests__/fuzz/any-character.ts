import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any character of Unicode, as the unit of `fc.string`. The same as fast-check's `binary`, which first makes a map of all of them
 * in each process, for more than a second.
 */
export const anyCharacter = fc
  .nat(0x10ffff - SURROGATES.count)
  .map((nth) => String.fromCodePoint(nth < SURROGATES.first ? nth : nth + SURROGATES.count));
