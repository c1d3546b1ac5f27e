import type { Unit } from "@quarterlight/core/figure";
import { typedPeriod } from "@quarterlight/core/period";
import { type Kpi, type TargetLevel, isLevel } from "@quarterlight/core/register";
import { targetInWords } from "@quarterlight/core/tables";
import type { NotedCell } from "@quarterlight/files/write";
import { numberCell } from "./figure-cell.ts";

/** A level as a number, or in the words that make it a range, a bound or a promise; what could not be read stays so. */
export function targetCell(target: Kpi["targets"][number], unit: Unit, polarity: Kpi["polarity"]): NotedCell {
  if (isLevel(target)) return levelCell(target, unit, polarity);
  const isLegible = target.state !== "direction only" && targetInWords(target.shown).says === "a level";
  return { value: isLegible ? `“${target.shown}” could not be read` : target.shown };
}

function levelCell(
  { value, upTo, strict, due }: TargetLevel,
  unit: Unit,
  polarity: Kpi["polarity"],
): NotedCell {
  if (upTo === undefined && strict === undefined && due === undefined) return numberCell(value, unit);
  const bound = strict === undefined ? "" : polarity === "lower" ? "under " : "more than ";
  const range = upTo === undefined ? "" : ` to ${figureText(upTo, unit)}`;
  const promise = due === undefined ? "" : ` by ${typedPeriod(due)}`;
  return { value: `${bound}${figureText(value, unit)}${range}${promise}` };
}

function figureText(value: number, { kind }: Unit): string {
  const money = kind === "money" ? "£" : "";
  return `${value < 0 ? "-" : ""}${money}${Math.abs(value)}${kind === "percentage" ? "%" : ""}`;
}
