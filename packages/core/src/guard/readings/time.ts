import { isToldOfIt } from "../about.ts";
import type { FigureMark } from "../mark.ts";
import { NUMBER_WORDS } from "../marks/numbers.ts";
import { isOfTime } from "./by-unit.ts";
import { differences } from "./change.ts";
import { plain } from "./level.ts";
import {
  FOREIGN,
  type FigureReading,
  type Setting,
  isDifference,
  isNearScale,
  isOwnValue,
  read,
} from "./setting.ts";

/** Days, weeks and hours: the KPI's own where it is one of time; beside a share they are its definition. */
export function time(setting: Setting): FigureReading {
  const { figure, subject, before } = setting;
  const { title, unit, alsoCalled = [] } = subject.kpi;
  const { kind, of } = unit;
  const isWait = isOfTime(subject.kpi);
  const isNowWithin =
    isWait &&
    /\b(?:now|currently)\b[^.;]*\bwithin\s*$/iu.test(before) &&
    !/\b(?:target|standard|aim)\b/iu.test(setting.clause);
  // "half of them had a visit within 13.6 days": the median, and no definition.
  if (isWait && /\bhalf\b[^.;]*\bwithin\s*$/iu.test(before)) return plain({ ...setting, before: "" });
  if (isNowWithin) return plain({ ...setting, before: "", figure: { ...figure, hedge: "at most" } });
  if (
    !isWait ||
    SOME_PEOPLE.test(before) ||
    (!ON_AVERAGE.test(`${before}${setting.after}`) &&
      /\b(?:within|in under|inside|over the|last|next|first|past|every|for|than the|in|after|before|until|of up to)\s*$/iu.test(
        before,
      ))
  )
    return FOREIGN;
  const own = kind === "duration" ? "seconds" : kind === "days" ? "days" : ownTime(of);
  const factor = FACTORS[figure.measure]?.[own];
  if (factor === undefined) return FOREIGN;
  const converted = { ...setting, figure: { ...figure, ...inUnit(figure, factor) } };
  const isNamed =
    figure.noun !== "" && [title, of, ...alsoCalled].join("|").toLowerCase().includes(figure.noun);
  // Far from anything there was: another's, unless the words say of what it is told.
  const isFar = !isNamed && !isOwnValue(setting) && !isNearScale(converted) && !isToldOfIt(before, subject);
  if (!isDifference(setting) && isFar) return FOREIGN;
  return isDifference(setting) ? read(differences(converted, ["change"])) : plain(converted);
}

const ON_AVERAGE = /\b(?:on average|on the whole|typically)\b/iu;

/** "Two people waited longer than 30 weeks": what some waited, and no average of all. */
const SOME_PEOPLE = new RegExp(
  `\\b(?:\\d{1,3}(?:,\\d{3})*|${NUMBER_WORDS}|several|some|a few|many|most|no|few|everyone|nobody|no one|each|every) (?:of (?:them|these|those)|people|persons?|adults?|patients?|children|young people|families|of the \\w+)\\b[^.;]*\\b(?:wait\\w*|took|stay\\w*|spent|had)\\b[^.;\\d]*$`,
  "iu",
);

/** A time in the KPI's own unit; what a rounder unit rounds away is forgiven. */
function inUnit({ quantity: { value, decimals }, hedge }: FigureMark, factor: number) {
  const quantity = {
    value: Number((value * factor).toPrecision(12)),
    decimals: factor === 1 ? decimals : Math.min(decimals, 0),
  };
  return { quantity, hedge: hedge ?? (factor === 1 ? undefined : ("about" as const)) };
}

const FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  days: { days: 1, weeks: 1 / 7, hours: 24, seconds: 86_400 },
  weeks: { days: 7, weeks: 1 },
  months: { days: 30.4 },
  hours: { hours: 1, minutes: 60, days: 1 / 24, seconds: 3600 },
  minutes: { hours: 1 / 60, minutes: 1, seconds: 60 },
  seconds: { minutes: 1 / 60, seconds: 1 },
};

function ownTime(of: string): string {
  return ["weeks", "hours", "minutes"].find((each) => of.toLowerCase().includes(each.slice(0, -1))) ?? "days";
}
