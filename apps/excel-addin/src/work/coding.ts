import { subjects, written } from "@quarterlight/core/layouts";
import { type Period, firstDayOf, lastDayOf, samePeriod } from "@quarterlight/core/period";
import type { Feedback, Register } from "@quarterlight/core/register";
import { codesOf, suggestFrom } from "@quarterlight/core/voices";
import { type Edit, type Workbook, addressName, nameKey } from "@quarterlight/core/workbook";

/** Who codes: the first to do it, or somebody who does not see what the first gave. */
export type Coder = "first" | "second";

/** A theme that can be given, with the key that gives it. */
export type ThemeChoice = { readonly name: string; readonly means: string; readonly key: string };

/** A remark to be coded, known by its cell, with what its words suggest; nothing is ticked for anybody. */
export type ToCode = {
  readonly cell: string;
  readonly feedback: Feedback;
  readonly suggested: readonly string[];
};

/** What was given so far and is not written yet: themes by the remark's cell, with semicolons between. */
export type Codes = Readonly<Record<string, string>>;

/** n, p, s and u mean something else. */
const KEYS = "1234567890abcdefghijklmoqrtvwxyz";

/** The themes of the list that are in use in a period; where there is no list, those that remarks have. */
export function themeChoices(
  { themeList, feedback, themes }: Register,
  period: Period,
): readonly ThemeChoice[] {
  const listed = themeList
    .filter(
      ({ from, until }) =>
        (from === "" || from <= lastDayOf(period)) && (until === "" || until >= firstDayOf(period)),
    )
    .map(({ theme, means }) => ({ name: theme, means }));
  const met = [...feedback.flatMap(codesOf), ...themes.map(({ theme }) => theme)].map((name) => ({
    name,
    means: "",
  }));
  const all = listed.length > 0 ? listed : met;
  const once = [...new Map(all.toReversed().map((each) => [nameKey(each.name), each])).values()].toReversed();
  return once.slice(0, KEYS.length).map((each, place) => ({ ...each, key: KEYS.charAt(place) }));
}

/**
 * The remarks of a period that one coder has still to code, as last read. A second coder gets those that a first has
 * coded, every tenth of them before the others, so that whoever stops early has seen all parts of the list.
 */
export function remarksFor(
  { feedback, themeList }: Register,
  period: Period,
  coder: Coder,
  choices: readonly ThemeChoice[],
): readonly ToCode[] {
  const suggest = suggestFrom(
    choices.map(({ name, means }) => ({
      name,
      means,
      words: themeList.find(({ theme }) => nameKey(theme) === nameKey(name))?.words ?? [],
    })),
  );
  const inPeriod = feedback.filter((each) => samePeriod(each.period, period));
  const open = inPeriod.filter((each) =>
    coder === "first" ? codesOf(each).length === 0 : codesOf(each).length > 0 && each.second === undefined,
  );
  return (coder === "first" ? open : spread(open)).map((each) => ({
    cell: addressName(each.at),
    feedback: each,
    // A second coder is told nothing that could sway.
    suggested: coder === "first" ? suggest(each.text, each.from ?? "") : [],
  }));
}

const TENTH = 10;

function spread<Each>(all: readonly Each[]): readonly Each[] {
  return all
    .map((each, place) => ({ each, place }))
    .toSorted((a, b) => (a.place % TENTH) - (b.place % TENTH) || a.place - b.place)
    .map(({ each }) => each);
}

/** The themes that a remark was given here. */
export function givenTo(codes: Codes, cell: string): readonly string[] {
  return (codes[cell] ?? "").split("; ").filter((name) => name !== "");
}

/** The same with a theme given to a remark, or taken from it where it had it. */
export function toggled(codes: Codes, cell: string, theme: string): Codes {
  const given = givenTo(codes, cell);
  const next = given.includes(theme) ? given.filter((name) => name !== theme) : [...given, theme];
  const { [cell]: _, ...others } = codes;
  return next.length === 0 ? others : { ...others, [cell]: next.join("; ") };
}

/** The remark to go on at after one: the next that has no theme here, from the start again; undefined where none is left. */
export function nextToCode(remarks: readonly ToCode[], codes: Codes, after: string): string | undefined {
  const place = remarks.findIndex(({ cell }) => cell === after);
  const inOrder = [...remarks.slice(place + 1), ...remarks.slice(0, Math.max(place, 0))];
  return inOrder.find(({ cell }) => codes[cell] === undefined)?.cell;
}

/** The cells that keep what was given, each in its remark's own row. The second's names stand apart from the first's. */
export function codeEdits(
  workbook: Workbook,
  remarks: readonly ToCode[],
  codes: Codes,
  { coder, person }: { readonly coder: Coder; readonly person: string },
): readonly Edit[] {
  const entries = remarks.flatMap(({ cell, feedback: { at } }) => {
    const themes = codes[cell];
    if (themes === undefined) return [];
    const fields = coder === "first" ? { theme: themes, codedBy: person } : { second: themes };
    return [{ row: at.row, fields }];
  });
  return written(workbook, subjects.feedback, entries);
}

/** A remark to which two people gave other themes. */
export type Unlike = {
  readonly feedback: Feedback;
  readonly firstOnly: readonly string[];
  readonly secondOnly: readonly string[];
};

/** Where two people gave a remark of a period other themes. */
export function unlikeCodes({ feedback }: Register, period: Period): readonly Unlike[] {
  return feedback.flatMap((each) => {
    if (each.second === undefined || !samePeriod(each.period, period)) return [];
    const [first, second] = [codesOf(each), each.second];
    const without = (names: readonly string[], others: readonly string[]) =>
      names.filter((name) => !others.some((other) => nameKey(other) === nameKey(name)));
    const [firstOnly, secondOnly] = [without(first, second), without(second, first)];
    return firstOnly.length + secondOnly.length === 0 ? [] : [{ feedback: each, firstOnly, secondOnly }];
  });
}
