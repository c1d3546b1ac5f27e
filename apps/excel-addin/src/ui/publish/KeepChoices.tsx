import { Button } from "@fluentui/react-components";
import { ANSWERS_SHEET } from "@quarterlight/core/answers";
import { reportable } from "@quarterlight/core/report";
import { useState } from "react";
import { areKept } from "../../publish/choices.ts";
import { choicesOf } from "../../work/first-choices.ts";
import { MakesSheet } from "../MakesSheet.tsx";
import type { Session } from "../session.ts";

/** Writes the choices into the workbook when a person asks for it; says so where they are there already. */
export function KeepChoices({ understanding, brief, publishing, saveChoices }: Session) {
  const { register, workbook } = understanding;
  const { formats } = publishing;
  const [isWorking, setWorking] = useState(false);
  const latest = reportable(register).at(-1);
  if (!saveChoices || !latest || formats.length === 0) return null;
  const choices = choicesOf(brief, formats, latest);
  if (areKept(workbook, choices)) {
    return (
      <p className="keep-choices soft">
        These choices are kept in the sheet “{ANSWERS_SHEET}”. Export report on the ribbon uses them.
      </p>
    );
  }
  const keep = async () => {
    setWorking(true);
    await saveChoices(choices);
    setWorking(false);
  };
  return (
    <div className="keep-choices">
      <Button disabledFocusable={isWorking} onClick={() => void keep()}>
        Keep these choices in the workbook
      </Button>
      <MakesSheet workbook={workbook} sheet={ANSWERS_SHEET} />
      <p className="soft">
        For next time, and for Export report on the ribbon: as rows in the sheet “{ANSWERS_SHEET}”. Undo takes
        it back. The period and the date hold until there are newer figures.
      </p>
    </div>
  );
}
