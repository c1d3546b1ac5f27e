import { printableWorkbook, sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import type { CheckInput } from "../frame/subjects.ts";

export const oddCharacters = defineCheck({
  id: "B01",
  title: "Characters that cannot be printed",
  why: "They would break a page, a data file or a terminal; without them a word may not be what somebody meant.",
  scope: "workbook",
  check: ({ workbook: { cleaned = [] } }) => (cleaned.length === 0 ? undefined : { at: cleaned }),
  severity: "warning",
  message: ({ at }) =>
    at.length === 1
      ? "Its text held control characters, half characters or piled-up accents, which were taken out."
      : `The texts of ${at.length} cells held control characters, half characters or piled-up accents, which were taken out.`,
  remedy:
    "Read the text as it is now. If it is right, type it again in the cell, without what was taken out.",
  examples: {
    keep: [() => scorecard(SOUND), () => odd("Falls\r\nat home – été")],
    break: [() => odd("Falls\u000bat home"), () => odd("Fa\u0301\u0301\u0301lls")],
  },
});

function odd(title: string): CheckInput {
  const sheets = [sheetOf("Notes", [[title]])];
  const workbook = printableWorkbook({ name: "Example.xlsx", sheets, date1904: false });
  return { workbook, ...read(workbook) };
}
