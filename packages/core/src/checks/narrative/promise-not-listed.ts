import { dateInWords, samePeriod } from "../../period/index.ts";
import type { Action } from "../../register/index.ts";
import { aTarget, decision, figures, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { datedPromises } from "./dated-promises.ts";

export const promiseNotListed = defineCheck({
  id: "N25",
  title: "Promise with a date that is no action",
  why: "What will be done is printed from the sheet Actions alone: a promise in commentary is not listed, followed or closed.",
  scope: "kpi",
  check: ({ kpi, latest, desk }) => {
    const own = desk.register.actions.filter(({ kpis }) => kpis.includes(kpi.id));
    return kpi.commentary
      .filter(({ period }) =>
        [desk.period, latest?.period].some((of) => of !== undefined && samePeriod(period, of)),
      )
      .flatMap(({ at, text }) =>
        datedPromises(text, desk.date)
          .filter(({ due }) => own.every((action) => action.due !== due))
          .map(({ due, what }) => ({ at, due: dateInWords(due), what, kpi: kpi.id })),
      );
  },
  severity: "information",
  message: ({ due }) =>
    `The commentary says what will be done by ${due}, and no action of the KPI has that date.`,
  remedy: ({ due, what, kpi }) =>
    `Where it is meant, type a row into Actions: due ${due}; “${what}”; KPI ${kpi}.`,
  isReading: true,
  departs:
    "Not in the catalogue. A reading of prose: a sentence with a day or a month to come, and words of what will be done.",
  examples: {
    keep: [() => promising("Two posts were empty."), () => promising(PROMISE, [LISTED])],
    break: [() => promising(PROMISE)],
  },
});

const LISTED: Action = {
  due: "2026-03-31",
  text: "Fill two posts.",
  lead: "",
  kpis: [],
  state: "open",
  at: { sheet: "Actions", row: 1, column: 1 },
};

const PROMISE = "Two posts were empty. The team will fill them by March 2026.";

function promising(text: string, actions: readonly Action[] = []) {
  const at = { sheet: "Commentary", row: 1, column: 2 };
  const input = kpiInput({
    observations: figures(81, 60),
    targets: [aTarget(80)],
    decision: decision("target"),
    commentary: [{ period: quarter(1), text, author: "", at }],
  });
  const kpis = input.register.kpis.map(({ id }) => id);
  return { ...input, register: { ...input.register, actions: actions.map((each) => ({ ...each, kpis })) } };
}
