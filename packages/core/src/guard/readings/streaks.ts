import type { Claim } from "../../claims/index.ts";
import { numberOf } from "../marks/numbers.ts";
import { COUNT_WORD, NEGATION, ORDINALS, type Said, type Way, type WordReading } from "./said.ts";

const RUN = new RegExp(
  `\\b(?:for )?(?:the )?(?:(?:last|past) )?(${COUNT_WORD}|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|\\d+(?:st|nd|rd|th))) (?:consecutive |successive )?(?:quarters?|months?|years?|periods?)(?: (?:in a row|running|in succession|on the trot))?\\b`,
  "giu",
);

const STREAK_WAY: readonly (readonly [RegExp, Way])[] = [
  [
    /\b(?:fallen|fell|falling|dropp\w+|come down|came down|decreas\w+|smaller|lower|shorter|quicker|faster|down|declin\w+)\b/iu,
    "lower",
  ],
  [/\b(?:risen|rose|rising|grown|grew|increas\w+|higher|up|longer)\b/iu, "higher"],
  [/\b(?:improv\w+|better)\b/iu, "better"],
  [/\b(?:worsen\w+|worse|slipp\w+)\b/iu, "worse"],
];

/** How many times in a row, of a way or of a status. */
export function streaks(said: Said): readonly WordReading[] {
  const { subject, text, start: at } = said;
  return [...text.matchAll(RUN)].flatMap((match): WordReading[] => {
    const isSaid = /in a row|running|succession|trot|consecutive|successive|^for /iu.test(match[0]);
    const before = text.slice(0, match.index);
    if (!isSaid) return [];
    const value =
      ORDINALS[(match[1] ?? "").toLowerCase()] ??
      numberOf(match[1] ?? "") ??
      Number.parseInt(match[1] ?? "", 10);
    const base = { kpi: subject.kpi.id, period: subject.now };
    const quantity = { value, decimals: 0 };
    const word = STREAK_WAY.find(
      ([pattern]) => pattern.test(before) || pattern.test(text.slice(match.index + match[0].length)),
    );
    const isStatus =
      /\b(?:on target|met|green|off target|missed|amber|red|beaten|within (?:our |the |its )?(?:[\w.%-]+ )?(?:target|standard|plan|budget))\b/iu.exec(
        before,
      );
    const whole = {
      start: at + (isStatus?.index ?? word?.[0].exec(before)?.index ?? match.index),
      end: at + match.index + match[0].length,
    };
    if (isStatus !== null) {
      const status = /on target|met|green|beaten|within/iu.test(isStatus[0])
        ? "met"
        : /amber/iu.test(isStatus[0])
          ? "close"
          : "not met";
      return [
        {
          ...whole,
          fault: "wrong streak",
          claims: [{ ...base, role: "streak", quantity, word: status, rule: "target" } satisfies Claim],
          negated: NEGATION.test(before),
        },
      ];
    }
    if (word === undefined) return [];
    return [
      {
        ...whole,
        fault: "wrong streak",
        claims: [{ ...base, role: "run", quantity, way: word[1], rule: "arithmetic" } satisfies Claim],
        negated: NEGATION.test(before),
      },
    ];
  });
}
