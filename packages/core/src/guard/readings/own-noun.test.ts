import { expect, test } from "vitest";
import { factIndex } from "../../facts/index.ts";
import { financialQuarter } from "../../period/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { guardText } from "../index.ts";

const NOW = financialQuarter(2025, 2);

/** What is flagged of words about an indicator that went from 90 to 82, of which fewer is better. */
function flagged(title: string, text: string) {
  const kpi = kpiWith({
    id: "S-01",
    title,
    unit: { kind: "count", of: title.toLowerCase() },
    polarity: "lower",
    observations: seriesUpTo(NOW, [90, 90, 90, 90, 82]),
    targets: [],
  });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "public", area: "", period: NOW });
  return guardText(text, kpi, index).flags.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Serious slips", "Serious slips were 82 this quarter."],
  ["Serious slips", "There were 82 serious slips."],
  ["Serious slips", "Serious slips fell this quarter."],
  ["Slips, trips and falls", "Slips, trips and falls came to 82."],
  ["Dips in oxygen", "Dips in oxygen fell."],
])("a word that names the indicator is no change of it: %s, “%s”", (title, text) => {
  expect(flagged(title, text)).toEqual([]);
});

test.each([
  ["Serious slips", "Serious slips rose this quarter.", "rose"],
  ["Serious slips", "Serious slips: the number slips back.", "slips"],
  ["Calls", "The number of calls slips.", "slips"],
])("and other words of change are read: %s, “%s”", (title, text, word) => {
  expect(flagged(title, text)).toEqual([word]);
});
