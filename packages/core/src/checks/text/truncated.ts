import { groupThousands } from "../../figure/index.ts";
import { textOf } from "../../workbook/index.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import type { CellSubject } from "../frame/subjects.ts";

/** The largest numbers of programs that count in 16 or 32 bits. */
const SMALL_LIMITS: ReadonlySet<unknown> = new Set([32_767, 65_535]);
const LARGE_LIMIT = 2_147_483_647;
const LONGEST_OLD_CELL = 255;

export const truncated = defineCheck({
  id: "T10",
  title: "Value cut off at a limit",
  why: "What another program cut off is missing from the report, and nothing shows it.",
  scope: "column",
  check: ({ column, cells }) => [
    ...cells
      .filter(isCutText)
      .map(({ at }) => ({ at, says: `The text is ${LONGEST_OLD_CELL} characters long and breaks off` })),
    ...(column.holds === "figures" ? atLimit(cells) : []).map(({ at, cell }) => ({
      at,
      says: `The figure is ${groupThousands(textOf(cell))}, the largest some programs can hold`,
    })),
  ],
  severity: "warning",
  message: ({ says }) => `${says}.`,
  remedy: "Look it up where it came from.",
  departs:
    "A text that ends with a full stop is whole. 32767 and 65535 count where they stand twice in a column: once is chance. A column too narrow for its figure, shown as #####, loses nothing.",
  examples: {
    keep: [() => scorecard(SOUND), () => counted(32_767, 4)],
    break: [() => counted(32_767, 32_767), () => counted(LARGE_LIMIT, 4)],
  },
});

function counted(first: number, second: number) {
  return scorecard([
    ...SOUND,
    ["H4", "Number of calls", 3, first, 5, 5, 4],
    ["H5", "Number of visits", 3, second, 5, 5, 4],
  ]);
}

function isCutText({ cell: { value } }: CellSubject): boolean {
  return typeof value === "string" && value.length === LONGEST_OLD_CELL && !/[.!?)”"]\s*$/u.test(value);
}

function atLimit(cells: readonly CellSubject[]): readonly CellSubject[] {
  const small = cells.filter(({ cell }) => SMALL_LIMITS.has(cell.value));
  return [...(small.length > 1 ? small : []), ...cells.filter(({ cell }) => cell.value === LARGE_LIMIT)];
}
