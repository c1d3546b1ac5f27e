import { type FactIndex, isFact } from "../facts/index.ts";
import { endOf, samePeriod } from "../period/index.ts";
import { figuresIn } from "./marks/figures.ts";
import type { Subject } from "./subject.ts";
import { judge } from "./judge.ts";
import type { FigureMark } from "./mark.ts";
import { pairsIn, partClaims } from "./readings/pairs.ts";
import { readFigure } from "./readings/figure.ts";
import { type FigureReading, type Setting, claim } from "./readings/setting.ts";
import { type ClauseSetting, figureSetting, subjectFor } from "./surroundings.ts";

/**
 * The numbers of pairs of which one is a part of the KPI's share as the workbook has it: the other is held to be the
 * other part, whatever its noun.
 */
export function pairedIn(setting: ClauseSetting, index: FactIndex): ReadonlyMap<FigureMark, FigureReading> {
  const found = new Map<FigureMark, FigureReading>();
  for (const pair of pairsIn(setting.figures, setting.all)) {
    const read = ([figure, isWhole]: readonly [FigureMark, boolean]) => {
      const subject = subjectFor(setting, figure);
      const claims = partClaims(figureSetting(setting, figure, subject, []), isWhole);
      const isShare = subject.kpi.unit.kind === "percentage";
      return { figure, claims, isHeld: isShare && judge(claims, index, false).holds !== undefined };
    };
    const both = (
      [
        [pair.part, false],
        [pair.whole, true],
      ] as const
    ).map(read);
    if (!both.some(({ isHeld }) => isHeld)) continue;
    for (const { figure, claims } of both) found.set(figure, { claims, foreign: false, slip: false });
  }
  return found;
}

/**
 * "from 127 to 140": where the one end is a figure that the KPI had, the other is held to be its figure now, whatever noun
 * or reason stands behind it.
 */
export function arrivedIn(setting: ClauseSetting, index: FactIndex): ReadonlyMap<FigureMark, FigureReading> {
  const found = new Map<FigureMark, FigureReading>();
  for (const [i, first] of setting.figures.entries()) {
    const second = setting.figures[i + 1];
    if (second === undefined) continue;
    const [before, between] = [
      setting.all.slice(setting.clause.start, first.start),
      setting.all.slice(first.end, second.start),
    ];
    const isForth = /\bfrom $/iu.test(before) && /^[^.;\d]{0,40}? to $/iu.test(between);
    const isBack = /\bto $/iu.test(before) && /^[^.;\d]{0,30}? from $/iu.test(between);
    if (!isForth && !isBack) continue;
    const [then, now] = isForth ? [first, second] : [second, first];
    if (!isTelling(then)) continue;
    const at = (figure: FigureMark) => figureSetting(setting, figure, subjectFor(setting, figure), []);
    const { holds } = judge(readFigure(at(then)).claims, index, false);
    const here = at(now);
    if (holds?.role !== "level" || samePeriod(holds.period, here.subject.now)) continue;
    const periods = here.periods.filter((period) => !samePeriod(period, holds.period));
    const claims = (periods.length > 0 ? periods : [here.subject.now]).map((period) =>
      claim(here, "level", period),
    );
    found.set(now, { claims, foreign: false, slip: false });
  }
  return found;
}

/** A number of so many digits is no other's by chance. */
function isTelling({ quantity: { value, decimals } }: FigureMark): boolean {
  return value >= FEWEST || decimals > 0;
}

const FEWEST = 10;

/** Whether a number stands in the KPI's own title, meaning or unit: "within 12 weeks" says what is counted. */
export function isDefinition({ quantity, measure }: FigureMark, { kpi }: Subject): boolean {
  const words = `${kpi.title}. ${kpi.meaning}. ${kpi.unit.of}`;
  return figuresIn(words).some((each) => each.quantity.value === quantity.value && each.measure === measure);
}

/** Whether words are of the report's own period, while the newest figure is of an earlier one as long: nothing is known to hold them to. */
export function isBeforeItsFigure({
  subject: { now, kpi },
  report,
  isPeriodNamed,
  isBasisNamed,
}: Setting): boolean {
  const isLate = now.months === report.months && endOf(now) < endOf(report);
  return isLate && kpi.observations.length > 0 && !isPeriodNamed && !isBasisNamed;
}

/** Whether a figure in the KPI's own unit is said of a period that the words name and of which the workbook has none yet. */
export function isOfNoFigure(
  setting: Setting,
  { claims, foreign }: FigureReading,
  index: FactIndex,
): boolean {
  const { figure, subject, isPeriodNamed, report } = setting;
  const { kind } = subject.kpi.unit;
  const isOwnUnit =
    (figure.measure === "per cent" && kind === "percentage") ||
    (figure.measure === "money" && kind === "money") ||
    (figure.measure === "days" && kind === "days");
  const [first] = claims;
  if (!isOwnUnit || foreign || !isPeriodNamed || first === undefined) return false;
  return claims.every(({ kpi, role, period, basis }) => {
    if (role !== "level" || !samePeriod(period, report) || period.months !== subject.now.months) return false;
    const fact = index.factAt({ kpi, period, role, basis });
    return !isFact(fact) && NOT_THERE.has(fact.reason);
  });
}

/** The workbook keeps a place for the figure, and it is empty or says why: a number in its stead has no cell. */
const NOT_THERE: ReadonlySet<string> = new Set([
  "not yet due",
  "not due",
  "late",
  "not recorded",
  "blank",
  "not available",
]);

/** Whether a clause gives how many of a share, or of how many, and not the share itself. */
export function saysOnlyParts(figures: readonly FigureMark[], { kpi, now }: Subject): boolean {
  const own = kpi.observations.find(({ period }) => samePeriod(period, now));
  if (kpi.unit.kind !== "percentage" || own?.state !== "value" || figures.length === 0) return false;
  const ownParts = new Set([own.numerator?.value, own.denominator?.value]);
  return (
    figures.every(({ measure }) => measure === "plain") &&
    figures.some(({ quantity }) => ownParts.has(quantity.value))
  );
}

/** "four quarters in a row", "third of five": the number is told with its words. */
export function isOfRun({ all, clause }: ClauseSetting, { bare, measure }: FigureMark): boolean {
  if (measure === "fraction") return false;
  const after = all.slice(bare.start, clause.end);
  const before = all.slice(clause.start, bare.start);
  return (
    /^[\w-]+ (?:consecutive |successive )?(?:quarters?|years?|months?|periods?)\b/iu.test(after) ||
    /^[\w-]+ of (?:our |the )?[\w-]* ?(?:key )?(?:performance )?targets\b/iu.test(after) ||
    (/\bof (?:our |the )?$/iu.test(before) && /^[\w-]+ (?:key )?(?:performance )?targets\b/iu.test(after)) ||
    /\b(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)) (?:out )?of (?:the )?$/iu.test(before) ||
    /^[\w-]+ partnerships\b/iu.test(after)
  );
}
