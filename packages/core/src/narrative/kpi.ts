import type { FactSheet } from "../facts/index.ts";
import { kpiHeading, toldInFull, toldShort } from "./told.ts";
import { type Text, joined, say } from "./text.ts";

/** The heading of a KPI. */
export function kpiHeadline(facts: FactSheet): Text {
  return kpiHeading(facts);
}

/** Everything the facts let the report say of a KPI, in paragraphs. */
export function narrate(facts: FactSheet): readonly Text[] {
  return toldInFull(facts);
}

/** The one line given to an indicator that is not told in full. */
export function inBrief(facts: FactSheet): Text {
  return joined([say`${kpiHeading(facts)}.`, ...toldShort(facts)]);
}
