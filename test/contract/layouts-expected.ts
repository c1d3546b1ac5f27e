import type { LayoutId, Reason } from "@quarterlight/core/reading";
import type { Mapping } from "@quarterlight/core/answers";
import type { MissingState } from "@quarterlight/core/register";

/** What reading one real file must give, pinned by hand. */
export type Expected = {
  readonly file: string;
  readonly answers?: Partial<Mapping>;
  readonly also?: readonly string[];
  /** How many sheets were read as each layout, and how many were left out for each reason. */
  readonly layouts: Partial<Record<LayoutId, number>>;
  readonly leftOut: Partial<Record<Reason, number>>;
  readonly kpis: number;
  readonly periods: number;
  readonly values: number;
  readonly missing: Partial<Record<MissingState, number>>;
  readonly questions: readonly string[];
  /** KPI, period, value, cell: read from the raw cells by hand. */
  readonly cells: readonly (readonly [string, string, number, string])[];
};

export const wd = { area: "West Dunbartonshire" };

export const FILES: readonly Expected[] = [
  {
    file: "01_lgbf_raw_benchmarking_jan22.xlsx",
    answers: wd,
    also: ["02_lgbf_indicator_metadata_polarity.xlsx"],
    layouts: { "code-and-year": 1 },
    leftOut: { "no table found": 2, "nothing but errors": 1 },
    kpis: 145,
    periods: 40,
    values: 1230,
    missing: { "not available": 61 },
    questions: [],
    cells: [
      ["SW3a", "2017/18", 66.986_998_304_126_62, "'Raw Data'!AEL32"],
      ["SW3a", "2020/21", 72.866_400_110_299_2, "'Raw Data'!AEO32"],
      ["SW8", "2020/21", 909.0654, "'Raw Data'!AJQ32"],
      // Single years and three-year averages of one survey: (86 + 89 + 81) / 3 is the average of 2013-16.
      ["CHN10", "2013/14", 86, "'Raw Data'!CCP32"],
      ["CHN10", "2015/16", 81, "'Raw Data'!CCR32"],
      ["CHN10 (several years)", "2013/14 to 2015/16", 85.333_333_333_333_33, "'Raw Data'!JO32"],
      ["CHN10 (several years)", "2010/11 to 2013/14", 85.266_666_666_666_67, "'Raw Data'!JM32"],
      ["ENV4b", "2009/10 to 2010/11", 26.687_761_685_847_278, "'Raw Data'!AZW32"],
      ["ENV4b", "2018/19 to 2019/20", 25.267_626_398_337_786, "'Raw Data'!BAF32"],
      ["ENV4e", "2017/18 to 2020/21", 33.4, "'Raw Data'!BBN32"],
    ],
  },
  {
    file: "02_lgbf_indicator_metadata_polarity.xlsx",
    // A list of indicators alone: nothing to report, and all of them to classify.
    layouts: { register: 1 },
    leftOut: {},
    kpis: 210,
    periods: 0,
    values: 0,
    missing: {},
    questions: [],
    cells: [],
  },
  {
    file: "05_cpop_final_cpp_data_sep2023.xlsx",
    answers: wd,
    layouts: { "sheet-per-indicator": 20 },
    leftOut: { "no table found": 1 },
    kpis: 20,
    periods: 15,
    values: 267,
    missing: {},
    questions: [],
    cells: [],
  },
  {
    file: "06_cpop_cpp_clean_long.csv",
    answers: wd,
    layouts: { tidy: 1 },
    leftOut: {},
    kpis: 20,
    periods: 15,
    values: 267,
    missing: {},
    questions: [],
    cells: [],
  },
  {
    file: "07_phs_end_of_life_qom_template.xlsx",
    layouts: {},
    leftOut: { "no table found": 4, "nothing but errors": 10 },
    kpis: 0,
    periods: 0,
    values: 0,
    missing: {},
    questions: [],
    cells: [],
  },
  {
    file: "09a_phs_home_care_data_completeness.xlsx",
    layouts: {},
    leftOut: { "no table found": 1 },
    kpis: 0,
    periods: 0,
    values: 0,
    missing: {},
    questions: [],
    cells: [],
  },
  {
    file: "09c_phs_partnerships_estimated_merged.xlsx",
    layouts: {},
    leftOut: { "no table found": 1 },
    kpis: 0,
    periods: 0,
    values: 0,
    missing: {},
    questions: [],
    cells: [],
  },
  {
    file: "10a_phs_people_supported_summary.csv",
    answers: { ...wd, values: ["rate"] },
    layouts: { tidy: 1 },
    leftOut: {},
    kpis: 2,
    periods: 5,
    values: 10,
    missing: {},
    questions: [],
    cells: [
      ["Rate per 1,000 Population", "2019/20", 48, ""],
      ["Rate per 1,000 Population (adjusted)", "2019/20", 38.2, ""],
    ],
  },
  {
    file: "11a_sg_hospital_patients_confirmed_wide_suppressed.csv",
    layouts: {},
    leftOut: { "a row for each day": 1 },
    kpis: 0,
    periods: 0,
    values: 0,
    missing: {},
    questions: [],
    cells: [],
  },
  {
    file: "14_phs_beds_all_acute_quarterly_subset.csv",
    answers: { area: "Scotland" },
    layouts: { tidy: 1 },
    leftOut: {},
    kpis: 5,
    periods: 21,
    values: 105,
    missing: {},
    questions: [],
    cells: [["All staffed beddays", "2022/23 Q2", 1_252_139, ""]],
  },
  {
    file: "18a_lgbf_delayed_beddays_r_export.csv",
    answers: wd,
    layouts: { tidy: 1 },
    leftOut: {},
    kpis: 1,
    periods: 11,
    values: 11,
    missing: {},
    questions: [],
    cells: [["Delayed bed days", "2021/22", 13_832, ""]],
  },
  ...["19a_phs_sdc_training_wide.xlsx", "19b_phs_sdc_training_long.xlsx"].map((file, index): Expected => ({
    file,
    answers: { period: "2024/25 Q1" },
    layouts: index === 0 ? { crosstab: 1 } : { tidy: 1 },
    leftOut: {},
    kpis: 27,
    periods: 1,
    values: 27,
    missing: {},
    questions: [],
    cells: [
      ["Sensitive B, 20-24", "2024/25 Q1", 1, index === 0 ? "Sheet1!B3" : "Sheet1!C3"],
      ["Sensitive B, Total", "2024/25 Q1", 44, ""],
    ],
  })),
  {
    file: "20_edinburgh_people_survey_question_matrix.csv",
    layouts: {},
    leftOut: { "no figures": 1 },
    kpis: 0,
    periods: 0,
    values: 0,
    missing: {},
    questions: [],
    cells: [],
  },
];
