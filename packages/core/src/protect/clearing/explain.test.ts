import { expect, test } from "vitest";
import { periodLabel, previous } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import { NOW, SHARE, figure, months, parts, quarters } from "./clear.fixture.ts";
import { clearRegister } from "./clear.ts";
import { type Given, beyondHelp, hiddenBeside, hiddenCounts } from "./explain.ts";

const registerOf = (kpis: readonly Partial<Kpi>[]) =>
  registerWith({
    kpis: kpis.map((each, nth) => kpiWith({ id: `K${nth}`, title: `Number ${nth}`, ...each })),
  });

const CRISIS = (...values: readonly [all: number, north: number, east: number]): readonly Partial<Kpi>[] =>
  ["Carers in crisis", "Carers in crisis, Northland", "Carers in crisis, Eastland"].map((title, nth) => ({
    title,
    observations: quarters(values[nth] ?? 0),
  }));
const MONTHS = [{ observations: quarters(1623), monthly: months(3, 800, 820) }];

type Told = {
  readonly small: number;
  /** What is hidden beside, with what it would have given away. */
  readonly beside?: readonly string[];
  readonly beyond?: readonly string[];
};

test.each<[name: string, kpis: readonly Partial<Kpi>[], told: Told, last?: readonly Partial<Kpi>[]]>([
  ["no small count", [{ observations: quarters(1623), monthly: months(803, 400, 420) }], { small: 0 }],
  ["small counts that nothing gives away", [{ monthly: months(3, 800, 2) }], { small: 2 }],
  [
    "small counts that protect each other",
    [{ observations: quarters(825), monthly: months(3, 2, 820) }],
    { small: 2 },
  ],
  [
    "the counts of a share that leave few",
    [{ unit: SHARE, observations: [figure(0, NOW, parts(73, 75))] }],
    { small: 1 },
  ],
  [
    "a month beside a small one",
    MONTHS,
    { small: 1, beside: ["K0 figure August 2025: K0 July 2025, the figure"] },
  ],
  [
    "a total that grew by few",
    [{ cumulative: true, observations: [figure(7, previous(NOW)), figure(9, NOW)] }],
    { small: 0, beside: ["K0 figure 2025/26 Q1: K0 2025/26 Q2, what was added"] },
  ],
  [
    "an area beside a small one",
    CRISIS(46, 43, 3),
    { small: 1, beside: ["K1 figure 2025/26 Q2: K2 2025/26 Q2, the figure"] },
  ],
  [
    "an area that with another leaves few",
    CRISIS(46, 29, 14),
    { small: 0, beside: ["K1 figure 2025/26 Q2: K0 2025/26 Q2, what no title names"] },
  ],
  [
    "a figure that lies a few above the published one",
    [{ observations: quarters(43) }],
    { small: 0, beside: ["K0 figure 2025/26 Q2: K0 2025/26 Q2, what came late"] },
    [{ observations: quarters(40) }],
  ],
  [
    "nothing, where what is published tells it already",
    MONTHS,
    { small: 1, beyond: ["K0 July 2025, the figure"] },
    [{ observations: quarters(1623), monthly: months(803, 800, 820).slice(1) }],
  ],
])("hidden is %s", (_, kpis, { small, beside = [], beyond = [] }, last) => {
  const register = registerOf(kpis);
  const cleared = clearRegister(register, NOW, last && registerOf(last));
  const given = ({ kpi, period, is }: Given) => `${kpi.id} ${periodLabel(period)}, ${is}`;
  expect({
    ...hiddenCounts(register, cleared),
    hidden: hiddenBeside(register, cleared).map(
      ({ kpi, what, period, gives }) =>
        `${kpi.id} ${what} ${periodLabel(period)}: ${gives.map(given).join("; ")}`,
    ),
    beyond: beyondHelp(register, cleared).map(given),
  }).toEqual({ small, beside: beside.length, hidden: beside, beyond });
});
