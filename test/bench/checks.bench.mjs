/**
 * Times every check over registers that grow from 50 to 5,000 KPIs of 24 quarters, read from sheets like
 * Quarterlight's own: the time must grow in step with the KPIs. The core is bundled first, as the exporter is.
 */
import { bundled } from "./bundled.mjs";
import { inventedWorkbook } from "./checks-workbook.mjs";
import { fastest } from "./fastest.mjs";
import { print } from "./print.mjs";

const SIZES = [50, 500, 5000];
const RUNS = 7;

const { read } = await bundled("@quarterlight/core/read");
const { check, checks, inWords } = await bundled("@quarterlight/core/checks");

const times = SIZES.map((kpis) => {
  const workbook = inventedWorkbook(kpis);
  const reading = fastest(() => read(workbook), RUNS);
  const input = { workbook, ...read(workbook) };
  const checking = fastest(() => {
    // What is worked out once for an input is worked out anew for each run.
    const fresh = { ...input };
    return inWords(check(fresh), fresh);
  }, RUNS);
  return { kpis, reading, checking, findings: check(input).length };
});
const [smallest] = times;

print(`${checks.length} checks over 24 quarters of each KPI; the fastest of ${RUNS} runs`);
for (const { kpis, reading, checking, findings } of times) {
  if (findings === 0) throw new Error("nothing was found, so nothing was measured");
  const growth = (checking / smallest.checking / (kpis / smallest.kpis)).toFixed(2);
  print(
    `  ${kpis} KPIs: ${checking.toFixed(1)} ms (understanding the workbook: ${reading.toFixed(1)} ms), ${findings} findings, ${growth} times the smallest's time for a KPI`,
  );
}
