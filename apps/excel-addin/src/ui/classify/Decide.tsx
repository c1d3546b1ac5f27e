import type { ClassReview } from "@quarterlight/core/influence";
import { today } from "../../work/dates.ts";
import { personWhoDecides } from "../../work/classes.ts";
import type { Session } from "../session.ts";
import { DecisionForm } from "./DecisionForm.tsx";

type Props = Pick<Session, "understanding" | "keeping"> & { readonly review: ClassReview };

/** The form for a decision. */
export function Decide({ understanding, keeping, review }: Props) {
  const { kpi } = review;
  return (
    <DecisionForm
      key={kpi.id}
      review={review}
      person={personWhoDecides(understanding.reviews)}
      date={today()}
      write={(decided) => keeping.decide([{ kpi, decided }])}
      submit={keeping.isBeside ? "Keep the decision" : "Write the decision"}
    />
  );
}
