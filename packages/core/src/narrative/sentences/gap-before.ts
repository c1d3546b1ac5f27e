import { JUDGED, figureAt, measuredOf } from "../../facts/index.ts";
import { previous, samePeriod, yearBefore } from "../../period/index.ts";
import { isMissing } from "../../register/index.ts";
import { name, rule } from "../holes.ts";
import { missingWords } from "../missing.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { joined, say } from "../text.ts";

export const gapBefore = defineSentence({
  id: "gap-before",
  when: "there is no figure of a year ago, or of the period before, for a reason that the workbook gives",
  say: ({ kpi, latest, reporting }) => {
    const measured = measuredOf(latest);
    if (!measured || kpi.care) return undefined;
    const gap = [yearBefore(measured.period), previous(measured.period)]
      .map((period) => kpi.observations.find((each) => samePeriod(each.period, period)))
      .find((each) => isMissing(each) && each.state !== "blank");
    if (!isMissing(gap)) return undefined;
    const time = besideWhom(gap.period, reporting);
    if (gap.state === "suppressed")
      return say`The number for ${time} is not printed: it is so small that somebody might be known.`;
    const note = gap.note?.trim() ?? "";
    const text = say`The figure for ${time} is ${rule(missingWords(gap))}.`;
    return note === "" ? text : joined([text, say`${name(/[.!?]$/.test(note) ? note : `${note}.`)}`]);
  },
  examples: {
    said: [
      {
        name: "a year ago that is hidden",
        kpi: {
          decision: JUDGED,
          observations: [{ ...figureAt(0, -4), state: "suppressed", marker: "[c]" }, figureAt(70)],
        },
        says: "The number for July to September 2024 is not printed: it is so small that somebody might be known.",
      },
      {
        name: "a quarter before that was not recorded",
        kpi: {
          observations: [
            { ...figureAt(0, -1), state: "not available", marker: "[x]", note: "The system was replaced" },
            figureAt(70),
          ],
        },
        says: "The figure for April to June is not available. The system was replaced.",
      },
    ],
    unsaid: [{ name: "a whole year", kpi: { observations: [figureAt(70, -4), figureAt(70)] } }],
  },
});
