import { defineCheck } from "../frame/define.ts";
import { holding } from "./examples.ts";

export const unseenWriting = defineCheck({
  id: "B03",
  title: "Writing that nobody can see",
  why: "It is read, printed and passed on like any other, and nobody who looks at the sheet knows that it is there.",
  scope: "workbook",
  check: ({ workbook: { beside } }) => {
    const at = beside?.unseen ?? [];
    return at.length === 0 ? undefined : { at };
  },
  severity: "warning",
  message: ({ at }) =>
    at.length === 1
      ? "What it holds is written in the colour of what is behind it."
      : `What ${at.length} cells hold is written in the colour of what is behind it, such as white on white.`,
  remedy: "Give it a colour that shows, or take it out.",
  departs: "Colours that conditional formatting gives are not looked at.",
  examples: {
    keep: [() => holding({})],
    break: [() => holding({ unseen: [{ sheet: "Scorecard", row: 2, column: 2 }] })],
  },
});
