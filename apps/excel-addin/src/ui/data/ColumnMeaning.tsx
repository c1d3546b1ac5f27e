import { Button, Field, Select } from "@fluentui/react-components";
import { MEANINGS } from "@quarterlight/core/answers";
import type { NotUnderstood } from "@quarterlight/core/reading";
import { useId, useState } from "react";
import { Summary } from "../Summary.tsx";
import { withColumn } from "../../work/answers/change.ts";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";

type Props = Pick<Session, "understanding" | "answer"> & { readonly column: NotUnderstood };

/** Lets a person say what a column means whose heading nobody could know. */
export function ColumnMeaning({ understanding, answer, column }: Props) {
  const [role, setRole] = useState("");
  const id = useId();
  const { at, text } = column;
  const name = useHush()(text);
  return (
    <details className="say">
      <Summary>Say what “{name}” means</Summary>
      <form
        className="say-form"
        aria-label={`What “${name}” means`}
        onSubmit={(event) => {
          event.preventDefault();
          if (role === "") return;
          answer(withColumn(understanding.answers, at.sheet, { heading: text, column: at.column, role }));
        }}
      >
        <Field label={`“${name}” is`} className="say-field">
          <Select id={id} value={role} onChange={(_, { value }) => setRole(value)}>
            <option value="">Not a figure: leave it out</option>
            {MEANINGS.map((meaning) => (
              <option key={meaning.role} value={meaning.role}>
                {meaning.words}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" disabledFocusable={role === ""}>
          Read again
        </Button>
      </form>
    </details>
  );
}
