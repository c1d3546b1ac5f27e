import type { Claim } from "../../claims/index.ts";
import type { Role } from "../../facts/index.ts";
import { samePeriod } from "../../period/index.ts";
import { averageOver } from "./averages.ts";
import { changes, differences, gaps, shareOfTarget } from "./change.ts";
import { isTolerance, plain, tolerance } from "./level.ts";
import { sharesWords } from "./own-words.ts";
import { IN_EVERY, number } from "./number.ts";
import { isOtherStatistic, leftOver } from "./other-measure.ts";
import { isOfKpi } from "../named.ts";
import { sideOfWords } from "./sides.ts";
import { time } from "./time.ts";
import {
  FOREIGN,
  type FigureReading,
  OTHER_SERIES,
  type Setting,
  claim,
  isDifference,
  isNearScale,
  isOwnValue,
  read,
  slip,
} from "./setting.ts";

/** The claims a figure may make, by how it is written and the words beside it. */
export function readFigure(setting: Setting): FigureReading {
  const { figure, subject } = setting;
  const kind = subject.kpi.unit.kind;
  const average = averageOver(setting);
  if (average !== undefined) return average;
  if (OTHER_SERIES.test(withWordsBefore(setting)) || OF_AVERAGE.test(setting.before)) return FOREIGN;
  if (isOtherStatistic(setting)) return FOREIGN;
  if (figure.per !== "" && !isOwnRate(setting)) return isOwnValue(setting) ? slip([]) : FOREIGN;
  switch (figure.measure) {
    case "points":
      return kind === "percentage" ? points(setting) : isDifference(setting) ? slip([]) : FOREIGN;
    case "per cent":
      return kind === "percentage" ? share(setting) : perCentOfOther(setting);
    case "fraction":
      return fraction(setting);
    case "money":
      return money(setting);
    case "days":
    case "weeks":
    case "months":
    case "hours":
    case "minutes":
    case "seconds":
      return kind === "rate" && IN_EVERY.test(setting.after) ? plain(setting) : time(setting);
    case "plain":
      return number(setting);
  }
}

/** "above the average of 80": the middle of the series, and no figure of it. */
const OF_AVERAGE =
  /\b(?:above|below|over|under|near|around|than|from) (?:the|our|its) (?:usual |long-run )?(?:average|mean|median)(?: of| \(| at) ?$/iu;

/** A bracket is of the words before it, and so is what a sentence by month says behind its colon. */
function withWordsBefore({ clause, earlier }: Setting): string {
  return clause.startsWith("(") || /\bby month\b|\bmonthly\b/iu.test(earlier)
    ? `${earlier}${clause}`
    : clause;
}

/** Per cent beside a percentage: a level, a target, a change in per cent, somebody else's figure. */
function share(setting: Setting): FigureReading {
  if (isTolerance(setting)) return read(tolerance(setting));
  if (EACH_CUT.test(setting.before) && SAVES.test(setting.after)) return FOREIGN;
  if (isDifference(setting)) return read(changes(setting, ["percent change"]));
  if (SHARE_OF_IT.test(setting.before) && !isOwnValue(setting)) return FOREIGN;
  const left = leftOver(setting);
  if (left === undefined) return plain(setting);
  const claims = setting.periods.map((period) => claim(setting, "complement", period));
  if (left === "opposite") return { ...read(claims), foreign: true };
  // “9% were not answered”, “81% were answered, not 80%”: what is left over, or the share itself.
  const own = plain(setting);
  return { ...own, claims: [...claims, ...own.claims] };
}

/** "A 1% cut in turnover saves us £85,000": what would follow, and no change that there was. */
const EACH_CUT = /\b(?:a|an|each|every|one) $/iu;
const SAVES =
  /^ (?:cut|reduction|rise|increase|drop|fall|change|improvement|point)\b[^.;]*\b(?:saves?|means?|costs?|is worth|equals|brings?|would|could)\b/iu;

/** "stress was behind 31% of it": a share of what is counted, not the KPI's own. */
const SHARE_OF_IT =
  /\b(?:behind|account(?:ed|s|ing)? for|ma(?:de|kes?|king) up|caus(?:ed|es|ing)|represent(?:ed|s|ing)?)\s*$/iu;

/** "9% below Scotland's 239": the figure lies so far from another area's, to the places written. */
const OF_AREA =
  /^ ?(?:above|below|over|under|(?:higher|lower|more|less|longer|shorter|better|worse) than) (?:the )?\p{Lu}/u;

function ofArea(setting: Setting): FigureReading {
  const { figure, after, areas, subject } = setting;
  const way = /^ ?(?:above|over|higher|more|longer|better)\b/iu.test(after) ? 1 : -1;
  const { value, decimals } = figure.quantity;
  const half = 0.5 * 10 ** -decimals;
  const claims = areas.flatMap((area): readonly Claim[] => {
    const theirs = subject.kpi.comparators
      .find((each) => each.area === area)
      ?.observations.find(({ period }) => samePeriod(period, subject.now));
    if (theirs?.state !== "value") return [];
    const ends = [value - half, value + half].map((each) => theirs.value * (1 + (way * each) / 100));
    const quantity = { value: Math.min(...ends), decimals, upTo: Math.max(...ends) };
    return [{ ...claim(setting, "level", subject.now), quantity, hedge: "between" }];
  });
  return read(claims);
}

/** Per cent beside a count or a wait can only be a change, a tolerance, or how much of a target is reached. */
function perCentOfOther(setting: Setting): FigureReading {
  if (isTolerance(setting)) return read(tolerance(setting));
  if (isDifference(setting))
    return OF_AREA.test(setting.after) && setting.areas.length > 0
      ? ofArea(setting)
      : read([...changes(setting, ["percent change"]), ...shareOfTarget(setting)]);
  if (isOwnValue(setting)) return slip([]);
  return FOREIGN;
}

function points(setting: Setting): FigureReading {
  // "within five points of target" bounds the gap.
  if (
    /\bwithin\s*$/iu.test(setting.before) &&
    /^ of (?:our |the |its )?(?:target|standard)\b/iu.test(setting.after)
  )
    return read(gaps({ ...setting, figure: { ...setting.figure, hedge: "at most" } }));
  if (
    /^ away\b/iu.test(setting.after) ||
    /\b(?:off|short of|from) (?:the |our )?target by (?:only |just )?$/iu.test(setting.before)
  )
    return read(gaps(setting));
  const more: Role[] = /\bone\b/iu.test(setting.clause) ? ["share of one"] : [];
  return read([
    ...differences(setting, ["change"]),
    ...more.map((role) => claim(setting, role, setting.subject.now)),
  ]);
}

/** "is up by a quarter" is a change; "caused by a third of them" is none. */
const WENT_BY =
  /\b(?:up|down|rose|risen|fell|fallen|gr[eo]wn?|increas\w+|decreas\w+|reduc\w+|cut|improv\w+|dropped|higher|lower|went|gone)\b[^.;]{0,20}\bby\b/iu;

/** "more than four in five" is of those counted; "a fifth still wait" may be of the others. */
const BOUNDS: ReadonlySet<string> = new Set(["more than", "at least", "fewer than", "at most"]);
const OTHERS =
  /\b(?:not|still|longer|without|fail\w*|un\w{4,}|late|other|rest|remain\w*|waited?|waiting)\b|n't\b/iu;

function fraction(setting: Setting): FigureReading {
  const { subject, figure, before, after } = setting;
  if (SHARE_OF_IT.test(before) && !isOwnValue(setting)) return FOREIGN;
  if (/^ of (?:these|those|them|this|it)\b/iu.test(after) && !sharesWords(after, figure, subject))
    return FOREIGN;
  const isBy =
    /\bby (?:about |nearly |around |almost |over |just over |just under |more than |roughly )?$/iu.test(
      before,
    );
  if (subject.kpi.unit.kind === "percentage") {
    if (isBy && WENT_BY.test(before)) return read(changes(setting, ["percent change"]));
    if (/^ ?(?:fewer|more|less|higher|lower|longer|shorter)\b/iu.test(after)) return FOREIGN;
    const side = sideOfShare(setting);
    if (side !== undefined)
      return read(
        setting.periods.map((period) =>
          claim(exactly(setting), side === "counted" ? "level" : "complement", period),
        ),
      );
    const isBound = figure.hedge !== undefined && BOUNDS.has(figure.hedge) && !OTHERS.test(setting.clause);
    const roles: Role[] = isBound ? ["level"] : ["level", "complement"];
    const reading = read(
      setting.periods.flatMap((period) => roles.map((role) => claim(setting, role, period))),
    );
    // "one plan in ten" may be of anything that is said of plans.
    return figure.noun === "" ? reading : { ...reading, foreign: true };
  }
  const isChange =
    /^ ?(?:of )?(?:fewer|more|less|higher|lower|longer|shorter)\b/iu.test(after) ||
    isBy ||
    /\bby\b/iu.test(setting.clause.slice(Math.max(0, figure.start - 12), figure.start));
  return isChange ? read(changes(setting, ["percent change"])) : FOREIGN;
}

/** "One meal in five came late": of which side of the share it is told, where the words behind it say so. */
function sideOfShare({ figure, after, subject }: Setting): "counted" | "left over" | undefined {
  const words =
    figure.noun === ""
      ? after.replace(
          /^ (?:of (?:the |our )?)?(?:[\p{L}-]+ ){0,2}?(?=(?:was|were|is|are|came|comes?|arrived?|arrives)\b)/iu,
          " ",
        )
      : after;
  const found =
    /^(?: (?:was|were|is|are|has|have|had|been|now|still))*(?: (?<verb>[\p{L}-]+))(?<tail>[^,;:]*)$/iu.exec(
      words.replace(/[.!]$/u, ""),
    );
  if (
    found === null ||
    (figure.noun !== "" && !subject.nouns.has(figure.noun) && !isOfKpi(figure.noun, subject))
  )
    return undefined;
  const { verb = "", tail = "" } = found.groups ?? {};
  return sideOfWords(verb, tail, subject);
}

/** "One in five" is said of what lies nearer to it than to one in four or one in six, or within two points. */
function exactly(setting: Setting): Setting {
  const { figure, clause, after } = setting;
  const many = 100 / figure.quantity.value;
  const end = clause.length - after.length;
  const words = clause.slice(end - figure.bare.end + figure.bare.start, end);
  const isOneIn = /^(?:one|1) (?:\p{L}+ )?(?:in|out of) /iu.test(words);
  if (!isOneIn || (figure.hedge !== undefined && figure.hedge !== "about")) return setting;
  const nearest = 100 / Math.round(many);
  const least = Math.min(100 / (Math.round(many) + 0.5), nearest - NEAR);
  const upTo = Math.max(100 / (Math.round(many) - 0.5), nearest + NEAR);
  return {
    ...setting,
    figure: { ...figure, quantity: { value: least, decimals: 1, upTo }, hedge: "between" },
  };
}

const NEAR = 2;

/** Pounds beside a KPI of money, of about its size; a change in pounds may be of any size. */
function money(setting: Setting): FigureReading {
  if (setting.subject.kpi.unit.kind !== "money") return FOREIGN;
  const isOfGap =
    /\b(?:over|under)(?:spent|spend|ran|run) by\s*$/iu.test(setting.before) &&
    GAP_KPI.test(setting.subject.kpi.title);
  if (isDifference(setting) && !isOfGap) return read(differences(setting, ["change"]));
  if (isNearScale(setting)) return plain(setting);
  return isOtherScale(setting) ? slip([]) : FOREIGN;
}

/** A KPI that is itself a difference. */
const GAP_KPI = /\b(?:over|under)(?:spend|spent|run)\b|\bvariance\b/iu;

/** "£4.67 billion" where the workbook has £4.67 million: the number is the KPI's own, and its scale is not. */
function isOtherScale({ figure, subject }: Setting): boolean {
  const now = subject.kpi.observations.find(({ period }) => samePeriod(period, subject.now));
  if (now?.state !== "value") return false;
  const { value, decimals } = figure.quantity;
  return [1000, 0.001].some(
    (factor) => Math.abs(now.value * factor - value) <= 0.5 * 10 ** -decimals * (1 + 1e-9),
  );
}

/** £506 a week beside a weekly cost is its own rate. */
function isOwnRate({ figure, subject }: Setting): boolean {
  const { title, meaning, unit } = subject.kpi;
  return new RegExp(`\\b${figure.per}(?:ly)?\\b`, "iu").test(`${title} ${meaning} ${unit.of}`);
}
