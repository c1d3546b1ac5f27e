import { otherAsks } from "../../work/answers/other-asks.ts";
import type { Session } from "../session.ts";
import { AskForm } from "./AskForm.tsx";

type Props = Pick<Session, "understanding" | "answer">;

/** What was not asked but may have been taken wrongly. */
export function OtherAnswers({ understanding, answer }: Props) {
  return (
    <details className="block more">
      <summary>Was something taken wrongly?</summary>
      <AskForm
        label="Answer what was not asked"
        asks={otherAsks(understanding.reading)}
        {...{ understanding, answer }}
      />
    </details>
  );
}
