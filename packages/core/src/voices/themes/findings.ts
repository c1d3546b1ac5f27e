import { type Period, lastDayOf, samePeriod } from "../../period/index.ts";
import type { Feedback, Register } from "../../register/index.ts";
import { type Address, nameKey } from "../../workbook/index.ts";
import { daysBetween } from "../duties/day.ts";
import { plainWords } from "../words/plain-words.ts";
import { agreementOn } from "./agreement.ts";
import { FEWEST, codesOf, namesAnyone, personKey, themesOf } from "./themes.ts";

/** What may be wrong with how remarks are given themes, and with what became of these, by its check. */
export type ThemeFinding = {
  readonly check: "H01" | "H02" | "H03" | "H04" | "H05" | "H06" | "H07" | "H08" | "H09" | "H10";
  readonly at: readonly Address[];
  /** The theme, the remark or the tone it is about. */
  readonly about: string;
  /** Counts, as the words need them. */
  readonly counts: readonly number[];
};

const HALF_A_YEAR = 183;
const DISAGREEMENTS = 3;
/** Of fewer remarks one tone proves nothing. */
const REMARKS = 5;

/** Everything that may be wrong with the themes of a period as it stands on a day, in the order of the checks. */
export function themeFindings(register: Register, period: Period, asOf: string): readonly ThemeFinding[] {
  const remarks = register.feedback.filter((each) => samePeriod(each.period, period));
  return [
    ...unlisted(register, remarks, period),
    ...uncoded(register, remarks),
    ...miscounted(register, period, asOf),
    ...countedTwice(remarks),
    ...spelledTwice(remarks),
    ...thin(register, period, asOf),
    ...unanswered(register, asOf),
    ...coding(remarks),
    ...oneTone(remarks),
  ];
}

function finding(
  check: ThemeFinding["check"],
  at: readonly Address[],
  about: string,
  ...counts: readonly number[]
): ThemeFinding {
  return { check, at, about, counts };
}

function unlisted(
  { themeList }: Register,
  remarks: readonly Feedback[],
  period: Period,
): readonly ThemeFinding[] {
  if (themeList.length === 0) return [];
  const day = lastDayOf(period);
  const inUse = new Set(
    themeList
      .filter(({ from, until }) => (from === "" || from <= day) && (until === "" || until >= day))
      .map(({ theme }) => nameKey(theme)),
  );
  return remarks.flatMap((remark) =>
    codesOf(remark)
      .filter((code) => !inUse.has(nameKey(code)))
      .map((code) => finding("H01", [remark.at], code)),
  );
}

function uncoded({ themeList }: Register, remarks: readonly Feedback[]): readonly ThemeFinding[] {
  const isCoding = themeList.length > 0 || remarks.some(({ codedBy }) => codedBy !== undefined);
  return isCoding
    ? remarks.filter((each) => codesOf(each).length === 0).map((each) => finding("H02", [each.at], each.id))
    : [];
}

function miscounted(register: Register, period: Period, asOf: string): readonly ThemeFinding[] {
  if (!namesAnyone(register, period)) return [];
  const { rows } = themesOf(register, period, asOf);
  return rows.flatMap(({ theme, typed, now, row }) =>
    typed === undefined || row === undefined ? [] : [finding("H03", [row.at], theme, typed, now.mentions)],
  );
}

/** The same words twice in a period, under two codes or none: one person, counted as two. */
function countedTwice(remarks: readonly Feedback[]): readonly ThemeFinding[] {
  return remarks.flatMap((one, at) => {
    const words = plainWords(one.text);
    const other = remarks
      .slice(0, at)
      .find(
        (each) =>
          plainWords(each.text) === words &&
          (one.person === undefined || personKey(each.person ?? "") !== personKey(one.person)),
      );
    return words === "" || other === undefined ? [] : [finding("H04", [one.at, other.at], one.id)];
  });
}

/** One code typed in two ways: counted as one person, and told, because two may have been meant. */
function spelledTwice(remarks: readonly Feedback[]): readonly ThemeFinding[] {
  const typed = new Map<string, Map<string, Feedback>>();
  for (const remark of remarks) {
    if (remark.person === undefined) continue;
    const key = personKey(remark.person);
    const ways = typed.get(key) ?? new Map<string, Feedback>();
    typed.set(key, ways);
    if (!ways.has(remark.person)) ways.set(remark.person, remark);
  }
  return [...typed.values()]
    .filter(({ size }) => size > 1)
    .map((ways) =>
      finding(
        "H04",
        [...ways.values()].map(({ at }) => at),
        [...ways.keys()].map((way) => `“${way}”`).join(" and "),
        ways.size,
      ),
    );
}

/** Themes that were written up and rest on one source, or on a few people. */
function thin(register: Register, period: Period, asOf: string): readonly ThemeFinding[] {
  if (!namesAnyone(register, period)) return [];
  return themesOf(register, period, asOf).rows.flatMap(({ theme, now, row }) => {
    if (row === undefined || now.mentions === 0) return [];
    return [
      ...(now.kindsOfSource === 1 && now.mentions > 1 ? [finding("H05", [row.at], theme, now.mentions)] : []),
      ...(now.people < FEWEST ? [finding("H06", [row.at], theme, now.people)] : []),
    ];
  });
}

function unanswered({ themes }: Register, asOf: string): readonly ThemeFinding[] {
  if (asOf === "") return [];
  return themes.flatMap(({ theme, takenOn = "", cameOfIt, state = "taken", at }) =>
    takenOn !== "" && state === "taken" && cameOfIt === undefined && daysBetween(takenOn, asOf) > HALF_A_YEAR
      ? [finding("H07", [at], theme, daysBetween(takenOn, asOf))]
      : [],
  );
}

/** How much was coded a second time, and where two people keep disagreeing. */
function coding(remarks: readonly Feedback[]): readonly ThemeFinding[] {
  const coded = remarks.filter((each) => codesOf(each).length > 0);
  const twice = coded.filter(({ second }) => second !== undefined);
  const [first] = coded;
  const isLittle = twice.length * 10 < coded.length && coded.some(({ codedBy }) => codedBy !== undefined);
  const pairs = twice.map((each) => ({
    first: codesOf(each).map(nameKey),
    second: (each.second ?? []).map(nameKey),
  }));
  const names = new Map(
    twice.flatMap((each) => [...codesOf(each), ...(each.second ?? [])].map((name) => [nameKey(name), name])),
  );
  return [
    ...(isLittle && first !== undefined && coded.length >= 10
      ? [finding("H08", [first.at], "", twice.length, coded.length)]
      : []),
    ...[...names].flatMap(([key, name]) => {
      const { both, firstOnly, secondOnly } = agreementOn(key, pairs);
      const apart = twice.filter(
        (_, at) => (pairs[at]?.first.includes(key) ?? false) !== (pairs[at]?.second.includes(key) ?? false),
      );
      return apart.length < DISAGREEMENTS
        ? []
        : [
            finding(
              "H09",
              apart.map(({ at }) => at),
              name,
              both,
              firstOnly,
              secondOnly,
            ),
          ];
    }),
  ];
}

function oneTone(remarks: readonly Feedback[]): readonly ThemeFinding[] {
  const toned = remarks.filter(({ tone }) => tone !== "");
  const [first] = toned;
  const isOne =
    first !== undefined && toned.length >= REMARKS && toned.every(({ tone }) => tone === first.tone);
  return isOne ? [finding("H10", [first.at], first.tone, toned.length)] : [];
}
