import { type FactSheet, measuredOf } from "../facts/index.ts";
import { isMissing, isUnsettled } from "../register/index.ts";
import { earnedChange } from "./judged.ts";
import { ofEarlier, valueInProse } from "./figures.ts";
import { name, rule } from "./holes.ts";
import { missingWords, unsettledWords } from "./missing.ts";
import { changePhrase } from "./subject.ts";
import { tell } from "./sentence.ts";
import { elsewhere } from "./sentences/elsewhere.ts";
import { earlier } from "./sentences/earlier.ts";
import { meaning, standing } from "./sentences/index.ts";
import { value } from "./sentences/value.ts";
import { type Text, capital, joined, say } from "./text.ts";

/** The finding over a KPI's sentences: what changed, where that is earned, else what it is; then the figure. */
export function kpiHeadline(facts: FactSheet): Text {
  const { latest, kpi, now } = facts;
  const change = earnedChange(facts);
  const subject = change ? capital(changePhrase(facts, change)) : say`${name(kpi.title)}`;
  const level = now === measuredOf(latest) ? valueInProse(facts) : undefined;
  if (level) return say`${subject}: ${level}${ofEarlier(facts)}`;
  if (isUnsettled(now)) return say`${subject}: ${name(unsettledWords(now))}`;
  return say`${subject}: ${rule(isMissing(now) ? missingWords(now) : "no figure yet")}`;
}

/** Everything the facts let the report say of a KPI, in paragraphs. */
export function narrate(facts: FactSheet): readonly Text[] {
  return [standing, meaning].map((list) => joined(tell(facts, list))).filter((text) => text.length > 0);
}

/** The one line given to an indicator that is not told in full. */
export function inBrief(facts: FactSheet): Text {
  return joined(tell(facts, [earlier, value, elsewhere]));
}
