import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef } from "react";

type Props = {
  readonly label: string;
  readonly reason: string;
  /** The reason given for the same thing before, only offered; empty where there was none. */
  readonly earlier: string;
  readonly required?: boolean;
  readonly give: (reason: string) => void;
};

/** Asks for a reason. One that was given before is put in only by a press. */
export function ReasonField({ label, reason, earlier, required = false, give }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const again = () => {
    // The button goes away with the press: whoever pressed it goes on at the words.
    place.current?.querySelector("textarea")?.focus();
    give(earlier);
  };
  return (
    <div className="person" ref={place}>
      <Field label={label} required={required}>
        <Textarea value={reason} onChange={(_, { value }) => give(value)} />
      </Field>
      {earlier === "" || reason !== "" ? null : (
        <Button size="small" onClick={again}>
          Give the earlier reason again
        </Button>
      )}
    </div>
  );
}
