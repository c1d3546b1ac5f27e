import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { type Pair, comparable } from "@quarterlight/core/voices";
import { subjects } from "@quarterlight/core/layouts";
import { type RefObject, useEffect, useState } from "react";
import { today } from "../../work/dates.ts";
import { DECISIONS, comparableWords, matchEdits, pairKey } from "../../work/question-pairs.ts";
import { MakesSheet } from "../MakesSheet.tsx";
import { PersonField } from "../PersonField.tsx";
import { useDraft } from "../drafts/use-draft.ts";
import type { Session } from "../session.ts";

type Props = Pick<Session, "understanding" | "drafts" | "writing"> & {
  readonly pair: Pair;
  /** Where number keys choose. */
  readonly within: RefObject<HTMLElement | null>;
};

const EMPTY = { decision: "", why: "", by: "" };

/** What a person says of a pair, kept in Matched questions by a press; what follows for the figures is said at once. */
export function PairDecision({ understanding, drafts, writing, pair, within }: Props) {
  const { register, workbook } = understanding;
  const key = pairKey(pair);
  const about = {
    key,
    view: "people",
    voice: "surveys",
    kpi: "",
    title: `What “${pair.one.question.text}” is to another question`,
  } as const;
  const { words, change, discard, isWaiting } = useDraft(drafts, about, EMPTY);
  const [isWorking, setWorking] = useState(false);
  const chosen = DECISIONS.find(({ decision }) => decision === words.decision);
  const onKeyDown = (event: KeyboardEvent) => {
    const choice = DECISIONS[Number(event.key) - 1];
    if (!choice || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    event.preventDefault();
    change({ decision: choice.decision });
    within.current?.querySelector<HTMLElement>(".pair-form textarea")?.focus();
  };
  useEffect(() => {
    const element = within.current;
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  });
  const lacks = chosen === undefined ? "Choose one." : words.by.trim() === "" ? "Say who decided." : "";
  const write = async () => {
    if (chosen === undefined || lacks !== "" || isWorking) return;
    const { decision } = chosen;
    const said = { decision, why: words.why.trim(), by: words.by.trim(), on: today() };
    setWorking(true);
    const isWritten = await writing.write(matchEdits(workbook, register, pair, said));
    setWorking(false);
    if (isWritten) discard();
  };
  const told = chosen ? comparable(pair.one.question, pair.other.question, chosen.meaning) : pair.comparable;
  const decided = DECISIONS.find(({ meaning }) => meaning === pair.meaning)?.name ?? "";
  return (
    <form
      className="pair-form"
      aria-label="What the two questions are to each other"
      data-draft={key}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <p className="pair-told">
        {chosen ? null : (
          <b>
            {pair.isDecided ? "Decided" : "Suggested"}: {decided.toLowerCase()}.{" "}
          </b>
        )}
        <output>{comparableWords(told)}</output>
        {pair.why === "" || chosen ? null : <> {pair.why}</>}
      </p>
      <Field label={pair.isDecided ? "Decide again" : "What they are to each other"}>
        <RadioGroup value={words.decision} onChange={(_, { value }) => change({ decision: value })}>
          {DECISIONS.map(({ decision, name }, place) => (
            <Radio key={decision} value={decision} label={`${place + 1} ${name}`} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="Why">
        <Textarea value={words.why} onChange={(_, { value }) => change({ why: value })} />
      </Field>
      <PersonField
        label="Who decided"
        person={words.by}
        last={register.matched.at(-1)?.by ?? ""}
        give={(by) => change({ by })}
      />
      {writing.isCopy ? null : <MakesSheet workbook={workbook} sheet={subjects.matched.sheet} />}
      <output className="soft">{lacks}</output>
      <div className="actions">
        <Button type="submit" appearance="primary" disabledFocusable={isWorking || lacks !== ""}>
          {writing.isCopy ? "Save a copy with the decision" : "Write it into Matched questions"}
        </Button>
        {isWaiting ? <Button onClick={discard}>Discard what is typed</Button> : null}
      </div>
    </form>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
}
