import { Button } from "@fluentui/react-components";
import type { Ask } from "../../work/answers/ask.ts";
import { answered, faultOf } from "../../work/answers/draft.ts";
import type { Session } from "../session.ts";
import { AskField } from "./AskField.tsx";
import { useAnswerDrafts } from "./use-answer-drafts.ts";

type Props = Pick<Session, "understanding" | "answer" | "drafts"> & {
  readonly label: string;
  readonly asks: readonly Ask[];
};

/** Questions with a control for each, and one button that reads again by the answers. */
export function AskForm({ label, asks, understanding, answer, drafts }: Props) {
  const { given, give, taken } = useAnswerDrafts(drafts, asks);
  const isAnswered = asks.some(({ key }) => (given[key] ?? []).some((text) => text.trim() !== ""));
  const isFaulty = asks.some((ask) => faultOf(ask, given[ask.key] ?? []) !== "");
  return (
    <form
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isAnswered || isFaulty) return;
        answer(answered(understanding.answers, asks, given));
        taken();
      }}
    >
      {asks.map((ask) => (
        <AskField
          key={ask.key}
          ask={ask}
          understanding={understanding}
          given={given[ask.key] ?? []}
          give={(answers) => give(ask, answers)}
        />
      ))}
      <Button type="submit" appearance="primary" disabledFocusable={!isAnswered || isFaulty}>
        Read again with these answers
      </Button>
    </form>
  );
}
