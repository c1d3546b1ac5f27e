import type { Kpi } from "../../register/index.ts";
import { isToDate, neverAddsUp } from "../../register/index.ts";
import { spanSaid } from "../../settle/index.ts";
import { clausesOf } from "./clauses.ts";

const SO_FAR = "(?:cumulative(?:ly)?|running totals?|year[- ]to[- ]date|ytd|so far this year)";
const SUBJECT = new RegExp(
  `^(?<subject>.*?)\\b(?:is|are|was|were|shown|given|reported|presented|counted)(?: (?:all|each|both|now|still|shown|given|reported|presented|as|in|on|a|the))* ${SO_FAR}\\b`,
  "u",
);
const FIGURES = new RegExp(
  `^(?:all |the )*(?<subject>.*?)\\b${SO_FAR} (?:figures?|totals?|counts?|numbers?|data)\\b`,
  "u",
);
const NOT =
  /\b(?:not|no longer|non|rather than|instead of|targets?|trajector\w+|charts?|graphs?|budgets?)\b/u;
const WORD = /\p{L}{4,}/gu;

/**
 * The KPIs of which a line may say that each figure holds those before it in its year, where it is not read as a line about
 * all: those whose titles have a word that it names, else each whose figures add up.
 */
export function saidSoFar(text: string, kpis: readonly Kpi[]): readonly Kpi[] {
  if (!/cumulative|running total|to[- ]date|ytd|so far/iu.test(text) || spanSaid(text) !== undefined)
    return [];
  return clausesOf(text).flatMap(({ plain }) => {
    const found = SUBJECT.exec(plain) ?? FIGURES.exec(plain);
    if (found === null || NOT.test(plain)) return [];
    const words = (found.groups?.["subject"] ?? "").match(WORD) ?? [];
    const named = kpis.filter(({ title }) => words.some((word) => isIn(word, title)));
    const about = named.length > 0 ? named : kpis.filter((kpi) => !neverAddsUp(kpi));
    return about.filter((kpi) => !isToDate(kpi));
  });
}

/** Whether a title has a word, in the singular or the plural. */
function isIn(word: string, title: string): boolean {
  const stem = word.replace(/(?:ies|e?s)$/u, "");
  return new RegExp(`\\b${stem}`, "iu").test(title);
}
