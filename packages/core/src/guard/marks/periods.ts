import type { PeriodMark } from "../mark.ts";
import { matchesOf, remembering } from "../../workbook/index.ts";
import { TIME_WORDS } from "./time-words.ts";
import { type Standpoint, seenFrom } from "./times.ts";

/**
 * Where a text has words for a time. A workbook is read and checked anew after each edit, and nearly all of its clauses
 * are as they were.
 */
const timesIn = remembering(
  (text) =>
    TIME_WORDS.flatMap(([pattern, means, how]) =>
      matchesOf(text, pattern).map((match) => ({ match, means, how })),
    ),
  1000,
);

/** Every time that a text names, each word told once. */
export function periodsIn(text: string, from: Standpoint): readonly PeriodMark[] {
  const found: PeriodMark[] = [];
  for (const { match, means, how } of timesIn(text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((each) => each.start < end && each.end > start)) continue;
    const period = means(match, seenFrom(match[0], from));
    if (period === "another time") continue;
    const isCompared =
      how === "basis" ||
      /\b(?:than|since|from|compared (?:with|to)|against|over|versus|on)(?: (?:in|at|on|for|the|that of|those of|a|what it was|our|its))* *$|\b(?:as|like|same as) (?:it was )?(?:in|at|for)(?: the| that of)? *$|\bsince [\p{L} ]{1,40} *$|\bthan (?:the |our )?£?\d[\d,.]*(?:%| per cent)? (?:\p{L}+ ){0,2}?(?:in|at|for|of|over)(?: the)? *$/iu.test(
        text.slice(0, start),
      ) ||
      /^since/iu.test(match[0]);
    found.push({
      kind: "period",
      start,
      end,
      period,
      basis: undefined,
      isVague: how === "vague",
      isCompared,
    });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
