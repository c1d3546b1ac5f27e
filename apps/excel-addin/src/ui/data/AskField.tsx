import type { Ask } from "../../work/answers/ask.ts";
import { AskControl } from "./AskControl.tsx";

/** More places than this that raise one question are only counted. */
const PLACES = 3;

export type AskProps = {
  readonly ask: Ask;
  readonly given: readonly string[];
  readonly give: (given: readonly string[]) => void;
};

/** One question in its own words, with the control that answers it. */
export function AskField(props: AskProps) {
  const { words } = props.ask;
  const more = words.length - PLACES;
  return (
    <fieldset className="ask">
      <legend>
        {words.slice(0, PLACES).map((line) => (
          <span key={line}>{line} </span>
        ))}
        {more > 0 ? <span>And {more} more like these.</span> : null}
      </legend>
      <AskControl {...props} />
    </fieldset>
  );
}
