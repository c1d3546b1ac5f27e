import { type FactSheet, isFact } from "../../facts/index.ts";
import { absentMarker, flagMarks, known, missingMarker, short } from "../../narrative/index.ts";
import { type Period, previous, samePeriod, yearBefore } from "../../period/index.ts";
import { type Measured, isMeasured, isToDate } from "../../register/index.ts";
import type { Cell } from "../model/text.ts";

/** The figure of a period before, where it may stand beside that of now; else the mark of why none does. */
export function thenCell(facts: FactSheet, basis: "previous" | "year before"): Cell {
  if (facts.now?.state === "suppressed") return besideHidden(facts, facts.now.period, basis);
  // Beside a figure that is not there stands nothing; its own mark says why.
  if (facts.now && !isMeasured(facts.now)) return { kind: "words", text: "" };
  const found = facts.at("change", { kind: basis });
  if (!isFact(found)) return { kind: "missing", text: absentMarker(found.reason) };
  const { other } = found;
  const level = other && known(facts, "level", undefined, other);
  const from = thenOf(facts, basis);
  if (!level || !from) return { kind: "missing", text: absentMarker("not recorded") };
  return { kind: "text", text: [short(level)], marks: flagMarks(from) };
}

/** What the workbook keeps of a period before, where its figure stands beside that of now. */
export function thenOf(facts: FactSheet, basis: "previous" | "year before"): Measured | undefined {
  const found = facts.now && !isMeasured(facts.now) ? undefined : facts.at("change", { kind: basis });
  const other = found && isFact(found) ? found.other : undefined;
  return facts.kpi.observations
    .filter(isMeasured)
    .find(({ period }) => other !== undefined && samePeriod(period, other));
}

/** Beside a hidden figure, one of a period before that is not hidden, as the data file has it; else the mark of why none. */
function besideHidden(facts: FactSheet, now: Period, basis: "previous" | "year before"): Cell {
  const { kpi } = facts;
  if (basis === "previous" && isToDate(kpi))
    return { kind: "missing", text: absentMarker("a running total") };
  const then = basis === "previous" ? previous(now) : yearBefore(now);
  const from = kpi.observations.find(({ period }) => samePeriod(period, then));
  if (!from) return { kind: "missing", text: absentMarker("not recorded") };
  if (!isMeasured(from)) return { kind: "missing", text: missingMarker(from.state) };
  const isBroken = kpi.observations.some(
    ({ flags, period: { start } }) => flags.includes("break") && start > then.start && start <= now.start,
  );
  const level = isBroken ? undefined : known(facts, "level", undefined, then);
  return level
    ? { kind: "text", text: [short(level)], marks: flagMarks(from) }
    : { kind: "missing", text: absentMarker("broken series") };
}
