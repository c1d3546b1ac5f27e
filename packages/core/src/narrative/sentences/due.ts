import { figureAt, quarters } from "../../facts/index.ts";
import { name, rule, when } from "../holes.ts";
import type { Period } from "../../period/index.ts";
import { missingWords } from "../missing.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { type Given, capital, joined, say } from "../text.ts";

const DUE = { ...figureAt(0), state: "not yet due", marker: "[due]" } as const;

export const due = defineSentence({
  id: "due",
  when: "the figure told is the newest there can be, and the workbook says that the next is not due, or not made nationally",
  say: ({ latest, now, reporting }) => {
    if (latest.kind !== "earlier" || now !== latest.observation) return undefined;
    const { instead } = latest;
    if (!instead || instead.state === "blank") return undefined;
    const text =
      instead.state === "not available nationally"
        ? say`Nothing newer has been published nationally.`
        : capital(say`${timeAtStart(instead.period, reporting)} is ${rule(missingWords(instead))}.`);
    const note = instead.note?.trim() ?? "";
    return note === "" ? text : joined([text, say`${name(/[.!?]$/.test(note) ? note : `${note}.`)}`]);
  },
  examples: {
    said: [
      {
        name: "a figure of the quarter before, and why it is the newest",
        kpi: { observations: [figureAt(70, -1), DUE] },
        says: "July to September is not due yet.",
      },
      {
        name: "a figure that stopped nationally, and why",
        kpi: {
          observations: [
            figureAt(70, -1),
            { ...DUE, state: "not available nationally", marker: "[nat]", note: "The survey ended" },
          ],
        },
        says: "Nothing newer has been published nationally. The survey ended.",
      },
    ],
    unsaid: [
      { name: "a figure for the period", kpi: { observations: quarters(70) } },
      { name: "a figure that is late", kpi: { observations: [figureAt(70, -1)] } },
      {
        name: "a figure that is hidden",
        kpi: { observations: [figureAt(70, -1), { ...DUE, state: "suppressed" }] },
      },
    ],
  },
});

/** No sentence begins with a numeral: a year is told by its months. */
function timeAtStart(period: Period, reporting: Period): Given {
  return period.months === 12 ? when(period) : besideWhom(period, reporting);
}
