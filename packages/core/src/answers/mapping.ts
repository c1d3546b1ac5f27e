import { z } from "zod";
import { LAYOUT_IDS } from "../reading/index.ts";
import { FREQUENCIES } from "../period/index.ts";
import { AUDIENCES, QUESTIONS, SAID } from "../register/index.ts";

const state = z.enum([
  "suppressed",
  "not available",
  "not applicable",
  "low",
  "not yet due",
  "not available nationally",
  "zero",
]);

const column = z.object({
  /** The heading that stood over the column when the answer was given. */
  heading: z.string(),
  /** The column's number, counted from zero. */
  column: z.int().nonnegative(),
  /** What it holds. */
  role: z.string(),
  /** Set where a person said so; otherwise it is how the column was read, kept to tell what moves. */
  said: z.literal(true).optional(),
});

const sheet = z.object({
  name: z.string(),
  layout: z.enum(LAYOUT_IDS).optional(),
  /** Set where a person chose the layout; otherwise it is how the sheet was read. */
  said: z.literal(true).optional(),
  /** A sheet that a person said to leave out. */
  leaveOut: z.boolean().optional(),
  columns: z.array(column).optional(),
});

const day = z.union([z.literal(""), z.iso.date()]);

const decision = z.object({
  /** The KPI's code, or its title where it has none. */
  kpi: z.string(),
  class: z.enum(["target", "monitoring"]),
  reason: z.string(),
  person: z.string(),
  /** Days are ISO, empty where nobody gave one. */
  date: day,
  reviewBy: day,
  /** What spoke for and against it then. */
  evidence: z.string().optional(),
});

/** A finding that a person let stand; the fields are those of the sheet "Accepted". */
const acceptance = z.object({
  check: z.string(),
  kpi: z.string(),
  period: z.string(),
  sheet: z.string(),
  cell: z.string(),
  value: z.string(),
  reason: z.string(),
  person: z.string(),
  date: day,
  reviewBy: day,
});

/** Somebody's word that they read a story or a quote; the digest is of its words. */
const readBy = z.object({
  what: z.enum(["story", "quote"]),
  id: z.string(),
  person: z.string(),
  date: day,
  digest: z.string(),
});

/**
 * A person's answers about one workbook, saved beside it or in it, and applied the next time it is
 * read. Everything is optional; an answer that no longer fits the workbook is reported as drift.
 */
export const mappingSchema = z.object({
  version: z.literal(1),
  /** The area whose figures are the partnership's own. */
  area: z.string().optional(),
  /** Whether names of a sheet that may be places are areas, or parts of what is ours, by the sheet's name. */
  whose: z.record(z.string(), z.enum(["areas", "ours"])).optional(),
  /** Areas to compare with, beside Scotland. */
  peers: z.array(z.string()).optional(),
  /** The period that "this quarter" means, such as 2014/15 Q2. */
  period: z.string().optional(),
  /** Which quarters a bare "2022Q3" or "Q3 2022" means. */
  quarters: z.enum(["calendar", "financial"]).optional(),
  /** How dates in figures are read where that may be either way; "changed over" is said of Excel's own dates. */
  dates: z.enum(["day first", "month first", "changed over"]).optional(),
  /** Which mark stands before the decimals in figures typed as text. */
  decimal: z.enum(["point", "comma"]).optional(),
  /** The same of one KPI, by its code or its title, or of all on one sheet, by its name. */
  decimalOf: z.record(z.string(), z.enum(["point", "comma"])).optional(),
  /**
   * Whether figures headed by a month or quarter are of that alone, of the quarters that hold the months, or of the twelve
   * months that end with it, or of the year so far.
   */
  months: z.enum(["months", "quarters", "rolling", "to date"]).optional(),
  /** The same of one KPI, by its code or its title, or of all on one sheet, by its name. */
  monthsOf: z.record(z.string(), z.enum(["months", "quarters", "rolling", "to date"])).optional(),
  /** Whether one year after FY, as in FY25, is the year that begins in it or the one that ends in it. */
  oneYear: z.enum(["begins", "ends"]).optional(),
  /** What "last year" means beside "this quarter". */
  lastYear: z.enum(["whole year", "same quarter"]).optional(),
  /** Whether percentages without a per cent sign are kept as fractions of 1, of every KPI that nothing else is said of. */
  percentages: z.enum(["as they are", "fractions"]).optional(),
  /** The same of one KPI, by its code or its title, or of all on one sheet, by its name. */
  percentagesOf: z.record(z.string(), z.enum(["as they are", "fractions"])).optional(),
  /** Whether rows and columns that are hidden or filtered out belong to the figures. */
  hidden: z.enum(["read", "leave out"]).optional(),
  /** The same of one sheet, by its name. */
  hiddenOf: z.record(z.string(), z.enum(["read", "leave out"])).optional(),
  /** Set where amounts that seem to be in two units are right as they stand, or in full under a heading of thousands. */
  amounts: z.enum(["as they are", "in full"]).optional(),
  /** The same of one KPI, by its code or its title, or of all on one sheet, by its name. */
  amountsOf: z.record(z.string(), z.enum(["as they are", "in full"])).optional(),
  /** What markers stand for, by the marker. */
  markers: z.record(z.string(), state).optional(),
  /** Measures of a long table to read as values, by their headings. */
  values: z.array(z.string()).optional(),
  /** The quarter that comments without one are about, such as 2025/26 Q2. */
  comments: z.string().optional(),
  /** Whom the words of a consent cover, by the words. */
  consents: z.record(z.string(), z.enum([...AUDIENCES, "none"])).optional(),
  /** Whether figures may be taken as they stand though a line on their sheet says something against it, by its words; "beside" where words are to be printed with the figures they are about. */
  caveats: z.record(z.string(), z.enum(["as read", "provisional", "beside"])).optional(),
  /** Which way is good for a KPI, by its code, where its direction and its title disagree. */
  directions: z.record(z.string(), z.enum(["higher", "lower", "closer", "neither"])).optional(),
  /** How often a KPI is measured, by its code, where two cells disagree. */
  frequencies: z.record(z.string(), z.enum(FREQUENCIES)).optional(),
  /** What holds where the row of a KPI's newest figure has no target and the row before has one, by the KPI's code. */
  targets: z.record(z.string(), z.enum(["as before", "none"])).optional(),
  /** How a quarter is told by its months, which are never added up. */
  quarterOfMonths: z.literal("last month").optional(),
  /** The report's date, where no sheet says it. */
  date: z.iso.date().optional(),
  /** What a name or code in no register is: another name of the register's, by its code, or "itself". */
  names: z.record(z.string(), z.string()).optional(),
  sheets: z.array(sheet).optional(),
  /** What a person decided of KPIs' classes where the workbook is not to be written to, the latest last. */
  decisions: z.array(decision).optional(),
  /** What a person answered to the six questions of a KPI, by its code, or its title where it has none. */
  questions: z.record(z.string(), z.partialRecord(z.enum(QUESTIONS), z.enum(SAID))).optional(),
  /** Findings that a person let stand there. */
  accepted: z.array(acceptance).optional(),
  /** Who read each story and quote, when, with a digest of its words. */
  readBy: z.array(readBy).optional(),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** A decision of a KPI's class that is kept beside the workbook or among its answers. */
export type KeptDecision = NonNullable<Mapping["decisions"]>[number];

export const NO_MAPPING: Mapping = { version: 1 };
