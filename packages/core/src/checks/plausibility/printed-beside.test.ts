import { describe, expect, test } from "vitest";
import type { Mapping } from "../../answers/index.ts";
import { check, inWords } from "../index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

const CARD = ["Indicator", "Target", "Q1 2025/26", "Q2 2025/26"];

/** The notes, marks and doubts of two figures, with words beside them under a heading or in a line above. */
function understood(words: string, heading: string | undefined, said?: "as read" | "provisional" | "beside") {
  const row = ["People delayed in hospital", 20, 26, 18];
  const rows =
    heading === undefined
      ? [[words], CARD, row]
      : [
          [...CARD, heading],
          [...row, words],
        ];
  const mapping: Mapping = { version: 1, ...(said ? { caveats: { [words]: said } } : {}) };
  const workbook = { name: "x.xlsx", date1904: false, sheets: [sheetOf("KPIs", rows)] };
  const result = read(workbook, { mapping });
  const [kpi] = result.register.kpis;
  const told = (kpi?.observations ?? []).map(({ note = "", flags }) => [note, flags.join()]);
  const findings = inWords(check({ workbook, ...result }), { workbook, ...result });
  const doubts = findings.filter(({ check: id }) => id === "P14" || id === "S19");
  return { told, doubts: doubts.map(({ remedy }) => remedy), open: kpi?.open };
}

const NONE = ["", ""];

describe("words beside a figure are printed with it by one answer", () => {
  test.each([
    ["Notes", "Feb missing"],
    ["Basis", "Feb missing"],
    ["Basis", "Figures exclude the Islands"],
    ["Coverage", "Counts the northern wards alone"],
    ["", "Do not use"],
  ])("%s: %s", (heading, words) => {
    expect(understood(words, heading, "beside")).toEqual({
      told: [NONE, [words, ""]],
      doubts: [],
      open: undefined,
    });
    expect(understood(words, heading, "as read").doubts).toEqual([]);
    expect(understood(words, heading, "provisional").told).toEqual([NONE, ["", "provisional"]]);
  });

  test("the finding says what to type", () => {
    expect(understood("Feb missing", "Basis").doubts.join()).toContain(
      'quarterlight read FILE --answer "note:Feb missing=beside"',
    );
  });

  test("a line above is printed with each figure that it is about", () => {
    const words = "Figures for Q2 2025/26 are incomplete";
    expect(understood(words, undefined).open).toEqual([`note:${words}`]);
    expect(understood(words, undefined, "beside")).toEqual({
      told: [NONE, [words, ""]],
      doubts: [],
      open: undefined,
    });
  });
});
