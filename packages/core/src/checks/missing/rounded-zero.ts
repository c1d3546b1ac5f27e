import { printedPlaces } from "../../register/index.ts";
import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

export const roundedZero = defineCheck({
  id: "M03",
  title: "Small figure that would print as 0",
  why: "A reader takes a printed 0 for none at all.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi, latest }) => {
    if (!latest || latest.value === 0 || kpi.unit.kind === "duration") return undefined;
    const decimals = printedPlaces(kpi);
    if (Math.abs(latest.value) >= 0.5 * 10 ** -decimals) return undefined;
    return { at: latest.at, value: latest.value, decimals };
  },
  message: ({ value, decimals }) =>
    `The figure is ${shown(value)}, which prints as 0 with ${decimals} decimal places.`,
  remedy: "Print more decimal places for this KPI, or put [low] for low but not zero.",
  examples: {
    keep: [() => kpiInput({ observations: figures(0, 0.4) })],
    break: [
      () => kpiInput({ unit: { kind: "percentage", of: "", decimals: 0 }, observations: figures(3, 0.3) }),
    ],
  },
});
