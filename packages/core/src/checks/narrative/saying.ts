import { financialYear } from "../../period/index.ts";
import {
  aTarget,
  anyKpi,
  decision,
  figureAt,
  quarter,
  registerOf,
  registerInput,
  share,
} from "../examples/kpi.ts";
import type { CheckInput } from "../frame/subjects.ts";

/** A share that was 60%, then 70% and is 77.5% against a target of 80%, with something said of it. */
export function saying(text: string): CheckInput {
  const kpi = anyKpi({
    observations: [share(60, 24, 40, 7), share(70, 28, 40, 8), share(77.5, 31, 40, 9)],
    targets: [aTarget(80)],
    decision: decision("target"),
    commentary: [{ period: quarter(9), text, author: "", at: { sheet: "Commentary", row: 1, column: 2 } }],
  });
  return registerInput({ kpis: [kpi], settings: { ...registerOf({}).settings, period: quarter(9) } });
}

/** A yearly share that was 70% and is 77.5%, of the year before the quarter reported, with something said of it. */
export function sayingOfYear(text: string): CheckInput {
  const [before, now] = [financialYear(2022), financialYear(2023)];
  const kpi = anyKpi({
    frequency: "year",
    lag: 3,
    observations: [figureAt(70, 0, { period: before }), figureAt(77.5, 1, { period: now })],
    targets: [aTarget(80)],
    decision: decision("target"),
    commentary: [{ period: now, text, author: "", at: { sheet: "Commentary", row: 1, column: 2 } }],
  });
  return registerInput({ kpis: [kpi], settings: { ...registerOf({}).settings, period: quarter(9) } });
}
