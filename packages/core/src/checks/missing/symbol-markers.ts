import { textOf } from "../../workbook/index.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";
import { stateMark } from "./state-mark.ts";

const SYMBOLS = new Set([".", "..", "...", ":", "*", "†", "-", "–", "—", "--", "!", "?"]);

export const symbolMarkers = defineCheck({
  id: "M04",
  title: "Symbol for a missing figure",
  why: "A screen reader skips or misreads a bare symbol, and one reader takes a dash for zero where another takes it for not available.",
  severity: "warning",
  scope: "cell",
  check: ({ column, cell, at, desk }) => {
    const text = textOf(cell);
    if (column.holds !== "figures" || !SYMBOLS.has(text)) return undefined;
    const marker = desk.reading.markers.find((each) => each.marker === text);
    return marker ? { at, text, taken: marker.meaning } : undefined;
  },
  message: ({ text, taken }) => `“${text}” stands for a figure, and was taken as ${taken}.`,
  cause: ({ at, text }) => `${at.sheet}|${text}`,
  together: (all) => {
    const texts = [...new Set(all.map(({ text }) => `“${text}”`))];
    return `${all.length} cells hold ${texts.join(" and ")} for a figure, taken as ${all[0]?.taken ?? ""}.`;
  },
  remedy: "Put a mark with one meaning, such as [x] for not available or [c] for suppressed.",
  fix: ({ at, text, taken }) => editOf(at, text, stateMark(taken), `Put ${stateMark(taken)} for “${text}”.`),
  examples: {
    keep: [() => scorecard([...SOUND, ["H4", "Falls (%)", 3, 4, "[x]", 5, 4]])],
    break: [() => scorecard([...SOUND, ["H4", "Falls (%)", 3, 4, "-", 5, 4]])],
  },
});
