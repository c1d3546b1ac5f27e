import { Button } from "@fluentui/react-components";
import { wantsAction } from "@quarterlight/core/voices";
import { subjects } from "@quarterlight/core/layouts";
import type { Evaluation } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { useState } from "react";
import { actionEdits, unfinished } from "../../work/action-edits.ts";
import { CellLink } from "../CellLink.tsx";
import { MakesSheet } from "../MakesSheet.tsx";
import { useHush } from "../hush.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { ActionAsk } from "./ActionAsk.tsx";

/** Recommendations that no action takes up, each made one by a press; and actions that still lack a lead or a date. */
export function Plan(session: Session) {
  const { understanding, select, writing } = session;
  const { register, workbook } = understanding;
  const hush = useHush();
  const [said, setSaid] = useState("");
  const [working, setWorking] = useState("");
  const wanting = wantsAction(register);
  const asked = unfinished(register.actions);
  const make = async (row: Evaluation) => {
    const edits = actionEdits(workbook, row);
    if (edits.length === 0)
      return setSaid("The workbook has no place for an action: its sheet “Actions” has no headings.");
    setWorking(row.reference);
    const isWritten = await writing.write(edits);
    setWorking("");
    return setSaid(
      isWritten && !writing.isCopy
        ? `${row.reference} is an action now. Who leads it, and by when, is asked below.`
        : "",
    );
  };
  return (
    <>
      <section className="block">
        <h2>Recommendations that no action takes up</h2>
        {wanting.length === 0 ? (
          <p className="soft">Each one that was accepted has an action, or words on what will change.</p>
        ) : null}
        {writing.isCopy || wanting.length === 0 ? null : (
          <MakesSheet workbook={workbook} sheet={subjects.actions.sheet} />
        )}
        <output className="soft">{said}</output>
        <ul className="owners">
          {wanting.map((row) => (
            <li key={addressName(row.at)} className="owner">
              <h3>
                {[row.reference, hush(row.service)].filter((each) => each !== "").join(", ")}{" "}
                <CellLink cell={addressName(row.at)} select={select} />
              </h3>
              <p>{hush(row.recommendation || row.found)}</p>
              {row.reference === "" || row.recommendation === "" ? (
                <p className="soft">
                  {row.reference === "" ? "Give it a reference first" : "Write down what it asks for first"}:
                  an action says by it where it comes from.
                </p>
              ) : (
                <Button
                  size="small"
                  disabledFocusable={working !== ""}
                  onClick={() => void make(row)}
                  aria-label={`Make it an action: ${row.reference}`}
                >
                  {writing.isCopy ? "Save a copy with it as an action" : "Make it an action"}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      {asked.length === 0 ? null : (
        <section className="block">
          <h2>{plural(asked.length, "open action")} without a lead or a date</h2>
          <ul className="owners">
            {asked.map((action) => (
              <ActionAsk key={addressName(action.at)} {...session} action={action} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
