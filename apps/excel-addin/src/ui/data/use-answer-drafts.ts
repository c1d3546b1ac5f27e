import { useSyncExternalStore } from "react";
import type { Ask } from "../../work/answers/ask.ts";
import type { Draft as Answers } from "../../work/answers/draft.ts";
import { answerKey } from "../drafts/draft-keys.ts";
import type { Drafts } from "../drafts/drafts.ts";

/** Between the answers of one question, where it takes several. */
const BETWEEN = "\n";

/** What a person has chosen so far in a form of questions, kept as drafts are until it is taken or emptied. */
export function useAnswerDrafts(drafts: Drafts, asks: readonly Ask[]) {
  const all = useSyncExternalStore(drafts.subscribe, drafts.all, drafts.all);
  const given: Answers = Object.fromEntries(
    asks.map((ask) => {
      const kept = all.find(({ key }) => key === answerKey(ask))?.words["given"];
      return [ask.key, kept === undefined ? [] : kept.split(BETWEEN)];
    }),
  );
  return {
    given,
    give: (ask: Ask, answers: readonly string[]) => {
      const text = answers.join(BETWEEN);
      if (text === "") drafts.drop(answerKey(ask));
      else
        drafts.put({
          key: answerKey(ask),
          view: "data",
          kpi: "",
          title: titleOf(ask),
          words: { given: text },
        });
    },
    /** To be told that the answers were taken. */
    taken: () => {
      for (const ask of asks) drafts.drop(answerKey(ask));
    },
  };
}

/** The question itself, without what follows it. */
function titleOf({ words: [first = ""] }: Ask): string {
  return `Answer to: ${/^[^?]*\?/u.exec(first)?.[0] ?? first}`;
}
