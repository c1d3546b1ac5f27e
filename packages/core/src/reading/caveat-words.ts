import { addressName } from "../workbook/index.ts";
import type { Caveat } from "../register/index.ts";
import { kpisIn } from "./named.ts";
import type { Question } from "./question.ts";

type CaveatQuestion = Extract<Question, { asks: "caveat" }>;

/** Whether figures may be taken as they stand, as it is asked, with what to do where they may not. */
export function caveatQuestionInWords(question: CaveatQuestion): string {
  const { text, at, says } = question;
  const { asked, mend } = WORDS[says];
  return `${asked(kpisIn(question))} “${text}” (${addressName(at)}) ${SAYS[says]}. Until it is answered they are not judged. ${mend}`;
}

const SAYS: Record<Caveat, string> = {
  "another period": "says otherwise",
  "another area": "says otherwise",
  "another unit": "may say that they are not",
  "so far": "says that some figures hold those before them in the year",
  part: "says that they may not be whole",
  wrong: "says that they may be wrong",
  unchecked: "says that they are not settled",
  colour: "tells some of them apart by their look, which is not read",
};

type Words = { readonly asked: (kpis: string) => string; readonly mend: string };

const STAND: Words = {
  asked: (kpis) => `Can the figures of ${kpis} be printed as they stand?`,
  mend: "Answer “as read” where they can, “beside” to have these words printed with them, or “provisional” to have them all marked so; else put them right.",
};

const WORDS: Record<Caveat, Words> = {
  "another period": {
    asked: (kpis) => `Are the figures of ${kpis} of the periods that head them?`,
    mend: "Answer “as read” where they are; else head each with its own period.",
  },
  "another area": {
    asked: (kpis) => `Are the figures of ${kpis} those of the whole of your area?`,
    mend: "Answer “as read” where they are, or where the report is of that part alone; else take them out.",
  },
  "another unit": {
    asked: (kpis) => `Are all figures of ${kpis} in the unit that they are printed in?`,
    mend: "Answer “as read” where they are; else give those of each unit a row of their own, or convert them.",
  },
  "so far": {
    asked: (kpis) => `Is each figure of ${kpis} that of its own quarter or month alone?`,
    mend: "Answer “as read” where it is; else add “(cumulative from April)” to the names of those that hold the figures before them, and answer “as read” for the others.",
  },
  part: STAND,
  wrong: STAND,
  unchecked: STAND,
  colour: {
    asked: (kpis) => `Which of the figures of ${kpis} are meant?`,
    mend: "Type a mark such as [p] or [e] into the cells of those that are, and answer “as read”; or answer “provisional” where all are.",
  },
};
