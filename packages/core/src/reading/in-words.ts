/** The single place where a Reading becomes plain English. */
import { periodName } from "../period/index.ts";
import { addressName, cellName, columnName } from "../workbook/index.ts";
import type {
  ColumnReading,
  Counts,
  MarkerReading,
  NotUnderstood,
  Reading,
  SheetReading,
} from "./reading.ts";
import { REASON_REMEDIES } from "./reason-remedies.ts";
import { REASON_WORDS } from "./reason-words.ts";
import { listed } from "./listed.ts";
import { nearestInWords } from "./nearest-words.ts";
import { driftInWords } from "./drift-words.ts";
import { LAYOUT_WORDS, assumptionInWords, clueInWords, questionInWords } from "./words.ts";

/** One part of what a Reading says: a heading and its lines. Parts with nothing to say are left out. */
export type ReadingBlock = { readonly heading: string; readonly lines: readonly string[] };

/** What was understood and what was not, for a person to read in a terminal or a pane. */
export function readingInWords(reading: Reading): readonly ReadingBlock[] {
  const { notUnderstood } = reading;
  return [
    { heading: "What was found", lines: countsInWords(reading.counts) },
    { heading: "Questions only you can settle", lines: reading.questions.map(questionInWords) },
    { heading: "Changed since the answers were saved", lines: reading.drift.map(driftInWords) },
    {
      heading: "Who may see it",
      lines: reading.restrictions.map(({ text, at }) => `“${text}” (${addressName(at)})`),
    },
    {
      heading: "Sheets",
      lines: reading.sheets.flatMap((sheet) => sheetInWords(sheet, isInPieces(reading, sheet))),
    },
    { heading: "Markers", lines: reading.markers.map(markerInWords) },
    { heading: "Taken for granted", lines: reading.assumptions.map(assumptionInWords) },
    {
      heading: `Not understood (${notUnderstood.length})`,
      lines: [...notUnderstood.map(leftOverInWords), ...remediesFor(notUnderstood)],
    },
  ].filter(({ lines }) => lines.length > 0);
}

function countsInWords({
  kpis,
  periods,
  values,
  unread,
  missing,
  flags,
  targets,
  comparators,
}: Counts): string[] {
  const missed = Object.entries(missing).map(([state, count]) => `${count} ${state}`);
  const marked = Object.entries(flags).map(
    ([flag, count]) => `${count} ${flag === "break" ? "breaks in a series" : flag}`,
  );
  return [
    `${many(kpis, "KPI")}, ${many(periods, "period")}, ${many(values, "value")}, ${many(targets, "target")}.`,
    ...(comparators > 0 ? [`${many(comparators, "series")} from other areas to compare with.`] : []),
    ...(missed.length > 0 ? [`Without a value: ${missed.join(", ")}.`] : []),
    ...(unread > 0 ? [`Not read as figures, though something stands there: ${unread}.`] : []),
    ...(marked.length > 0 ? [`Marked: ${marked.join(", ")}.`] : []),
  ];
}

/** Whether several tables of a sheet were read by themselves, so that its name does not tell which is meant. */
function isInPieces({ sheets }: Reading, { sheet }: SheetReading): boolean {
  return sheets.filter((each) => each.sheet === sheet).length > 1;
}

function sheetInWords(sheet: SheetReading, inPieces: boolean): string[] {
  const hidden = `${inPieces ? blockInWords(sheet) : ""}${sheet.visibility === "visible" ? "" : " (hidden)"}`;
  if (sheet.leftOut !== undefined || sheet.layout === undefined) {
    return [
      `“${sheet.sheet}”${hidden}: left out, because ${REASON_WORDS[sheet.leftOut ?? "no table found"]}.`,
      ...(sheet.nearest === undefined ? [] : [`   ${nearestInWords(sheet.sheet, sheet.nearest)}`]),
    ];
  }
  const why = sheet.clues.map(clueInWords).join("; ");
  return [
    `“${sheet.sheet}”${hidden}: read as ${LAYOUT_WORDS[sheet.layout]}${sheet.keeps === undefined ? "" : `, ${sheet.keeps}`}, because ${why}. ${many(sheet.rows, "row")}.`,
    ...(sheet.columns.length > 0 ? [`   Columns: ${listed(columnsInWords(sheet.columns), 40)}.`] : []),
    ...(sheet.areas.length > 0 ? [`   Areas: ${listed(sheet.areas, 40)}.`] : []),
    ...(sheet.hiddenRows.length > 0
      ? [
          `   Hidden rows, read all the same: ${listed(
            sheet.hiddenRows.map((row) => String(row + 1)),
            20,
          )}.`,
        ]
      : []),
    ...(sheet.hiddenColumns.length > 0
      ? [`   Hidden columns, read all the same: ${listed(sheet.hiddenColumns.map(columnName), 20)}.`]
      : []),
  ];
}

function blockInWords({ block }: SheetReading): string {
  if (block === undefined) return "";
  return `, ${cellName({ row: block.top, column: block.left })} to ${cellName({ row: block.bottom, column: block.right })}`;
}

const LONG_RUN = 4;

/** Each column in words; a long run of figures, one period after another, in a few words together. */
function columnsInWords(columns: readonly ColumnReading[]): string[] {
  const runs: ColumnReading[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && isFigure(before) && isFigure(column)) run.push(column);
    else runs.push([column]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length < LONG_RUN || first?.period === undefined || last?.period === undefined)
      return run.map(columnInWords);
    const span = `${columnName(first.at.column)} to ${columnName(last.at.column)}`;
    return [`${span} are ${run.length} columns of figures, from “${first.heading}” to “${last.heading}”`];
  });
}

function isFigure({ became, period }: ColumnReading): boolean {
  return became === "value" && period !== undefined;
}

function columnInWords({ at, heading, became, field, period }: ColumnReading): string {
  const meaning = field ?? (period === undefined ? became : `${became} for ${periodName(period)}`);
  const place = columnName(at.column);
  return heading === meaning ? `${place} “${heading}”` : `${place} “${heading}” is ${meaning}`;
}

function markerInWords({ marker, meaning, count, legend, first }: MarkerReading): string {
  const times = count === 1 ? "once" : `${count} times`;
  return `“${marker}” is taken as ${meaning}, by ${legend} legend: ${times}, first in ${addressName(first)}.`;
}

function leftOverInWords({ what, at, text, why }: NotUnderstood): string {
  const place = what === "sheet" ? `Sheet “${at.sheet}”` : addressName(at);
  const said = text === "" || what === "sheet" ? "" : ` “${listed([text])}”`;
  const effect = what === "row" ? "the row was left out: " : what === "column" ? "the column: " : "";
  return `${place}${said}: ${effect}${REASON_WORDS[why]}.`;
}

/** What to do, once for each reason: “Where this is not a date: Write a date such as 14 November 2025.” */
function remediesFor(leftOvers: readonly NotUnderstood[]): readonly string[] {
  const reasons = [...new Set(leftOvers.map(({ why }) => why))];
  return reasons
    .filter((why) => REASON_REMEDIES[why] !== "")
    .map((why) => `What to do where ${REASON_WORDS[why]}: ${lowerFirst(REASON_REMEDIES[why])}`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function many(count: number, noun: string): string {
  const plural = noun === "series" ? noun : `${noun}s`;
  return `${count} ${count === 1 ? noun : plural}`;
}
