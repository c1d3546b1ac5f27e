import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { SaveLink } from "./SaveLink.tsx";
import type { Saving } from "./use-saving.ts";

type Props = { readonly saving: Saving; readonly stay: () => void; readonly leave: () => void };

/** Asked before a workbook is left whose answers and decisions are not saved. */
export function LeaveDialog({ saving, stay, leave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const isSaved = saving.state !== "not saved";
  return (
    <dialog ref={dialog} className="leave" aria-labelledby="leave-title" onClose={stay}>
      <h2 id="leave-title">{isSaved ? "All is saved" : "Leave without saving?"}</h2>
      <p>
        {isSaved
          ? `Keep “${saving.fileName}” beside the workbook, and open the two together next time.`
          : "Your answers and decisions about this workbook are not saved and would be lost."}
      </p>
      <div className="actions">
        {isSaved ? null : <SaveLink saving={saving} />}
        <Button appearance={isSaved ? "primary" : "secondary"} onClick={leave}>
          {isSaved ? "Open another workbook" : "Leave without saving"}
        </Button>
        <Button onClick={stay}>Stay here</Button>
      </div>
    </dialog>
  );
}
