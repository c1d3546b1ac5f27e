import { dateInWords } from "../../period/index.ts";
import { registerInput } from "../examples/kpi.ts";
import { aPromise } from "../examples/people.ts";
import { defineCheck } from "../frame/define.ts";

export const promiseOverdue = defineCheck({
  id: "N18",
  title: "Promise past its date",
  why: "People who were promised something look for it first.",
  scope: "promise",
  check: ({ promise: { at, said, due, state }, desk }) =>
    state === "under way" && due !== "" && desk.date !== "" && due < desk.date
      ? { at, said, due: dateInWords(due) }
      : undefined,
  severity: "warning",
  message: ({ said, due }) => `“${said}”: what was promised was due by ${due} and is still under way.`,
  remedy: "Say that it is done, that it could not be done and why, or the new date.",
  examples: {
    keep: [() => registerInput({ promises: [aPromise()] })],
    break: [() => registerInput({ promises: [aPromise({ due: "2025-09-30" })] })],
  },
});
