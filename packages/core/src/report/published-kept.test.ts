import { expect, test } from "vitest";
import { z } from "zod";
import { JUDGED, NOW, factIndex, figureAt } from "../facts/index.ts";
import { UNIT_KINDS } from "../figure/index.ts";
import { shift } from "../period/index.ts";
import { type Kpi, isMeasured } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { PublishedKpi, publishedKpis, registerOfPublished } from "./published.ts";

test("all that an indicator may be is kept for the next report, and read again", () => {
  const from = shift(NOW, -8);
  const span = {
    from,
    to: NOW,
    shown: "as it stands",
    rationale: "",
    at: { sheet: "Targets", row: 4, column: 3 },
  };
  const flags = ["provisional", "revised", "estimated", "forecast", "break"] as const;
  const kpis: readonly Partial<Kpi>[] = [
    ...UNIT_KINDS.map((kind) => ({ unit: { kind, of: "all", decimals: 1 } })),
    ...(["higher", "lower", "closer", "neither"] as const).map((polarity) => ({ polarity })),
    ...(["month", "quarter", "half-year", "year", "two years", "three years"] as const).map((frequency) => ({
      frequency,
    })),
    ...(["target", "monitoring"] as const).map((kpiClass) => ({ decision: { ...JUDGED, class: kpiClass } })),
    ...(["relative", "absolute"] as const).map((kind) => ({
      tolerance: { amount: 5, kind, at: { sheet: "KPIs", row: 4, column: 8 } },
    })),
    ...(["unread", "open", "direction only"] as const).map((state) => ({ targets: [{ ...span, state }] })),
    { targets: [{ ...span, state: "value", value: 4, upTo: 6, strict: true, due: NOW }] },
    { cumulative: true, lag: 2, source: "A form", meaning: "What it means" },
    { observations: flags.map((flag, ago) => figureAt(20.25 + ago, -ago, { flags: [flag] })).toReversed() },
  ];
  const register = registerWith({ kpis: kpis.map((kpi, place) => kpiWith({ id: `K${place}`, ...kpi })) });
  const index = factIndex(register, { audience: "internal", area: "", period: NOW });
  const kept = z.array(PublishedKpi).parse(JSON.parse(JSON.stringify(publishedKpis(index))));
  const nowhere = (_: string, value: unknown) =>
    typeof value === "object" && value !== null && "column" in value
      ? { sheet: "", row: 0, column: 0 }
      : value;
  const bare = (decided: Kpi["decision"]) =>
    decided ? { ...decided, reason: "", person: "", date: "" } : undefined;
  const expected = register.kpis.map((kpi) => ({
    ...kpi,
    decision: bare(kpi.decision),
    observations: kpi.observations.map((each) =>
      isMeasured(each) ? { ...each, value: Math.round(each.value) } : each,
    ),
    lead: "",
  }));
  const back = registerOfPublished(kept, NOW);
  expect(back.settings.period).toEqual(NOW);
  expect(back.kpis).toEqual(JSON.parse(JSON.stringify(expected), nowhere));
});
