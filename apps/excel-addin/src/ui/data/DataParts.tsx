import { wordsOf, wordsOfCounts } from "../../work/words-of-reading.ts";
import type { Session } from "../session.ts";
import { Areas } from "./Areas.tsx";
import { OtherAnswers } from "./OtherAnswers.tsx";
import { JoinedCells } from "./JoinedCells.tsx";
import { LeftOver } from "./LeftOver.tsx";
import { AnswersGiven } from "./AnswersGiven.tsx";
import { Lines } from "./Lines.tsx";
import { MissingColumns } from "./MissingColumns.tsx";
import { Questions } from "./Questions.tsx";
import { Sheets } from "./Sheets.tsx";

type Props = Pick<Session, "understanding" | "select" | "answer" | "drafts" | "keep" | "saving" | "joined">;

/** The reading in full: what needs a person first, what went well last. */
export function DataParts({ understanding, select, answer, drafts, keep, saving, joined }: Props) {
  const { reading } = understanding;
  return (
    <>
      <MissingColumns {...{ understanding, answer, select }} />
      <Lines heading="Changed since the answers were saved" lines={wordsOf(reading, "drift")} />
      <Lines heading="Who may see it" lines={wordsOf(reading, "restrictions")} />
      <Questions {...{ understanding, answer, drafts }} />
      <JoinedCells joined={joined} />
      {wordsOfCounts(reading).map((line) => (
        <p key={line} className="lead">
          {line}
        </p>
      ))}
      <AnswersGiven understanding={understanding} answer={answer} keep={keep} saving={saving} />
      <Areas
        key={`${understanding.answers.area} ${understanding.answers.peers?.join()}`}
        {...{ understanding, answer }}
      />
      <LeftOver {...{ understanding, answer, select }} />
      <Sheets {...{ understanding, answer }} />
      <Lines heading="Markers in place of figures" lines={wordsOf(reading, "markers")} />
      <Lines heading="Taken for granted" lines={wordsOf(reading, "assumptions")} />
      <OtherAnswers {...{ understanding, answer, drafts }} />
    </>
  );
}
