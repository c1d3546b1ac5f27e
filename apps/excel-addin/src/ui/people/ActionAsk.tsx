import { Button, Field, Input } from "@fluentui/react-components";
import type { Action } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { useState } from "react";
import { answeredEdits } from "../../work/action-edits.ts";
import { CellLink } from "../CellLink.tsx";
import { useDraft } from "../drafts/use-draft.ts";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";

type Props = Pick<Session, "understanding" | "drafts" | "select" | "writing"> & { readonly action: Action };

const EMPTY = { lead: "", due: "" };

/** An open action that lacks who leads it, or by when: what is missing is asked, and written into its own row. */
export function ActionAsk({ understanding, drafts, select, writing, action }: Props) {
  const hush = useHush();
  const cell = addressName(action.at);
  const about = {
    key: `action ${cell}`,
    view: "people",
    voice: "plan",
    kpi: "",
    title: `The action in ${cell}`,
  } as const;
  const { words, change, discard } = useDraft(drafts, about, EMPTY);
  const [isWorking, setWorking] = useState(false);
  const lacksDate = action.due === "" && (action.dueWords ?? "") === "";
  const isReady = words.lead.trim() !== "" || words.due !== "";
  const write = async () => {
    if (!isReady || isWorking) return;
    setWorking(true);
    const said = { lead: words.lead.trim(), due: words.due };
    const isWritten = await writing.write(answeredEdits(understanding.workbook, action, said));
    setWorking(false);
    if (isWritten) discard();
  };
  return (
    <li className="owner">
      <form
        aria-label={`The action in ${cell}`}
        data-draft={about.key}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <p>
          {hush(action.text)} <CellLink cell={cell} select={select} />
        </p>
        <div className="fields">
          {action.lead === "" ? (
            <Field label="Who leads it">
              <Input value={words.lead} onChange={(_, { value }) => change({ lead: value })} />
            </Field>
          ) : null}
          {lacksDate ? (
            <Field label="By when">
              <Input type="date" value={words.due} onChange={(_, { value }) => change({ due: value })} />
            </Field>
          ) : null}
        </div>
        <Button
          type="submit"
          size="small"
          disabledFocusable={!isReady || isWorking}
          aria-label={`Write it: ${cell}`}
        >
          {writing.isCopy ? "Save a copy with it" : "Write it into Actions"}
        </Button>
      </form>
    </li>
  );
}
