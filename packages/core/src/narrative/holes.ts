import { numberClaim, wayClaim, wordClaim } from "../claims/index.ts";
import type { Fact, Way } from "../facts/index.ts";
import { type Period, dateInWords, periodName } from "../period/index.ts";
import { type Bound, type Given, type Judging, bind, namesOf } from "./text.ts";

/** The number of a fact, as a sentence prints it or in other words for the same number. */
export function figure(fact: Fact, printed: string = fact.prose): Bound {
  return bind(printed, fact.cells, numberClaim(fact));
}

/** The number of a fact as a table or a bracket prints it. */
export function short(fact: Fact): Bound {
  return figure(fact, fact.printed);
}

/** A judging word: `word` is what the fact is called, `said` how the sentence puts it. */
export function judging(fact: Fact, word: string, said: string): Judging {
  return { judged: said, cells: namesOf(fact.cells), claim: wordClaim(fact, word) };
}

/** A word for which way it went, or on which side it stands. */
export function going(fact: Fact, way: Way, said: string): Judging {
  return { judged: said, cells: namesOf(fact.cells), claim: wayClaim(fact, way) };
}

/** A period by its months, or as another printer of periods puts it. */
export function when(period: Period, print: (period: Period) => string = periodName): Given {
  return { said: print(period), as: "period" };
}

/** A day, ISO, that the workbook names. */
export function day(iso: string): Given {
  return { said: dateInWords(iso), as: "period" };
}

/** A number of things that are no figure of a KPI. */
export function count(words: string): Given {
  return { said: words, as: "count" };
}

/** A title, an area, or what somebody wrote. */
export function name(words: string): Given {
  return { said: words, as: "name" };
}

/** What holds of every KPI alike: a rule, a direction, a tolerance of the house. */
export function rule(words: string): Given {
  return { said: words, as: "rule" };
}
