import { type Period, readDate, readPeriod } from "../../period/index.ts";

const MOST_WORDS = 40;

/** A period that a text names; the day, as an ISO date, where it names one. */
export type Named = { readonly period: Period; readonly day?: string };

/** The longest run of words in a text that names a period of less than a year; `2014_15` counts as 2014/15. */
export function periodWithin(text: string): Period | undefined {
  return namedWithin(text)?.period;
}

/** So too, of a day the quarter or so that the text names beside it; none for the day on which something was printed. */
export function namedWithin(text: string): Named | undefined {
  const plain = text.replaceAll(/(?<=\b(?:19|20)\d\d|_(?:19|20)\d\d)[_ -](?=\d\d(?!-\d)(?:\D|$))/gu, "/");
  const words = plain
    .split(/[\s_()[\],.;:]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  return longestIn(words);
}

function longestIn(words: readonly string[]): Named | undefined {
  let first: Named | undefined;
  for (let length = Math.min(words.length, 6); length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const named = namedBy(words.slice(start, start + length).join(" "));
      if (named === undefined || named.period.months >= 12) continue;
      if (named.day !== undefined && PRINTED.test(words.slice(0, start).join(" "))) {
        return longestIn([...words.slice(0, start), "", ...words.slice(start + length)]);
      }
      if (first === undefined && named.day === undefined) return named;
      if (named.period.months > 1) return named;
      first ??= named;
    }
  }
  return first;
}

const PRINTED =
  /\b(?:published|printed|refreshed|updated|prepared|produced|issued|approved|due|meeting|committee|board)(?: (?:on|of|by))?(?: the)?$/iu;
const BEFORE_DAY = /^(?:.*\b(?:at|on|of|date|day) )?(?:the )?/iu;

export function namedBy(text: string): Named | undefined {
  const period = wholeLabel(text);
  if (period === undefined) return undefined;
  const day = period.months === 1 ? readDate(text.replace(BEFORE_DAY, "")) : undefined;
  return { period, ...(day === undefined ? {} : { day }) };
}

function wholeLabel(text: string): Period | undefined {
  const read = readPeriod(text, "financial");
  return read.kind === "period" ? read.period : undefined;
}
