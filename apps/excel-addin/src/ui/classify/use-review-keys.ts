import type { ClassReview, Question } from "@quarterlight/core/influence";
import { type RefObject, useEffect } from "react";
import type { Session } from "../session.ts";
import { aboutDecision, chooseClass } from "./choose-class.ts";
import { greyAnswer, nextQuestion, pressedIn } from "./review-keys.ts";

type Given = Pick<Session, "keeping" | "drafts"> & {
  readonly review: ClassReview | undefined;
  readonly asked: Question;
  /** Puts a question in focus. */
  readonly ask: (question: Question) => void;
  /** Goes to the next open KPI; nothing where none is left. */
  readonly goOn: (() => void) | undefined;
  /** Puts the focus where the decision goes on. */
  readonly toForm: () => void;
};

/** One pass with keys inside an element: each does what a press of the pointer does, and none acts while somebody types. */
export function useReviewKeys(within: RefObject<HTMLElement | null>, given: Given): void {
  const { keeping, drafts, review, asked, ask, goOn, toForm } = given;
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = review === undefined ? undefined : pressedIn(event);
    if (review === undefined || pressed === undefined) return;
    const { kpi } = review;
    event.preventDefault();
    switch (pressed.does) {
      case "answer":
      case "take the grey answer": {
        const answer = pressed.does === "answer" ? pressed.answer : greyAnswer(review, asked);
        if (answer === undefined) return;
        void keeping.say(kpi, asked, answer);
        ask(nextQuestion(review, asked));
        return;
      }
      case "decide":
        chooseClass(drafts, kpi, pressed.as);
        toForm();
        return;
      case "undo":
        // What is typed goes first; then the answer to the question in focus.
        if (drafts.get(aboutDecision(kpi).key)) drafts.drop(aboutDecision(kpi).key);
        else void keeping.say(kpi, asked, undefined);
        return;
      case "leave open":
      case "go on":
        goOn?.();
    }
  };
  // Each drawing may be of another KPI or answer.
  useEffect(() => {
    const element = within.current;
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  });
}
