import { expect, test } from "vitest";
import { aTarget, factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { guardTyped, heldIn } from "./index.ts";

const NOW = financialQuarter(2025, 2);

/** 150 people waiting, up from 140: the target of 110 is missed. */
function flagsOf(words: { readonly meaning?: string; readonly gloss?: string; readonly source?: string }) {
  const kpi = kpiWith({
    id: "W-01",
    title: "People waiting for care",
    unit: { kind: "count", of: "people" },
    polarity: "lower",
    observations: seriesUpTo(NOW, [100, 101, 102, 141, 142, 140, 150]),
    targets: [aTarget(110)],
    ...words,
  });
  const register = registerWith({ kpis: [kpi] });
  const index = factIndex(register, { audience: "public", area: "", period: NOW });
  return heldIn(register).flatMap((typed) =>
    guardTyped(typed, index).flags.map(({ start, end }) => typed.text.slice(start, end)),
  );
}

test.each([
  "People who wait more than 4 weeks for care, counted on the last day of the quarter.",
  "Adults aged 65 and over who had 2 or more falls, or 1 where it led to 7 days in hospital.",
  "People waiting for care. Fewer is better; those who wait under 14 days are left out.",
  "Set at 110 in the plan, after people told us that 90 days was too long.",
  "People whose wait was 12 weeks or longer, within 28 days of being asked.",
])("words that say what is counted claim nothing: %s", (meaning) => {
  expect(flagsOf({ meaning })).toEqual([]);
});

test.each([
  [{ meaning: "People waiting for care, which fell to 90 this quarter." }, "fell"],
  [{ gloss: "We met the target for people waiting for care." }, "met the target"],
  [{ source: "Our records, which show 90 people waiting for care" }, "90"],
])("what they claim all the same is held: %o", (words, flagged) => {
  expect(flagsOf(words).join(" ")).toContain(flagged);
});
