import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { nextUndecided } from "../../work/classes.ts";
import { KpiList } from "../kpi-list/KpiList.tsx";
import type { Session } from "../session.ts";
import { AcceptAll } from "./AcceptAll.tsx";
import { ClassChip } from "./ClassChip.tsx";
import { Decide } from "./Decide.tsx";
import { Filters } from "./Filters.tsx";
import { Review } from "./Review.tsx";
import { type Filter, passes } from "./filter.ts";

/** Each KPI by the rubric: what is suggested and why, on both sides, and what a person decided. */
export function Classify({ understanding, kpi, setKpi, goTo, select, apply }: Session) {
  const { reviews } = understanding;
  const [filter, setFilter] = useState<Filter>("all");
  const shown = reviews.filter((review) => passes(review, filter));
  const chosen = reviews.find((review) => review.kpi.id === kpi) ?? reviews[0];
  const next = nextUndecided(reviews, kpi);
  if (!chosen) return <p>The workbook holds no KPIs to classify.</p>;
  return (
    <>
      <h1 className="title">Judged by it, or only watching it?</h1>
      <div className="split">
        <section className="split-list" aria-label="KPIs">
          <Filters reviews={reviews} filter={filter} setFilter={setFilter} />
          <AcceptAll understanding={understanding} apply={apply} />
          {shown.length === 0 ? (
            <p className="soft empty">
              {filter === "undecided"
                ? "Every KPI has a class."
                : "Every decision fits what the workbook holds."}
            </p>
          ) : (
            <KpiList
              label="KPIs"
              items={shown.map((review) => ({
                id: review.kpi.id,
                title: review.kpi.title,
                beside: <ClassChip decision={review.decision} />,
              }))}
              chosen={chosen.kpi.id}
              choose={setKpi}
            />
          )}
        </section>
        <section className="split-detail" aria-label="The KPI chosen">
          <Review review={chosen} select={select} />
          <Decide understanding={understanding} apply={apply} review={chosen} />
          <div className="actions">
            {next === undefined || next === chosen.kpi.id ? null : (
              <Button appearance="primary" onClick={() => setKpi(next)}>
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
