import { expect, test } from "vitest";
import { JUDGED, LEVEL_QUARTERS, NOW, anyKpi, factIndex, quarters, sheetOf } from "../facts/index.ts";
import { DEFAULT_SETTINGS } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import type { RuleSetId } from "../spc/index.ts";
import { plainText } from "./index.ts";
import { variation } from "./sentences/variation.ts";

/** What each rule set says of quarters that come after level ones, where fewer are better. */
test.each<{ name: string; rules: RuleSetId; after: readonly number[]; begins: string; ends: string }>([
  {
    name: "a run below the median",
    rules: "his-run",
    after: [79, 78, 79, 78, 79, 78, 78],
    begins: "The last seven quarters have all been below the median of 81.",
    ends: "so it is getting better.",
  },
  {
    name: "a run above the median",
    rules: "anhoej",
    after: [83, 84, 83, 84, 83, 84, 83, 84],
    begins: "The last eight quarters have all been above the median of 82.",
    ends: "so it is getting worse.",
  },
  {
    name: "a run below the median that touches it",
    rules: "his-run",
    after: [79, 78, 81, 78, 79, 78, 78],
    begins: "In the last seven quarters no figure has been above the median of 81.",
    ends: "so it is getting better.",
  },
  {
    name: "a run above the median that touches it",
    rules: "his-run",
    after: [83, 84, 81, 84, 83, 84, 81, 83, 84],
    begins: "In the last 10 quarters no figure has been below the median of 81.",
    ends: "so it is getting worse.",
  },
  {
    name: "a rise",
    rules: "phs-published-code",
    after: [79, 79.5, 80, 80.5, 81, 81.5, 82],
    begins:
      "The figures have risen quarter by quarter since January to March 2024, though some are printed alike.",
    ends: "so it is getting worse.",
  },
  {
    name: "a fall",
    rules: "his-run",
    after: [82.5, 82, 81.5, 81, 80.5, 80],
    begins:
      "The figures have fallen quarter by quarter since April to June 2024, though some are printed alike.",
    ends: "so it is getting better.",
  },
  {
    name: "a rise with a step that is level",
    rules: "his-run",
    after: [79, 79.5, 80, 80, 80.5, 81, 81.5, 82],
    begins: "The figures have risen or stayed level quarter by quarter since October to December 2023.",
    ends: "so it is getting worse.",
  },
  {
    name: "a fall with a step that is level",
    rules: "his-run",
    after: [82.5, 82, 81.5, 81.5, 81, 80.5, 80],
    begins: "The figures have fallen or stayed level quarter by quarter since January to March 2024.",
    ends: "so it is getting better.",
  },
])("$rules says of $name: $begins", ({ rules, after, begins, ends }) => {
  const kpi = anyKpi({ decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, ...after) });
  const register = registerWith({ kpis: [kpi], settings: { ...DEFAULT_SETTINGS, ruleSet: rules } });
  const index = factIndex(register, { audience: "internal", area: "", period: NOW });
  const told = plainText(variation.say(sheetOf(index, kpi)) ?? []);
  expect(told.slice(0, begins.length)).toBe(begins);
  expect(told.slice(-ends.length)).toBe(ends);
});

test("a run with a quarter missing is one of figures", () => {
  const after = [83, 84, 83, 84, 83, 84, 83, 84, 84];
  const observations = quarters(...LEVEL_QUARTERS, ...after).filter(
    (_, i) => i !== LEVEL_QUARTERS.length + 4,
  );
  const register = registerWith({
    kpis: [anyKpi({ decision: JUDGED, observations })],
    settings: { ...DEFAULT_SETTINGS, ruleSet: "anhoej" },
  });
  const index = factIndex(register, { audience: "internal", area: "", period: NOW });
  const [kpi = anyKpi()] = index.register.kpis;
  expect(plainText(variation.say(sheetOf(index, kpi)) ?? [])).toContain(
    "The last eight figures have all been above",
  );
});
