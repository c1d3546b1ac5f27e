import { defineCheck } from "../frame/define.ts";
import { letStand } from "../frame/let-stand.ts";
import { causeOf, exposedIn, messageOf, severityOf, togetherOf } from "./exposed.ts";
import { noted } from "./examples.ts";

export const smallPlace = defineCheck({
  id: "M14",
  title: "Words that together point at somebody",
  why: "Without any name, neighbours and family know who is meant, and learn what they did not know of them.",
  scope: "workbook",
  check: (desk) => exposedIn(desk, (kind) => kind === "combination"),
  severity: severityOf,
  message: messageOf,
  together: togetherOf,
  cause: causeOf,
  remedy: ({ at }) =>
    `Read it in its cell, and say less: a larger place, no condition, no count of one. Or ${letStand("M14", at)}.`,
  departs:
    "By words alone: “the only …”, “one of two …”, a place with a condition. How many people live where is not known here.",
  examples: {
    keep: [() => noted("The only fall was in emergency admissions.")],
    break: [() => noted("She is the only woman on Skerra with haemophilia.")],
  },
});
