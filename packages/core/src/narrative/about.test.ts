import { expect, test } from "vitest";
import { NOW, anyKpi, factIndex, isFact, quarters } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { aboutFigure } from "./about.ts";

test.each<[string, Kpi["unit"], number, string | undefined]>([
  ["one decimal place fewer", { kind: "percentage", of: "", decimals: 1 }, 68.4, "about 68%"],
  ["rounded half up", { kind: "percentage", of: "", decimals: 2 }, 68.45, "about 68.5%"],
  ["nothing but none left of it", { kind: "count", of: "people", decimals: 2 }, 0.04, undefined],
  ["nothing but none left of it, below none", { kind: "number", of: "", decimals: 1 }, -0.4, undefined],
  ["none", { kind: "percentage", of: "", decimals: 1 }, 0, "about 0%"],
  ["no decimal place to lose", { kind: "percentage", of: "", decimals: 0 }, 68, undefined],
])("an estimate with %s", (_, unit, value, said) => {
  const kpi = anyKpi({ unit, observations: quarters(value) });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  const fact = index.factAt({ kpi: kpi.id, period: NOW, role: "level" });
  if (!isFact(fact)) throw new Error("the figure is there");
  const about = aboutFigure(fact);
  expect(about?.figure).toBe(said);
  expect(about?.claim?.hedge).toBe(said && "about");
});
