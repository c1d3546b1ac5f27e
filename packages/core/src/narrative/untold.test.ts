import { expect, test } from "vitest";
import { NOW, anyKpi, factIndex, shares, sheetOf } from "../facts/index.ts";
import { guardText } from "../guard/index.ts";
import { isMeasured } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { plainText } from "./index.ts";
import { apart } from "./sentences/apart.ts";

const THEIRS = { Northmuir: 75, Eastfirth: 70, Southlea: 72, Longbay: 66 } as const;

/** Partnerships without a range beside one that has its own: told one by one while they are few. */
test.each([
  { areas: ["Northmuir", "Eastfirth"], told: "In Northmuir it was 75% and in Eastfirth 70%." },
  {
    areas: ["Northmuir", "Eastfirth", "Southlea"],
    told: "In Northmuir it was 75%, in Eastfirth 70% and in Southlea 72%.",
  },
  {
    areas: ["Northmuir", "Eastfirth", "Southlea", "Longbay"],
    told: "Elsewhere it was between 66% in Longbay and 75% in Northmuir.",
  },
])("of $areas.length without a range is told: $told", ({ areas, told }) => {
  const named = Object.entries(THEIRS).filter(([area]) => areas.includes(area));
  const kpi = shares({ Westlaw: 50, ...Object.fromEntries(named) });
  const comparators = (kpi.comparators ?? []).map((each) => {
    const observations = each.observations
      .filter(isMeasured)
      .map(({ period, at, value, flags }) => ({ state: "value" as const, period, at, value, flags }));
    return areas.includes(each.area) ? { ...each, observations } : each;
  });
  const one = anyKpi({ ...kpi, comparators });
  const index = factIndex(registerWith({ kpis: [one] }), { audience: "internal", area: "", period: NOW });
  const said = plainText(apart.say(sheetOf(index, one)) ?? []);
  expect(said).toContain(told);
  expect(guardText(said, one, index).flags).toEqual([]);
});
