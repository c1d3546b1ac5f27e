import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ToldFinding, blocks, check, inWords } from "@quarterlight/core/checks";
import { read } from "@quarterlight/core/read";
import { addressName } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { describe, expect, test } from "vitest";
import { sharedFolder } from "../support/real-file.ts";
import { templateBytes } from "../support/template-file.ts";

/** The checks of people's words, by what each is about. */
const OF_WORDS = new Set(["N01", "N02", "N03", "N04", "N05", "N06", "N08", "N11", "N23"]);

async function toldOf(name: string, bytes: Uint8Array): Promise<readonly ToldFinding[]> {
  const file = await readFile(name, bytes);
  if (!file.ok) throw new Error(`${name} was refused`);
  const input = { workbook: file.workbook, ...read(file.workbook) };
  return inWords(check(input), input);
}

function ofCase(name: string): Promise<readonly ToldFinding[]> {
  return toldOf(name, readFileSync(join(sharedFolder, "cases/truth", name)));
}

/** Every cell into which a contradiction was typed, with the check that tells it, and words of what it says. */
const TYPED: readonly (readonly [cell: string, id: string, says: RegExp])[] = [
  ["Settings!B6", "N23", /“All of our targets were met”.*12 not on target/u],
  ["Priorities!C5", "N04", /“shortest”.*neither the highest nor the lowest/u],
  ["Commentary!C6", "N02", /“4,262 days”.*2,462 days/u],
  ["Commentary!C9", "N02", /“12\.4 days”.*21\.4 days/u],
  ["Commentary!C9", "N03", /“fell”.*21\.2 in April to June 2025 and 21\.4 in July to September 2025/u],
  ["Commentary!C9", "N23", /“green”.*off target/u],
  ["Commentary!C10", "N02", /“148”.*158/u],
  ["Commentary!C10", "N04", /“worse for five quarters”.*1 in a row/u],
  ["Commentary!C12", "N23", /“green”.*close to target/u],
  ["Commentary!C13", "N08", /“97\.4%”.*no figure/u],
  ["Commentary!C14", "N02", /“988”.*888/u],
  ["Commentary!C15", "N06", /“4%”/u],
  ["Commentary!C16", "N04", /“best result”/u],
  ["Commentary!C18", "N02", /“78%”.*62%/u],
  ["Commentary!C19", "N04", /third quarter running.*1 in a row/u],
  ["Commentary!C20", "N02", /“71%”.*91% for Scotland/u],
  ["Commentary!C21", "N05", /“half”/u],
  ["Commentary!C23", "N08", /“78” for April to June 2025.*93/u],
  ["Commentary!C24", "N02", /“151”.*115/u],
  ["Commentary!C27", "N02", /“55%”.*70%.*“55%” is that of April to June 2025/u],
  ["Commentary!C28", "N02", /“halved”.*4\.8%/u],
  ["Commentary!C29", "N02", /“69\.8%”.*67\.9%.*“69\.8%” is that of April to June 2025/u],
  ["Events!D5", "N03", /“rose” for April to June 2025/u],
  ["Stories!C5", "N23", /“every target met”/u],
  ["Stories!E5", "N08", /“60%”/u],
  ["Feedback!H5", "N02", /“nine days”.*21\.4 days/u],
  ["Themes!C6", "N01", /“halved”/u],
  ["'You said, we did'!D5", "N01", /“95%”/u],
  ["Successes!B5", "N23", /“All 27 targets met”/u],
  ["Successes!C5", "N23", /“every one of our 27 targets is green”/u],
  ["Evaluations!C5", "N01", /“1,200 days”/u],
  ["Actions!B8", "N02", /“nine days”.*21\.4 days/u],
  ["Accepted!G8", "N02", /“95%”/u],
];

describe.skipIf(!existsSync(join(sharedFolder, "cases/truth")))(
  "contradictions that people typed (skipped without ../shared)",
  async () => {
    const findings = existsSync(join(sharedFolder, "cases/truth")) ? await ofCase("contradictions.xlsx") : [];

    test.each(TYPED)("%s is told by %s", (cell, id, says) => {
      const here = findings.filter((each) => each.check === id && each.at.map(addressName).includes(cell));
      expect(here.map(({ what }) => what).filter((what) => says.test(what))).not.toEqual([]);
    });

    test("none of them is let through, and nothing else is told of people's words", () => {
      const told = findings.filter((each) => OF_WORDS.has(each.check));
      const cells = new Set(TYPED.map(([cell]) => cell));
      const others = told.filter(({ at: [first] }) => first === undefined || !cells.has(addressName(first)));
      expect(
        others.filter(({ severity }) => severity !== "information").map(({ message }) => message),
      ).toEqual([]);
      expect(blocks(findings)).toBe(true);
    });

    test("a title that tells a figure is told, where the figure is not so", async () => {
      const told = (await ofCase("title-direction.xlsx")).filter(({ check: id }) => OF_WORDS.has(id));
      const errors = told.filter(({ severity }) => severity === "error");
      expect(errors.map(({ check: id, at: [first] }) => [id, first && addressName(first)])).toEqual([
        ["N02", "KPIs!B12"],
        ["N03", "KPIs!B12"],
      ]);
    });
  },
);

test("the worked example says nothing that its figures do not bear out", async () => {
  const findings = await toldOf("example.xlsx", await templateBytes("example"));
  const told = findings.filter(({ check: id, severity }) => OF_WORDS.has(id) && severity !== "information");
  expect(told.map(({ message }) => message)).toEqual([]);
});
