import { Button, Field, Input } from "@fluentui/react-components";
import { useRef } from "react";

type Props = {
  readonly label: string;
  readonly person: string;
  /** Who gave such a word last, as the workbook has it; empty where nobody has. */
  readonly last: string;
  readonly give: (person: string) => void;
};

/** Asks for a name. It is never filled in for somebody: who spoke last is offered, to be confirmed by a press. */
export function PersonField({ label, person, last, give }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const confirm = () => {
    // The button goes away with the press: whoever pressed it goes on at the name.
    place.current?.querySelector("input")?.focus();
    give(last);
  };
  return (
    <div className="person" ref={place}>
      <Field label={label} required>
        <Input value={person} onChange={(_, { value }) => give(value)} />
      </Field>
      {last === "" || person !== "" ? null : (
        <Button size="small" onClick={confirm}>
          It was {last}
        </Button>
      )}
    </div>
  );
}
