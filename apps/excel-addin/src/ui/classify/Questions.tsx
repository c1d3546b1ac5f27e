import { Radio, RadioGroup } from "@fluentui/react-components";
import { ANSWERS_SHEET } from "@quarterlight/core/answers";
import { type ClassReview, QUESTIONS, type Question } from "@quarterlight/core/influence";
import { QUESTION_WORDS, reasonWords } from "@quarterlight/core/narrative";
import { addressName } from "@quarterlight/core/workbook";
import { CellLink } from "../CellLink.tsx";
import { MakesSheet } from "../MakesSheet.tsx";
import type { Session } from "../session.ts";
import { CHOICES } from "./review-keys.ts";

type Props = Pick<Session, "understanding" | "select" | "keeping"> & {
  readonly review: ClassReview;
  /** The question that the number keys answer. */
  readonly asked: Question;
  readonly setAsked: (question: Question) => void;
};

/** The six questions: what the workbook's own words answer, in grey, and what a person says to each. */
export function Questions({ understanding, select, keeping, review, asked, setAsked }: Props) {
  const { kpi, suggested } = review;
  return (
    <section className="six-questions" aria-label="The six questions">
      <h3>The six questions</h3>
      <p className="soft">
        Keys while you are here: 1 yes, 2 partly, 3 no, Enter to take the grey answer; T or M to decide, D to
        leave it for discussion, U to undo, N for the next.
      </p>
      {keeping.isBeside ? null : <MakesSheet workbook={understanding.workbook} sheet={ANSWERS_SHEET} />}
      <ol>
        {QUESTIONS.map((question) => {
          const reason = suggested.because.find(({ answer }) => answer.question === question);
          const said = kpi.said?.[question];
          const evidence = reason?.answer.from === "row" ? reason.answer.evidence[0] : undefined;
          const label = QUESTION_WORDS[question];
          return (
            <li
              key={question}
              className={question === asked ? "question question-asked" : "question"}
              aria-current={question === asked ? "step" : undefined}
              data-question={question}
            >
              <span>{label}</span>
              <RadioGroup
                layout="horizontal"
                aria-label={label}
                onFocus={() => setAsked(question)}
                value={said ?? ""}
                onChange={(_, { value }) => {
                  const choice = CHOICES.find(({ answer }) => answer === value);
                  if (choice) void keeping.say(kpi, question, choice.answer);
                }}
              >
                {CHOICES.map(({ answer, word }) => (
                  <Radio
                    key={answer}
                    value={answer}
                    label={word}
                    input={{ "aria-label": `${word}: ${label}` }}
                  />
                ))}
              </RadioGroup>
              {said !== undefined || reason === undefined || reason.answer.from === "nobody" ? null : (
                <p className="grey-answer">
                  {reasonWords(reason).replace(label, "").trim()}{" "}
                  {evidence?.at === undefined ? null : (
                    <CellLink cell={addressName(evidence.at)} select={select} />
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
