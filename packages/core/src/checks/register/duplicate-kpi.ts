import { comparePeriods, periodKey } from "../../period/index.ts";
import { type Kpi, isMeasured, kpiNamed } from "../../register/index.ts";
import { anyKpi, figures, registerInput } from "../examples/kpi.ts";
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
    ...[...grouped(register.kpis, figuresOf)].flatMap(([newest, same]) => {
      const [first, second] = same;
      if (newest === "" || !first || !second || fingerprint(first) === fingerprint(second)) return [];
      return [{ at: same.map(({ at }) => at), ids: same.map(kpiNamed), title: "" }];
    }),
  ],
  message: ({ ids, title }) =>
    title === ""
      ? `${listed(ids)} have the same figures in their newest four periods: they may be one indicator, counted ${ids.length === 2 ? "twice" : "several times"}.`
      : `${listed(ids)} are ${ids.length === 2 ? "both" : "all"} called “${title}”, or nearly so.`,
  remedy: ({ title }) =>
    title === "" ? "Where they are one, give them one code or name." : "Give each a name of its own.",
  departs:
    "Titles are the same where they have the same words in any order. Likeness of other degrees and series that move together are left out: related KPIs are rightly alike. Those of one name in other units are told apart by their units, and named here. So are those whose newest four figures are the same, of which no more than two are alike.",
  examples: {
    keep: [
      () => registerInput({ kpis: [anyKpi(), anyKpi({ id: "H2", title: "People home within six days" })] }),
      () =>
        registerInput({
          kpis: [
            anyKpi({ observations: figures(41, 41, 40, 40) }),
            anyKpi({ id: "H2", title: "People waiting to go home", observations: figures(41, 41, 40, 40) }),
          ],
        }),
    ],
    break: [
      () => unitsApart(),
      () =>
        registerInput({ kpis: [anyKpi(), anyKpi({ id: "H2", title: "People home within three days." })] }),
      () =>
        registerInput({
          kpis: [
            anyKpi({ observations: figures(41, 44, 40, 47) }),
            anyKpi({ id: "H2", title: "People waiting to go home", observations: figures(41, 44, 40, 47) }),
          ],
        }),
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

const NEWEST = 4;
const DIFFERENT = 3;

/** The newest figures of a KPI with their periods; empty where they are too few, or too alike, to tell it by. */
function figuresOf({ observations }: Kpi): string {
  const newest = observations
    .filter(isMeasured)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .slice(-NEWEST);
  const different = new Set(newest.map(({ value }) => value)).size;
  return newest.length < NEWEST || different < DIFFERENT
    ? ""
    : newest.map(({ period, value }) => `${periodKey(period)} ${value}`).join(", ");
}

/** Words without case, order or punctuation, in the KPI's own section and unit. */
function fingerprint({ title, group, unit }: Kpi): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.toSorted(), group, unit.kind, unit.of].join(" ");
}
