/**
 * How many checks passed, failed and were plainly skipped.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * What vitest wrote about one workspace.
 * @typedef {{
 *   success: boolean,
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   numPendingTests: number,
 *   numTodoTests: number,
 * }} Results
 */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * The counts of one workspace. Results that are missing, empty or failed without naming a test are a failure.
 * @param {Results | undefined} results
 * @returns {Counts}
 */
export function countsOf(results) {
  if (results === undefined) return { ...NOTHING, failed: 1 };
  const { success, numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = results;
  const skipped = numPendingTests + numTodoTests;
  const isSilentFailure = numFailedTests === 0 && (!success || passed + skipped === 0);
  return { passed, failed: isSilentFailure ? 1 : numFailedTests, skipped };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    NOTHING,
  );
}

/**
 * The gate's last line.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
