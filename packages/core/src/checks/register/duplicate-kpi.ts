import type { Kpi } from "../../register/index.ts";
import { anyKpi, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { grouped } from "../frame/grouped.ts";

export const duplicateKpi = defineCheck({
  id: "K05",
  title: "Two KPIs with the same title",
  why: "Readers meet two figures under one name and cannot tell which is meant.",
  severity: "information",
  scope: "register",
  check: ({ register }) =>
    [...grouped(register.kpis, fingerprint).values()].flatMap((same) => {
      const [first, second] = same;
      if (!first || !second) return [];
      return [{ at: same.map(({ at }) => at), ids: same.map(({ id }) => id), title: first.title }];
    }),
  message: ({ ids, title }) => `${ids.join(" and ")} are both called “${title}”, or nearly so.`,
  remedy: "Give each a title that tells it from the other, or keep only one.",
  departs:
    "Titles are the same where they have the same words in any order. Likeness of other degrees and series that move together are left out: related KPIs are rightly alike.",
  examples: {
    keep: [
      () => registerInput({ kpis: [anyKpi(), anyKpi({ id: "H2", title: "People home within six days" })] }),
    ],
    break: [
      () =>
        registerInput({ kpis: [anyKpi(), anyKpi({ id: "H2", title: "People home within three days." })] }),
    ],
  },
});

/** Words without case, order or punctuation, in the KPI's own section and unit. */
function fingerprint({ title, group, unit }: Kpi): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.toSorted(), group, unit.kind, unit.of].join(" ");
}
