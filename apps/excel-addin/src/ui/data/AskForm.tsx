import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Ask } from "../../work/answers/ask.ts";
import { type Draft, answered, faultOf } from "../../work/answers/draft.ts";
import type { Session } from "../session.ts";
import { AskField } from "./AskField.tsx";

type Props = Pick<Session, "understanding" | "answer"> & {
  readonly label: string;
  readonly asks: readonly Ask[];
};

/** Questions with a control for each, and one button that reads again by the answers. */
export function AskForm({ label, asks, understanding, answer }: Props) {
  const [draft, setDraft] = useState<Draft>({});
  const isAnswered = asks.some(({ key }) => (draft[key] ?? []).some((text) => text.trim() !== ""));
  const isFaulty = asks.some((ask) => faultOf(ask, draft[ask.key] ?? []) !== "");
  return (
    <form
      aria-label={label}
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
  );
}
