import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { today } from "../../work/dates.ts";
import { commentaryState } from "../../work/commentary.ts";
import { owedIn, requestsOf } from "../../work/owed.ts";
import { useHush } from "../hush.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { MakeForms } from "./MakeForms.tsx";
import { OwnerCard } from "./OwnerCard.tsx";
import { ReturnedForms } from "./ReturnedForms.tsx";

/** Whose words are outstanding, by owner, with the text to send; and the place for forms that come back. */
export function WordsOwed(session: Session) {
  const { understanding, brief } = session;
  const now = today();
  const [day, setDay] = useState(brief.date !== "" && brief.date < now ? brief.date : now);
  const owed = useMemo(
    () => (day === "" ? [] : owedIn(understanding, brief.period, day)),
    [understanding, brief.period, day],
  );
  const { forms, ownerless } = useMemo(
    () => requestsOf(understanding, brief.period, day || now),
    [understanding, brief.period, day, now],
  );
  const hush = useHush();
  const named = new Set(owed.flatMap(({ kpis }) => kpis.map(({ id }) => id)));
  const welcome = commentaryState(understanding.register, brief.period)
    .owed.flatMap(({ kpis }) => kpis)
    .filter(({ id }) => !named.has(id));
  const late = owed.filter(({ daysLate }) => daysLate > 0).length;
  return (
    <>
      <section className="block">
        <h2>Outstanding, by owner</h2>
        <Field label="As it stands on" hint="What you note as asked bears this day.">
          <Input type="date" value={day} max={now} onChange={(_, { value }) => setDay(value)} />
        </Field>
        <output className="soft owed-count">
          {owed.length === 0
            ? "Nobody owes words."
            : `${plural(owed.length, "owner owes", "owners owe")} words${late > 0 ? `, ${late} of them late` : ""}.`}
        </output>
        <ul className="owners">
          {owed.map((each) => (
            <OwnerCard
              key={`${each.owner} ${each.period.start} ${each.askedOn}`}
              {...session}
              owed={each}
              day={day}
            />
          ))}
        </ul>
        {welcome.length === 0 ? null : (
          <p className="soft owed-count">
            Words are owed where a figure is off target or became worse, and where they were asked for.{" "}
            {plural(welcome.length, "other Key Performance Target")} {welcome.length === 1 ? "has" : "have"}{" "}
            none either: {welcome.map(({ title }) => hush(title)).join("; ")}.
          </p>
        )}
        {ownerless.length === 0 ? null : (
          <p className="soft owed-count">
            Nobody leads {plural(ownerless.length, "KPI")} ({ownerless.map(({ id }) => id).join(", ")}), so
            nobody can be asked about {ownerless.length === 1 ? "it" : "them"}: fill in Lead on the sheet
            KPIs.
          </p>
        )}
      </section>
      <MakeForms {...session} day={day} owners={forms.length} />
      <ReturnedForms {...session} day={day || now} />
    </>
  );
}
