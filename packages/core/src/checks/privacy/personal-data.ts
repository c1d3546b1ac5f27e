import { defineCheck } from "../frame/define.ts";
import { letStand } from "../frame/let-stand.ts";
import { causeOf, exposedIn, messageOf, severityOf, togetherOf } from "./exposed.ts";
import { noted } from "./examples.ts";

export const personalData = defineCheck({
  id: "M12",
  title: "Other personal data",
  why: "Whoever it belongs to can be found or reached by it, and what the report says of their care is then known of them.",
  scope: "workbook",
  check: (desk) => exposedIn(desk, (kind) => kind !== "chi" && kind !== "combination"),
  severity: severityOf,
  message: messageOf,
  together: togetherOf,
  cause: causeOf,
  remedy: ({ isStop, at }) =>
    isStop
      ? "Take it out of the workbook. Where it is the partnership's own and public, name it in Settings."
      : `Read it in its cell: take it out, or ${letStand("M12", at)}. Somebody who acts in public for the partnership can be named in Settings.`,
  everywhere: true,
  departs:
    "It stops a public report wherever in the workbook it stands, printed or not. What only a person can decide, such as staff praised by name, is a warning.",
  examples: {
    keep: [() => noted("Waits in AB10 are longest; call NHS 24 on 111.")],
    break: [
      () => noted("The nurse could not find AB99 8ZQ."),
      () => noted("Ring 07700 900999."),
      () => noted("Thanks to Sister Effie Quillanmoor."),
    ],
  },
});
