import { defineFact } from "../define.ts";
import { endsOf } from "../earlier.ts";
import { SHARE, partsOf, quarters } from "../examples.ts";
import { isStopped } from "../fact.ts";
import { settledDifference } from "../../comparison/index.ts";
import { waysOf } from "../ways.ts";
import { partAt } from "./part.ts";

export const partChange = defineFact({
  roles: ["numerator change", "denominator change"],
  means: "How far one of the counts behind the figure is from what it was at the basis.",
  find: (place, role) => {
    const ends = endsOf(place);
    if (isStopped(ends)) return ends;
    const which = role === "numerator change" ? "numerator" : "denominator";
    const [from, to] = [partAt(place, which, ends.from.period), partAt(place, which)];
    if (isStopped(from)) return from;
    if (isStopped(to)) return to;
    const value = settledDifference(from.value, to.value);
    const unit = { kind: "count", of: "" } as const;
    return {
      value,
      unit,
      decimals: 0,
      ways: waysOf({}, value),
      other: ends.from.period,
      cells: [from.at, to.at],
    };
  },
  examples: [
    {
      name: "three fewer to begin with",
      kpi: { ...SHARE, observations: [partsOf(30, 40, -1), partsOf(30, 37)] },
      role: "denominator change",
      basis: { kind: "previous" },
      gives: { value: -3, printed: "3", ways: ["lower"] },
    },
    {
      name: "one more",
      kpi: { ...SHARE, observations: [partsOf(30, 40, -1), partsOf(31, 40)] },
      basis: { kind: "previous" },
      gives: { value: 1, ways: ["higher"] },
    },
    {
      name: "figures without parts",
      kpi: { ...SHARE, observations: quarters(70, 71) },
      basis: { kind: "previous" },
      gives: { none: "not kept in the workbook" },
    },
  ],
});
