import { numberClaim } from "../../claims/index.ts";
import { type FactIndex, type FactSheet, isFact } from "../../facts/index.ts";
import { STATUS_WORDS, rule, say } from "../../narrative/index.ts";
import type { Summary } from "../model/summary.ts";

const ROLES = {
  met: "how many met",
  close: "how many close",
  missed: "how many missed",
  none: "how many without status",
} as const;

/** How many of the judged KPIs stand where, in the order on, close, off. */
export function tallyOf(sheets: readonly FactSheet[], index: FactIndex): Summary["standing"]["tally"] {
  const judged = sheets.filter(({ standing }) => standing === "target" || standing === "unsorted");
  return (["met", "close", "missed", "none"] as const).flatMap((kind) => {
    const count = judged.filter(({ status }) => status.kind === kind).length;
    const found = index.factAt({ kpi: "", period: index.edition.period, role: ROLES[kind] });
    const claims = isFact(found) ? { claim: numberClaim(found) } : {};
    const status = { kind, word: STATUS_WORDS[kind], because: say`${rule(MEANINGS[kind])}` };
    return count === 0 ? [] : [{ status, count, ...claims }];
  });
}

const MEANINGS: Record<keyof typeof ROLES, string> = {
  met: "At the target or on the good side of it.",
  close: "Short of the target, within its tolerance.",
  missed: "Further from the target than its tolerance.",
  none: "No figure or no target to judge by, or one that could not be read.",
};
