import type { FactSheet } from "../facts/index.ts";
import { inBrief, kpiHeadline, narrate } from "./kpi.ts";
import type { Text } from "./text.ts";

/** The heading of a KPI: what it is, with its figure. */
export function kpiHeading(facts: FactSheet): Text {
  return kpiHeadline(facts);
}

/** A KPI told in full under its heading, a paragraph each: target, change, what happened at the same time, comparison. */
export function toldInFull(facts: FactSheet): readonly Text[] {
  return narrate(facts);
}

/** A KPI told in a few lines under its heading, where it is met or close and nothing clearly changed. */
export function toldShort(facts: FactSheet): readonly Text[] {
  return [inBrief(facts)];
}
