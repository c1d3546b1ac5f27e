import { periodLabel } from "../../period/index.ts";
import type { Diet } from "./diet.ts";
import type { Sameness } from "./duplicates.ts";

/** What is suggested of an indicator, and the evidence on both sides, in sentences. */
export type DietWords = {
  readonly suggests: string;
  readonly against: readonly string[];
  readonly keeps: readonly string[];
};

export function dietWords({ suggests, with: partner = "", isYearly, against, keeps }: Diet): DietWords {
  return {
    suggests:
      isYearly === true
        ? "Leave the quarter, keep in the annual report with its reason"
        : SUGGESTS[suggests](partner),
    against: against.map(againstInWords),
    keeps: keeps.map(keepsInWords),
  };
}

const SUGGESTS: Readonly<Record<Diet["suggests"], (partner: string) => string>> = {
  keep: () => "Keep",
  merge: (partner) => `Merge with ${partner}`,
  demote: () => "Keep the work, stop reporting it as a target",
  retire: () => "Retire",
};

function againstInWords(against: Diet["against"][number]): string {
  switch (against.why) {
    case "duplicate":
      return `It is the same measure as ${against.with}: ${samenessInWords(against.because)}`;
    case "never varies":
      return "Its last 12 figures are all the same.";
    case "stopped":
      return `It stopped: no figure since ${periodLabel(against.last)}${against.isNational ? ", and the national series has stopped" : ""}.`;
    case "nobody acted":
      return "No commentary, action or minute in eight quarters.";
    case "nobody reads it":
      return "No report that is used carries it.";
  }
}

function samenessInWords(because: Sameness): string {
  switch (because.why) {
    case "declared":
      return "the workbook says so.";
    case "same words":
      return "its title has the same words.";
    case "numerator":
      return `${because.part} is the count that ${because.whole} is made of.`;
    case "changes":
      return `their changes go together over ${because.points} periods (r = ${because.r.toFixed(2)}).`;
  }
}

function keepsInWords(keeps: Diet["keeps"][number]): string {
  switch (keeps.why) {
    case "required":
      return `Required by ${keeps.by}.`;
    case "balances":
      return `It balances ${keeps.kpi}.`;
    case "off target now":
      return `It is off target now (${periodLabel(keeps.period)}): what is missing is the action, not the indicator.`;
  }
}
