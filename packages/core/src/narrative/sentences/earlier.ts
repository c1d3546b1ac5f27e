import { figureAt, measuredOf, quarters } from "../../facts/index.ts";
import { isMissing } from "../../register/index.ts";
import { name, rule, when } from "../holes.ts";
import { missingWords, unsettledWords } from "../missing.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";

export const earlier = defineSentence({
  id: "earlier",
  when: "there is no figure of now: it is late, missing, hidden or could not be read",
  say: ({ latest, now, reporting }) => {
    if (latest.kind === "nothing recorded") return say`No figure has been recorded yet.`;
    if (now === measuredOf(latest)) return undefined;
    if (latest.kind === "unsettled") {
      const { period } = latest.observation;
      return say`The figure for ${when(period)} ${name(unsettledWords(latest.observation))}.`;
    }
    return isMissing(now)
      ? say`The figure for ${when(now.period)} is ${rule(missingWords(now))}.`
      : say`The figure for ${when(reporting)} has not arrived yet.`;
  },
  examples: {
    said: [
      { name: "nothing at all", kpi: {}, says: "No figure has been recorded yet." },
      {
        name: "a figure that is late",
        kpi: { observations: [figureAt(70, -1)] },
        says: "The figure for July to September 2025 has not arrived yet.",
      },
      {
        name: "a figure that is hidden",
        kpi: { observations: [{ ...figureAt(0), state: "suppressed", marker: "c" }] },
        says: "The figure for July to September 2025 is not shown, to protect people.",
      },
      {
        name: "a small count that is hidden",
        kpi: { observations: [{ ...figureAt(0), state: "suppressed", marker: "fewer than 5" }] },
        says: "The figure for July to September 2025 is fewer than 5.",
      },
      {
        name: "a cell that could not be read",
        kpi: { observations: [{ ...figureAt(0), state: "unread", marker: "92% (23 of 25)" }] },
        says: "The figure for July to September 2025 could not be read: its cell shows “92% (23 of 25)”.",
      },
    ],
    unsaid: [
      { name: "a figure for the period", kpi: { observations: quarters(70) } },
      { name: "a figure that is not expected yet", kpi: { lag: 3, observations: [figureAt(70, -1)] } },
    ],
  },
});
