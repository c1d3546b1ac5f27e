/**
 * Times the guard over labelled sentences, each held against every KPI of registers of 10, 50 and 200 KPIs with 24 quarters:
 * a person's sentence may take no more than 2 ms of the writer's time.
 */
import { readFileSync } from "node:fs";
import { bundled } from "./bundled.mjs";
import { inventedWorkbook } from "./checks-workbook.mjs";
import { fastest } from "./fastest.mjs";
import { print } from "./print.mjs";

const SIZES = [10, 50, 200];
const RUNS = 5;
const MOST = 2;

const { read } = await bundled("@quarterlight/core/read");
const { factIndex } = await bundled("@quarterlight/core/facts");
const { guardText } = await bundled("@quarterlight/core/guard");

const sentences = ["west", "forth", "braes", "north", "tay"].flatMap((name) => {
  const path = `../../packages/core/src/guard/fixtures/${name}/sentences.json`;
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")).map(({ text }) => text);
});
const paragraph = sentences.join(" ");

print(`${sentences.length} sentences, each held against one KPI; the fastest of ${RUNS} runs`);
for (const size of SIZES) {
  const { register } = read(inventedWorkbook(size));
  const [first] = register.kpis;
  const period = first.observations.at(-1).period;
  const index = factIndex(register, { audience: "public", area: "", period });
  const kpis = register.kpis;
  let flags = 0;
  const time = fastest(() => {
    flags = 0;
    for (const [i, text] of sentences.entries())
      flags += guardText(text, kpis[i % kpis.length], index).flags.length;
  }, RUNS);
  if (flags === 0) throw new Error("nothing was flagged, so nothing was held");
  const each = time / sentences.length;
  const long = fastest(() => guardText(paragraph, first, index), RUNS) / paragraph.length;
  print(
    `  ${size} KPIs: ${each.toFixed(3)} ms a sentence, and ${(1000 * long).toFixed(1)} ms for each 1,000 characters of one long text`,
  );
  if (each > MOST) throw new Error(`a sentence took ${each.toFixed(2)} ms, and may take ${MOST}`);
}
