import { Button } from "@fluentui/react-components";
import type { Progress } from "../source/at-hand.ts";
import type { Understanding } from "../work/understanding.ts";
import { Notice } from "./Notice.tsx";
import { ReadingAgain } from "./ReadingAgain.tsx";
import type { Session } from "./session.ts";
import { UnderstoodParts } from "./understood/UnderstoodParts.tsx";

type Props = Pick<Session, "answer" | "keep" | "saving"> & {
  readonly understanding: Understanding;
  readonly readAgain: () => void;
  readonly another: (() => void) | undefined;
  readonly said: string;
  readonly again: Progress | undefined;
};

/** A workbook in which no figure was found: what was seen in it, and the ways on. */
export function NothingToReport({
  understanding,
  readAgain,
  another,
  said,
  again,
  answer,
  keep,
  saving,
}: Props) {
  return (
    <main className="page">
      <ReadingAgain progress={again} />
      <div className="column">
        <h1 className="title" tabIndex={-1}>
          No figures were found
        </h1>
        <p>
          Quarterlight read {understanding.name} but found no KPI with a figure in it. Below is what it saw,
          sheet by sheet. A workbook it knows well has one row a KPI, or one row a figure, with headings such
          as “KPI”, “Period” and “Value”.
        </p>
        <div className="actions">
          {another ? (
            <Button appearance="primary" onClick={another}>
              Open another workbook
            </Button>
          ) : null}
          <Button onClick={readAgain}>Read again</Button>
        </div>
        <Notice text={said} />
        <UnderstoodParts {...{ understanding, select: undefined, answer, keep, saving }} />
      </div>
    </main>
  );
}
