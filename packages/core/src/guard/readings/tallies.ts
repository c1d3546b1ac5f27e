import type { Claim, Hedge } from "../../claims/index.ts";
import type { Role } from "../../facts/index.ts";
import type { Period } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { NUMBER_WORDS, numberOf } from "../marks/numbers.ts";
import { NEGATION, type Said, type WordReading } from "./said.ts";

const TARGETS = "(?:key )?(?:performance )?(?:targets?|indicators?|kpis?|measures?)\\b";
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

const NUMBER = `\\d{1,3}|a single|${NUMBER_WORDS}`;
const OF_ALL = `(?:(?: out)? of (?:our |the |its |these )?(?<of>${NUMBER}))?`;
const HOW =
  "(?<how>only|just|no fewer than|at least|more than|fewer than|no more than|at most|nearly|almost|about|around) ";
const SO_MANY = `(?:${HOW})?(?<many>${NUMBER})${OF_ALL}(?: (?:of )?(?:our|the|its))? ${TARGETS}`;
/** What narrows the targets to some of them, "targets for waiting", or tells of another time. */
const NARROWED =
  "(?! (?:for|in|of|on|from|set|about|under|within|that|which|relating|were (?:set|agreed)|last|a year)\\b(?! (?:the |this )?(?:quarter|July|April|October|January)))";
const MISSED = "missed|miss|failed|fell short of|are missing|did not meet|failed to meet|have not met";
const HAVE = "(?:(?:have|has|had|also|still|again|now) )*";

/** "We missed only four targets". */
const WE_MISSED = new RegExp(
  `\\b(?:we|the partnership) ${HAVE}(?<word>${MISSED}|met|meet|hit|achieved|reached|beat) ${SO_MANY}${NARROWED}`,
  "giu",
);
/** "Only one target was missed", "Four are off target". */
const SO_MANY_WERE = new RegExp(
  `\\b(?<!\\b(?:every|each|all but|other|of|${NUMBER}) )${SO_MANY} (?:were|are|was|is|have been|has been) (?<word>not met|not achieved|met|on target|on track|achieved|beaten|hit|missed|off target|off track|red|amber|green|close to target)\\b`,
  "giu",
);

/** "All but two of our targets were met": so many were not. */
const ALL_BUT: readonly RegExp[] = [
  new RegExp(
    `\\ball (?:but|bar|except) (?:for )?(?<many>${NUMBER})(?: of (?:our|the|its))? ${TARGETS}${NARROWED} (?:were|are|have been|was) (?:${MET})\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:we|the partnership) ${HAVE}(?:${MET}|meet|beat) all (?:but|bar|except) (?:for )?(?<many>${NUMBER})(?: of (?:our|the|its))? ${TARGETS}${NARROWED}`,
    "giu",
  ),
];

/** "We met our one target", "both of our targets were met": all that there are. */
const ALL_OF_SO_MANY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:met|meet|hit|achieved|reached|beat) (?:both (?:of )?)?(?:our|the|its) (?<of>one|only|sole|single|both|${NUMBER}) ${TARGETS}${NARROWED}`,
    "giu",
  ),
  new RegExp(
    `\\b(?<!\\bof )(?:our|the|its) (?<of>one|only|sole|single|${NUMBER}) ${TARGETS} (?:was|were|is|are|has been|have been) (?:${MET})\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:met|meet|hit|achieved|reached|beat) (?<of>both)(?: of)?(?: (?:our|the|its))? ${TARGETS}${NARROWED}`,
    "giu",
  ),
  new RegExp(
    `\\b(?<of>both)(?: of)?(?: (?:our|the|its))? ${TARGETS} (?:were|are|have been) (?:${MET})\\b`,
    "giu",
  ),
];

const HEDGED: Readonly<Record<string, Hedge | undefined>> = {
  "no fewer than": "at least",
  "at least": "at least",
  "more than": "more than",
  "fewer than": "fewer than",
  "no more than": "at most",
  "at most": "at most",
  nearly: "just under",
  almost: "just under",
  about: "about",
  around: "about",
};

/** What every tally has, and most texts have not: looking for it is quicker than the patterns. */
const OF_TARGETS = /target|indicator|kpi|measure/iu;

/** Counts over all indicators: some of them, all of them, or none missed. */
export function tallies(said: Said, report: Period): readonly WordReading[] {
  if (!OF_TARGETS.test(said.text)) return [];
  const told = [...some(said, report), ...every(said, report)];
  return told.length > 0 ? told : soMany(said, report);
}

/** A count of targets without "of our", which only a notice or a summary makes over all of them. */
function soMany({ text, start: at, subject, isPeriodNamed }: Said, report: Period): readonly WordReading[] {
  const { counts } = subject;
  if (counts === undefined || isPeriodNamed) return [];
  const over: readonly (Claim["basis"] | undefined)[] = [
    undefined,
    ...(counts.length > 0 ? [{ kind: "kpis" as const, kpis: counts }] : []),
  ];
  const found = [WE_MISSED, SO_MANY_WERE, ...ALL_BUT].flatMap((pattern) => matchesOf(text, pattern));
  const wholes = ALL_OF_SO_MANY.flatMap((pattern) => matchesOf(text, pattern)).map(
    ({ index, 0: words }): WordReading => ({
      start: at + index,
      end: at + index + words.length,
      negated: NEGATION.test(text.slice(0, index)),
      fault: "wrong status",
      claims: over.map((basis) => ({
        kpi: "",
        period: report,
        role: "how many not met",
        ...(basis ? { basis } : {}),
        quantity: { value: 0, decimals: 0 },
        rule: "target",
      })),
    }),
  );
  const counted = found.flatMap(({ index, 0: words, groups }): readonly WordReading[] => {
    // "all but two were met": of those that were not.
    const { many = "", of = "", how = "", word = "missed" } = groups ?? {};
    const hedge = HEDGED[how.toLowerCase()];
    const claimsOf = (roles: readonly Role[], said: string): readonly Claim[] => {
      const value = /^a single$/iu.test(said) ? 1 : numberOf(said);
      return value === undefined
        ? []
        : over.flatMap((basis) =>
            roles.map((role): Claim => ({
              kpi: "",
              period: report,
              role,
              ...(basis ? { basis } : {}),
              quantity: { value, decimals: 0 },
              ...(hedge && said === many ? { hedge } : {}),
              rule: "target",
            })),
          );
    };
    const roles = rolesOf(word);
    const span = { start: at + index, end: at + index + words.length, negated: false };
    const judged = claimsOf(["how many judged", "how many held"], of);
    return [
      { ...span, fault: "wrong figure", claims: claimsOf(roles, many) },
      ...(judged.length > 0 ? [{ ...span, fault: "wrong base", claims: judged }] : []),
    ];
  });
  return [...wholes, ...counted];
}

/** What was missed may count what was close. */
function rolesOf(word: string): readonly Role[] {
  if (/^(?:met|meet|on|achieved|beat|hit|reached|green)/iu.test(word)) return ["how many met"];
  if (/^(?:amber|close)/iu.test(word)) return ["how many close"];
  return /^(?:red|off)/iu.test(word) ? ["how many missed"] : ["how many missed", "how many not met"];
}

function every({ text, start: at }: Said, report: Period): readonly WordReading[] {
  const base = { kpi: "", period: report, rule: "target" };
  const counted = (role: Role, value: number): Claim => ({ ...base, role, quantity: { value, decimals: 0 } });
  const all = [...matchesOf(text, ALL_MET), ...matchesOf(text, MET_ALL)];
  const met = all.flatMap((match): readonly WordReading[] => {
    const { of = "", not = "" } = match.groups ?? {};
    if (not !== "" || (of !== "" && numberOf(of) === undefined && !/^(?:key|performance|own)$/iu.test(of)))
      return [];
    const span = { start: at + match.index, end: at + match.index + match[0].length, negated: false };
    const judged = numberOf(of);
    return [
      // One count of all that is not met: one of a part of it, which may be nought, would bear the words out.
      { ...span, fault: "wrong status", claims: [counted("how many not met", 0)] },
      ...(judged === undefined
        ? []
        : [{ ...span, fault: "wrong base", claims: [counted("how many judged", judged)] }]),
    ];
  });
  const none = matchesOf(text, NONE_MISSED).map((match): WordReading => ({
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
    /(?<!\b(?:every|each|all but|except|bar) )\b(none|\d+|[a-z]+(?:-[a-z]+)?)(?: out)? of (?:our |the |its )?(\d+|[a-z]+(?:-[a-z]+)?)? ?(?:key )?(?:performance )?targets (?:were|are|was|have been|is) (not )?(met|on target|missed|achieved|close|green|red|amber|off target)\b/iu.exec(
      text,
    );
  if (found === null) return [];
  const [, many = "", of = "", not = "", word = ""] = found;
  const roles: readonly Role[] = rolesOf(not === "" ? word : "missed");
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
            claims: roles.map((role): Claim => ({ ...base, role, quantity: { value, decimals: 0 } })),
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
