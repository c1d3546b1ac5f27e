/** Rows counted as they are gone through, so that somebody who waits can be told how far the reading is. */
export type RowCount = {
  /** One more row is done. */
  readonly add: () => void;
  /** All rows up to this number are done, however many of them were counted one by one. */
  readonly upTo: (rows: number) => void;
};

const STEPS = 100;

/** Counts towards `total` rows and tells the share that is done, in steps of a hundredth; it never falls. */
export function newRowCount(total: number, tell: (share: number) => void): RowCount {
  let done = 0;
  let told = 0;
  const upTo = (rows: number) => {
    done = Math.max(done, Math.min(rows, total));
    const step = total === 0 ? STEPS : Math.floor((STEPS * done) / total);
    if (step <= told) return;
    told = step;
    tell(step / STEPS);
  };
  return { add: () => upTo(done + 1), upTo };
}
