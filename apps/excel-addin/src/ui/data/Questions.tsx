import { questionInWords } from "@quarterlight/core/reading";
import { asksOf, leftToWorkbook } from "../../work/answers/ask.ts";
import { heldUpBy } from "../../work/answers/held-up.ts";
import type { Session } from "../session.ts";
import { AskForm } from "./AskForm.tsx";

type Props = Pick<Session, "understanding" | "answer" | "drafts">;

/** What only a person can settle, what was taken meanwhile, and a control to settle each. */
export function Questions({ understanding, answer, drafts }: Props) {
  const asks = asksOf(understanding.reading);
  const left = leftToWorkbook(understanding.reading);
  if (asks.length + left.length === 0) return null;
  return (
    <section className="block questions">
      <h2>Questions only you can settle</h2>
      {asks.length === 0 ? null : (
        <AskForm label="Answer the questions" {...{ asks, understanding, answer, drafts }} />
      )}
      {left.length === 0 ? null : (
        <ul className="plain-list" aria-label="To be said in the workbook">
          {left.map((question) => (
            <li key={questionInWords(question)}>
              {questionInWords(question)} Say it in the workbook. {heldUpBy([question], understanding)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
