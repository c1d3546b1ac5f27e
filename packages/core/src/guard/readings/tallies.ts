import type { Claim } from "../../claims/index.ts";
import type { Role } from "../../facts/index.ts";
import type { Period } from "../../period/index.ts";
import { numberOf } from "../marks/numbers.ts";
import type { Said, WordReading } from "./said.ts";

const TARGETS = "(?:key )?(?:performance )?(?:targets?|indicators?|kpis?|measures?)";
const MET = "met|on target|on track|achieved|hit|green|beaten|reached";
const IS = "(?:(?:were|are|was|is|have been|has been|now) )?(?:all |now |again )?";

/** "all of our targets were met", "every one of our 27 targets is green", "all 27 targets met". */
const ALL_MET = new RegExp(
  `\\b(?:all|every|each)(?: (?:single )?one)?(?: of)?(?: (?:our|the|its|these))?(?: (?<of>[\\w-]+))? ${TARGETS} ${IS}(?<not>not )?(?<word>${MET})\\b`,
  "giu",
);

/** "we met all our targets", "we have hit every one of our 27 targets". */
const MET_ALL = new RegExp(
  `\\b(?:met|meet|hit|achieved|reached|beat)(?: (?:all|every|each))(?: (?:single )?one)?(?: of)?(?: (?:our|the|its|these))?(?: (?<of>[\\w-]+))? ${TARGETS}\\b`,
  "giu",
);

/** "no target was missed", "none of our targets were missed", "we missed no targets". */
const NONE_MISSED = new RegExp(
  `\\b(?:no|none of (?:our|the|its)) ${TARGETS} ${IS}(?:missed|off target|red)\\b|\\bmissed (?:no|none of (?:our|the|its)) ${TARGETS}\\b`,
  "giu",
);

/** Counts over all indicators: some of them, all of them, or none missed. */
export function tallies(said: Said, report: Period): readonly WordReading[] {
  return [...some(said, report), ...every(said, report)];
}

function every({ text, start: at }: Said, report: Period): readonly WordReading[] {
  const base = { kpi: "", period: report, rule: "target" };
  const counted = (role: Role, value: number): Claim => ({ ...base, role, quantity: { value, decimals: 0 } });
  const all = [...text.matchAll(ALL_MET), ...text.matchAll(MET_ALL)];
  const met = all.flatMap((match): readonly WordReading[] => {
    const { of = "", not = "" } = match.groups ?? {};
    if (not !== "" || (of !== "" && numberOf(of) === undefined && !/^(?:key|performance|own)$/iu.test(of)))
      return [];
    const span = { start: at + match.index, end: at + match.index + match[0].length, negated: false };
    const judged = numberOf(of);
    return [
      { ...span, fault: "wrong status", claims: [counted("how many missed", 0)] },
      { ...span, fault: "wrong status", claims: [counted("how many close", 0)] },
      ...(judged === undefined
        ? []
        : [{ ...span, fault: "wrong base", claims: [counted("how many judged", judged)] }]),
    ];
  });
  const none = [...text.matchAll(NONE_MISSED)].map((match): WordReading => ({
    start: at + match.index,
    end: at + match.index + match[0].length,
    negated: false,
    fault: "wrong status",
    claims: [counted("how many missed", 0)],
  }));
  return [...met, ...none];
}

/** "Five of our 10 targets were met": counts over all indicators. */
function some({ text, start: at }: Said, report: Period): readonly WordReading[] {
  const found =
    /(?<!\b(?:every|each) )\b(none|\d+|[a-z]+(?:-[a-z]+)?) of (?:our |the |its )?(\d+|[a-z]+(?:-[a-z]+)?)? ?(?:key )?(?:performance )?targets (?:were|are|was|have been|is) (not )?(met|on target|missed|achieved|close|green|red|amber|off target)\b/iu.exec(
      text,
    );
  if (found === null) return [];
  const [, many = "", of = "", not = "", word = ""] = found;
  const role: Role =
    /met|on target|achieved|green/iu.test(word) && not === ""
      ? "how many met"
      : /close|amber/iu.test(word)
        ? "how many close"
        : "how many missed";
  const base = { kpi: "", period: report, rule: "target" };
  const span = { start: at + found.index, end: at + found.index + found[0].length - word.length };
  const judged = of === "" || numberOf(of) === undefined ? [] : [numberOf(of) ?? 0];
  const value = many.toLowerCase() === "none" ? 0 : numberOf(many);
  return [
    ...(value === undefined
      ? []
      : [
          {
            ...span,
            fault: "wrong figure",
            claims: [{ ...base, role, quantity: { value, decimals: 0 } } satisfies Claim],
            negated: false,
          },
        ]),
    ...judged.map((each) => ({
      ...span,
      fault: "wrong base",
      claims: [{ ...base, role: "how many judged" as const, quantity: { value: each, decimals: 0 } }],
      negated: false,
    })),
  ];
}
