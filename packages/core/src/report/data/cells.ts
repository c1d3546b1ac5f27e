import { type Fact, type FactIndex, type Found, type Slots, isFact } from "../../facts/index.ts";
import { type Unit, decimalsIn, roundedNumber, tableFigure } from "../../figure/index.ts";
import { figure, missingMarker } from "../../narrative/index.ts";
import { type Period, periodName } from "../../period/index.ts";
import { type Observation, isMeasured } from "../../register/index.ts";
import { type Address, addressName } from "../../workbook/index.ts";
import { isExact } from "../exact.ts";
import type { DataCell } from "./model.ts";

/** What a workbook does not say. */
export const NOT_STATED = "Not stated";
/** What has no meaning in its row. */
const NOT_APPLICABLE = "[z]";

export function words(text: string, instead: string = NOT_STATED): DataCell {
  const told = text.trim();
  return told === "" ? rule(instead) : { kind: "words", text: told };
}

export function rule(text: string): DataCell {
  return { kind: "rule", text };
}

export function missing(text: string = NOT_APPLICABLE): DataCell {
  return { kind: "missing", text };
}

export function periodCell(period: Period): DataCell {
  return { kind: "period", text: periodName(period) };
}

export function addressCell(at: Address): DataCell {
  return { kind: "address", text: addressName(at) };
}

/** The number of a fact, unrounded unless it is a share whose parts are not told beside it. */
export function factCell(found: Found, inFull: boolean): DataCell {
  if (!isFact(found) || found.value === undefined) return missing();
  return ofFact(found, inFull ? found.value : roundedNumber(found.value, found.decimals));
}

function ofFact(fact: Fact, value: number): DataCell {
  const { figure: printed, cells, claim } = figure(fact, fact.printed);
  return { kind: "figure", value, printed, cells, claim };
}

/** How the report prints the number of a cell; its marker where it has none. */
export function asPrinted(cell: DataCell): DataCell {
  if (cell.kind !== "figure") return cell;
  const { printed, cells, claim } = cell;
  return { kind: "printed", text: printed, cells, claim };
}

/** A number that stands in a cell and that no fact tells of. */
export function readCell(value: number | undefined, unit: Unit, at: Address | undefined): DataCell {
  if (value === undefined || at === undefined) return missing();
  return {
    kind: "figure",
    value,
    printed: tableFigure(value, unit, decimalsIn(value)),
    cells: [addressName(at)],
  };
}

/** What an index holds for slots whose figure is an observation: its number, or the marker in its place. */
export function levelCell(index: FactIndex, slots: Slots, observation: Observation, unit: Unit): DataCell {
  if (!isMeasured(observation)) return missing(missingMarker(observation.state));
  const found = index.factAt(slots);
  return isFact(found) ? factCell(found, isExact(index, observation, unit)) : missing("[x]");
}
