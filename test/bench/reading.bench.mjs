/**
 * Times reading a long table of 6,700 rows and one of 67,000, in the manner of open data: the time for a row must
 * not grow with the rows. The core is bundled first, as the exporter is.
 */
import { bundled } from "./bundled.mjs";
import { longWorkbook } from "./long-workbook.mjs";
import { print } from "./print.mjs";

const SIZES = [6_700, 67_000];
const RUNS = 7;

const { read } = await bundled("@quarterlight/core/read");

const times = SIZES.map((rows) => {
  const runs = Array.from({ length: RUNS }, () => timeOf(longWorkbook(rows)));
  return { rows, time: Math.min(...runs) };
});
const [shortest] = times;

print(`Reading a long table with areas, flags and parts; the fastest of ${RUNS} runs`);
for (const { rows, time } of times) {
  const growth = (time / rows / (shortest.time / shortest.rows)).toFixed(2);
  const perRow = ((1000 * time) / rows).toFixed(2);
  print(
    `  ${rows.toLocaleString("en-GB")} rows: ${time.toFixed(0)} ms, ${perRow} microseconds a row, ${growth} times the shortest table's`,
  );
}
print(`  peak memory of all of it: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

function timeOf(workbook) {
  const start = performance.now();
  const { reading } = read(workbook, { mapping: { version: 1, area: "Glen Ard" } });
  const time = performance.now() - start;
  if (reading.counts.values === 0) throw new Error("nothing was understood, so nothing was measured");
  return time;
}
