import { aTarget, anyKpi, decision, quarter, registerOf, registerInput, share } from "../examples/kpi.ts";
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
