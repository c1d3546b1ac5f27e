import { type FactIndex, isFact } from "../facts/index.ts";
import type { HiddenNumber } from "../protect/index.ts";
import type { FigureMark } from "./mark.ts";
import { isOfKpi } from "./named.ts";
import { stemsOf } from "./readings/own-words.ts";
import type { Subject } from "./subject.ts";
import type { ClauseSetting } from "./surroundings.ts";

/**
 * Whether a figure that nothing told bears out may say how many of those that a KPI counts are in a number hidden beside it:
 * "nine tenths of all", "90% were in the south", "19 of the 21". With the whole printed, the part is told.
 */
export function tellsPart(
  { all, clause }: ClauseSetting,
  figure: FigureMark,
  subject: Subject,
  hidden: readonly HiddenNumber[],
  index: FactIndex,
): boolean {
  if (hidden.length === 0 || subject.kpi.unit.kind !== "count") return false;
  const before = all.slice(clause.start, figure.start);
  const after = all.slice(figure.end, clause.end);
  const isShare = figure.measure === "fraction" || figure.measure === "per cent";
  if (!isShare && !isSoMany(figure, subject, hidden, index)) return false;
  if (isShare && (CHANGED_BY.test(before) || COMPARED.test(after))) return false;
  if (figure.measure !== "plain" && figure.noun !== "" && isOfKpi(figure.noun, subject)) return true;
  const counted = whomIn(after);
  // "One person told us": somebody, and no count, unless it is said where or of what.
  const isSomebody = figure.measure === "plain" && figure.inWords && figure.quantity.value === 1;
  if (counted !== undefined && !isSomebody)
    return counted.some((word) => THEM.test(word) || isOfKpi(word, subject));
  // Nothing is named behind it: what stands before it does, or it begins what is said.
  if (BEGINS.test(before) && !isSomebody) return true;
  const said = stemsOf(all.slice(clause.start, clause.end));
  const names = stemsOf([subject.kpi, ...hidden.map(({ kpi }) => kpi)].map(({ title }) => title).join(" "));
  return [...said].some((stem) => names.has(stem));
}

/** A plain number of no more than the whole, which it may be a part of; any where that itself is hidden. */
function isSoMany(
  { measure, per, quantity }: FigureMark,
  { kpi, now }: Subject,
  hidden: readonly HiddenNumber[],
  index: FactIndex,
): boolean {
  if (measure !== "plain" || per !== "" || quantity.value <= 0) return false;
  if (hidden.some((each) => each.kpi.id === kpi.id)) return true;
  const whole = index.factAt({ kpi: index.idOf(kpi), period: now, role: "level" });
  return isFact(whole) && quantity.value <= (whole.value ?? 0);
}

/** The words for whom a number counts, right behind it; undefined where there are none. */
function whomIn(after: string): readonly string[] | undefined {
  const [, of = "", words = ""] = WHOM.exec(after) ?? [];
  const named = (words.match(/[\p{L}'-]+/gu) ?? []).slice(0, MOST_WORDS);
  const until = named.findIndex((word) => ENDS.test(word));
  const whom = until < 0 ? named : named.slice(0, until);
  return whom.length === 0 && of === "" ? undefined : whom;
}

const MOST_WORDS = 4;

const WHOM = /^( (?:out )?of\b)?((?: [\p{L}'-]+)*)/u;

/** Where the words for whom it counts end: at what they did, or where. */
const ENDS =
  /^(?:was|were|is|are|has|have|had|came|come|went|in|from|at|on|to|for|by|with|who|that|which|and|or|but|as|elsewhere|there|here|this|last|now)$/iu;

const THEM = /^(?:all|them|these|those|it|us|total|whole|cases|ones)$/iu;

const BEGINS =
  /^[\s,]*(?:(?:and|but|of (?:these|those|them|all|the \d+)|only|just|all but|the other)[\s,]*)*$/iu;

const CHANGED_BY =
  /\bby (?:about |nearly |around |almost |over |just over |just under |more than |roughly )?$/iu;

const COMPARED = /^ ?(?:of )?(?:fewer|more|less|higher|lower|longer|shorter|up|down)\b/iu;
