import { asksOf } from "../../work/answers/ask.ts";
import type { Session } from "../session.ts";
import { AskForm } from "./AskForm.tsx";

type Props = Pick<Session, "understanding" | "answer">;

/** What only a person can settle, what was taken meanwhile, and a control to settle each. */
export function Questions({ understanding, answer }: Props) {
  const asks = asksOf(understanding.reading);
  if (asks.length === 0) return null;
  return (
    <section className="block questions">
      <h2>Questions only you can settle</h2>
      <AskForm label="Answer the questions" {...{ asks, understanding, answer }} />
    </section>
  );
}
