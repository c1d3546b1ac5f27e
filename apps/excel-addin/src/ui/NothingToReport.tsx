import { Button } from "@fluentui/react-components";
import type { Reading } from "@quarterlight/core/reading";
import type { Progress } from "../source/at-hand.ts";
import type { TemplateOffers } from "../source/template-offers.ts";
import { Suspense } from "react";
import { missingColumns } from "../work/missing-columns.ts";
import type { Understanding } from "../work/understanding.ts";
import { Notice } from "./Notice.tsx";
import { Offers } from "./Offers.tsx";
import { ReadingAgain } from "./ReadingAgain.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { Summary } from "./Summary.tsx";
import { Classify } from "./later-views.ts";
import { plural } from "./plural.ts";
import { HushOf } from "./hush.tsx";
import type { Session } from "./session.ts";
import { DataParts } from "./data/DataParts.tsx";

type Props = Pick<Session, "answer" | "drafts" | "keep" | "keeping" | "saving" | "select" | "joined"> & {
  readonly place: Pick<Session, "kpi" | "setKpi" | "offered" | "filter" | "setFilter">;
  readonly understanding: Understanding;
  readonly offers: TemplateOffers;
  readonly readAgain: () => void;
  readonly another: (() => void) | undefined;
  /** Why the last thing asked for failed, and the way to do it again; empty where it did not. */
  readonly said: string;
  readonly sayAgain: (() => void) | undefined;
  /** Why reading it once more failed; empty where it did not. */
  readonly failure: string;
  readonly again: Progress | undefined;
  /** Whether something was asked of Excel that it has not answered. */
  readonly isWaiting: boolean;
};

/** A workbook in which no figure was found: what was seen in it, and the ways on. */
export function NothingToReport(props: Props) {
  const { understanding, offers, readAgain, another, said, sayAgain, failure, again, isWaiting } = props;
  const { answer, drafts, keep, keeping, place, saving, select, joined } = props;
  const { heading, words } = whyNothing(understanding);
  const parts = (
    <HushOf understanding={understanding}>
      <DataParts {...{ understanding, select, answer, drafts, keep, saving, joined }} />
    </HushOf>
  );
  const missing = missingColumns(understanding);
  const isEmpty = understanding.reading.sheets.every(({ leftOut }) => leftOut === "empty");
  return (
    <main className="page">
      <ReadingAgain progress={again} isWaiting={isWaiting} />
      <div className="column">
        <h1 className="title" tabIndex={-1}>
          {heading}
        </h1>
        <Notice text={said} again={sayAgain} />
        <Notice text={failure} again={readAgain} />
        <p>{words}</p>
        {understanding.register.kpis.length > 0 && missing.length === 0 ? (
          <Suspense fallback={null}>
            <Classify
              {...{ understanding, drafts, keeping, select, ...place }}
              brief={undefined}
              goTo={undefined}
            />
          </Suspense>
        ) : null}
        {understanding.reading.counts.kpis === 0 && !isOwn(understanding.reading) ? (
          <section className="block">
            <h2>Begin with a workbook of Quarterlight’s</h2>
            <p className="soft">
              A blank one to fill in, each column explained; or an invented partnership’s, to see what comes
              out. {understanding.name} stays as it is.
            </p>
            <Offers offers={offers} />
          </section>
        ) : null}
        {isOwn(understanding.reading) && missing.length === 0 ? <FirstSteps select={select} /> : null}
        {isEmpty ? null : isClear(understanding.reading) && missing.length === 0 ? (
          <details className="more">
            <Summary>What was read, sheet by sheet</Summary>
            {parts}
          </details>
        ) : (
          parts
        )}
        <div className="actions">
          {another ? (
            <Button appearance="primary" onClick={another}>
              Open another workbook
            </Button>
          ) : null}
          <Button onClick={readAgain}>Read again</Button>
        </div>
      </div>
    </main>
  );
}

function whyNothing(understanding: Understanding): { readonly heading: string; readonly words: string } {
  const { name, reading, register } = understanding;
  const [missing] = missingColumns(understanding);
  if (missing) {
    return {
      heading: `“${missing.sheet}” has no column “${missing.heading}”`,
      words: `${name} holds figures, but the heading that says which column they are in is not there, so none could be read.`,
    };
  }
  if (reading.sheets.every(({ leftOut }) => leftOut === "empty")) {
    return {
      heading: "This workbook is empty",
      words: `Quarterlight found nothing in ${name} yet. It reads the workbook you already keep: one row a KPI, or one row a figure, with headings such as “KPI”, “Period” and “Value”.`,
    };
  }
  if (register.kpis.length > 0) {
    return {
      heading: `${plural(register.kpis.length, "indicator")}, and no figures yet`,
      words: `${name} says what is to be measured. Which of it the partnership is judged by, and which it only watches, can be sorted before the first figure is in.`,
    };
  }
  if (isOwn(reading)) {
    return {
      heading: "Nothing is filled in yet",
      words: `${name} is a workbook of Quarterlight’s without a figure. Three sheets make a first report; “Start here” explains them all.`,
    };
  }
  if (reading.questions.length > 0) {
    return {
      heading: "A question comes first",
      words: `Quarterlight read ${name}. Until it is answered, it cannot tell which figures to report.`,
    };
  }
  return {
    heading: "No figures were found",
    words: `Quarterlight read ${name} but found no KPI with a figure in it. Below is what it saw, sheet by sheet. A workbook it knows well has one row a KPI, or one row a figure, with headings such as “KPI”, “Period” and “Value”.`,
  };
}

/** Whether it is a workbook of Quarterlight's in which nothing waits for a person but the filling in. */
function isClear(reading: Reading): boolean {
  const { questions, notUnderstood, drift, restrictions } = reading;
  return isOwn(reading) && questions.length + notUnderstood.length + drift.length + restrictions.length === 0;
}

function isOwn({ sheets }: Reading): boolean {
  return sheets.some(({ layout }) => layout === "quarterlight");
}
