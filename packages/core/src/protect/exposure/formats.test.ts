import { expect, test } from "vitest";
import { read } from "../../read/index.ts";
import { type Cell, type Workbook, shownText, sheetOf } from "../../workbook/index.ts";
import { exposuresIn, identifyingWords } from "./exposures.ts";
import { hushOf } from "./hush.ts";

function workbookOf(...cells: readonly Cell[]): Workbook {
  const headings = [{ value: "Title" }, { value: "2025/26 Q1" }];
  const rows = [headings, ...cells.map((cell) => [{ value: "Falls" }, cell])];
  return { name: "KPIs.xlsx", date1904: false, sheets: [{ ...sheetOf("Figures", []), rows }] };
}

const FORMATS: readonly (readonly [string, number, readonly string[], string])[] = [
  ['0" Effie Quillanmoor 07700 900123"', 120, ["person stop", "telephone stop"], "Quillanmoor"],
  ['0" AB99 8ZQ"', 120, ["postcode stop"], "8ZQ"],
  ['"07700 "000000', 900_123, ["telephone stop"], "900123"],
  ['"010180"0000', 6302, ["chi stop"], "6302"],
  ["[$q.moor@example.net] 0", 5, ["email stop"], "moor"],
  ['0;-0;"AB99 8ZQ"', 0, ["postcode stop"], "8ZQ"],
  ['0" bed days"', 120, [], ""],
  ['#,##0" of 65"', 120, [], ""],
  ["d mmm yyyy", 46_112, [], ""],
  ['[<5]"fewer than 5";0', 3, [], ""],
  ['"£"#,##0.0,,"m"', 1_234_567_890, [], ""],
];

test.each(FORMATS)(
  "%s with %d holds %j, and what is shown is told without it",
  (format, value, kinds, secret) => {
    const cell: Cell = { value, format };
    const workbook = workbookOf(cell, { value: 7, format: "0" }, cell);
    const { register } = read(workbook);
    const found = exposuresIn(workbook, register).filter(({ holder }) => holder === "number format");
    expect([...new Set(found.map(({ kind, level }) => `${kind} ${level}`))].toSorted()).toEqual(kinds);
    const shown = `Falls: ${shownText(cell)}.`;
    const told = hushOf(identifyingWords(workbook, register))(shown);
    expect({ isWhole: told === shown, holds: secret !== "" && told.includes(secret) }).toEqual({
      isWhole: kinds.length === 0,
      holds: false,
    });
  },
);

test("what a format says is told once a sheet, and what a number makes of it once a cell", () => {
  const said = workbookOf(
    ...Array.from({ length: 9 }, (_, at) => ({ value: at + 1, format: '0" 07700 900123"' })),
  );
  const made = workbookOf(
    ...Array.from({ length: 9 }, (_, at) => ({ value: 900_120 + at, format: '"07700 "000000' })),
  );
  expect(exposuresIn(said, read(said).register).map(({ kind }) => kind)).toEqual(["telephone"]);
  expect(exposuresIn(made, read(made).register).map(({ hint }) => hint)).toEqual(
    Array.from({ length: 9 }, (_, at) => `ending 2${at}`),
  );
});
