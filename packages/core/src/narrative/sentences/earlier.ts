import { type FactSheet, aTarget, figureAt, measuredOf, quarters } from "../../facts/index.ts";
import { type Missing, isMissing } from "../../register/index.ts";
import { figure, name, rule } from "../holes.ts";
import { known } from "../known.ts";
import { missingWords, unsettledWords } from "../missing.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { type Given, type Text, joined, say } from "../text.ts";

export const earlier = defineSentence({
  id: "earlier",
  when: "there is no figure of now: it is late, missing, hidden, ended or could not be read; with the last there was, as history",
  say: (facts) => {
    const { latest, now, reporting } = facts;
    if (latest.kind === "nothing recorded") return say`No figure has been recorded yet.`;
    if (now === measuredOf(latest)) return undefined;
    if (latest.kind === "unsettled") {
      const { period } = latest.observation;
      return say`The figure for ${besideWhom(period, reporting)} ${name(unsettledWords(latest.observation))}.`;
    }
    if (isMissing(now)) return missingNow(facts, besideWhom(now.period, reporting), now);
    const last = lastOf(facts);
    if (latest.kind === "earlier" && latest.ended)
      return joined([say`There has been no newer figure, and none is due.`, last]);
    return joined([say`The figure for ${besideWhom(reporting, reporting)} has not come yet.`, last]);
  },
  examples: {
    said: [
      { name: "nothing at all", kpi: {}, says: "No figure has been recorded yet." },
      {
        name: "a figure that is late",
        kpi: { observations: [figureAt(70, -1)] },
        says: "The figure for July to September has not come yet. The last is 70 people, for April to June.",
      },
      {
        name: "a figure that is late, of a KPI with a target",
        kpi: { observations: [figureAt(70, -1)], targets: [aTarget(60)] },
        says: "The figure for July to September has not come yet. The last is 70 people, for April to June, so we do not judge the target now.",
      },
      {
        name: "a figure that is hidden",
        kpi: { observations: [{ ...figureAt(0), state: "suppressed", marker: "c" }] },
        says: "We cannot print the figure for July to September: it is so small that somebody might be known.",
      },
      {
        name: "a hidden one, after a figure, that may be on either side of the target",
        kpi: {
          observations: [figureAt(70, -1), { ...figureAt(0), state: "suppressed", marker: "c" }],
          targets: [aTarget(60)],
        },
        says: "We cannot print the figure for July to September: it is so small that somebody might be known. The last is 70 people, for April to June, so we do not judge the target now.",
      },
      {
        name: "one that is not available, and why",
        kpi: {
          observations: [
            { ...figureAt(0), state: "not available", marker: "[x]", note: "The system was replaced" },
          ],
        },
        says: "The figure for July to September is not available. The system was replaced.",
      },
      {
        name: "a small count that is hidden",
        kpi: { observations: [{ ...figureAt(0), state: "suppressed", marker: "fewer than 5" }] },
        says: "The figure for July to September is fewer than 5.",
      },
      {
        name: "a cell that could not be read",
        kpi: { observations: [{ ...figureAt(0), state: "unread", marker: "92% (23 of 25)" }] },
        says: "The figure for July to September could not be read: its cell shows “92% (23 of 25)”.",
      },
    ],
    unsaid: [
      { name: "a figure for the period", kpi: { observations: quarters(70) } },
      { name: "a figure that is not expected yet", kpi: { lag: 3, observations: [figureAt(70, -1)] } },
    ],
  },
});

function missingNow(facts: FactSheet, time: Given, now: Missing): Text {
  const words = missingWords(now);
  const isHidden = now.state === "suppressed" && !words.startsWith("fewer");
  const text = isHidden
    ? say`We cannot print the figure for ${time}: it is so small that somebody might be known.`
    : say`The figure for ${time} is ${rule(words)}.`;
  const note = now.note?.trim() ?? "";
  const said = note === "" ? [] : say`${name(/[.!?]$/.test(note) ? note : `${note}.`)}`;
  const last = lastOf(facts);
  const judged = last.length === 0 && isUnjudged(facts) ? say`So we do not judge the target now.` : [];
  return joined([text, said, last, judged]);
}

/** The last figure there was, with its time; where there is a target, that nothing is judged by it. */
function lastOf(facts: FactSheet): Text {
  const measured = measuredOf(facts.latest);
  const level = measured && known(facts, "level");
  if (!level) return [];
  const so = isUnjudged(facts) ? say`, so we do not judge the target now` : [];
  return say`The last is ${figure(level)}, for ${besideWhom(measured.period, facts.reporting)}${so}.`;
}

function isUnjudged(facts: FactSheet): boolean {
  return facts.standing !== "monitoring" && facts.kpi.targets.length > 0 && facts.status.kind === "none";
}
