import { type Period, comparePeriods, periodKey, samePeriod } from "../../period/index.ts";
import { refusalOf } from "../../protect/index.ts";
import type { Feedback, Register, Theme } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { type Agreement, agreementOn } from "./agreement.ts";
import { type Remark, type ThemeCounts, countTheme } from "./counts.ts";
import { type ListedTheme, suggestFrom } from "./suggest.ts";

/** One theme in a period, beside the last period that anything was said in. */
type ThemeRow = {
  readonly theme: string;
  readonly now: ThemeCounts;
  readonly before: ThemeCounts;
  readonly agreement: Agreement;
  /** Where it was taken, as the sheet Themes has it; empty where nowhere. */
  readonly taken: string;
  /** How often the sheet Themes says it was mentioned, where that differs from what is counted. */
  readonly typed: number | undefined;
  /** Its row of the sheet Themes for the period. */
  readonly row: Theme | undefined;
};

export type ThemesTold = {
  /** Themes by people, most first. */
  readonly rows: readonly ThemeRow[];
  /** From how many people anything was heard, now and before. */
  readonly heard: { readonly now: number; readonly before: number; readonly period: Period | undefined };
  /** Remarks without a theme, each with what its words suggest; nothing is ticked for anybody. */
  readonly uncoded: readonly { readonly feedback: Feedback; readonly suggested: readonly string[] }[];
  /** What was taken somewhere the time before, with what came of it since. */
  readonly earlier: readonly Theme[];
  /** How many remarks of the period a second person coded, of how many that have a theme. */
  readonly second: { readonly coded: number; readonly of: number };
};

/** What was said in a period by theme: people and kinds of source counted, never a share of anybody. */
export function themesOf(register: Register, period: Period, date: string): ThemesTold {
  const { feedback, themes } = register;
  const earlier = feedback
    .map((each) => each.period)
    .filter((each) => comparePeriods(each, period) < 0)
    .toSorted(comparePeriods)
    .at(-1);
  const remarksIn = (asked: Period | undefined) =>
    asked === undefined
      ? []
      : feedback
          .filter((each) => samePeriod(each.period, asked))
          .map((each) => remarkOf(each, register, date));
  const [now, before] = [remarksIn(period), remarksIn(earlier)];
  const names = themeNames(register);
  const twice = feedback
    .filter((each) => samePeriod(each.period, period) && each.second !== undefined)
    .map((each) => ({ first: codesOf(each).map(nameKey), second: (each.second ?? []).map(nameKey) }));
  const rows = names.map((theme): ThemeRow => {
    const key = nameKey(theme);
    const counted = countTheme(key, now);
    const row = themes.find((each) => nameKey(each.theme) === key && samePeriod(each.period, period));
    const typed = row?.mentions === counted.mentions ? undefined : row?.mentions;
    return {
      theme,
      now: counted,
      before: countTheme(key, before),
      agreement: agreementOn(key, twice),
      taken: row?.fedInto ?? "",
      typed,
      row,
    };
  });
  const suggest = suggestFrom(names.map((name) => listedAs(name, register)));
  const coded = now.filter((remark) => remark.themes.length > 0).length;
  return {
    rows: rows
      .filter((row) => row.now.mentions + row.before.mentions > 0)
      .toSorted((a, b) => b.now.people - a.now.people),
    heard: { now: heardIn(now), before: heardIn(before), period: earlier },
    uncoded: feedback
      .filter((each) => samePeriod(each.period, period) && codesOf(each).length === 0)
      .map((each) => ({ feedback: each, suggested: suggest(each.text, each.from ?? "") })),
    earlier: takenBefore(register, period),
    second: { coded: twice.length, of: coded },
  };
}

/** Themes of the last time before a period that were taken somewhere on a day. */
export function takenBefore({ themes }: Pick<Register, "themes">, period: Period): readonly Theme[] {
  const earlier = themes.filter((each) => comparePeriods(each.period, period) < 0);
  const last = earlier
    .map((each) => each.period)
    .toSorted(comparePeriods)
    .at(-1);
  return earlier.filter(
    (each) =>
      last !== undefined &&
      samePeriod(each.period, last) &&
      (each.takenOn ?? "") !== "" &&
      each.fedInto !== "",
  );
}

/** A theme for Community Planning: people who agreed to be public, in all and by locality. */
export type ThemeExtract = {
  readonly theme: string;
  /** Absent below five: a smaller count could be somebody. */
  readonly people: number | undefined;
  readonly kindsOfSource: number;
  /** Only where every locality that was heard from has five people or more: a difference tells what is hidden. */
  readonly localities: readonly { readonly locality: string; readonly people: number }[];
};

/** Fewer people than this are not counted in public. */
export const FEWEST = 5;

/** What may be taken to others of a period: remarks with public consent alone, and no count of a few. */
export function extractOf(register: Register, period: Period, date: string): readonly ThemeExtract[] {
  const open = register.feedback
    .filter((each) => samePeriod(each.period, period))
    .map((feedback) => ({ locality: feedback.locality ?? "", remark: remarkOf(feedback, register, date) }))
    .filter(({ remark }) => remark.isPublic);
  return themeNames(register).flatMap((theme) => {
    const key = nameKey(theme);
    const about = open.filter(({ remark }) => remark.themes.includes(key));
    if (about.length === 0) return [];
    const counted = countTheme(
      key,
      about.map(({ remark }) => remark),
    );
    const localities = [...new Set(about.map(({ locality }) => locality))].map((locality) => ({
      locality: locality === "" ? "Not recorded" : locality,
      people: countTheme(
        key,
        about.filter((each) => each.locality === locality).map(({ remark }) => remark),
      ).people,
    }));
    const isSafe = localities.length > 1 && localities.every(({ people }) => people >= FEWEST);
    return [
      {
        theme,
        people: counted.people < FEWEST ? undefined : counted.people,
        kindsOfSource: counted.kindsOfSource,
        localities: isSafe ? localities : [],
      },
    ];
  });
}

/** Why nothing of a period may leave: nobody said anything, nobody agreed to be public, or nothing has a theme yet. */
export type NothingToTake =
  | { readonly kind: "nothing said" }
  | { readonly kind: "no public consent"; readonly remarks: number }
  | { readonly kind: "no theme"; readonly remarks: number };

/** Why the extract of a period is empty; nothing where it is not. */
export function nothingToTake(register: Register, period: Period, date: string): NothingToTake | undefined {
  if (extractOf(register, period, date).length > 0) return undefined;
  const said = register.feedback.filter((each) => samePeriod(each.period, period));
  const open = said.filter((each) => remarkOf(each, register, date).isPublic);
  if (said.length === 0) return { kind: "nothing said" };
  return open.length === 0
    ? { kind: "no public consent", remarks: said.length }
    : { kind: "no theme", remarks: open.length };
}

/** The themes a remark was given, as they are written. */
export function codesOf({ theme }: Feedback): readonly string[] {
  return theme
    .split(/[;\n]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function remarkOf(feedback: Feedback, { consents }: Register, date: string): Remark {
  const { id, period, source, person = "", from = "", tone, consent } = feedback;
  return {
    id,
    period: periodKey(period),
    source,
    person: personKey(person),
    from,
    tone,
    isPublic: refusalOf(consent, consents, "public", date) === undefined,
    themes: codesOf(feedback).map(nameKey),
  };
}

/** A code for a person however it is typed: “p2”, “P2” and “P 2” are one. */
export function personKey(code: string): string {
  return nameKey(code).replaceAll(/[\s._-]+/gu, "");
}

function listedAs(name: string, { themeList }: Register): ListedTheme {
  const listed = themeList.find(({ theme }) => nameKey(theme) === nameKey(name));
  return { name, means: listed?.means ?? "", words: listed?.words ?? [] };
}

/** Whether anybody wrote down who said what in a period: only then are people counted. */
export function namesAnyone({ feedback }: Register, period: Period): boolean {
  return feedback.some((each) => samePeriod(each.period, period) && each.person !== undefined);
}

/** Every theme that is named anywhere, in the order it is first met. */
function themeNames({ feedback, themes, themeList }: Register): readonly string[] {
  const names = [
    ...themeList.map(({ theme }) => theme),
    ...themes.map(({ theme }) => theme),
    ...feedback.flatMap(codesOf),
  ].filter((name) => name !== "");
  return [...new Map(names.toReversed().map((name) => [nameKey(name), name])).values()].toReversed();
}

function heardIn(remarks: readonly Remark[]): number {
  return countTheme(
    "*",
    remarks.map((remark) => ({ ...remark, themes: ["*"] })),
  ).people;
}
