import { expect, test } from "vitest";
import { JUDGED, NOW, aTarget, anyKpi, factsOf, quarters } from "../../facts/index.ts";
import { registerWith } from "../../register/kpi.fixture.ts";
import { ruleSets } from "../../spc/index.ts";
import { promisedBy } from "./due.ts";

const at = { sheet: "Commentary", row: 2, column: 2 };

test.each([
  [
    "a day that the sentence begins with",
    "Waits grew. By 31 January 2026 the lead will open a clinic.",
    [{ due: "2026-01-31", what: "The lead will open a clinic." }],
  ],
  [
    "a day within it",
    "We will open a clinic by 5 March 2026.",
    [{ due: "2026-03-05", what: "We will open a clinic by 5 March 2026." }],
  ],
  ["a day that is past", "By 31 January 2025 we opened it.", []],
  ["no day", "We will open a clinic soon", []],
])("what an owner promises with %s", (_, text, expected) => {
  const kpi = anyKpi({
    decision: JUDGED,
    targets: [aTarget(60)],
    observations: quarters(70),
    commentary: [{ period: NOW, text, author: "Lead", at }],
  });
  const [rules] = ruleSets;
  if (!rules) throw new Error("there is a rule set");
  expect(promisedBy(factsOf(kpi, registerWith({ kpis: [kpi] }), NOW, rules), "2025-11-14")).toEqual(expected);
});
