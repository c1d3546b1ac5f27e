import { type Indicator, given, watched } from "../indicator.ts";
import { NOT_YET_PUBLISHED } from "../late.ts";
import { beyondUs, championed, shared } from "../rubric.ts";

const lead = "Head of Community Health and Care";
const reporter = "Performance Analyst, Hospital and Community";

/** What the national indicators of hospital care have in common. */
const coreSuite = {
  good: "lower",
  lag: 4,
  source: "Public Health Scotland, core suite",
  lead,
  reporter,
} as const;

/** The national measures of unplanned hospital care. */
export const hospitalCare: readonly Indicator[] = [
  {
    id: "NI-12",
    title: "Emergency admissions to hospital",
    meaning: "How often adults are taken into hospital without it being planned.",
    priority: "P1",
    outcomes: [1, 2, 9],
    unit: { kind: "rate", of: "per 100,000 adults", decimals: 0 },
    frequency: "quarter",
    ...coreSuite,
    rubric: beyondUs("NHS board, general practices, Scottish Ambulance Service"),
    decision: watched(
      "Many things outside our services decide it, so we watch it and do not judge ourselves by it.",
    ),
    series: {
      made: {
        from: "2019/20 Q3",
        to: "2025/26 Q2",
        kept: 2,
        path: { level: 2905, noise: 92, winter: 60 },
        parts: { per: 100_000, of: { level: 77_200, noise: 0, slope: 110 } },
        marks: { "2025/26 Q1": "[p]", "2024/25 Q4": "[p]" },
        instead: NOT_YET_PUBLISHED,
      },
    },
  },
  {
    id: "NI-13",
    title: "Days spent in hospital after an emergency admission",
    meaning: "How many days adults spend in hospital after being taken in without it being planned.",
    priority: "P1",
    outcomes: [2, 9],
    unit: { kind: "rate", of: "per 100,000 adults", decimals: 0 },
    frequency: "quarter",
    ...coreSuite,
    rubric: beyondUs("NHS board, acute hospitals"),
    decision: watched("Hospital beds are run by the NHS board; our part of it is counted in GL-01."),
    series: {
      made: {
        from: "2019/20 Q3",
        to: "2025/26 Q2",
        kept: 2,
        path: { level: 28_450, noise: 760, winter: 2100 },
        parts: { per: 100_000, of: { level: 77_200, noise: 0, slope: 110 } },
        marks: { "2025/26 Q1": "[p]", "2024/25 Q4": "[p]", "2023/24 Q3": "[r]" },
        notes: { "2023/24 Q3": "Changed by Public Health Scotland when one hospital sent missing records." },
        instead: NOT_YET_PUBLISHED,
      },
    },
  },
  {
    id: "NI-14",
    title: "Emergency returns to hospital within 28 days",
    meaning:
      "Of every 1,000 times an adult leaves hospital, how often they are back as an emergency within 28 days.",
    priority: "P1",
    outcomes: [2, 3, 9],
    unit: { kind: "rate", of: "per 1,000 stays", decimals: 0 },
    frequency: "quarter",
    ...coreSuite,
    rubric: { ...beyondUs("NHS board, acute hospitals"), counted: "people we serve", movedBefore: "no" },
    decision: watched("It balances GL-01: leaving sooner must not mean coming back sooner."),
    series: {
      made: {
        from: "2019/20 Q3",
        to: "2025/26 Q2",
        kept: 2,
        path: { level: 104, noise: 4.2, winter: 2 },
        parts: { per: 1000, of: { level: 2640, noise: 60 } },
        marks: { "2025/26 Q1": "[p]" },
        instead: NOT_YET_PUBLISHED,
      },
    },
  },
  {
    id: "NI-19",
    title: "Older people’s days in hospital when ready to leave",
    meaning: "The national yearly count for people aged 75 and over, for every 1,000 of them who live here.",
    priority: "P1",
    outcomes: [2, 9],
    unit: { kind: "rate", of: "per 1,000 people aged 75 and over", decimals: 0 },
    baseline: "2019/20",
    frequency: "year",
    ...coreSuite,
    rubric: {
      ...shared("NHS board, acute hospitals"),
      counted: "everyone in the area",
      movedBefore: "not known",
    },
    decision: watched("It is yearly and national. We act on GL-01, which we see each month."),
    series: given(
      ["2019/20", 855.36, { numerator: 8383, denominator: 9801 }],
      ["2020/21", 612.44, { numerator: 6039, denominator: 9861, note: "The first year of the pandemic." }],
      ["2021/22", 848.84, { numerator: 8431, denominator: 9932 }],
      ["2022/23", 892.63, { numerator: 8920, denominator: 9993 }],
      ["2023/24", 871.52, { numerator: 8764, denominator: 10_056 }],
      ["2024/25", 866.03, { numerator: 8774, denominator: 10_131, marks: "[p]" }],
    ),
  },
  {
    id: "MSG-3",
    title: "Visits to accident and emergency",
    meaning: "How often people who live here go to an accident and emergency department, for any reason.",
    priority: "P1",
    outcomes: [1, 9],
    unit: { kind: "count", of: "visits" },
    good: "lower",
    frequency: "month",
    lag: 2,
    source: "Public Health Scotland, Ministerial Strategic Group returns",
    lead,
    reporter,
    rubric: { ...championed, movedBefore: "no" },
    decision: watched("The NHS board runs accident and emergency; we watch it as a sign of pressure."),
    series: {
      made: {
        from: "Oct 2022",
        to: "Sep 2025",
        kept: 0,
        path: { level: 2410, noise: 88, winter: -45 },
        marks: { "Sep 2025": "[p]", "Aug 2025": "[p]" },
      },
    },
  },
];
