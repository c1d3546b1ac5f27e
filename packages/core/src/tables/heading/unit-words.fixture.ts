import type { Unit } from "../../figure/index.ts";

/** Titles, headings and units that say what their figures are kept in. */
export const SCALED: readonly (readonly [
  text: string,
  power: number,
  rest: string,
  of: "pounds" | "things",
])[] = [
  ["Spend on agency staff (£000s)", 3, "Spend on agency staff", "pounds"],
  ["Cost of care packages (£'000)", 3, "Cost of care packages", "pounds"],
  ["Cost of care packages (£’000s)", 3, "Cost of care packages", "pounds"],
  ["Cost £000", 3, "Cost", "pounds"],
  ["Spend on care homes £k", 3, "Spend on care homes", "pounds"],
  ["Spend (£ k)", 3, "Spend", "pounds"],
  ["Overspend against budget (£m)", 6, "Overspend against budget", "pounds"],
  ["£m", 6, "", "pounds"],
  ["£000s", 3, "", "pounds"],
  ["Savings (£bn)", 9, "Savings", "pounds"],
  ["Savings delivered (£ thousands)", 3, "Savings delivered", "pounds"],
  ["Savings delivered (£ millions)", 6, "Savings delivered", "pounds"],
  ["Savings (thousands of pounds)", 3, "Savings", "pounds"],
  ["Savings, in millions of pounds", 6, "Savings", "pounds"],
  ["Bed days lost (000s)", 3, "Bed days lost", "things"],
  ["Bed days lost ('000)", 3, "Bed days lost", "things"],
  ["Bed days lost (1,000s)", 3, "Bed days lost", "things"],
  ["Bed days lost 000s", 3, "Bed days lost", "things"],
  ["Bed days lost (thousands)", 3, "Bed days lost", "things"],
  ["Bed days lost in thousands", 3, "Bed days lost", "things"],
  ["Thousands", 3, "", "things"],
  ["thousands of people", 3, "people", "things"],
  ["Target (£000s)", 3, "Target", "pounds"],
];

export const UNSCALED: readonly string[] = [
  "Falls per 1,000 people",
  "Rate per thousand",
  "Admissions per 100,000",
  "Homes over £100,000",
  "Cost (£)",
  "£",
  "Cost in £",
  "Meals (£5 each)",
  "Carers in the thousand homes scheme",
  "Ward 4000",
  "Waiting 12m or more",
  "£3m fund visits",
];

/** Cells of units, one or several side by side, and the unit they name together. */
export const UNITS: readonly (readonly [
  texts: readonly string[],
  kind: Unit["kind"] | undefined,
  of: string | undefined,
])[] = [
  [["%"], "percentage", ""],
  [["Percentage"], "percentage", ""],
  [["Percentage of carers"], "percentage", ""],
  [["£000s"], "money", ""],
  [["People"], "count", "people"],
  [["Number of visits"], "count", "visits"],
  [["Bed days"], "number", "Bed days"],
  [["working days"], "days", "working days"],
  [["Rate per 1,000 aged 75+"], "rate", "per 1,000 aged 75+"],
  [["Age-sex standardised rate per 100,000"], "rate", "per 100,000"],
  [["Mean"], "number", ""],
  [["Care Inspectorate grade"], "grade", ""],
  [[""], undefined, undefined],
  [["Percentage", "People"], "percentage", ""],
  [["People", "Percentage"], "percentage", ""],
  [["Number", "People"], "count", "people"],
  [["Count", "Bed days"], "count", "Bed days"],
  [["Rate per 1,000", "People"], "rate", "per 1,000"],
];
