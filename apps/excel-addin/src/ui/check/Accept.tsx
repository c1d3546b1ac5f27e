import { Button } from "@fluentui/react-components";
import { type ToldFinding, acceptedSubject } from "@quarterlight/core/checks";
import { useRef, useState } from "react";
import { personWhoAccepts } from "../../work/findings.ts";
import { today } from "../../work/dates.ts";
import { findingName } from "../../work/finding-name.ts";
import { MakesSheet } from "../MakesSheet.tsx";
import { acceptanceKey } from "../drafts/draft-keys.ts";
import { useDraft } from "../drafts/use-draft.ts";
import { type AcceptWords, AcceptForm } from "./AcceptForm.tsx";
import type { Desk } from "./desk.ts";

type Props = { readonly finding: ToldFinding; readonly desk: Desk };

/** Lets a finding stand: first a button, then a form for the reason and the name. Where words wait, it is open. */
export function Accept({ finding, desk }: Props) {
  const { drafts, keeping, findings } = desk;
  const drafted = useDraft<AcceptWords>(
    drafts,
    {
      key: acceptanceKey(finding),
      view: "check",
      kpi: finding.kpis[0] ?? "",
      title: `Why it may stand: ${findingName(finding, findings)}`,
    },
    { reason: "", person: drafts.speaker("acceptance"), reviewBy: "" },
  );
  const [isOpen, setOpen] = useState(drafted.isWaiting);
  const [lacking, setLacking] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const accept = async (words: AcceptWords) => {
    drafts.spoke("acceptance", words.person);
    if (await keeping.accept(finding, { ...words, date: today() })) return;
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
        aria-label={`Accept, with a reason: ${findingName(finding, findings)}`}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        Accept, with a reason
      </Button>
      {isOpen ? (
        <AcceptForm
          drafted={drafted}
          last={personWhoAccepts(findings)}
          earlier={finding.expired?.reason ?? ""}
          place={
            keeping.isBeside ? null : (
              <MakesSheet workbook={desk.understanding.workbook} sheet={acceptedSubject.sheet} />
            )
          }
          lacking={lacking}
          accept={accept}
          close={close}
          draft={acceptanceKey(finding)}
          discard={() => {
            drafted.discard();
            close();
          }}
        />
      ) : null}
    </div>
  );
}
