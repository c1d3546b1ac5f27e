import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { today } from "../../work/dates.ts";
import { lastPerson } from "../../work/last-person.ts";
import { acceptable, suggestedEdits } from "../../work/suggested-edits.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

type Props = Pick<Session, "understanding" | "apply">;

/** Accepts what the six questions suggest for every KPI nobody has decided; one undo takes a step back. */
export function AcceptAll({ understanding, apply }: Props) {
  const [person, setPerson] = useState(() => lastPerson(understanding.reviews));
  const count = acceptable(understanding.reviews).length;
  if (!apply || count < 2) return null;
  const accept = () => apply(suggestedEdits(understanding, person, today()));
  return (
    <details className="more accept-all">
      <summary>Accept the suggestion for {plural(count, "undecided KPI")}</summary>
      <Field label="Who decides for all of them">
        <Input value={person} onChange={(_, { value }) => setPerson(value)} />
      </Field>
      <Button disabledFocusable={person.trim() === ""} onClick={() => void accept()}>
        Accept {count} suggestions
      </Button>
    </details>
  );
}
