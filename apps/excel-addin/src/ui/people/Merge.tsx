import { Button } from "@fluentui/react-components";
import type { Returned } from "@quarterlight/core/asking";
import { addressName } from "@quarterlight/core/workbook";
import { useMemo, useState } from "react";
import { type Said, mergingOf } from "../../work/merging.ts";
import { CellLink } from "../CellLink.tsx";
import { Summary } from "../Summary.tsx";
import { useHush } from "../hush.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { ConflictChoice } from "./ConflictChoice.tsx";
import { DoubtChoice } from "./DoubtChoice.tsx";

type Props = Pick<Session, "understanding" | "select" | "writing"> & {
  readonly forms: readonly Returned[];
  readonly day: string;
  /** Told once all was written, with what to say of it. */
  readonly done: (sentence: string) => void;
};

const NOTHING_SAID: Said = { accept: [], chosen: [] };

/** What the forms would write, what waits for a person, and the one press that writes. */
export function Merge({ forms, understanding, select, writing, day, done }: Props) {
  const hush = useHush();
  const [said, setSaid] = useState(NOTHING_SAID);
  const [isWorking, setWorking] = useState(false);
  const { merged, conflicts, doubts, others } = useMemo(
    () => mergingOf(understanding, forms, day, said),
    [understanding, forms, day, said],
  );
  const { edits, boxes, taken } = merged;
  const write = async () => {
    setWorking(true);
    const isWritten = await writing.write(edits);
    setWorking(false);
    if (isWritten) done(writing.isCopy ? "" : `${plural(taken, "box", "boxes")} written into Commentary.`);
  };
  const words = edits.flatMap(({ at, value }) =>
    typeof value === "string" && !isDay(value) ? [{ cell: addressName(at), text: value }] : [],
  );
  return (
    <div className="merge">
      <p>
        <b>
          {taken} of {plural(boxes, "filled box", "filled boxes")}
        </b>{" "}
        can be written
        {boxes > taken ? `; ${boxes - taken} ${boxes - taken === 1 ? "waits" : "wait"} below` : ""}. Words
        that are in the workbook stay as they are.
      </p>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={`${conflict.kpi} ${conflict.box} ${conflict.period.start}`}
          {...{ conflict, said, setSaid }}
        />
      ))}
      {doubts.map((doubt) => (
        <DoubtChoice
          key={`${doubt.kind} ${doubt.kpi} ${doubt.answers.map(({ cell }) => cell).join()}`}
          {...{ doubt, said, setSaid, select }}
        />
      ))}
      {others.length === 0 ? null : (
        <details className="more">
          <Summary>{plural(others.length, "more thing", "more things")} to know of the forms</Summary>
          <ul className="plain-list">
            {others.map(({ says, lines }) => (
              <li key={`${says} ${lines.join()}`}>
                {hush(says)}
                {lines.map((line) => (
                  <span key={line} className="note-line">
                    {hush(line)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {words.length === 0 ? null : (
        <details className="more">
          <Summary>What would be written, cell by cell</Summary>
          <ul className="plain-list">
            {words.map(({ cell, text }) => (
              <li key={cell}>
                <CellLink cell={cell} select={select} /> {hush(text)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="actions">
        <Button
          appearance="primary"
          disabledFocusable={isWorking || edits.length === 0}
          onClick={() => void write()}
        >
          {writing.isCopy
            ? `Save a copy with ${plural(taken, "box", "boxes")}`
            : `Write ${plural(taken, "box", "boxes")} into Commentary`}
        </Button>
        <Button onClick={() => done("")}>Put the forms away</Button>
      </div>
    </div>
  );
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value);
}
