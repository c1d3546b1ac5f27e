import { describe, expect, test } from "vitest";
import { check } from "@quarterlight/core/checks";
import { read } from "@quarterlight/core/read";
import { type Measured, isMeasured } from "@quarterlight/core/register";
import { type Address, type Cell, type Workbook, textOf } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { fewBytes } from "../support/few-kpis.ts";

/** One fault planted in a cell of the worked example, as a person would make it, and the check that must tell it. */
const file = await readFile("example.xlsx", await fewBytes());
if (!file.ok) throw new Error("the worked example was refused");
const sound = file.workbook;
const { register } = read(sound);
const before = new Set(toldIn(sound));

/** A percentage for the reporting period with its numerator and denominator, of a KPI with a target. */
const figure = printedShare();

const REPORTED: readonly (readonly [string, Cell["value"] | Cell, string])[] = [
  ["a number stored as text", String(figure.value), "T01 warning"],
  ["a word for a figure", "n/a", "T05 warning"],
  ["a blank beside its parts", null, "M15 error"],
  ["a formula error", { value: { error: "#DIV/0!" }, formula: "A1/0" }, "T03 error"],
  ["another figure than its parts give", figure.value - 7, "A01 error"],
  ["a slipped point", figure.value * 10, "A04 error"],
  ["a negative", -4, "A04 error"],
  ["a note mark", `${figure.value}*`, "T13 warning"],
  ["a unit in the cell", `${figure.value} people`, "T12 warning"],
];

describe("a fault in a printed figure is told", () => {
  test.each(REPORTED)("%s", (_, value, expected) => {
    expect(newlyTold(withCell(figure.at, value))).toContain(expected);
  });

  test.each([
    ["a wrong year", 1, "2025/27 Q2", "D03 error"],
    ["no period", 1, "soon", "D01 error"],
    ["a period to come", 1, "2031/32 Q2", "D06 error"],
    ["a code that no KPI has", 0, "ZZ-99", "S12 error"],
    ["no code", 0, null, "K01 error"],
    ["a space in the code", 0, "as it was, with a space", "T04 warning"],
  ] as const)("%s", (_, column, value, expected) => {
    const at = { ...figure.at, column };
    const now = value === "as it was, with a space" ? `${textOf(cellAt(at))} ` : value;
    expect(newlyTold(withCell(at, now))).toContain(expected);
  });
});

describe("and so is one in its parts", () => {
  test.each([
    ["no denominator", "denominator", null, "A03 error"],
    ["a denominator of 0", "denominator", 0, "A03 error"],
    ["a numerator larger than all of them", "numerator", 1e6, "A02 error"],
  ] as const)("%s", (_, part, value, expected) => {
    const at = figure[part]?.at;
    expect(at && newlyTold(withCell(at, value))).toContain(expected);
  });
});

test("a quarter pasted over the next is one finding", () => {
  const { period } = register.settings;
  const edits = register.kpis.flatMap(({ observations }) => {
    const at = observations.findIndex(
      (each) => each.period.start === period?.start && each.period.months === 3,
    );
    const [now, was] = [observations[at], observations[at - 1]];
    return isMeasured(now) && isMeasured(was) ? [{ at: now.at, cell: cellAt(was.at) }] : [];
  });
  const copied = edits.reduce((workbook, { at, cell }) => withCell(at, cell, workbook), sound);
  expect(newlyTold(copied).filter((told) => told === "P09 error")).toHaveLength(1);
});

function printedShare(): Measured {
  const { period } = register.settings;
  const first = register.kpis
    .filter(
      ({ unit, targets, frequency }) =>
        unit.kind === "percentage" && targets.length > 0 && frequency === "quarter",
    )
    .flatMap(({ observations }) => observations.filter(isMeasured))
    .find(
      (each) => each.period.start === period?.start && each.numerator && each.denominator && each.value > 20,
    );
  if (!first) throw new Error("the worked example prints no percentage with its parts");
  return first;
}

function toldIn(workbook: Workbook): readonly string[] {
  return check({ workbook, ...read(workbook) }).map(
    ({ check: id, severity, at }) => `${id} ${severity}|${at.length}`,
  );
}

function newlyTold(workbook: Workbook): readonly string[] {
  return toldIn(workbook)
    .filter((told) => !before.has(told) || told.startsWith("T0"))
    .map((told) => told.split("|")[0] ?? "");
}

function cellAt({ sheet, row, column }: Address): Cell | null {
  return sound.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column] ?? null;
}

function withCell(at: Address, value: Cell["value"] | Cell, workbook = sound): Workbook {
  const cell = typeof value === "object" && value !== null && "value" in value ? value : { value };
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== at.sheet) return sheet;
    const row = [...(sheet.rows[at.row] ?? [])];
    row[at.column] = cell.value === null ? null : cell;
    return { ...sheet, rows: sheet.rows.with(at.row, row) };
  });
  return { ...workbook, sheets };
}
