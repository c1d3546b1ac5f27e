import { periodKey, periodLabel } from "../../period/index.ts";
import type { Register } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";

type Named = { readonly at: Address; readonly key: string; readonly text: string; readonly what: string };

export type Repeat = Omit<Named, "key">;

/** Comments, targets and survey results that an earlier row of their sheet has already; reading keeps them all. */
export function repeatedRecords({ kpis, surveys }: Register): readonly Repeat[] {
  const comments = kpis.flatMap(({ id, commentary }) =>
    commentary.map(({ at, period }): Named => {
      const key = `comment|${id}|${periodKey(period)}`;
      return { at, key, text: periodLabel(period), what: "KPI and period" };
    }),
  );
  const targets = kpis.flatMap(({ id, targets: held }) =>
    held.map(({ at, from }): Named => {
      const key = `target|${id}|${periodKey(from)}`;
      return { at, key, text: periodLabel(from), what: "KPI and From" };
    }),
  );
  const results = surveys.map(({ at, survey, wave, question, wording, population }): Named => {
    const key = ["survey", survey, periodKey(wave), question, wording, population].join("|").toLowerCase();
    return { at, key, text: question, what: "survey, wave and question" };
  });
  return [...comments, ...targets, ...results].filter(later());
}

/** Lets through what has the key of something before it. */
function later(): (named: Named) => boolean {
  const known = new Set<string>();
  return ({ key }) => {
    const isKnown = known.has(key);
    known.add(key);
    return isKnown;
  };
}
