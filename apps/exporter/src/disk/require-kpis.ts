import { subjects } from "@quarterlight/core/layouts";
import { isMeasured } from "@quarterlight/core/register";
import { Failure } from "../edge/failure.ts";
import type { Understood } from "./understand.ts";

/** The sheets without which Quarterlight's own workbook says nothing. */
const NEEDED = [subjects.kpis, subjects.figures] as const;
/** So many sheets by Quarterlight's names make a workbook its own: one or two may be chance. */
const ENOUGH_TO_KNOW = 4;

/** Stops where a workbook holds no indicator at all, or none with a figure, saying what is missing. */
export function requireKpis(understood: Understood, { figures }: { figures: boolean }): void {
  const { path, workbook, register } = understood;
  const { name } = workbook;
  const sheet = missingSheet(understood);
  if (sheet !== undefined) {
    throw new Failure(
      `"${name}" has no sheet "${sheet}", and without it there is nothing to report. Add the sheet, or copy it from a new workbook made with: quarterlight template`,
    );
  }
  const hasFigures = register.kpis.some(({ observations }) => observations.some(isMeasured));
  if (register.kpis.length > 0 && (hasFigures || !figures)) return;
  const areas = understood.reading.questions.find((question) => question.asks === "area");
  if (areas?.asks === "area" && figures) {
    const some = areas.choices.slice(0, 3).map((area) => `"${area}"`);
    throw new Failure(
      `"${name}" holds the figures of ${areas.choices.length} areas. Say which is yours with --area, such as ${some.join(", ")}.`,
    );
  }
  const what =
    register.kpis.length === 0 ? "no table of KPIs that Quarterlight knows" : "no figures for its KPIs";
  throw new Failure(
    `"${name}" holds ${what}. To see what was understood, sheet by sheet, run: quarterlight read "${path}"`,
  );
}

/** The needed sheet that a workbook of Quarterlight's own kind lacks. */
function missingSheet({ reading }: Understood): string | undefined {
  const there = new Set(reading.sheets.map(({ sheet }) => sheet.trim().toLowerCase()));
  const known = Object.values(subjects).filter(({ sheet }) => there.has(sheet.toLowerCase()));
  if (known.length < ENOUGH_TO_KNOW) return undefined;
  return NEEDED.find(({ sheet }) => !there.has(sheet.toLowerCase()))?.sheet;
}
