import { numberClaim } from "../../claims/index.ts";
import { type FactIndex, isFact } from "../../facts/index.ts";
import { STATUS_WORDS, rule, say } from "../../narrative/index.ts";
import type { Summary } from "../model/summary.ts";

const ROLES = {
  met: "how many met",
  close: "how many close",
  missed: "how many missed",
  none: "how many without status",
} as const;

/** How many of those held to a target stand where, in the order on, close, off: together they are all targets. */
export function tallyOf(index: FactIndex): Summary["standing"]["tally"] {
  return (["met", "close", "missed", "none"] as const).flatMap((kind) => {
    const found = index.factAt({ kpi: "", period: index.edition.period, role: ROLES[kind] });
    if (!isFact(found) || !found.value) return [];
    const status = { kind, word: STATUS_WORDS[kind], because: say`${rule(MEANINGS[kind])}` };
    return [{ status, count: found.value, claim: numberClaim(found) }];
  });
}

const MEANINGS: Record<keyof typeof ROLES, string> = {
  met: "At the target or better.",
  close: "Short of it, but within our margin.",
  missed: "Further away than that.",
  none: "No figure to judge by, or one that is in doubt or could not be read.",
};
