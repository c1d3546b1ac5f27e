import { type Period, monthsOf } from "../period/index.ts";
import type { Polarity, Target, TargetLevel } from "../register/index.ts";
import { type Address, type Cell, type Sheet, addressAt, shownText, textOf } from "../workbook/index.ts";
import { NO_REMARKS, type Reason, type Remark, assumes, notUnderstood } from "../reading/index.ts";
import {
  type Context,
  type FigureRead,
  type Lookup,
  type TargetInWords,
  oddCell,
  readFigure,
  targetInWords,
} from "../tables/index.ts";

/** Which way is good where a target's own words say it: `≥ 90%`, `at most 12`, `4 or above`, `Reduce`. */
export function polarityOfTarget(text: string): Polarity | undefined {
  const said = targetInWords(text);
  return said.says === "a level" || said.says === "a direction" ? said.way : undefined;
}

/** Where targets stand, and what is known beside them. */
type Place = { readonly sheet: Sheet; readonly through: Lookup; readonly context: Context };

/** What a cell of targets is read by. */
type Reads = Pick<Context, "legends"> & { readonly date1904: boolean };

/** The target of a cell, as a list of one or of none, and what there is to say of it. */
export type TargetRead = { readonly targets: readonly Target[]; readonly remarks: readonly Remark[] };

export const NO_TARGET: TargetRead = { targets: [], remarks: NO_REMARKS };

/** The target in a cell; none where the cell is blank or says that there is none. */
export function readTarget(
  { sheet, through, context }: Place,
  row: number,
  column: number,
  span: { readonly from: Period; readonly to?: Period },
): TargetRead {
  return targetInCell(through(row, column), addressAt(sheet, row, column), span, {
    ...context,
    date1904: context.workbook.date1904,
  });
}

/** The target that a cell states, read as `readTarget` reads it. */
export function targetInCell(
  cell: Cell | null,
  at: Address,
  span: { readonly from: Period; readonly to?: Period },
  context: Reads,
): TargetRead {
  const text = textOf(cell);
  const about = { ...span, rationale: "", at, shown: shownText(cell, context.date1904) };
  const said: TargetInWords =
    typeof cell?.value === "string" ? targetInWords(text) : { says: "a level", figure: text };
  if (said.says === "no target") return saysNone(text, at);
  if (said.says === "a direction") {
    return { targets: [{ state: "direction only", ...about }], remarks: NO_REMARKS };
  }
  const level = said.says === "a level" ? levelOf(said, cell, context, at) : "not a number";
  if (level === "none") return saysNone(text, at);
  if (typeof level === "object" && fitsIn(said, span.from)) {
    return {
      targets: [{ state: "value", ...level.target, ...about }],
      remarks: [...oddCell(level.figure, cell, at), ...oddRate(said, level.figure, text, at)],
    };
  }
  const why = typeof level === "object" ? "for another length of time" : level;
  return {
    targets: [{ state: "unread", ...about }],
    remarks: [notUnderstood("cell", at, about.shown, why)],
  };
}

/** No target, and which words say so where any do. */
function saysNone(text: string, at: Address): TargetRead {
  const said = text.trim();
  if (said === "") return NO_TARGET;
  return { targets: [], remarks: [assumes({ kind: "no target", text: said, at, more: 0 })] };
}

type Level = Extract<TargetInWords, { says: "a level" }>;
type NumberRead = Extract<FigureRead, { read: "number" }>;
type Found = {
  readonly figure: NumberRead;
  readonly target: Pick<TargetLevel, "value" | "upTo" | "strict" | "due">;
};

/** The level a cell states; "none" where a marker or nothing stands there; else why it could not be read. */
function levelOf(
  said: Level,
  cell: Cell | null,
  { legends }: Reads,
  { sheet }: Address,
): Found | "none" | Reason {
  const read = (text: string) =>
    readFigure(
      cell !== null && typeof cell.value === "string" ? { ...cell, value: text } : cell,
      legends,
      sheet,
    );
  const figure = read(said.figure);
  if (figure.read === "blank") return "none";
  if (figure.read === "marker" && figure.meaning !== "zero") return "none";
  const level = figure.read === "marker" ? NIL : figure;
  if (level.read !== "number" || !standsAlone(level)) return whyUnread(figure);
  const end = said.upTo === undefined ? undefined : read(said.upTo);
  const range = rangeOf(said, level, end);
  if (range === undefined) return "a range";
  const { strict, due } = said;
  return {
    figure: level,
    target: { ...range, ...(strict === undefined ? {} : { strict }), ...(due === undefined ? {} : { due }) },
  };
}

const NIL: NumberRead = {
  read: "number",
  value: 0,
  as: "as typed",
  timesHundred: false,
  word: "",
  scaled: false,
  bracketed: false,
  flags: [],
  notes: [],
  status: false,
};

/** Whether nothing but a mark of a note stands beside a target's figure: `90% (85%)` may be two targets. */
function standsAlone({ notes, parts, count }: NumberRead): boolean {
  return parts === undefined && count === undefined && /^[*#†‡§⁰¹²³⁴-⁹\s[\]\d]*$/u.test(notes.join(" "));
}

function whyUnread(figure: FigureRead): Reason {
  switch (figure.read) {
    case "error":
      return "formula error";
    case "formula without a result":
      return "formula without a result";
    case "other":
      return figure.looksLike === "a range" || figure.looksLike === "a decimal mark"
        ? figure.looksLike
        : "not a number";
    case "number":
    case "marker":
    case "blank":
      return "not a number";
  }
}

/** A level alone, or the two ends of a range; nothing where the ends make none. */
function rangeOf(
  { margin }: Level,
  level: NumberRead,
  end: FigureRead | undefined,
): Pick<TargetLevel, "value" | "upTo"> | undefined {
  if (margin !== undefined) return around(level, margin);
  if (end === undefined) return { value: level.value };
  const isRange =
    end.read === "number" && end.as === level.as && end.word === level.word && end.value > level.value;
  return isRange ? { value: level.value, upTo: end.value } : undefined;
}

/** `85% ± 5` is from 80 to 90; a percentage of something else than percentages is nothing that can be told. */
function around({ value, as }: NumberRead, margin: string): Pick<TargetLevel, "value" | "upTo"> | undefined {
  const size = Number.parseFloat(margin);
  if (margin.includes("%") && as !== "percentage") return undefined;
  return { value: settled(value - size), upTo: settled(value + size) };
}

/** Without the dust that adding doubles leaves. */
function settled(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Whether a target is for periods as long as the figures': 30 per quarter is none for a year. One for a year is that of
 * the year in which shorter figures lie, where they add up, which is settled when their unit is known.
 */
function fitsIn(said: TargetInWords, { months }: Period): boolean {
  if (said.says !== "a level" || said.per === undefined) return true;
  return monthsOf(said.per) === months || (said.per === "year" && months < monthsOf("year"));
}

/** A target of so many per 1,000 is one for figures that are a rate per 1,000. */
function oddRate(said: TargetInWords, figure: NumberRead, text: string, at: Address): readonly Remark[] {
  if (said.says !== "a level" || said.rate === undefined || figure.as !== "as typed") return NO_REMARKS;
  return [{ tells: "odd cell", at, cell: { unit: "rate", word: said.rate, text } }];
}
