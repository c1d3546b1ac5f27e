import { ANSWERS_SHEET } from "@quarterlight/core/answers";
import type { ClassReview } from "@quarterlight/core/influence";
import { useEffect } from "react";
import { today } from "../../work/dates.ts";
import { personWhoDecides } from "../../work/classes.ts";
import { canDecide } from "../../work/decision-edits.ts";
import { MakesSheet } from "../MakesSheet.tsx";
import { useDraft } from "../drafts/use-draft.ts";
import type { Session } from "../session.ts";
import { RecordChoice } from "./RecordChoice.tsx";
import { aboutDecision } from "./choose-class.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { type DecisionWords, decisionOf, emptyDecision } from "./decision-words.ts";

type Props = Pick<Session, "understanding" | "keeping" | "drafts"> & {
  readonly brief: Session["brief"] | undefined;
  readonly review: ClassReview;
};

/** The form for a decision, and what was typed in it before. */
export function Decide({ understanding, brief, keeping, drafts, review }: Props) {
  const { kpi, decision } = review;
  const drafted = useDraft<DecisionWords>(
    drafts,
    aboutDecision(kpi),
    emptyDecision(drafts.speaker("decision"), today()),
  );
  const { words, change, isWaiting, discard } = drafted;
  const isWritten = isWaiting && isAsDecided(decisionOf(words, review), decision);
  // However it came to be written, also by trying again after a failure, it waits no longer.
  useEffect(() => {
    if (isWritten) discard();
  });
  return (
    <DecisionForm
      key={kpi.id}
      review={review}
      register={understanding.register}
      period={brief?.period}
      place={
        keeping.isBeside ? null : canDecide(understanding, kpi) ? (
          <RecordChoice
            {...{ understanding, keeping }}
            begins={words.record === "yes"}
            setBegins={(begins) => change({ record: begins ? "yes" : "" })}
          />
        ) : (
          <MakesSheet workbook={understanding.workbook} sheet={ANSWERS_SHEET} />
        )
      }
      drafted={drafted}
      last={personWhoDecides(understanding.reviews)}
      write={async (decided) => {
        drafts.spoke("decision", decided.person);
        await keeping.decide([{ kpi, decided }], { beginsRecord: words.record === "yes" });
      }}
      submit={keeping.isBeside ? "Keep the decision" : "Write the decision"}
    />
  );
}

function isAsDecided(typed: ReturnType<typeof decisionOf>, decision: ClassReview["decision"]): boolean {
  if (!typed || !decision) return false;
  return (["class", "reason", "person", "date", "reviewBy"] as const).every(
    (field) => typed[field] === decision[field],
  );
}
