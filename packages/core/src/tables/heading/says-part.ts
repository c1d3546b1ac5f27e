import { type Period, endOf, monthsOf } from "../../period/index.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(?:${MONTHS.join("|")})[a-z]*\.?`;
const UNTIL = new RegExp(
  String.raw`^(?:up )?(?:to|until|till)(?: the)?(?: end)?(?: of)? (?<last>${MONTH})(?: only)?$`,
  "iu",
);
const SPAN = new RegExp(
  String.raw`^(?<first>${MONTH})(?:\s*(?:-|–|—|to|&|and|\+|/)\s*(?<last>${MONTH}))?(?: only)?$`,
  "iu",
);
const SO_FAR =
  /^(?:part(?:ial)?(?:[- ](?:quarter|month|period|data|figures?))?|incomplete(?: data)?|so far|quarter to date|qtd|to date|part[- ]complete)$/iu;
const COUNT = /^(?:first )?(?<count>1|2|one|two) months?(?: only)?$/iu;

/** Whether words beside a quarter or a month say that its figures are of a part of it alone: `Jul-Aug`, `to Aug`, `2 months`, `so far`. */
export function saysPart(words: string, period: Period): boolean {
  if (period.months > monthsOf("quarter")) return false;
  if (SO_FAR.test(words)) return true;
  if (COUNT.test(words)) return period.months > 2 || /^(?:first )?(?:1|one)/iu.test(words);
  const { first, last } = (SPAN.exec(words) ?? UNTIL.exec(words))?.groups ?? {};
  const [from, to] = [monthOf(first), monthOf(last ?? first)];
  if (to === undefined) return false;
  const isFirst = from === undefined || from === monthIn(period.start);
  const isLast = to === monthIn(endOf(period) - 1);
  const isWithin = Array.from({ length: period.months }, (_, at) => monthIn(period.start + at)).includes(to);
  return isWithin && period.months > 1 && !(isFirst && isLast);
}

function monthOf(word: string | undefined): number | undefined {
  const found = word === undefined ? -1 : MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return found === -1 ? undefined : found;
}

/** The month of the year, from nought for January. */
function monthIn(month: number): number {
  return month % monthsOf("year");
}
