import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

const LIMITS: ReadonlySet<number> = new Set([32_767, 65_535, 2_147_483_647]);
const LONGEST_OLD_CELL = 255;

export const truncated = defineCheck({
  id: "T10",
  title: "Value cut off at a limit",
  why: "What another program cut off is missing from the report, and nothing shows it.",
  scope: "cell",
  check: ({ cell: { value }, at, column }) => {
    if (typeof value === "string" && value.length === LONGEST_OLD_CELL) {
      return { at, says: `The text is exactly ${LONGEST_OLD_CELL} characters long` };
    }
    if (typeof value !== "number" || column.holds !== "figures") return undefined;
    return LIMITS.has(value)
      ? { at, says: `The figure is ${String(value)}, the largest some programs can hold` }
      : undefined;
  },
  severity: "warning",
  message: ({ says }) => `${says}.`,
  remedy: "Look it up where it came from.",
  departs: "A column too narrow for its figure, shown as #####, loses nothing and is left alone.",
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [() => scorecard([...SOUND, ["H4", "Number of calls", 3, 32_767, 5, 5, 4]])],
  },
});
