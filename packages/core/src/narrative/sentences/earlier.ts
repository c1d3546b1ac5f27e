import { figureAt, quarters } from "../../facts/index.ts";
import { name, rule, when } from "../holes.ts";
import { missingWords, unsettledWords } from "../missing.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";

export const earlier = defineSentence({
  id: "earlier",
  when: "the newest figure is older than the reporting period, or there is none",
  say: ({ latest, reporting }) => {
    if (latest.kind === "current") return undefined;
    if (latest.kind === "nothing recorded") return say`No figure has been recorded yet.`;
    if (latest.kind === "unsettled") {
      const { period } = latest.observation;
      return say`The figure for ${when(period)} ${name(unsettledWords(latest.observation))}.`;
    }
    const held = latest.kind === "missing" ? latest.observation : latest.instead;
    if (held) return say`The figure for ${when(held.period)} is ${rule(missingWords(held))}.`;
    const isLate = latest.kind === "earlier" && latest.late;
    return isLate ? say`The figure for ${when(reporting)} has not arrived yet.` : undefined;
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
