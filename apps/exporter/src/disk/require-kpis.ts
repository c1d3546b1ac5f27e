import { subjects } from "@quarterlight/core/layouts";
import { nearestInWords } from "@quarterlight/core/reading";
import { isMeasured } from "@quarterlight/core/register";
import { isPartOfYear } from "@quarterlight/core/tables";
import { type Address, addressName, textOf } from "@quarterlight/core/workbook";
import { Failure } from "../edge/failure.ts";
import type { Understood } from "./understand.ts";

/** The sheets without which Quarterlight's own workbook says nothing. */
const NEEDED = [subjects.kpis, subjects.figures] as const;
/** So many sheets by Quarterlight's names make a workbook its own: one or two may be chance. */
const ENOUGH_TO_KNOW = 4;

/** Stops where a workbook holds no indicator at all, or none with a figure, saying what is missing. */
export function requireKpis(understood: Understood, { figures }: { figures: boolean }): void {
  const { workbook, register } = understood;
  const { name } = workbook;
  const sheet = missingSheet(understood, figures ? NEEDED : [subjects.kpis]);
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
  throw new Failure(`"${name}" ${whyNothing(understood)}`);
}

/** Why a workbook makes no report, nearest reason first, and what to do. */
function whyNothing(understood: Understood): string {
  const { path, register, reading } = understood;
  const look = `To see what was understood, sheet by sheet, run: quarterlight read "${path}"`;
  if (isBlank(understood)) {
    return "is a blank Quarterlight workbook: nothing is filled in yet. Give each indicator a row on the sheet KPIs and each of its figures a row on Figures, then run this again.";
  }
  const [lacking] = reading.questions.flatMap((each) => (each.asks === "current period" ? [each.at] : []));
  if (lacking !== undefined) return `${whatPeriodLacks(understood, lacking)} Nothing else is lacking.`;
  const nearest = reading.sheets
    .flatMap(({ sheet, nearest: table }) => (table === undefined ? [] : [nearestInWords(sheet, table)]))
    .slice(0, 1);
  const listed = register.kpis.length;
  if (listed === 0) return ["holds no table of KPIs that Quarterlight knows.", ...nearest, look].join(" ");
  const sort = `To sort ${listed === 1 ? "it" : "them"} before figures come, run: quarterlight classify "${path}"`;
  const list = listed === 1 ? "names one indicator" : `lists ${listed} indicators`;
  return [`holds no table of KPIs with figures; it ${list} without any.`, ...nearest, sort].join(" ");
}

/** What the headings of a table leave out of their periods: the year of its quarters, or the quarter itself. */
function whatPeriodLacks({ path, workbook }: Understood, at: Address): string {
  const cell = workbook.sheets.find(({ name }) => name === at.sheet)?.rows[at.row]?.[at.column];
  const heading = `“${textOf(cell)}” (${addressName(at)})`;
  if (isPartOfYear(textOf(cell))) {
    return `does not say of which year ${heading} is. Say it, such as: quarterlight read "${path}" --answer period=2025/26.`;
  }
  return `does not say which quarter the figures under ${heading} are of. Say it, such as: quarterlight read "${path}" --answer "period=2025/26 Q2".`;
}

/** Whether it is Quarterlight's own workbook as it comes, without one row filled in. */
function isBlank({ register, reading }: Understood): boolean {
  const { settings: _, ...records } = register;
  const isOwn = reading.sheets.filter(({ layout }) => layout === "quarterlight").length >= ENOUGH_TO_KNOW;
  return isOwn && Object.values(records).every((each) => each.length === 0);
}

/** The needed sheet that a workbook of Quarterlight's own kind lacks. */
function missingSheet(
  { reading }: Understood,
  needed: readonly (typeof NEEDED)[number][],
): string | undefined {
  const there = new Set(reading.sheets.map(({ sheet }) => sheet.trim().toLowerCase()));
  const known = Object.values(subjects).filter(({ sheet }) => there.has(sheet.toLowerCase()));
  if (known.length < ENOUGH_TO_KNOW) return undefined;
  return needed.find(({ sheet }) => !there.has(sheet.toLowerCase()))?.sheet;
}
