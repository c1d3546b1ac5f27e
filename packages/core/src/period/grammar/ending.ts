import { lastDayOf, periodOfDate, readDate } from "../date.ts";
import { type Period, endOf } from "../period.ts";
import type { Grammar } from "../reading.ts";
import { readNamedMonths } from "./named-months.ts";
import { readNumericMonth } from "./numeric-month.ts";

const LENGTH =
  "month|m/?e|quarter|qtr|q/?e|(?:financial |calendar )?year|y/?e|(?:3|6|12|24|36|three|six|twelve)[ -]months?";
const ENDING = new RegExp(
  `^(?:the )?(?:rolling |moving )?(${LENGTH})(?: rolling| moving)?(?: period| total)?(?: (?:ending|ended|end|up to|to)|(?<=/?e))(?: the)?(?: end(?: of)?)?[ :]+(.+)$`,
  "iu",
);

const WORDS: Record<string, number> = { three: 3, six: 6, twelve: 12 };

/** What a quarter is called by its last month, where that is the end of one: "June quarter 2025", "Sept 2025 quarter". */
const BY_LAST_MONTH =
  /^(?:the )?(?<name>mar(?:ch)?|june?|sept?(?:ember)?|dec(?:ember)?)\.?(?:[ -]+(?<before>'?\d{2,4}))?[ -]+(?:quarter|qtr|q)(?:[ -]+(?<after>'?\d{2,4}))?$/iu;

/** "Year ending March 2026", "quarter ended 30 June 2025", "rolling 12 months to December 2025", "Q/E Jun 2025", "June quarter 2025". */
export const readEnding: Grammar = (label) => {
  const { name, before, after } = BY_LAST_MONTH.exec(label)?.groups ?? {};
  const year = before ?? after;
  const named = name !== undefined && year !== undefined && (before === undefined || after === undefined);
  const [, length = "", end = ""] = named ? ["", "quarter", `${name} ${year}`] : (ENDING.exec(label) ?? []);
  const last = lastMonth(end);
  if (last === undefined) return undefined;
  const months = lengthOf(length.toLowerCase());
  return { kind: "period", period: { start: endOf(last) - months, months }, grammar: "ending" };
};

function lengthOf(written: string): number {
  if (/^m(?:onth|\/?e)$/u.test(written)) return 1;
  if (written.startsWith("q")) return 3;
  if (/year$|^y\/?e$/u.test(written)) return 12;
  const [number = ""] = written.split(/[ -]/u);
  return WORDS[number] ?? Number(number);
}

/** A date counts only where it is the last of its month: otherwise the period is not whole months. */
function lastMonth(text: string): Period | undefined {
  const date = readDate(text);
  if (date !== undefined) {
    const period = periodOfDate(date);
    return lastDayOf(period) === date ? period : undefined;
  }
  const reading = readNamedMonths(text, undefined) ?? readNumericMonth(text, "calendar");
  return reading?.kind === "period" && reading.period.months === 1 ? reading.period : undefined;
}
