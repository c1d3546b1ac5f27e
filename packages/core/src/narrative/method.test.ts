import { expect, test } from "vitest";
import { JUDGED, anyKpi } from "../facts/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { ruleSetOf } from "../spc/index.ts";
import { methodNotes } from "./method.ts";
import { plainText } from "./text.ts";

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
