import { type Kpi, isMeasured } from "../../register/index.ts";
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
      .filter((kpi) => guessed.has(kpi.id) && hasFigures(kpi) && !statesUnit(kpi))
      .map(({ at }) => ({ at }));
  },
  message: () => "Neither the title, a unit column nor the cells say what the figure is counted in.",
  together: (all) => `Nothing says what ${all.length} KPIs are counted in.`,
  cause: () => "unit",
  remedy: "Put the unit in the title or in a column of its own.",
  departs:
    "Where the title or the definition has a word such as rate, number or days, a target names its unit, or figures have a denominator, that says enough.",
  examples: {
    keep: [() => scorecard(SOUND), () => unclear("Meaning", "The number of services that comply")],
    break: [() => unclear()],
  },
});

function hasFigures({ observations, monthly }: Kpi): boolean {
  return [...observations, ...monthly].some(isMeasured);
}

/** Whether its title or definition, the words of a target, or the parts of a figure say what is counted. */
function statesUnit({ title, meaning, targets, observations, monthly }: Kpi): boolean {
  if (SAYS_UNIT.test(title) || SAYS_UNIT.test(meaning)) return true;
  if (targets.some(({ shown }) => /%|£|\b(?:days?|weeks?|hours|minutes|people|per)\b/iu.test(shown)))
    return true;
  return [...observations, ...monthly].some((each) => isMeasured(each) && each.denominator !== undefined);
}

function unclear(heading = "Owner", words = "Head of Care") {
  const rows = [
    ["Code", "Description", heading, "2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "Target"],
    ["X1", "Compliance", words, 3, 4, 5, 4],
    ["X2", "Engagement", words, 3, 4, 5, 4],
    ["X3", "Resilience", words, 3, 4, 5, 4],
  ];
  return book(drawnSheet("Scorecard", rows));
}
