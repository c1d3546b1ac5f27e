import { type Typed, all, append, put, putEach } from "./change.ts";
import type { Fault } from "./fault.ts";
import { textIn } from "./find.ts";
import { NOW, inRow } from "./places.ts";

const BEFORE = "2025/26 Q1";
const AT_HOME = "People with care at home";
const SPOT = "Home care spot check";
const CARERS = "Carers survey";
const HOW_I_AM = "I was asked how I am";
const BUS = [NOW, "Run a bus back from the clinic after four o’clock."];

/** A question of a survey that nobody has in the example. */
function asked(typed: Readonly<Record<string, string | number>>) {
  return append("Surveys", {
    Survey: SPOT,
    Wave: NOW,
    Wording: "1",
    "People who answered": 120,
    "Answered positively": 100,
    "Who was asked": "People whose carer comes each day",
    KPIs: "NI-5",
    ...typed,
  });
}

const CARER = "Unpaid carers";
const BODIES = ["Housing association", "Care providers’ forum", "NHS board"];
const TOLD = { "What came of it": "A list of places was printed.", "Told them on": 45_870 };

/** An event of the quarter before. */
function heard(typed: Typed) {
  return append("Engagement", { Period: BEFORE, How: "A coffee morning", People: 14, ...typed });
}

/** What goes wrong with who was asked, what came back, who was heard and what they were told. */
export const asking: readonly Fault[] = [
  {
    checks: ["C01"],
    wrong: "A lead was asked for words, and the day went by",
    at: inRow("Commentary", ["GL-22", NOW], "Commentary"),
    change: put(inRow("Commentary", ["GL-22", NOW], "Asked on"), 45_957),
  },
  {
    checks: ["C02", "C01"],
    wrong: "A lead was asked twice, a quarter apart, and never answered",
    at: inRow("Commentary", ["GL-07", NOW], "Commentary"),
    change: all(
      append("Commentary", { KPI: "GL-07", Period: BEFORE, "Asked on": 45_859 }),
      append("Commentary", { KPI: "GL-07", Period: NOW, "Asked on": 45_957 }),
    ),
  },
  {
    checks: ["G01"],
    wrong: "Nobody wrote down how many young people came in spring",
    at: { sheet: "Engagement", cell: "A12" },
    change: heard({
      ...TOLD,
      Who: "Young people on placement",
      "Groups meant": "Young people",
      People: null,
    }),
  },
  {
    checks: ["G02"],
    wrong: "No carer came to the carers’ morning, and no other event was for them",
    at: { sheet: "Engagement", cell: "A13" },
    change: heard({ ...TOLD, Who: "Unpaid carers", "Groups meant": CARER, "Groups not reached": CARER }),
  },
  {
    checks: ["G03"],
    wrong: "Parents were asked in spring, and nobody told them what came of it",
    at: { sheet: "Engagement", cell: "A14" },
    change: heard({ ...TOLD, Who: "Parents of disabled children", "Told them on": null }),
  },
  {
    checks: ["G04"],
    wrong: "An event of the spring came to nothing, without a reason",
    at: { sheet: "Engagement", cell: "A15" },
    change: heard({ ...TOLD, Who: "Members of the day centre", "What came of it": null }),
  },
  {
    checks: ["G05"],
    wrong: "Only the meetings of other bodies were written down for the quarter",
    at: { sheet: "Engagement", cell: "A5" },
    change: putEach("Engagement", ([period], index) =>
      textIn(period) === NOW
        ? { Who: BODIES[index % BODIES.length] ?? null, "Groups meant": null }
        : undefined,
    ),
  },
  {
    checks: ["G06"],
    wrong: "The reason why something could not be done was taken out",
    at: inRow("You said, we did", BUS, "Period"),
    change: put(inRow("You said, we did", BUS, "Why we could not"), null),
  },
  {
    checks: ["Q01"],
    wrong: "A second survey put the same question to the same people",
    at: inRow("Surveys", [SPOT, NOW, "I was treated with respect"], "Survey"),
    change: asked({ Question: "I was treated with respect", "Who was asked": AT_HOME }),
  },
  {
    checks: ["Q04"],
    wrong: "A question was put the other way round, and its answers were not turned",
    at: inRow("Surveys", [SPOT, NOW, "I felt hurried"], "Survey"),
    change: all(
      asked({ Question: "I felt hurried", "Answered positively": 36 }),
      append("Matched questions", {
        "Question A": "Your care at home survey: I was treated with respect",
        "Question B": `${SPOT}: I felt hurried`,
        Decision: "the other way round",
        Why: "Who is hurried is not treated with respect.",
        By: "Performance and planning manager",
        On: 45_936,
      }),
    ),
  },
  {
    checks: ["Q05"],
    wrong: "More people answered than the survey was sent to",
    at: inRow("Surveys", ["Your care at home survey", NOW, "I had a say in my care"], "Survey"),
    change: put(
      inRow("Surveys", ["Your care at home survey", NOW, "I had a say in my care"], "Sent to"),
      401,
    ),
  },
  {
    checks: ["Q06"],
    wrong: "A question that eight people answered was put in",
    at: inRow("Surveys", [SPOT, NOW, "I know how to use my alarm"], "Survey"),
    change: asked({
      Question: "I know how to use my alarm",
      "People who answered": 8,
      "Answered positively": 7,
    }),
  },
  {
    checks: ["Q08"],
    wrong: "A question was kept that no indicator uses any more",
    at: inRow("Surveys", [CARERS, BEFORE, HOW_I_AM], "Survey"),
    change: all(
      ...["2024/25 Q1", BEFORE].map((wave) => put(inRow("Surveys", [CARERS, wave, HOW_I_AM], "KPIs"), null)),
    ),
  },
];
