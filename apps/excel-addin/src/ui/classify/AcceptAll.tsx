import { Button, Field, Input } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { Summary } from "../Summary.tsx";
import { personWhoDecides } from "../../work/classes.ts";
import { today } from "../../work/dates.ts";
import { acceptable, suggestedDecisions } from "../../work/suggested-decisions.ts";
import { focusOn } from "../focus-on.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

type Props = Pick<Session, "understanding" | "keeping">;

/** Accepts what the six questions suggest for every KPI nobody has decided; one undo takes a step back. */
export function AcceptAll({ understanding, keeping }: Props) {
  const [person, setPerson] = useState(() => personWhoDecides(understanding.reviews));
  const [accepted, setAccepted] = useState(0);
  const done = useRef<HTMLOutputElement>(null);
  const count = acceptable(understanding.reviews).length;
  const isDone = accepted > 0 && count === 0;
  useLayoutEffect(() => {
    // The button that was pressed is gone; whoever has gone on elsewhere is not called back.
    if (isDone && document.activeElement === document.body) focusOn(done.current);
  }, [isDone]);
  if (isDone) {
    return (
      <output ref={done} className="soft accept-all" tabIndex={-1}>
        {plural(accepted, "suggestion")} accepted.{" "}
        {keeping.isBeside
          ? "Save them beside the workbook."
          : "Each is written in its KPI’s row and in the sheet “Decisions”."}
      </output>
    );
  }
  if (count < 2) return null;
  const accept = async () => {
    setAccepted(count);
    await keeping.decide(suggestedDecisions(understanding.reviews, person, today()));
  };
  return (
    <details className="more accept-all">
      <Summary>Accept the suggestion for {plural(count, "undecided KPI")}</Summary>
      <Field label="Who decides for all of them">
        <Input value={person} onChange={(_, { value }) => setPerson(value)} />
      </Field>
      <Button disabledFocusable={person.trim() === ""} onClick={() => void accept()}>
        Accept {count} suggestions
      </Button>
    </details>
  );
}
