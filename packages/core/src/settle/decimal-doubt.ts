import { decimalOn, decimalSaid } from "../answers/index.ts";
import { type Unit, scaleByTen } from "../figure/index.ts";
import { type Kpi, type Observation, isLevel, isMeasured } from "../register/index.ts";
import { type DecimalMark, ambiguousMark, decimalMarkOf, hasClearPoint } from "../tables/index.ts";
import { type Address, type Cell, textOf } from "../workbook/index.ts";
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
 * texts says what a row holds where a comma is taken as the decimal mark for what other rows write, or where no figure
 * of the workbook has a point that can only be a decimal one. A person's answer settles it, unless it makes of a text
 * what its neighbours are not.
 */
export function askDecimals(kpis: readonly Kpi[], context: Pipeline): Kpi[] {
  const { workbook, mapping } = context;
  const found = mapping.decimal ?? decimalMarkOf(workbook).mark;
  if (mapping.decimalOf === undefined && (mapping.decimal === "point" || found === "either"))
    return [...kpis];
  const cellAt = cellIn(context);
  const clear = knowing(() => kpis.some((kpi) => textsOf(kpi, cellAt).some(hasClearPoint)));
  return kpis.map((kpi) => {
    const said = decimalSaid(mapping, kpi);
    const by = decimalOn(mapping, kpi.at.sheet) ?? found;
    const read = said === undefined || said === by ? kpi : withMark(kpi, said, cellAt);
    return askDecimal(read, { said, taken: said ?? by, clear, cellAt, context });
  });
}

type Asking = {
  readonly said: "point" | "comma" | undefined;
  readonly taken: DecimalMark;
  /** Whether a figure of the workbook has a point that can only be a decimal one. */
  readonly clear: () => boolean;
  readonly cellAt: (at: Address) => Cell | null;
  readonly context: Pipeline;
};

function askDecimal(kpi: Kpi, { said, taken, clear, cellAt, context }: Asking): Kpi {
  if (said === "point" || taken === "either") return kpi;
  const held = ({ at, value }: { readonly at: Address; readonly value: number }): Held => {
    const cell = cellAt(at);
    const text = typeof cell?.value === "string" ? textOf(cell) : "";
    const mark = ambiguousMark(text);
    const isDecimal = (mark === ",") === (taken === "comma");
    return { at, size: Math.abs(value), text, mark, other: Math.abs(value) * (isDecimal ? 1000 : 1 / 1000) };
  };
  const figures = [...kpi.monthly, ...kpi.observations].filter(isMeasured).map(held);
  const targets = kpi.targets.filter(isLevel).map(held);
  const saysNothing = () => {
    if (taken === "comma") return figures.every(({ mark }) => mark === ",");
    const isOpen = figures.every(({ mark }) => mark === ".") && !SAYS_ITSELF.has(kpi.unit.kind);
    return isOpen && targets.every(({ mark, size }) => mark === "." || size === 0) && !clear();
  };
  // An amount of money that is a thousandfold of the others may be in full among thousands, which is asked later.
  const isAskedLater = ({ other, size }: Held) => kpi.unit.kind === "money" && other < size;
  const doubt =
    [...figures, ...targets].find((each) => !isAskedLater(each) && agreesOtherwise(each, figures, targets)) ??
    (said === undefined && saysNothing() ? figures[0] : undefined);
  if (doubt === undefined) return kpi;
  return leftOpen(kpi, { asks: "decimal mark", kpi: kpi.id, at: doubt.at, text: doubt.text }, context);
}

/** A KPI whose figures and targets typed as text are read by another decimal mark than they were. */
function withMark(kpi: Kpi, mark: "point" | "comma", cellAt: Asking["cellAt"]): Kpi {
  const scaled = ({ at, value }: { readonly at: Address; readonly value: number }) => {
    const text = cellAt(at)?.value;
    const written = typeof text === "string" ? ambiguousMark(text) : undefined;
    if (written === undefined) return value;
    return scaleByTen(value, (written === ",") === (mark === "comma") ? -3 : 3);
  };
  const observed = (each: Observation) => (isMeasured(each) ? { ...each, value: scaled(each) } : each);
  return {
    ...kpi,
    observations: kpi.observations.map(observed),
    monthly: kpi.monthly.map(observed),
    targets: kpi.targets.map((each) => (isLevel(each) ? { ...each, value: scaled(each) } : each)),
  };
}

/** Units in which a thousandfold is no figure: 1,204% is none where 1.204% is one. */
const SAYS_ITSELF: ReadonlySet<Unit["kind"]> = new Set(["percentage", "grade", "duration", "yes or no"]);

/** What figures and targets are typed as, where they are text. */
function textsOf({ monthly, observations, targets }: Kpi, cellAt: (at: Address) => Cell | null): string[] {
  return [...monthly, ...observations, ...targets].flatMap(({ at }) => {
    const value = cellAt(at)?.value;
    return typeof value === "string" ? [value] : [];
  });
}

/** What is worked out when it is first asked for, and then known. */
function knowing(ask: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => (known ??= ask());
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
