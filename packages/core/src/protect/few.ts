import { type Kpi, type Settings, isMeasured } from "../register/index.ts";

/** Which counts of people are too few to print: from `least`, which is 0 where nobody is a secret too, to `most`. */
export type Few = {
  readonly least: 0 | 1;
  readonly most: number;
  /** Whether those counted in one are kept from learning another. */
  readonly isGuarded: boolean;
};

export function fewIn({
  smallNumber,
  zeros,
  insiders,
}: Pick<Settings, "smallNumber" | "zeros" | "insiders">): Few {
  return { least: zeros === "hidden" ? 0 : 1, most: smallNumber, isGuarded: insiders === "guarded" };
}

export function isFew(count: number | undefined, { least, most }: Pick<Few, "least" | "most">): boolean {
  return count !== undefined && count >= least && count <= most;
}

/** How many numbers a small count may be: as many a number that is hidden beside one must be left. */
export function fewMany({ least, most }: Pick<Few, "least" | "most">): number {
  return most - least + 1;
}

/**
 * Counts of things, such as homes or inspections, identify nobody. The workbook says which it is; where it does not, what
 * is counted suggests it, and what nothing says is taken for people.
 */
export function countsThings(kpi: Kpi): boolean {
  return (kpi.counts ?? suggestCounts(kpi)) === "things";
}

/**
 * Whether the figures of a KPI are counts: its unit says so, or nothing says what they are while each of them is a whole
 * number and its title does not measure something else: what nothing says is taken for a count.
 */
export function areCounts({ unit, title, observations, monthly }: Kpi): boolean {
  if (unit.kind === "count") return true;
  if (unit.kind !== "number" || unit.of !== "" || OF_NO_COUNT.test(title)) return false;
  if (!PEOPLE.test(title) && IS_MEASURE.test(title.replace(WHAT_FOLLOWS, ""))) return false;
  return [...observations, ...monthly].filter(isMeasured).every(({ value }) => isWhole(value));
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

/** "Average wait of patients", "Carers per worker": no number of people. */
const OF_NO_COUNT =
  /\b(?:average|mean|median|ind(?:ex|ices)|scores?|ratios?|grades?|ratings?|rates?|ranks?|levels?|shares?|proportion|per)\b|%/iu;

/** "Time to a first visit", "Staff turnover", "Compliance": how long, how much or how well, and nothing that is counted. */
const IS_MEASURE =
  /\b(?:time|wait|length|duration|age|costs?|spend(?:ing)?|expenditure|budgets?|income|savings?|variance|overspend|underspend|satisfaction|compliance|occupancy|absence|turnover|uptake|coverage|performance|percent(?:age)?|satisfied|temperature|weight|distance|position|balance)\b/iu;

/** Whether a KPI counts people or things, by the words for what it counts. */
export function suggestCounts({ unit, title }: Pick<Kpi, "unit" | "title">): "people" | "things" {
  const counted = SAYS_NOTHING.test(unit.of) ? title : unit.of;
  const head = counted.replaceAll(HOW_LONG, " ").replace(WHAT_FOLLOWS, "");
  return THINGS.test(head) && !PEOPLE.test(counted) ? "things" : "people";
}

const SAYS_NOTHING = /^(?:number|count|total|no\.?|percentage|per ?cent|%|rate)?$/iu;

/** "Within seven days of court", "30-day": how long or how soon, and nothing that is counted. */
const HOW_LONG =
  /\b(?:\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|seventy|ninety)(?:-\p{L}+)?|an?|each|every|same|next|few|several)[- ](?:(?:working|calendar|consecutive) )?(?:hours?|nights?|days?)\b/giu;

/** "Suicides in care homes", "Referred to services": where, by whom or for what, and nothing that is counted. */
const WHAT_FOLLOWS =
  /(?<=\S)\s(?:to|with|within|by|from|after|before|in|for|at|on|who|whose|that|about|through|under|over|between|among|since|during|while|when|leaving)\b.*$/isu;

const THINGS =
  /\b(?:homes|houses|beds?|posts?|vacanc(?:y|ies)|vehicles?|vans?|cars?|inspections?|services|providers?|buildings?|sites?|practices|pharmacies|alarms?|hours?|nights?|days?|meetings?|teams?|recommendations?|actions?|projects?|policies|audits?|invoices?|talks?|pounds?)\b/iu;

const PEOPLE =
  /\b(?:people|persons?|adults?|child(?:ren)?|young|carers?|patients?|residents?|tenants?|clients?|users?|staff|workers?|admissions?|discharges?|referrals?|deaths?|falls|incidents?|families|babies|births?)\b/iu;
