import type { Address } from "../../workbook/index.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk } from "../frame/subjects.ts";
import { holding } from "./examples.ts";

export const comments = defineCheck({
  id: "B04",
  title: "Comments on cells",
  why: "What colleagues wrote to each other goes wherever the workbook goes, with their names.",
  scope: "workbook",
  check: (desk) => {
    const all = desk.workbook.beside?.comments.map((comment) => comment.at) ?? [];
    const at = all.filter((each) => !explainsHeading(desk, each));
    return at.length === 0 ? undefined : { at };
  },
  severity: "information",
  isOfFile: true,
  message: ({ at }) =>
    at.length === 1
      ? "A comment or note stands on it. The report holds none of it."
      : `Comments or notes stand on ${at.length} cells. The report holds none of them.`,
  remedy: "Read them before the workbook is passed on, and delete those that are not for others.",
  departs: "The notes on the headings of Quarterlight's own sheets explain the columns, and are passed over.",
  examples: {
    keep: [() => holding({})],
    break: [
      () => holding({ comments: [{ at: { sheet: "Scorecard", row: 2, column: 2 }, text: "Ask Ann" }] }),
    ],
  },
});

function explainsHeading({ isOwn, tables }: Desk, { sheet, row }: Address): boolean {
  return isOwn && tables().some((table) => table.sheet.name === sheet && row <= table.headingRow);
}
