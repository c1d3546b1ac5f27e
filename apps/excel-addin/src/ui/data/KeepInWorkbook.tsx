import { Button } from "@fluentui/react-components";
import { ANSWERS_SHEET } from "@quarterlight/core/answers";
import { useState } from "react";
import { MakesSheet } from "../MakesSheet.tsx";
import { isKept } from "../../work/answers/given.ts";
import type { Understanding } from "../../work/understanding.ts";

type Props = { readonly understanding: Understanding; readonly keep: () => Promise<void> };

/** Writes the answers into the workbook when a person asks for it; says so where they are there already. */
export function KeepInWorkbook({ understanding, keep }: Props) {
  const { workbook, reading, answers } = understanding;
  const [working, setWorking] = useState(false);
  if (isKept(workbook, reading, answers)) {
    return <p>They are kept in the sheet “{ANSWERS_SHEET}” and apply when the workbook is next opened.</p>;
  }
  const submit = async () => {
    setWorking(true);
    await keep();
    setWorking(false);
  };
  return (
    <>
      <p className="soft">
        They last until the pane is closed. To keep them, let Quarterlight write them as a small table in the
        sheet “{ANSWERS_SHEET}”. Undo takes it back.
      </p>
      <MakesSheet workbook={workbook} sheet={ANSWERS_SHEET} />
      <Button disabledFocusable={working} onClick={() => void submit()}>
        Keep the answers in the workbook
      </Button>
    </>
  );
}
