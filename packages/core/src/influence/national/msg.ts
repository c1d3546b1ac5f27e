import type { NationalMeasure } from "./measure.ts";

const MSG =
  "Ministerial Strategic Group integration indicators, Public Health Scotland, monthly to partnerships, since 2017/18";
const msg = { family: "MSG", acts: "shared", often: "month", source: MSG } as const;

/** The indicators of the Ministerial Strategic Group: boards set aims for them every year, so none is only watched for its name. */
export const MSG_MEASURES: readonly NationalMeasure[] = [
  {
    ...msg,
    code: "MSG1",
    counted: "everyone",
    meaning: "unplanned admissions",
    title:
      /unplanned (?:stays?|admissions?)|admissions? (?:to hospital )?(?:that (?:were|are) )?(?:not planned|unplanned)|emergency stays?|(?:emergency|unplanned|unscheduled) admissions?/iu,
    holds: "Unplanned admissions (all ages)",
    breaks: "Planned admissions to care homes",
  },
  {
    ...msg,
    code: "MSG2",
    counted: "everyone",
    meaning: "unscheduled bed days",
    title: /days.*(?:unplanned|emergency|not planned)|(?:unscheduled|unplanned|emergency).*bed ?days?/iu,
    holds: "Unscheduled hospital bed days, acute specialties",
    breaks: "Care home bed days",
  },
  {
    ...msg,
    code: "MSG3",
    counted: "everyone",
    acts: "others",
    meaning: "A&E attendances",
    title: /a ?(?:&|and) ?e\b|accident and emergency|emergency department/iu,
    holds: "A&E attendances",
    breaks: "Attendances at day centres",
  },
  {
    ...msg,
    code: "MSG4",
    counted: "people served",
    meaning: "delayed discharge bed days",
    title: /delay/iu,
    holds: "Delayed discharge bed days, all reasons, aged 18+",
    breaks: "Bed days in a community hospital",
  },
  {
    ...msg,
    code: "MSG5",
    counted: "everyone",
    often: "year",
    meaning: "last six months of life by setting",
    title: /last (?:6|six) months of life/iu,
    holds: "Percentage of last six months of life by setting",
    breaks: "Palliative care plans",
  },
  {
    ...msg,
    code: "MSG6",
    counted: "everyone",
    often: "year",
    meaning: "balance of care",
    title: /balance of care/iu,
    holds: "Balance of care: percentage of population aged 65+ living at home",
    breaks: "Balance of the budget",
  },
];
