import type { ClassReview } from "@quarterlight/core/influence";
import { SUGGESTION_WORDS, upperFirst } from "@quarterlight/core/narrative";
import { dateInWords } from "@quarterlight/core/period";
import type { Decided } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { CellLink } from "../CellLink.tsx";
import type { Session } from "../session.ts";
import { isAgainst } from "./decision-words.ts";
import { History } from "./History.tsx";

type Props = {
  readonly review: Pick<ClassReview, "decision" | "suggested">;
  readonly history: readonly Decided[];
  readonly select: Session["select"];
};

/** What a person decided, why and when, where it stands in the workbook, and what was decided before. */
export function Decision({ review, history, select }: Props) {
  const { decision, suggested } = review;
  if (!decision) {
    return (
      <div className="decision decision-open">
        <p>
          <b>Nobody has decided yet.</b>
        </p>
        <History past={history} select={select} />
      </div>
    );
  }
  const { class: decided, reason, person, date, reviewBy, at, isAnswer } = decision;
  const when = date === "" ? "" : ` on ${dateInWords(date)}`;
  return (
    <div className="decision">
      <p>
        <b>Decided: {upperFirst(SUGGESTION_WORDS[decided])}</b>{" "}
        {isAnswer ? null : <CellLink cell={addressName(at)} select={select} />}
      </p>
      {isAgainst(decided, review) ? (
        <p className="against">
          Against the six questions, which suggest {SUGGESTION_WORDS[suggested.class]}.
        </p>
      ) : null}
      {reason === "" ? null : <p>{reason}</p>}
      <p className="soft">
        {person === "" ? "Nobody named" : person}
        {when}
        {reviewBy === "" ? "" : `. Review by ${dateInWords(reviewBy)}`}
      </p>
      <History past={history} select={select} />
    </div>
  );
}
