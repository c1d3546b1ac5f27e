import { addressName } from "../workbook/index.ts";
import { kpiIn } from "./named.ts";
import type { Question } from "./question.ts";

type ScaleQuestion = Extract<Question, { asks: "percent scale" | "money scale" }>;

const UNTIL = "Until it is answered they are not judged.";

/** In which scale a KPI is kept, as it is asked. */
export function scaleQuestionInWords(question: ScaleQuestion): string {
  const { asks, at, shown, mayBeInFull } = question;
  if (mayBeInFull === true)
    return `Are the figures of ${kpiIn(question)} in full, or in the thousands or millions that stand beside or above them? “${shown}” (${addressName(at)}) may be in full. ${UNTIL}`;
  const asked =
    asks === "percent scale"
      ? `Are the percentages of ${kpiIn(question)} kept as 0.85 or as 85?`
      : `Are the amounts of ${kpiIn(question)} all in the same unit?`;
  return `${asked} ${besideIt(question)} ${UNTIL}`;
}

function besideIt({ at, shown, other }: ScaleQuestion): string {
  const here = `“${shown}” (${addressName(at)})`;
  return other === undefined
    ? `All are between ${/^[-−(]/u.test(shown) ? "−1" : "0"} and 1, the first ${here}.`
    : `${here} stands beside “${other.shown}” (${addressName(other.at)}).`;
}
