import { Button, Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import type { ClassReview } from "@quarterlight/core/influence";
import { SUGGESTION_WORDS, upperFirst } from "@quarterlight/core/narrative";
import { useState } from "react";
import type { Decided } from "../../work/decision-edits.ts";
import { yearAfter } from "../../work/dates.ts";

type Props = {
  readonly review: ClassReview;
  /** Who decided last, and the day it is now. */
  readonly person: string;
  readonly date: string;
  /** What the button says. */
  readonly submit: string;
  readonly write: (decided: Decided) => Promise<void>;
};

/** Writes a decision into the KPI's row: the class, why, who and when. */
export function DecisionForm({ review, person, date, submit: submitWords, write }: Props) {
  const [decided, setDecided] = useState<Decided>(() => startOf(review, person, date));
  const [working, setWorking] = useState(false);
  const change = (part: Partial<Decided>) => setDecided({ ...decided, ...part });
  const lacking = whatLacks(decided, review);
  const submit = async () => {
    setWorking(true);
    await write(decided);
    setWorking(false);
  };
  return (
    <form
      className="decision-form"
      aria-label="Decide the class"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={review.decision ? "Decide again" : "Decide"}>
        <RadioGroup
          value={decided.class}
          onChange={(_, { value }) => change({ class: value === "target" ? "target" : "monitoring" })}
        >
          <Radio value="target" label={upperFirst(SUGGESTION_WORDS.target)} />
          <Radio value="monitoring" label={upperFirst(SUGGESTION_WORDS.monitoring)} />
        </RadioGroup>
      </Field>
      <Field label="Why">
        <Textarea value={decided.reason} onChange={(_, { value }) => change({ reason: value })} />
      </Field>
      <Field label="Who decided">
        <Input value={decided.person} onChange={(_, { value }) => change({ person: value })} />
      </Field>
      <div className="fields">
        <Field label="Decided on">
          <Input type="date" value={decided.date} onChange={(_, { value }) => change({ date: value })} />
        </Field>
        <Field label="Review by">
          <Input
            type="date"
            value={decided.reviewBy}
            onChange={(_, { value }) => change({ reviewBy: value })}
          />
        </Field>
      </div>
      {lacking === "" ? null : <p className="soft">{lacking}</p>}
      <Button type="submit" appearance="primary" disabledFocusable={working || lacking !== ""}>
        {submitWords}
      </Button>
    </form>
  );
}

function startOf({ suggested, decision }: ClassReview, person: string, date: string): Decided {
  return {
    class: decision?.class ?? (suggested.class === "target" ? "target" : "monitoring"),
    reason: decision?.reason ?? "",
    person,
    date,
    reviewBy: yearAfter(date),
  };
}

/** What is still to be said before the decision can stand; empty where nothing is. */
function whatLacks(decided: Decided, { suggested }: ClassReview): string {
  if (decided.person.trim() === "" || decided.date === "") return "Say who decided, and when.";
  const agrees = decided.class === suggested.class;
  if (!agrees && decided.reason.trim() === "") return "This is not what the six questions suggest: say why.";
  return "";
}
