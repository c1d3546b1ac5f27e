import { Button } from "@fluentui/react-components";
import { SUGGESTION_WORDS } from "@quarterlight/core/narrative";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { personWhoDecides } from "../../work/classes.ts";
import { today } from "../../work/dates.ts";
import { hasRecord } from "../../work/decision-edits.ts";
import { SUGGESTED_REASON, acceptable, suggestedDecisions } from "../../work/suggested-decisions.ts";
import { PersonField } from "../PersonField.tsx";
import { Summary } from "../Summary.tsx";
import { focusOn } from "../focus/focus-on.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { RecordChoice } from "./RecordChoice.tsx";
import { TallyChange } from "./TallyChange.tsx";

type Props = Pick<Session, "understanding" | "keeping" | "drafts"> & {
  readonly brief: Session["brief"] | undefined;
};

/** Accepts what the six questions suggest for every KPI nobody has decided; one undo takes a step back. */
export function AcceptAll({ brief, understanding, keeping, drafts }: Props) {
  const [person, setPerson] = useState(() => drafts.speaker("decision"));
  const [accepted, setAccepted] = useState(0);
  const [working, setWorking] = useState(false);
  const [begins, setBegins] = useState(false);
  const done = useRef<HTMLOutputElement>(null);
  const reviews = useMemo(() => acceptable(understanding.reviews), [understanding]);
  const decisions = useMemo(
    () => suggestedDecisions(understanding.reviews, person.trim(), today()),
    [understanding, person],
  );
  const classes = useMemo(
    () => new Map(decisions.map(({ kpi, decided }) => [kpi.id, decided.class] as const)),
    [decisions],
  );
  const count = reviews.length;
  const isDone = accepted > 0 && count === 0;
  useLayoutEffect(() => {
    // The button that was pressed is gone; whoever has gone on elsewhere is not called back.
    if (isDone && document.activeElement === document.body) focusOn(done.current);
  }, [isDone]);
  if (isDone) {
    return (
      <output ref={done} className="soft accept-all" tabIndex={-1}>
        {plural(accepted, "suggestion")} accepted.{" "}
        {keeping.isBeside
          ? "Save them beside the workbook."
          : hasRecord(understanding)
            ? "Each is written in its KPI’s row and in the sheet “Decisions”."
            : "Each is written in its KPI’s row."}
      </output>
    );
  }
  if (count < 2) return null;
  const accept = async () => {
    if (working) return;
    setAccepted(count);
    setWorking(true);
    drafts.spoke("decision", person.trim());
    await keeping.decide(decisions, { beginsRecord: begins });
    setWorking(false);
  };
  return (
    <details className="more accept-all">
      <Summary>Accept the suggestion for {plural(count, "undecided KPI")}</Summary>
      <p className="soft">
        Each is written with the reason “{SUGGESTED_REASON}” Whoever decides for all of them has read them:
      </p>
      <ul className="plain-list all-suggestions">
        {reviews.map(({ kpi, suggested }) => (
          <li key={kpi.id}>
            {kpi.id} {kpi.title}: <b>{SUGGESTION_WORDS[suggested.class]}</b>
          </li>
        ))}
      </ul>
      <TallyChange register={understanding.register} period={brief?.period} classes={classes} />
      <PersonField
        label="Who decides for all of them"
        person={person}
        last={personWhoDecides(understanding.reviews)}
        give={setPerson}
      />
      <RecordChoice {...{ understanding, keeping, begins, setBegins }} />
      <Button disabledFocusable={working || person.trim() === ""} onClick={() => void accept()}>
        {working ? "Writing" : `Accept ${count} suggestions`}
      </Button>
    </details>
  );
}
