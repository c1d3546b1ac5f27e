/** The last decimal to which a number was written, down to millionths: 0.1 of 16.3. What it was rounded to. */
export function unitOf(value: number): number {
  for (let places = 0; places < MOST_PLACES; places += 1) {
    const shifted = value * 10 ** places;
    if (Math.abs(shifted - Math.round(shifted)) <= 1e-7 * Math.max(1, Math.abs(shifted)))
      return 10 ** -places;
  }
  return 10 ** -MOST_PLACES;
}

const MOST_PLACES = 6;
