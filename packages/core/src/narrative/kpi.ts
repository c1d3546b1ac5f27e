import { type FactSheet, measuredOf } from "../facts/index.ts";
import { valueInProse } from "./figures.ts";
import { filledForm } from "./form.ts";
import { rule } from "./holes.ts";
import { timeOf } from "./times.ts";
import { kpiHeading, toldInFull, toldShort } from "./told.ts";
import { type Text, capital, joined, say } from "./text.ts";

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
  return joined([openingOf(facts), ...toldShort(facts)]);
}

/** The figure under a title: "In September it was 96.9%." */
function openingOf(facts: FactSheet): Text {
  const filled = filledForm(facts);
  const time = timeOf(facts);
  const level = facts.now === measuredOf(facts.latest) ? valueInProse(facts) : undefined;
  if (filled && level) return capital(say`${time ? time.lead : rule("in this period")}, ${filled.text}.`);
  return level ? capital(time ? say`${time.lead} it was ${level}.` : say`it was ${level}.`) : [];
}
