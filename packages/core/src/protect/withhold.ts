import type { Audience, Consent, Feedback, Register, Story } from "../register/index.ts";
import { type Refusal, refusalOf } from "./consent.ts";

/** Something left out of the report, for the analyst to know of; never printed in the report. */
export type Withheld = {
  readonly what: "story" | "quote";
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly because: Refusal;
};

/** What may be printed for an audience on a date, and what was left out and why. */
export type Cleared = {
  readonly stories: readonly Story[];
  readonly feedback: readonly Feedback[];
  readonly withheld: readonly Withheld[];
};

/** Keeps only what a consent record covers. */
export function clear(register: Register, audience: Audience, date: string): Cleared {
  const judge = judgeOf(register.consents, audience, date);
  const stories = register.stories.map((item) => ({ item, because: judge(item.consent) }));
  const feedback = register.feedback.map((item) => ({ item, because: judge(item.consent) }));
  return {
    stories: stories.flatMap(({ item, because }) => (because ? [] : [item])),
    feedback: feedback.flatMap(({ item, because }) => (because ? [] : [item])),
    withheld: [
      ...stories.flatMap(({ item, because }) => (because ? [withheld("story", item, because)] : [])),
      ...feedback.flatMap(({ item, because }) => (because ? [withheld("quote", item, because)] : [])),
    ],
  };
}

function judgeOf(consents: readonly Consent[], audience: Audience, date: string) {
  return (id: string): Refusal | undefined => refusalOf(id, consents, audience, date);
}

function withheld(what: Withheld["what"], { id, at }: Story | Feedback, because: Refusal): Withheld {
  return { what, id, sheet: at.sheet, row: at.row, because };
}
