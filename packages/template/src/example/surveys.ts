import { experience } from "./kpis/experience.ts";

const NATIONAL = "Health and Care Experience survey";
const OWN = "Your care at home survey";
const CARERS = "Carers survey";

/** How many people answered each kind of question in each wave of the national survey. */
const BASES = {
  everybody: { "2019/20": 1684, "2021/22": 1522, "2023/24": 1571 },
  supported: { "2019/20": 171, "2021/22": 158, "2023/24": 163 },
  carers: { "2019/20": 238, "2021/22": 212, "2023/24": 224 },
} as const;

/** The survey’s published widening of the margin for the way people were picked. */
const DESIGN_EFFECT = 1.2;

/** The national survey’s rows, drawn from the indicators themselves so that the two sheets agree. */
const national = experience.flatMap((indicator) => {
  const figures = "given" in indicator.series ? indicator.series.given : [];
  return figures.map((figure) => {
    const percent = Number(figure.value);
    const base = baseOf(indicator.id, figure.period);
    const margin = 1.96 * DESIGN_EFFECT * Math.sqrt((percent * (100 - percent)) / base);
    return {
      survey: NATIONAL,
      wave: figure.period,
      question: indicator.title,
      wording: figure.marks === "[b]" ? "2" : "1",
      base,
      percent: { value: percent, format: "0.0" },
      lower: { value: Number((percent - margin).toFixed(1)), format: "0.0" },
      upper: { value: Number((percent + margin).toFixed(1)), format: "0.0" },
      dontKnow: "left out",
      designEffect: DESIGN_EFFECT,
      population: populationOf(indicator.id),
      outcomes: indicator.outcomes,
      scale: "5-point agree, with a middle",
      aboutWhen: "last 12 months",
      mode: "on paper, or online",
      runBy: "national",
      nextDue: "2026-01-15",
      kpis: indicator.id,
    };
  });
});

function baseOf(id: string, wave: string): number {
  const kind = kindOf(id);
  if (wave === "2019/20" || wave === "2021/22" || wave === "2023/24") return BASES[kind][wave];
  throw new Error(`The national survey of the example has no wave ${wave}`);
}

function kindOf(id: string): keyof typeof BASES {
  if (id === "NI-8") return "carers";
  return id === "NI-1" || id === "NI-6" ? "everybody" : "supported";
}

function populationOf(id: string): string {
  const populations = {
    everybody: "Adults with a general practice",
    supported: "Adults with care or support at home",
    carers: "Unpaid carers",
  };
  return populations[kindOf(id)];
}

const AT_HOME_HOW = {
  scale: "5-point agree, with a middle",
  aboutWhen: "last six months",
  mode: "on paper, with help from family if wanted",
  sentTo: 1040,
  runBy: "us",
  nextDue: "2026-08-17",
};

const CARERS_HOW = {
  scale: "yes, partly or no",
  aboutWhen: "now",
  mode: "on paper, or online",
  sentTo: 612,
  runBy: "us",
  nextDue: "2026-05-11",
};

type Asked = readonly [wave: string, base: number, positive: number, wording?: string];

function own(
  survey: string,
  population: string,
  question: string,
  kpis: string,
  outcomes: readonly number[],
  waves: Asked[],
) {
  const how = survey === OWN ? AT_HOME_HOW : CARERS_HOW;
  return waves.map(([wave, base, positive, wording]) => ({
    survey,
    wave,
    question,
    wording: wording ?? "1",
    base,
    positive,
    dontKnow: "left out",
    population,
    outcomes,
    ...how,
    kpis,
  }));
}

const AT_HOME = "People with care at home";
const CENTRE = "Carers known to the carers centre";

export const surveys = [
  ...own(
    OWN,
    AT_HOME,
    "I was treated with respect",
    "NI-5",
    [3],
    [
      ["2023/24 Q2", 436, 401],
      ["2024/25 Q2", 425, 388],
      ["2025/26 Q2", 412, 386],
    ],
  ),
  ...own(
    OWN,
    AT_HOME,
    "I had a say in my care",
    "NI-3",
    [3],
    [
      ["2023/24 Q2", 434, 325],
      ["2024/25 Q2", 424, 330],
      ["2025/26 Q2", 411, 333],
    ],
  ),
  ...own(
    OWN,
    AT_HOME,
    "Services worked well together",
    "NI-4",
    [3, 9],
    [
      ["2023/24 Q2", 430, 310],
      ["2024/25 Q2", 421, 304],
      ["2025/26 Q2", 409, 283],
    ],
  ),
  ...own(
    OWN,
    AT_HOME,
    "I knew whom to phone",
    "GL-13",
    [3, 7],
    [
      ["2023/24 Q2", 428, 287],
      ["2024/25 Q2", 420, 288],
      ["2025/26 Q2", 408, 301, "2"],
    ],
  ),
  ...own(
    CARERS,
    CENTRE,
    "I have time for a life of my own",
    "GL-20",
    [6],
    [
      ["2024/25 Q1", 184, 71],
      ["2025/26 Q1", 176, 74],
    ],
  ),
  ...own(
    CARERS,
    CENTRE,
    "I was asked how I am",
    "NI-8",
    [4, 6],
    [
      ["2024/25 Q1", 186, 98],
      ["2025/26 Q1", 177, 103],
    ],
  ),
  ...national,
];
