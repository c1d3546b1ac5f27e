import type { Unit } from "../../figure/index.ts";
import type { Period } from "../../period/index.ts";
import type { Flag, Measured, Missing, Observation, Unread } from "../../register/index.ts";
import { type Address, type Cell, addressName, textOf } from "../../workbook/index.ts";
import { type Notebook, type OddCell, countMarker, notUnderstood } from "../../reading/index.ts";
import type { Legend } from "./marker.ts";
import { type FigureRead, readFigure } from "./read-figure.ts";

type NumberRead = Extract<FigureRead, { read: "number" }>;

export type Beside = { readonly flags?: readonly Flag[]; readonly note?: string };

/** A cell as a KPI's observation in a period; whatever the cell holds, something true comes of it. */
export function observe(
  cell: Cell | null,
  at: Address,
  period: Period,
  legends: readonly Legend[],
  notebook: Notebook,
  beside: Beside = {},
): { readonly observation: Observation; readonly unit: Unit["kind"] | undefined; readonly of: string } {
  const figure = readFigure(cell, legends);
  writeDown(figure, at, notebook);
  const marked = "flags" in figure ? figure.flags : [];
  const flags = [...new Set([...marked, ...(beside.flags ?? [])])];
  for (const flag of marked) countMarker(notebook, flag, flag, "the house's", at);
  const note = [beside.note ?? "", figure.read === "number" ? figure.notes : ""].filter(Boolean).join(" ");
  const common = { period, at, flags, ...(note === "" ? {} : { note }) };
  if (figure.read === "number") {
    markOdd(figure, cell, at, notebook);
    return {
      observation: { ...common, state: "value", value: figure.value, ...partsSaid(figure, at) },
      ...unitSaid(figure),
    };
  }
  if (figure.read === "marker" && figure.meaning === "zero") {
    return { observation: { ...common, state: "value", value: 0 }, unit: undefined, of: "" };
  }
  return { observation: { ...common, ...withoutFigure(figure) }, unit: undefined, of: "" };
}

/** What a cell without a figure is: a marker or a blank says why; anything else could not be read. */
function withoutFigure(
  figure: Exclude<FigureRead, NumberRead>,
): Pick<Missing, "state" | "marker"> | Pick<Unread, "state" | "marker"> {
  switch (figure.read) {
    case "marker":
      return { state: figure.meaning === "zero" ? "blank" : figure.meaning, marker: figure.marker };
    case "blank":
      return { state: "blank", marker: "" };
    case "error":
      return { state: "unread", marker: figure.error };
    case "formula without a result":
      return { state: "unread", marker: "" };
    case "other":
      return { state: "unread", marker: figure.text };
  }
}

function writeDown(figure: FigureRead, at: Address, notebook: Notebook): void {
  switch (figure.read) {
    case "number":
      if (figure.status) {
        notebook.letters.count += 1;
        notebook.letters.first ??= at;
      }
      if (!figure.timesHundred) return;
      notebook.percents.count += 1;
      notebook.percents.first ??= at;
      return;
    case "marker":
      countMarker(notebook, figure.marker, figure.meaning, figure.whose, at);
      return;
    case "blank":
      return;
    case "error":
      notUnderstood(notebook, "cell", at, figure.error, "formula error");
      return;
    case "formula without a result":
      notUnderstood(notebook, "cell", at, "", "formula without a result");
      return;
    case "other":
      if (figure.looksLike === "a decimal mark") askForMark(notebook, at, figure.text);
      notUnderstood(notebook, "cell", at, figure.text, REASONS[figure.looksLike]);
  }
}

const REASONS = {
  "a range": "a range",
  "a ratio": "a ratio",
  "a date": "not a figure",
  "a decimal mark": "a decimal mark",
  text: "not a figure",
} as const;

/** One answer settles every figure of a workbook, so it is asked once. */
function askForMark({ questions }: Notebook, at: Address, text: string): void {
  if (questions.some(({ asks }) => asks === "decimal mark")) return;
  questions.push({ asks: "decimal mark", at, text });
}

/** Keeps what a cell says of its own figure, to be held against the others of its KPI. */
export function markOdd(figure: FigureRead, cell: Cell | null, at: Address, notebook: Notebook): void {
  const unit = figure.read === "number" ? oddUnit(figure) : undefined;
  if (figure.read !== "number" || unit === undefined) return;
  const word =
    figure.counted ?? (unit === "ratio" ? RATIO[figure.as === "to one" ? "to one" : "of one"] : figure.word);
  notebook.odd.set(addressName(at), { unit, word, text: textOf(cell) });
}

function oddUnit({ as, word, counted, scaled, parts }: NumberRead): OddCell["unit"] | undefined {
  if (counted !== undefined) return "counted";
  if (word !== "") return "worded";
  if (as === "money") return scaled ? "scaled money" : "money";
  if (as === "to one" || as === "of one") return "ratio";
  if (parts !== undefined) return "share";
  if (scaled) return "scaled";
  return as === "as typed" ? undefined : as;
}

/** The parts that the cell itself gives, both from that cell. */
function partsSaid({ parts }: NumberRead, at: Address): Pick<Measured, "numerator" | "denominator"> {
  if (parts === undefined) return {};
  return {
    numerator: { value: parts.numerator, at },
    denominator: { value: parts.denominator, at },
  };
}

/** What stands after the number of a ratio: 4:1 is "4 to 1", 1:7 is "7 for every 1". */
export const FOR_EVERY_ONE = "for every 1";
const RATIO = { "to one": "to 1", "of one": FOR_EVERY_ONE } as const;

function unitSaid({ as, word }: NumberRead): { unit: Unit["kind"] | undefined; of: string } {
  if (word !== "") return { unit: word.endsWith("days") ? "days" : "number", of: word };
  if (as === "as typed") return { unit: undefined, of: "" };
  if (as === "to one" || as === "of one") return { unit: "number", of: RATIO[as] };
  return { unit: as, of: "" };
}

/** A plain number from a cell that should hold one, such as a tolerance or a base; `undefined` where it holds none. */
export function readNumber(
  cell: Cell | null,
  at: Address,
  legends: readonly Legend[],
  notebook: Notebook,
): number | undefined {
  const figure = readFigure(cell, legends);
  if (figure.read === "number") return figure.value;
  if (figure.read !== "blank" && figure.read !== "marker") writeDown(figure, at, notebook);
  return undefined;
}
