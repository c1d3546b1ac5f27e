import type { Role } from "../../facts/index.ts";
import { changes, gaps } from "./change.ts";
import { isTolerance, plain, tolerance } from "./level.ts";
import { number } from "./number.ts";
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
  if (OTHER_SERIES.test(withWordsBefore(setting)) || OF_AVERAGE.test(setting.before)) return FOREIGN;
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
      return time(setting);
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
  if (isDifference(setting)) return read(changes(setting, ["percent change"]));
  return plain(setting);
}

/** Per cent beside a count or a wait can only be a change, a tolerance, or how much of a target is reached. */
function perCentOfOther(setting: Setting): FigureReading {
  if (isTolerance(setting)) return read(tolerance(setting));
  if (isDifference(setting)) return read(changes(setting, ["percent change"]));
  if (isOwnValue(setting)) return slip([]);
  return FOREIGN;
}

function points(setting: Setting): FigureReading {
  if (
    /^ away\b/iu.test(setting.after) ||
    /\b(?:off|short of|from) (?:the |our )?target by (?:only |just )?$/iu.test(setting.before)
  )
    return read(gaps(setting));
  const more: Role[] = /\bone\b/iu.test(setting.clause) ? ["share of one"] : [];
  return read([
    ...changes(setting, ["change"]),
    ...gaps(setting),
    ...more.map((role) => claim(setting, role, setting.subject.now)),
  ]);
}

function fraction(setting: Setting): FigureReading {
  const { subject, figure, before, after } = setting;
  if (subject.kpi.unit.kind === "percentage") {
    if (/^ ?(?:fewer|more|less|higher|lower|longer|shorter)\b/iu.test(after)) return FOREIGN;
    const roles: Role[] = ["level", "complement"];
    return read(setting.periods.flatMap((period) => roles.map((role) => claim(setting, role, period))));
  }
  const isChange =
    /^ ?(?:of )?(?:fewer|more|less|higher|lower|longer|shorter)\b/iu.test(after) ||
    /\bby (?:about |nearly |around |almost |over |just over |just under )?$/iu.test(before) ||
    /\bby\b/iu.test(setting.clause.slice(Math.max(0, figure.start - 12), figure.start));
  return isChange ? read(changes(setting, ["percent change"])) : FOREIGN;
}

/** Pounds beside a KPI of money, of about its size; a change in pounds may be of any size. */
function money(setting: Setting): FigureReading {
  if (setting.subject.kpi.unit.kind !== "money") return FOREIGN;
  if (isDifference(setting)) return read([...changes(setting, ["change"]), ...gaps(setting)]);
  return isNearScale(setting) ? plain(setting) : FOREIGN;
}

/** Days, weeks and hours: the KPI's own where it is one of time; beside a share they are its definition. */
function time(setting: Setting): FigureReading {
  const { figure, subject, before } = setting;
  const { kind, of } = subject.kpi.unit;
  const isWait = kind === "days" || kind === "duration" || /\b(?:days?|weeks?|hours?|minutes?)\b/iu.test(of);
  const isNowWithin =
    isWait &&
    /\b(?:now|currently)\b[^.;]*\bwithin\s*$/iu.test(before) &&
    !/\b(?:target|standard|aim)\b/iu.test(setting.clause);
  if (isNowWithin) return plain({ ...setting, before: "", figure: { ...figure, hedge: "at most" } });
  if (
    !isWait ||
    /\b(?:within|in under|inside|over the|last|next|first|past|every|for|than the|in)\s*$/iu.test(before)
  )
    return FOREIGN;
  const own =
    kind === "days" ? "days" : /weeks?/iu.test(of) ? "weeks" : /hours?/iu.test(of) ? "hours" : "days";
  const factor = FACTORS[figure.measure === "plain" ? own : figure.measure]?.[own];
  if (factor === undefined) return FOREIGN;
  const { value, decimals } = figure.quantity;
  const quantity = {
    value: Number((value * factor).toPrecision(12)),
    decimals: factor === 1 ? decimals : Math.min(decimals, 0),
  };
  const converted = {
    ...setting,
    figure: { ...figure, quantity, hedge: figure.hedge ?? (factor === 1 ? undefined : ("about" as const)) },
  };
  return isDifference(setting)
    ? read([...changes(converted, ["change"]), ...gaps(converted)])
    : plain(converted);
}

const FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  days: { days: 1, weeks: 1 / 7 },
  weeks: { days: 7, weeks: 1 },
  months: { days: 30.4 },
  hours: { hours: 1 },
  minutes: { hours: 1 / 60 },
};

/** £506 a week beside a weekly cost is its own rate. */
function isOwnRate({ figure, subject }: Setting): boolean {
  const { title, meaning, unit } = subject.kpi;
  return new RegExp(`\\b${figure.per}(?:ly)?\\b`, "iu").test(`${title} ${meaning} ${unit.of}`);
}
