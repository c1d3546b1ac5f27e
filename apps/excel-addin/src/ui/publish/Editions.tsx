import { samePeriod } from "@quarterlight/core/period";
import {
  besideInWords,
  clear,
  clearedFor,
  hiddenBeside,
  hiddenCounts,
  insteadInWords,
  isPublished,
} from "@quarterlight/core/protect";
import { AUDIENCES, type Audience } from "@quarterlight/core/register";
import { Summary } from "../Summary.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

/** What each edition would hold of stories and quotes, and what it hides so that nobody can be known. */
export function Editions({ understanding: { register }, brief }: Session) {
  const isNow = ({ period }: { readonly period: typeof brief.period }) => samePeriod(period, brief.period);
  return (
    <section className="block editions">
      <h2>What each edition would hold</h2>
      <ul className="plain-list">
        {AUDIENCES.map((audience) => {
          const { stories, feedback } = clear(register, audience, brief.date);
          const cleared = clearedFor(register, { audience, period: brief.period }, brief.previous);
          const beside = hiddenBeside(register, cleared);
          return (
            <li key={audience}>
              {NAMES[audience]}: {plural(stories.filter(isNow).length, "story", "stories")},{" "}
              {plural(feedback.filter(isNow).length, "quote")};{" "}
              {isPublished(audience, register.settings)
                ? hiddenWords(hiddenCounts(register, cleared))
                : "small counts of people are shown"}
              {beside.length === 0 ? null : (
                <details className="more">
                  <Summary>
                    What is hidden beside small counts, and why
                    <span className="unseen">: {NAMES[audience]}</span>
                  </Summary>
                  <ul className="plain-list">
                    {beside.map((each) => (
                      <li
                        key={`${each.kpi.id} ${each.what} ${each.at.sheet} ${each.at.row} ${each.at.column}`}
                      >
                        {besideInWords(each, audience)} {insteadInWords(each)}.
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function hiddenWords({ small, beside }: ReturnType<typeof hiddenCounts>): string {
  if (small + beside === 0) return "small counts of people are hidden";
  const also = beside === 0 ? "" : `, and ${plural(beside, "number")} that would give one away`;
  return `${plural(small, "small count")} of people ${small === 1 ? "is" : "are"} hidden${also}`;
}

const NAMES: Record<Audience, string> = { public: "Public", board: "Board", internal: "Internal" };
