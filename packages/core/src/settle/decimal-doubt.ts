import { type Kpi, isLevel, isMeasured } from "../register/index.ts";
import { ambiguousMark, decimalMarkOf } from "../tables/index.ts";
import { type Address, textOf } from "../workbook/index.ts";
import { cellIn, leftOpen } from "./left-open.ts";
import type { Pipeline } from "./pipeline.ts";

/** A figure or a target with what the other decimal mark would make of its text; `other` is absent where its text is clear. */
type Held = {
  readonly at: Address;
  readonly size: number;
  readonly text: string;
  readonly mark: "," | "." | undefined;
  readonly other: number;
};

/**
 * KPIs that are open because the text of a figure or target, such as 10.950 or 1,204, stands for a thousandfold of what the
 * workbook's decimal mark makes of it, or for a thousandth, if its neighbours are right; or because nothing but such
 * texts says what a row holds where a comma is taken as the decimal mark for what other rows write. A person's answer
 * settles it, unless it makes of a text what its neighbours are not.
 */
export function askDecimals(kpis: readonly Kpi[], context: Pipeline): Kpi[] {
  const { workbook, mapping } = context;
  const taken = mapping.decimal ?? decimalMarkOf(workbook).mark;
  if (mapping.decimal === "point" || taken === "either") return [...kpis];
  const cellAt = cellIn(context);
  const held = ({ at, value }: { readonly at: Address; readonly value: number }): Held => {
    const cell = cellAt(at);
    const text = typeof cell?.value === "string" ? textOf(cell) : "";
    const mark = ambiguousMark(text);
    const isDecimal = (mark === ",") === (taken === "comma");
    return { at, size: Math.abs(value), text, mark, other: Math.abs(value) * (isDecimal ? 1000 : 1 / 1000) };
  };
  const isAssumedComma = taken === "comma" && mapping.decimal === undefined;
  return kpis.map((kpi) => {
    const figures = [...kpi.monthly, ...kpi.observations].filter(isMeasured).map(held);
    const targets = kpi.targets.filter(isLevel).map(held);
    // An amount of money that is a thousandfold of the others may be in full among thousands, which is asked later.
    const isAskedLater = ({ other, size }: Held) => kpi.unit.kind === "money" && other < size;
    const doubt =
      [...figures, ...targets].find(
        (each) => !isAskedLater(each) && agreesOtherwise(each, figures, targets),
      ) ?? (isAssumedComma ? sayingNothing(figures) : undefined);
    if (doubt === undefined) return kpi;
    return leftOpen(kpi, { asks: "decimal mark", kpi: kpi.id, at: doubt.at, text: doubt.text }, context);
  });
}

/** Whether the other mark would bring a text among its neighbours: those that can be read in one way, where there are any. */
function agreesOtherwise(each: Held, figures: readonly Held[], targets: readonly Held[]): boolean {
  if (each.mark === undefined) return false;
  const clear = (some: readonly Held[]) => some.filter(({ mark, size }) => mark === undefined && size > 0);
  const kinds = [clear(figures), clear(targets), figures.filter((one) => one !== each)];
  const near = kinds.find((some) => some.length > 0) ?? [];
  const sizes = near.map(({ size }) => size).toSorted((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)];
  return middle !== undefined && each.other >= middle / 2 && each.other <= middle * 2;
}

/** The first of figures that are all such texts with a comma: three decimals each, or thousands. */
function sayingNothing(figures: readonly Held[]): Held | undefined {
  return figures.every(({ mark }) => mark === ",") ? figures[0] : undefined;
}
