import type { Address } from "../../workbook/index.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

const UNIT = /^£?\s*[\d.,]+\s*(?<unit>[a-z][a-z ]{0,20})$/i;

type Inside = { readonly at: Address; readonly text: string };

export const unitInValue = defineCheck({
  id: "T12",
  title: "Unit typed into the figure's cell",
  why: "With words beside it the figure is text, and is missing from the report.",
  scope: "workbook",
  check: ({ reading }): readonly Inside[] =>
    reading.notUnderstood
      .filter(({ why, text }) => (why === "not a figure" && UNIT.test(text)) || why === "a different unit")
      .map(({ at, text }) => ({ at, text })),
  severity: "warning",
  message: ({ text }) => `“${text}” is not a plain figure in the KPI's unit.`,
  cause: ({ at }) => `${at.sheet}|${at.column}`,
  together: (all) =>
    `${all.length} cells of one column hold a unit beside the figure, the first “${all[0]?.text ?? ""}”.`,
  remedy: "Leave only the number in the cell, and name the unit in the KPI's row.",
  departs: "£4k, 85% and the like are read as what they say, and are no fault.",
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [() => scorecard([...SOUND, ["H4", "Wait to start", "3 days", 4, 5, 5, 4]])],
  },
});
