import { Field, Input } from "@fluentui/react-components";
import { dutiesFor } from "@quarterlight/core/voices";
import { useState } from "react";
import { DutyList } from "../classify/DutyList.tsx";
import type { Session } from "../session.ts";

/** The reports that one person prepares or signs off, or that one body gets; all where nobody is named. */
export function WhoReports({ understanding, select }: Pick<Session, "understanding" | "select">) {
  const [whose, setWhose] = useState("");
  const { register } = understanding;
  if (register.reporting.length === 0) return null;
  const all = dutiesFor(register, {});
  const theirs = new Set([
    ...dutiesFor(register, { person: whose }),
    ...dutiesFor(register, { body: whose }),
  ]);
  const shown = all.filter((duty) => theirs.has(duty));
  return (
    <section aria-label="Who reports what">
      <h2>Who reports what</h2>
      <Field label="A person or a body, or a part of its name">
        <Input value={whose} onChange={(_, { value }) => setWhose(value)} />
      </Field>
      <output className="soft">
        {shown.length} of {all.length} reports
      </output>
      {whose.trim() === "" ? null : <DutyList duties={shown} select={select} />}
    </section>
  );
}
