import { z } from "zod";
import { Claim } from "../../claims/index.ts";
import { Chart } from "./chart.ts";
import { StoryImage } from "./image.ts";
import { Change, Figure, Run, Table, Text } from "./text.ts";

/** How a figure stands against its target; a shape and a word first, a colour last. */
export const Status = z.object({
  kind: z.enum(["met", "close", "missed", "none"]),
  /** "On target", "Close to target", "Off target" or "No status". */
  word: z.string().min(1),
  /** The rule or the reason, as a sentence; empty where the words beside it say all there is to say. */
  because: z.array(Run).readonly(),
  /** That the figure has this status; absent where there is none to have. */
  claim: Claim.optional(),
});
export type Status = z.infer<typeof Status>;

/** A consented story about a person or a service. */
export const StoryBlock = z.object({
  label: z.string(),
  title: z.string().min(1),
  paragraphs: z.array(z.string().min(1)).min(1).readonly(),
  quote: z.string(),
  attribution: z.string(),
  note: z.string(),
  /** Withdrawn with the consent to it, whatever becomes of the words. */
  picture: StoryImage.optional(),
});
export type StoryBlock = z.infer<typeof StoryBlock>;

/** Something a person said, with the answer to it where there is one. */
export const Voice = z.object({ text: z.string().min(1), by: z.string(), response: z.string() });
export type Voice = z.infer<typeof Voice>;

/** What an indicator's owner wrote of the period, and who that is. */
export const Commentary = z.object({ text: z.string().min(1), by: z.string() });
export type Commentary = z.infer<typeof Commentary>;

/** One indicator in sentences: told in full with its chart, or short. */
export const KpiBlock = z.object({
  /** The KPI's code in the workbook. */
  kpi: z.string(),
  /** Unique in the document: what tables and the first page link to. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  class: z.enum(["Key Performance Target", "Monitoring indicator", "Not yet classified", "Indicator"]),
  title: z.string().min(1),
  /** The finding, in a short sentence. */
  headline: Text,
  /** One line on what is counted, and which way is good; empty where the workbook does not say. */
  gloss: z.string(),
  paragraphs: z.array(Text).readonly(),
  status: Status,
  /** What the rules say of its change over time. */
  change: Change,
  chart: Chart.optional(),
  /** Where the figures come from; empty where the workbook does not say. */
  source: z.string(),
  commentary: Commentary.optional(),
});
export type KpiBlock = z.infer<typeof KpiBlock>;

/** A survey's latest answers, with those of the wave before where they may be compared. */
export const SurveyBlock = z.object({
  heading: z.string(),
  /** One alone where the wave is older than the report’s period. */
  texts: z.array(Text).readonly(),
  /** Absent where the wave is older than the report’s period, which another report has drawn, and where no question is told. */
  chart: Chart.optional(),
});
export type SurveyBlock = z.infer<typeof SurveyBlock>;

/** Where one figure of a section comes from: what a web page tells beside it, and no page of paper. */
export const Origin = z.object({
  /** The indicator's title and, of another area's figure, that area. */
  name: z.string().min(1),
  /** As it is printed, with its cells. */
  figure: Figure,
  /** The period it is of, as the report writes one. */
  period: z.string().min(1),
  /** Before it was rounded, as a table prints it; as printed where more places could tell a count that is hidden. */
  exact: z.string().min(1),
  rounding: z.enum([
    "not rounded",
    "rounded",
    "in millions",
    "between printed figures",
    "more places not told",
  ]),
  /** The places it is printed with; none or fewer for a whole number. */
  decimals: z.number().int(),
});
export type Origin = z.infer<typeof Origin>;

/** One priority, outcome or group: people first, then targets, then what is watched. */
export const Section = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  /** What it is for, in the partnership's own words; empty where it has none. */
  aim: z.string(),
  /** The national outcomes it serves, by number and name; empty where it names none. */
  outcomes: z.string(),
  /** What became of its indicators, in a few sentences. */
  inShort: z.array(Text).readonly(),
  story: StoryBlock.optional(),
  voices: z.array(Voice).readonly(),
  /** Every target of the section at a glance. */
  glance: Table.optional(),
  /** Told in full: off target, or a rule fired. */
  full: z.array(KpiBlock).readonly(),
  /** Told short: met or close with no clear change, or without a status. On paper without a chart. */
  short: z.array(KpiBlock).readonly(),
  surveys: z.array(SurveyBlock).readonly(),
  successes: z.array(z.object({ title: z.string(), text: z.string() })).readonly(),
  /** What is watched and has no target, and what its owners wrote of it. */
  watch: z
    .object({
      table: Table,
      owners: z.array(z.object({ kpi: z.string(), title: z.string(), commentary: Commentary })).readonly(),
    })
    .optional(),
  /** Deaths, each told in words of its own: never a row, a status, an arrow or a rank. */
  deaths: z.array(KpiBlock).readonly(),
  /** How it compares with elsewhere: sentences, and charts where named partnerships are known. */
  compare: z.object({ texts: z.array(Text).readonly(), charts: z.array(Chart).readonly() }),
  /** Each figure of its sentences and tables once; what a chart draws stands with its cells in the chart's own table. */
  origins: z.array(Origin).readonly().optional(),
});
export type Section = z.infer<typeof Section>;

/** A heading with what is said under it. */
export const Note = z.object({ heading: z.string().min(1), texts: z.array(Text).min(1).readonly() });
export type Note = z.infer<typeof Note>;
