import { expect, test } from "vitest";
import { JUDGED, aTarget, factIndex } from "../../facts/index.ts";
import { financialQuarter } from "../../period/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { guardText } from "../index.ts";

const NOW = financialQuarter(2025, 2);

/** People waiting for care, of whom fewer is better and 110 the target, with what was and what is. */
function guarded(text: string, then: number, now: number) {
  const kpi = kpiWith({
    id: "W-01",
    title: "People waiting for care",
    unit: { kind: "count", of: "people" },
    polarity: "lower",
    observations: seriesUpTo(NOW, [then, then, then, then, now]),
    targets: [aTarget(110)],
    decision: JUDGED,
  });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "public", area: "", period: NOW });
  const { flags, notRead } = guardText(text, kpi, index);
  const said = (all: readonly { start: number; end: number }[]) =>
    all.map(({ start, end }) => text.slice(start, end));
  return { flags: said(flags), notRead: said(notRead) };
}

/** Words that fit a fall from 140 to 70, and not a rise from 140 to 150. */
test.each([
  ["Half as many people waited as a year ago.", "Half as many"],
  ["A year ago the number of people waiting was higher.", "higher"],
  ["More people were waiting last quarter than now.", "More"],
  ["We narrowly made the target for people waiting.", "made the target"],
  ["The number of people waiting is moving in the right direction.", "moving in the right direction"],
  ["The number of people waiting is now in line with our target.", "in line with our target"],
  ["The number of people waiting failed to rise.", "rise"],
  ["People waiting: ↓ on last quarter.", "↓"],
])("“%s”", (text, words) => {
  expect(guarded(text, 140, 70).flags).toEqual([]);
  expect(guarded(text, 140, 150).flags).toEqual([words]);
});

test("so many people fewer are told to be held to nothing, and no change is held", () => {
  expect(guarded("Ten people fewer are waiting.", 140, 130).flags).toEqual([]);
  expect(guarded("Ten people fewer are waiting.", 140, 150).notRead).toContain("fewer");
  expect(guarded("The number of people waiting stood still.", 150, 150).flags).toEqual([]);
  expect(guarded("The number of people waiting stood still.", 100, 150).flags).toEqual(["stood still"]);
});

test.each([
  ["The number of people waiting is back under the line.", "back under the line"],
  ["The target for people waiting was raised this year.", "target for people waiting was raised"],
  ["We cleared the backlog of people waiting.", "cleared the backlog"],
  ["The fall in people waiting goes on.", "fall in people waiting goes on"],
  ["Waiting target 👍.", "👍"],
  ["Waiting target ✅.", "✅"],
])("what cannot be judged is said to be held to nothing: “%s”", (text, words) => {
  expect(guarded(text, 140, 150)).toEqual({ flags: [], notRead: [words] });
});
