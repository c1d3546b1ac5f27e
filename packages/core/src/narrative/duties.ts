import type { ReportingLine, Register } from "../register/index.ts";
import { dutiesCounted } from "../voices/index.ts";
import type { NoteWords } from "./care.ts";
import { type Bound, bind, say } from "./text.ts";

/** How many reports go to how many bodies, and how many have nobody to answer for them; the data file names each. */
export function dutyNotes(register: Register): readonly NoteWords[] {
  const { reports, bodies, unanswered } = dutiesCounted(register);
  if (reports.length === 0) return [];
  const opening = say`We make ${rows(reports)} ${reports.length === 1 ? say`report` : say`reports`} for ${rows(bodies)} ${bodies.length === 1 ? say`body` : say`bodies`}`;
  const nobody =
    unanswered.length === 0
      ? say`each has somebody to answer for it`
      : say`${rows(unanswered)} ${unanswered.length === 1 ? say`has nobody to answer for it` : say`have nobody to answer for them`}`;
  return [{ heading: "Who reports what", texts: [say`${opening}; ${nobody}.`] }];
}

/** A number of duties, bound to the rows that were counted. */
function rows(lines: readonly ReportingLine[]): Bound {
  return bind(
    String(lines.length),
    lines.map(({ at }) => at),
  );
}
