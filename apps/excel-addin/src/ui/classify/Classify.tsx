import { Button } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { nextUndecided } from "../../work/classes.ts";
import { today } from "../../work/dates.ts";
import { historyOf } from "../../work/history.ts";
import { Announce } from "../Announce.tsx";
import { focusOn } from "../focus/focus-on.ts";
import { KpiList } from "../kpi-list/KpiList.tsx";
import { DraftChip } from "../drafts/DraftChip.tsx";
import { decisionKey } from "../drafts/draft-keys.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { AcceptAll } from "./AcceptAll.tsx";
import { ClassChip } from "./ClassChip.tsx";
import { Decide } from "./Decide.tsx";
import { Offered } from "./Offered.tsx";
import { Filters } from "./Filters.tsx";
import { Review } from "./Review.tsx";
import { FILTERS, type Filter, NOTHING_LEFT, passes } from "./filter.ts";

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
}: Session) {
  const { register, reviews } = understanding;
  const detail = useRef<HTMLElement>(null);
  const day = brief.date || today();
  const { shown, counts, undecided } = useMemo(() => {
    const passing = (choice: Filter) => reviews.filter((review) => passes(review, choice, day));
    return {
      shown: passing(filter).map((review) => review.kpi),
      counts: new Map(FILTERS.map((choice) => [choice, passing(choice).length])),
      undecided: passing("undecided").length,
    };
  }, [reviews, filter, day]);
  const chosen = reviews.find((review) => review.kpi.id === kpi) ?? reviews[0];
  const next = nextUndecided(reviews, kpi);
  if (!chosen) return <p>The workbook holds no KPIs to classify.</p>;
  const goOn = (id: string) => {
    flushSync(() => setKpi(id));
    // The button may be gone now: the reader goes on at the KPI's name.
    focusOn(detail.current?.querySelector("h2"));
  };
  const decisionOf = (id: string) => register.kpis.find((each) => each.id === id)?.decision;
  return (
    <>
      <h1 className="title">Judged by it, or only watching it?</h1>
      <Announce text={`${plural(undecided, "KPI")} undecided.`} />
      <div className="split">
        <section className="split-list" aria-label="KPIs">
          <Filters counts={counts} filter={filter} setFilter={setFilter} />
          <AcceptAll understanding={understanding} keeping={keeping} drafts={drafts} />
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
          <Review review={chosen} history={historyOf(register, chosen.kpi)} select={select} />
          <Decide understanding={understanding} keeping={keeping} drafts={drafts} review={chosen} />
          <div className="actions">
            {next === undefined || next === chosen.kpi.id ? null : (
              <Button appearance="primary" onClick={() => goOn(next)}>
                Next undecided
              </Button>
            )}
            <Button onClick={() => goTo("preview")}>Preview this KPI</Button>
          </div>
        </section>
      </div>
    </>
  );
}
