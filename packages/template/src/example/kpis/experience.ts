import { type Indicator, given, watched } from "../indicator.ts";

/** One question of the national survey, over its three waves. */
type Asked = {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly priority: string;
  readonly outcomes: readonly number[];
  readonly percents: readonly [first: number, second: number, third: number];
  /** Whether the words of the question changed in 2023/24, so that the third wave stands alone. */
  readonly reworded: boolean;
};

const QUESTIONS: readonly Asked[] = [
  {
    id: "NI-1",
    title: "Adults able to look after their health",
    meaning: "Adults who say they can look after their own health very well or quite well.",
    priority: "P2",
    outcomes: [1],
    percents: [92.3, 90.1, 89.6],
    reworded: false,
  },
  {
    id: "NI-2",
    title: "Supported to live independently",
    meaning: "Adults with care or support at home who say it helps them live as independently as they can.",
    priority: "P3",
    outcomes: [2],
    percents: [79.8, 77.6, 71.4],
    reworded: true,
  },
  {
    id: "NI-3",
    title: "Had a say in their care",
    meaning: "Adults with care or support at home who say they had a say in how it was given.",
    priority: "P3",
    outcomes: [2, 3],
    percents: [74.6, 69.3, 60.8],
    reworded: true,
  },
  {
    id: "NI-4",
    title: "Services worked well together",
    meaning:
      "Adults with care or support at home who say their health and care services were well joined up.",
    priority: "P3",
    outcomes: [3, 9],
    percents: [72.9, 65.1, 61.2],
    reworded: true,
  },
  {
    id: "NI-5",
    title: "Care rated excellent or good",
    meaning: "Adults with care or support at home who rate it as excellent or good.",
    priority: "P3",
    outcomes: [3],
    percents: [79.2, 74.8, 70.3],
    reworded: true,
  },
  {
    id: "NI-6",
    title: "Good experience of the GP practice",
    meaning: "Adults who say the care from their general practice (GP) was excellent or good.",
    priority: "P3",
    outcomes: [3],
    percents: [77.4, 66.2, 68.1],
    reworded: false,
  },
  {
    id: "NI-7",
    title: "Support improved or kept up quality of life",
    meaning: "Adults with care or support at home who say it improved or kept up their quality of life.",
    priority: "P3",
    outcomes: [4],
    percents: [79.0, 76.8, 70.6],
    reworded: true,
  },
  {
    id: "NI-8",
    title: "Carers who feel supported to go on caring",
    meaning: "Unpaid carers who say they feel supported to carry on caring.",
    priority: "P5",
    outcomes: [6],
    percents: [34.1, 29.7, 31.9],
    reworded: false,
  },
  {
    id: "NI-9",
    title: "Adults supported at home who felt safe",
    meaning: "Adults with care or support at home who say they felt safe.",
    priority: "P5",
    outcomes: [7],
    percents: [82.3, 79.1, 73.5],
    reworded: true,
  },
];

const REWORDED = "The words of the question changed in this wave, so it is not compared with those before.";

/** What people said in the Health and Care Experience survey, asked every two years. */
export const experience: readonly Indicator[] = QUESTIONS.map((asked) => ({
  id: asked.id,
  title: asked.title,
  meaning: asked.meaning,
  priority: asked.priority,
  outcomes: asked.outcomes,
  unit: { kind: "percentage", decimals: 1 },
  good: "higher",
  frequency: "two years",
  lag: 4,
  source: "Health and Care Experience survey, through Public Health Scotland",
  lead: "Head of Strategy and Performance",
  reporter: "Performance Analyst, Surveys",
  rubric: {
    delivery: "in partnership",
    partners: "NHS board, council, providers, general practices",
    changeable: "partly",
    counted: asked.reworded ? "people we serve" : "everyone in the area",
    leadControls: "no",
    movedBefore: "not known",
  },
  decision: watched("It is asked every two years, so it cannot show within a year whether an action worked."),
  series: given(
    ["2019/20", asked.percents[0]],
    ["2021/22", asked.percents[1]],
    ["2023/24", asked.percents[2], asked.reworded ? { marks: "[b]", note: REWORDED } : {}],
  ),
}));
