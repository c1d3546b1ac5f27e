import type { Claim } from "../../claims/index.ts";
import { type Period, endOf, financialYearOf, previous, yearBefore } from "../../period/index.ts";
import { isSaid } from "../areas.ts";
import { ownerOf } from "./owner.ts";
import { isRange, range } from "./range.ts";
import { isAddedUp, lastIn, spanOf, spansMeant, sumOver } from "./spans.ts";
import { type FigureReading, type Setting, TARGET_AFTER, TARGET_BEFORE, claim, read } from "./setting.ts";

/** A level, a target, another area's figure, or the end of the series that the words name. */
export function plain(setting: Setting): FigureReading {
  const { before, after, areas, periods, subject, bases } = setting;
  if (isTolerance(setting)) return read(tolerance(setting));
  if (TARGET_MOVED.test(`${setting.earlier}${setting.clause}`)) return read(everyTarget(setting));
  // "between 66% in Longbay and 75% in Northmuir": each end is an area's own.
  if (isRange(setting) && areas.length < 2) return range(setting);
  const whose = areas.length > 0 ? ownerOf(setting) : undefined;
  if (whose !== undefined)
    return read([...peer(setting, whose.area), ...(whose.isSure ? [] : level(setting))]);
  // "Moorfoot does better than we do (7.1)": a bracket may hold either's.
  const others = /\(\s*$/u.test(before)
    ? subject.kpi.comparators.filter(({ area }) => isSaid(setting.earlier, area))
    : [];
  if (others.length > 0)
    return read([...level(setting), ...others.flatMap(({ area }) => peer(setting, area))]);
  // "half waited 21.4 days or less": the edge may be the figure's own.
  if (/^,? ?(?:or|and) (?:fewer|less|more|over|under)\b/iu.test(after) && !TARGET_BEFORE.test(before))
    return read([...targets(setting), ...level(setting)]);
  if (TARGET_AFTER.test(after) || TARGET_BEFORE.test(before)) return read(targets(setting));
  if (
    /\brevised from\s*$|\b(?:first|originally|previously|initially) (?:published|reported) (?:as|at)\s*$/iu.test(
      before,
    )
  )
    return read(periods.map((period) => claim(setting, "before revision", period)));
  if (
    /\b(?:against|compared (?:with|to)|versus|than(?: the)?|from(?: a (?:high|low) of)?|on the|after|with|of a|up on|down on)\s*(?:the\s*)?$/iu.test(
      before,
    ) &&
    !/\brevised\b/iu.test(before)
  ) {
    const then = setting.isPeriodNamed ? periods : [];
    const named = setting.isBasisNamed ? bases : [];
    const all =
      RISE_FROM.test(before) && named.length === 0
        ? [...then, previous(subject.now), yearBefore(subject.now)]
        : [...then, ...named];
    const levels = (all.length > 0 ? all : [previous(subject.now), yearBefore(subject.now)]).flatMap(
      (period) => levelAt(setting, period),
    );
    const asTarget = /\b(?:against|than)\b/iu.test(before) ? targets(setting) : [];
    const base = /\bafter\b|\bwith\b|\bof a\b/iu.test(before.slice(-8)) ? level(setting) : [];
    return read([...base, ...levels, ...asTarget]);
  }
  return read([...level(setting), ...ends(setting)]);
}

/** "so the increase from 440": where it was before, whatever time its sentence tells of. */
const RISE_FROM =
  /\b(?:the|an?|that|this) (?:\p{L}+ )?(?:increase|rise|fall|drop|decrease|reduction|improvement|change|jump|growth) from\s*$/iu;

/** "The target went from 62% to 65% in April": each is a target, of its own time. */
export const TARGET_MOVED =
  /\btargets?[,:]? (?:which |that )?(?:(?:has|have|was|were) )?(?:been )?(?:becomes?|became|rises|goes|moves|falls|went|gone|rose|fell|moved|changed|raised|lowered|cut|tightened|relaxed|increased|reduced|put up|brought down)\b/iu;

function everyTarget(setting: Setting): readonly Claim[] {
  const { kpi, now } = setting.subject;
  return kpi.targets.map(({ from }) =>
    unhedged(claim(setting, "target", { start: from.start, months: now.months })),
  );
}

/** "under 60 people" is how a target is worded: the edge is the target. */
function unhedged(said: Claim): Claim {
  return { ...said, hedge: undefined };
}

function level(setting: Setting): readonly Claim[] {
  const levels = setting.periods.flatMap((period) => levelAt(setting, period));
  if (setting.isPeriodNamed) return levels;
  const { spans, isNamed } = spansMeant(setting);
  const sums = spans.map((span) => sumOver(setting, span));
  // "We took 385 books over the year": a year is held to its own sum, and to no part of it.
  if (isNamed && isAddedUp(setting.subject.kpi)) return sums;
  return [...levels, ...sums];
}

/** A running total may be told as it stands, or by what one quarter added where the words name it. */
function levelAt(setting: Setting, period: Period): readonly Claim[] {
  const { kpi } = setting.subject;
  if (period.months > setting.subject.now.months)
    return [
      ...endsOver(setting, period),
      sumOver(setting, period),
      ...(isAddedUp(kpi) ? [] : [claim(setting, "level", lastIn(setting, period))]),
      claim(setting, "level", period),
    ];
  if (
    kpi.cumulative &&
    setting.isPeriodNamed &&
    !/\b(?:since|end of|point|so far|by)\b/iu.test(setting.clause)
  ) {
    const isDuring = /\b(?:alone|in|during)\b/iu.test(setting.clause);
    return isDuring
      ? [claim(setting, "alone", period)]
      : [claim(setting, "alone", period), claim(setting, "level", period)];
  }
  return [claim(setting, "level", period)];
}

/** "at the peak in 2023/24": an end of what the year had. */
function endsOver(setting: Setting, period: Period): readonly Claim[] {
  if (!PEAK.test(setting.clause)) return [];
  const last = lastIn(setting, period);
  const span = spanOf(setting, period);
  return [claim(setting, "lowest", last, span), claim(setting, "highest", last, span)];
}

const PEAK = /\b(?:peak(?:ed)?|trough|best|worst|highest|lowest|longest|shortest|high|low)\b/iu;

function ends(setting: Setting): readonly Claim[] {
  const words = `${setting.earlier} ${setting.clause}`;
  if (!/\b(?:best|worst|highest|lowest|longest|shortest|high|low|record|peak)\b/iu.test(words)) return [];
  const { now } = setting.subject;
  return setting.isPeriodNamed ? [] : [claim(setting, "lowest", now), claim(setting, "highest", now)];
}

function targets(setting: Setting): readonly Claim[] {
  const { subject, report, periods } = setting;
  const year = financialYearOf(report);
  const isOfYear = /\byear\b|\bMarch\b/iu.test(setting.clause) && subject.kpi.cumulative;
  const last = { start: endOf(year) - subject.now.months, months: subject.now.months };
  const next = { start: endOf(year), months: subject.now.months };
  const isNext = /\bnext (?:financial )?year['’]?s?\b[^.;,]{0,20}$/iu.test(setting.before);
  const named = isNext ? [next] : setting.isPeriodNamed ? periods : [subject.now];
  return [
    ...named.map((period) => (period.months > subject.now.months ? lastIn(setting, period) : period)),
    ...(isOfYear ? [last] : []),
  ].flatMap((period) => {
    if (isYetToBeSet(setting, period)) return [];
    const said = claim(setting, "target", period);
    return said.hedge !== undefined && BOUNDS.has(said.hedge) ? unhedged(said) : said;
  });
}

/** "a target of 4.0 for next year": the workbook may say nothing of it yet, whatever has held until now. */
function isYetToBeSet({ report, isAhead, subject: { kpi } }: Setting, period: Period): boolean {
  return (
    (isAhead || period.start >= endOf(report)) &&
    !kpi.targets.some(({ from }) => from.start >= endOf(report) && (isAhead || from.start <= period.start))
  );
}

const BOUNDS: ReadonlySet<string> = new Set(["fewer than", "at most", "at least", "more than"]);

export function tolerance(setting: Setting): readonly Claim[] {
  return [claim(setting, "tolerance", setting.subject.now)];
}

export function isTolerance({ after, before }: Setting): boolean {
  return (
    /^ (?:relative |percentage )?tolerance\b/iu.test(after) || /\btolerance (?:of|is|was) *$/iu.test(before)
  );
}

function peer(setting: Setting, area: string): readonly Claim[] {
  return [claim(setting, "peer", setting.periods[0] ?? setting.subject.now, { kind: "area", area })];
}
