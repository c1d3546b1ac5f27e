/** Significant digits a double carries faithfully through one sum or product. */
const DIGITS = 12;

/**
 * A number without the dust of binary arithmetic: 90 − 87.3 is 2.7, not 2.700000000000003, so that a
 * value exactly on an edge is seen to be on it.
 */
export function settle(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value;
}

/** What it takes to get from one figure to another, without that dust. */
export function settledDifference(from: number, to: number): number {
  return settle(to - from);
}
