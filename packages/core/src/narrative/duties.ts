import type { ReportingLine, Register } from "../register/index.ts";
import { dutiesCounted } from "../voices/index.ts";
import type { NoteWords } from "./care.ts";
import { type Bound, bind, say } from "./text.ts";

/** How many reports go to how many bodies, and how many have nobody to answer for them; the data file names each. */
export function dutyNotes(register: Register): readonly NoteWords[] {
  const { reports, bodies, unanswered } = dutiesCounted(register);
  if (reports.length === 0) return [];
  const opening = say`We owe ${rows(reports)} ${reports.length === 1 ? say`report` : say`reports`} to ${rows(bodies)} ${bodies.length === 1 ? say`body` : say`bodies`}, listed in the data file`;
  return [
    { heading: "Who reports what", texts: [say`${opening}; ${answering(reports.length, unanswered)}.`] },
  ];
}

function answering(reports: number, unanswered: readonly ReportingLine[]) {
  if (unanswered.length === 0)
    return reports === 1 ? say`it has somebody to answer for it` : say`each has somebody to answer for it`;
  if (reports === 1) return say`it has nobody to answer for it`;
  return say`${rows(unanswered)} ${unanswered.length === 1 ? say`has nobody to answer for it` : say`have nobody to answer for them`}`;
}

/** A number of duties, bound to the rows that were counted. */
function rows(lines: readonly ReportingLine[]): Bound {
  return bind(
    String(lines.length),
    lines.map(({ at }) => at),
  );
}
