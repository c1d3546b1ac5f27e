/** Even numbers from 0 up to 1, the same on every machine for the same seed (the mulberry32 recurrence). */
function evenFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Chance as an analyst meets it: bell-shaped, mean 0, standard deviation 1. It is the sum of twelve
 * even numbers less six, which needs no logarithm and so gives the same digits everywhere.
 */
export function noiseFrom(seed: number): () => number {
  const even = evenFrom(seed);
  return () => {
    let sum = -6;
    for (let term = 0; term < 12; term += 1) sum += even();
    return sum;
  };
}
