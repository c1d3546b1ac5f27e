import { dateInWords } from "../../period/index.ts";
import type { Decided, KpiClass } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { anyKpi, decision, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

const RECORD: Decided = {
  kpi: "H1",
  date: "2025-04-01",
  person: "Chief Officer",
  to: "target",
  reason: "We lead it",
  at: { sheet: "Decisions", row: 4, column: 0 },
};

export const decisionsDisagree = defineCheck({
  id: "K16",
  title: "KPIs and Decisions that disagree about a class",
  why: "One sheet says that we are judged by it and the other that we only watch it; the report can follow only one.",
  severity: "warning",
  scope: "register",
  check: ({ register: { kpis, decisions } }) =>
    kpis.flatMap(({ id, decision: held, at }) => {
      const record = decisions
        .filter(({ kpi }) => nameKey(kpi) === nameKey(id))
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .at(-1);
      if (!record || record.to === held?.class) return [];
      const says = held ? CLASS[held.class] : "nothing";
      const when = record.date === "" ? "" : ` of ${dateInWords(record.date)}`;
      return [{ at: [held?.at ?? at, record.at], says, when, decided: CLASS[record.to] }];
    }),
  message: ({ says, when, decided }) =>
    `The sheet KPIs says ${says}, and the last decision${when} on the sheet Decisions says ${decided}.`,
  remedy:
    "Put the class in force in the KPI’s row, with its date, and see that the last row of Decisions about it is the same.",
  departs: "Ours. The report follows the later of the two, and the sheet KPIs where neither is later.",
  examples: {
    keep: [
      () => registerInput({ kpis: [anyKpi({ decision: decision("target") })], decisions: [RECORD] }),
      () => registerInput({ kpis: [anyKpi({ decision: decision("target") })] }),
      () =>
        registerInput({
          kpis: [anyKpi({ decision: decision("monitoring") })],
          decisions: [{ ...RECORD, date: "2025-10-01", from: "target", to: "monitoring" }, RECORD],
        }),
    ],
    break: [
      () => registerInput({ kpis: [anyKpi({ decision: decision("monitoring") })], decisions: [RECORD] }),
      () => registerInput({ kpis: [anyKpi()], decisions: [RECORD] }),
    ],
  },
});

const CLASS: Record<KpiClass, string> = {
  target: "Key Performance Target",
  monitoring: "monitoring indicator",
};
