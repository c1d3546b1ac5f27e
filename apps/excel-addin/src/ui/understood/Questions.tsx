import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { asksOf } from "../../work/answers/ask.ts";
import { type Draft, answered, faultOf } from "../../work/answers/draft.ts";
import type { Session } from "../session.ts";
import { AskField } from "./AskField.tsx";

type Props = Pick<Session, "understanding" | "answer">;

/** What only a person can settle, what was taken meanwhile, and a control to settle each. */
export function Questions({ understanding, answer }: Props) {
  const asks = asksOf(understanding.reading);
  const [draft, setDraft] = useState<Draft>({});
  if (asks.length === 0) return null;
  const isAnswered = asks.some(({ key }) => (draft[key] ?? []).some((text) => text.trim() !== ""));
  const isFaulty = asks.some((ask) => faultOf(ask, draft[ask.key] ?? []) !== "");
  return (
    <section className="block questions">
      <h2>Questions only you can settle</h2>
      <form
        aria-label="Answer the questions"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAnswered || isFaulty) return;
          answer(answered(understanding.answers, asks, draft));
          setDraft({});
        }}
      >
        {asks.map((ask) => (
          <AskField
            key={ask.key}
            ask={ask}
            given={draft[ask.key] ?? []}
            give={(given) => setDraft({ ...draft, [ask.key]: given })}
          />
        ))}
        <Button type="submit" appearance="primary" disabledFocusable={!isAnswered || isFaulty}>
          Read again with these answers
        </Button>
      </form>
    </section>
  );
}
