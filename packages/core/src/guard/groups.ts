import type { FactIndex } from "../facts/index.ts";
import type { Period } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import type { FigureMark } from "./mark.ts";
import { ANYTHING, isPeople } from "./named.ts";
import { singular } from "./noun.ts";
import type { ClauseSetting } from "./surroundings.ts";

/** A hidden number that hangs together with one of another KPI, and the words that tell whom it counts from the rest. */
type Group = { readonly period: Period; readonly words: ReadonlySet<string> };

const known = new WeakMap<FactIndex, readonly Group[]>();

/** The groups of which an edition hides how many they are, while a number that they are part of may be printed. */
export function groupsIn(index: FactIndex): readonly Group[] {
  const groups = known.get(index) ?? lookFor(index);
  known.set(index, groups);
  return groups;
}

function lookFor(index: FactIndex): readonly Group[] {
  const { kpis } = index.register;
  const tied = kpis.flatMap((kpi) => index.hiddenWith(kpi).filter((each) => each.kpi.id !== kpi.id));
  const hidden = new Set(tied.map(({ kpi }) => kpi.id));
  const others = new Set(kpis.filter(({ id }) => !hidden.has(id)).flatMap(wordsOf));
  const own = new Map(
    tied.map(({ kpi }) => [kpi.id, new Set(wordsOf(kpi).filter((word) => !others.has(word)))]),
  );
  return tied.flatMap(({ kpi, period }) => {
    const words = own.get(kpi.id) ?? new Set<string>();
    return words.size === 0 ? [] : [{ period, words }];
  });
}

function wordsOf({ title, alsoCalled = [] }: Kpi): readonly string[] {
  return [title, ...alsoCalled].flatMap((name) => said(name).filter((word) => !ANYTHING.has(word)));
}

/** The words of a text, each in one form: "women", "woman" and "female" are one. */
function said(text: string): readonly string[] {
  return (text.match(/[\p{L}'’-]{3,}/gu) ?? []).filter((word) => !LINKS.test(word)).map(plain);
}

function plain(word: string): string {
  const one = singular(word.replaceAll("’", "'"));
  return ONE_WORD[one] ?? one;
}

const ONE_WORD: Readonly<Record<string, string>> = {
  women: "woman",
  female: "woman",
  men: "man",
  male: "man",
  children: "child",
};

const LINKS =
  /^(?:the|and|who|for|with|from|over|under|than|that|were|was|are|has|have|had|our|their|all|per)$/iu;

/** Whether words say anything of such a group. */
export function namesGroup(text: string, groups: readonly Group[]): boolean {
  return groups.some(({ words }) => said(text).some((word) => words.has(word)));
}

/**
 * Whether a figure that nothing told bears out tells how many such a group is, beside a whole that is printed: its share
 * ("women are 85% of the list"), its count, or how far it is from the rest ("14 more women than men").
 */
export function tellsGroup(
  { all, clause }: ClauseSetting,
  { bare, start, end, measure, noun, per, quantity, inWords }: FigureMark,
  groups: readonly Group[],
): boolean {
  const isOf = (words: string) => namesGroup(words, groups);
  if (!isOf(all.slice(clause.sentence.start, clause.sentence.end))) return false;
  const before = all.slice(clause.start, start);
  const after = all.slice(end, clause.end);
  if (measure === "fraction" || measure === "per cent")
    return isOf(before) || isOf(WHOM.exec(after)?.[0] ?? "") || BACK.test(before);
  if (measure !== "plain" || per !== "") return false;
  const isSomebody = inWords && quantity.value === 1 && !IS_APART.test(all.slice(bare.end, clause.end));
  if (isSomebody && !AS_A_COUNT.test(all.slice(clause.start, bare.start))) return false;
  // "Five men's sheds" are sheds.
  const counted = COUNTED.exec(all.slice(bare.end, clause.end))?.[0] ?? "";
  if (isOf(counted) && !/['’]/u.test(counted)) return true;
  if (IS_APART.test(after) || BACK.test(before)) return isOf(after) || isOf(before) || BACK.test(before);
  return (noun === "" || isPeople(noun)) && (isOf(before) || isOf(WHOM.exec(after)?.[0] ?? ""));
}

/** Whom a share or a count is of, and what they are said to be. */
const WHOM =
  /^(?:[^,;]{0,60}\b(?:is|are|was|were)(?: [\p{L}'’-]+){1,3}| (?:out )?of(?: (?:the|all|our|these|those))*(?: [\p{L}'’-]+){1,2})/u;

const COUNTED = /^(?: (?:more|fewer|less|other|extra))?(?: [\p{L}'’-]+){1,2}/u;

/** "By 14", "a difference of 14": what was compared stands before it. */
const BACK = /(?:^|\b)(?:by|difference of|gap of|lead of) (?:about |nearly |almost |just |some )?$/iu;

const IS_APART = /^(?: [\p{L}'’-]+){0,2} (?:more|fewer|less|extra)\b/iu;

const AS_A_COUNT = /\b(?:only|just|but|bar|except|except for|apart from|save for|less|minus|leaves) $/iu;

/** Whether words tell how many times as many such a group is as the rest: "six times as many women as men". */
export function tellsTimes({ text }: ClauseSetting, groups: readonly Group[]): boolean {
  return TIMES.test(text) && namesGroup(text, groups);
}

const TIMES =
  /\b(?:twice|double|treble|triple|half|times|-?fold)\b.{0,20}\b(?:as many|as few|the number|more|fewer)\b|\b(?:for|to) (?:every|each) \p{L}+/iu;
