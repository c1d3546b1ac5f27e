import { Button } from "@fluentui/react-components";
import type { Finding } from "@quarterlight/core/checks";
import { useRef, useState } from "react";
import { personWhoAccepts } from "../../work/findings.ts";
import { today } from "../../work/dates.ts";
import { AcceptForm, type Words } from "./AcceptForm.tsx";
import type { Desk } from "./desk.ts";

type Props = { readonly finding: Finding; readonly desk: Desk };

/** Lets a finding stand: first a button, then a form for the reason and the name. */
export function Accept({ finding, desk }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [lacking, setLacking] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const accept = async (words: Words) => {
    if (await desk.keeping.accept(finding, { ...words, date: today() })) return;
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
