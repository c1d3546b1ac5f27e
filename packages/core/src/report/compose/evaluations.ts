import { dateInWords, firstDayOf, samePeriod } from "../../period/index.ts";
import type { Evaluation, Register } from "../../register/index.ts";
import { isOpen, isRecommendation, stoodOn } from "../../voices/index.ts";
import type { Brief } from "../brief.ts";
import { asOf } from "./as-of.ts";
import type { Report } from "../model/report.ts";

/**
 * What was found in the period; what was closed in it, with what shows it; and what is past its date, with what its
 * row says about it. What is open and not late is in the data file and the command plan.
 */
export function evaluationsOf(register: Register, brief: Brief): Report["evaluations"] {
  const { period } = brief;
  const now = asOf(brief);
  const { evaluations } = stoodOn(register, now);
  const isNew = (row: Evaluation) => samePeriod(row.period, period);
  const isClosed = ({ closedOn, state }: Evaluation) =>
    state === "done" && closedOn >= firstDayOf(period) && closedOn <= now;
  const isLate = (row: Evaluation) =>
    isRecommendation(row) && isOpen(row) && row.due !== "" && row.due < now && firstDayOf(row.period) <= now;
  return {
    title: "What we learnt from looking at our services",
    items: evaluations
      .filter((row) => isNew(row) || isClosed(row) || isLate(row))
      .map((row) => ({
        service: row.service,
        found: isNew(row) || row.recommendation === "" ? row.found : row.recommendation,
        change: [row.change, isClosed(row) ? doneWords(row) : "", isLate(row) ? lateWords(row) : ""]
          .filter((words) => words !== "")
          .join(" "),
        lead: row.lead,
      })),
  };
}

/** Done without anything that shows it is not told as done: L05 asks for it. */
function doneWords({ closedOn, evidence }: Evaluation): string {
  return evidence === "" ? "" : `Done on ${dateInWords(closedOn)}: ${evidence}`;
}

function lateWords({ due, whyNot }: Evaluation): string {
  return `Due by ${dateInWords(due)} and not done${whyNot === "" ? "." : `: ${whyNot}`}`;
}
