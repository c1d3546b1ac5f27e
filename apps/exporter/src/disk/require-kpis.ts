import { subjects } from "@quarterlight/core/layouts";
import { isMeasured } from "@quarterlight/core/register";
import { Failure } from "../edge/failure.ts";
import type { Understood } from "./understand.ts";

/** The sheets without which Quarterlight's own workbook says nothing. */
const NEEDED = [subjects.kpis, subjects.figures] as const;

/** Stops where a workbook holds no indicator at all, or none with a figure, saying what is missing. */
export function requireKpis(understood: Understood, { figures }: { figures: boolean }): void {
  const { path, workbook, register } = understood;
  const hasFigures = register.kpis.some(({ observations }) => observations.some(isMeasured));
  if (register.kpis.length > 0 && (hasFigures || !figures)) return;
  const sheet = missingSheet(understood);
  if (sheet !== undefined) {
    throw new Failure(
      `"${workbook}" has no sheet "${sheet}", and without it there is nothing to report. Add the sheet, or copy it from a new workbook made with: quarterlight template`,
    );
  }
  const what =
    register.kpis.length === 0 ? "no table of KPIs that Quarterlight knows" : "no figures for its KPIs";
  throw new Failure(
    `"${workbook}" holds ${what}. To see what was understood, sheet by sheet, run: quarterlight read "${path}"`,
  );
}

/** The needed sheet that a workbook of Quarterlight's own kind lacks. */
function missingSheet({ reading }: Understood): string | undefined {
  const there = new Set(reading.sheets.map(({ sheet }) => sheet.trim().toLowerCase()));
  const isOwn = Object.values(subjects).some(({ sheet }) => there.has(sheet.toLowerCase()));
  return isOwn ? NEEDED.find(({ sheet }) => !there.has(sheet.toLowerCase()))?.sheet : undefined;
}
