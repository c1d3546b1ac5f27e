import { type Claim, numberClaim, wayClaim, wordClaim } from "../claims/index.ts";
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

/** The number of a fact whose unit has just been said; one that would be abbreviated is printed whole. */
export function bare(fact: Fact): Bound {
  return fact.prose.includes(fact.printed) ? short(fact) : figure(fact);
}

/**
 * A judging word: `word` is what the fact is called, `said` how the sentence puts it. What is said of a number of KPIs is said
 * of that many: "All of the others show no clear change".
 */
export function judging(fact: Fact, word: string, said: string): Judging {
  const judged = { judged: said, cells: namesOf(fact.cells), claim: wordClaim(fact, word) };
  return fact.slots.role.startsWith("how many") ? { ...judged, also: [numberClaim(fact)] } : judged;
}

/** The same of several facts at once: each of them is called so. */
export function judgingAll(facts: readonly [Fact, ...Fact[]], word: string, said: string): Judging {
  return besides(facts, said, (fact) => wordClaim(fact, word));
}

/** Words that say of the number of each of several facts that it lies from one to another of them. */
export function ranging(facts: readonly [Fact, ...Fact[]], low: Fact, high: Fact, said: string): Judging {
  const [from, to] = [numberClaim(low).quantity, numberClaim(high).quantity];
  const quantity = from && to && { ...from, upTo: to.value };
  return besides(facts, said, (fact) => ({ ...numberClaim(fact), quantity, hedge: "between" }));
}

function besides(
  [first, ...others]: readonly [Fact, ...Fact[]],
  said: string,
  claimOf: (fact: Fact) => Claim,
): Judging {
  const cells = [first, ...others].flatMap((fact) => fact.cells);
  return {
    judged: said,
    cells: namesOf(cells),
    claim: claimOf(first),
    ...(others.length > 0 ? { also: others.map(claimOf) } : {}),
  };
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
