import type { Address } from "../../workbook/index.ts";
import { book, scorecard, drawnSheet, SOUND } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

const SAYS_UNIT =
  /%|£|\b(per ?cent(age)?|proportion|share|number|no\.? of|count|rates?|ratio|per|days?|hours|weeks|minutes|bed\s?days|beds|cost|earnings|spend(ing)?|score|total|average|nclient)\b/i;

type Guess = { readonly at: Address };

export const unitGuessed = defineCheck({
  id: "K09",
  title: "Nothing says what a KPI is counted in",
  why: "A reader sees a bare number and cannot tell people from per cent.",
  severity: "information",
  scope: "register",
  check: ({ reading, register }): readonly Guess[] => {
    const guessed = new Set(
      reading.assumptions.flatMap((each) =>
        each.kind === "unit" && each.from === "nothing" ? each.kpis : [],
      ),
    );
    return register.kpis
      .filter(({ id, title }) => guessed.has(id) && !SAYS_UNIT.test(title))
      .map(({ at }) => ({ at }));
  },
  message: () => "Neither the title, a unit column nor the cells say what the figure is counted in.",
  together: (all) => `Nothing says what ${all.length} KPIs are counted in.`,
  cause: () => "unit",
  remedy: "Put the unit in the title or in a column of its own.",
  departs: "Where the title has a word such as rate, number or days, it says enough.",
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [() => unclear()],
  },
});

function unclear() {
  const rows = [
    ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "Target"],
    ["X1", "Compliance", 3, 4, 5, 4],
    ["X2", "Engagement", 3, 4, 5, 4],
    ["X3", "Resilience", 3, 4, 5, 4],
  ];
  return book(drawnSheet("Scorecard", rows));
}
