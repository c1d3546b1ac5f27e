import type { Reason } from "@quarterlight/core/influence";
import { QUESTION_WORDS, reasonWords } from "@quarterlight/core/narrative";

type Props = { readonly heading: string; readonly reasons: readonly Reason[] };

/** The answers that speak for one side: the question, then its answer. */
export function Reasons({ heading, reasons }: Props) {
  if (reasons.length === 0) return null;
  return (
    <section className="reasons">
      <h3>{heading}</h3>
      <ul>
        {reasons.map((reason) => {
          const question = QUESTION_WORDS[reason.answer.question];
          return (
            <li key={question}>
              <span className="soft">{question}</span>{" "}
              <b>{reasonWords(reason).replace(question, "").trim()}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
