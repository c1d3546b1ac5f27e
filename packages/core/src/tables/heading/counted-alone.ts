import type { ReadLabel } from "../../period/index.ts";
import { bare } from "./beside-period.ts";
import { halves } from "./halves.ts";

/**
 * Headings without the word that says of a quarter or a month that it is counted alone, as beside a sum to date: `Qtr` under `Q2
 * 2025/26`, or both in one heading.
 */
export function withoutAlone(said: readonly string[], readLabel: ReadLabel): readonly string[] {
  const [only = ""] = said;
  const ways =
    said.length === 1
      ? halves(only).flatMap(([before, after]) => [{ word: bare(after), rest: [bare(before)] }])
      : said.map((word, at) => ({ word: bare(word), rest: said.toSpliced(at, 1) }));
  const isAlone = ({ word, rest }: { readonly word: string; readonly rest: readonly string[] }) => {
    const months = ALONE.find(([pattern]) => pattern.test(word))?.[1];
    const read = months === undefined ? undefined : readLabel(rest.join(" "));
    return read?.kind === "period" && read.period.months === months;
  };
  return ways.find(isAlone)?.rest ?? said;
}

const ALONE: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:(?:in|for)(?: the)?[- ]|single |discrete )?(?:quarter|qtr|quarterly)(?:[- ](?:only|alone|actual))?$/iu,
    3,
  ],
  [
    /^(?:(?:in|for)(?: the)?[- ]|single |discrete )?(?:month|mth|monthly)(?:[- ](?:only|alone|actual))?$/iu,
    1,
  ],
];
