import { proseFigure, tableFigure } from "../figure/index.ts";
import type { Unit } from "../figure/index.ts";
import { type Found, type Given, type Stopped, isStopped } from "./fact.ts";
import { type Slots, factId } from "./slots.ts";

const NO_UNIT: Unit = { kind: "number", of: "" };

/** What a kind gave, bound to its slots and printed; the size of a difference is printed without its sign. */
export function told(
  slots: Slots,
  given: Given | Stopped,
  own: { readonly unit: Unit; readonly decimals: number } = { unit: NO_UNIT, decimals: 0 },
): Found {
  const id = factId(slots);
  if (isStopped(given)) return { kind: "none", id, slots, reason: given.none, cells: given.cells ?? [] };
  const { value, words = [], ways = [], fair = [], rule = "arithmetic" } = given;
  const unit = given.unit ?? own.unit;
  const decimals = given.decimals ?? own.decimals;
  const size = value === undefined ? undefined : ways.length > 0 ? Math.abs(value) : value;
  const word = words[0] ?? "";
  return {
    kind: "fact",
    id,
    slots,
    value,
    unit,
    decimals,
    fair,
    words,
    ways,
    other: given.other,
    printed: given.printed ?? (size === undefined ? word : tableFigure(size, unit, decimals)),
    prose: given.prose ?? (size === undefined ? word : proseFigure(size, unit, decimals)),
    cells: given.cells,
    rule,
  };
}
