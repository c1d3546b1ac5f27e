import { Button } from "@fluentui/react-components";
import { QUESTION_WORDS } from "@quarterlight/core/narrative";
import { useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { QUESTIONS, type Question, isOpen } from "@quarterlight/core/influence";
import type { ClassDecision } from "@quarterlight/core/register";
import { nextOpen, openFirst } from "../../work/classes.ts";
import { today } from "../../work/dates.ts";
import { historyOf } from "../../work/history.ts";
import { Announce } from "../Announce.tsx";
import { focusOn } from "../focus/focus-on.ts";
import { KpiList } from "../kpi-list/KpiList.tsx";
import { DraftChip } from "../drafts/DraftChip.tsx";
import { decisionKey } from "../drafts/draft-keys.ts";
import type { Session } from "../session.ts";
import { AcceptAll } from "./AcceptAll.tsx";
import { Decide } from "./Decide.tsx";
import { Offered } from "./Offered.tsx";
import { Filters } from "./Filters.tsx";
import { Questions } from "./Questions.tsx";
import { Review } from "./Review.tsx";
import { useReviewKeys } from "./use-review-keys.ts";
import { FILTERS, type Filter, NOTHING_LEFT, passes } from "./filter.ts";

export type ClassifyProps = Pick<
  Session,
  "understanding" | "kpi" | "setKpi" | "offered" | "filter" | "setFilter" | "select" | "keeping" | "drafts"
> & {
  /** Absent where there is no report to make yet: a list of indicators can be sorted before its figures come. */
  readonly brief: Session["brief"] | undefined;
  readonly goTo?: Session["goTo"] | undefined;
};

/** Each KPI by the rubric: what is suggested and why, on both sides, and what a person decided. */
export function Classify({
  understanding,
  brief,
  kpi,
  setKpi,
  goTo,
  offered,
  filter,
  setFilter,
  select,
  keeping,
  drafts,
}: ClassifyProps) {
  const { register, reviews } = understanding;
  const detail = useRef<HTMLElement>(null);
  const day = brief?.date || today();
  const { shown, counts, left } = useMemo(() => {
    const ordered = openFirst(reviews);
    const passing = (choice: Filter) => ordered.filter((review) => passes(review, choice, day));
    return {
      shown: passing(filter).map((review) => review.kpi),
      counts: new Map(FILTERS.map((choice) => [choice, passing(choice).length])),
      left: reviews.filter(isOpen).length,
    };
  }, [reviews, filter, day]);
  const chosen = reviews.find((review) => review.kpi.id === kpi) ?? reviews[0];
  const next = nextOpen(reviews, kpi);
  const goOn = (id: string) => {
    flushSync(() => {
      setKpi(id);
      setAsked(QUESTIONS[0]);
    });
    // The button may be gone now: the reader goes on at the KPI's name.
    focusOn(detail.current?.querySelector("h2"));
  };
  const [asked, setAsked] = useState<Question>(QUESTIONS[0]);
  useReviewKeys(detail, {
    keeping,
    drafts,
    review: chosen,
    asked,
    ask: (question) => {
      setAsked(question);
      const choices = detail.current?.querySelector(`[data-question="${question}"]`);
      (choices?.querySelector<HTMLElement>("input:checked") ?? choices?.querySelector("input"))?.focus();
    },
    goOn: next === undefined ? undefined : () => goOn(next),
    toForm: () => detail.current?.querySelector<HTMLElement>(".decision-form input:checked")?.focus(),
  });
  if (!chosen) return <p>The workbook holds no KPIs to classify.</p>;
  const decisionOf = (id: string) => register.kpis.find((each) => each.id === id)?.decision;
  return (
    <>
      <h1 className="title">Judged by it, or only watching it?</h1>
      <p className="soft">
        {left} of {reviews.length} left
      </p>
      <Announce text={`${left} of ${reviews.length} left. ${askedWords(asked)}`} />
      <div className="split">
        <section className="split-list" aria-label="KPIs">
          <Filters counts={counts} filter={filter} setFilter={setFilter} />
          <AcceptAll brief={brief} understanding={understanding} keeping={keeping} drafts={drafts} />
          {shown.length === 0 ? (
            <p className="soft empty">{NOTHING_LEFT[filter]}</p>
          ) : (
            <KpiList
              key={filter}
              label="KPIs"
              items={shown}
              chosen={chosen.kpi.id}
              choose={setKpi}
              renderBeside={(id) => (
                <>
                  <DraftChip drafts={drafts} of={decisionKey(id)} />
                  <ClassChip decision={decisionOf(id)} />
                </>
              )}
            />
          )}
        </section>
        <section className="split-detail" ref={detail} aria-label="The KPI chosen">
          <Offered {...{ reviews, offered, chosen, goOn }} />
          <Review
            review={chosen}
            history={historyOf(register, chosen.kpi)}
            duties={register.reporting.filter(({ kpis }) => kpis.includes(chosen.kpi.id))}
            select={select}
          />
          <Questions {...{ understanding, select, keeping, asked, setAsked }} review={chosen} />
          <Decide
            brief={brief}
            understanding={understanding}
            keeping={keeping}
            drafts={drafts}
            review={chosen}
          />
          <div className="actions">
            {next === undefined || next === chosen.kpi.id ? null : (
              <Button appearance="primary" onClick={() => goOn(next)}>
                Next undecided
              </Button>
            )}
            {goTo && brief ? <Button onClick={() => goTo("preview")}>Preview this KPI</Button> : null}
          </div>
        </section>
      </div>
    </>
  );
}

/** The question that the number keys answer, for whoever listens. */
function askedWords(asked: Question): string {
  return `Question ${QUESTIONS.indexOf(asked) + 1}: ${QUESTION_WORDS[asked]}`;
}

/** The class a person decided, in one word. */
function ClassChip({ decision }: { readonly decision: ClassDecision | undefined }) {
  if (!decision) return <span className="chip chip-open">Undecided</span>;
  return decision.class === "target" ? (
    <span className="chip chip-target">Target</span>
  ) : (
    <span className="chip">Monitoring</span>
  );
}
