import type { Family, LeftOut } from "../frame/family.ts";
import { consent } from "./consent.ts";
import { copiedCommentary } from "./copied-commentary.ts";
import { offTargetSilent } from "./off-target-silent.ts";
import { promiseOverdue } from "./promise-overdue.ts";
import { surveyReworded } from "./survey-reworded.ts";
import { surveyWithoutBase } from "./survey-without-base.ts";
import { unlinkedStory } from "./unlinked-story.ts";

const COMES_WITH_THE_GUARD =
  "It reads prose against the facts, which is the work of the guard; it comes with it.";

export const narrative: Family = {
  title: "Commentary, stories and surveys",
  checks: [
    copiedCommentary,
    offTargetSilent,
    consent,
    unlinkedStory,
    surveyWithoutBase,
    surveyReworded,
    promiseOverdue,
  ],
  leftOut: [
    ...[
      ["N01", "Unbound number"],
      ["N02", "Wrong number"],
      ["N03", "Direction word without signal or against sign"],
      ["N04", "Superlative"],
      ["N05", "Vague quantity"],
      ["N06", "Percent and point confusion"],
      ["N07", "Causal claim"],
      ["N08", "Wrong period"],
      ["N11", "Only good"],
      ["N12", "Acronym not expanded"],
    ].map(([id = "", title = ""]): LeftOut => ({ id, title, because: COMES_WITH_THE_GUARD })),
    {
      id: "N14",
      title: "Story identifiers",
      because: "M11, M12 and M14 look for identifiers in every text, stories among them.",
    },
  ],
};
