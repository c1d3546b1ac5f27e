import type { Family } from "../frame/family.ts";
import { consent } from "./consent.ts";
import { copiedCommentary } from "./copied-commentary.ts";
import { notHeld } from "./not-held.ts";
import { onlyGood } from "./only-good.ts";
import { points } from "./points.ts";
import { rounding } from "./rounding.ts";
import { superlative } from "./superlative.ts";
import { wrongNumber } from "./wrong-number.ts";
import { wrongPeriod } from "./wrong-period.ts";
import { wrongStatus } from "./wrong-status.ts";
import { wrongWay } from "./wrong-way.ts";
import { offTargetSilent } from "./off-target-silent.ts";
import { promiseOverdue } from "./promise-overdue.ts";
import { promiseNotListed } from "./promise-not-listed.ts";
import { surveyReworded } from "./survey-reworded.ts";
import { surveyWithoutBase } from "./survey-without-base.ts";
import { unconsentedWords } from "./unconsented-words.ts";
import { unlinkedStory } from "./unlinked-story.ts";

export const narrative: Family = {
  title: "Commentary, stories and surveys",
  checks: [
    notHeld,
    wrongNumber,
    wrongWay,
    superlative,
    rounding,
    points,
    wrongPeriod,
    copiedCommentary,
    offTargetSilent,
    onlyGood,
    consent,
    unlinkedStory,
    surveyWithoutBase,
    surveyReworded,
    promiseOverdue,
    wrongStatus,
    unconsentedWords,
    promiseNotListed,
  ],
  leftOut: [
    {
      id: "N07",
      title: "Causal claim",
      because:
        "What caused a change is no figure of the workbook. N10 asks for the reason where a target is missed, and nothing can tell whether it is the right one.",
    },
    {
      id: "N12",
      title: "Acronym not expanded",
      because: "It is no matter of figures, and a list of acronyms that need no expansion would be a guess.",
    },
    {
      id: "N14",
      title: "Story identifiers",
      because: "M11, M12 and M14 look for identifiers in every text, stories among them.",
    },
  ],
};
