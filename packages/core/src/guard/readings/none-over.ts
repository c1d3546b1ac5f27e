import type { Claim } from "../../claims/index.ts";
import type { Period } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { singular } from "../noun.ts";
import type { Subject } from "../subject.ts";
import { isOfAPart } from "../whose.ts";
import { isCounted } from "./by-unit.ts";
import { stemsOf } from "./own-words.ts";
import { NEGATION, type Said, type WordReading } from "./said.ts";
import { WHILE, type While, periodsWithin, whilesIn } from "./while.ts";

const THINGS = "(?<things>(?: [a-zà-ÿ'’-]+){1,6}?)";
const NOT = "\\b(?:not|never|[a-z]+n['’]t)(?: yet)?";
const HAD = "been|had|have|seen|see|recorded|record|reported|report|made|suffered|experienced|needed";
const NOBODY = "(?:nobody|no[- ]one)";
const FILLED =
  "(?: (?:at all|whatsoever|of any kind|yet|either|again|to report|has|have|had|was|were|been|recorded|reported|seen|made|needed|happened|occurred|(?:taken|took) place))*";
const END =
  "(?= *(?:$|[,.;:)]| (?:compared|against|unlike|after|when|while|and|as|thanks|because|despite|yet)\\b))";
const WHERE =
  "(?<where> (?:in|at|from|among|across)(?: (?:the|our|all|any))*(?: (?!(?:last|past|this|any|the|quarter|month|year)\\b)[a-zà-ÿ'’-]+){1,3}?)?";
const AUX = "(?: (?:was|were|is|are|has|have|had|been|being|got))+(?: [a-z]+ly)?";

/** None of what is counted, whatever words say it: "no evictions", "have not had a single one", "nobody was evicted". */
const NONE: readonly string[] = [
  `\\b(?:no|zero|nil|not (?:even )?(?:an? |one )?single|not (?:even )?(?:an?|one)|without (?:a single|any|an?|one))${THINGS}`,
  `${NOT}(?: (?:${HAD}))+ (?:(?:even )?(?:a|one) single|any|an?|even one|one)${THINGS}`,
  `(?<who>(?<=^\\W*|: |- |\\b(?:there (?:was|were|have been|has been)|we (?:had|have had|have seen|saw|recorded)) )(?:none|nil)\\b)`,
  `\\b(?:${NOBODY}|no (?:people|persons?|adults?|patients?|children|households?|famil(?:y|ies)|tenants?|residents?|carers?|clients?))${AUX} (?<done>[a-z]+)`,
  `\\b(?<did>[a-z]+ed) (?:${NOBODY}|none)`,
];

const TRAILING = NONE.map((none) => new RegExp(`${none}${FILLED}${WHERE},? (?:${WHILE})${END}`, "giu"));
const PLAIN = NONE.map((none) => new RegExp(`${none}${FILLED}${WHERE}${END}`, "giu"));
/** "So far this year there have been no evictions": the time opens what is said. */
const LEADING = new RegExp(`^\\W*(?:(?:and|but|so|yet) )?(?:${WHILE}),? (?=[a-z])`, "iu");
/** "This year has had no evictions". */
const OF_YEAR = /^\W*(?<year>this (?:financial )?year|the year so far)(?= (?:has|had|saw)\b)/iu;

/** Without a word of each no pattern is worth trying. */
const DENIES = /\b(?:no|zero|nil|none|nobody|no-one|not|never|without|[a-z]+n['’]t)\b/iu;
const TIME = /\b(?:year|years|quarter|quarters|months|since|in 20\d\d|(?:20)?\d\d[/-](?:20)?\d\d)\b/iu;

/** That there was none of it in a while of several periods: none in any of them, and not in the newest alone. */
export function noneOver(said: Said): readonly WordReading[] {
  const { subject, text, areas } = said;
  if (areas.length > 0 || !DENIES.test(text) || !TIME.test(text) || !isCounted(subject.kpi)) return [];
  const opening = LEADING.exec(text) ?? OF_YEAR.exec(text);
  const rest = opening === null ? "" : `${" ".repeat(opening[0].length)}${text.slice(opening[0].length)}`;
  const trailing = TRAILING.flatMap((pattern) => matchesOf(text, pattern));
  const leading = PLAIN.flatMap((pattern) => matchesOf(rest, pattern));
  const found = [
    ...trailing.map((match) => ({ match, time: match.groups ?? {} })),
    ...leading.map((match) => ({ match, time: opening?.groups ?? {} })),
  ];
  return found.flatMap(({ match, time }) => readingsOf(said, match, whilesIn(time, said)));
}

function readingsOf(
  said: Said,
  { index, 0: words, groups }: RegExpExecArray,
  whiles: readonly While[],
): readonly WordReading[] {
  const { subject, text, areas, start } = said;
  const told = isTold(groups ?? {}, said);
  if (told === "of something else" || whiles.length === 0) return [];
  const before = text.slice(0, index);
  const isUnknown = told === "of some" || NEGATION.test(before) || isOfAPart(text, subject, areas);
  const span = { start: start + index, end: start + index + words.length };
  const reading = { ...span, fault: "wrong figure", negated: false };
  if (isUnknown) return [{ ...reading, claims: [] }];
  return claimsOver(subject, whiles).map(({ claims, isOpen }) => ({ ...reading, claims, isOpen }));
}

const SMALL =
  /^(?:of|in|from|for|to|by|at|with|who|that|the|an?|our|any|were|was|other|people|person|tenants?)$/iu;

/** Whether what there was none of is all that the KPI counts, some of it, or something else. */
function isTold(
  { things, who, done, did, where = "" }: Partial<Record<string, string>>,
  said: Said,
): "of it" | "of some" | "of something else" {
  const { subject } = said;
  const own = stemsOf([subject.kpi.title, ...(subject.kpi.alsoCalled ?? [])].join(" "));
  const isOwn = (word: string) =>
    SMALL.test(word) || subject.nouns.has(singular(word)) || [...stemsOf(word)].some((stem) => own.has(stem));
  if (!wordsIn(where).every(isOwn)) return "of some";
  if (who !== undefined) return isBefore(said) ? "of it" : "of something else";
  const verb = done ?? did;
  if (verb !== undefined) return isOwnDoing(verb, subject) ? "of it" : "of something else";
  const all = wordsIn(things ?? "");
  if (!all.some((word) => subject.nouns.has(singular(word)))) return "of something else";
  return all.every(isOwn) ? "of it" : "of some";
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[^ ]+/gu) ?? [];
}

/** "was evicted", of evictions: what is counted is said as a verb. */
function isOwnDoing(verb: string, { kpi, nouns }: Subject): boolean {
  const stem = verb.toLowerCase().slice(0, STEM);
  const names = [kpi.title, ...(kpi.alsoCalled ?? [])].join(" ");
  const isNamed = (names.toLowerCase().match(/[a-zà-ÿ]+/gu) ?? []).some((word) => word.startsWith(stem));
  return stem.length === STEM && (isNamed || [...nouns].some((each) => each.startsWith(stem)));
}

const STEM = 5;

/** "None so far this year": of what was told last, which is the KPI's own or nothing. */
function isBefore({ lead, earlier, text, subject }: Said): boolean {
  const last = `${
    lead
      .trim()
      .split(/[.!?]\s/u)
      .at(-1) ?? ""
  } ${earlier} ${text}`;
  const words = last.replace(/\b(?:none|nil)\b.*$/iu, "").match(/[a-zà-ÿ'’-]+/giu) ?? [];
  const told = words.filter((word) => !THERE.test(word));
  return told.length === 0 || told.some((word) => subject.nouns.has(singular(word)));
}

const THERE =
  /^(?:there|were|was|have|has|been|we|had|seen|saw|recorded|and|but|so|yet|still|again|the|a)$/iu;

type Over = Pick<WordReading, "claims"> & { readonly isOpen: boolean };

/** Of a while with a figure for each period their sum; else each figure that there is, which may contradict the words. */
function claimsOver(subject: Subject, whiles: readonly While[]): readonly Over[] {
  const all = whiles.map((each) => ({ each, periods: periodsWithin(subject, each) }));
  const { months } = subject.now;
  const isWhole = all.every(({ each: { from, to }, periods }) => periods.length * months === to - from);
  if (isWhole) return [{ claims: all.flatMap(({ periods }) => sumClaims(subject, periods)), isOpen: false }];
  if (all.length > 1) return [{ claims: [], isOpen: false }];
  const singly = all.flatMap(({ periods }) => periods.flatMap((each) => sumClaims(subject, [each])));
  return singly.length === 0
    ? [{ claims: [], isOpen: false }]
    : singly.map((claim) => ({ claims: [claim], isOpen: true }));
}

function sumClaims({ kpi }: Subject, periods: readonly Period[]): readonly Claim[] {
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return [];
  const quantity = { value: 0, decimals: 3 };
  return [
    { kpi: kpi.id, period: to, role: "sum", basis: { kind: "span", from, to }, quantity, rule: "arithmetic" },
  ];
}
