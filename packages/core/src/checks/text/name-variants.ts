import { textOf } from "../../workbook/index.ts";
import { SOUND, book, drawnSheet, ownSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";
import type { CellSubject, ColumnSubject, TableColumn, TableSubject } from "../frame/subjects.ts";
import { rowsIn } from "../frame/walk.ts";
import { grouped } from "../frame/grouped.ts";
import { HOUSE_LEGEND, readFigure } from "../../tables/index.ts";
import { isOneLetterApart } from "./one-letter-apart.ts";

const MOST_NAMES = 200;
const LONGEST_NAME = 60;

const NAMED = new Set(["lead", "reporter", "group", "source", "area", "category"]);
const OWN = new Set([
  "group",
  "lead",
  "reporter",
  "source",
  "area",
  "survey",
  "question",
  "theme",
  "population",
  "holder",
]);

export const nameVariants = defineCheck({
  id: "T11",
  title: "One name written in two ways",
  why: "Figures of one service are split between two, and a reader takes them for two.",
  scope: "column",
  check: (subject) => (holdsNames(subject) ? variantsIn(subject) : undefined),
  severity: "warning",
  message: ({ found, usual }) => `“${found}” is written “${usual}” elsewhere in this column.`,
  remedy: "Write it one way.",
  cause: ({ at, found }) => `${at.map(({ sheet, column }) => `${sheet}|${column}`)[0] ?? ""}|${found}`,
  together: (all) => `“${all[0]?.found ?? ""}” is written “${all[0]?.usual ?? ""}” elsewhere in this column.`,
  fix: ({ at, found, usual, areTwo }) => {
    const [first] = at;
    return first && !areTwo ? editOf(first, found, usual, `Write “${usual}” for “${found}”.`) : undefined;
  },
  departs:
    "Never of figures, and without a fix where both names have figures for the same period. Names one letter apart count only where the letter stands in a word of at least four and the rarer name stands once; names with the same words in another order or case always do, their numbers in the same order.",
  examples: {
    keep: [
      () => led("Head of Care", "Head of Care", "Head of Finance"),
      () => led("Ward 1", "Ward 2", "Ward 3"),
      () => led("Team A", "Team A", "Team B"),
      () => led("2.3", "2.3", "3.2"),
      () => themed("Waiting; Being told", "Being told; Waiting"),
      () => led("Zone 1, block 2", "Zone 1, block 2", "Zone 2, block 1"),
    ],
    break: [
      () => led("Head of Care", "Head of Care", "head of care."),
      () => led("Head of Care", "Head of Care", "Head of Cate"),
      () => themed("Waiting; Being told", "Waiting; being told"),
    ],
  },
});

function themed(...themes: readonly string[]) {
  const rows = themes.map((theme, at) => [`F${at + 1}`, "2025/26 Q1", `Words ${at}`, theme]);
  return ownSheet("Feedback", ["Feedback", "Period", "What they said", "Theme"], rows);
}

function led(...leads: readonly string[]) {
  const headings = [
    "Code",
    "Description",
    "2024/25 Q1",
    "2024/25 Q2",
    "2024/25 Q3",
    "2024/25 Q4",
    "Target",
    "Lead",
  ];
  return book(drawnSheet("Scorecard", [headings, ...SOUND.map((row, at) => [...row, leads[at] ?? ""])]));
}

function holdsNames({ column }: ColumnSubject): boolean {
  return column.definition ? OWN.has(column.definition.field) : NAMED.has(column.became);
}

function variantsIn({ table, column, cells }: ColumnSubject) {
  const names = namesIn(column, cells);
  if (names.size > MOST_NAMES) return undefined;
  const byCount = [...names].toSorted(([, a], [, b]) => b.length - a.length);
  return byCount.flatMap(([found, where], index) => {
    const usual = byCount.slice(0, index).find(([name]) => isVariant(found, name, where.length));
    if (usual === undefined) return [];
    const [name, others] = usual;
    const areTwo = TELLS_APART.has(column.became) && haveSameRow(table, column, where, others);
    if (areTwo && fingerprint(found) !== fingerprint(name)) return [];
    return where.map(({ at, cell }) => ({
      at: [at],
      found,
      usual: name,
      areTwo: areTwo || textOf(cell) !== found,
    }));
  });
}

/** The cells of each name. A cell of themes may hold several, with semicolons between. */
function namesIn(
  { definition }: TableColumn,
  cells: readonly CellSubject[],
): ReadonlyMap<string, readonly CellSubject[]> {
  const held = cells.filter(isName);
  if (definition?.field !== "theme") return grouped(held, ({ cell }) => textOf(cell));
  const parts = held.flatMap((subject) =>
    textOf(subject.cell)
      .split(";")
      .map((part) => ({ subject, part: part.trim() }))
      .filter(({ part }) => part !== ""),
  );
  const byPart = grouped(parts, ({ part }) => part);
  return new Map([...byPart].map(([part, found]) => [part, found.map(({ subject }) => subject)]));
}

const TELLS_APART: ReadonlySet<string> = new Set(["area", "category"]);

/** Whether two names stand beside the same period and the same other names: both then have figures, and are two things. */
function haveSameRow(
  table: TableSubject,
  column: TableColumn,
  one: readonly CellSubject[],
  other: readonly CellSubject[],
): boolean {
  const rows = new Map(rowsIn(table).map(({ row, cells }) => [row, cells]));
  const beside = ({ at }: CellSubject) =>
    (rows.get(at.row) ?? [])
      .filter((cell) => cell.column !== column && cell.column.holds !== "figures")
      .map((cell) => `${cell.at.column}=${textOf(cell.cell)}`)
      .join("|");
  const known = new Set(one.map(beside));
  return other.some((cell) => known.has(beside(cell)));
}

/** A word or several: whatever can be read as a figure, or as a mark for none, is no name. */
function isName({ cell }: CellSubject): boolean {
  const isShort = typeof cell.value === "string" && textOf(cell).length <= LONGEST_NAME;
  return isShort && readFigure(cell, [HOUSE_LEGEND]).read === "other";
}

function isVariant(found: string, usual: string, count: number): boolean {
  if (fingerprint(found) === fingerprint(usual)) return true;
  return count === 1 && isOneLetterApart(found.toLowerCase(), usual.toLowerCase());
}

function fingerprint(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const isNumbered = (word: string) => /\p{N}/u.test(word);
  const numbers = words.filter(isNumbered);
  return [...words.filter((word) => !isNumbered(word)).toSorted(), "|", ...numbers].join(" ");
}
