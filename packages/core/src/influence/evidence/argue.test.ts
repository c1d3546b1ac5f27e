import { expect, test } from "vitest";
import type { Suggestion } from "../suggest.ts";
import { argue } from "./argue.ts";
import { rowOf } from "./row.fixture.ts";

/** Titles as partnerships write them, with what else stands in the row; the class that a careful reader gives. */
type Cells = Parameters<typeof rowOf>[0];

const ROWS: readonly (readonly [Suggestion, string, Cells?])[] = [
  // Our own work with a clock, a backlog, an error or a standard.
  ["target", "% of children seen by CAMHS within 18 weeks of referral"],
  ["target", "Percentage of FOI requests answered within 20 working days"],
  ["target", "Number of people waiting for a package of care"],
  ["target", "Average wait in days for an occupational therapy assessment"],
  ["target", "Adult support and protection case conferences held within 28 days"],
  ["target", "% of personal plans reviewed every six months", { frequency: "Quarterly" }],
  ["target", "Unallocated social work cases at month end"],
  ["target", "Stage 2 complaints: % closed in full within 20 working days"],
  ["target", "Staff who have completed mandatory moving and handling training"],
  ["target", "Percentage of staff with a current appraisal"],
  ["target", "Late home care visits (more than 30 minutes)"],
  ["target", "Equipment delivered within 7 days of request"],
  ["target", "Average time from assessment to start of service"],
  ["target", "Health visiting: % of families offered the antenatal contact on time"],
  ["target", "Care plans out of date"],
  ["target", "Community nursing caseload reviews completed on schedule"],
  ["target", "% invoices to providers paid within 30 days"],
  ["target", "Savings achieved against plan", { unit: "£000" }],
  ["target", "Forecast outturn against budget", { unit: "£000" }],
  ["target", "Foster carer reviews held on time"],
  ["target", "% of carers offered an adult carer support plan within 28 days of request"],
  ["target", "Clients in treatment with a recovery plan in place", { polarity: "higher", target: "95" }],
  ["target", "Duty calls abandoned"],
  ["target", "Number of delayed assessments over 6 weeks"],
  ["target", "Telecare installations completed within 5 days"],
  // Conditions of everyone.
  ["monitoring", "Life expectancy at birth, males"],
  ["monitoring", "Rate of emergency admissions for people aged 75 and over per 1,000 population"],
  ["monitoring", "Babies with a low birthweight"],
  ["monitoring", "Adults who smoke", { frequency: "Quarterly" }],
  ["monitoring", "Suicides in the area", { frequency: "Quarterly" }],
  [
    "monitoring",
    "Alcohol-specific deaths",
    { frequency: "Quarterly", target: "20", lead: "ADP Lead", polarity: "lower" },
  ],
  ["monitoring", "People living in the most deprived areas"],
  ["monitoring", "Unemployment rate, ages 16 to 64", { frequency: "Monthly" }],
  ["monitoring", "Prevalence of dementia"],
  ["monitoring", "Households in fuel poverty"],
  // Counts that others decide.
  ["monitoring", "New referrals to social work"],
  ["monitoring", "Child protection referrals from police"],
  ["monitoring", "Number of calls to the duty line"],
  ["monitoring", "Domestic abuse reports made to police", { frequency: "Monthly" }],
  [
    "monitoring",
    "Fire-raising offences",
    { frequency: "Monthly", target: "10", polarity: "lower", lead: "Justice Services Manager" },
  ],
  ["monitoring", "Drug treatment and testing orders made"],
  ["monitoring", "Number of adults with incapacity orders granted"],
  ["monitoring", "Compulsory treatment orders in force", { frequency: "Quarterly" }],
  ["monitoring", "Number of looked after children"],
  ["monitoring", "People receiving community meals"],
  ["monitoring", "Number of care home residents funded by the partnership", { frequency: "Monthly" }],
  ["monitoring", "Number of MAPPA cases managed in the area"],
  ["monitoring", "Population aged 85 and over"],
  ["monitoring", "Number of compliments received"],
  ["monitoring", "Medication errors reported by staff"],
  ["monitoring", "Total staff headcount"],
  // Known too late or too seldom.
  [
    "monitoring",
    "% of adults supported at home who agree they are supported to live as independently as possible",
    { source: "HACE" },
  ],
  [
    "monitoring",
    "Sickness absence",
    { frequency: "Annual", target: "4", lead: "Head of HR", polarity: "lower" },
  ],
  ["monitoring", "Care home placements reviewed", { frequency: "Twice a year" }],
  ["monitoring", "Falls rate (3-year average)"],
  ["monitoring", "Complaints answered on time", { note: "Published nine months later" }],
  // For people to discuss.
  ["discuss", "KPI 14"],
  ["discuss", "Performance measure 2"],
  [
    "discuss",
    "Emergency admissions of people known to our frailty team",
    { polarity: "lower", lead: "Frailty Lead" },
  ],
  [
    "discuss",
    "Breastfeeding at 6 weeks",
    { frequency: "Quarterly", polarity: "higher", target: "35", lead: "Infant Feeding Lead" },
  ],
  ["discuss", "Practices signed up to the care home contract", { polarity: "higher" }],
  ["discuss", "Care home residents with an emergency admission", { frequency: "Monthly", polarity: "lower" }],
  ["discuss", "Staff turnover"],
  ["discuss", "People who say the service helped them", { polarity: "higher" }],
  ["discuss", "Network uptime", { target: "99", lead: "Council Head of ICT", polarity: "higher" }],
  ["discuss", "Reviews completed on time", { frequency: "Annual", periods: ["2024/25 Q1", "2024/25 Q2"] }],
  ["discuss", "Reviews completed on time", { target: "90 (data only)" }],
  // Results of our own work, with a wish written.
  [
    "target",
    "People fully independent after reablement",
    { polarity: "higher", target: "60", lead: "Reablement Manager" },
  ],
  [
    "target",
    "Agency spend in our children's houses",
    { polarity: "lower", target: "20,000", lead: "Head of Children's Services" },
  ],
  ["target", "Staff turnover", { polarity: "lower", target: "8", lead: "Head of HR" }],
  ["target", "Naloxone kits supplied", { polarity: "higher", target: "100", lead: "ADP Lead" }],
];

test.each(ROWS.map(([expected, title, cells = {}]) => ({ expected, title, cells })))(
  "$expected: $title $cells",
  ({ expected, title, cells }) => {
    expect(argue(rowOf({ title, ...cells })).class).toBe(expected);
  },
);
