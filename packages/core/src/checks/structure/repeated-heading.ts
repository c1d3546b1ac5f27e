import { ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

export const repeatedHeading = defineCheck({
  id: "S02",
  title: "Two columns with the same heading",
  why: "It may be the one that was kept up to date.",
  scope: "gap",
  check: ({ gap, desk }) => {
    if (gap.why !== "repeated heading") return undefined;
    const table = desk.tables().find(({ sheet }) => sheet.name === gap.at.sheet);
    const same = table?.columns.find(
      ({ heading }) => heading.trim().toLowerCase() === gap.text.toLowerCase(),
    );
    return { at: [gap.at, ...(same ? [same.at] : [])], text: gap.text };
  },
  severity: "error",
  message: ({ text }) => `An earlier column is headed “${text}” too; this one was not read.`,
  remedy: "Rename one of them, or take it out.",
  examples: {
    keep: [() => ownFigures(["Numerator"], [["H1", "2025/26 Q1", 81, 81]])],
    break: [() => ownFigures(["Value"], [["H1", "2025/26 Q1", 81, 82]])],
  },
});
