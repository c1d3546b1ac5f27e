import { Button } from "@fluentui/react-components";
import type { ToldFinding } from "@quarterlight/core/checks";
import { dateInWords } from "@quarterlight/core/period";
import { useEffect, useState } from "react";
import { findingKey } from "../../work/finding-key.ts";
import { findingName } from "../../work/finding-name.ts";
import { Sign } from "../Sign.tsx";
import { acceptanceKey } from "../drafts/draft-keys.ts";
import { Cells } from "./Cells.tsx";
import { FindingTitle } from "./FindingTitle.tsx";
import type { Desk } from "./desk.ts";

type Props = { readonly finding: ToldFinding; readonly desk: Desk };

/** An accepted finding: what it is, who let it stand, when and why, and the way to take that back. */
export function AcceptedCard({ finding, desk }: Props) {
  const [working, setWorking] = useState(false);
  const { accepted, title, kpis, what, at } = finding;
  const { keeping, select, drafts, findings } = desk;
  // However it came to be written, also by trying again after a failure, its draft waits no longer.
  useEffect(() => drafts.drop(acceptanceKey(finding)), [drafts, finding]);
  if (!accepted) return null;
  const { person, date, reason, reviewBy } = accepted;
  const takeBack = async () => {
    setWorking(true);
    await keeping.takeBack(accepted);
    setWorking(false);
  };
  return (
    <li className="finding" data-finding={findingKey(finding)} tabIndex={-1}>
      <Sign kind="good" />
      <div className="finding-words">
        <FindingTitle title={title} kpis={kpis} />
        <p>{what}</p>
        <Cells at={at} select={select} />
        <p>
          <b>
            Accepted by {person} on {dateInWords(date)}:
          </b>{" "}
          {reason}
        </p>
        {reviewBy === "" ? null : <p className="soft">To be looked at again by {dateInWords(reviewBy)}.</p>}
        <Button
          size="small"
          className="take-back"
          disabledFocusable={working}
          aria-label={`Take it back: ${findingName(finding, findings)}`}
          onClick={() => void takeBack()}
        >
          Take it back
        </Button>
      </div>
    </li>
  );
}
