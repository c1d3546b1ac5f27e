import { type ToRead, allowancesOf, identifiersIn } from "@quarterlight/core/protect";
import type { Register } from "@quarterlight/core/register";
import { Fragment } from "react";

type Props = { readonly text: ToRead; readonly register: Register };

/** A text as it will be printed, with the words marked that may identify somebody. */
export function Marked({ text: { what, id, words }, register }: Props) {
  const consent = [...register.stories, ...register.feedback].find((item) => item.id === id)?.consent ?? "";
  const where = what === "story" ? "story" : "feedback";
  const found = identifiersIn({ text: words, where, consent }, allowancesOf(register));
  // Words that are marked twice are marked once.
  const marks = found.filter(({ at: [start] }, index) =>
    found.slice(0, index).every(({ at }) => at[1] <= start),
  );
  const stops = marks.filter(({ level }) => level === "stop").length;
  const starts = [0, ...marks.map(({ at: [, end] }) => end)];
  return (
    <>
      <p className="marked">
        {starts.map((start, index) => {
          const mark = marks[index];
          return (
            <Fragment key={start}>
              {words.slice(start, mark?.at[0])}
              {mark === undefined ? null : <mark>{words.slice(...mark.at)}</mark>}
            </Fragment>
          );
        })}
      </p>
      <p className="soft">
        {marks.length === 0
          ? "We found no identifier; a person must still read this."
          : stops > 0
            ? "What is marked stops a public report. Take it out of the workbook."
            : "Look at what is marked, and decide."}
      </p>
    </>
  );
}
