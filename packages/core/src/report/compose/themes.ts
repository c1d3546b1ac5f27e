import { numberInWords } from "../../figure/index.ts";
import {
  type Text,
  bind,
  capital,
  joined,
  listed,
  lowerFirst,
  name,
  say,
  withStop,
} from "../../narrative/index.ts";
import { type Period, periodName, samePeriod } from "../../period/index.ts";
import { refusalOf } from "../../protect/index.ts";
import type { Audience, Feedback, Register, Theme } from "../../register/index.ts";
import { mayBePlace } from "../../tables/index.ts";
import { FEWEST, codesOf, isEvaluation, namesAnyone, takenBefore, themesOf } from "../../voices/index.ts";
import { type Address, nameKey } from "../../workbook/index.ts";
import type { Report } from "../model/report.ts";

/** For whom and on which day themes are told: outside an own edition a few people are not counted. */
export type ThemeEdition = { readonly period: Period; readonly audience: Audience; readonly date: string };

/** A theme that was written up for the period, with what is counted of it where anybody wrote down who spoke. */
export type ThemeTold = {
  readonly row: Theme;
  /** Different people; absent where nobody wrote down who spoke, or where they are too few for the edition. */
  readonly people: number | undefined;
  readonly counted: Text;
  /** The remarks of the people counted. */
  readonly remarks: readonly Address[];
  /** Whether it was raised by so few people that this edition does not count them. */
  readonly isMasked: boolean;
};

/** Themes of the period by people, most first; where nobody wrote down who spoke, by what was typed. */
export function themesTold(register: Register, edition: ThemeEdition): readonly ThemeTold[] {
  const { period, audience, date } = edition;
  const rows = register.themes.filter((each) => samePeriod(each.period, period));
  if (!namesAnyone(register, period)) {
    return rows
      .toSorted((a, b) => (b.mentions ?? 0) - (a.mentions ?? 0))
      .map((row) => ({ row, people: undefined, counted: mentionWords(row), remarks: [], isMasked: false }));
  }
  const counts = new Map(
    themesOf(register, period, date).rows.map(({ theme, now }) => [nameKey(theme), now]),
  );
  return rows
    .map((row) => ({ row, now: counts.get(nameKey(row.theme)) }))
    .toSorted((a, b) => (b.now?.people ?? 0) - (a.now?.people ?? 0))
    .map(({ row, now }) => {
      if (now === undefined) return { row, people: undefined, counted: [], remarks: [], isMasked: false };
      const remarks = register.feedback.filter((each) => isAbout(each, row));
      const cells: CellsOf = (isOne) => namedIn(remarks.filter(isOne), row, register, edition);
      const isFew = now.people < FEWEST && audience !== "internal";
      return {
        row,
        people: isFew ? undefined : now.people,
        counted: isFew ? say`${FEW} raised it.` : countWords(row, now, cells),
        remarks: cells(isSaidByAnyone),
        isMasked: isFew,
      };
    });
}

type CellsOf = (isOne: (feedback: Feedback) => boolean) => readonly Address[];

/** The rows of counted remarks that this edition prints; where it prints none of them, the row of their theme. */
function namedIn(
  counted: readonly Feedback[],
  theme: Theme,
  { consents }: Register,
  { audience, date }: ThemeEdition,
): readonly Address[] {
  const printed = counted.filter(({ consent }) => refusalOf(consent, consents, audience, date) === undefined);
  return printed.length > 0 ? printed.map(({ at }) => at) : [theme.at];
}

/** Whether a person said it: an evaluation is a source and nobody. */
function isSaidByAnyone({ source, from }: Feedback): boolean {
  return !isEvaluation({ source, from: from ?? "" });
}

function isAbout(feedback: Feedback, { theme, period }: Theme): boolean {
  return (
    samePeriod(feedback.period, period) && codesOf(feedback).some((code) => nameKey(code) === nameKey(theme))
  );
}

type Counts = {
  readonly people: number;
  readonly kindsOfSource: number;
  readonly good: number;
  readonly mixed: number;
  readonly poor: number;
};

/** "Eight people raised waiting, in five kinds of source: two remarks were good, three mixed and four poor." */
function countWords({ theme }: Theme, counts: Counts, cellsOf: CellsOf): Text {
  const { people, kindsOfSource } = counts;
  const many = say`${capital([bind(numberInWords(people), cellsOf(isSaidByAnyone))])} ${people === 1 ? say`person` : say`people`}`;
  const kinds = say`${bind(
    numberInWords(kindsOfSource),
    cellsOf(() => true),
  )} ${kindsOfSource === 1 ? say`kind` : say`kinds`} of source`;
  const tones = (["good", "mixed", "poor"] as const).filter((tone) => counts[tone] > 0);
  const told = tones.map((tone, index) => {
    const count = counts[tone];
    const verb: Text = index > 0 ? say`` : count === 1 ? say` remark was` : say` remarks were`;
    const at = cellsOf((each) => each.tone === tone);
    return say`${bind(numberInWords(count), at)}${verb} ${name(tone)}`;
  });
  return say`${many} raised ${name(lowerFirst(theme))}, in ${kinds}${told.length === 0 ? say`` : say`: ${listed(told)}`}.`;
}

const FEW: Text = say`One to ${name(numberInWords(FEWEST - 1))} people`;

/** How often a theme came up, as it was typed, bound to its row. */
function mentionWords({ mentions, at }: Theme): Text {
  if (mentions === undefined) return [];
  return say`It came up ${bind(mentions === 1 ? "once" : `${numberInWords(mentions)} times`, [at])}.`;
}

/** Each theme with what people said, how many, and where it was taken; then what became of those of the time before. */
export function themeItems(register: Register, edition: ThemeEdition): Report["voices"]["themes"] {
  const told = themesTold(register, edition);
  const now = told.map(({ row, counted }, index) => ({
    heading: row.theme,
    text: joined([
      row.summary === "" ? [] : say`${name(row.summary)}`,
      fewTogether(told, index) ?? counted,
      takenWords(row),
      cameWords(row),
    ]),
  }));
  const before = takenBefore(register, edition.period).map((row) => ({
    heading: `${row.theme}, in ${periodName(row.period)}`,
    text: joined([
      takenWords(row, "it"),
      (row.cameOfIt ?? "") === "" ? say`There is no answer yet.` : cameWords(row),
    ]),
  }));
  return [...now, ...before].filter(({ text }) => text.length > 0);
}

/** Where the last themes were each raised by a few people, the first of those says so for all of them. */
function fewTogether(told: readonly ThemeTold[], index: number): Text | undefined {
  const last = told.findLastIndex(({ isMasked }) => !isMasked) + 1;
  const after = told.length - 1 - last;
  if (index < last || after < 1) return undefined;
  if (index > last) return [];
  const each = after === 1 ? say`the theme` : say`each of the ${name(numberInWords(after))} themes`;
  return say`${FEW} raised this, and ${each} after it.`;
}

function takenWords({ fedInto }: Theme, what: "this" | "it" = "this"): Text {
  if (fedInto === "") return [];
  const to = what === "this" ? say`We took this to` : say`We took it to`;
  const hasArticle = ARTICLE.test(fedInto);
  const whom = name(withStop(hasArticle || isNoName(fedInto) ? lowerFirst(fedInto) : fedInto));
  return BODY.test(fedInto) && !hasArticle ? say`${to} the ${whom}` : say`${to} ${whom}`;
}

/** Written as a sentence begins, with no capital after the first, and that on no word that may be of a place. */
function isNoName(words: string): boolean {
  const [first = "", ...rest] = words.trim().split(/\s+/u);
  return rest.length > 0 && !rest.some((word) => /^\p{Lu}/u.test(word)) && !mayBePlace(first);
}

const ARTICLE = /^(?:the|an?|our|all|each|every|its|their)\b/iu;

/** People who meet, named without an article, by the last word of their name: "Care at home improvement group". */
const BODY =
  /^[^,;:(]*?\b(?:board|committee|forum|group|network|panel|partnership|team)(?=$|[,;:(]|\s(?:for|of|on|in|and)\b)/iu;

/** What came of it; of one that was refused, that it was, with the reason. */
function cameWords({ cameOfIt = "", state }: Theme): Text {
  if (state === "refused")
    return say`It was not taken up${cameOfIt === "" ? say`.` : say`: ${name(lowerFirst(withStop(cameOfIt)))}`}`;
  return cameOfIt === "" ? [] : say`${name(withStop(cameOfIt))}`;
}
