import type { ClassReview } from "@quarterlight/core/influence";
import { canDecide, type Decided, decisionEdits } from "../../work/decision-edits.ts";
import { today } from "../../work/dates.ts";
import { personWhoDecides } from "../../work/classes.ts";
import type { Session } from "../session.ts";
import { DecisionForm } from "./DecisionForm.tsx";

type Props = Pick<Session, "understanding" | "apply"> & { readonly review: ClassReview };

/** The form for a decision, where the workbook has the columns to keep one. */
export function Decide({ understanding, apply, review }: Props) {
  const { kpi } = review;
  if (!apply || !canDecide(understanding, kpi)) return null;
  const write = (decided: Decided) => apply(decisionEdits(understanding, [{ kpi, decided }]));
  return (
    <DecisionForm
      key={kpi.id}
      review={review}
      person={personWhoDecides(understanding.reviews)}
      date={today()}
      write={write}
    />
  );
}
