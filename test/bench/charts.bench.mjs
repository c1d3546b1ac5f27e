/**
 * Times the drawing of a chart: every chart of the gallery, which holds what is everyday and what is awkward, at each size.
 * A chart takes less than a millisecond.
 */
import { bundled } from "./bundled.mjs";
import { fastest } from "./fastest.mjs";
import { print } from "./print.mjs";

const RUNS = 40;
const MOST = 1;

const { NARROW, PAPER, WIDE, draw, drawTiny } = await bundled("@quarterlight/render/chart");
const { gallery } = await bundled("../../packages/render/src/chart/gallery/gallery.ts");
const lines = gallery.filter(({ kind }) => kind === "line");

const SHAPES = {
  narrow: [gallery, (chart) => draw(chart, NARROW)],
  wide: [gallery, (chart) => draw(chart, WIDE)],
  "on paper": [gallery, (chart) => draw(chart, PAPER)],
  tiny: [lines, (chart) => drawTiny(chart)],
};

print(`${gallery.length} charts; the fastest of ${RUNS} runs`);
for (const [name, [charts, drawn]] of Object.entries(SHAPES)) {
  const all = fastest(() => charts.forEach(drawn), RUNS);
  const each = all / charts.length;
  print(`  ${name}: ${each.toFixed(3)} ms a chart`);
  if (each > MOST) throw new Error(`a chart takes more than ${MOST} ms`);
}
