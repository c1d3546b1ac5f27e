import type { FactIndex } from "../facts/index.ts";
import { type Unit, decimalsIn, tableFigure } from "../figure/index.ts";
import type { Piece } from "./model/piece.ts";
import { plain } from "./model/text.ts";

/** What no KPI stands beside is a share: the answers of a survey. */
const SHARE: Unit = { kind: "percentage", of: "" };

/** What names a place on an axis prints the value that is there, in the unit of the KPI, and nothing else. */
export function offScale(
  { text, of }: Piece,
  scale: readonly number[],
  { register, idOf }: FactIndex,
): readonly string[] {
  const unit = of === "" ? SHARE : register.kpis.find((kpi) => idOf(kpi) === of || kpi.id === of)?.unit;
  const named = plain(text).replace(/^The scale starts at (.*)\.$/, "$1");
  const prints = scale.map((value) => unit && tableFigure(value, unit, decimalsIn(value)));
  const isPlace = prints.some((print) => print !== undefined && sameNumber(print, named));
  return isPlace ? [] : [`“${named}” is not where the axis is`];
}

/** Labels of one axis have equal decimals, so that a whole number may print with noughts behind its point. */
function sameNumber(print: string, named: string): boolean {
  const bare = (text: string) => text.replace(/(\.\d*?)0+(?=\D*$)/, "$1").replace(/\.(?=\D*$)/, "");
  return bare(print) === bare(named);
}
