import { Button, Field, Select } from "@fluentui/react-components";
import { LAYOUT_CHOICES } from "@quarterlight/core/answers";
import type { SheetReading } from "@quarterlight/core/reading";
import { useState } from "react";
import { withLayout, withNothingSaid, withoutSheet } from "../../work/answers/change.ts";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";

type Props = Pick<Session, "understanding" | "answer"> & { readonly sheet: SheetReading };

/** Lets a person leave a sheet out, take it in again, or say what kind of table it holds. */
export function SheetChoice({
  understanding: { answers },
  answer,
  sheet: { sheet, layout, leftOut },
}: Props) {
  const name = useHush()(sheet);
  const [kind, setKind] = useState("");
  const chosen = LAYOUT_CHOICES.find((choice) => choice.layout === kind);
  if (layout === "quarterlight" || leftOut === "a guide or a list") return null;
  return (
    <form
      className="say-form"
      aria-label={`How to read “${name}”`}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) answer(withLayout(answers, sheet, chosen.layout));
      }}
    >
      {leftOut === "a person said so" ? (
        <Button size="small" onClick={() => answer(withNothingSaid(answers, sheet))}>
          Take “{name}” in again
        </Button>
      ) : (
        <>
          <Field label={`Read “${name}” as`} className="say-field">
            <Select size="small" value={kind} onChange={(_, { value }) => setKind(value)}>
              <option value="">
                {layout === undefined ? "Nothing: it stays left out" : "What it was taken for"}
              </option>
              {LAYOUT_CHOICES.filter((choice) => choice.layout !== layout).map((choice) => (
                <option key={choice.layout} value={choice.layout}>
                  {choice.words}
                </option>
              ))}
            </Select>
          </Field>
          <Button size="small" type="submit" disabledFocusable={!chosen}>
            Read again
          </Button>
          {layout === undefined ? null : (
            <Button size="small" onClick={() => answer(withoutSheet(answers, sheet))}>
              Leave “{name}” out
            </Button>
          )}
        </>
      )}
    </form>
  );
}
