import type { Register } from "../../register/index.ts";
import { measuresOf } from "../diet/measures.ts";
import {
  inNoReport,
  noKpiNamed,
  noNextDate,
  nobodyAnswers,
  nobodyAsked,
  requiredMissing,
  severalSignOff,
} from "./answers.ts";
import { type DutyFinding, dutiesIn } from "./finding.ts";
import { severalForms } from "./forms.ts";
import { dueTooSoon, overdue, tooMuch } from "./times.ts";

const RULES = [
  nobodyAnswers,
  severalSignOff,
  tooMuch,
  severalForms,
  inNoReport,
  noNextDate,
  dueTooSoon,
  overdue,
  nobodyAsked,
  requiredMissing,
  noKpiNamed,
] as const;

/** What is wrong with who reports what on a day (ISO), in the order of the checks W01 to W11. */
export function dutyFindings(register: Register, asOf: string): readonly DutyFinding[] {
  const duties = dutiesIn(register, asOf, measuresOf(register.kpis));
  return RULES.flatMap((rule) => rule(duties));
}
