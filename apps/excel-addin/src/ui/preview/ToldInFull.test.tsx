import { kpiBlocks, type KpiBlock, buildReport } from "@quarterlight/core/report";
import { changeSign } from "@quarterlight/render/chart";
import { expect, test } from "vitest";
import { voiced } from "../../work/voices.fixture.ts";
import { firstChoices } from "../../work/first-choices.ts";
import { drawn, wordsIn } from "../drawn.fixture.tsx";
import { ToldInFull } from "./ToldInFull.tsx";

const understanding = voiced({});
const brief = firstChoices(understanding)?.brief;
const [first] = brief ? kpiBlocks(buildReport(understanding.register, brief).report) : [];
if (!first) throw new Error("a KPI is told in sentences");
const block: KpiBlock = first;

function shown(part: { readonly gloss?: string; readonly change?: KpiBlock["change"] }): Promise<string> {
  const told = { how: "in sentences", section: "Care", block: { ...block, ...part } } as const;
  return drawn(<ToldInFull told={told} select={undefined} />);
}

test.each([
  ["better", "Getting better"],
  ["worse", "Getting worse"],
  ["none", "No clear change"],
  ["few", "Too early to say"],
] as const)("the preview has the report's sign and word for change: %s", async (kind, word) => {
  const html = await shown({ change: { kind, word }, gloss: "" });
  expect(html).toContain(changeSign(kind).slice(1, 40));
  expect(html).toContain(changeSign(kind).slice(-60));
  expect(wordsIn(html)).toContain(word);
});

test("what its terms mean stands under the heading, as in the report; nothing where nothing is to be said", async () => {
  const gloss = "Delayed discharge: ready to leave hospital, and still there.";
  expect(wordsIn(await shown({ gloss }))).toContain(gloss);
  expect(block.gloss).not.toBe("");
  expect(wordsIn(await shown({}))).toContain(block.gloss);
  expect(await shown({ gloss: "", change: { kind: "", word: "" } })).not.toMatch(/paper-gloss|change-sign/u);
});
