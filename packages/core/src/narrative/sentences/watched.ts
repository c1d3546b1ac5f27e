import { JUDGED, quarters } from "../../facts/index.ts";
import { name } from "../holes.ts";
import { defineSentence } from "../sentence.ts";
import { joined, say } from "../text.ts";

const WATCHED = { ...JUDGED, class: "monitoring", reason: "Others decide much of it" } as const;

export const watched = defineSentence({
  id: "watched",
  when: "the KPI is only watched and somebody has said why",
  say: ({ standing, kpi }) => {
    const reason = kpi.decision?.reason.trim() ?? "";
    if (standing !== "monitoring" || reason === "" || kpi.care) return undefined;
    const why = say`${name(/[.!?]$/.test(reason) ? reason : `${reason}.`)}`;
    return kpi.polarity === "neither" ? why : joined([say`We watch this, and set no target for it.`, why]);
  },
  examples: {
    said: [
      {
        name: "one that others decide too",
        kpi: { decision: WATCHED, observations: quarters(70) },
        says: "We watch this, and set no target for it. Others decide much of it.",
      },
      {
        name: "one where neither more nor fewer is good",
        kpi: { decision: WATCHED, polarity: "neither", observations: quarters(70) },
        says: "Others decide much of it.",
      },
    ],
    unsaid: [{ name: "one we are judged by", kpi: { decision: JUDGED, observations: quarters(70) } }],
  },
});
