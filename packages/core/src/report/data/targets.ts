import { type FactSheet, type FactIndex, isFact } from "../../facts/index.ts";
import { periodName } from "../../period/index.ts";
import { type Kpi, type Target, isLevel, isTolerance } from "../../register/index.ts";
import { toleranceWords } from "../../since/index.ts";
import { addressCell, factCell, missing, periodCell, readCell, rule, words } from "./cells.ts";
import type { DataCell, DataRow, DataTable } from "./model.ts";
import { unitOf } from "./unit-of.ts";

/** Every target that was in force up to the reporting period, with what people wrote about why. */
export function targetsTable(sheets: readonly FactSheet[], index: FactIndex): DataTable {
  return {
    id: "targets",
    title: "Targets and their reasons",
    about:
      "A row for each target, with the periods it holds for. A target that is a range has two ends. Targets of indicators that are only watched give no status.",
    columns: [
      { heading: "Code", width: "narrow" },
      { heading: "Indicator", width: "wide" },
      { heading: "Holds from", width: "middle", dates: ["Target", "Upper end of a range"] },
      { heading: "Holds to", width: "middle" },
      { heading: "Target", width: "narrow", holds: ["target"] },
      { heading: "Upper end of a range", width: "narrow", holds: ["target high"] },
      { heading: "As it is written", width: "middle" },
      { heading: "Unit", width: "middle" },
      { heading: "Tolerance", width: "narrow" },
      { heading: "Of what, and what lies within it", width: "middle" },
      { heading: "Why this target", width: "wide" },
      { heading: "Cell in the workbook", width: "middle" },
    ],
    rows: sheets.flatMap((facts) => facts.kpi.targets.map((target) => rowOf(facts, target, index))),
  };
}

function rowOf({ id, kpi }: FactSheet, target: Target, index: FactIndex): DataRow {
  const { tolerance } = kpi;
  return {
    of: id,
    cells: [
      words(kpi.id),
      words(kpi.title),
      periodCell(target.from),
      target.to ? { kind: "period", text: periodName(target.to) } : rule("Until another replaces it"),
      endCell({ id, kpi, target, index }, "target"),
      endCell({ id, kpi, target, index }, "target high"),
      words(target.shown),
      words(unitOf(kpi.unit)),
      isTolerance(tolerance) && tolerance.at
        ? readCell(tolerance.amount, { kind: "number", of: "" }, tolerance.at)
        : missing(tolerance?.kind === "unread" ? "[unread]" : undefined),
      toleranceOf(kpi),
      words(target.rationale),
      addressCell(target.at),
    ],
  };
}

type Place = {
  readonly id: string;
  readonly kpi: Kpi;
  readonly target: Target;
  readonly index: FactIndex;
};

/** A fact where the target is one that figures are held against; else what its cell says. */
function endCell({ id, kpi, target, index }: Place, role: "target" | "target high"): DataCell {
  if (!isLevel(target)) return missing();
  const value = role === "target" ? target.value : target.upTo;
  const found = index.factAt({ kpi: id, period: target.from, role });
  return isFact(found) && found.value === value
    ? factCell(found, true)
    : readCell(value, kpi.unit, target.at);
}

/** Where closer is better, the tolerance makes the range that is aimed for: what lies within it is on target. */
function toleranceOf({ tolerance, polarity }: Kpi): DataCell {
  if (!tolerance?.at) return missing();
  if (tolerance.kind === "unread") return words(toleranceWords(tolerance));
  const of = tolerance.kind === "relative" ? "per cent of the target" : "the indicator’s own unit";
  return rule(`${of}: ${polarity === "closer" ? "on target" : "close"}`);
}
