/** A quarter's own target holds for that quarter, whatever a column that names none says, and in whatever order they stand. */
import { expect, test } from "vitest";
import { addressName, sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";
import { statusOf } from "./index.ts";
import { targetFor } from "./target.ts";

type Cell = string | number | null;

const GENERAL = "Target";
const Q1 = ["2025/26 Q1 Target", "2025/26 Q1"];
const Q2 = ["2025/26 Q2 Target", "2025/26 Q2"];

/** A KPI for which less is good: 95 and then 98, under targets of which the general one is 100. */
function judged(order: readonly string[], own: Readonly<Record<string, Cell>>) {
  const cells: Readonly<Record<string, Cell>> = { Target: 100, "2025/26 Q1": 95, "2025/26 Q2": 98, ...own };
  const card = sheetOf("Card", [
    ["Indicator", "Unit", "Good is", ...order],
    ["Falls", "count", "lower", ...order.map((heading) => cells[heading] ?? null)],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [card] });
  const [kpi] = register.kpis;
  const newest = kpi?.observations.at(-1);
  if (kpi === undefined || newest === undefined) throw new Error("no KPI was read");
  const held = targetFor(kpi, newest.period);
  const status = statusOf(kpi, "target", newest);
  const told = reading.assumptions.flatMap((each) =>
    each.kind === "own target holds" ? [addressName(each.at)] : [],
  );
  return {
    held: "target" in held ? held.target.shown : held.kind,
    status: status.kind === "none" ? status.reason : status.kind,
    told: told.length,
  };
}

const ORDERS = [
  [GENERAL, ...Q1, ...Q2],
  [...Q1, ...Q2, GENERAL],
  [...Q1, GENERAL, ...Q2],
  [...Q2, ...Q1, GENERAL],
  [GENERAL, ...Q2.toReversed(), ...Q1.toReversed()],
  [...Q1.toReversed(), ...Q2.toReversed(), GENERAL],
];

test.each<[own: Cell, held: string, status: string, told: number]>([
  [90, "90", "missed", 1],
  [110, "110", "met", 1],
  [100, "100", "met", 0],
  ["90ish", "90ish", "target not read", 1],
  [null, "100", "met", 0],
  ["n/a", "100", "met", 0],
])("with %s as the quarter’s own: %s holds, %s", (own, held, status, told) => {
  for (const order of ORDERS) {
    const found = judged(order, { "2025/26 Q1 Target": 100, "2025/26 Q2 Target": own });
    expect({ order, ...found }).toEqual({ order, held, status, told });
  }
});
