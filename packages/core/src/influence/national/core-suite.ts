import type { NationalMeasure } from "./measure.ts";

const SUITE = "Core Suite of Integration Indicators, Public Health Scotland, publication notes of July 2023";
const suite = { family: "Core Suite", acts: "shared", often: "year", source: SUITE } as const;

/** The data indicators of the Core Suite. */
export const CORE_SUITE: readonly NationalMeasure[] = [
  {
    ...suite,
    code: "NI11",
    counted: "everyone",
    acts: "others",
    meaning: "premature mortality",
    title:
      /(?:deaths?|dying|died?) before (?:the age of |they are )?75|premature mortality|mortality.*under 75/iu,
    holds: "Premature mortality rate per 100,000 persons aged under 75",
    breaks: "Deaths reviewed within 28 days",
  },
  {
    ...suite,
    code: "NI12",
    counted: "everyone",
    meaning: "emergency admissions",
    title: /(?:emergency|unplanned) admissions?/iu,
    holds: "Emergency admission rate per 100,000 adults",
    breaks: "Planned admissions",
  },
  {
    ...suite,
    code: "NI13",
    counted: "everyone",
    meaning: "emergency bed days",
    title: /days.*\bemergency|(?:emergency|unscheduled).*bed ?days?/iu,
    holds: "Emergency bed day rate per 100,000 adults",
    breaks: "Bed days lost to delays",
  },
  {
    ...suite,
    code: "NI14",
    same: "SW6",
    counted: "everyone",
    meaning: "readmissions within 28 days",
    title: /returns? to hospital|re-?admission/iu,
    holds: "Readmission to hospital within 28 days of discharge, per 1,000 admissions",
    breaks: "Admissions avoided",
  },
  {
    ...suite,
    code: "NI15",
    counted: "everyone",
    meaning: "last six months of life at home",
    title: /last (?:6|six) months of life/iu,
    holds: "Proportion of last 6 months of life spent at home or in a community setting",
    breaks: "Anticipatory care plans in the last 6 months",
  },
  {
    ...suite,
    code: "NI16",
    counted: "everyone",
    meaning: "falls of people aged 65 and over",
    title: /\bfalls?\b/iu,
    holds: "Falls rate per 1,000 population aged 65+",
    breaks: "Slips and trips training",
  },
  {
    ...suite,
    code: "NI17",
    same: "SW7",
    counted: "the service",
    meaning: "care services graded good or better",
    title: /(?:grade[ds]?|grading|inspect|rated).*good|good.*(?:grade|inspect)/iu,
    holds: "Proportion of care services graded good (4) or better in Care Inspectorate inspections",
    breaks: "Care services registered",
  },
  {
    ...suite,
    code: "NI18",
    counted: "people served",
    meaning: "intensive care needs met at home",
    title: /high care needs|intensive (?:care|needs)/iu,
    holds: "Percentage of adults with intensive care needs receiving care at home",
    breaks: "Intensive support team visits",
  },
  {
    ...suite,
    code: "NI19",
    same: "SW8",
    counted: "everyone",
    meaning: "days in hospital when ready to be discharged, aged 75 and over",
    title: /days in hospital.*ready|days.*(?:hospital|delay).*(?:ready|75)|ready to be discharged/iu,
    holds:
      "Number of days people aged 75+ spend in hospital when they are ready to be discharged, per 1,000 population",
    breaks: "Delayed discharges on the census day",
  },
  {
    ...suite,
    code: "NI20",
    counted: "the service",
    meaning: "spend on emergency hospital stays",
    title: /(?:spend|spent|resource|expenditure|cost).*(?:hospital stays|emergency)/iu,
    holds:
      "Percentage of health and care resource spent on hospital stays where the patient was admitted in an emergency",
    breaks: "Spend on care at home",
  },
];
