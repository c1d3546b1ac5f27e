import { expect, test } from "vitest";
import { JUDGED, NOW, aTarget, anyKpi, factIndex, quarters } from "../facts/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { guardText } from "./guard.ts";

const money = (title: string) =>
  anyKpi({
    title,
    unit: { kind: "money", of: "" },
    polarity: "lower",
    decision: JUDGED,
    targets: [aTarget(0)],
    observations: quarters(64_000, -64_000),
  });

test.each([
  ["Overspend against budget", "Overspend against budget, as our own ledger has it.", []],
  ["Overspend against budget", "We have an overspend.", ["overspend"]],
  ["Overspend against budget", "Overspend against budget: we have an overspend.", ["overspend"]],
  ["Overspend", "Overspend again this quarter.", ["Overspend"]],
])("beside “%s”, of “%s” is flagged %j", (title, text, flagged) => {
  const kpi = money(title);
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "public", area: "", period: NOW });
  const { flags } = guardText(text, kpi, index);
  expect(flags.map(({ start, end }) => text.slice(start, end))).toEqual(flagged);
});
