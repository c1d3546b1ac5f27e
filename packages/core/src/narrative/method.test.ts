import { expect, test } from "vitest";
import { type FactSheet, JUDGED, NOW, anyKpi, beside, factIndex, sheetOf } from "../facts/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { ruleSetOf } from "../spc/index.ts";
import { methodNotes } from "./method.ts";
import { plainText } from "./text.ts";

test("of the method only what the report uses is told", () => {
  const register = registerWith({ kpis: [anyKpi({ decision: JUDGED })] });
  const told = (sheets?: readonly FactSheet[]) =>
    methodNotes(ruleSetOf("mdc-current"), register, sheets)
      .flatMap(({ texts }) => texts)
      .map(plainText)
      .join(" ");
  const parts = [/follows the seasons/, /fewer than 13/, /difference from another area/];
  expect(parts.map((part) => part.test(told()))).toEqual([true, true, true]);
  expect(parts.map((part) => part.test(told([])))).toEqual([false, false, false]);
  const index = factIndex(registerWith({ kpis: [anyKpi(beside({ Westlaw: 70 }))] }), {
    audience: "public",
    area: "",
    period: NOW,
  });
  const sheets = index.register.kpis.map((kpi) => sheetOf(index, kpi));
  expect(parts.map((part) => part.test(told(sheets)))).toEqual([false, false, true]);
});

test.each([
  [
    "somebody has classed",
    { decision: JUDGED },
    "Where no margin is stated, nothing counts as close.",
    [
      "How we judge change",
      "What the statuses mean",
      "What we are judged by, and what we watch",
      "How figures are printed",
    ],
  ],
  [
    "nobody has classed",
    {},
    "Where the workbook states no margin, we take 5% of the target.",
    ["How we judge change", "What the statuses mean", "How figures are printed"],
  ],
])(
  "of indicators that %s the method says what counts as close, and what a class is only where there is one",
  (_, kpi, close, headings) => {
    const notes = methodNotes(ruleSetOf("mdc-current"), registerWith({ kpis: [anyKpi(kpi)] }));
    expect(notes.map(({ heading }) => heading)).toEqual(headings);
    const texts = notes.flatMap((note) => note.texts).map(plainText);
    expect(texts).toContain(`We judge from unrounded figures. ${close}`);
  },
);
