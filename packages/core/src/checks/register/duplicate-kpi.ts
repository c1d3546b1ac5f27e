import type { Kpi } from "../../register/index.ts";
import { anyKpi, registerInput } from "../examples/kpi.ts";
import { book, drawnSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { grouped } from "../frame/grouped.ts";

export const duplicateKpi = defineCheck({
  id: "K05",
  title: "Two KPIs with the same title",
  why: "Readers meet two figures under one name and cannot tell which is meant.",
  severity: "information",
  scope: "register",
  check: ({ register, reading }) => [
    ...[...grouped(register.kpis, fingerprint).values()].flatMap((same) => {
      const [first, second] = same;
      if (!first || !second) return [];
      return [{ at: same.map(({ at }) => at), ids: same.map(({ id }) => id), title: first.title }];
    }),
    ...reading.assumptions.flatMap((each) =>
      each.kind === "told apart by unit"
        ? [
            {
              at: register.kpis.filter(({ id }) => each.kpis.includes(id)).map(({ at }) => at),
              ids: each.kpis,
              title: each.name,
            },
          ]
        : [],
    ),
  ],
  message: ({ ids, title }) =>
    `${listed(ids)} are ${ids.length === 2 ? "both" : "all"} called “${title}”, or nearly so.`,
  remedy: "Give each a name of its own.",
  departs:
    "Titles are the same where they have the same words in any order. Likeness of other degrees and series that move together are left out: related KPIs are rightly alike. Those of one name in other units are told apart by their units, and named here.",
  examples: {
    keep: [
      () => registerInput({ kpis: [anyKpi(), anyKpi({ id: "H2", title: "People home within six days" })] }),
    ],
    break: [
      () => unitsApart(),
      () =>
        registerInput({ kpis: [anyKpi(), anyKpi({ id: "H2", title: "People home within three days." })] }),
    ],
  },
});

function unitsApart() {
  const rows = [
    ["Description", "Unit", "2024/25 Q1", "2024/25 Q2", "Target"],
    ["Delayed discharges", "Number", 25, 24, 20],
    ["Delayed discharges", "Bed days", 700, 710, 600],
  ];
  return book(drawnSheet("Scorecard", rows));
}

function listed(ids: readonly string[]): string {
  const last = ids.at(-1) ?? "";
  return ids.length < 2 ? last : `${ids.slice(0, -1).join(", ")} and ${last}`;
}

/** Words without case, order or punctuation, in the KPI's own section and unit. */
function fingerprint({ title, group, unit }: Kpi): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.toSorted(), group, unit.kind, unit.of].join(" ");
}
