/**
 * Prints how many findings in real files were looked at and found false, by severity, from the table that
 * test/contract/checks-real.test.ts holds the checks to. Leaves with 1 where an error was false.
 */
import { readFileSync } from "node:fs";

const table = JSON.parse(readFileSync(new URL("../contract/checks-real.json", import.meta.url), "utf8"));
const rows = Object.values(table).flat();
process.stdout.write(`${Object.keys(table).length} real files\n`);
for (const severity of ["error", "warning", "information"]) {
  const looked = rows.filter((row) => row.severity === severity);
  const isFalse = looked.filter(({ verdict }) => verdict !== "true");
  process.stdout.write(`  ${severity}: ${countOf(looked)} findings looked at, ${countOf(isFalse)} false\n`);
  if (severity === "error" && isFalse.length > 0) process.exitCode = 1;
}

function countOf(some) {
  return some.reduce((sum, { findings }) => sum + findings, 0);
}
