import { classCounts } from "../../work/classes.ts";
import { missingColumns } from "../../work/missing-columns.ts";
import type { Filter } from "../classify/filter.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { ChecksRow } from "./ChecksRow.tsx";
import { CommentaryRow } from "./CommentaryRow.tsx";
import { LookRow } from "./LookRow.tsx";
import { StoriesRow } from "./StoriesRow.tsx";

/** What is left before the report can go out, each with the way to it. */
export function ToLookAt(session: Session) {
  const { understanding, goTo, setFilter } = session;
  const classify = (filter: Filter) => {
    setFilter(filter);
    goTo("classify");
  };
  const { questions, notUnderstood } = understanding.reading;
  const { target, monitoring, undecided, contradicted } = classCounts(understanding.reviews);
  return (
    <section className="block">
      <h2>Before you publish</h2>
      <ul className="look">
        {understanding.notices.map((notice) => (
          <LookRow key={notice} kind="watch" title="About the file" text={notice} />
        ))}
        {missingColumns(understanding).map(({ sheet, heading }) => (
          <LookRow
            key={`${sheet} ${heading}`}
            kind="missed"
            title={`“${sheet}” has no column “${heading}”`}
            text="Nothing was read for it. Its heading may have been changed."
            go={{ label: "See", to: () => goTo("data") }}
          />
        ))}
        <ChecksRow {...session} />
        <LookRow
          kind={undecided > 0 ? "watch" : "good"}
          title={undecided > 0 ? `${plural(undecided, "KPI")} without a class` : "Every KPI has a class"}
          text={`${plural(target, "Key Performance Target")} and ${plural(monitoring, "monitoring indicator")} decided.`}
          go={{ label: "Classify", to: () => classify(undecided > 0 ? "undecided" : "all") }}
        />
        {contradicted > 0 ? (
          <LookRow
            kind="watch"
            title={`${plural(contradicted, "decision")} to look at again`}
            text="What was decided does not fit what the workbook holds."
            go={{ label: "Look", to: () => classify("look again") }}
          />
        ) : null}
        <LookRow
          kind={questions.length + notUnderstood.length > 0 ? "watch" : "good"}
          title={
            questions.length + notUnderstood.length > 0
              ? `${plural(notUnderstood.length, "thing")} not understood`
              : "Everything was understood"
          }
          text={
            questions.length > 0
              ? `${plural(questions.length, "question")} only you can settle.`
              : "Nothing was left open to more than one meaning."
          }
          go={{ label: "See", to: () => goTo("data") }}
        />
        <StoriesRow {...session} />
        <CommentaryRow {...session} />
      </ul>
    </section>
  );
}
