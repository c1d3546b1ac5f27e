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
 *   testResults?: readonly FileResults[],
 * }} Results
 */

/**
 * What vitest wrote about one file of tests: a file that could not be loaded has a message and no tests.
 * @typedef {{
 *   name: string,
 *   status: string,
 *   message?: string,
 *   assertionResults: readonly { fullName: string, status: string, failureMessages?: readonly string[] }[],
 * }} FileResults
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
 * Each test that failed, as "file: test" and the first line of why, for the end of a log of which the rest may be lost.
 * @param {Results | undefined} results
 * @param {string} repository what the names of files begin with, left out
 * @returns {string[]}
 */
export function failuresOf(results, repository) {
  return (results?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(`${repository}/`, "");
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0 && status === "failed") return [`${file}: ${firstLine(message)}`];
    return failed.map((test) => `${file}: ${toldWithReason(test)}`);
  });
}

/**
 * Each test that passed only when it was tried again, and the first line of why it did not at first.
 * @param {Results | undefined} results
 * @param {string} repository what the names of files begin with, left out
 * @returns {string[]}
 */
export function secondTriesOf(results, repository) {
  return (results?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages = [] }) => status === "passed" && failureMessages.length > 0)
      .map((test) => `${name.replace(`${repository}/`, "")}: ${toldWithReason(test)}`),
  );
}

/** @param {{ fullName: string, failureMessages?: readonly string[] }} test */
const toldWithReason = ({ fullName, failureMessages }) =>
  `${fullName}\n    ${firstLine(failureMessages?.[0])}`;

/** @param {string | undefined} text */
const firstLine = (text) => (text ?? "").split("\n", 1)[0] || "no reason was written";

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
