import { type Drift, type Reading, newerInWords, nothingInWords } from "../../reading/index.ts";
import { type Address, addressName, columnName } from "../../workbook/index.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

type Drifted = { readonly at: Address; readonly kind: Drift["kind"]; readonly says: string };

export const drift = defineCheck({
  id: "S15",
  title: "Workbook differs from its saved answers",
  why: "Answers given for the old columns may be applied to other figures.",
  scope: "workbook",
  check: ({ reading }): readonly Drifted[] =>
    reading.drift.map((each) => ({ at: placeOf(each, reading), kind: each.kind, says: inWords(each) })),
  severity: ({ kind }) => (kind === "contradicted" ? "error" : "warning"),
  message: ({ says }) => `${says}.`,
  cause: ({ at, kind, says }) => (TOLD_ALONE.has(kind) ? says : at.sheet),
  together: (all) => `${all.length} things differ from the saved answers. The first: ${all[0]?.says ?? ""}.`,
  remedy: "Read the workbook again, and answer its questions anew.",
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [() => drifted()],
  },
});

/** What is of one answer, and not of a sheet that has changed. */
const TOLD_ALONE: ReadonlySet<Drift["kind"]> = new Set(["contradicted", "newer figures", "answers nothing"]);

function drifted() {
  const input = scorecard(SOUND);
  const moved = { kind: "column moved", sheet: "Scorecard", heading: "Target", was: 5, is: 6 } as const;
  return { ...input, reading: { ...input.reading, drift: [moved] } };
}

function placeOf(each: Drift, { sheets }: Reading): Address {
  // What is gone has no place of its own: the first sheet is one that somebody can go to.
  if (each.kind === "KPI gone" || each.kind === "sheet gone" || each.kind === "answers nothing") {
    return { sheet: sheets[0]?.sheet ?? "", row: 0, column: 0 };
  }
  if (each.kind === "contradicted" || each.kind === "newer figures") return each.at;
  return { sheet: each.sheet, row: 0, column: each.kind === "column moved" ? each.is : 0 };
}

function inWords(each: Drift): string {
  switch (each.kind) {
    case "column moved":
      return `“${each.heading}” was in column ${columnName(each.was)} and is now in ${columnName(each.is)}`;
    case "column gone":
      return `“${each.heading}” was in column ${columnName(each.was)} and is gone`;
    case "sheet gone":
      return `The sheet “${each.sheet}” is gone`;
    case "contradicted":
      return `The answer “${each.answer}” was refused: ${[each, ...(each.beside ? [each.beside] : [])]
        .map(({ at, text }) =>
          each.isName === true ? `the sheet is called “${text}”` : `${addressName(at)} says “${text}”`,
        )
        .join(" and ")}`;
    case "answers nothing":
      return nothingInWords(each);
    case "newer figures":
      return newerInWords(each);
    case "KPI gone":
      return `The KPI “${each.kpi}” of a saved decision is gone`;
  }
}
