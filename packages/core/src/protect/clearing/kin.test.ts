import { expect, test } from "vitest";
import { month } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { figure, months, quarters, told } from "./clear.fixture.ts";

/** Months under another title, none for the first: what July was is hidden with August, and told by nobody else who has August. */
const beside = (...values: readonly number[]): Partial<Kpi> => ({
  title: "Calls about falls",
  monthly: values.map((value, nth) => figure(value, month(2025, 8 + nth))),
});
const hides = (second: number, third: number): Partial<Kpi> => ({
  title: "Admissions",
  observations: quarters(3 + second + third),
  monthly: months(3, second, third),
});

const [SUM, SMALL, OTHER] = [
  { observations: quarters(30, 41, 28, 39) },
  { observations: quarters(20, 30, 20, 3) },
  { observations: quarters(10, 11, 8, 36) },
] as const;
/** The same figures under a title that shares no word with any. */
const twin = (kpi: Partial<Kpi>): Partial<Kpi> => ({ ...kpi, title: "Other words" });

/** What hangs together is hidden together; what agrees by chance, or in part, is no reason to hide anything. */
test.each<[name: string, kpis: readonly Partial<Kpi>[], expected: readonly string[]]>([
  [
    "two small numbers under another title, which may be chance",
    [hides(10, 19), beside(10, 19)],
    ["32, [c], [c], 19", "10, 19"],
  ],
  ["two that are no chance", [hides(10, 20), beside(10, 20)], ["33, [c], [c], 20", "[c], 20"]],
  ["one number that is no chance", [hides(200, 210), beside(200)], ["413, [c], 200, [c]", "200"]],
  ["one that may be", [hides(150, 160), beside(150)], ["313, [c], [c], 160", "150"]],
  [
    "one number twice, which says no more than once",
    [hides(250, 250), beside(250, 250)],
    ["503, [c], [c], 250", "250, 250"],
  ],
  ["two of which one differs", [hides(250, 260), beside(250, 261)], ["513, [c], [c], 260", "250, 261"]],
  [
    "a part that stands a second time",
    [SUM, SMALL, OTHER, twin(OTHER)],
    ["30, 41, 28, [c]", "20, 30, 20, [c]", "10, 11, 8, 36", "10, 11, 8, 36"],
  ],
  [
    "a sum and a part that both stand a second time",
    [SUM, SMALL, OTHER, twin(SUM), twin(OTHER)],
    ["30, 41, 28, 39", "20, 30, 20, [c]", "10, 11, 8, [c]", "30, 41, 28, 39", "10, 11, 8, [c]"],
  ],
  [
    "a sum that two periods bear out, which may be chance",
    [SUM, SMALL, OTHER].map((kpi) => ({ ...kpi, observations: kpi.observations.slice(2) })),
    ["28, 39", "20, fewer than 5", "8, 36"],
  ],
  [
    "a sum on one number alone",
    [quarters(39, 39, 39, 39), quarters(3, 3, 3, 3), quarters(36, 36, 36, 36)].map((observations) => ({
      observations,
    })),
    ["39, 39, 39, 39", Array.from({ length: 4 }, () => "fewer than 5").join(", "), "36, 36, 36, 36"],
  ],
  [
    "a sum that one period belies",
    [{ observations: quarters(30, 41, 29, 39) }, SMALL, OTHER],
    ["30, 41, 29, 39", "20, 30, 20, fewer than 5", "10, 11, 8, 36"],
  ],
  [
    "a part that counts things",
    [SUM, SMALL, { ...OTHER, counts: "things" }],
    ["30, 41, 28, 39", "20, 30, 20, fewer than 5", "10, 11, 8, 36"],
  ],
])("beside %s", (_, kpis, expected) => {
  expect(told(kpis)).toEqual(expected);
});
