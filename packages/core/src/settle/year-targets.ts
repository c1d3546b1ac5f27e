import { comparePeriods, endOf, financialYearOf, monthsOf } from "../period/index.ts";
import { notUnderstood, tell } from "../reading/index.ts";
import { type Kpi, type Target, isLevel, isToDate, mayAddUp } from "../register/index.ts";
import { isTargetToDate, isYearsTarget, namesYearsTarget, saysYear, targetInWords } from "../tables/index.ts";
import { type Address, type Sheet, textOf } from "../workbook/index.ts";
import { betweenLengths } from "./between-lengths.ts";
import { besideRunningTotal } from "./flat-targets.ts";
import type { Pipeline } from "./pipeline.ts";
import { besideTotal } from "./totals-beside.ts";
import { hasUnreadTimes } from "./unread-times.ts";

/**
 * KPIs whose targets are those of the financial year where their own words, the heading over them, the name or another
 * cell of their row, a line alone on their sheet or the sheet's name says so, as `Annual target` does, and the figures are
 * of quarters or months that add up: no single quarter is held against a year's sum. The level of a share, of an
 * average or of what there is on a day holds for each quarter; one that itself says that it is to be reached by the end of
 * the year is due then, and one that says that it is for a year is unread. Beside a year's figure of what adds up a target
 * is unread where figures of parts of the year were, and nothing says that it is the year's: it may be a part's; and so is one beside quarters that is as large as the unread total of
 * their year, or one alone beside a running total: it may be the year's.
 * Beside figures of several lengths it is for that near whose figures it is. One to date is unread beside figures of quarters.
 */
export function settleYearTargets(kpis: readonly Kpi[], context: Pipeline, isOwn: boolean): Kpi[] {
  // Quarterlight's own workbook says in columns of its own from when to when each target holds.
  const isOfYear = isOwn ? () => false : yearsTargetsIn(context);
  const mayBeOfPart = isOwn ? () => false : hasUnreadTimes(context);
  const mayBeOfYear = isOwn ? () => false : besideTotal(context);
  const mayBeEither = isOwn ? () => false : besideRunningTotal(context);
  const lengthOf = isOwn ? () => "own" as const : betweenLengths(context);
  const isHeadedToDate = isOwn ? () => false : headedWith(context, isTargetToDate);
  const ofYear = (target: Target, addsUp: boolean, kpi: Kpi): Target => {
    if (target.from.months >= monthsOf("year")) {
      const isSaid = !isLevel(target) || saidOf(target) !== undefined || isOfYear(target.at);
      return isSaid || !mayAddUp(kpi) || !mayBeOfPart(kpi)
        ? target
        : withoutLength(target, context, "for which length of time");
    }
    const length = lengthOf(kpi, target);
    if (length === "said to be own") return target;
    if (length === "another") return withoutLength(target, context);
    const year = financialYearOf(target.from);
    const said = isLevel(target) ? saidOf(target) : undefined;
    if (!addsUp && said === "by the end of it" && isLevel(target)) return { ...target, due: year };
    if (!addsUp && said === "for it") return withoutLength(target, context);
    const isDueThen = isLevel(target) && target.due !== undefined && endOf(target.due) === endOf(year);
    const isSaid =
      said !== undefined ||
      isDueThen ||
      isOfYear(target.at) ||
      length === "year" ||
      (!isOwn && isPartAmongYears(kpi, target));
    if (!isSaid && length === "not told") return withoutLength(target, context, "for which length of time");
    if (!isSaid && !kpi.cumulative && mayBeOfYear(kpi, target))
      return withoutLength(target, context, "for which length of time");
    if (isHeadedToDate(target.at)) return isToDate(kpi) ? target : withoutLength(target, context);
    if (!isSaid && mayBeEither(kpi, target))
      return withoutLength(target, context, "for which length of time");
    if (isSaid && isToDate(kpi) && isLevel(target))
      return addsUp ? { ...target, from: year, to: year } : { ...target, due: year };
    if (!addsUp || !isSaid) return target;
    return { ...target, from: year, to: year };
  };
  return kpis.map((kpi) => {
    if (kpi.targets.length === 0) return kpi;
    const addsUp = kpi.cumulative || mayAddUp(kpi);
    return { ...kpi, targets: distinct(kpi.targets.map((target) => ofYear(target, addsUp, kpi))) };
  });
}

/** Whether a target that names no period stands beside whole years, of which the newest figure is the first part of one. */
function isPartAmongYears({ observations, monthly }: Kpi, { from, to }: Target): boolean {
  const others = [...observations, ...monthly].filter(({ period }) => comparePeriods(period, from) !== 0);
  return (
    to === undefined &&
    from.months < monthsOf("year") &&
    from.start === financialYearOf(from).start &&
    others.length > 0 &&
    others.every(({ period }) => period.months === monthsOf("year"))
  );
}

/** A year's target stands once for the year, though each of its quarters repeats it. */
function distinct(targets: readonly Target[]): readonly Target[] {
  const seen = new Set<string>();
  return targets.filter((target) => {
    if (target.from.months < monthsOf("year") || !isLevel(target)) return true;
    const { from, to, value, upTo } = target;
    const key = [from.start, from.months, to?.start, value, upTo].join("|");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** What the words of a target say of a year. */
function saidOf({ shown }: Target): "for it" | "by the end of it" | undefined {
  const said = targetInWords(shown);
  if (said.says !== "a level" || said.per !== "year") return undefined;
  return said.byYearEnd === true ? "by the end of it" : "for it";
}

function withoutLength(
  { from, to, rationale, at, shown }: Target,
  { notebook }: Pipeline,
  why: "for another length of time" | "for which length of time" = "for another length of time",
): Target {
  tell(notebook, [notUnderstood("cell", at, shown, why)]);
  return { state: "unread", from, ...(to === undefined ? {} : { to }), rationale, at, shown };
}

/** Whether something beside a target says that it is a year's; each sheet and row is looked through once. */
function yearsTargetsIn(context: Pipeline): (at: Address) => boolean {
  const { workbook } = context;
  const isHeaded = headedWith(context, isYearsTarget);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map<string, boolean>();
  const once = (key: string, ask: () => boolean) => {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
  };
  return (at) => {
    if (isHeaded(at)) return true;
    const sheet = sheets.get(at.sheet);
    if (sheet === undefined) return false;
    return (
      once(at.sheet, () => sheetSaysYear(sheet)) ||
      once(`${at.sheet}|${at.row}`, () => rowSaysYear(sheet, at.row))
    );
  };
}

/** Whether a target stands under a heading of targets that says so of them. */
function headedWith({ notebook }: Pipeline, says: (heading: string) => boolean): (at: Address) => boolean {
  const headed = new Set(
    notebook.sheets
      .flatMap(({ columns }) => columns)
      .filter(({ heading, became }) => says(heading) && (became === "target" || /target/iu.test(heading)))
      .map(({ at }) => `${at.sheet}|${at.column}`),
  );
  return (at) => headed.has(`${at.sheet}|${at.column}`);
}

function sheetSaysYear(sheet: Sheet): boolean {
  return (
    namesYearsTarget(sheet.name) ||
    sheet.rows.some((cells) => {
      const [line, ...more] = cells.filter((cell) => textOf(cell) !== "");
      return line !== undefined && more.length === 0 && namesYearsTarget(textOf(line));
    })
  );
}

/** A cell that names a year's target, or one that says no more than `Annual` in a column about targets. */
function rowSaysYear(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).some((cell, column) => {
    if (typeof cell?.value !== "string") return false;
    const text = textOf(cell);
    if (text.length <= LONGEST && /target/iu.test(text) && isYearsTarget(text)) return true;
    return saysYear(text) && /\btargets?\b/iu.test(headingOver(sheet, row, column));
  });
}

const LONGEST = 80;

/** The nearest text over a cell that is a heading and no cell like it. */
function headingOver(sheet: Sheet, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above -= 1) {
    const text = textOf(sheet.rows[above]?.[column] ?? null);
    if (/\btargets?\b/iu.test(text)) return text;
  }
  return "";
}
