import { ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

export const outsideTheTable = defineCheck({
  id: "S14",
  title: "Something outside the table",
  why: "It is not read, and somebody may think that it is.",
  scope: "gap",
  check: ({ gap }) => (gap.why === "outside the table" ? { at: gap.at, text: gap.text } : undefined),
  severity: "information",
  message: ({ text }) => `“${text}” stands outside the table, and was not read.`,
  together: (all) => `${all.length} cells stand outside the table, and were not read.`,
  remedy: "Move it into the table, or into a note of its own.",
  examples: {
    keep: [() => ownFigures([], [["H1", "2025/26 Q1", 81]])],
    break: [() => besideTable()],
  },
});

function besideTable() {
  const input = ownFigures([], [["H1", "2025/26 Q1", 81]]);
  const gap = {
    what: "cell",
    at: { sheet: "Figures", row: 8, column: 0 },
    text: "H1",
    why: "outside the table",
  } as const;
  return { ...input, reading: { ...input.reading, notUnderstood: [gap] } };
}
