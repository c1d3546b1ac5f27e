import { expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { guardTyped, inWords } from "./index.ts";

const NOW = financialQuarter(2025, 3);

/** What is said of words beside delays, of which there are 49, where another KPI has the figure given. */
function said(text: string, other: number): string {
  const unit = { kind: "count", of: "people" } as const;
  const delays = kpiWith({ id: "D", title: "Delays", unit, observations: seriesUpTo(NOW, [55, 49]) });
  const falls = kpiWith({ id: "F", title: "Falls", unit, observations: seriesUpTo(NOW, [7, other]) });
  const index = factIndex(registerWith({ kpis: [delays, falls] }), {
    audience: "internal",
    area: "",
    period: NOW,
  });
  const typed = {
    place: "commentary",
    text,
    kpis: ["D"],
    period: undefined,
    at: undefined,
    field: "",
  } as const;
  const [flag] = guardTyped(typed, index).flags;
  return flag === undefined ? "" : inWords(flag, typed, index).says;
}

test("a number that is another KPI's is told to be so", () => {
  expect(said("There were 12 delays this quarter.", 12)).toContain("“12” is that of “Falls”");
});

test.each([
  "There were no delays this quarter.",
  "There were 0 delays this quarter.",
  "We have eliminated delays.",
])("“%s” is not told to be any other KPI's nought", (text) => {
  expect(said(text, 0)).toMatch(/^We could not match .* the workbook has 49/u);
  expect(said(text, 0)).not.toContain("is that of");
});
