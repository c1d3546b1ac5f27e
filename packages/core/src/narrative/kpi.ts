import { type FactSheet, measuredOf } from "../facts/index.ts";
import { earnedChange } from "./judged.ts";
import { valueInProse } from "./figures.ts";
import { name, rule } from "./holes.ts";
import { missingWords, unsettledWords } from "./missing.ts";
import { changePhrase } from "./subject.ts";
import { tell } from "./sentence.ts";
import { earlier } from "./sentences/earlier.ts";
import { meaning, standing } from "./sentences/index.ts";
import { value } from "./sentences/value.ts";
import { type Text, capital, joined, say } from "./text.ts";

/** The finding over a KPI's sentences: what changed, where that is earned, else what it is; then the figure. */
export function kpiHeadline(facts: FactSheet): Text {
  const { latest, kpi } = facts;
  const change = earnedChange(facts);
  const subject = change ? capital(changePhrase(facts, change)) : say`${name(kpi.title)}`;
  const level = valueInProse(facts);
  if (level) return say`${subject}: ${level}`;
  if (latest.kind === "unsettled") return say`${subject}: ${name(unsettledWords(latest.observation))}`;
  const state = latest.kind === "missing" ? missingWords(latest.observation) : "no figure yet";
  return say`${subject}: ${rule(state)}`;
}

/** Everything the facts let the report say of a KPI, in paragraphs. */
export function narrate(facts: FactSheet): readonly Text[] {
  return [standing, meaning].map((list) => joined(tell(facts, list))).filter((text) => text.length > 0);
}

/** The one line given to an indicator that is not told in full. */
export function inBrief(facts: FactSheet): Text {
  return joined(tell(facts, measuredOf(facts.latest) ? [value] : [earlier]));
}
