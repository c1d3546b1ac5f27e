import { textOf } from "../../workbook/index.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";
import { isTextFile } from "../frame/text-file.ts";

const LONGEST_NAME = 80;
const STRAY = /^\s|\s$|\S {2,}\S|[\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/u;

export const straySpaces = defineCheck({
  id: "T04",
  title: "Stray space or invisible character",
  why: "Two names that look alike are not the same to Excel, so rows go missing from lookups and sums.",
  scope: "cell",
  check: ({ column, cell, at, desk }) => {
    const { value, formula } = cell;
    if (typeof value !== "string" || formula !== undefined || value.length > LONGEST_NAME) return undefined;
    if (!STRAY.test(value) || textOf(cell) === "" || isTextFile(desk.workbook)) return undefined;
    const isName = column.holds === "ids" || column.holds === "choices" || column.holds === "periods";
    return { at, text: value, clean: textOf(cell).replaceAll(/\s+/gu, " "), isName };
  },
  severity: ({ isName }) => (isName ? "warning" : "information"),
  message: ({ clean }) => `“${clean}” has a space or an invisible character that does not belong.`,
  together: (all) =>
    `${all.length} cells of one column have spaces or invisible characters that do not belong, the first “${all[0]?.clean ?? ""}”.`,
  remedy: "Take it out.",
  fix: ({ at, text, clean }) => editOf(at, text, clean, `Write “${clean}” without it.`),
  departs:
    "Information in titles and other words, which the reader tidies by itself; paragraphs and text files are left alone.",
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [
      () => scorecard([...SOUND, ["H4 ", "Falls (%)", 3, 4, 5, 5, 4]]),
      () => scorecard([...SOUND, ["H4", "Falls\u00a0 (%)", 3, 4, 5, 5, 4]]),
    ],
  },
});
