/**
 * Times what an edition hides of a long table of shares of people, of 5 areas and of 30: what is hidden is decided over all
 * areas, and the time for an area must not grow with them.
 */
import { bundled } from "./bundled.mjs";
import { fastest } from "./fastest.mjs";
import { print } from "./print.mjs";

const SIZES = [5, 30];
const RUNS = 3;
const KPIS = 30;
const QUARTERS = Array.from({ length: 12 }, (_, at) => `${2022 + Math.floor(at / 4)}Q${(at % 4) + 1}`);
/** How much longer an area may take among many than among few. */
const MOST = 2;

const { read } = await bundled("@quarterlight/core/read");
const { clearedFor } = await bundled("@quarterlight/core/protect");

const times = SIZES.map((areas) => {
  const { register } = read(workbookOf(areas), { mapping: { version: 1, area: "Area 1" } });
  const period = register.kpis[0].observations.at(-1).period;
  let decided = 0;
  const time = fastest(() => {
    decided = clearedFor({ ...register }, { audience: "public", period }).decided.length;
  }, RUNS);
  if (decided === 0) throw new Error("nothing was hidden, so nothing was measured");
  return { areas, time };
});
const [few, many] = times;
const growth = many.time / few.time / (many.areas / few.areas);

print(`what is hidden of ${KPIS} shares over ${QUARTERS.length} quarters; the fastest of ${RUNS} runs`);
for (const { areas, time } of times) print(`  ${areas} areas: ${time.toFixed(0)} ms`);
print(`  ${growth.toFixed(2)} times for an area among many`);
if (growth > MOST) throw new Error(`an area among many takes ${growth.toFixed(2)} times as long`);

function workbookOf(areas) {
  const rows = Array.from({ length: KPIS * QUARTERS.length * areas }, (_, at) => rowAt(at, areas));
  const cells = [["Quarter", "Area", "Indicator", "Numerator", "Denominator", "Value"], ...rows];
  const sheet = {
    name: "Long",
    visibility: "visible",
    rows: cells.map((row) => row.map((value) => ({ value }))),
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { name: "Areas.csv", date1904: false, sheets: [sheet] };
}

function rowAt(at, areas) {
  const quarter = QUARTERS[Math.floor(at / areas) % QUARTERS.length];
  const indicator = Math.floor(at / areas / QUARTERS.length);
  const denominator = 30 + Math.floor(270 * noise(2 * at));
  const numerator = Math.floor(denominator * (0.02 + 0.3 * noise(2 * at + 1)));
  const value = `${Math.round((1000 * numerator) / denominator) / 10}%`;
  const parts = [String(numerator), String(denominator)];
  return [quarter, `Area ${(at % areas) + 1}`, `People seen for measure ${indicator + 1}`, ...parts, value];
}

/** Between 0 and 1, and without a pattern: in numbers that rise by steps, sums would come about by chance. */
function noise(at) {
  const mixed = Math.imul(at ^ (at >>> 15), 0x85_eb_ca_6b);
  return ((Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35) ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
