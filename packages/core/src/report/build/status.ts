import type { FactSheet } from "../../facts/index.ts";
import { STATUS_WORDS } from "../../narrative/index.ts";
import type { Status } from "../model/blocks.ts";

/** How many of the judged KPIs stand where, in the order on, close, off. */
export function tallyOf(sheets: readonly FactSheet[]): readonly { status: Status; count: number }[] {
  const judged = sheets.filter(({ standing }) => standing === "target" || standing === "unsorted");
  return (["met", "close", "missed", "none"] as const).flatMap((kind) => {
    const count = judged.filter(({ status }) => status.kind === kind).length;
    const status = { kind, word: STATUS_WORDS[kind], because: [MEANINGS[kind]] };
    return count === 0 ? [] : [{ status, count }];
  });
}

const MEANINGS: Record<Status["kind"], string> = {
  met: "At the target or on the good side of it.",
  close: "Short of the target, within its tolerance.",
  missed: "Further from the target than its tolerance.",
  none: "No figure or no target to judge by, or one that could not be read.",
};
