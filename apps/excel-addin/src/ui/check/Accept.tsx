import { Button } from "@fluentui/react-components";
import { type Finding, acceptance } from "@quarterlight/core/checks";
import { useRef, useState } from "react";
import { personWhoAccepts } from "../../work/findings.ts";
import { today } from "../../work/dates.ts";
import type { Session } from "../session.ts";
import { AcceptForm, type Words } from "./AcceptForm.tsx";
import type { Desk } from "./desk.ts";

type Props = {
  readonly finding: Finding;
  readonly desk: Desk;
  readonly apply: NonNullable<Session["apply"]>;
};

/** Lets a finding stand: first a button, then a form for the reason and the name. */
export function Accept({ finding, desk, apply }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [lacking, setLacking] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const accept = async (words: Words) => {
    const edits = acceptance(desk.workbook, finding, { ...words, date: today() });
    if (edits.length > 0) return apply(edits);
    setLacking(
      "The sheet “Accepted” holds something else. Give it another name, and Quarterlight makes one of its own.",
    );
  };
  const close = () => {
    setOpen(false);
    setLacking("");
    place.current?.querySelector("button")?.focus();
  };
  return (
    <div className="accept" ref={place}>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-label={`Accept, with a reason: ${finding.title}`}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        Accept, with a reason
      </Button>
      {isOpen ? (
        <AcceptForm
          person={personWhoAccepts(desk.findings)}
          reason={finding.expired?.reason ?? ""}
          lacking={lacking}
          accept={accept}
          close={close}
        />
      ) : null}
    </div>
  );
}
