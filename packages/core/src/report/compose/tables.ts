import { type FactSheet, measuredOf } from "../../facts/index.ts";
import { isTimeAlone, keyTo, listed, lowerFirst, name, namesOf, plainText } from "../../narrative/index.ts";
import { periodName } from "../../period/index.ts";
import type { LineChart } from "../model/chart.ts";
import { isTelling } from "../model/telling.ts";
import type { Cell, Table } from "../model/text.ts";
import {
  aimCell,
  changeCell,
  hasThen,
  nameCell,
  nowCell,
  peerCell,
  statusCell,
  trendCell,
} from "./row-cells.ts";
import { thenCell, thenOf } from "./then.ts";

type Column = {
  readonly head: string;
  readonly numeric?: true;
  /** Of which rows it says what no other column does; left out where it is none. */
  readonly tells?: (facts: FactSheet) => boolean;
  readonly cell: (facts: FactSheet) => Cell;
};

/** What a row needs beside the facts: where the KPI is told, else empty, and its chart, where it has one. */
export type Beside = {
  readonly to: (facts: FactSheet) => string;
  readonly chart: (facts: FactSheet) => LineChart | undefined;
};

/** The same in a section that has named national outcomes, or none. */
type Placed = Beside & { readonly outcomes: readonly number[] };

/** Every target of a section: how it stood, how it stands, and against what. */
export function glanceTable(title: string, sheets: readonly FactSheet[], beside: Placed): Table | undefined {
  return tableOf(`${title}: our targets at a glance`, sheets, [
    { head: "Indicator", cell: (facts) => nameCell(facts, beside.to(facts), beside.outcomes) },
    { head: "Over time", cell: (facts) => trendCell(beside.chart(facts)) },
    ...FIGURES,
    { head: "Change", cell: changeCell },
    { head: "Target", numeric: true, cell: aimCell },
    { head: "Status", cell: statusCell },
  ]);
}

/** What is watched, beside the nation and the peer group in place of a target. */
export function watchTable(
  title: string,
  sheets: readonly FactSheet[],
  beside: Placed,
  areas: readonly string[],
): Table | undefined {
  return tableOf(`${title}: ${captionOf(sheets)}`, sheets, [
    { head: "Indicator", cell: (facts) => nameCell(facts, beside.to(facts), beside.outcomes) },
    { head: "Over time", cell: (facts) => trendCell(beside.chart(facts)) },
    ...FIGURES,
    { head: "Change", cell: changeCell },
    ...areas.map((area): Column => ({
      head: area,
      numeric: true,
      tells: (facts) => peerCell(facts, area).kind === "text",
      cell: (facts) => peerCell(facts, area),
    })),
  ]);
}

/** What nobody has classed yet is not said to be watched. */
function captionOf(sheets: readonly FactSheet[]): string {
  const isUndecided = ({ standing }: FactSheet) => standing === "undecided";
  if (!sheets.some(isUndecided)) return "what we watch, which has no target";
  return sheets.every(isUndecided)
    ? "what is not yet classed, which has no target"
    : "what we watch or have not yet classed, which has no target";
}

const FIGURES: readonly Column[] = [
  { head: "Now", numeric: true, cell: nowCell },
  {
    head: "Before",
    numeric: true,
    tells: (facts) => hasThen(facts, "previous"),
    cell: (facts) => thenCell(facts, "previous"),
  },
  {
    head: "A year ago",
    numeric: true,
    // The year before a yearly figure stands in the column of what was before.
    tells: (facts) => hasThen(facts, "year before") && (measuredOf(facts.latest)?.period.months ?? 0) < 12,
    cell: (facts) => thenCell(facts, "year before"),
  },
];

/** A table without the columns that would say nothing in every row. */
function tableOf(
  caption: string,
  sheets: readonly FactSheet[],
  columns: readonly Column[],
): Table | undefined {
  const rows = sheets.map((facts) => columns.map(({ cell }) => cell(facts)));
  const kept = columns.flatMap(({ tells }, i) =>
    i === 0 || (tells ? sheets.some(tells) : isTelling(rows.flatMap((row) => row[i] ?? []))) ? [i] : [],
  );
  if (rows.length === 0 || kept.length < 2) return undefined;
  const marks = new Set(rows.flatMap((row) => kept.flatMap((i) => marksOf(row[i]))));
  const typed = notesOf(sheets);
  return {
    caption,
    head: kept.flatMap((i) => columns[i]?.head ?? []),
    rows: rows.map((row) => kept.flatMap((i) => row[i] ?? [])),
    numeric: kept.flatMap((i, at) => (columns[i]?.numeric ? [at] : [])),
    notes: [...keyTo(marks), ...typed.map(({ note }) => note)],
    ...(typed.length > 0 ? { typed } : {}),
  };
}

/**
 * What stands in the workbook beside figures of now, and beside figures before that were revised or estimated; once where
 * several share it, and nothing of what the row's own time says.
 */
function notesOf(sheets: readonly FactSheet[]): NonNullable<Table["typed"]> {
  const noted = sheets.flatMap((facts) => {
    const { kpi, now, latest, standing } = facts;
    const shown = now ?? measuredOf(latest);
    const earlier = [...new Set(THEN.flatMap((basis) => thenOf(facts, basis) ?? []))].filter(
      ({ flags }) => flags.includes("revised") || flags.includes("estimated"),
    );
    return [
      // What is judged is told in sentences, which say the note of now too.
      ...(shown && standing !== "target" && !isTimeAlone(shown.note ?? "")
        ? [{ title: kpi.title, from: shown }]
        : []),
      ...earlier.map((from) => ({ title: `${kpi.title}, ${periodName(from.period)}`, from })),
    ].map(({ title, from }) => ({ id: kpi.id, title, words: from.note?.trim() ?? "", at: from.at }));
  });
  return [...new Set(noted.map(({ words }) => words))]
    .filter((words) => words !== "")
    .map((words) => {
      const those = noted.filter((each) => each.words === words);
      const titles = those.map(({ title }, i) => [name(i === 0 ? title : lowerFirst(title))]);
      return {
        note: `${plainText(listed(titles))}: ${words}`,
        of: those.map(({ id }) => id),
        cells: namesOf(those.map(({ at }) => at)),
      };
    });
}

const THEN = ["previous", "year before"] as const;

function marksOf(cell: Cell | undefined): readonly string[] {
  if (cell?.kind === "text") return cell.marks;
  return cell?.kind === "missing" ? [cell.text] : [];
}
