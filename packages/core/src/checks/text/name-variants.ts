import { textOf } from "../../workbook/index.ts";
import { SOUND, book, drawnSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";
import type { CellSubject, ColumnSubject } from "../frame/subjects.ts";
import { grouped } from "../frame/grouped.ts";
import { isOneLetterApart } from "./one-letter-apart.ts";

const MOST_NAMES = 200;
const LONGEST_NAME = 60;

const NAMED = new Set(["lead", "reporter", "group", "source", "area", "category", "measure"]);
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
  check: (subject) => (holdsNames(subject) ? variantsIn(subject.cells) : undefined),
  severity: "warning",
  message: ({ found, usual }) => `“${found}” is written “${usual}” elsewhere in this column.`,
  remedy: "Write it one way.",
  cause: ({ at, found }) => `${at.map(({ sheet, column }) => `${sheet}|${column}`)[0] ?? ""}|${found}`,
  together: (all) => `“${all[0]?.found ?? ""}” is written “${all[0]?.usual ?? ""}” elsewhere in this column.`,
  fix: ({ at, found, usual }) => {
    const [first] = at;
    return first ? editOf(first, found, usual, `Write “${usual}” for “${found}”.`) : undefined;
  },
  departs:
    "Names one letter apart count only where neither is a number and the rarer one stands once; names with the same words in another order or case always do.",
  examples: {
    keep: [
      () => led("Head of Care", "Head of Care", "Head of Finance"),
      () => led("Ward 1", "Ward 2", "Ward 3"),
    ],
    break: [
      () => led("Head of Care", "Head of Care", "head of care."),
      () => led("Head of Care", "Head of Care", "Head of Cate"),
    ],
  },
});

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

function variantsIn(cells: readonly CellSubject[]) {
  const names = grouped(
    cells.filter(({ cell }) => typeof cell.value === "string" && textOf(cell).length <= LONGEST_NAME),
    ({ cell }) => textOf(cell),
  );
  if (names.size > MOST_NAMES) return undefined;
  const byCount = [...names].toSorted(([, a], [, b]) => b.length - a.length);
  return byCount.flatMap(([found, where], index) => {
    const usual = byCount.slice(0, index).find(([name]) => isVariant(found, name, where.length))?.[0];
    return usual === undefined ? [] : where.map(({ at }) => ({ at: [at], found, usual }));
  });
}

function isVariant(found: string, usual: string, count: number): boolean {
  if (fingerprint(found) === fingerprint(usual)) return true;
  return count === 1 && isOneLetterApart(found.toLowerCase(), usual.toLowerCase());
}

function fingerprint(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.toSorted().join(" ");
}
