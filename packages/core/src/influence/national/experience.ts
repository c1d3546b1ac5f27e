import type { NationalMeasure } from "./measure.ts";

const HACE =
  "Core Suite of Integration Indicators, Public Health Scotland, notes of July 2023: Health and Care Experience Survey";
const survey = {
  family: "Core Suite",
  counted: "people served",
  acts: "shared",
  often: "two years",
  source: HACE,
} as const;

/** The indicators of the Core Suite that the Health and Care Experience Survey answers, every two years. */
export const EXPERIENCE: readonly NationalMeasure[] = [
  {
    ...survey,
    code: "NI1",
    counted: "everyone",
    meaning: "adults able to look after their health",
    title: /look(?:ing)? after (?:their|your|own) (?:own )?health/iu,
    holds: "Adults able to look after their health very well or quite well",
    breaks: "Adults with a health check",
  },
  {
    ...survey,
    code: "NI2",
    same: "SW4c",
    meaning: "supported to live as independently as possible",
    title: /support\w* .*independent/iu,
    holds: "Adults supported at home who agreed that they are supported to live as independently as possible",
    breaks: "Independent living aids issued",
  },
  {
    ...survey,
    code: "NI3",
    same: "SW4d",
    meaning: "had a say in how their help was provided",
    title: /\bsay in\b/iu,
    holds:
      "Adults supported at home who agreed that they had a say in how their help, care or support was provided",
    breaks: "Care plans with a named worker",
  },
  {
    ...survey,
    code: "NI4",
    meaning: "services well co-ordinated",
    title: /work\w* well together|co-?ordinat/iu,
    holds:
      "Adults supported at home who agreed that their health and social care services seemed to be well co-ordinated",
    breaks: "Care plans with a named worker",
  },
  {
    ...survey,
    code: "NI5",
    same: "SW4a",
    meaning: "care or support rated excellent or good",
    title: /(?:care|support).*(?:rate|rated).*(?:excellent|good)|(?:excellent|good).*(?:care|support)/iu,
    holds: "Adults receiving any care or support who rate it as excellent or good",
    breaks: "Care services graded adequate",
  },
  {
    ...survey,
    code: "NI6",
    meaning: "positive experience of the GP practice",
    title: /(?:experience|care).*\bG\.?P\b|\bG\.?P\b.*(?:experience|care)/iu,
    holds: "People with a positive experience of care at their GP practice",
    breaks: "GP practices open on Saturdays",
  },
  {
    ...survey,
    code: "NI7",
    same: "SW4b",
    meaning: "services improved or maintained quality of life",
    title: /(?:quality of life)/iu,
    holds:
      "Adults supported at home who agree that services had an impact on improving or maintaining their quality of life",
    breaks: "Quality of plans audited",
  },
  {
    ...survey,
    code: "NI8",
    same: "SW4e",
    meaning: "carers feel supported to continue",
    title: /carers?.*(?:support|continu)/iu,
    holds: "Total combined % of carers who feel supported to continue in their caring role",
    breaks: "Carer payments made",
  },
  {
    ...survey,
    code: "NI9",
    meaning: "felt safe",
    title: /\bfe(?:el|lt) safe/iu,
    holds: "Adults supported at home who agreed they felt safe",
    breaks: "Safeguarding training completed",
  },
];
