import type { Edit, Workbook } from "@quarterlight/core/workbook";
import { useState } from "react";
import { askToSave } from "../publish/ways.ts";
import { wholeRows } from "../work/whole-rows.ts";
import type { WorkbookSource } from "../source/workbook-source.ts";

/** How rows that a person confirmed are written: into the workbook open in Excel, else into a copy of the file. */
export type Writing = {
  readonly isCopy: boolean;
  /** Whether it was written; where it was not, the pane says why. */
  readonly write: (edits: readonly Edit[]) => Promise<boolean>;
  /** What became of the last copy, in a sentence; empty inside Excel and before there is one. */
  readonly outcome: string;
};

type Ways = {
  readonly workbook: Workbook;
  readonly apply: WorkbookSource["apply"];
  readonly copy: WorkbookSource["copy"];
  /** Runs what may fail for reasons of the world, and says so. */
  readonly guarded: (work: () => Promise<void>) => Promise<void>;
};

/** A file that a person opened is never changed: what is written goes into a copy, which is saved among the downloads. */
export function useWriting({ workbook, apply, copy, guarded }: Ways): Writing {
  const [outcome, setOutcome] = useState("");
  const intoCopy = async (edits: readonly Edit[]) => {
    const { name } = workbook;
    const bytes = await copy?.(edits);
    if (bytes === undefined) return;
    const copyName = `${name.replace(/\.[^.]*$/u, "")} with your words.xlsx`;
    askToSave({ name: copyName, blob: new Blob([new Uint8Array(bytes)]) });
    setOutcome(
      `Your browser was asked to save the copy “${copyName}”. This page still shows ${name}: open the copy to go on.`,
    );
  };
  return {
    isCopy: apply === undefined,
    outcome,
    write: async (edits) => {
      let isWritten = false;
      setOutcome("");
      await guarded(async () => {
        await (apply ? apply(wholeRows(workbook, edits)) : intoCopy(edits));
        isWritten = true;
      });
      return isWritten;
    },
  };
}
