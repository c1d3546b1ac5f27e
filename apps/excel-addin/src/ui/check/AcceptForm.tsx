import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

/** What a person says who accepts a finding. */
export type Words = { readonly reason: string; readonly person: string; readonly reviewBy: string };

type Props = {
  /** Who accepted last, and the reason given for this finding before. */
  readonly person: string;
  readonly reason: string;
  /** Why it could not be written; empty where nothing stood in the way. */
  readonly lacking: string;
  readonly accept: (words: Words) => Promise<void>;
  readonly close: () => void;
};

/** Asks why a finding may stand, who says so, and when to look again. */
export function AcceptForm({ person, reason, lacking, accept, close }: Props) {
  const [words, setWords] = useState<Words>({ reason, person, reviewBy: "" });
  const [working, setWorking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const change = (part: Partial<Words>) => setWords({ ...words, ...part });
  const isWhole = words.reason.trim() !== "" && words.person.trim() !== "";
  const submit = async () => {
    if (!isWhole || working) return;
    setWorking(true);
    await accept(words);
    setWorking(false);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the fields inside
    <form
      ref={form}
      className="accept-form"
      aria-label="Accept the finding"
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
      <Field label="Why it may stand" required>
        <Textarea value={words.reason} onChange={(_, { value }) => change({ reason: value })} />
      </Field>
      <Field label="Who accepts it" required>
        <Input value={words.person} onChange={(_, { value }) => change({ person: value })} />
      </Field>
      <Field
        label="Look at it again by"
        hint="From that day it is a finding once more. Leave empty for never."
      >
        <Input type="date" value={words.reviewBy} onChange={(_, { value }) => change({ reviewBy: value })} />
      </Field>
      {isWhole ? null : <p className="soft">Say why, and who accepts it.</p>}
      {lacking === "" ? null : <p role="alert">{lacking}</p>}
      <div className="actions">
        <Button type="submit" appearance="primary" disabledFocusable={working || !isWhole}>
          {working ? "Accepting" : "Accept the finding"}
        </Button>
        <Button onClick={close}>Leave it open</Button>
      </div>
    </form>
  );
}
