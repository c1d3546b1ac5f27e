import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { ClassReview } from "@quarterlight/core/influence";
import { SUGGESTION_WORDS, upperFirst } from "@quarterlight/core/narrative";
import type { Period } from "@quarterlight/core/period";
import type { Register } from "@quarterlight/core/register";
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { Decided } from "../../work/decision-edits.ts";
import { PersonField } from "../PersonField.tsx";
import { ReasonField } from "../ReasonField.tsx";
import { decisionKey } from "../drafts/draft-keys.ts";
import type { Drafted } from "../drafts/use-draft.ts";
import { TallyChange } from "./TallyChange.tsx";
import { type DecisionWords, decisionOf, isAgainst, whatLacks } from "./decision-words.ts";

type Props = {
  readonly review: ClassReview;
  readonly register: Register;
  /** Of the report whose tally the decision moves; absent where there is none to make. */
  readonly period: Period | undefined;
  /** What is said or asked of where the decision is written. */
  readonly place: ReactNode;
  readonly drafted: Drafted<DecisionWords>;
  /** Who decided last, as the workbook has it. */
  readonly last: string;
  /** What the button says. */
  readonly submit: string;
  readonly write: (decided: Decided) => Promise<void>;
};

/** Asks for a decision: the class, why, who and when, and says what would change with it. */
export function DecisionForm({
  review,
  register,
  period,
  place,
  drafted,
  last,
  submit: submitWords,
  write,
}: Props) {
  const { words, change, isWaiting, discard } = drafted;
  const [working, setWorking] = useState(false);
  const decided = decisionOf(words, review);
  const lacking = whatLacks(words, review);
  const submit = async () => {
    if (!decided || working) return;
    setWorking(true);
    await write(decided);
    setWorking(false);
  };
  const form = useRef<HTMLFormElement>(null);
  const letGo = () => {
    discard();
    // The button goes away with the press: whoever pressed it goes on at the start of the form.
    form.current?.querySelector<HTMLElement>("input")?.focus();
  };
  return (
    <form
      ref={form}
      className="decision-form"
      aria-label="Decide the class"
      data-draft={decisionKey(review.kpi.id)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={review.decision ? "Decide again" : "Decide"}>
        <RadioGroup
          value={words.class}
          onChange={(_, { value }) => change({ class: value === "target" ? "target" : "monitoring" })}
        >
          <Radio value="target" label={upperFirst(SUGGESTION_WORDS.target)} />
          <Radio value="monitoring" label={upperFirst(SUGGESTION_WORDS.monitoring)} />
        </RadioGroup>
      </Field>
      {words.class === "" ? null : (
        <Chosen {...{ review, register, period, words, change }} chosen={words.class} />
      )}
      <PersonField
        label="Who decided"
        person={words.person}
        last={last}
        give={(person) => change({ person })}
      />
      <div className="fields">
        <Field label="Decided on">
          <Input type="date" value={words.date} onChange={(_, { value }) => change({ date: value })} />
        </Field>
        <Field label="Review by">
          <Input
            type="date"
            value={words.reviewBy}
            onChange={(_, { value }) => change({ reviewBy: value })}
          />
        </Field>
      </div>
      {place}
      <output className="soft">{lacking}</output>
      <div className="actions">
        <Button type="submit" appearance="primary" disabledFocusable={working || lacking !== ""}>
          {working ? "Writing" : submitWords}
        </Button>
        {isWaiting ? <Button onClick={letGo}>Discard what is typed</Button> : null}
      </div>
    </form>
  );
}

type ChosenProps = Pick<Props, "review" | "register" | "period"> & {
  readonly words: DecisionWords;
  readonly change: Drafted<DecisionWords>["change"];
  readonly chosen: "target" | "monitoring";
};

/** What follows from the class that is chosen: whether it goes against the suggestion, what changes, and why it is so. */
function Chosen({ review, register, period, words, change, chosen }: ChosenProps) {
  const { kpi, suggested, decision } = review;
  const classes = useMemo(() => new Map([[kpi.id, chosen]]), [kpi.id, chosen]);
  const earlier = decision?.class === chosen ? decision.reason : "";
  return (
    <>
      {isAgainst(chosen, review) ? (
        <p className="against">
          <b>Against the suggestion.</b> The six questions suggest {SUGGESTION_WORDS[suggested.class]}.
        </p>
      ) : null}
      <TallyChange {...{ register, period, classes }} />
      <ReasonField
        label="Why"
        reason={words[chosen]}
        earlier={earlier}
        give={(reason) => change({ [chosen]: reason })}
      />
    </>
  );
}
