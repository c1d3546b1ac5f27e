import type { Decided, ReportingLine } from "@quarterlight/core/register";
import type { ClassReview } from "@quarterlight/core/influence";
import { SUGGESTION_WORDS, contradictionWords, upperFirst } from "@quarterlight/core/narrative";
import { Notice } from "../Notice.tsx";
import type { Session } from "../session.ts";
import { Decision } from "./Decision.tsx";
import { DutyList } from "./DutyList.tsx";
import { Reasons } from "./Reasons.tsx";

type Props = {
  readonly review: ClassReview;
  /** What was decided of it before. */
  readonly history: readonly Decided[];
  /** The reports that carry it. */
  readonly duties: readonly ReportingLine[];
  readonly select: Session["select"];
};

/** One KPI held against the rubric. */
export function Review({ review, history, duties, select }: Props) {
  const { kpi, suggested, contradictions } = review;
  const reasons = (side: string) => suggested.because.filter(({ speaksFor }) => speaksFor === side);
  return (
    <article className="review">
      <p className="kpi-id">{kpi.id}</p>
      <h2 className="review-title" tabIndex={-1}>
        {kpi.title}
      </h2>
      {kpi.meaning === "" ? null : <p>{kpi.meaning}</p>}
      {contradictions.map((contradiction) => (
        <Notice key={contradictionWords(contradiction)} text={contradictionWords(contradiction)} />
      ))}
      <Decision review={review} history={history} select={select} />
      <div className="suggestion">
        <p className="suggestion-label">The six questions suggest</p>
        <p className="suggestion-word">{upperFirst(SUGGESTION_WORDS[suggested.class])}</p>
      </div>
      <Reasons heading="Speaks for being judged by it" reasons={reasons("target")} />
      <Reasons heading="Speaks for only watching it" reasons={reasons("monitoring")} />
      <Reasons heading="Not settled yet" reasons={reasons("discuss")} />
      {duties.length === 0 ? null : (
        <section aria-label="Who reports it">
          <h3>Who reports it</h3>
          <DutyList duties={duties} select={select} />
        </section>
      )}
    </article>
  );
}
