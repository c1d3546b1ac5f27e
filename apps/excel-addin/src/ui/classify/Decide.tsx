import type { ClassReview } from "@quarterlight/core/influence";
import { type Decided, decisionEdits } from "../../work/decision-edits.ts";
import { today } from "../../work/dates.ts";
import { lastPerson } from "../../work/last-person.ts";
import type { Session } from "../session.ts";
import { DecisionForm } from "./DecisionForm.tsx";

type Props = Pick<Session, "understanding" | "apply"> & { readonly review: ClassReview };

/** The form for a decision, where the workbook is open in Excel and has the columns to keep one. */
export function Decide({ understanding, apply, review }: Props) {
  const date = today();
  const blank: Decided = { class: "target", reason: "", person: "", date, reviewBy: "" };
  if (!apply || !decisionEdits(understanding, review.kpi, blank)) return null;
  const write = (decided: Decided) => apply(decisionEdits(understanding, review.kpi, decided) ?? []);
  return (
    <DecisionForm
      key={`${review.kpi.id} ${review.decision?.class ?? ""}`}
      review={review}
      person={lastPerson(understanding.reviews)}
      date={date}
      write={write}
    />
  );
}
