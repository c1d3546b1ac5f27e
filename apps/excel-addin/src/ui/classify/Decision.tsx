import { SUGGESTION_WORDS, upperFirst } from "@quarterlight/core/narrative";
import { dateInWords } from "@quarterlight/core/period";
import type { ClassDecision } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { CellLink } from "../CellLink.tsx";
import type { Session } from "../session.ts";

type Props = { readonly decision: ClassDecision | undefined; readonly select: Session["select"] };

/** What a person decided, why and when, and where it stands in the workbook. */
export function Decision({ decision, select }: Props) {
  if (!decision) {
    return (
      <p className="decision decision-open">
        <b>Nobody has decided yet.</b> A decision stands in the workbook’s own columns: Class, Reason for
        class, Decided by, Decided on and Review by.
      </p>
    );
  }
  const { class: decided, reason, person, date, reviewBy, at } = decision;
  const when = date === "" ? "" : ` on ${dateInWords(date)}`;
  return (
    <div className="decision">
      <p>
        <b>Decided: {upperFirst(SUGGESTION_WORDS[decided])}</b>{" "}
        <CellLink cell={addressName(at)} select={select} />
      </p>
      {reason === "" ? null : <p>{reason}</p>}
      <p className="soft">
        {person === "" ? "Nobody named" : person}
        {when}
        {reviewBy === "" ? "" : `. Review by ${dateInWords(reviewBy)}`}
      </p>
    </div>
  );
}
