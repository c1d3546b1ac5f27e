import { Button } from "@fluentui/react-components";
import { dateInWords, periodLabel, samePeriod } from "@quarterlight/core/period";
import { addressName } from "@quarterlight/core/workbook";
import { useState } from "react";
import { askedOnEdits } from "../../work/asked-on.ts";
import { type Owed, textFor } from "../../work/owed.ts";
import { CellLink } from "../CellLink.tsx";
import { Summary } from "../Summary.tsx";
import { useHush } from "../hush.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { CopyText } from "./CopyText.tsx";

type Props = Pick<Session, "understanding" | "brief" | "select" | "writing"> & {
  readonly owed: Owed;
  readonly day: string;
};

/** One owner: what words are owed, since when and by when, the text to send, and the note that it was sent. */
export function OwnerCard({ owed, day, understanding, brief, select, writing }: Props) {
  const { owner, kpis, period, askedOn } = owed;
  const hush = useHush();
  const [isWorking, setWorking] = useState(false);
  const [isNothing, setNothing] = useState(false);
  const name = hush(owner) || "No lead named";
  const note = async () => {
    const edits = askedOnEdits(understanding, owed, day);
    setNothing(edits.length === 0);
    if (edits.length === 0) return;
    setWorking(true);
    await writing.write(edits);
    setWorking(false);
  };
  return (
    <li className={owed.daysLate > 0 ? "owner owner-late" : "owner"}>
      <h3>{name}</h3>
      <p className="owner-when">
        {hush(whenWords(owed))}
        {samePeriod(period, brief.period) ? null : ` This is about ${periodLabel(period)}.`}
      </p>
      <ul className="plain-list">
        {kpis.map((kpi) => (
          <li key={kpi.id}>
            {hush(kpi.title)} <CellLink cell={addressName(kpi.at)} select={select} />
          </li>
        ))}
      </ul>
      <details className="more">
        <Summary>
          The text to send
          <span className="unseen">
            : {name}, {periodLabel(period)}
          </span>
        </Summary>
        <CopyText label={`The text for ${name}, ${periodLabel(period)}`} text={hush(textFor(owed))} />
      </details>
      {askedOn === "" && owner !== "" ? (
        <div className="actions">
          <Button
            size="small"
            disabledFocusable={isWorking || day === ""}
            onClick={() => void note()}
            aria-label={`Note that ${name} was asked`}
          >
            {writing.isCopy ? "Save a copy that notes it as asked" : "Note it as asked"}
          </Button>
          <output className="soft">
            {isNothing ? "The workbook says so already, or has no place for it." : ""}
          </output>
        </div>
      ) : null}
    </li>
  );
}

/** "Asked on 3 November 2025, due by 17 November 2025: 4 days late." */
function whenWords({ kpis, askedOn, dueOn, daysLate, isIdle, next }: Owed): string {
  const what = `Words about ${plural(kpis.length, "KPI")}.`;
  if (askedOn === "")
    return `${what} Not asked yet; asked on this day, they are due by ${dateInWords(dueOn)}.`;
  const late = daysLate === 0 ? "" : `: ${plural(daysLate, "day")} late`;
  const idle = isIdle ? ", as last time" : "";
  const ask = next === "" ? "" : ` Ask ${next} next.`;
  return `${what} Asked on ${dateInWords(askedOn)}, due by ${dateInWords(dueOn)}${late}${idle}.${ask}`;
}
