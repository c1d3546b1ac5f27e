import type { Address } from "../../workbook/index.ts";
import { ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

type Stray = { readonly at: Address; readonly text: string; readonly kind: "unknown" | "no figures" };

export const foreignKey = defineCheck({
  id: "S12",
  title: "Figures of an unknown KPI, or a KPI without figures",
  why: "What is written in the workbook is missing from the report, and nothing there shows it.",
  scope: "register",
  check: ({ reading, register, isOwn }): readonly Stray[] => [
    ...reading.notUnderstood
      .filter(({ why }) => why === "unknown KPI")
      .map(({ at, text }): Stray => ({ at, text, kind: "unknown" })),
    ...register.kpis
      .filter(({ observations, monthly }) => isOwn && observations.length === 0 && monthly.length === 0)
      .map(({ at, id }): Stray => ({ at, text: id, kind: "no figures" })),
  ],
  severity: ({ kind }) => (kind === "unknown" ? "error" : "warning"),
  message: ({ text, kind }) =>
    kind === "unknown" ? `No KPI has the code “${text}”.` : `“${text}” has no figures at all.`,
  together: (all) => `${all.length} rows are of “${all[0]?.text ?? ""}”, and no KPI has this code.`,
  cause: ({ text, kind }) => `${text}|${kind}`,
  remedy: ({ kind }) =>
    kind === "unknown"
      ? "Correct the code, or add the KPI."
      : "Add its figures, or why there are none, or take the KPI out.",
  departs:
    "A KPI without figures only in Quarterlight's own sheets: a scorecard from elsewhere has one row for both.",
  examples: {
    keep: [() => ownFigures([], [["H1", "2025/26 Q1", 81]])],
    break: [
      () =>
        ownFigures(
          [],
          [
            ["H1", "2025/26 Q1", 81],
            ["H2", "2025/26 Q1", 81],
          ],
        ),
    ],
  },
});
