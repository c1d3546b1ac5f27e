import { type Fact, measuredOf, quarters, seasonalQuarters } from "../../facts/index.ts";
import { numberInWords } from "../../figure/index.ts";
import { type Period, periodName } from "../../period/index.ts";
import { figure, judging, name, short } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, say } from "../text.ts";
import { counted } from "../words.ts";

const PLACES: ReadonlyMap<string, string> = new Map([
  ["above all", "more than"],
  ["below all", "less than"],
]);

export const season = defineSentence({
  id: "season",
  when: "the figures follow the time of year: how the latest stands among the same season of past years",
  say: (facts) => {
    const basis = { kind: "season" } as const;
    const found = known(facts, "season");
    const [lowest, highest] = [known(facts, "lowest", basis), known(facts, "highest", basis)];
    if (!found || !lowest || !highest || facts.kpi.care || facts.now !== measuredOf(facts.latest))
      return undefined;
    const { one, many } = seasonIn(found.slots.period);
    const past = say`${short(lowest)} to ${short(highest)}`;
    const place = PLACES.get(found.words[0] ?? "");
    if (place === undefined) {
      const usual = say`${judging(found, "within", "usual for")} ${name(one)}`;
      return say`That is ${usual}: the ${figure(found, numberInWords(found.value ?? 0))} before were ${past}.`;
    }
    const beyond = judging(found, found.words[0] ?? "", place);
    return say`That is ${beyond} in any of ${pastSeasons(found, many)} before (${past}).`;
  },
  examples: {
    said: [
      {
        name: "a hard summer",
        kpi: { observations: seasonalQuarters(95) },
        says: "That is more than in any of the three summers before (80 to 82).",
      },
      {
        name: "one like the others",
        kpi: { observations: seasonalQuarters(81) },
        says: "That is usual for summer: the three before were 80 to 82.",
      },
    ],
    unsaid: [
      { name: "no season", kpi: { observations: quarters(70, 71, 70, 71) } },
      { name: "a running total", kpi: { cumulative: true, observations: seasonalQuarters(95) } },
    ],
  },
});

function pastSeasons(found: Fact, many: string): Text {
  const value = found.value ?? 0;
  return say`the ${figure(found, counted(value, many, many))}`;
}

/** Quarters by the first of their months, counted from January as nought. */
const SEASONS: ReadonlyMap<number, string> = new Map([
  [0, "winter"],
  [3, "spring"],
  [6, "summer"],
  [9, "autumn"],
]);

/** "summer", "summers"; of a month its name; of any other months those months. */
function seasonIn(period: Period): { readonly one: string; readonly many: string } {
  const months = periodName(period).replaceAll(/ \d{4}/g, "");
  const one = (period.months === 3 ? SEASONS.get(period.start % 12) : undefined) ?? months;
  return { one, many: one.includes(" ") ? "years" : `${one}s` };
}
