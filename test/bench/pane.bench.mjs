/**
 * Times what the task pane works out again after every edit, for 50 KPIs and for 1,000 of 24 quarters: reading and
 * checking, in its worker, and the report, in the pane itself. The time for a KPI must not grow with the KPIs.
 */
import { bundled } from "./bundled.mjs";
import { inventedWorkbook } from "./checks-workbook.mjs";
import { fastest } from "./fastest.mjs";
import { print } from "./print.mjs";

const SIZES = [50, 1000];
const RUNS = 7;
/** How much longer a KPI may take among many than among few. */
const MOST = 2;

const { read } = await bundled("@quarterlight/core/read");
const { check, inWords } = await bundled("@quarterlight/core/checks");
const { review } = await bundled("@quarterlight/core/influence");
const { buildReport, choosePeriod } = await bundled("@quarterlight/core/report");

const times = SIZES.map((kpis) => {
  const workbook = inventedWorkbook(kpis);
  const { register, reading } = read(workbook);
  const { period } = choosePeriod(register);
  const { audience, date } = register.settings;
  return {
    kpis,
    "in the worker, understanding": fastest(() => review(read(workbook).register), RUNS),
    "in the worker, checking": fastest(() => {
      const input = { workbook, register, reading, period, date };
      return inWords(check(input), input);
    }, RUNS),
    "in the pane, the report": fastest(() => buildReport(register, { period, audience, date }), RUNS),
  };
});
const [few, many] = times;

print(`what the pane works out again after an edit; the fastest of ${RUNS} runs`);
for (const [part, time] of Object.entries(many).filter(([name]) => name !== "kpis")) {
  const growth = time / few[part] / (many.kpis / few.kpis);
  print(
    `  ${part}: ${few[part].toFixed(1)} ms for ${few.kpis} KPIs, ${time.toFixed(1)} ms for ${many.kpis}, ${growth.toFixed(2)} times for a KPI`,
  );
  if (growth > MOST) throw new Error(`${part} takes ${growth.toFixed(2)} times as long for a KPI among many`);
}
