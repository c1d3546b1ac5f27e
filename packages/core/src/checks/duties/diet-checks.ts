import { type Diet, dietOf, dietWords } from "../../voices/index.ts";
import { anyKpi, figures, quarter, registerInput } from "../examples/kpi.ts";
import { aDuty } from "../examples/people.ts";
import { type Check, defineCheck } from "../frame/define.ts";
import type { CheckInput } from "../frame/subjects.ts";
import { onceByDay } from "./by-day.ts";

type Reason = Diet["against"][number]["why"];

const dietsOf = onceByDay(dietOf);

function dietCheck(
  id: string,
  title: string,
  why: string,
  reason: Reason,
  broken: () => CheckInput,
  departs?: string,
): Check {
  return defineCheck({
    id,
    title,
    why,
    scope: "register",
    check: ({ register, date }) =>
      dietsOf(register, date)
        .filter(
          (diet) =>
            diet.suggests !== "keep" && diet.against.some((each) => each.why === reason && !isOfTitles(each)),
        )
        .map((diet) => {
          const { suggests, against } = dietWords(diet);
          return { at: diet.kpi.at, called: diet.kpi.title, suggests, because: against };
        }),
    severity: "information",
    message: ({ called, because }) => `“${called}”: ${because.join(" ")}`,
    remedy: ({ suggests }) =>
      `${suggests}, or say in Required by or Balances what keeps it: a person decides.`,
    ...(departs === undefined ? {} : { departs }),
    examples: {
      keep: [() => registerInput({ kpis: [anyKpi({ observations: figures(...WALK) })] })],
      break: [broken],
    },
  });
}

/** Titles of the same words are K05's. */
function isOfTitles(against: Diet["against"][number]): boolean {
  return against.why === "duplicate" && against.because.why === "same words";
}

const WALK = [80, 84, 79, 82, 85, 81, 83, 86, 80, 82, 84, 83, 85, 82];

function one(kpi: Parameters<typeof anyKpi>[0]) {
  return () => registerInput({ kpis: [anyKpi(kpi)] });
}

/** Commentary of one indicator reaches back two years; the other has none, and no report carries it. */
const idle = () => {
  const commentary = [
    { period: quarter(0), text: "Early.", author: "", at: { sheet: "Commentary", row: 1, column: 2 } },
  ];
  const website = { id: "H2", title: "Visits to our website", observations: figures(...WALK.toReversed()) };
  return registerInput({
    kpis: [anyKpi({ observations: figures(...WALK), commentary }), anyKpi(website)],
    reporting: [aDuty({ kpis: ["H1"] })],
  });
};

export const dietChecks: readonly Check[] = [
  dietCheck(
    "K20",
    "The figure has stopped",
    "A row of blanks looks like a report that was not finished.",
    "stopped",
    one({ observations: figures(80, 82, 81) }),
  ),
  dietCheck(
    "K21",
    "Nobody did anything with the indicator",
    "What has moved nobody in two years moves nobody.",
    "nobody acted",
    idle,
    "Told only where nobody reads it either, and where commentary reaches back eight quarters: a shorter record shows nothing.",
  ),
  dietCheck(
    "K22",
    "No report that is used carries the indicator",
    "It is collected for nobody.",
    "nobody reads it",
    idle,
    "Told only where nobody did anything with it either.",
  ),
  dietCheck(
    "K23",
    "The figure never varies",
    "A figure that is always the same tells nobody anything.",
    "never varies",
    one({ observations: figures(...Array.from({ length: 14 }, () => 100)) }),
  ),
  dietCheck(
    "K24",
    "One measure under two codes",
    "Readers count it twice, and two people keep it.",
    "duplicate",
    () =>
      registerInput({
        kpis: [
          anyKpi({ observations: figures(...WALK) }),
          anyKpi({
            id: "H2",
            title: "Home in three days",
            observations: figures(...WALK.map((value) => value + 5)),
          }),
        ],
      }),
    "By declaration, by numerator, or by changes from period to period over 12 points (|r| of at least 0.95), never by levels.",
  ),
];
