import { type Kpi, type KpiClass, kpiNamed } from "@quarterlight/core/register";
import { today } from "../../work/dates.ts";
import { decisionKey } from "../drafts/draft-keys.ts";
import type { Drafts } from "../drafts/drafts.ts";
import { emptyDecision } from "./decision-words.ts";

/** What a draft of a KPI's class is about. */
export function aboutDecision(kpi: Kpi) {
  return {
    key: decisionKey(kpi.id),
    view: "classify",
    kpi: kpi.id,
    title: `The class of ${kpiNamed(kpi)}`,
  } as const;
}

/** Chooses a class in the form of a KPI, as a press of its choice does; nothing is written with it. */
export function chooseClass(drafts: Drafts, kpi: Kpi, chosen: KpiClass): void {
  const about = aboutDecision(kpi);
  const words = drafts.get(about.key)?.words ?? emptyDecision(drafts.speaker("decision"), today());
  drafts.put({ ...about, words: { ...words, class: chosen } });
}
