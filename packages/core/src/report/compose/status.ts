import { numberClaim } from "../../claims/index.ts";
import { type FactIndex, isFact } from "../../facts/index.ts";
import {
  MARGIN_UNREAD,
  STATUS_WORDS,
  type Text,
  isOne,
  joined,
  judging,
  numberOf,
  rule,
  say,
} from "../../narrative/index.ts";
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
    const status = {
      kind,
      word: STATUS_WORDS[kind],
      because: joined([say`${rule(MEANINGS[kind])}`, ...(kind === "none" ? shortOf(index) : [])]),
    };
    return [{ status, count: found.value, claim: numberClaim(found) }];
  });
}

/** Of those without a status, the ones that are known to be short of their target. */
function shortOf(index: FactIndex): readonly Text[] {
  const many = index.factAt({ kpi: "", period: index.edition.period, role: "how many short" });
  if (!isFact(many) || !many.value) return [];
  const fell = judging(many, "short", isOne(many) ? "is short of its target" : "are short of their targets");
  return [say`Of these, ${numberOf(many)} ${fell}: ${rule(MARGIN_UNREAD)}.`];
}

const MEANINGS: Record<keyof typeof ROLES, string> = {
  met: "At the target or better.",
  close: "Short of it, but within our margin.",
  missed: "Further away than that.",
  none: "No figure to judge by, or one that is in doubt or could not be read.",
};
