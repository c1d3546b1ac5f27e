/** How many runs are plausible by chance: both counts are still plausible. */
export type RunCountLimits = { readonly fewest: number; readonly most: number };

/** Anhoej's limit for the longest run among `useful` points: a longer one is a signal. */
export function longestRunLimit(useful: number): number {
  return Math.round(Math.log2(useful)) + 3;
}

/**
 * Anhoej's limit for crossings of the centre among `useful` points: fewer is a signal. It is the 5% point of a
 * binomial distribution, one toss of a coin for each gap between useful points.
 */
export function fewestCrossings(useful: number): number {
  const chances = binomialShape(Math.max(useful - 1, 0));
  return lowest(chances, (below) => below >= 0.05);
}

/**
 * The number of runs above and below the median to expect by chance, 2.5% in each tail, computed exactly for
 * points split as evenly as they can be (the distribution of Wald and Wolfowitz), not read from a printed table.
 */
export function runCountLimits(useful: number): RunCountLimits {
  const chances = runCountShape(Math.floor(useful / 2), Math.ceil(useful / 2));
  const last = chances.length - 1;
  return { fewest: lowest(chances, isPlausible), most: last - lowest(chances.toReversed(), isPlausible) };
}

function isPlausible(tail: number): boolean {
  return tail > 0.025;
}

/** The first index at which the chance of that many or fewer passes. */
function lowest(shape: Float64Array, passes: (chance: number) => boolean): number {
  const whole = shape.reduce((sum, part) => sum + part, 0);
  let sum = 0;
  for (const [index, part] of shape.entries()) {
    sum += part;
    if (passes(sum / whole)) return index;
  }
  return shape.length - 1;
}

/** Proportional to the chance of 0, 1, 2 ... `tosses` heads; scaled to 1 at its peak so that nothing overflows. */
function binomialShape(tosses: number): Float64Array {
  const shape = new Float64Array(tosses + 1);
  const peak = tosses >> 1;
  shape[peak] = 1;
  for (let k = peak; k > 0; k -= 1) shape[k - 1] = ((shape[k] ?? 0) * k) / (tosses - k + 1);
  for (let k = peak; k < tosses; k += 1) shape[k + 1] = ((shape[k] ?? 0) * (tosses - k)) / (k + 1);
  return shape;
}

/** Proportional to the chance of 0, 1, 2 ... runs among `below` points of one kind and `above` of the other. */
function runCountShape(below: number, above: number): Float64Array {
  const low = binomialShape(Math.max(below - 1, 0));
  const high = binomialShape(Math.max(above - 1, 0));
  const shape = new Float64Array(below + above + 1);
  for (let k = 1; 2 * k < shape.length; k += 1) {
    shape[2 * k] = 2 * partAt(low, k - 1) * partAt(high, k - 1);
    shape[2 * k + 1] = partAt(low, k) * partAt(high, k - 1) + partAt(low, k - 1) * partAt(high, k);
  }
  return shape;
}

function partAt(shape: Float64Array, index: number): number {
  return shape[index] ?? 0;
}
