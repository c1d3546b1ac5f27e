import { markerKey } from "../../narrative/index.ts";
import { isPublished } from "../../protect/index.ts";
import type { Observation, Register } from "../../register/index.ts";
import type { FactIndex } from "../../facts/index.ts";
import { NOT_STATED, rule } from "./cells.ts";
import type { DataTable } from "./model.ts";

/** What the markers mean, and what to know of all tables alike. */
export function notesTable(index: FactIndex): DataTable {
  const { edition, register, rules } = index;
  const states = register.kpis.flatMap(({ observations, monthly }) =>
    [...observations, ...monthly].map(({ state }: Observation) => state),
  );
  const markers = markerKey(states).map((each): [string, string] => {
    const end = each.indexOf("]") + 1;
    return [each.slice(0, end), each.slice(end).trim()];
  });
  const told: readonly (readonly [string, string])[] = [
    ...markers,
    ["[p]", "provisional"],
    ["[r]", "revised"],
    ["[e]", "estimated"],
    ["[b]", "the first after a break: not comparable with those before"],
    [NOT_STATED, "the workbook does not say"],
    ["Numbers", exactness(index)],
    ["Shares", "a share is in per cent, from nought to a hundred"],
    ["Status", "as the report says it, for the figure of now and nothing else"],
    ["Change", `judged by ${rules.title}. Source: ${rules.source}`],
    ["Cells", "the cell of the partnership’s own workbook that a figure was read from"],
    ...(isPublished(edition.audience, register.settings) ? [masks(register)] : []),
  ];
  return {
    id: "notes",
    title: "Notes and markers",
    about:
      "A row for each marker or note. A marker stands in the place of a figure, or in the column of marks.",
    columns: [
      { heading: "Marker or note", width: "middle" },
      { heading: "What it means", width: "wide" },
    ],
    rows: told.map(([mark, means]) => ({ of: "", cells: [rule(mark), rule(means)] })),
  };
}

function exactness({ edition, register }: FactIndex): string {
  const whole = "not rounded. “As printed” is how the report rounds them, half up";
  return isPublished(edition.audience, register.settings)
    ? `${whole}. A share whose counts are not given is as printed, because its decimals would give them away`
    : whole;
}

function masks({ settings: { smallNumber } }: Register): [string, string] {
  return smallNumber < 1
    ? ["Small counts", "none is hidden"]
    : [
        "Small counts",
        `counts of fewer than ${smallNumber + 1} people are not shown, here as in the report; where one could be worked out from others, such as the other months and their quarter, [c] stands for one of those too`,
      ];
}
