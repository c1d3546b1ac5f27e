import { subjects, appended } from "@quarterlight/core/layouts";
import { periodLabel } from "@quarterlight/core/period";
import type { PAIR_DECISIONS, Register } from "@quarterlight/core/register";
import { type Pair, plainWords, surveysOf } from "@quarterlight/core/voices";
import type { Edit, Workbook } from "@quarterlight/core/workbook";

type Decision = (typeof PAIR_DECISIONS)[number];

/** What a person may say of two questions, with the key that says it: the place in the list. */
export const DECISIONS: readonly {
  readonly decision: Decision;
  readonly meaning: Pair["meaning"];
  readonly name: string;
}[] = [
  { decision: "same", meaning: "same", name: "The same" },
  { decision: "the other way round", meaning: "reversed", name: "The same, the other way round" },
  { decision: "related", meaning: "related", name: "Related" },
  { decision: "different", meaning: "different", name: "Different" },
];

/** What a person said of a pair: dates are ISO. */
export type SaidOfPair = {
  readonly decision: Decision;
  readonly why: string;
  readonly by: string;
  readonly on: string;
};

/** Pairs to be decided on, those that nobody has decided first. */
export function pairsIn(register: Register, asOf: string): readonly Pair[] {
  const { overlaps, decided } = surveysOf(register, asOf);
  return [...overlaps, ...decided];
}

/** What a pair is known by. */
export function pairKey({ one, other }: Pair): string {
  return `pair ${one.question.id} ${other.question.id}`;
}

/** One property of both questions, side by side. `isApart` where it bears on a comparison, and differs. */
export type PairRow = {
  readonly name: string;
  readonly one: string;
  readonly other: string;
  readonly isApart: boolean;
};

/** Which survey and when, and how both were asked: what is not written down is said not to be. */
export function pairRows({ one, other }: Pair): readonly PairRow[] {
  const row = (name: string, of: (asked: Pair["one"]) => string, unsaid = "Not recorded"): PairRow => {
    const [a, b] = [of(one).trim(), of(other).trim()];
    return { name, one: a || unsaid, other: b || unsaid, isApart: false };
  };
  /** Of what bears on a comparison a difference is marked; what one of them does not say is not known to differ. */
  const held = (...[name, of, unsaid]: Parameters<typeof row>): PairRow => {
    const [a, b] = [of(one).trim().toLowerCase(), of(other).trim().toLowerCase()];
    const isKnown = unsaid !== undefined || (a !== "" && b !== "");
    return { ...row(name, of, unsaid), isApart: isKnown && a !== b };
  };
  return [
    row("Survey", ({ question }) => question.survey),
    row("Newest wave", ({ waves: [wave] }) => periodLabel(wave.wave)),
    row(
      "Earlier waves",
      ({ waves: [, ...before] }) => before.map(({ wave }) => periodLabel(wave)).join(", "),
      "None",
    ),
    row("How many answered", ({ waves: [wave] }) => wave.base?.toLocaleString("en-GB") ?? ""),
    held("Answers offered", ({ question }) => question.scale),
    held("Who was asked", ({ question }) => question.askedOf),
    held("Time asked about", ({ question }) => question.aboutWhen),
    held("Who got as far", ({ question }) => question.filter, "Everybody"),
    held("How it was asked", ({ question }) => question.mode),
  ];
}

/** A row below the others of Matched questions: what was decided before stays, and the last word counts. */
export function matchEdits(
  workbook: Workbook,
  register: Register,
  { one, other }: Pair,
  { decision, why, by, on }: SaidOfPair,
): readonly Edit[] {
  const record = { one: nameOf(one, register), other: nameOf(other, register), decision, why, by, on };
  return appended(workbook, subjects.matched, [record]);
}

/** A question by its words; with its survey's name first where another survey asks in the same words. */
function nameOf({ question }: Pair["one"], { surveys }: Register): string {
  const same = surveys.filter((each) => plainWords(each.question) === plainWords(question.text));
  const isShared = new Set(same.map(({ survey }) => plainWords(survey))).size > 1;
  return isShared ? `${question.survey}: ${question.text}` : question.text;
}

const FIELDS: Readonly<Record<string, string>> = {
  scale: "the answers offered",
  asked_of: "who was asked",
  about_when: "the time asked about",
  filter: "who got as far as the question",
  mode: "how it was asked",
  direction: "which answer is the good one",
};

/** Whether the figures may stand side by side, and why not, in a sentence. */
export function comparableWords({ compare, because, beside }: Pair["comparable"]): string {
  const also = beside.length === 0 ? "" : ` Say with it: ${beside.join("; ")}.`;
  if (compare) return `The figures may stand side by side.${also}`;
  const apart = because.map((each) => FIELDS[each] ?? each).join("; ");
  return `The figures may not stand side by side${apart === "" ? "" : `, because of ${apart}`}.${also}`;
}
