import { scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { causeOf, exposedIn, messageOf, severityOf, togetherOf } from "./exposed.ts";
import { HEADINGS, noted } from "./examples.ts";

export const chiNumber = defineCheck({
  id: "M11",
  title: "CHI number",
  why: "A CHI number is one person, with their date of birth in it; councils have been fined for publishing less.",
  scope: "workbook",
  check: (desk) => exposedIn(desk, (kind) => kind === "chi"),
  severity: severityOf,
  message: messageOf,
  together: togetherOf,
  cause: causeOf,
  remedy: "Take it out of the workbook; a hidden sheet or column is no place for it either.",
  everywhere: true,
  departs:
    "It stops a public report wherever in the workbook it stands, printed or not. Money and other long figures that pass the check by chance are told by their column, their sign and their format.",
  examples: {
    keep: [
      () => noted("The figure was 0101806303."),
      () => scorecard([HEADINGS, ["H1", "Spend (£)", 101_806_302, 1, 1, 1, 1]]),
    ],
    break: [() => noted("Case 0101806302 was counted twice.")],
  },
});
