import type { Workbook } from "@quarterlight/core/workbook";
import { lacksSheet } from "../work/lacks-sheet.ts";

type Props = { readonly workbook: Workbook; readonly sheet: string };

/** Says before a press that it makes a sheet, and what that costs; nothing where the sheet is there. */
export function MakesSheet({ workbook, sheet }: Props) {
  if (!lacksSheet(workbook, sheet)) return null;
  return (
    <p className="soft">
      There is no sheet “{sheet}” yet, so this makes it. Excel on Windows and Mac may then forget what could
      be undone before.
    </p>
  );
}
