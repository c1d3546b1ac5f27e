import type { Claim } from "../../claims/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import type { Said, WordReading } from "./said.ts";

/** "It has never been higher", "it has not been this high before": the word of change is one of rank. */
const NEVER =
  /\b(?:never (?:before )?(?:been|stood|had|seen|got) (?:so |as |any |a )?(?<word>higher|lower|longer|shorter|better|worse|fewer|more)\b(?! than)|(?:never (?:before )?(?:been|stood|had|seen|got)|not (?:been|stood|had|seen|got)(?=[^.;]{0,40} (?:before|until now)\b)) (?:quite )?(?:this|so|as|that) (?<level>high|low|long|short|good|bad|many|few)\b(?! (?:on|in)\b))/giu;

/** "In three years it has never been lower": a part of the series. */
const IN_A_SPAN =
  /\bsince\b|\b(?:in|for|over|during) (?:(?:the|our) )?(?:(?:last|past) )?(?:\d+|\p{L}+) (?:years|quarters|months)\b/iu;

const OF_NEVER: Readonly<Record<string, string>> = {
  higher: "highest",
  more: "highest",
  longer: "highest",
  lower: "lowest",
  fewer: "lowest",
  shorter: "lowest",
  high: "highest",
  many: "highest",
  long: "highest",
  low: "lowest",
  few: "lowest",
  short: "lowest",
};

/** "as long as it has ever been": no other is longer, and one may be as long. */
const AS_EVER =
  /\bas (?<level>high|low|long|short|good|bad|many|few) as (?:it|they|we) (?:has|have|had) ever (?:been|had|seen)\b/giu;

/** What never was, or was not before: the figure is an end of its series. */
export function nevers({ subject: { kpi, now }, text, start }: Said): readonly WordReading[] {
  if (IN_A_SPAN.test(text)) return [];
  const all = [...matchesOf(text, NEVER), ...matchesOf(text, AS_EVER)];
  return all.flatMap(({ index, 0: words, groups }) => {
    const word = (groups?.["word"] ?? groups?.["level"] ?? "").toLowerCase();
    const good = kpi.polarity === "higher" || kpi.polarity === "lower" ? kpi.polarity : undefined;
    const isHigh =
      good === undefined ? undefined : (good === "higher") === (word === "better" || word === "good");
    const end = OF_NEVER[word] ?? (isHigh === undefined ? undefined : isHigh ? "highest" : "lowest");
    if (end === undefined) return [];
    const ends = /^as\b/iu.test(words) ? [end, `joint ${end}`] : [end];
    const claims = ends.map((each): Claim => ({
      kpi: kpi.id,
      period: now,
      role: "extreme",
      word: each,
      rule: "arithmetic",
    }));
    return [
      {
        start: start + index,
        end: start + index + words.length,
        fault: "wrong superlative",
        claims,
        negated: false,
      },
    ];
  });
}
