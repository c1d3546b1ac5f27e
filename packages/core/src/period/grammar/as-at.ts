import { periodOfDate, readDate } from "../date.ts";
import type { Grammar } from "../reading.ts";
import { readNamedMonths } from "./named-months.ts";
import { readNumericMonth } from "./numeric-month.ts";

const AS_AT =
  /^(?:(?:position|snapshot|census|count|figures?|stock)(?: date| day)?[ :]+)?(?:(?:as )?(?:at|on|of)[ :]+|end of |end )?(?:the )?(?:end (?:of )?)?(?<when>\S.*)$/iu;
const SAYS_SO = /^(?:position|snapshot|census|count|figures?|stock|as (?:at|on|of)|at|end)\b/iu;

/** "As at 30/06/2025", "Position at end June 2025", "Census date 31 March 2025": the month that holds that day. */
export const readAsAt: Grammar = (label) => {
  const when = SAYS_SO.test(label) ? AS_AT.exec(label)?.groups?.["when"] : undefined;
  if (when === undefined || when === label) return undefined;
  const date = readDate(when);
  if (date !== undefined) return { kind: "period", period: periodOfDate(date), grammar: "as at" };
  const reading = readNamedMonths(when, undefined) ?? readNumericMonth(when, "calendar");
  if (reading?.kind !== "period" || reading.period.months !== 1) return undefined;
  return { kind: "period", period: reading.period, grammar: "as at" };
};
