import { figureAt, measuredOf, quarters } from "../../facts/index.ts";
import { comparePeriods, within } from "../../period/index.ts";
import { name } from "../holes.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { joined, say } from "../text.ts";

const CHANGED = {
  kind: "definition change",
  text: "Waits are counted from the first contact",
  at: { sheet: "Events", row: 1, column: 2 },
} as const;

export const redefined = defineSentence({
  id: "redefined",
  when: "the series was broken before the latest figure: since when alone it is looked at, and what changed",
  say: ({ kpi, latest, events, reporting }) => {
    const measured = measuredOf(latest);
    const at = kpi.observations.findLast(
      ({ flags, period }) =>
        flags.includes("break") && measured !== undefined && comparePeriods(period, measured.period) < 0,
    );
    if (!at || kpi.care) return undefined;
    const event = events.find(
      ({ kind, period }) =>
        kind === "definition change" && (within(period, at.period) || within(at.period, period)),
    );
    const what = (event?.text ?? at.note ?? "").trim();
    const text = say`We look only at the time from ${besideWhom(at.period, reporting)} on, because the way it is measured changed then.`;
    return what === "" ? text : joined([text, say`${name(/[.!?]$/.test(what) ? what : `${what}.`)}`]);
  },
  examples: {
    said: [
      {
        name: "waits counted from another day",
        kpi: {
          observations: [figureAt(90, -2), figureAt(80, -1, { flags: ["break"] }), figureAt(81)],
          events: [{ ...CHANGED, period: figureAt(0, -1).period }],
        },
        says: "We look only at the time from April to June on, because the way it is measured changed then. Waits are counted from the first contact.",
      },
      {
        name: "a break that says why itself, beside what else happened",
        kpi: {
          observations: [
            figureAt(90, -2),
            figureAt(80, -1, { flags: ["break"], note: "The question was reworded" }),
            figureAt(81),
          ],
          events: [
            { ...CHANGED, kind: "service change", period: figureAt(0, -1).period },
            { ...CHANGED, period: figureAt(0, -2).period },
          ],
        },
        says: "We look only at the time from April to June on, because the way it is measured changed then. The question was reworded.",
      },
      {
        name: "a break of which nobody says why",
        kpi: {
          observations: [figureAt(90, -2), figureAt(80, -1, { flags: ["break"] }), figureAt(81)],
          events: [{ ...CHANGED, period: figureAt(0, 0).period }],
        },
        says: "We look only at the time from April to June on, because the way it is measured changed then.",
      },
    ],
    unsaid: [
      { name: "a whole series", kpi: { observations: quarters(80, 81) } },
      {
        name: "the first figure after a break, which says so itself",
        kpi: { observations: [figureAt(90, -1), figureAt(80, 0, { flags: ["break"] })] },
      },
    ],
  },
});
