import { type FactSheet, measuredOf } from "../facts/index.ts";
import { earnedChange } from "./judged.ts";
import { valueInProse } from "./figures.ts";
import { missingWords, unsettledWords } from "./missing.ts";
import { changePhrase } from "./subject.ts";
import { tell } from "./sentence.ts";
import { earlier } from "./sentences/earlier.ts";
import { meaning, standing } from "./sentences/index.ts";
import { value } from "./sentences/value.ts";
import { type Text, joined, upperFirst } from "./text.ts";

/** The finding over a KPI's sentences: what changed, where that is earned, else what it is; then the figure. */
export function kpiHeadline(facts: FactSheet): Text {
  const measured = measuredOf(facts.latest);
  const change = earnedChange(facts);
  const subject = change ? upperFirst(changePhrase(facts.kpi, change.side)) : facts.kpi.title;
  if (measured) return [`${subject}: `, valueInProse(facts, measured)];
  const { latest } = facts;
  if (latest.kind === "unsettled") return [`${subject}: ${unsettledWords(latest.observation)}`];
  return [`${subject}: ${latest.kind === "missing" ? missingWords(latest.observation) : "no figure yet"}`];
}

/** Everything the facts let the report say of a KPI, in paragraphs. */
export function narrate(facts: FactSheet): readonly Text[] {
  return [standing, meaning].map((list) => joined(tell(facts, list))).filter((text) => text.length > 0);
}

/** The one line given to an indicator that is not told in full. */
export function inBrief(facts: FactSheet): Text {
  return joined(tell(facts, measuredOf(facts.latest) ? [value] : [earlier]));
}
