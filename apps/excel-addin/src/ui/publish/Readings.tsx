import { Button } from "@fluentui/react-components";
import { readBySubject, readRecords } from "@quarterlight/core/checks";
import { dateInWords } from "@quarterlight/core/period";
import { type ToRead, printedTexts } from "@quarterlight/core/protect";
import { addressName } from "@quarterlight/core/workbook";
import { useState } from "react";
import { today } from "../../work/dates.ts";
import { CellLink } from "../CellLink.tsx";
import { MakesSheet } from "../MakesSheet.tsx";
import { PersonField } from "../PersonField.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { Summary } from "../Summary.tsx";
import { Marked } from "./Marked.tsx";

/** Every story and quote that this edition prints, word for word, with what to look at, and who has read it. */
export function Readings({ understanding, brief, keeping, select }: Session) {
  const { register, workbook, answers } = understanding;
  const records = readRecords(workbook, answers);
  const [person, setPerson] = useState("");
  const texts = printedTexts({ register, ...brief, readBy: records });
  if (texts.length === 0) return null;
  const open = texts.filter(({ read }) => read === undefined).length;
  const name = person.trim();
  return (
    <section className="block readings">
      <h2>Stories and quotes to read</h2>
      <p>
        {open === 0
          ? `All ${texts.length} are recorded as read, as they stand.`
          : `${open} of ${plural(texts.length, "text")} ${open === 1 ? "has" : "have"} nobody recorded as having read ${open === 1 ? "it" : "them"}.`}
      </p>
      {open === 0 ? null : (
        <>
          <PersonField label="Who reads them" person={person} last="" give={setPerson} />
          {keeping.isBeside ? null : <MakesSheet workbook={workbook} sheet={readBySubject.sheet} />}
        </>
      )}
      {texts.map((text) => (
        <details className="more" key={`${text.what} ${text.id}`}>
          <Summary>{stateOf(text)}</Summary>
          <Marked text={text} register={register} />
          <p className="soft">
            <CellLink cell={addressName(text.at)} select={select} />
          </p>
          {text.read === undefined ? (
            <Button
              size="small"
              disabledFocusable={name === ""}
              onClick={() => void keeping.readBy([text], name, today())}
            >
              Read by me: {text.id}
            </Button>
          ) : null}
        </details>
      ))}
    </section>
  );
}

function stateOf({ what, id, read, readBefore }: ToRead): string {
  const name = `${what === "story" ? "Story" : "Quote"} ${id}`;
  if (read) return `${name}: read by ${read.person} on ${dateInWords(read.date)}`;
  return readBefore
    ? `${name}: changed since it was read on ${dateInWords(readBefore.date)}`
    : `${name}: not read`;
}
