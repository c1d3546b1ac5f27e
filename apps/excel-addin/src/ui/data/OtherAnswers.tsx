import { otherAsks } from "../../work/answers/other-asks.ts";
import { Summary } from "../Summary.tsx";
import type { Session } from "../session.ts";
import { AskForm } from "./AskForm.tsx";

type Props = Pick<Session, "understanding" | "answer" | "drafts">;

/** What was not asked but may have been taken wrongly. */
export function OtherAnswers({ understanding, answer, drafts }: Props) {
  return (
    <details className="block more">
      <Summary>Was something taken wrongly?</Summary>
      <AskForm
        label="Answer what was not asked"
        asks={otherAsks(understanding.reading)}
        {...{ understanding, answer, drafts }}
      />
    </details>
  );
}
