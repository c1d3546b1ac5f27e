import type { Unit } from "../../figure/index.ts";
import type { Period } from "../../period/index.ts";
import {
  type Flag,
  type Measured,
  type Missing,
  type Observation,
  type Unread,
  isNoAnswer,
} from "../../register/index.ts";
import { type Address, type Cell, textOf } from "../../workbook/index.ts";
import { NO_REMARKS, type OddCell, type Remark, asks, notUnderstood } from "../../reading/index.ts";
import type { Legend } from "./marker.ts";
import { marksAlone } from "./marks-alone.ts";
import { type FigureRead, readFigure } from "./read-figure.ts";

type NumberRead = Extract<FigureRead, { read: "number" }>;

export type Beside = {
  readonly flags?: readonly Flag[];
  /** What the column of notes holds, and where: marks alone are read as those of the figure. */
  readonly note?: string;
  readonly noteAt?: Address;
};

/** What a cell is in a period, what it says of its unit, and what there is to say of it. */
export type Observed = {
  readonly observation: Observation;
  readonly unit: Unit["kind"] | undefined;
  readonly of: string;
  readonly remarks: readonly Remark[];
};

/** A cell as a KPI's observation in a period; whatever the cell holds, something true comes of it. */
export function observe(
  cell: Cell | null,
  at: Address,
  period: Period,
  legends: readonly Legend[],
  beside: Beside = {},
): Observed {
  const figure = readFigure(cell, legends, at.sheet);
  const given = beside.flags ?? [];
  if (beside.note === undefined && given.length < 2 && isBare(figure)) {
    const observation = { period, at, flags: given, state: "value", value: figure.value } as const;
    return { remarks: NO_REMARKS, observation, unit: undefined, of: "" };
  }
  const marked = "flags" in figure ? figure.flags.filter((flag) => !waits(flag, figure)) : [];
  const column = marksAlone(beside.note ?? "");
  const flags = [...new Set([...marked, ...(beside.flags ?? []), ...(column?.flags ?? [])])];
  const remarks = [
    ...remarksOn(figure, marked, cell, at),
    ...flagsSaid(column?.flags ?? [], beside.noteAt ?? at),
    ...marksUnknown(column?.unknown ?? [], beside.noteAt ?? at),
    ...marksUnknown(unknownIn(figure), at),
  ];
  const words = figure.read === "number" ? figure.notes.filter((each) => marksAlone(each) === undefined) : [];
  const own = column || isNoAnswer(beside.note ?? "") ? "" : (beside.note ?? "");
  const note = [own, ...words].filter(Boolean).join(" ");
  const common = { period, at, flags, ...(note === "" ? {} : { note }) };
  if (figure.read === "number") {
    return {
      remarks,
      observation: { ...common, state: "value", value: figure.value, ...partsSaid(figure, at) },
      ...unitSaid(figure),
    };
  }
  if (figure.read === "marker" && figure.meaning === "zero") {
    return { remarks, observation: { ...common, state: "value", value: 0 }, unit: undefined, of: "" };
  }
  return { remarks, observation: { ...common, ...withoutFigure(figure) }, unit: undefined, of: "" };
}

/** Most cells of large tables: a number as it was typed, of which there is nothing to say but what it is. */
function isBare(figure: FigureRead): figure is NumberRead {
  if (figure.read !== "number" || figure.as !== "as typed" || figure.timesHundred || figure.word !== "")
    return false;
  const { scaled, bracketed, status, counted, parts, count, mayBePence, flags, notes } = figure;
  const isMarked = status || flags.length > 0 || notes.length > 0 || mayBePence === true;
  return !scaled && !bracketed && !isMarked && (counted ?? parts ?? count) === undefined;
}

/** Whether a p that may be pence waits for the unit of its KPI, which tells. */
function waits(flag: Flag, figure: FigureRead): boolean {
  return flag === "provisional" && figure.read === "number" && figure.mayBePence === true;
}

function remarksOn(
  figure: FigureRead,
  marked: readonly Flag[],
  cell: Cell | null,
  at: Address,
): readonly Remark[] {
  const read = howRead(figure, at);
  const odd = oddCell(figure, cell, at);
  if (marked.length === 0 && odd.length === 0) return read;
  return [...read, ...flagsSaid(marked, at), ...odd];
}

function flagsSaid(flags: readonly Flag[], at: Address): readonly Remark[] {
  return flags.map((flag) => ({
    tells: "marker",
    marker: flag,
    meaning: flag,
    legend: "the house's",
    at,
  }));
}

/** The marks beside a figure of which nothing says what they mean; the letter of a status is told by itself. */
function unknownIn(figure: FigureRead): readonly string[] {
  if (figure.read !== "number") return [];
  const marks = figure.notes.flatMap((each) => marksAlone(each)?.unknown ?? []);
  return figure.status ? marks.filter((mark) => !/^\(?[RAGB]\)?$/u.test(mark)) : marks;
}

export function marksUnknown(marks: readonly string[], at: Address): readonly Remark[] {
  return marks.map((mark) => notUnderstood("cell", at, mark, "a mark alone"));
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

/** How the cell was read, where that is not as it stands. */
function howRead(figure: FigureRead, at: Address): readonly Remark[] {
  switch (figure.read) {
    case "number":
      if (!figure.status && !figure.timesHundred) return NO_REMARKS;
      return [
        ...(figure.status ? [{ tells: "status letter", at } as const] : []),
        ...(figure.timesHundred ? [{ tells: "percent cell", at } as const] : []),
      ];
    case "marker": {
      const { marker, meaning, whose } = figure;
      return [{ tells: "marker", marker, meaning, legend: whose, at }];
    }
    case "blank":
      return NO_REMARKS;
    case "error":
      return [notUnderstood("cell", at, figure.error, "formula error")];
    case "formula without a result":
      return [notUnderstood("cell", at, "", "formula without a result")];
    case "other": {
      const { text, looksLike } = figure;
      const left = notUnderstood("cell", at, text, REASONS[looksLike]);
      // One answer settles every figure of a sheet.
      return looksLike === "a decimal mark"
        ? [asks({ asks: "decimal mark", at, text }, "a sheet"), left]
        : [left];
    }
  }
}

const REASONS = {
  "a range": "a range",
  "a ratio": "a ratio",
  "a date": "not a figure",
  "a decimal mark": "a decimal mark",
  hidden: "hidden by its format",
  text: "not a figure",
} as const;

/** What a cell says of its own figure, to be held against the others of its KPI. */
export function oddCell(figure: FigureRead, cell: Cell | null, at: Address): readonly Remark[] {
  const unit = figure.read === "number" ? oddUnit(figure) : undefined;
  if (figure.read !== "number" || unit === undefined) return NO_REMARKS;
  const word =
    figure.counted ?? (unit === "ratio" ? RATIO[figure.as === "to one" ? "to one" : "of one"] : figure.word);
  return [{ tells: "odd cell", at, cell: { unit, word, text: textOf(cell) } }];
}

function oddUnit(figure: NumberRead): OddCell["unit"] | undefined {
  const { as, word, counted, scaled, bracketed, parts } = figure;
  if (figure.mayBePence === true) return "p";
  if (counted !== undefined) return "counted";
  if (word !== "") return "worded";
  if (as === "money") return scaled ? "scaled money" : "money";
  if (as === "to one" || as === "of one") return "ratio";
  if (bracketed) return "bracketed";
  if (parts !== undefined) return "share";
  if (figure.count !== undefined) return "count and share";
  if (scaled) return "scaled";
  return as === "as typed" ? undefined : as;
}

/** The parts that the cell itself gives, both from that cell. */
function partsSaid({ parts, count }: NumberRead, at: Address): Pick<Measured, "numerator" | "denominator"> {
  if (count !== undefined) return { numerator: { value: count, at } };
  if (parts === undefined) return {};
  return {
    numerator: { value: parts.numerator, at },
    denominator: { value: parts.denominator, at },
  };
}

/** What stands after the number of a ratio: 4:1 is "4 to 1", 1:7 is "7 for every 1". */
export const FOR_EVERY_ONE = "for every 1";
const RATIO = { "to one": "to 1", "of one": FOR_EVERY_ONE } as const;

function unitSaid({ as, word, count }: NumberRead): { unit: Unit["kind"] | undefined; of: string } {
  if (count !== undefined) return { unit: undefined, of: "" };
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
): { readonly value: number | undefined; readonly remarks: readonly Remark[] } {
  const figure = readFigure(cell, legends, at.sheet);
  if (figure.read === "number" && figure.count === undefined)
    return { value: figure.value, remarks: NO_REMARKS };
  const isEmpty = figure.read === "blank" || figure.read === "marker";
  return { value: undefined, remarks: isEmpty ? NO_REMARKS : howRead(figure, at) };
}
