import { periodName } from "../../period/index.ts";
import { missingWords, unsettledWords } from "../missing.ts";
import type { Sentence } from "../sentence.ts";

export const earlier: Sentence = {
  id: "earlier",
  when: "the newest figure is older than the reporting period, or there is none",
  say: ({ latest, reporting }) => {
    if (latest.kind === "current") return undefined;
    if (latest.kind === "nothing recorded") return ["No figure has been recorded yet."];
    if (latest.kind === "unsettled") {
      return [
        `The figure for ${periodName(latest.observation.period)} ${unsettledWords(latest.observation)}.`,
      ];
    }
    if (latest.kind === "missing") {
      return [
        `The figure for ${periodName(latest.observation.period)} is ${missingWords(latest.observation)}.`,
      ];
    }
    const { instead, late } = latest;
    if (instead) return [`The figure for ${periodName(instead.period)} is ${missingWords(instead)}.`];
    return late ? [`The figure for ${periodName(reporting)} has not arrived yet.`] : undefined;
  },
};
