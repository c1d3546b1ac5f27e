import type { Ask } from "../../work/answers/ask.ts";
import { heldUpBy } from "../../work/answers/held-up.ts";
import { answerKey } from "../drafts/draft-keys.ts";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";
import { AskControl } from "./AskControl.tsx";

/** More places than this that raise one question are only counted. */
const PLACES = 3;

export type AskProps = {
  readonly ask: Ask;
  readonly given: readonly string[];
  readonly give: (given: readonly string[]) => void;
};

/** One question in its own words, with what it holds up and the control that answers it. */
export function AskField({ understanding, ...props }: AskProps & Pick<Session, "understanding">) {
  const { words, questions } = props.ask;
  const hush = useHush();
  const more = words.length - PLACES;
  const heldUp = heldUpBy(questions, understanding);
  return (
    <fieldset className="ask" data-draft={answerKey(props.ask)}>
      <legend>
        {words.slice(0, PLACES).map((line) => (
          <span key={line}>{hush(line)} </span>
        ))}
        {more > 0 ? <span>And {more} more like these.</span> : null}
      </legend>
      {heldUp === "" ? null : <p className="held-up">{hush(heldUp)}</p>}
      <AskControl {...props} />
    </fieldset>
  );
}
