import { z } from "zod";
import { Claim } from "../../claims/index.ts";
import { AnnexTable, type KpiBlock, Note, Section, Status, StoryBlock, Voice } from "./blocks.ts";
import { Chart } from "./chart.ts";
import { Table, Text } from "./text.ts";

/** The version of this model; a renderer refuses a report of another. */
export const VERSION = 2;

/** The whole report as plain data, in the order it is read. Every renderer is given this and nothing else. */
export const Report = z.object({
  version: z.literal(VERSION),
  lang: z.literal("en-GB"),
  /** Who publishes, for which period, dated when. Empty strings where the workbook does not say. */
  masthead: z.object({
    partnership: z.string(),
    /** "July to September 2025" */
    period: z.string().min(1),
    /** "Quarter 2 of 2025/26" */
    label: z.string().min(1),
    /** In words: "14 November 2025". */
    date: z.string(),
    /** ISO, for document properties; empty where there is none. */
    isoDate: z.string(),
    /** What must be said at the very start, such as that everything is invented. */
    notice: z.string(),
    /** Who it is for, on every page; where it is not for everyone, also what it contains. */
    edition: z.string().min(1),
    /** What marks every page of a draft; empty where the report may be published. */
    draft: z.string(),
  }),
  /** The document's title in its properties. */
  title: z.string().min(1),
  headline: Text,
  standfirst: z.array(Text).min(1).readonly(),
  /** The quarter in one page. */
  glance: z.object({
    title: z.string(),
    points: z
      .array(
        z.object({
          kind: z.enum(["good", "watch", "missed", "people", "plain"]),
          heading: z.string(),
          text: Text,
        }),
      )
      .readonly(),
    /** What the tally counts. */
    standing: z.string(),
    /** How many of the judged KPIs stand where. */
    tally: z.array(z.object({ status: Status, count: z.number().int(), claim: Claim.optional() })).readonly(),
  }),
  sections: z.array(Section).readonly(),
  voices: z.object({
    title: z.string(),
    /** Stories that found no section to stand in. */
    stories: z.array(StoryBlock).readonly(),
    surveys: z
      .array(z.object({ heading: z.string(), texts: z.array(Text).readonly(), chart: Chart }))
      .readonly(),
    quotes: z.array(Voice).readonly(),
    themes: z.array(z.object({ heading: z.string(), text: Text })).readonly(),
    engagement: z.array(z.object({ heading: z.string(), text: Text })).readonly(),
  }),
  promises: z.object({
    title: z.string(),
    done: z.array(z.object({ said: z.string(), did: z.string() })).readonly(),
    underWay: z.array(z.object({ said: z.string(), did: z.string(), due: z.string() })).readonly(),
    couldNot: z.array(z.object({ said: z.string(), why: z.string() })).readonly(),
  }),
  evaluations: z.object({
    title: z.string(),
    items: z
      .array(z.object({ service: z.string(), found: z.string(), change: z.string(), lead: z.string() }))
      .readonly(),
  }),
  next: z.object({
    title: z.string(),
    items: z.array(z.object({ when: z.string(), what: z.string(), who: z.string() })).readonly(),
  }),
  /** What to read with care: late, provisional, revised, missing, not comparable. */
  care: z.object({ title: z.string(), notes: z.array(Note).readonly() }),
  /** How change is judged and what the words mean. */
  method: z.object({ title: z.string(), notes: z.array(Note).readonly() }),
  annex: z.object({
    title: z.string(),
    introduction: z.string(),
    tables: z.array(AnnexTable).readonly(),
    /** Who leads what and reports to whom. */
    reporting: Table.optional(),
  }),
  contact: z.string(),
});
export type Report = z.infer<typeof Report>;

/** Every KPI told in full, section by section. */
export function kpiBlocks(report: Report): readonly KpiBlock[] {
  return report.sections.flatMap((section) => section.kpis);
}

/** Every chart of the report, in reading order. */
export function charts(report: Report): readonly Chart[] {
  return [
    ...kpiBlocks(report).flatMap((block) => block.chart ?? []),
    ...report.voices.surveys.map((survey) => survey.chart),
  ];
}
