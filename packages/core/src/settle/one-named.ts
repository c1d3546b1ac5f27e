import { periodKey } from "../period/index.ts";
import { type Kpi, isMeasured } from "../register/index.ts";
import { assumesSpelling, tell } from "../reading/index.ts";
import { isUnitWord } from "../tables/index.ts";
import { nameKey, plainSpaces } from "../workbook/index.ts";
import type { Pipeline } from "./pipeline.ts";
import { sameFigure } from "./series-book.ts";
import type { HeadSettled } from "./settle-head.ts";

const OF_PEOPLE = /^(?:people|persons?|patients|individuals|clients|numbers?|no\.?|n|counts?|totals?)$/iu;

/** Under one code, titles in other words are one thing where so many figures agree and none differs. */
const ENOUGH_ALIKE = 2;

/**
 * KPIs of two sheets that are one by their code, or by names that differ only in capitals, punctuation, a plural or the
 * unit in brackets, under the first name and with the unit that either states. Figures that differ for one period, or
 * units that do, leave them as they are.
 */
export function oneNamed(heads: readonly HeadSettled[], { notebook }: Pipeline): readonly HeadSettled[] {
  const firsts = new Map<string, HeadSettled>();
  const joined = new Set<string>();
  const named = heads.map((head): HeadSettled => {
    const key = keyOf(head.kpi);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, head);
    if (first === undefined || nameKey(first.kpi.title) === nameKey(head.kpi.title)) return head;
    if (!areOne(first, head)) return head;
    const { kpi } = head;
    joined.add(key);
    tell(notebook, [assumesSpelling(kpi.title, first.kpi.title, kpi.at)]);
    if (isGuess(first))
      firsts.set(key, { ...first, kpi: { ...first.kpi, unit: kpi.unit }, unitFrom: head.unitFrom });
    return { ...head, kpi: { ...kpi, id: first.kpi.id, title: first.kpi.title } };
  });
  return named.map((head) => {
    const key = keyOf(head.kpi);
    const first = firsts.get(key);
    return first !== undefined && joined.has(key) && isGuess(head)
      ? { ...head, kpi: { ...head.kpi, unit: first.kpi.unit }, unitFrom: first.unitFrom }
      : head;
  });
}

/** The code of a KPI, else its name without what tells nothing apart. */
function keyOf({ id, title }: Kpi): string {
  if (nameKey(id) !== nameKey(title)) return `code ${nameKey(id)}`;
  const bare = plainSpaces(title).replace(
    /\s*[([](?<unit>[^()[\]]+)[)\]]\s*$/u,
    (bracket: string, unit: string) => (isUnitWord(unit) || OF_PEOPLE.test(unit) ? "" : bracket),
  );
  const words =
    bare
      .toLowerCase()
      .replaceAll("&", " and ")
      .replaceAll(/['’.\-‐-―]/gu, "")
      .match(/[\p{L}\d%£]+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/u, "") : word)).join("");
}

function areOne(one: HeadSettled, other: HeadSettled): boolean {
  if (one.kpi.at.sheet === other.kpi.at.sheet) return false;
  const isOfOneUnit = isGuess(one) || isGuess(other) || one.kpi.unit.kind === other.kpi.unit.kind;
  const known = new Map(figuresOf(one.kpi).map((each) => [periodKey(each.period), each]));
  const pairs = figuresOf(other.kpi).flatMap((each) => {
    const first = known.get(periodKey(each.period));
    return first === undefined ? [] : [sameFigure(first, each)];
  });
  const isCode = nameKey(one.kpi.id) !== nameKey(one.kpi.title);
  return isOfOneUnit && pairs.every(Boolean) && (!isCode || pairs.length >= ENOUGH_ALIKE);
}

function isGuess({ unitFrom }: HeadSettled): boolean {
  return unitFrom === "nothing";
}

function figuresOf({ observations, monthly }: Kpi) {
  return [...observations, ...monthly].filter(isMeasured);
}
