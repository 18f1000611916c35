/** The source of all random values of the emulator, repeatable from a seed. */
export interface Random {
  uuid(): string;
  /** `length` characters from a-z and 0-9, as in preview tokens. */
  token(length: number): string;
  hex(length: number): string;
}

/** A small generator (mulberry32). Quality does not matter here, repeatability does. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Creates ids and tokens from a seed. The same seed gives the same ids in the same order. */
export function seededRandom(seed: number): Random {
  const next = generator(seed);
  const draw = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(Math.floor(next() * alphabet.length))).join('');
  const hex = (length: number): string => draw('0123456789abcdef', length);
  return {
    hex,
    token: (length) => draw('abcdefghijklmnopqrstuvwxyz0123456789', length),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${draw('89ab', 1)}${hex(3)}-${hex(12)}`,
  };
}
