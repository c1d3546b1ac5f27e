/**
 * Times the statistical engine: 1,000 series of 40 points with every rule and verdict of the default rule set, then
 * longer series, whose time must grow in step with their length. The engine is bundled first, as the exporter is.
 */
import { bundled } from "./bundled.mjs";
import { inventedSeries } from "./spc-series.mjs";
import { print } from "./print.mjs";

const SERIES = 1000;
const TARGET_MS = 0.02;

const { analyse, ruleSets } = await bundled("@quarterlight/core/spc");
const [defaultRules, ...otherRules] = ruleSets;

const times = [40, 400, 4000].map((points) => {
  const { time, fastest } = timeOf(inventedSeries((SERIES * 40) / points, points), defaultRules);
  return { points, time, fastest, perPoint: (1000 * time) / points };
});
const [shortest] = times;

print(`${SERIES.toLocaleString("en-GB")} series of 40 points, every rule and verdict of ${defaultRules.id}`);
print(`  ${inMs(shortest.time)} a series (to beat: ${TARGET_MS} ms), ${inMs(shortest.time * SERIES)} in all`);
print(
  `  the median of many runs; the fastest, with least else going on, took ${inMs(shortest.fastest)} a series`,
);

print("\nGrowth with length (the same time for a point means linear)");
for (const { points, time, perPoint } of times) {
  const growth = `${(time / shortest.time).toFixed(1)} times as long for ${points / 40} times the points`;
  print(`  ${points} points: ${inMs(time)} a series, ${perPoint.toFixed(3)} microseconds a point, ${growth}`);
}

print("\nThe other rule sets, 40 points");
for (const rules of otherRules) {
  print(`  ${rules.id}: ${inMs(timeOf(inventedSeries(SERIES, 40), rules).time)} a series`);
}

/** The median and the fastest time for one series, in milliseconds, over many runs after a warm-up. */
function timeOf(allSeries, rules) {
  const runs = [];
  for (let run = 0; run < 60; run += 1) {
    const start = performance.now();
    let signals = 0;
    for (const values of allSeries) {
      const analysis = analyse({ values, target: 85, direction: "higher" }, rules);
      if (analysis.variation.kind !== "no clear change") signals += 1;
    }
    runs.push((performance.now() - start) / allSeries.length);
    if (signals === 0) throw new Error("no series showed a signal, so nothing was measured");
  }
  const settled = runs.slice(20).toSorted((a, b) => a - b);
  return { time: settled[settled.length >> 1], fastest: settled[0] };
}

function inMs(time) {
  return `${time.toFixed(time < 1 ? 4 : 1)} ms`;
}
