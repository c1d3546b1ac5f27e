import { measuredOf, quarters, seasonalQuarters } from "../../facts/index.ts";
import { type Period, periodName } from "../../period/index.ts";
import { figure, judging, rule, short, when } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";
import { counted } from "../words.ts";

const PLACES: ReadonlyMap<string, string> = new Map([
  ["above all", "is above all of those"],
  ["below all", "is below all of those"],
  ["within", "is within that range"],
]);

export const season = defineSentence({
  id: "season",
  when: "the figures follow the time of year: how the latest stands among the same months of past years",
  say: (facts) => {
    const basis = { kind: "season" } as const;
    const found = known(facts, "season");
    const [lowest, highest] = [known(facts, "lowest", basis), known(facts, "highest", basis)];
    const place = found?.words[0] ?? "";
    if (!found || !lowest || !highest || facts.now !== measuredOf(facts.latest)) return undefined;
    const months = when(found.slots.period, withoutYear);
    const years = figure(found, counted(found.value ?? 0, "year"));
    const stands = judging(found, place, PLACES.get(place) ?? place);
    return say`These figures follow the time of year. ${rule("In the same months")} (${months}) of the ${years} before, they went from ${short(lowest)} to ${short(highest)}; this one ${stands}.`;
  },
  examples: {
    said: [
      {
        name: "a hard winter",
        kpi: { observations: seasonalQuarters(95) },
        says: "These figures follow the time of year. In the same months (July to September) of the three years before, they went from 80 to 82; this one is above all of those.",
      },
      {
        name: "one like the others",
        kpi: { observations: seasonalQuarters(81) },
        says: "These figures follow the time of year. In the same months (July to September) of the three years before, they went from 80 to 82; this one is within that range.",
      },
    ],
    unsaid: [
      { name: "no season", kpi: { observations: quarters(70, 71, 70, 71) } },
      { name: "a running total", kpi: { cumulative: true, observations: seasonalQuarters(95) } },
    ],
  },
});

function withoutYear(period: Period): string {
  return periodName(period).replace(/ \d{4}$/, "");
}
