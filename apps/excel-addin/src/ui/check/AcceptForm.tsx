import { Button, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { PersonField } from "../PersonField.tsx";
import { ReasonField } from "../ReasonField.tsx";
import type { Drafted } from "../drafts/use-draft.ts";

/** What a person says who accepts a finding. */
export type AcceptWords = { readonly reason: string; readonly person: string; readonly reviewBy: string };

type Props = {
  readonly drafted: Drafted<AcceptWords>;
  /** Who accepted a finding last, and the reason given for this one before; each only offered. */
  readonly last: string;
  readonly earlier: string;
  /** What is said of where it is written. */
  readonly place: ReactNode;
  /** Why it could not be written; empty where nothing stood in the way. */
  readonly lacking: string;
  readonly accept: (words: AcceptWords) => Promise<void>;
  readonly close: () => void;
  readonly discard: () => void;
  /** What its draft is known by. */
  readonly draft: string;
};

/** Asks why a finding may stand, who says so, and when to look again. */
export function AcceptForm({ drafted, last, earlier, place, lacking, accept, close, discard, draft }: Props) {
  const { words, change, isWaiting } = drafted;
  const [working, setWorking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isWhole = words.reason.trim() !== "" && words.person.trim() !== "";
  const submit = async () => {
    if (!isWhole || working) return;
    setWorking(true);
    await accept({ ...words, reason: words.reason.trim(), person: words.person.trim() });
    setWorking(false);
  };
  useEffect(() => {
    // Only whoever has just opened it goes on in it: a draft found open stands as it was left.
    if (!isWaiting) form.current?.querySelector("textarea")?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- only when it is opened
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the fields inside
    <form
      ref={form}
      className="accept-form"
      aria-label="Accept the finding"
      data-draft={draft}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Excel would take the focus to its cells.
        event.stopPropagation();
        close();
      }}
    >
      <ReasonField
        label="Why it may stand"
        required
        reason={words.reason}
        earlier={earlier}
        give={(reason) => change({ reason })}
      />
      <PersonField
        label="Who accepts it"
        person={words.person}
        last={last}
        give={(person) => change({ person })}
      />
      <Field
        label="Look at it again by"
        hint="From that day it is a finding once more. Leave empty for never."
      >
        <Input type="date" value={words.reviewBy} onChange={(_, { value }) => change({ reviewBy: value })} />
      </Field>
      {place}
      {isWhole ? null : <p className="soft">Say why, and who accepts it.</p>}
      {lacking === "" ? null : <p role="alert">{lacking}</p>}
      <div className="actions">
        <Button type="submit" appearance="primary" disabledFocusable={working || !isWhole}>
          {working ? "Accepting" : "Accept the finding"}
        </Button>
        <Button onClick={discard}>{isWaiting ? "Discard what is typed" : "Leave it open"}</Button>
      </div>
    </form>
  );
}
